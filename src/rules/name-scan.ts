/** Finds the names and countries of a text, before they are put together to name plates. */
import { type CountryWord, capitalised, type Lexicon } from '../lexicon.ts';
import { type Hit, nameStarts } from '../phrases.ts';
import { indexAt, startingIn } from '../spans.ts';
import type { Article, Leader } from '../types.ts';

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
  const full = byStart(capitalised(text, lexicon.fullNames.find(folded, starts)));
  const covered = [...full.values()];
  const family = byStart(
    capitalised(text, lexicon.families.find(folded, starts)).filter(
      // A family name that stands in a full name starts in it, or holds its start.
      hit => indexAt(covered, hit.start) < 0 && startingIn(covered, hit).length === 0,
    ),
  );
  const countries = capitalised(text, lexicon.countries.find(folded, starts));
  return {
    ...{ text, folded, full, family, countries },
    countryAt: byStart(countries),
    ends: new Set([...covered, ...family.values(), ...countries].map(({ end }) => end)),
    fullByEnd: new Map(covered.map(hit => [hit.end, hit])),
    titles: new Map(),
  };
}

function byStart<T>(hits: Hit<T>[]): Map<number, Hit<T>> {
  return new Map(hits.map(hit => [hit.start, hit]));
}
