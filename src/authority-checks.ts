/** What must hold between the entries of the authority files: no id that leads nowhere, no two in one office, no absent guest. */
import { duplicates, where } from './authority-duplicates.ts';
import type { AuthorityName, Entries, Entry } from './authority-entries.ts';
import { inOffice, officeOn } from './authority-index.ts';
import { type At, problem } from './diagnostics.ts';
import { type Days, daysOf } from './edtf.ts';
import { topicIds } from './topic-ids.ts';
import type { Diagnostic, KnownSummit, Leader, Place, Term } from './types.ts';

/**
 * Every check over all files. *Reports* the codes `authority-*` other than those for the form of a file.
 *
 * *Takes* the files that are sound: an id is looked for only in those, as it may stand in an entry that was left out.
 */
export function checkEntries(entries: Entries, sound: Set<AuthorityName>): Diagnostic[] {
  const references = referencesTo(entries, sound);
  const leaders = new Map(entries.leaders.map(({ value }) => [value.id, value]));
  return [
    ...duplicates(entries),
    ...entries.leaders.flatMap(familyInName),
    ...entries.leaders.flatMap(termOrder),
    ...termOverlaps(entries.leaders),
    ...(sound.has('topics') ? missingTopics(entries) : []),
    ...entries.leaders.flatMap(leader => leaderReferences(leader, references)),
    ...entries.places.flatMap(place => placeReferences(place, references)),
    ...entries.summits.flatMap(summit => summitReferences(summit, references)),
    ...entries.summits.flatMap(summit => summitFaults(summit, leaders)),
  ];
}

// ───────────────────────────────────────── leaders

function familyInName({ value: { name, family }, at }: Entry<Leader>): Diagnostic[] {
  if (name.includes(family)) return [];
  return [problem('authority-shape', at('family'), `“${family}”`, { expected: `a part of “${name}”` })];
}

function termOrder({ value: { terms }, at }: Entry<Leader>): Diagnostic[] {
  return terms.flatMap(({ start, end }, index) => {
    if (end === null || end >= start) return [];
    return [problem('authority-term-order', at('terms', index, 'end'), `${end}, before ${start}`)];
  });
}

/** Terms of one office that share more than the day of handover. */
function termOverlaps(leaders: Entry<Leader>[]): Diagnostic[] {
  const offices = new Map<string, PlacedTerm[]>();
  for (const { value, at } of leaders) {
    for (const [index, term] of value.terms.entries()) {
      const office = `${term.country} ${term.office}`;
      offices.set(office, [...(offices.get(office) ?? []), { term, at: () => at('terms', index) }]);
    }
  }
  return [...offices.values()].flatMap(overlapsWithin);
}

interface PlacedTerm {
  term: Term;
  at: () => At;
}

function overlapsWithin(terms: PlacedTerm[]): Diagnostic[] {
  const byStart = terms.toSorted((a, b) => (a.term.start < b.term.start ? -1 : 1));
  return byStart.flatMap(({ term, at }, index) => {
    const before = byStart.slice(0, index).find(({ term: { end } }) => end === null || term.start < end);
    if (!before) return [];
    const found = `${term.office}, from ${term.start}`;
    return [problem('authority-term-overlap', at(), found, { other: where(before.at()) })];
  });
}

// ───────────────────────────────────────── topics

function missingTopics({ topics }: Entries): Diagnostic[] {
  const there = new Set<string>(topics.map(({ value }) => value.id));
  return topicIds
    .filter(id => !there.has(id))
    .map(id => {
      const at = { file: topics[0]?.at().file ?? 'topics.yaml' };
      return problem('authority-shape', at, `no entry “${id}”`, { expected: 'an entry for every topic' });
    });
}

// ───────────────────────────────────────── ids that lead to another file

type Reference = (id: string, at: () => At) => Diagnostic[];
type References = Record<'country' | 'place' | 'leader', Reference>;

function referencesTo(entries: Entries, sound: Set<AuthorityName>): References {
  const to = (name: AuthorityName, ids: string[]): Reference => {
    const known = new Set(ids);
    return (id, at) => {
      if (known.has(id) || !sound.has(name)) return [];
      return [problem('authority-reference', at(), `“${id}”`, { file: `${name}.yaml` })];
    };
  };
  return {
    country: to(
      'countries',
      entries.countries.map(({ value }) => value.code),
    ),
    place: to(
      'places',
      entries.places.map(({ value }) => value.id),
    ),
    leader: to(
      'leaders',
      entries.leaders.map(({ value }) => value.id),
    ),
  };
}

function leaderReferences({ value, at }: Entry<Leader>, { country }: References): Diagnostic[] {
  const elsewhere = [...value.terms.entries()].filter(([, term]) => term.country !== value.country);
  return [
    ...country(value.country, () => at('country')),
    ...elsewhere.flatMap(([index, term]) => country(term.country, () => at('terms', index, 'country'))),
  ];
}

function placeReferences({ value, at }: Entry<Place>, { country, place }: References): Diagnostic[] {
  return [
    ...country(value.country, () => at('country')),
    ...(value.within === null ? [] : place(value.within, () => at('within'))),
  ];
}

function summitReferences({ value, at }: Entry<KnownSummit>, { place, leader }: References): Diagnostic[] {
  return [
    ...place(value.place, () => at('place')),
    ...value.participants.flatMap((id, index) => leader(id, () => at('participants', index))),
  ];
}

// ───────────────────────────────────────── summits

/** What is wrong with the days and the participants of one known summit. */
function summitFaults(summit: Entry<KnownSummit>, leaders: Map<string, Leader>): Diagnostic[] {
  const { value, at } = summit;
  const first = daysOf(value.date);
  const last = value.until === null ? first : daysOf(value.until);
  if (!first || !last) return [];
  if (last.first < first.first) {
    return [problem('authority-shape', at('until'), `“${value.until}”`, { expected: `a day after ${value.date}` })];
  }
  const guests = value.participants.flatMap((id, index): Guest[] => {
    const leader = leaders.get(id);
    return leader ? [{ leader, at: () => at('participants', index) }] : [];
  });
  const date = value.until === null ? value.date : `${value.date} and ${value.until}`;
  return [...absent(guests, [first, last], date), ...fromOneCountry(guests, first.first)];
}

interface Guest {
  leader: Leader;
  at: () => At;
}

function absent(guests: Guest[], days: Days[], date: string): Diagnostic[] {
  return guests
    .filter(({ leader }) => days.some(day => !inOffice(leader, day)))
    .map(({ leader, at }) => problem('authority-not-in-office', at(), `“${leader.id}”, who was not`, { date }));
}

/** A union of states sends two presidents to its summits. */
const SENDS_TWO = 'EU';

function fromOneCountry(guests: Guest[], day: number): Diagnostic[] {
  const seen = new Set<string>();
  return guests.flatMap(({ leader, at }) => {
    const country = officeOn(leader, day)?.country ?? leader.country;
    const again = seen.has(country) && country !== SENDS_TWO;
    seen.add(country);
    return again ? [problem('authority-same-country', at(), `“${leader.id}” beside another of the same country`)] : [];
  });
}
