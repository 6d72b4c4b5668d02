/** What the timeline is drawn from. */
import type { Day } from '../edtf.ts';
import type { Messages } from '../messages.ts';

/** One leader's time in office, as a band in the row of a country. */
export interface TimelineTerm {
  country: string;
  name: string;
  /** For bands too narrow for the whole name. */
  family: string;
  title: string;
  start: Day;
  /** Null while in office. */
  end: Day | null;
  href: string | null;
}

/** A meeting as a mark in the rows of those who met. The date is EDTF. */
export interface TimelineMeeting {
  date: string;
  countries: string[];
  leaders: number;
  title: string;
  /** Written beside the mark, where there is room. */
  label: string;
  held: boolean;
  href: string | null;
}

/** All that a timeline shows, before anything has a place on it. */
export interface TimelineInput {
  say: Messages;
  title: string;
  description: string;
  /** Countries with a row, in order. */
  rows: { code: string; label: string }[];
  terms: TimelineTerm[];
  /** The earliest first. */
  meetings: TimelineMeeting[];
  /** How many freezes are pointed out. */
  gaps: number;
}
