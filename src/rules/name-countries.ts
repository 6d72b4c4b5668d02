/** Countries beside an office: `Japanese and South Korean leaders`, `Prime Minister of Japan`. */
import type { CountryWord } from '../lexicon.ts';
import { officeFits } from '../offices.ts';
import type { Hit } from '../phrases.ts';
import { firstFrom, startingIn } from '../spans.ts';
import type { Country } from '../types.ts';
import type { Scan } from './name-scan.ts';

/** Whether a country is led by someone with such an office. */
export function leads(country: Country | null, office: string): boolean {
  return (
    country !== null &&
    (/leader|head|counterpart/u.test(office) || country.offices.some(title => officeFits(office, title)))
  );
}

/** Index of the last hit that starts before an offset. */
function lastBefore(hits: Hit<unknown>[], offset: number): number {
  return firstFrom(hits, offset) - 1;
}

/** Countries that stand right before a word, as `Japanese `, `Japan's `, `Japanese and South Korean `; the last one last. */
export function countriesBefore(scan: Scan, index: number): Hit<CountryWord[]>[] {
  const found: Hit<CountryWord[]>[] = [];
  let edge = index;
  for (let i = lastBefore(scan.countries, index); i >= 0; i--) {
    const hit = scan.countries[i] as Hit<CountryWord[]>;
    if (hit.end > edge) continue;
    const between = scan.text.slice(hit.end, edge);
    const joins =
      found.length === 0
        ? /^(?:['’]s?)?[\s-]+(?:the\s+|new\s+|then[\s-]+|current\s+|first\s+(?:female\s+)?|conservative\s+|liberal\s+)?$/i
        : /^(?:['’]s?)?(?:,\s*|\s*,?\s+and\s+|\s*[-–/]\s*)(?:the\s+)?$/u;
    if (!joins.test(between)) break;
    found.unshift(hit);
    edge = hit.start;
  }
  return found;
}

/** `of Japan`, `of the Republic of Korea` after an office. */
export function countryAfter(scan: Scan, index: number): { country: Country; end: number } | null {
  const of = /^\s+of\s+(?:the\s+)?/u.exec(scan.text.slice(index, index + 12));
  const hit = of && scan.countryAt.get(index + of[0].length);
  return hit ? { country: (hit.value[0] as CountryWord).country, end: hit.end } : null;
}

/** How far a list of countries may run, in characters. */
const LONGEST_LIST = 300;

/** The countries that stand one after another from an index on, as in `of Japan, China and South Korea`. */
export function countryList(scan: Scan, index: number): Hit<CountryWord[]>[] {
  const found: Hit<CountryWord[]>[] = [];
  let edge = index;
  for (const hit of startingIn(scan.countries, { start: index, end: index + LONGEST_LIST })) {
    if (!/^(?:,\s*|,?\s+and\s+)?(?:the\s+)?$/u.test(scan.text.slice(edge, hit.start))) break;
    found.push(hit);
    edge = hit.end;
  }
  return found;
}
