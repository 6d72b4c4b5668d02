/** Ties names and titles to people by the day of writing, and finds out which day of writing is to be believed. */

import { termDays, termWithin } from './authority.ts';
import { type Days, daysOf } from './edtf.ts';
import { officeFits } from './offices.ts';
import type { Mention } from './people.ts';
import { ALWAYS, commonStretches, holderOn, hullOf, standAt, tieNames, tieTitles } from './resolve-people.ts';
import type { When } from './rules/times.ts';
import type { DateAnswer, Written } from './solve-date.ts';
import type { Leader } from './types.ts';

/** A day on which a page was saved or changed, years after its story, shows by the people who held no office then. */
export function believable(written: Written[], people: Mention[]): Written[] {
  const holders = [
    ...new Set(
      people.flatMap(({ leader, office, standing }) => (leader && office && standing === 'current' ? [leader] : [])),
    ),
  ];
  const votes = (day: Days) => {
    const around = { first: day.first - NEWS_DAYS, last: day.last + NEWS_DAYS };
    return holders.reduce((sum, leader) => sum + (termWithin(leader, around) ? 1 : -1), 0);
  };
  return written
    .map(entry => ({ entry, day: fullDay(entry.when) }))
    .map(({ entry, day }) => ({ entry, votes: day === null ? 0 : votes(day) }))
    .filter(({ votes: sum }) => sum >= 0)
    .sort((a, b) => b.votes + b.entry.weight - a.votes - a.entry.weight)
    .map(({ entry }) => entry);
}

/** How far from the day of writing the people of a story may enter or leave office. */
const NEWS_DAYS = 120;

function fullDay({ year, month, day }: When): Days | null {
  return year && month && day
    ? daysOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    : null;
}

/** Shared names go to the one in office when the article was written, or while the others it names were. */
export function settleNames(mentions: Mention[], written: Written[]): Mention[] {
  const when = written.find(({ when: { year } }) => year !== undefined)?.when;
  const posted = when ? fullDay(when) : null;
  const days = when ? (daysOf(`${when.year}`) ?? ALWAYS) : ALWAYS;
  const tied = tieNames(mentions, days);
  const first = standAt(tied, posted ?? sinceOffices(tied));
  const certain = first.flatMap(({ leader, standing }) => (leader !== null && standing === 'current' ? [leader] : []));
  return tieTitles(tieNames(first, hullOf(commonStretches([...new Set(certain)], [days]))));
}

/**
 * Where no day of writing is known: a story that gives somebody an office was written after that person first took it, so
 * those who left office long before, such as the signers of an old treaty, are not of those who meet. Null where nobody has
 * an office.
 */
function sinceOffices(mentions: Mention[]): Days | null {
  const starts = mentions.flatMap(({ leader, office, standing }) => {
    const terms = leader?.terms.filter(term => officeFits(office ?? '', term.office)) ?? [];
    if (office === null || standing !== 'current' || terms.length === 0) return [];
    return [Math.min(...terms.map(term => termDays(term).first))];
  });
  return starts.length === 0 ? null : { first: Math.max(...starts), last: ALWAYS.last };
}

/** Titles that no name was found for go to the one who held the office on the day of the meeting. */
export function settleTitles(mentions: Mention[], leaders: Leader[], { date }: DateAnswer): Mention[] {
  const days = date === null ? null : daysOf(date);
  if (days === null) return mentions;
  return mentions.map(mention => {
    if (mention.how !== 'title' || mention.leader !== null || mention.standing !== 'current' || !mention.country)
      return mention;
    const offices =
      mention.office === 'leader' || mention.office === 'counterpart'
        ? mention.country.offices
        : [mention.office ?? ''];
    const holder = offices
      .map(office => holderOn(leaders, { country: mention.country?.code ?? '', office: office.toLowerCase(), days }))
      .find(Boolean);
    return holder ? { ...mention, leader: holder } : mention;
  });
}
