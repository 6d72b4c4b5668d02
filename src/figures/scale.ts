/** How days lie on the timeline's axis. */
import { type Day, dayOf, daysOf } from '../edtf.ts';
import type { TimelineMeeting } from './timeline-input.ts';

/** The span of the axis and how days lie on it. */
export interface Scale {
  first: number;
  last: number;
  width: number;
  /** The least width in pixels at which the words in the figure can still be read. */
  least: number;
  at(day: Day): number;
}

/** Width of a year: room for four digits and for a family name in a band of one year. */
const YEAR_WIDTH = 47;
/** Free room at both ends. */
export const MARGIN = 8;
const MIN_WIDTH = 880;
/** A picture of many years grows no wider than a page, as long as each has room for its four digits. */
const PAGE_WIDTH = 1480;
const LEAST_YEAR = 33;
/** How far the figure may be made smaller, so that its words, 12 to 13 high, stay above 10 pixels. */
const SMALLEST = 0.88;

/** A number as it is written into the figure. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The axis runs over whole years, from the first meeting to the last. */
export function scaleOf(meetings: TimelineMeeting[]): Scale {
  const days = meetings.flatMap(meeting => daysOf(meeting.date) ?? []);
  const yearOf = (day: Day) => new Date(day * 86_400_000).getUTCFullYear();
  const first = days.length === 0 ? 2000 : Math.min(...days.map(({ first }) => yearOf(first)));
  const last = days.length === 0 ? 2001 : Math.max(...days.map(({ last }) => yearOf(last))) + 1;
  const width = widthOf(last - first);
  const from = dayOf(first, 1, 1) as Day;
  const to = dayOf(last, 1, 1) as Day;
  const least = Math.round(width * SMALLEST);
  return { first, last, width, least, at: day => MARGIN + ((day - from) / (to - from)) * (width - 2 * MARGIN) };
}

function widthOf(years: number): number {
  const most = Math.max(PAGE_WIDTH, years * LEAST_YEAR + 2 * MARGIN);
  return Math.min(most, Math.max(MIN_WIDTH, years * YEAR_WIDTH + 2 * MARGIN));
}
