/** The days on which a meeting can have been: when those who met were in office. */
import type { Authority } from './authority.ts';
import { type Days, daysOf } from './edtf.ts';
import type { Mention } from './people.ts';
import { commonDays } from './resolve-people.ts';
import type { Segment } from './segments.ts';
import { spanAt } from './spans.ts';
import type { Leader } from './types.ts';

function leadersOf(mentions: Mention[], keys: string[]): Leader[] {
  return keys.flatMap(key => mentions.find(mention => mention.key === key)?.leader ?? []);
}

/** People are still called by an office for a while after they left it or died in it, and before they take it up. */
const AROUND_OFFICE = 60;

/**
 * Days on which the participants were all in office, and as far as it goes the others who are named as in office; not
 * those whom the text recalls from another time.
 */
export function windowOf(mentions: Mention[], participants: string[], segments: Segment[]): Days {
  const days = commonDays(leadersOf(mentions, participants));
  const others = mentions.filter(
    ({ key, office, standing, start }) =>
      office !== null && standing === 'current' && !participants.includes(key) && !spanAt(segments, start)?.background,
  );
  return commonDays([...new Set(others.flatMap(({ leader }) => leader ?? []))], days, AROUND_OFFICE);
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
