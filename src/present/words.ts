/** Words for readers: dates, counts and lists, in plain English. */
import { format, parseISO } from 'date-fns';
import { calendar, daysOf, iso } from '../edtf.ts';
import type { Edtf } from '../types.ts';
import type { DateView } from './props.ts';

const SIMPLE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A calendar day written by a date-fns pattern; the day is read and written in one zone, so it never moves. */
function say(day: string, pattern: string): string {
  return format(parseISO(day), pattern);
}

/** A date in words. *Example* `2023-05-07` is “Sunday, 7 May 2023”; `2025-06-04/2025-10-21` is “between 4 June and 21 October 2025”. */
export function dateWords(edtf: Edtf | null): string {
  const days = edtf === null ? null : daysOf(edtf);
  if (edtf === null || days === null) return 'date not known';
  if (edtf.includes('/')) return intervalWords(iso(days.first), iso(days.last));
  if (edtf.length === 10) return say(edtf, 'EEEE, d MMMM yyyy');
  return edtf.length === 7 ? say(`${edtf}-01`, 'MMMM yyyy') : edtf;
}

function intervalWords(first: string, last: string): string {
  if (first === last) return say(first, 'EEEE, d MMMM yyyy');
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `between ${say(first, sameYear ? 'd MMMM' : 'd MMMM yyyy')} and ${say(last, 'd MMMM yyyy')}`;
}

/** The days of a meeting in words, with its last day where it lasted longer. *Example* “13 to 14 January 2026”. */
export function daysWords(edtf: Edtf | null, until: string | null): string {
  if (edtf === null || until === null || edtf.length !== 10 || until <= edtf) return dateWords(edtf);
  if (edtf.slice(0, 7) === until.slice(0, 7)) return `${say(edtf, 'd')} to ${say(until, 'd MMMM yyyy')}`;
  const sameYear = edtf.slice(0, 4) === until.slice(0, 4);
  return `${say(edtf, sameYear ? 'd MMMM' : 'd MMMM yyyy')} to ${say(until, 'd MMMM yyyy')}`;
}

/** A date in few words, without the weekday. *Example* “7 May 2023”. */
export function shortDate(edtf: Edtf | null): string {
  return edtf?.length === 10 && daysOf(edtf) !== null ? say(edtf, 'd MMM yyyy') : dateWords(edtf);
}

/** A date as a page shows it. */
export function dateView(edtf: Edtf | null, until: string | null = null): DateView {
  return { words: sentence(daysWords(edtf, until)), machine: machineDate(edtf) };
}

/** A date that every machine understands alike: a day, a month or a year of ISO 8601; null for an interval, which most cannot say. */
export function machineDate(edtf: Edtf | null): string | null {
  return edtf !== null && SIMPLE.test(edtf) && daysOf(edtf) !== null ? edtf : null;
}

/** How sure the date is, as a sentence. */
export function certaintyWords(edtf: Edtf | null): string {
  const days = edtf === null ? null : daysOf(edtf);
  if (days === null) return 'No article says when, and nothing else settles it.';
  if (days.first === days.last) return 'The day is known.';
  return `The day is not known: ${count(days.last - days.first + 1, 'day')} are possible.`;
}

/** Length of time between two days, in years and months. *Example* “2 years 6 months”. */
export function spanWords(first: number, last: number): string {
  const from = calendar(first);
  const to = calendar(last);
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  const parts = [Math.floor(months / 12), months % 12];
  const words = [parts[0] ? count(parts[0], 'year') : '', parts[1] ? count(parts[1], 'month') : ''];
  return words.filter(Boolean).join(' ') || 'less than a month';
}

/** A number with its noun. *Example* “1 article”, “12 articles”, “3 countries”. */
export function count(number: number, one: string, many = plural(one)): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function plural(noun: string): string {
  return noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Names as a list in a sentence. *Example* “Kishida, Yoon and Biden”. */
export function listWords(names: string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
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
