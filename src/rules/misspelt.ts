/** Leaders whose names are misspelt, as romanised names often are. */
import { givenOf, type Lexicon } from '../lexicon.ts';
import { foldText } from '../phrases.ts';
import type { Leader } from '../types.ts';

/** The listed leader whose name an unknown one must be meant for: one part is the same, the rest sounds or looks alike. */
export function misspelt(name: string, lexicon: Lexicon): Leader | null {
  const words = foldText(name).split(' ').filter(Boolean);
  const families = new Set([words[0], words.at(-1)]);
  let best: { leader: Leader; likeness: number } | null = null;
  for (const family of families) {
    const hits = lexicon.families.find(family as string);
    for (const leader of hits.flatMap(hit => hit.value)) {
      const likeness = givenLikeness(words, leader);
      if (likeness >= SAME_FAMILY && (best === null || likeness > best.likeness)) best = { leader, likeness };
    }
  }
  return best?.leader ?? soundsLike(words, lexicon);
}

/** How alike given names must be where the family name is right, and whole names where it is not. */
const SAME_FAMILY = 0.6;
const WHOLE_NAME = 0.8;

/** The one leader whose whole name differs from an unknown one by a few letters: `Disanayaka` for `Dissanayake`. */
function soundsLike(words: string[], { leaders }: Lexicon): Leader | null {
  const name = words.join('');
  const alike = leaders.filter(({ folded, leader }) => {
    const longer = Math.max(folded.length, name.length);
    return (
      folded[0] === name[0] &&
      Math.abs(folded.length - name.length) <= 3 &&
      1 - editDistance(folded, name) / longer >= WHOLE_NAME &&
      areAlike(words, foldText(leader.name).split(' '))
    );
  });
  return alike.length === 1 ? (alike[0]?.leader ?? null) : null;
}

function givenLikeness(words: string[], leader: Leader): number {
  const family = foldText(leader.family).split(' ');
  const parts = words.filter(word => !family.includes(word));
  const rest = parts.join('');
  if (rest.length < 3) return 0;
  const own = foldText(givenOf(leader.name, leader.family) ?? '').split(' ');
  if (!areAlike(parts, own)) return 0;
  const given = own.join('');
  return given === '' ? 0 : 1 - editDistance(rest, given) / Math.max(rest.length, given.length);
}

/** First letters of syllables that stand for one sound in another romanisation. */
const SOUNDS = ['gkcq', 'jcz', 'bpfv', 'dt', 'rln', 'sxhc', 'yij', 'uwo', 'ae'];

/** Whether names of as many parts may be one, part by part; names of one part, or of more on one side, are left open. */
const areAlike = (one: string[], other: string[]) =>
  one.length < 2 || one.length !== other.length || one.every((part, i) => beginAlike(part, other[i] as string));

/** Whether two syllables of a given name may be one: `Geun` and `Keun` are, `Myung` and `Yong` are not. */
const beginAlike = ([a = '']: string, [b = '']: string) =>
  a === b || SOUNDS.some(sound => sound.includes(a) && sound.includes(b));

/** How many letters must be put in, taken out or changed (Levenshtein 1965). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
