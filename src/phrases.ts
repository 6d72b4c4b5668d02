/**
 * Finds any of many phrases in a text, in one pass, whatever the case, accents, hyphens or kind of apostrophe.
 * The phrases are put into a tree of characters once; looking costs about the length of the text.
 */

/** A phrase that was found, by offsets in the text. */
export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

interface Node<T> {
  /** The unit of text that leads here. */
  unit: number;
  /** The node below, as long as there is one only; with names that is most nodes, and a map in each would be large. */
  only: Node<T> | null;
  /** The nodes below, by unit of text, once there are several. */
  next: Map<number, Node<T>> | null;
  values: T[] | null;
}

const node = <T>(unit: number): Node<T> => ({ unit, only: null, next: null, values: null });

/** The node that a unit of text leads to. */
function below<T>(from: Node<T>, unit: number): Node<T> | undefined {
  if (from.next !== null) return from.next.get(unit);
  return from.only?.unit === unit ? from.only : undefined;
}

function grow<T>(from: Node<T>, unit: number): Node<T> {
  const known = below(from, unit);
  if (known) return known;
  const grown = node<T>(unit);
  if (from.next !== null) from.next.set(unit, grown);
  else if (from.only === null) from.only = grown;
  else {
    from.next = new Map([from.only, grown].map(child => [child.unit, child]));
    from.only = null;
  }
  return grown;
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

const folded = new Map<string, string>();

/** A character without case, accent or typographic variety. Always one unit for one, so that offsets hold. */
function fold(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  let plain = char.normalize('NFD')[0]?.toLowerCase() ?? char;
  if (plain.length !== 1 || UNSPACED.test(char)) plain = char;
  if (/[\s\-‐‑‒–]/u.test(plain)) plain = ' ';
  if (/[’‘ʼ`´′]/u.test(plain)) plain = "'";
  if (plain === 'ł') plain = 'l';
  if (plain === 'ø') plain = 'o';
  if (plain === 'ı') plain = 'i';
  if (plain === 'đ') plain = 'd';
  folded.set(char, plain);
  return plain;
}

/** A whole text folded; offsets stay the same. Without the flag `u`, so that each unit of text is looked at. */
export function foldText(text: string): string {
  return text.replace(/[^a-z\d .,]/g, fold);
}

/** Looks for phrases that were added, longest first at each place; hits do not overlap. */
export class Phrases<T> {
  private readonly root = node<T>(0);

  /** *Takes* what may stick to the end of a phrase where a space was lost, as in `Angela Merkeland`. */
  constructor(private readonly glued: RegExp | null = null) {}

  add(phrase: string, value: T): void {
    let end = this.root;
    const plain = foldText(phrase.trim()).replace(/\s+/gu, ' ');
    for (let i = 0; i < plain.length; i++) end = grow(end, plain.charCodeAt(i));
    end.values ??= [];
    if (!end.values.includes(value)) end.values.push(value);
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
    let at: Node<T> | undefined = this.root;
    let best: { end: number; values: T[] } | null = null;
    for (let i = start; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      // A phrase broken by two spaces or a line end is still the phrase.
      if (unit === SPACE && i > start && folded.charCodeAt(i - 1) === SPACE) continue;
      at = below(at, unit);
      if (!at) break;
      if (at.values !== null && (isEnd(folded, i + 1) || this.isGlued(folded, i + 1)))
        best = { end: i + 1, values: at.values };
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
