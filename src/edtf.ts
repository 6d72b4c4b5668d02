/**
 * The dates we use: a subset of EDTF (ISO 8601-2) that can say a year, a month, a day, or an interval of days.
 * A day is counted as whole days since 1970-01-01, so that nothing depends on a clock or a time zone.
 *
 * Source: Library of Congress, Extended Date/Time Format, levels 0 and 1.
 */
import type { Edtf } from './types.ts';

/** Days since 1970-01-01. */
export type Day = number;

/** First and last day of a date, both included. */
export interface Days {
  first: Day;
  last: Day;
}

const DAY_MS = 86_400_000;
const SIMPLE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/** The day of a calendar date; null where there is no such day. Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return time / DAY_MS;
}

interface CalendarDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
}

const calendars = new Map<Day, CalendarDay>();

/** Year, month, day and weekday of a day. */
export function calendar(day: Day): Readonly<CalendarDay> {
  const known = calendars.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const found = { year, month, day: date.getUTCDate(), weekday: date.getUTCDay() };
  if (calendars.size < MOST_ASKED) calendars.set(day, found);
  return found;
}

/** A day as `YYYY-MM-DD`. */
export function iso(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The days that a date may mean; null where the text is not one of our dates. */
export function daysOf(edtf: Edtf): Days | null {
  const known = asked.get(edtf);
  if (known !== undefined) return known;
  const days = readDays(edtf);
  if (asked.size < MOST_ASKED) asked.set(edtf, days);
  return days;
}

/** Dates that were asked for: registers hold some thousand, and the same ones are asked for again and again. */
const asked = new Map<Edtf, Days | null>();
const MOST_ASKED = 20_000;

function readDays(edtf: Edtf): Days | null {
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return null;
  const first = simpleDays(from);
  if (to === undefined || first === null) return first;
  const last = simpleDays(to);
  return last === null || last.last < first.first ? null : { first: first.first, last: last.last };
}

function simpleDays(text: string): Days | null {
  const groups = SIMPLE.exec(text)?.groups;
  if (!groups) return null;
  const year = Number(groups.year);
  const month = groups.month === undefined ? null : Number(groups.month);
  if (month === null) return { first: dayOf(year, 1, 1) as Day, last: dayOf(year, 12, 31) as Day };
  if (month < 1 || month > 12) return null;
  if (groups.day === undefined) {
    const next = Date.UTC(year, month, 1) / DAY_MS;
    return { first: dayOf(year, month, 1) as Day, last: next - 1 };
  }
  const day = dayOf(year, month, Number(groups.day));
  return day === null ? null : { first: day, last: day };
}

/** The shortest date that says exactly these days: a day, a month, a year, or an interval. */
export function edtfOf({ first, last }: Days): Edtf {
  if (first === last) return iso(first);
  const from = calendar(first);
  for (const short of [iso(first).slice(0, 4), iso(first).slice(0, 7)]) {
    const days = simpleDays(short);
    if (from.day === 1 && days?.first === first && days.last === last) return short;
  }
  return `${iso(first)}/${iso(last)}`;
}

/** Whether a date claims one single day. */
export function isDay(edtf: Edtf | null): boolean {
  return edtf !== null && edtf.length === 10 && daysOf(edtf) !== null;
}

/** The days that both share; null where they share none. */
export function intersect(a: Days, b: Days): Days | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}

/** Order by first possible day, then the more exact before the vaguer; undated comes last. */
export function compareEdtf(a: Edtf | null, b: Edtf | null): number {
  const left = a === null ? null : daysOf(a);
  const right = b === null ? null : daysOf(b);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left.first - right.first || left.last - right.last;
}
