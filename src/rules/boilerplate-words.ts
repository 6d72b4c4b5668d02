/** What the boilerplate rules are told of the authority files: phrases, and names in lower case by all their forms. */
import type { AuthorityData } from '../types.ts';
import type { BoilerplateWords } from './boilerplate-page.ts';

const made = new WeakMap<AuthorityData, BoilerplateWords>();

/** The words of the authority files; made once. */
export function boilerplateWords(authority: AuthorityData): BoilerplateWords {
  let words = made.get(authority);
  if (!words) {
    words = makeWords(authority);
    made.set(authority, words);
  }
  return words;
}

function makeWords({ boilerplate, places, countries, leaders, outlets }: AuthorityData): BoilerplateWords {
  const named = (entries: { name: string; variants: string[] }[]) =>
    entries.flatMap(({ name, variants }) => [name, ...variants]);
  const lower = (names: string[]): ReadonlySet<string> => new Set(names.map(name => name.toLowerCase()));
  return {
    phrases: boilerplate,
    places: lower([...named(places), ...named(countries)]),
    people: lower([...named(leaders), ...leaders.map(({ family }) => family)]),
    agencies: lower(named(outlets.filter(({ kind }) => kind === 'agency'))),
    outlets: lower(named(outlets.filter(({ kind }) => kind !== 'agency'))),
  };
}
