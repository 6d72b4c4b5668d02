/** Ties every mention to one person: titles to the office-holder the article names, shared names to the one in office. */

import { termDays, termWithin } from './authority.ts';
import { type Days, intersect } from './edtf.ts';
import { officeFits } from './offices.ts';
import type { Mention } from './people.ts';
import type { Leader } from './types.ts';

/** All of time that the registers can speak of, in days from 1970: from 1901 to 2079. */
export const ALWAYS: Days = { first: -25_000, last: 40_000 };

/** `the Japanese premier` is the Japanese leader whom the article names as such; with several, the one named most. */
export function tieTitles(mentions: Mention[]): Mention[] {
  const named = mentions.filter(({ how, standing }) => how !== 'title' && standing === 'current');
  const people = new Map<string, { person: Mention; times: number }>();
  for (const person of named) {
    const known = people.get(person.key);
    if (known) known.times += 1;
    else people.set(person.key, { person, times: 1 });
  }
  const often = [...people.values()].sort((a, b) => b.times - a.times).map(({ person }) => person);
  return mentions.map(mention => {
    if (mention.how !== 'title' || mention.standing !== 'current') return mention;
    const holder = often.find(person => countryOf(person) === mention.country?.code && couldHold(person, mention));
    return holder ? { ...mention, who: holder.who, leader: holder.leader, key: holder.key } : mention;
  });
}

function couldHold(person: Mention, { office, country }: Mention): boolean {
  if (person.leader === null) return person.how === 'unlisted' || person.how === 'family';
  return person.leader.terms.some(term => term.country === country?.code && officeFits(office ?? '', term.office));
}

/** The country that a mention speaks for; null where nothing tells. */
export function countryOf(mention: Mention): string | null {
  return mention.leader?.country ?? mention.country?.code ?? mention.who[0]?.country ?? null;
}

/** Of several leaders with one name, those in office while the others of the article were. */
export function tieNames(mentions: Mention[], days: Days): Mention[] {
  return mentions.map(mention => {
    if (mention.leader !== null || mention.who.length < 2) return mention;
    const fitting = mention.who.filter(leader => termWithin(leader, days) !== null);
    const [only] = fitting;
    return fitting.length === 1 && only ? { ...mention, who: [only], leader: only, key: only.id } : mention;
  });
}

/** How long after the day of writing an article may speak of office-holders to come, and how long before it of those who were. */
const SPOKEN_OF = { before: 400, after: 370 };

/** Who held no office around the day of writing is not one of those who meet: a predecessor, or a name from a later teaser. */
export function standAt(mentions: Mention[], written: Days | null): Mention[] {
  if (written === null) return mentions;
  const around = { first: written.first - SPOKEN_OF.before, last: written.last + SPOKEN_OF.after };
  const inOffice = (leader: Leader) => termWithin(leader, around) !== null;
  const present = new Set(mentions.flatMap(({ leader }) => (leader && inOffice(leader) ? [leader.country] : [])));
  const introduced = new Set(mentions.flatMap(({ key, how }) => (how === 'family' ? [] : [key])));
  return mentions.flatMap(mention => {
    const { leader, how, office, standing, key } = mention;
    if (standing !== 'current' || leader === null || inOffice(leader)) return [mention];
    // A bare name that nobody introduced is a past leader's only in a story that names a present one of the country.
    const bare = how === 'family' && office === null && !introduced.has(key);
    return bare && !present.has(leader.country) ? [] : [{ ...mention, standing: 'former' }];
  });
}

/** The stretches of days within some on which everyone given was in office, or within a margin of days of it; those who were not in office then are passed over. */
export function commonStretches(leaders: Leader[], within: Days[] = [ALWAYS], margin = 0): Days[] {
  let stretches = within;
  for (const leader of leaders) {
    const next = stretches.flatMap(stretch =>
      leader.terms.flatMap(term => intersect(stretch, widened(termDays(term), margin)) ?? []),
    );
    if (next.length > 0) stretches = next;
  }
  return stretches;
}

/** From the first of some stretches to the end of the last. */
export function hullOf(stretches: Days[]): Days {
  return {
    first: Math.min(...stretches.map(({ first }) => first)),
    last: Math.max(...stretches.map(({ last }) => last)),
  };
}

function widened({ first, last }: Days, margin: number): Days {
  return { first: first - margin, last: last + margin };
}

/** The leader who held a country's office on some day, when the register knows just one. */
export function holderOn(
  leaders: Leader[],
  { country, office, days }: { country: string; office: string; days: Days },
): Leader | null {
  const holders = leaders.filter(leader => {
    const term = termWithin(leader, days);
    return term !== null && term.country === country && officeFits(office, term.office);
  });
  return holders.length === 1 ? (holders[0] as Leader) : null;
}
