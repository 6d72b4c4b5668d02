/** One row of the timeline: a country's leaders, each as a band over their term. */
import type { TimelineBand, TimelineRow } from '../present/props.ts';
import { MARGIN, type Scale, tenth } from './scale.ts';
import { cutToWidth, textWidth } from './text-width.ts';
import type { TimelineTerm } from './timeline-input.ts';

/** Height of a band. */
export const BAND = 34;
const SIZE = 13;
const OUTSIDE_SIZE = 11.5;
/** A longer name beside a band is cut short. */
const OUTSIDE_WIDTH = 150;
/** Free room around names beside bands, and around the lines that join them. */
const APART = 5;

/** A row of bands. Names that do not fit inside stand beside the row where that is allowed and free. */
export function rowOf(
  row: { code: string; label: string },
  terms: TimelineTerm[],
  scale: Scale,
  { y, outside }: { y: number; outside: 'above' | 'below' | 'none' },
): TimelineRow {
  const found = terms
    .filter(term => term.country === row.code)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ family, ...term }) => {
      const band = bandOf({ family, ...term }, scale);
      return band === null ? [] : [{ band, family }];
    });
  if (outside !== 'none')
    placeOutside(
      found.filter(({ band }) => band.label === null),
      { y, side: outside, width: scale.width },
    );
  const bands = found.map(({ band }) => band);
  const below = outside === 'below';
  return {
    code: row.code.toLowerCase(),
    label: row.label,
    labelY: below ? y + BAND + 17 : y - 7,
    // At the far end the name stands beyond the names that stand beside the bands.
    endY: outside === 'none' ? y - 7 : below ? y + BAND + 40 : y - 33,
    y,
    height: BAND,
    bands,
  };
}

function bandOf(term: TimelineTerm, scale: Scale): TimelineBand | null {
  const left = Math.max(scale.at(term.start), MARGIN);
  const right = Math.min(term.end === null ? scale.width - MARGIN : scale.at(term.end), scale.width - MARGIN);
  const width = right - left - 1;
  if (width < 1) return null;
  const fits = [term.name, term.family].find(name => textWidth(name, SIZE) + 8 <= width);
  return {
    x: tenth(left),
    width: tenth(width),
    label: fits ?? null,
    outside: null,
    title: term.title,
    href: term.href,
  };
}

interface Outside {
  y: number;
  side: 'above' | 'below';
  /** Of the whole figure. */
  width: number;
}

/** A name beside its band: the words between `left` and `right`, the line at `x`. */
interface Place {
  x: number;
  left: number;
  right: number;
  /** 0 beside the row, 1 beyond. */
  track: number;
}

/** Sets names above or below their bands, on the first of two tracks that is free; leaves them to the title where neither is. */
function placeOutside(named: { band: TimelineBand; family: string }[], { y, side, width }: Outside): void {
  const taken: Place[] = [];
  for (const [index, { band, family }] of named.entries()) {
    const label = cutToWidth(family, OUTSIDE_SIZE, OUTSIDE_WIDTH);
    const next = named[index + 1]?.band;
    const crowded = next !== undefined && middleOf(next) - middleOf(band) < textWidth(label, OUTSIDE_SIZE) / 2 + APART;
    const place = placesFor(middleOf(band), textWidth(label, OUTSIDE_SIZE), crowded).find(
      // The country's own name stands at the start of the outside tracks.
      one => one.left >= 120 && one.right <= width && taken.every(other => clear(one, other)),
    );
    if (place === undefined) continue;
    taken.push(place);
    band.outside = { label, ...heights(place, { y, side }) };
  }
}

function middleOf(band: TimelineBand): number {
  return band.x + band.width / 2;
}

/** Where a name may stand, the best first: over the middle of its band, or out of the way of the next. */
function placesFor(x: number, width: number, crowded: boolean): Place[] {
  const middle = { left: x - width / 2, right: x + width / 2 };
  const before = { left: x - width + APART, right: x + APART };
  const after = { left: x - APART, right: x + width - APART };
  const sides = crowded ? [before, middle, after] : [middle, before, after];
  return [0, 1].flatMap(track => sides.map(words => ({ x, ...words, track })));
}

/** Whether two names can stand together: their words apart, and the line of the one beyond not through the other's. */
function clear(a: Place, b: Place): boolean {
  if (a.track === b.track) return a.right + APART < b.left || b.right + APART < a.left;
  const [near, far] = a.track < b.track ? [a, b] : [b, a];
  return far.x < near.left - 2 || far.x > near.right + 2;
}

function heights({ left, right, x, track }: Place, { y, side }: Pick<Outside, 'y' | 'side'>) {
  const away = 6 + track * 13;
  const above = side === 'above';
  return {
    x: tenth((left + right) / 2),
    line: tenth(x),
    y: above ? y - away : y + BAND + away + 8,
    tick: above ? y - away + 2 : y + BAND + away - 1,
  };
}
