/**
 * Finds any of many phrases in a text, in one pass, whatever the case, accents, hyphens or kind of apostrophe.
 * The phrases are put into a tree of characters once; looking costs about the length of the text.
 */

export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

interface Node<T> {
  /** By unit of text. */
  next: Map<number, Node<T>>;
  values: T[];
}

const LETTER = /[\p{L}\p{N}]/u;
const [OTHER, INSIDE, ALONE] = [1, 2, 3];
const SPACE = 32;
/** Scripts that write words without spaces, so that no word boundary can be asked for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const classes = new Uint8Array(65_536);

/** What a unit of text is: part of a word, a word by itself, or neither. Worked out once for each. */
function classOf(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  let found = classes[unit] as number;
  if (found === 0) {
    const char = String.fromCharCode(unit);
    found = UNSPACED.test(char) ? ALONE : LETTER.test(char) ? INSIDE : OTHER;
    classes[unit] = found;
  }
  return found as number;
}

/** By unit of text. */
const folded: (string | undefined)[] = [];

/** A character without case, accent or typographic variety. Always one unit for one, so that offsets hold. */
function fold(unit: number): string {
  const known = folded[unit];
  if (known !== undefined) return known;
  const char = String.fromCharCode(unit);
  let plain = char.normalize('NFD')[0]?.toLowerCase() ?? char;
  if (plain.length !== 1 || UNSPACED.test(char)) plain = char;
  if (/[\s\-‐‑‒–]/u.test(plain)) plain = ' ';
  if (/[’‘ʼ`´′]/u.test(plain)) plain = "'";
  if (plain === 'ł') plain = 'l';
  if (plain === 'ø') plain = 'o';
  if (plain === 'ı') plain = 'i';
  if (plain === 'đ') plain = 'd';
  folded[unit] = plain;
  return plain;
}

/** A whole text folded; offsets stay the same. */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += fold(text.charCodeAt(i));
  return out;
}

/** Looks for phrases that were added, longest first at each place; hits do not overlap. */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** *Takes* what may stick to the end of a phrase where a space was lost, as in `Angela Merkeland`. */
  constructor(private readonly glued: RegExp | null = null) {}

  add(phrase: string, value: T): void {
    let node = this.root;
    const plain = foldText(phrase.trim()).replace(/\s+/gu, ' ');
    for (let i = 0; i < plain.length; i++) {
      let next = node.next.get(plain.charCodeAt(i));
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(plain.charCodeAt(i), next);
      }
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /**
   * Every place where a phrase stands as whole words, with all the values that share it. *Takes* a folded text, and where
   * to look: at every word, or only where `nameStarts` says that a name can begin.
   */
  find(folded: string, starts: readonly number[] = wordStarts(folded)): Hit<T[]>[] {
    const hits: Hit<T[]>[] = [];
    let free = 0;
    for (const start of starts) {
      if (start < free) continue;
      const longest = this.longest(folded, start);
      if (longest === null) continue;
      hits.push({ start, end: longest.end, value: longest.values });
      free = longest.end;
    }
    return hits;
  }

  private longest(folded: string, start: number): { end: number; values: T[] } | null {
    let node: Node<T> | undefined = this.root;
    let best: { end: number; values: T[] } | null = null;
    for (let i = start; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      // A phrase broken by two spaces or a line end is still the phrase.
      if (unit === SPACE && i > start && folded.charCodeAt(i - 1) === SPACE) continue;
      node = node.next.get(unit);
      if (!node) break;
      if (node.values.length > 0 && (isEnd(folded, i + 1) || this.isGlued(folded, i + 1)))
        best = { end: i + 1, values: node.values };
    }
    return best;
  }

  private isGlued(folded: string, index: number): boolean {
    return this.glued?.test(folded.slice(index, index + 6)) ?? false;
  }
}

/** Where a word can start, in order. */
function wordStarts(text: string): number[] {
  const starts: number[] = [];
  for (let index = 0; index < text.length; index++) if (isStart(text, index)) starts.push(index);
  return starts;
}

/** The text that was looked through last, with its starts: several lookups go through one text in a row. */
let lastText = '';
let lastStarts: number[] = [];

/** Where a name can start: at each word that begins with a capital, or is of a script that has none. */
export function nameStarts(text: string): readonly number[] {
  if (text === lastText) return lastStarts;
  lastStarts = wordStarts(text).filter(index => text[index] === text[index]?.toUpperCase());
  lastText = text;
  return lastStarts;
}

function isStart(text: string, index: number): boolean {
  const here = classOf(text, index);
  return here === ALONE || (here === INSIDE && (index === 0 || classOf(text, index - 1) !== INSIDE));
}

function isEnd(text: string, index: number): boolean {
  if (index >= text.length) return true;
  return classOf(text, index - 1) !== INSIDE || classOf(text, index) !== INSIDE;
}
