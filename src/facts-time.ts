/** The dates of a record: the day of the meeting and of publication, with what they rest on. */
import { type Days, daysOf, iso } from './edtf.ts';
import type { Reading } from './resolve.ts';
import { ALWAYS } from './resolve-people.ts';
import { bodySpan } from './text.ts';
import type { Evidence, Phase } from './types.ts';

/** What the day of the meeting rests on: the votes for it, then the terms that bound it where it is an interval. */
export function dateEvidence(reading: Reading): Evidence[] {
  const { date, article, clues, written } = reading;
  const claimed = date.date !== null && date.date.length === 10;
  const evidence: Evidence[] = [];
  for (const { by } of claimed ? (date.ranking[0]?.votes ?? []) : []) {
    if ('clue' in by) {
      const clue = clues[by.clue];
      if (clue)
        evidence.push({
          rule: clue.rule,
          basis:
            clue.when.day !== undefined && clue.when.month !== undefined && !clue.when.shift ? 'stated' : 'implied',
          ...bodySpan(article, clue),
        });
    } else if ('known' in by) {
      evidence.push({ rule: 'date/known-summit', basis: 'authority', entry: `summits/${by.known}` });
    } else {
      const stamp = written[by.written];
      if (stamp?.start !== undefined && stamp.end !== undefined) {
        evidence.push({
          rule: 'date/day-of-writing',
          basis: 'implied',
          ...bodySpan(article, { start: stamp.start, end: stamp.end }),
        });
      }
    }
  }
  return isBounded(reading.window) ? [...evidence, termsEvidence(reading)] : evidence;
}

/** Whether the offices of those who met bound the days at all: of leaders whom the register lacks no term is known. */
const isBounded = ({ first, last }: Days) => first > ALWAYS.first || last < ALWAYS.last;

function termsEvidence({ window }: Reading): Evidence {
  const open = window.last >= ALWAYS.last;
  const note = open
    ? `all in office from ${iso(window.first)}`
    : `all in office from ${iso(window.first)} to ${iso(window.last)}`;
  return { rule: 'date/terms-of-office', basis: 'authority', entry: 'leaders', note };
}

/** The day on which the report was published, as EDTF, with the words that say so; null where none do. */
export function publishedFact({ article, written, date }: Reading): { value: string | null; evidence: Evidence[] } {
  const [best] = written;
  if (!best) return { value: null, evidence: [] };
  // Figures that may be read both ways mean the day that the rest of the text agrees with.
  const day = best.when.year === undefined || best.when.other ? date.written : null;
  const { year, month, day: of } = best.when;
  const value =
    day !== null
      ? iso(day)
      : year && !best.when.other
        ? `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`
        : null;
  if (value === null || daysOf(value) === null) return { value: null, evidence: [] };
  const basis = day === null ? 'stated' : 'implied';
  const where =
    best.start !== undefined && best.end !== undefined
      ? bodySpan(article, { start: best.start, end: best.end })
      : { field: best.field ?? '' };
  return { value, evidence: [{ rule: best.rule, basis, ...where }] };
}

/** A report is a follow-up from this many days after the meeting on. */
const FOLLOW_UP_DAYS = 2;

/** Whether an article was written before, about or after the meeting: by the days where both are known, else by its tense. */
export function phaseOf({ tense }: Reading, days: Days | null, published: string | null): Phase {
  const written = published === null ? null : (daysOf(published)?.first ?? null);
  if (days !== null && written !== null && days.first === days.last) {
    if (written < days.first) return 'preview';
    if (written - days.last >= FOLLOW_UP_DAYS) return 'follow-up';
  }
  return tense === 'future' ? 'preview' : 'meeting';
}
