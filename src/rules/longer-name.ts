/** Names of people as running text has them: where they end, and whether a family name belongs to someone else. */

import { givenOf } from '../lexicon.ts';
import { light } from '../light.ts';
import type { Hit } from '../phrases.ts';
import { startingIn } from '../spans.ts';
import type { Leader } from '../types.ts';
import type { Scan } from './name-scan.ts';

const NAME_WORD = /\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/u.source;
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|ter|zu)';
/** A person's name of two to five words, with particles. */
const NAME = light(new RegExp(`${NAME_WORD}(?: +(?:${PARTICLE} +){0,2}${NAME_WORD}){1,4}`, 'y'));
/** Titles and ranks that stand before a name and are no part of it. */
export const HONORIFIC =
  "(?:Mr|Mrs|Ms|Dr|Sir|Prof|Professor|Hon|Gen|General|Field Marshal|Marshal|Col|Colonel|Lt|Lieutenant|Captain|Admiral|Samdech|Techo|Datuk|Dato['’]?|Datin|Seri|Sri|Tan Sri|Tun|Lord|Lady|Dame|Sheikh|Sheikha|Comrade|Shri|Begum|Haji|Honou?rable)";
const HONORED = new RegExp(`^${HONORIFIC}$`, 'u');
/** Capitalised words that are not part of a name though they stand beside one. */
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|As|But|And|Or|When|While|After|Before|Both|For|With|Without|If|Since|Although|Though|Earlier|Later|Also|Then|Yet|So|Asked|By|To|Of|From|That|This|He|She|It|Its|His|Her|They|We|Our|Their|Mr|Mrs|Ms|Dr|Sir|Presidents?|Prime|Ministers?|Premiers?|Chancellors?|Leaders?|PMs?|Messrs|Chairman|Secretary|Foreign|Defense|Defence|Former|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Tokyo|Government|Cabinet|Administration|Summit|Meets?|Meeting|Talks|Says|Said|Hosts?|Receives|Visits?|Agrees?|Hold|Holds|Told|Under|Like|Neither|Instead|Not|Later|Even|Despite|During|Following|According|Standing|Speaking|Where|What|How|Why|Who|Whom|Because|Between|Until|Photo|Watch|Read|Vs|H|E|HE|H\.E)$/u;

/** Someone else who has a leader's family name. */
export interface Stranger {
  start: number;
  family: string;
  /** Named as somebody's family, so that the name alone does not come to mean them: `His father, Shintaro Abe`. */
  relative: boolean;
}

/** Other people who have a leader's family name: `Kim Nam-joon`, `Akie Abe`. */
export function strangersIn(scan: Scan): Stranger[] {
  return [...scan.family.values()]
    .filter(hit => partOfLongerName(scan, hit))
    .map(({ start, end }) => ({ start, family: scan.text.slice(start, end), relative: isRelative(scan.text, start) }));
}

const RELATIVE = light(
  /\b(?:father|mother|grandfather|grandmother|brother|sister|son|daughter|wife|husband|uncle|widow)s?,?\s(?:[\p{L}-]+\s){0,5}$/iu,
);

const isRelative = (text: string, start: number) => RELATIVE.test(text.slice(Math.max(0, start - 70), start));

/** A name of two words or more that starts here, without words that only stand beside it. */
export function longName(scan: Scan, index: number): string | null {
  NAME.lastIndex = index;
  const all = NAME.exec(scan.text)?.[0] ?? '';
  const [country] = startingIn(scan.countries, { start: index + 1, end: index + all.length });
  const words = (country ? all.slice(0, country.start - index).trim() : all).split(/\s+/u);
  const kept: string[] = [];
  for (const word of words) {
    if (NOT_A_NAME.test(word)) break;
    kept.push(word.replace(/['’]s$/u, ''));
    if (/['’]s$/u.test(word)) break;
  }
  return kept.length >= 2 ? kept.join(' ') : null;
}

/** Two given names with a hyphen, not `Kishida-led` or `Merkel-era`. */
const GIVEN_NAMES = light(
  /^\p{Lu}\p{L}*-(?!(?:led|era|style|backed|like|friendly|type|brokered|hosted|san|ji)(?!\p{L}))\p{Ll}/u,
);

const isNoName = (word: string) => NOT_A_NAME.test(word) || HONORED.test(word);

/** Whether a family name stands inside another person's name: `Kim Nam-joon`, `Akie Abe`. */
function partOfLongerName(scan: Scan, hit: Hit<Leader[]>): boolean {
  const after = /^[\s-](\p{Lu}[\p{L}'’]*(?:-\p{L}+)*)/u.exec(scan.text.slice(hit.end, hit.end + 30))?.[1];
  const before = /((?:\p{Lu}[\p{L}'’]*(?:-\p{L}+)*)|\b\p{Lu}\.)[ -]$/u.exec(
    scan.text.slice(Math.max(0, hit.start - 30), hit.start),
  )?.[1];
  if (after === undefined && before === undefined) return false;
  // `Han Sang-woo`: two given names tied by a hyphen belong to the family name before them, whoever bears each by itself.
  if (after !== undefined && GIVEN_NAMES.test(after) && scan.text[hit.end] === ' ') return true;
  if (before !== undefined && GIVEN_NAMES.test(scan.text.slice(hit.start, hit.end + 12)) && !isNoName(before))
    return !scan.countries.some(({ end }) => end === hit.start - 1);
  if (titleCase(scan, hit.start)) return after?.includes('-') ?? false;
  if (after !== undefined && !NOT_A_NAME.test(after) && !isName(scan, hit.end + 1)) return true;
  if (before === undefined || isNoName(before.replace(/\.$/u, '')) || isNameEnd(scan, hit.start)) return false;
  if (initialOf(hit, before)) return false;
  const familyFirst = hit.value.every(leader => leader.name.startsWith(leader.family));
  // Before a name that leads with the family, a capital can only be another person's given name, or open a sentence.
  return (
    !familyFirst ||
    /[\p{Ll},]\s+$/u.test(scan.text.slice(Math.max(0, hit.start - before.length - 4), hit.start - before.length - 1))
  );
}

function isName(scan: Scan, index: number): boolean {
  return scan.full.has(index) || scan.family.has(index) || scan.countryAt.has(index);
}

/** Whether a name or country ends right before a place: `South Korean Lee`, `Yoon-Kishida`. */
function isNameEnd(scan: Scan, index: number): boolean {
  return scan.ends.has(index - 1);
}

function initialOf(hit: Hit<Leader[]>, word: string): boolean {
  return (
    /^\p{Lu}\.?$/u.test(word) &&
    hit.value.some(leader => givenOf(leader.name, leader.family)?.startsWith(word[0] as string))
  );
}

/** Longer lines are no headlines. */
const LONGEST_TITLE = 240;

/** Whether the line around a place is in title case, as headlines are, so that a capital says nothing. */
export function titleCase({ text, titles }: Scan, index: number): boolean {
  const from = Math.max(0, index - LONGEST_TITLE);
  const start = from + text.slice(from, index).lastIndexOf('\n') + 1;
  if (start === from && from > 0 && text[from - 1] !== '\n') return false;
  let known = titles.get(start);
  if (known === undefined) {
    const [line = ''] = text.slice(start, start + LONGEST_TITLE + 1).split('\n', 1);
    known = line.length <= LONGEST_TITLE && !/\.\s*$/u.test(line) && isTitleCase(line);
    titles.set(start, known);
  }
  return known;
}

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return words.length > 0 && words.filter(word => /^\p{Lu}/u.test(word)).length / words.length > 0.8;
}
