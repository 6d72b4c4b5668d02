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
  next: Map<string, Node<T>>;
  values: T[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that write words without spaces, so that no word boundary can be asked for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const folded = new Map<string, string>();

/** A character without case, accent or typographic variety. Always one unit for one, so that offsets hold. */
export function fold(char: string): string {
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

/** A whole text folded; offsets stay the same. */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += fold(text[i] as string);
  return out;
}

/** Looks for phrases that were added, longest first at each place; hits do not overlap. */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** *Takes* what may stick to the end of a phrase where a space was lost, as in `Angela Merkeland`. */
  constructor(private readonly glued: RegExp | null = null) {}

  add(phrase: string, value: T): void {
    let node = this.root;
    for (const char of foldText(phrase.trim()).replace(/\s+/gu, ' ')) {
      let next = node.next.get(char);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(char, next);
      }
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** Every place where a phrase stands as whole words, with all the values that share it. *Takes* a folded text. */
  find(folded: string): Hit<T[]>[] {
    const hits: Hit<T[]>[] = [];
    for (let start = 0; start < folded.length; ) {
      const end = isStart(folded, start) ? this.longest(folded, start) : null;
      if (end === null) start++;
      else {
        hits.push({ start, end: end.end, value: end.values });
        start = end.end;
      }
    }
    return hits;
  }

  private longest(folded: string, start: number): { end: number; values: T[] } | null {
    let node: Node<T> | undefined = this.root;
    let best: { end: number; values: T[] } | null = null;
    for (let i = start; i < folded.length; i++) {
      const char = folded[i] as string;
      // A phrase broken by two spaces or a line end is still the phrase.
      if (char === ' ' && folded[i - 1] === ' ' && i > start) continue;
      node = node.next.get(char);
      if (!node) break;
      if (node.values.length > 0 && (isEnd(folded, i + 1) || this.isGlued(folded, i + 1))) best = { end: i + 1, values: node.values };
    }
    return best;
  }

  private isGlued(folded: string, index: number): boolean {
    return this.glued?.test(folded.slice(index, index + 6)) ?? false;
  }
}

function isStart(text: string, index: number): boolean {
  const here = text[index] as string;
  return index === 0 || UNSPACED.test(here) || !LETTER.test(here) || !LETTER.test(text[index - 1] as string);
}

function isEnd(text: string, index: number): boolean {
  const last = text[index - 1] as string;
  const next = text[index];
  return next === undefined || UNSPACED.test(last) || !LETTER.test(last) || !LETTER.test(next) || UNSPACED.test(next);
}
