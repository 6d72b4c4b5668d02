/** One row of the timeline: a country's leaders, each as a band over their term. */
import type { TimelineBand, TimelineRow } from '../present/props.ts';
import { MARGIN, type Scale, tenth } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { TimelineTerm } from './timeline-input.ts';

/** Height of a band. */
export const BAND = 34;
const SIZE = 13;
const OUTSIDE_SIZE = 11.5;

/** A row of bands. Names that do not fit inside stand beside the row where that is allowed and free. */
export function rowOf(
  row: { code: string; label: string },
  terms: TimelineTerm[],
  scale: Scale,
  { y, outside }: { y: number; outside: 'above' | 'below' | 'none' },
): TimelineRow {
  const taken: number[] = [-Infinity, -Infinity];
  const bands = terms
    .filter(term => term.country === row.code)
    .sort((a, b) => a.start - b.start)
    .flatMap(term => {
      const band = bandOf(term, scale);
      if (band === null) return [];
      if (band.label === null && outside !== 'none') placeOutside(band, term.family, { y, side: outside, taken });
      return [band];
    });
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
  /** How far each of the two tracks is filled. */
  taken: number[];
}

/** Sets a name above or below its band, on the first of two tracks that is free; leaves it to the title where neither is. */
function placeOutside(band: TimelineBand, label: string, { y, side, taken }: Outside): void {
  const width = textWidth(label, OUTSIDE_SIZE);
  const x = band.x + band.width / 2;
  // The country's own name stands at the start of the outside tracks.
  if (x - width / 2 < 120) return;
  const track = taken.findIndex(end => x - width / 2 > end + 5);
  if (track === -1) return;
  taken[track] = x + width / 2;
  const away = 6 + track * 13;
  const above = side === 'above';
  band.outside = {
    label,
    x: tenth(x),
    y: above ? y - away : y + BAND + away + 8,
    tick: above ? y - away + 2 : y + BAND + away - 1,
  };
}
