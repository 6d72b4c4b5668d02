/** Ids and names that stand twice in the authority files. */
import type { Entries, Entry } from './authority-entries.ts';
import type { Path } from './authority-yaml.ts';
import { type At, problem } from './diagnostics.ts';
import type { Country, Diagnostic, Leader, Outlet, Place } from './types.ts';

/** Every id or name that stands a second time. *Reports* `authority-duplicate`. */
export function duplicates(entries: Entries): Diagnostic[] {
  return [
    ...repeatedIds(entries),
    ...repeatedNames(entries.leaders, namesInAllScripts),
    ...repeatedNames(entries.places, namesInAllScripts),
    ...repeatedNames(entries.countries, names),
    ...repeatedNames(entries.outlets, names),
  ];
}

/** The line of an entry, for a message about another one. */
export function where({ file, line }: At): string {
  return `${file}:${line}`;
}

/** A name and the place where it stands. */
interface Named {
  name: string;
  at: () => At;
}

function repeatedIds(entries: Entries): Diagnostic[] {
  const keyed: [Entry<object>[], string][] = [
    [entries.leaders, 'id'],
    [entries.places, 'id'],
    [entries.countries, 'code'],
    [entries.topics, 'id'],
    [entries.summits, 'id'],
    [entries.outlets, 'id'],
    [entries.boilerplate, 'reason'],
  ];
  return keyed.flatMap(([list, key]) => {
    const ids = list.map(({ value, at }) => ({
      name: String(new Map(Object.entries(value)).get(key)),
      at: () => at(key),
    }));
    return repeated(ids, id => id);
  });
}

/** The names of an entry, each with the way to it. */
type Names<T> = (value: T) => { name: string; path: Path }[];

const names: Names<Country | Outlet | Leader | Place> = ({ name, variants }) => [
  { name, path: ['name'] },
  ...variants.map((variant, index) => ({ name: variant, path: ['variants', index] })),
];

const namesInAllScripts: Names<Leader | Place> = entry => [
  ...names(entry),
  ...entry.native.map(({ lang, name }) => ({ name, path: ['native', lang] })),
];

/** Names written twice in one entry, and names that two entries share as readers would see it. */
function repeatedNames<T>(list: Entry<T>[], namesOf: Names<T>): Diagnostic[] {
  const all = list.map(({ value, at }) =>
    namesOf(value).map(({ name, path }): Named => ({ name, at: () => at(...path) })),
  );
  const within = all.flatMap(own => repeated(own.filter(isLatin), name => name));
  const once = all.flatMap(own => [...new Map(own.map(named => [fold(named.name), named])).values()]);
  return [...within, ...repeated(once, fold)];
}

/** Chinese characters are often the same in two languages, so only names in Latin letters are counted within an entry. */
function isLatin({ name }: Named): boolean {
  return /\p{Script=Latin}/u.test(name);
}

/** A name without regard to case, accents, hyphens and blanks. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{Z}]/gu, '');
}

function repeated(all: Named[], key: (name: string) => string): Diagnostic[] {
  const first = new Map<string, Named>();
  return all.flatMap(named => {
    const other = first.get(key(named.name));
    if (!other) first.set(key(named.name), named);
    return other
      ? [problem('authority-duplicate', named.at(), `“${named.name}” again`, { other: where(other.at()) })]
      : [];
  });
}
