/**
 * Which texts are the same report again: reposts, and copies with little changed.
 *
 * Source: resemblance by shingles, after Broder, “On the resemblance and containment of documents” (1997).
 */

/** Words in a row that are compared as one; with five, two reports of one event share few by chance. */
const SHINGLE = 5;
/** This much of the shorter text must stand in the longer one. */
const CONTAINED = 0.7;
/** A text that is shorter than this part of the other is a digest of it, not the same report. */
const SHORTEST = 0.4;
/** Texts with fewer shingles are too short to be told from chance. */
const FEWEST = 20;

/** Words in small letters; where a script writes without blanks, each character by itself. */
const WORD = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|[\p{L}\p{N}]+/gu;

/** Every run of five words in a text, each as a number that stands for it. */
export function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(WORD) ?? []).map(fingerprint);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let run = 0;
    for (let word = at; word < at + SHINGLE; word += 1) run = (Math.imul(run, 31) + (words[word] ?? 0)) | 0;
    shingles.add(run);
  }
  return shingles;
}

/** A number that stands for a word (FNV-1a). */
function fingerprint(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Whether two texts, by their shingles, are one report. */
export function isSameReport(a: Set<number>, b: Set<number>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < FEWEST || shorter.size < SHORTEST * longer.size) return false;
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
  return shared >= CONTAINED * shorter.size;
}

/** Texts that are one report, together; each group and all groups in the order given. */
export function sameReports<T>(items: T[], textOf: (item: T) => string): T[][] {
  const groups: { shingles: Set<number>[]; items: T[] }[] = [];
  for (const item of items) {
    const shingles = shinglesOf(textOf(item));
    const group = groups.find(other => other.shingles.some(known => isSameReport(known, shingles)));
    if (group === undefined) groups.push({ shingles: [shingles], items: [item] });
    else {
      group.shingles.push(shingles);
      group.items.push(item);
    }
  }
  return groups.map(group => group.items);
}
