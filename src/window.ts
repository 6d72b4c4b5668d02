/** The days on which a meeting can have been: when those who met were in office. */
import type { Authority } from './authority.ts';
import { type Days, dayOf, daysOf } from './edtf.ts';
import type { Mention } from './people.ts';
import { commonStretches } from './resolve-people.ts';
import type { Segment } from './segments.ts';
import type { Written } from './solve-date.ts';
import { spanAt } from './spans.ts';
import type { Leader } from './types.ts';

function leadersOf(mentions: Mention[], keys: string[]): Leader[] {
  return keys.flatMap(key => mentions.find(mention => mention.key === key)?.leader ?? []);
}

/** People are still called by an office for a while after they left it or died in it, and before they take it up. */
const AROUND_OFFICE = 60;

/**
 * The stretches of days on which the participants were all in office, and as far as it goes the others who are named as in office; not
 * those whom the text recalls from another time.
 */
export function inOfficeTogether(mentions: Mention[], participants: string[], segments: Segment[]): Days[] {
  const days = commonStretches(leadersOf(mentions, participants));
  const others = mentions.filter(
    ({ key, office, standing, start }) =>
      office !== null && standing === 'current' && !participants.includes(key) && !spanAt(segments, start)?.background,
  );
  return commonStretches([...new Set(others.flatMap(({ leader }) => leader ?? []))], days, AROUND_OFFICE);
}

/** Leaders elect meet others so many days before they take office. */
const ELECT = 90;
/** And the meeting was no longer before the day of writing than this. */
const LATELY = 14;

/** The stretches, begun earlier where the page's own day of writing lies shortly before the first: then somebody was still to take office. */
export function beforeOffice(stretches: Days[], [written]: Written[]): Days[] {
  const { year, month, day } = written?.when ?? {};
  const on = year && month && day ? dayOf(year, month, day) : null;
  return stretches.map(stretch =>
    on !== null && on < stretch.first && stretch.first - on <= ELECT ? { ...stretch, first: on - LATELY } : stretch,
  );
}

/** Without an end of its own, the window ends a year after the last day that the registers know of. */
export function capped(window: Days, authority: Authority): Days {
  return { first: window.first, last: Math.max(window.first, Math.min(window.last, horizonOf(authority) + 366)) };
}

const horizons = new WeakMap<Authority, number>();

/** The last day that the registers know of. */
function horizonOf(authority: Authority): number {
  let horizon = horizons.get(authority);
  if (horizon === undefined) {
    const days = [
      ...authority.leaders.flatMap(({ terms }) => terms.map(({ start }) => start)),
      ...authority.summits.map(({ date }) => date),
    ];
    horizon = Math.max(0, ...days.map(day => daysOf(day)?.last ?? 0));
    horizons.set(authority, horizon);
  }
  return horizon;
}
