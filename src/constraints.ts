/** What an expression of time allows: for each day, how well it fits. */
import { calendar, type Day, dayOf } from './edtf.ts';
import type { When } from './rules/times.ts';

/** Whether the words look back at the meeting or forward to it. */
export type Tense = 'past' | 'future';

/** How likely a report speaks of a day so many days before it was written. *Source*: news is of the day or the day before. */
const NEARNESS = [1, 0.9, 0.75, 0.6, 0.5, 0.4, 0.3, 0.25];

/** How near a day is to the day of writing, on the side that the tense gives; 0 outside a week. */
export function nearness(day: Day, written: Day, tense: Tense): number {
  const distance = tense === 'past' ? written - day : day - written;
  // A page stamped in a time zone to the west can be dated a day before the meeting it reports.
  return distance === -1 ? 0.3 : (NEARNESS[distance] ?? 0);
}

/** What a month proves where the day of writing is not known, so that it may be of any year. */
const MONTH_ALONE = 0.5;
/** A weekday that agrees with its date makes the year sure. */
const AGREES = 1.25;

/** How well a day fits an expression, 0 to 1.25. *Takes* the day of writing, null when that is not known. */
export function fit({ shift = 0, ...when }: When, on: Day, about: { written: Day | null; tense: Tense }): number {
  const day = on - shift;
  if (when.other && !when.other.unlikely)
    return Math.max(fitOne(when, day, about), fitOne({ ...when, ...when.other }, day, about));
  return fitOne(when, day, about);
}

function fitOne(when: When, day: Day, { written, tense }: { written: Day | null; tense: Tense }): number {
  const date = calendar(day);
  if (when.year !== undefined && when.year !== date.year) return 0;
  if (when.month !== undefined && when.month !== date.month) return 0;
  if (when.day !== undefined) return fitDay(when, day, { written, tense });
  if (when.month !== undefined) return fitMonth(when, day, written);
  if (when.weekday !== undefined) return date.weekday === when.weekday ? fitWeekday(when, day, { written, tense }) : 0;
  if (written === null) return 0;
  if (when.weekend && when.week === undefined)
    return isWeekend(date.weekday) ? nearest(nearness(day, written, tense)) : 0;
  const now = calendar(written);
  if (when.offset !== undefined) return fitOffset(day - written, when.offset);
  if (when.week !== undefined)
    return when.weekend && !isWeekend(date.weekday) ? 0 : fitWeek(day, { week: when.week, written, tense });
  if (when.monthOffset !== undefined)
    return date.year * 12 + date.month - now.year * 12 - now.month === when.monthOffset ? 1 : 0;
  if (when.yearOffset !== undefined) return date.year - now.year === when.yearOffset ? 1 : 0;
  return 1;
}

function fitMonth({ yearOffset }: When, day: Day, written: Day | null): number {
  if (written === null) return MONTH_ALONE;
  if (yearOffset !== undefined) return calendar(day).year - calendar(written).year === yearOffset ? 1 : 0;
  return Math.abs(day - written) < 300 ? 1 : 0;
}

/** What a day of a month without its month proves on the other side of the day of writing than the words look to. */
const OTHER_SIDE = 0.4;

function fitDay(when: When, day: Day, { written, tense }: { written: Day | null; tense: Tense }): number {
  const date = calendar(day);
  const last = when.lastDay ?? when.day ?? 0;
  if (date.day < (when.day as number) || date.day > last) return 0;
  if (written !== null && when.year === undefined && Math.abs(day - written) > (when.month === undefined ? 31 : 200))
    return 0;
  const alone = when.month === undefined && when.weekday === undefined;
  const ahead = written === null || !alone ? 0 : day - written;
  const side = (tense === 'future' && ahead < -1) || (tense === 'past' && ahead > 1) ? OTHER_SIDE : 1;
  const opening = (date.day === when.day ? 1 : 0.6) * side;
  // A weekday that contradicts its own date weakens it: one of the two is wrong.
  if (when.weekday === undefined) return opening;
  return opening * (when.weekday === date.weekday ? AGREES : 0.4);
}

/** What a day before the day of writing proves where `this Tuesday` is said of what was. */
const THIS = 0.7;

/** What `next Friday` proves for the Friday of this week, of the next one, and of the one after. */
const NEXT = [0.6, 1, 0.5];

function fitWeekday({ direction }: When, day: Day, { written, tense }: { written: Day | null; tense: Tense }): number {
  if (written === null) return 1;
  const ahead = day - written;
  if (direction === 1) return ahead >= 1 && ahead <= 13 ? (NEXT[weeksBetween(written, day)] ?? 0) : 0;
  // `last Sunday` is said of another day more often than of the day that a report is about.
  if (direction === -1) return ahead <= -1 && ahead >= -13 ? 0.6 : 0;
  if (direction === 0 && tense === 'past') return ahead === 0 ? 1 : THIS * nearness(day, written, tense);
  return nearest(nearness(day, written, tense));
}

const isWeekend = (weekday: number) => weekday === 0 || weekday === 6;

/** What the nearest day of a name proves, by how near it is. */
const nearest = (near: number) => (near > 0 ? 0.4 + 0.6 * near : 0);

/** Weeks begin on Monday. */
const weeksBetween = (from: Day, to: Day) => Math.floor((to + 3) / 7) - Math.floor((from + 3) / 7);

/** What is ahead `this week` on a Sunday lies in the week that many countries begin on that day. */
function fitWeek(day: Day, { week, written, tense }: { week: number; written: Day; tense: Tense }): number {
  const ahead = weeksBetween(written, day);
  if (ahead === week) return 1;
  return tense === 'future' && week === 0 && ahead === 1 && calendar(written).weekday === 0 ? 1 : 0;
}

function fitOffset(ahead: number, offset: number): number {
  if (ahead === offset) return 1;
  // A page can be stamped a day late or early, as its time zone has it.
  return Math.abs(ahead - offset) === 1 ? 0.4 : 0;
}

/** The days of some years on which a month and day fall. */
export function daysIn(month: number, day: number, { from, to }: { from: number; to: number }): Day[] {
  const days: Day[] = [];
  for (let year = from; year <= to; year++) {
    const found = dayOf(year, month, day);
    if (found !== null) days.push(found);
  }
  return days;
}
