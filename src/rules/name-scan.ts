/** Finds the names and countries of a text, before they are put together to name plates. */

import { type CountryWord, capitalised, givenOf, type Lexicon } from '../lexicon.ts';
import { light } from '../light.ts';
import { foldText, type Hit, nameStarts } from '../phrases.ts';
import { indexAt, startingIn } from '../spans.ts';
import type { Article, Leader } from '../types.ts';
import { editDistance } from './misspelt.ts';

/** What one pass over a text finds before it is put together. */
export interface Scan {
  text: string;
  folded: string;
  full: Map<number, Hit<Leader[]>>;
  family: Map<number, Hit<Leader[]>>;
  countries: Hit<CountryWord[]>[];
  /** Countries by where they start. */
  countryAt: Map<number, Hit<CountryWord[]>>;
  /** Where a name or a country ends. */
  ends: Set<number>;
  /** Full names by where they end. */
  fullByEnd: Map<number, Hit<Leader[]>>;
  /** Whether a line is in title case, by where it starts, for the lines that were asked about. */
  titles: Map<number, boolean>;
}

/** Names and countries of a text, each by the place where it starts. */
export function scanNames({ text, folded }: Pick<Article, 'text' | 'folded'>, lexicon: Lexicon): Scan {
  const starts = nameStarts(text);
  const whole = capitalised(text, lexicon.fullNames.find(folded, withGlued(text, starts))).filter(
    hit => !isNamedAfter(text, hit),
  );
  const families = capitalised(text, lexicon.families.find(folded, starts)).filter(
    // A family name that stands in a full name starts in it, or holds its start.
    hit => indexAt(whole, hit.start) < 0 && startingIn(whole, hit).length === 0 && !isSyllable(text, hit),
  );
  const nearly = families.flatMap(hit => nearlyFull(text, hit) ?? []).filter(hit => !isNamedAfter(text, hit));
  const covered = [...whole, ...nearly].sort((a, b) => a.start - b.start);
  const full = byStart(covered);
  const family = byStart(families.filter(hit => indexAt(nearly, hit.start) < 0));
  const countries = capitalised(text, lexicon.countries.find(folded, starts));
  return {
    ...{ text, folded, full, family, countries },
    countryAt: byStart(countries),
    ends: new Set([...covered, ...family.values(), ...countries].map(({ end }) => end)),
    fullByEnd: new Map(covered.map(hit => [hit.end, hit])),
    titles: new Map(),
  };
}

/** Also where a blank was lost before a name: `his counterpartTom Berg`. */
function withGlued(text: string, starts: readonly number[]): readonly number[] {
  const glued = Array.from(text.matchAll(GLUED), ({ index }) => index);
  return glued.length === 0 ? starts : [...starts, ...glued].sort((a, b) => a - b);
}

const GLUED = light(/(?=\p{Lu}\p{Ll})(?<=\p{Ll}{4})\p{Lu}/gu);

/** A given name before a family name, with initials between them if there are any. */
const GIVEN_BEFORE = light(/(?:^|[^\p{L}.'’-])(\p{Lu}[\p{L}'’-]+) (?:\p{Lu}\. ?){0,2}$/u);
/** A shorter given name with another letter is another name: `Jan`, `Jon`. */
const LONG_GIVEN = 5;

const givenNames = new WeakMap<Leader, string>();

/** A leader's given name, folded; worked out once for each. */
function givenNameOf(leader: Leader): string {
  let given = givenNames.get(leader);
  if (given === undefined) {
    given = foldText(givenOf(leader.name, leader.family) ?? '');
    givenNames.set(leader, given);
  }
  return given;
}

/** `Boris N. Yeltsin`, `Emanuel Macron`: a full name but for an initial, or a letter of a long given name. */
function nearlyFull(text: string, hit: Hit<Leader[]>): Hit<Leader[]> | null {
  const before = GIVEN_BEFORE.exec(text.slice(Math.max(0, hit.start - 30), hit.start));
  if (!before) return null;
  const given = foldText(before[1] as string);
  const value = hit.value.filter(leader => {
    const own = givenNameOf(leader);
    return own === given || (Math.min(own.length, given.length) >= LONG_GIVEN && editDistance(own, given) === 1);
  });
  if (value.length === 0) return null;
  return { start: hit.start - (before[0] as string).replace(/^[^\p{L}]/u, '').length, end: hit.end, value };
}

/** `Ho Chi Minh City`, `Charles de Gaulle airport`, `USS Ronald Reagan`: a thing that bears somebody's name. */
function isNamedAfter(text: string, { start, end }: Hit<unknown>): boolean {
  return (
    NAMED_THING.test(text.slice(end, end + 50)) ||
    /\b(?:USS|HMS|INS|HMAS) $/u.test(text.slice(Math.max(0, start - 5), start))
  );
}

const NAMED_THING =
  /^ (?:(?:International|Memorial|National|Presidential) )*(?:[Aa]irport|Bridge|Cent(?:er|re)|City|Foundation|Hall|Institute|Library|Mausoleum|Museum|Prize|Scholarship|Square|Stadium|University|(?:\p{Ll}+ )?(?:pipeline|dam|tunnel|motorway|railway|refinery))\b/u;

/** `Lee Kun-hee`, `Ahn Chang-hyun`: the first half of a given name, which is a leader's family name elsewhere. */
function isSyllable(text: string, { start, end }: Hit<unknown>): boolean {
  return (
    /^-\p{Ll}{2,}/u.test(text.slice(end, end + 3)) && KOREAN_FAMILY.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** One short word with a capital: Korean family names have no more than six letters. */
const KOREAN_FAMILY = /(?:^|[^\p{L}-])\p{Lu}\p{Ll}{1,5} $/u;

function byStart<T>(hits: Hit<T>[]): Map<number, Hit<T>> {
  return new Map(hits.map(hit => [hit.start, hit]));
}
