/** What messages are made with: plurals, lists, numbers and the names of days, all by `Intl`, so that each language has its own. */

import { getDate, getDay, getMonth, parseISO } from 'date-fns';

/** The words for a number of things, by plural form; `#` stands for the number. A form that is missing is as `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What a language brings along besides its words. */
export interface Forms {
  /** A number as the language writes it. */
  number(value: number): string;
  /** A number with its noun in the form that goes with it. *Example* “1 article”, “12 articles”. */
  counter(forms: PluralForms): (value: number) => string;
  /** Names as a list in a sentence. *Example* “Kishida, Yoon and Biden”. */
  list(names: string[]): string;
  /** The order of names in the language. */
  compare(a: string, b: string): number;
  /** The name of a country in few words; null where the language has none. */
  country(code: string): string | null;
  calendar: CalendarNames;
}

/** Names of months, from January, and of weekdays, from Sunday. */
export interface CalendarNames {
  months: string[];
  shortMonths: string[];
  weekdays: string[];
  shortWeekdays: string[];
}

/** The forms of a language. *Takes* its locale for `Intl`, such as `en-GB`. */
export function formsOf(locale: string): Forms {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(locale, { type: 'region', style: 'short', fallback: 'none' });
  const { compare } = new Intl.Collator(locale);
  return {
    number: value => numbers.format(value),
    counter: forms => value =>
      (forms[plurals.select(value)] ?? forms.other).replaceAll('#', () => numbers.format(value)),
    list: names => lists.format(names),
    // Names that the language holds to be equal still stand in one order everywhere.
    compare: (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
    country: code => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? null) : null),
    calendar: calendarNames(locale),
  };
}

function calendarNames(locale: string): CalendarNames {
  const part = (type: 'month' | 'weekday', width: 'long' | 'short', day: number) =>
    new Intl.DateTimeFormat(locale, { [type]: width, timeZone: 'UTC' })
      .formatToParts(day)
      .find(one => one.type === type)?.value ?? '';
  const months = Array.from({ length: 12 }, (_, index) => Date.UTC(2001, index, 1));
  // 7 January 2001 was a Sunday.
  const days = Array.from({ length: 7 }, (_, index) => Date.UTC(2001, 0, 7 + index));
  return {
    months: months.map(day => part('month', 'long', day)),
    shortMonths: months.map(day => part('month', 'short', day)),
    weekdays: days.map(day => part('weekday', 'long', day)),
    shortWeekdays: days.map(day => part('weekday', 'short', day)),
  };
}

/** A calendar day taken apart. */
export interface DayParts {
  /** Four digits. */
  year: string;
  month: number;
  day: number;
  /** From 0, Sunday. */
  weekday: number;
}

/** The parts of `YYYY-MM-DD`, or of `YYYY-MM` as of its first day. */
export function partsOf(day: string): DayParts {
  // Read and taken apart in one zone, so that the day never moves.
  const date = parseISO(day);
  return { year: day.slice(0, 4), month: getMonth(date) + 1, day: getDate(date), weekday: getDay(date) };
}

/** Name of a meeting, in parts, for languages that put it together in their own way. */
export interface MeetingParts {
  /** Codes of the countries that met, and their names in the same order. */
  codes: string[];
  countries: string[];
  /** What a wider meeting is called, such as `G7`; null where it is called by its countries. */
  gathering: string | null;
  place: string | null;
  /** As much of the date as the name says: a year, a month or a day; null for none. */
  date: string | null;
}
