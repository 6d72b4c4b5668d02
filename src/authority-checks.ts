/** What must hold between the entries of the authority files: nothing twice, no id that leads nowhere, no two in one office. */

import type { Entries, Entry } from './authority-entries.ts';
import { inOffice, officeOn } from './authority-index.ts';
import { topicIds } from './authority-schema.ts';
import type { Path } from './authority-yaml.ts';
import { type At, problem } from './diagnostics.ts';
import { daysOf } from './edtf.ts';
import type { Country, Diagnostic, KnownSummit, Leader, Outlet, Place, Term } from './types.ts';

/** Every check over all files. *Reports* the codes `authority-*` other than those for the form of a file. */
export function checkEntries(entries: Entries): Diagnostic[] {
  return [
    ...repeatedIds(entries),
    ...repeatedNames(entries.leaders, leaderNames),
    ...repeatedNames(entries.places, leaderNames),
    ...repeatedNames(entries.countries, plainNames),
    ...repeatedNames(entries.outlets, plainNames),
    ...entries.leaders.flatMap(familyInName),
    ...entries.leaders.flatMap(termOrder),
    ...termOverlaps(entries.leaders),
    ...missingTopics(entries),
    ...unknownReferences(entries),
    ...entries.summits.flatMap(summit => summitFaults(summit, entries)),
  ];
}

/** A name with the place where it stands. */
interface Named {
  name: string;
  at: () => At;
  /** The entry that it names. */
  owner: unknown;
}

function repeatedIds(entries: Entries): Diagnostic[] {
  const keyed: [Entry<unknown>[], string][] = [
    [entries.leaders, 'id'],
    [entries.places, 'id'],
    [entries.countries, 'code'],
    [entries.topics, 'id'],
    [entries.summits, 'id'],
    [entries.outlets, 'id'],
    [entries.boilerplate, 'reason'],
  ];
  return keyed.flatMap(([list, key]) =>
    repeated(
      list.map(entry => ({
        name: String((entry.value as Record<string, unknown>)[key]),
        at: () => entry.at(key),
        owner: entry,
      })),
      name => name,
    ),
  );
}

type Names<T> = (entry: Entry<T>) => { name: string; path: Path }[];

const plainNames: Names<Country | Outlet> = ({ value: { name, variants } }) => [
  { name, path: ['name'] },
  ...variants.map((variant, index) => ({ name: variant, path: ['variants', index] })),
];

const leaderNames: Names<Leader | Place> = ({ value: { name, variants, native } }) => [
  { name, path: ['name'] },
  ...variants.map((variant, index) => ({ name: variant, path: ['variants', index] })),
  ...native.map(({ lang, name: own }) => ({ name: own, path: ['native', lang] })),
];

/** A name that stands twice in one entry, or in two entries as readers would see it: without regard to case, accents and hyphens. */
function repeatedNames<T>(list: Entry<T>[], names: Names<T>): Diagnostic[] {
  const all = list.map(entry =>
    names(entry).map(({ name, path }): Named => ({ name, at: () => entry.at(...path), owner: entry })),
  );
  const within = all.flatMap(own => repeated(own.filter(latin), name => name));
  const between = repeated(
    all.flatMap(own => [...new Map(own.map(named => [fold(named.name), named])).values()]),
    fold,
  );
  return [...within, ...between];
}

/** Chinese characters are often the same in two languages, so only names in Latin letters are counted within an entry. */
function latin({ name }: Named): boolean {
  return /\p{Script=Latin}/u.test(name);
}

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

function where({ file, line }: At): string {
  return `${file}:${line}`;
}

function familyInName({ value: { name, family }, at }: Entry<Leader>): Diagnostic[] {
  if (name.includes(family)) return [];
  return [problem('authority-shape', at('family'), `“${family}”`, { expected: `a part of “${name}”` })];
}

function termOrder({ value: { terms }, at }: Entry<Leader>): Diagnostic[] {
  return terms.flatMap(({ start, end }, index) =>
    end !== null && end < start
      ? [problem('authority-term-order', at('terms', index, 'end'), `${end}, before ${start}`)]
      : [],
  );
}

/** Terms of one office that share more than the day of handover. */
function termOverlaps(leaders: Entry<Leader>[]): Diagnostic[] {
  const offices = new Map<string, { term: Term; at: () => At }[]>();
  for (const { value, at } of leaders) {
    value.terms.forEach((term, index) => {
      const office = `${term.country} ${term.office}`;
      offices.set(office, [...(offices.get(office) ?? []), { term, at: () => at('terms', index) }]);
    });
  }
  return [...offices.values()].flatMap(terms => {
    terms.sort((a, b) => (a.term.start < b.term.start ? -1 : 1));
    return terms.slice(1).flatMap(({ term, at }, index) => {
      const before = terms.slice(0, index + 1).find(({ term: { end } }) => end === null || term.start < end);
      if (!before) return [];
      return [
        problem('authority-term-overlap', at(), `${term.office}, from ${term.start}`, { other: where(before.at()) }),
      ];
    });
  });
}

function missingTopics({ topics }: Entries): Diagnostic[] {
  const [first] = topics;
  const there = new Set<string>(topics.map(({ value }) => value.id));
  const missing = topicIds.filter(id => !there.has(id));
  if (!first || missing.length === 0) return [];
  const at = { file: first.at().file };
  return missing.map(id =>
    problem('authority-shape', at, `no entry “${id}”`, { expected: 'an entry for every topic' }),
  );
}

function unknownReferences(entries: Entries): Diagnostic[] {
  const countries = new Set(entries.countries.map(({ value }) => value.code));
  const places = new Set(entries.places.map(({ value }) => value.id));
  const leaders = new Set(entries.leaders.map(({ value }) => value.id));
  const unknown = (ids: Set<string>, file: string) => (id: string, at: () => At) =>
    ids.has(id) ? [] : [problem('authority-reference', at(), `“${id}”`, { file })];
  const country = unknown(countries, 'countries.yaml');
  const place = unknown(places, 'places.yaml');
  const leader = unknown(leaders, 'leaders.yaml');
  return [
    ...entries.leaders.flatMap(({ value, at }) => [
      ...country(value.country, () => at('country')),
      ...value.terms.flatMap((term, index) =>
        term.country === value.country ? [] : country(term.country, () => at('terms', index, 'country')),
      ),
    ]),
    ...entries.places.flatMap(({ value, at }) => [
      ...country(value.country, () => at('country')),
      ...(value.within === null ? [] : place(value.within, () => at('within'))),
    ]),
    ...entries.summits.flatMap(({ value, at }) => [
      ...place(value.place, () => at('place')),
      ...value.participants.flatMap((id, index) => leader(id, () => at('participants', index))),
    ]),
  ];
}

/** What is wrong with the participants and days of one known summit. */
function summitFaults(summit: Entry<KnownSummit>, { leaders }: Entries): Diagnostic[] {
  const { value, at } = summit;
  const first = daysOf(value.date);
  const last = value.until === null ? first : daysOf(value.until);
  if (!first || !last) return [];
  if (last.first < first.first) {
    return [problem('authority-shape', at('until'), `“${value.until}”`, { expected: `a day after ${value.date}` })];
  }
  const byId = new Map(leaders.map(leader => [leader.value.id, leader.value]));
  const known = value.participants.flatMap((id, index) => ({ leader: byId.get(id), index }));
  const present = known.filter((one): one is { leader: Leader; index: number } => one.leader !== undefined);
  const absent = present.filter(({ leader }) => !inOffice(leader, first) || !inOffice(leader, last));
  const date = value.until === null ? value.date : `${value.date} and ${value.until}`;
  return [
    ...absent.map(({ leader, index }) =>
      problem('authority-not-in-office', at('participants', index), `“${leader.id}”, who was not`, { date }),
    ),
    ...sameCountry(present, first.first).map(({ leader, index }) =>
      problem('authority-same-country', at('participants', index), `“${leader.id}” beside another of the same country`),
    ),
  ];
}

/** A union of states sends two presidents to its summits. */
const SENDS_TWO = 'EU';

function sameCountry<T extends { leader: Leader }>(present: T[], day: number): T[] {
  const seen = new Set<string>();
  return present.filter(({ leader }) => {
    const country = officeOn(leader, day)?.country ?? leader.country;
    const again = seen.has(country) && country !== SENDS_TWO;
    seen.add(country);
    return again;
  });
}
