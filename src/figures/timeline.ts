/**
 * The timeline: terms of office as bands, one row a country, and between them the meetings at their dates.
 * The first two rows are the two countries that meet most; between them stand all meetings in which both took part.
 * Each further row holds the meetings of its country with any of the rows above it.
 */
import { type Day, dayOf, daysOf } from '../edtf.ts';
import type { Messages } from '../messages.ts';
import type { TimelineLabel, TimelineMark, TimelineRow, TimelineView } from '../present/props.ts';
import { type Scale, scaleOf, tenth } from './scale.ts';
import { type Grain, swarm } from './swarm.ts';
import { gapsOf } from './timeline-gaps.ts';
import type { TimelineInput, TimelineMeeting } from './timeline-input.ts';
import { LABEL_TRACK, labelsOf } from './timeline-labels.ts';
import { BAND, rowOf } from './timeline-rows.ts';

/** Room above the first band: two tracks of names, and the country's own. */
const TOP = 46;
/** Room below the second band for the same. */
const BELOW = 46;
/** Room for a country's name above each further band. */
const STRIP = 20;

/** The timeline's geometry, to one decimal. */
export function timelineFigure(input: TimelineInput): TimelineView {
  const scale = scaleOf(input.meetings);
  const lanes = lanesOf(input);
  const rows: TimelineRow[] = [];
  const marks: TimelineMark[] = [];
  const labels: TimelineLabel[] = [];
  let y = TOP;
  let gaps: TimelineView['gaps'] = [];
  for (const [index, row] of input.rows.entries()) {
    const lane = lanes[index] ?? [];
    if (index > 0) {
      const placed = laneAt(lane, scale, { y: y + (index === 2 ? BELOW : 0), main: index === 1 });
      if (index === 1) gaps = gapsOf(lane, scale, { ...placed.field, say: input.say, most: input.gaps });
      marks.push(...placed.marks);
      labels.push(...placed.labels);
      y += placed.height + (index === 2 ? BELOW : 0) + (index > 1 ? STRIP : 0);
    }
    rows.push(rowOf(row, input.terms, scale, { y, outside: index === 0 ? 'above' : index === 1 ? 'below' : 'none' }));
    y += BAND;
  }
  const axisY = y + (input.rows.length > 2 ? 22 : BELOW + 14);
  return {
    width: scale.width,
    least: scale.least,
    height: axisY + 10,
    title: input.title,
    description: input.description,
    axisY,
    gridTop: TOP,
    years: yearsOf(scale),
    rows,
    marks,
    labels,
    gaps,
    legend: legendOf(input.say, marks, gaps.length > 0),
    countries: input.rows.map(({ code, label }) => ({ code: code.toLowerCase(), label })),
  };
}

/** Which meetings stand above which row: those of the first two in lane 1, others above the lowest row that took part. */
function lanesOf({ rows, meetings }: TimelineInput): TimelineMeeting[][] {
  const lanes: TimelineMeeting[][] = rows.map(() => []);
  const codes = rows.map(({ code }) => code);
  for (const meeting of meetings) {
    const took = codes.flatMap((code, index) => (meeting.countries.includes(code) ? [index] : []));
    const both = took.includes(0) && took.includes(1);
    const lane = both ? 1 : took.length > 1 ? took.at(-1) : undefined;
    if (lane !== undefined) lanes[lane]?.push(meeting);
  }
  return lanes;
}

const SIZE = { held: 13, record: 9.5, bar: 10 };

interface Lane {
  height: number;
  /** The part between the tracks of labels. */
  field: { y: number; height: number };
  marks: TimelineMark[];
  labels: TimelineLabel[];
}

/** One lane of marks, with labels for the meetings whose articles the archive holds. */
function laneAt(lane: TimelineMeeting[], scale: Scale, { y, main }: { y: number; main: boolean }): Lane {
  // Meetings with an article are placed first, so that they stand on the line.
  const order = [...lane.keys()].sort((a, b) => Number(lane[b]?.held) - Number(lane[a]?.held) || a - b);
  const grains = order.flatMap(index => (lane[index] ? [grainOf(lane[index], scale)] : []));
  const offsets = swarm(grains, 2);
  const half = Math.max(
    main ? 52 : 16,
    ...offsets.map((offset, i) => Math.abs(offset) + (grains[i]?.height ?? 0) / 2 + 8),
  );
  const raw = order.flatMap((index, i) => {
    const [meeting, grain] = [lane[index], grains[i]];
    return meeting && grain ? [{ meeting, mark: markOf(meeting, grain, offsets[i] ?? 0, main) }] : [];
  });
  const held = raw.filter(({ meeting }) => meeting.held);
  const { labels, above, below } = labelsOf(held, { scale, half, most: main ? 26 : 0 });
  const middle = y + above * LABEL_TRACK + half;
  const shift = (value: number) => tenth(value + middle);
  return {
    height: tenth(2 * half + (above + below) * LABEL_TRACK),
    field: { y: middle - half, height: 2 * half },
    marks: raw.map(({ mark }) => ({ ...mark, y: shift(mark.y) })),
    labels: labels.map(label => ({
      ...label,
      y: shift(label.y),
      leader: { x: label.leader.x, from: shift(label.leader.from), to: shift(label.leader.to) },
    })),
  };
}

function grainOf(meeting: TimelineMeeting, scale: Scale): Grain {
  const days = daysOf(meeting.date) ?? { first: 0, last: 0 };
  const from = scale.at(days.first);
  const width = scale.at(days.last + 1) - from;
  const size = meeting.held ? SIZE.held : SIZE.record;
  return width > size
    ? { x: from, width, height: SIZE.bar }
    : { x: from + width / 2 - size / 2, width: size, height: size };
}

function markOf(meeting: TimelineMeeting, grain: Grain, offset: number, main: boolean): TimelineMark {
  const bar = grain.height === SIZE.bar;
  const [, ...rest] = meeting.countries;
  return {
    shape: bar ? 'b' : meeting.leaders > 2 ? 'd' : 'c',
    held: meeting.held,
    x: tenth(bar ? grain.x : grain.x + grain.width / 2),
    y: offset,
    width: bar ? tenth(grain.width) : 0,
    country: main ? null : ((rest.length > 0 ? meeting.countries : [])[0]?.toLowerCase() ?? null),
    title: meeting.title,
    href: meeting.href,
  };
}

function yearsOf({ first, last, at }: Scale): TimelineView['years'] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const x = at(dayOf(year, 1, 1) as Day);
    const end = year < last ? at(dayOf(year + 1, 1, 1) as Day) : x;
    return { x: tenth(x), middle: tenth((x + end) / 2), label: year < last ? String(year) : '' };
  });
}

function legendOf({ timeline: words }: Messages, marks: TimelineMark[], hasGaps: boolean): TimelineView['legend'] {
  const has = (test: (mark: TimelineMark) => boolean) => marks.some(test);
  const entries: [boolean, TimelineView['legend'][number]][] = [
    [has(mark => mark.held && mark.shape === 'c'), { shape: 'c', label: words.two }],
    [
      has(mark => mark.shape === 'd'),
      { shape: has(mark => mark.shape === 'd' && mark.held) ? 'd' : 'e', label: words.three },
    ],
    [has(mark => mark.shape === 'b'), { shape: 'b', label: words.interval }],
    [has(mark => !mark.held), { shape: 'h', label: hasGaps ? words.record : words.none }],
  ];
  return entries.flatMap(([shown, entry]) => (shown ? [entry] : []));
}
