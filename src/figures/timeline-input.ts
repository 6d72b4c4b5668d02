/** What the timeline is drawn from. */
import type { Day } from '../edtf.ts';
import type { Messages } from '../messages.ts';

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
