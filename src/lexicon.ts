/** The names of the authority files, ready to be looked for in a text: people, countries and places by all their forms. */
import type { Authority } from './authority.ts';
import { foldText, type Hit, Phrases } from './phrases.ts';
import type { Country, Leader, Outlet, Place } from './types.ts';

/** A country as a text names it: by its name, its adjective, or its seat of government. */
export interface CountryWord {
  country: Country;
  form: 'name' | 'demonym' | 'metonym';
}

/** All names of the authority files, ready to be looked for in a text. */
export interface Lexicon {
  /** Every leader with the preferred name in letters only, for names that are misspelt. */
  leaders: { leader: Leader; folded: string }[];
  fullNames: Phrases<Leader>;
  families: Phrases<Leader>;
  countries: Phrases<CountryWord>;
  places: Phrases<Place>;
  outlets: Phrases<Outlet>;
  /** Leaders of each country. */
  leadersOf: Map<string, Leader[]>;
  /** Folded family names that are also words, places or months, so that they prove little by themselves. */
  commonFamilies: Set<string>;
}

const made = new WeakMap<Authority, Lexicon>();

/** The lexicon of an authority; made once. */
export function lexiconOf(authority: Authority): Lexicon {
  let lexicon = made.get(authority);
  if (!lexicon) {
    lexicon = makeLexicon(authority);
    made.set(authority, lexicon);
  }
  return lexicon;
}

/** Words that follow a name where a page lost the space between: `Lee Myung-bakand`. */
const LOST_SPACE = /^(?:and|said|told|met|who|will|has|was|is|in|on|at|to)(?!\p{L})/u;

function makeLexicon(authority: Authority): Lexicon {
  const lexicon: Lexicon = {
    leaders: authority.leaders.map(leader => ({ leader, folded: foldText(leader.name).replace(/[^\p{L}]/gu, '') })),
    fullNames: new Phrases(LOST_SPACE),
    families: new Phrases(),
    countries: new Phrases(),
    places: new Phrases(),
    outlets: new Phrases(),
    leadersOf: new Map(),
    commonFamilies: new Set(),
  };
  for (const leader of authority.leaders) {
    for (const form of fullForms(leader)) lexicon.fullNames.add(form, leader);
    for (const family of familyForms(leader)) lexicon.families.add(family, leader);
    for (const country of new Set([leader.country, ...leader.terms.map(term => term.country)])) {
      lexicon.leadersOf.set(country, [...(lexicon.leadersOf.get(country) ?? []), leader]);
    }
  }
  for (const country of authority.countries) addCountry(lexicon, country);
  for (const place of authority.places) {
    for (const form of [place.name, ...place.variants, ...place.native.map(native => native.name)]) {
      lexicon.places.add(form, place);
    }
  }
  for (const outlet of authority.outlets) {
    for (const form of [outlet.name, ...outlet.variants]) lexicon.outlets.add(form, outlet);
  }
  for (const leader of authority.leaders) {
    for (const family of familyForms(leader)) {
      if (leader.common || isCommonWord(lexicon, family)) lexicon.commonFamilies.add(foldText(family));
    }
  }
  return lexicon;
}

function addCountry(lexicon: Lexicon, country: Country): void {
  for (const name of [country.name, ...country.variants]) lexicon.countries.add(name, { country, form: 'name' });
  for (const name of country.demonyms) lexicon.countries.add(name, { country, form: 'demonym' });
  for (const name of country.metonyms) lexicon.countries.add(name, { country, form: 'metonym' });
}

/**
 * Every way in which a full name is written: as it stands, family name first and last, given names run together.
 * *Source*: style books differ on order (`Kishida Fumio`, `Fumio Kishida`) and on hyphens (`Jae-in`, `Jae In`, `Jaein`).
 */
export function fullForms(leader: Leader): string[] {
  const forms = new Set(leader.native.map(native => native.name));
  for (const name of [leader.name, ...leader.variants]) {
    forms.add(name);
    const given = givenOf(name, leader.family);
    if (given === null) continue;
    forms.add(`${leader.family} ${given}`).add(`${given} ${leader.family}`);
    const joined = given.replace(/[-\s]/gu, '');
    if (/^\p{L}{2,}[-\s]\p{L}{2,}$/u.test(given)) forms.add(`${leader.family} ${joined}`);
  }
  return [...forms];
}

/** A family name as other romanisations have it, where the family comes first: *Jeon* for *Chun*, *Yi* for *Lee*. */
function familyForms({ name, family, variants }: Leader): string[] {
  if (!name.startsWith(`${family} `)) return [family];
  const others = variants.filter(
    variant => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(variant) && givenOf(variant, family) === null,
  );
  return [...new Set([family, ...others.map(variant => variant.slice(0, variant.indexOf(' ')))])];
}

/** What remains of a full name without the family name; null where it is not at either end. */
export function givenOf(name: string, family: string): string | null {
  if (name.startsWith(`${family} `)) return name.slice(family.length + 1);
  if (name.endsWith(` ${family}`)) return name.slice(0, -family.length - 1);
  return null;
}

/** Whether a family name is also a word, a country or a place (*May*, *Lima*); one or two letters are in many words. */
function isCommonWord(lexicon: Lexicon, family: string): boolean {
  const folded = foldText(family);
  return family.length < 3 || lexicon.places.find(folded).length > 0 || lexicon.countries.find(folded).length > 0;
}

/** Hits whose first letter is a capital, or of a script that has none. */
export function capitalised<T>(text: string, hits: Hit<T>[]): Hit<T>[] {
  return hits.filter(
    ({ start, end }) =>
      /^[^\p{Ll}]/u.test(text.slice(start, end)) && !/^(?:Us|It|No|In|At)$/u.test(text.slice(start, end)),
  );
}
