/** Words for readers, in the language of the site: dates, lengths of time, texts cut short. */
import { calendar, daysOf, iso } from '../edtf.ts';
import type { Messages } from '../messages.ts';
import type { Edtf } from '../types.ts';
import type { DateView } from './props.ts';

const SIMPLE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A date in words. *Example* `2023-05-07` is “Sunday, 7 May 2023”; `2025-06-04/2025-10-21` is “between 4 June and 21 October 2025”. */
export function dateWords({ date }: Messages, edtf: Edtf | null): string {
  const days = edtf === null ? null : daysOf(edtf);
  if (edtf === null || days === null) return date.unknown;
  if (edtf.includes('/'))
    return days.first === days.last ? date.day(iso(days.first)) : date.between(iso(days.first), iso(days.last));
  if (edtf.length === 10) return date.day(edtf);
  return edtf.length === 7 ? date.month(edtf) : date.year(edtf);
}

/** The days of a meeting in words, with its last day where it lasted longer. *Example* “13 to 14 January 2026”. */
export function daysWords(say: Messages, edtf: Edtf | null, until: string | null): string {
  if (edtf === null || until === null || edtf.length !== 10 || until <= edtf) return dateWords(say, edtf);
  return say.date.range(edtf, until);
}

/** A date in few words, without the weekday. *Example* “7 May 2023”. */
export function shortDate(say: Messages, edtf: Edtf | null): string {
  return edtf?.length === 10 && daysOf(edtf) !== null ? say.date.short(edtf) : dateWords(say, edtf);
}

/** A date as a page shows it. */
export function dateView(say: Messages, edtf: Edtf | null, until: string | null = null): DateView {
  return { words: sentence(daysWords(say, edtf, until)), machine: machineDate(edtf) };
}

/** A date that every machine understands alike: a day, a month or a year of ISO 8601; null for an interval, which most cannot say. */
export function machineDate(edtf: Edtf | null): string | null {
  return edtf !== null && SIMPLE.test(edtf) && daysOf(edtf) !== null ? edtf : null;
}

/** How sure the date is, as a sentence. */
export function certaintyWords({ date }: Messages, edtf: Edtf | null): string {
  const days = edtf === null ? null : daysOf(edtf);
  if (days === null) return date.nothingSays;
  return days.first === days.last ? date.certain : date.uncertain(days.last - days.first + 1);
}

/** Length of time between two days, in years and months. *Example* “2 years 6 months”. */
export function spanWords({ date, count }: Messages, first: number, last: number): string {
  const from = calendar(first);
  const to = calendar(last);
  const all = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  const [years, months] = [Math.floor(all / 12), all % 12];
  return date.span(years ? count.years(years) : '', months ? count.months(months) : '') || date.lessThanMonth;
}

/** The same words with a capital at the start. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text cut at a word boundary, with an ellipsis where something is left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 30)).replace(/[\s,;:.]+$/, '')}…`;
}
