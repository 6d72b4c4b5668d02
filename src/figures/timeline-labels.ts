/** Words beside the marks of the timeline: in tracks above and below the lane, each joined to its mark by a line. */
import type { TimelineLabel, TimelineMark } from '../present/props.ts';
import { type Scale, tenth } from './scale.ts';
import { cutToWidth, textWidth } from './text-width.ts';
import type { TimelineMeeting } from './timeline-input.ts';

/** Height of one track of labels. */
export const LABEL_TRACK = 17;
const SIZE = 12.5;
const GAP = 8;
const MOST_TRACKS = 4;
/** Longer words than these pixels are cut short, as they would push others out. */
const MOST_WIDTH = 190;

interface Labels {
  /** Measured from the lane's middle line. */
  labels: TimelineLabel[];
  /** How many tracks are used on each side. */
  above: number;
  below: number;
}

interface Room {
  scale: Scale;
  /** Half the height that the marks take. */
  half: number;
  /** Above this number of marks none is labelled, as the words would be a wall. */
  most: number;
}

interface Held {
  meeting: TimelineMeeting;
  mark: TimelineMark;
}

/** A label in a track; `track` counts outwards from the marks, negative above them. */
interface Spot {
  track: number;
  centre: number;
  left: number;
  right: number;
}

/** Labels for marks, as many as find room without a line running through words. */
export function labelsOf(held: Held[], room: Room): Labels {
  if (held.length > room.most) return { labels: [], above: 0, below: 0 };
  const forwards = [...held].sort((a, b) => a.mark.x - b.mark.x);
  const tries = [forwards, [...forwards].reverse()].flatMap(order =>
    (['right', 'left'] as const).map(first => placed(order, room.scale, first)),
  );
  // Whichever way round leaves the fewest marks without words; the first of them where several do.
  const best = tries.reduce((most, next) => (next.length > most.length ? next : most), []);
  const used = (side: 1 | -1) => Math.max(0, ...best.map(({ spot }) => spot.track * side));
  return { labels: best.map(({ one, spot }) => labelAt(one, spot, room.half)), above: used(-1), below: used(1) };
}

function placed(order: Held[], scale: Scale, first: 'right' | 'left'): { one: Held; spot: Spot }[] {
  const found: { one: Held; spot: Spot }[] = [];
  for (const one of order) {
    const spots = spotsFor(one, scale, first);
    const spot = spots.find(candidate => found.every(other => clear(candidate, other.spot)));
    if (spot !== undefined && one.meeting.href !== null) found.push({ one, spot });
  }
  return found;
}

/** Where a label may stand, the best first: near its mark, above before below. */
function spotsFor({ meeting, mark }: Held, scale: Scale, first: 'right' | 'left'): Spot[] {
  const centre = mark.x + mark.width / 2;
  const width = textWidth(wordsOf(meeting), SIZE) + 4;
  const sides = [
    { left: centre, right: centre + width },
    { left: centre - width, right: centre },
  ];
  if (first === 'left') sides.reverse();
  const tracks = Array.from({ length: MOST_TRACKS }, (_, index) => [-index - 1, index + 1]).flat();
  return tracks
    .flatMap(track => sides.map(side => ({ track, centre, ...side })))
    .filter(({ left, right }) => left > 0 && right < scale.width);
}

function wordsOf({ label }: TimelineMeeting): string {
  return cutToWidth(label, SIZE, MOST_WIDTH);
}

/** Whether two labels can stand together: their words apart, and neither line through the other's words. */
function clear(a: Spot, b: Spot): boolean {
  if (Math.sign(a.track) !== Math.sign(b.track)) return true;
  if (a.track === b.track) return a.right + GAP < b.left || b.right + GAP < a.left;
  const [near, far] = Math.abs(a.track) < Math.abs(b.track) ? [a, b] : [b, a];
  return far.centre < near.left - 3 || far.centre > near.right + 3;
}

function labelAt({ meeting, mark }: Held, { track, centre, left }: Spot, half: number): TimelineLabel {
  const up = track < 0;
  const y = up ? -half + (track + 1) * LABEL_TRACK - 4 : half + track * LABEL_TRACK - 4;
  const end = left < centre;
  return {
    text: wordsOf(meeting),
    x: tenth(end ? centre - 4 : centre + 4),
    y,
    anchor: end ? 'end' : 'start',
    leader: { x: tenth(centre), from: mark.y + (up ? -7 : 7), to: up ? y - 10 : y + 1 },
    href: meeting.href ?? '',
  };
}
