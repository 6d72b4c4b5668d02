/** Freezes: the longest stretches without a meeting on record, pointed out in words. */
import { type Day, daysOf } from '../edtf.ts';
import type { Messages } from '../messages.ts';
import type { TimelineGap } from '../present/props.ts';
import { spanWords } from '../present/words.ts';
import { type Scale, tenth } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { TimelineMeeting } from './timeline-input.ts';

/** Shorter than this, a pause is nothing out of the ordinary: leaders of neighbours meet about twice a year. */
const FREEZE_DAYS = 480;
const SIZE = 11.5;

/** The longest gaps between one meeting and the next. Only gaps that are certain: an interval counts by the days it may mean. */
export function gapsOf(
  meetings: TimelineMeeting[],
  scale: Scale,
  { say, y, height, most }: { say: Messages; y: number; height: number; most: number },
): TimelineGap[] {
  const gaps: { from: Day; to: Day }[] = [];
  let last: Day | null = null;
  for (const { date } of meetings) {
    const days = daysOf(date);
    if (days === null) continue;
    if (last !== null && days.first - last >= FREEZE_DAYS) gaps.push({ from: last, to: days.first });
    last = Math.max(last ?? days.last, days.last);
  }
  return gaps
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, most)
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to }) => {
      const label = spanWords(say, from, to);
      const width = scale.at(to) - scale.at(from) - 16;
      if (width < textWidth(label, SIZE)) return [];
      return [{ x: tenth(scale.at(from) + 8), width: tenth(width), y: tenth(y + 4), height: tenth(height - 8), label }];
    });
}
