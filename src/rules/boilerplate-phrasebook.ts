/** Phrases of page furniture, ready to be looked for: one look at a line's words, however many phrases there are. */
import { light } from '../light.ts';
import type { BoilerplatePhrases } from '../types.ts';

interface Phrase {
  words: string;
  reason: string;
}

/** The phrases of the authority file, by where in a line they are looked for; each with the reason to cut it. */
export interface Phrasebook {
  /** Whole lines. */
  lines: Map<string, string>;
  /** By first word. */
  starts: Map<string, Phrase[]>;
  contains: Map<string, Phrase[]>;
  /** First words of `lines`. */
  firstWords: Set<string>;
}

const WORD = light(/[\p{L}\p{N}©]+/gu);
const made = new WeakMap<BoilerplatePhrases[], Phrasebook>();

/** What a phrase may begin with, and end with; all else at its ends is ornament. */
const OPENS = light(/[\p{L}\p{N}©(["“]/u);
const CLOSES = light(/[\p{L}\p{N})\]:?!"”]/u);

/** A line in the form in which phrases are compared: lower case, plain quotes, no ornament at its ends. */
export function keyOf(text: string): string {
  if (text.length < 2) return text.toLowerCase();
  const plain = text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .replace(/\s*[|»]\s*/gu, ': ')
    .replace(/ (?=[:?!])/gu, '');
  let start = 0;
  let end = plain.length;
  while (start < end && !OPENS.test(plain[start] as string)) start++;
  while (end > start && !CLOSES.test(plain[end - 1] as string)) end--;
  return plain.slice(start, end);
}

/** The phrasebook of the authority file's phrases; made once. */
export function phrasebookOf(phrases: BoilerplatePhrases[]): Phrasebook {
  let book = made.get(phrases);
  if (!book) {
    book = makePhrasebook(phrases);
    made.set(phrases, book);
  }
  return book;
}

function makePhrasebook(groups: BoilerplatePhrases[]): Phrasebook {
  const book: Phrasebook = { lines: new Map(), starts: new Map(), contains: new Map(), firstWords: new Set() };
  const add = (index: Map<string, Phrase[]>, phrase: string, reason: string) => {
    const words = keyOf(phrase);
    const first = words.match(WORD)?.[0] ?? words;
    index.set(first, [...(index.get(first) ?? []), { words, reason }]);
  };
  for (const { reason, lines, starts, contains } of groups) {
    for (const line of lines) {
      if (keyOf(line) === '') continue;
      book.lines.set(keyOf(line), reason);
      book.firstWords.add(keyOf(line).match(WORD)?.[0] ?? '');
    }
    for (const start of starts) add(book.starts, start, reason);
    for (const part of contains) add(book.contains, part, reason);
  }
  return book;
}

/** The reason of a phrase that is the whole line; null for none. *Takes* the line's key. */
export const wholeLine = (book: Phrasebook, key: string) =>
  book.lines.get(key) ?? book.lines.get(key.replace(/^[([]+|[)\]:?!]+$/gu, '')) ?? null;

/** The reasons of phrases that make up the line between them, with page numbers in between; null where a word is left. */
export function lineOfPhrases(book: Phrasebook, key: string): string[] | null {
  const words = key.split(/\s+[–—-]\s+|[\s:,/·•]+/u).filter(word => word !== '');
  const reasons: string[] = [];
  for (let i = 0; i < words.length; ) {
    const length = [4, 3, 2, 1].find(
      size => i + size <= words.length && wholeLine(book, words.slice(i, i + size).join(' ')) !== null,
    );
    if (length !== undefined) reasons.push(wholeLine(book, words.slice(i, i + length).join(' ')) as string);
    else if (!/^\d{1,3}$/u.test(words[i] as string)) return null;
    i += length ?? 1;
  }
  return reasons.length > 0 ? reasons : null;
}

/** The reason of a phrase with which the line starts; null for none. */
export function lineStart(book: Phrasebook, key: string): string | null {
  const first = key.slice(0, 60).match(WORD)?.[0];
  const found = first === undefined ? undefined : book.starts.get(first);
  const hits = found?.filter(({ words }) => key.startsWith(words) && isBoundary(key, words)) ?? [];
  // Of two phrases the longer one says more.
  return hits.sort((a, b) => b.words.length - a.words.length)[0]?.reason ?? null;
}

/** The reason of a phrase that stands in the line as whole words; null for none. */
export function linePart(book: Phrasebook, key: string): string | null {
  for (const word of key.matchAll(WORD)) {
    const found = book.contains.get(word[0]);
    const hit = found?.find(({ words }) => {
      const lead = words.indexOf(word[0]);
      return key.startsWith(words, word.index - lead) && isBoundary(key.slice(word.index - lead), words);
    });
    if (hit) return hit.reason;
  }
  return null;
}

/** Whether the phrase at the start of a text ends with a word. */
function isBoundary(text: string, phrase: string): boolean {
  const last = phrase[phrase.length - 1] as string;
  const next = text[phrase.length];
  return next === undefined || !/[\p{L}\p{N}]/u.test(next) || !/[a-z0-9]/u.test(last);
}
