/** The authority files ready for use: leaders, places and countries by their ids, and who held which office on a day. */
import { type Day, type Days, daysOf, iso } from './edtf.ts';
import type { AuthorityData, Country, Leader, Place, Term } from './types.ts';

/** The authority files with the entries that are asked for by id. */
export interface Authority extends AuthorityData {
  leaderById: Map<string, Leader>;
  placeById: Map<string, Place>;
  countryByCode: Map<string, Country>;
}

/** The authority files, indexed. */
export function indexAuthority(data: AuthorityData): Authority {
  return {
    ...data,
    leaderById: byId(data.leaders),
    placeById: byId(data.places),
    countryByCode: new Map(data.countries.map(country => [country.code, country])),
  };
}

function byId<T extends { id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.map(entry => [entry.id, entry]));
}

/** Days of the terms that were asked for; a term never changes. */
const terms = new WeakMap<Term, Days>();

/** First and last day of a term; a term that still runs has no last day. */
export function termDays(term: Term): Days {
  let days = terms.get(term);
  if (!days) {
    days = { first: daysOf(term.start)?.first ?? Number.NEGATIVE_INFINITY, last: lastDay(term.end) };
    terms.set(term, days);
  }
  return days;
}

function lastDay(end: string | null): Day {
  return end === null ? Number.POSITIVE_INFINITY : (daysOf(end)?.first ?? Number.POSITIVE_INFINITY);
}

/** The term in which someone held an office on one of these days; the latest where there are several. */
export function termWithin(leader: Leader, days: Days): Term | null {
  return (
    leader.terms.findLast(term => {
      const { first, last } = termDays(term);
      return first <= days.last && days.first <= last;
    }) ?? null
  );
}

/**
 * The office that a leader held on a day, both its first and its last day counted; null for none.
 *
 * Of several at once it is the one that leaders.yaml lists last, which is the one under which the leader meets others.
 */
export function officeOn(leader: Leader, day: Day): Term | null {
  const date = iso(day);
  return leader.terms.findLast(({ start, end }) => start <= date && (end === null || date <= end)) ?? null;
}

/** Whether a leader held an office on at least one of these days. */
export function inOffice(leader: Leader, days: Days): boolean {
  return termWithin(leader, days) !== null;
}
