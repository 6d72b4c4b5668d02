/** Small bars, one a year, beside a name: when it came up. */
import { type Model, yearOf } from '../present/model.ts';
import type { SparkView } from '../present/props.ts';
import { tally } from '../present/tally.ts';
import { tenth } from './scale.ts';

const HEIGHT = 24;
const BAR = 5;
const STEP = 7;

/** Bars for a list of dates over the years of the archive; null where there is nothing to draw. */
export function sparkline(model: Model, dates: (string | null)[], name: string): SparkView | null {
  const { figures } = model.say;
  const counts = tally(dates.flatMap(date => yearOf(date) ?? []));
  const [first, last] = [model.years[0], model.years.at(-1)];
  if (counts.size === 0 || first === undefined || last === undefined) return null;
  const most = Math.max(...counts.values());
  const bars = [...counts].map(([year, number]) => {
    const height = Math.max(4, (number / most) * HEIGHT);
    return { x: (Number(year) - Number(first)) * STEP, y: tenth(HEIGHT - height), height: tenth(height), width: BAR };
  });
  const words = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, number]) => figures.sparkYear(year, number));
  return {
    title: figures.spark(name, most, words),
    from: first,
    to: last,
    width: (Number(last) - Number(first)) * STEP + BAR,
    height: HEIGHT,
    bars: bars.sort((a, b) => a.x - b.x),
  };
}
