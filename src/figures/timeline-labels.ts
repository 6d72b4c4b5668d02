/** Words beside the marks of the timeline: in tracks above and below the lane, each joined to its mark by a line. */
import type { TimelineLabel, TimelineMark } from '../present/props.ts';
import { textWidth } from './text-width.ts';
import { type Scale, type TimelineMeeting, tenth } from './timeline.ts';

/** Height of one track of labels. */
export const LABEL_TRACK = 16;
const SIZE = 12.5;
const MOST_TRACKS = 4;

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

/** Labels for marks, as many as find room. */
export function labelsOf(held: { meeting: TimelineMeeting; mark: TimelineMark }[], room: Room): Labels {
  if (held.length > room.most) return { labels: [], above: 0, below: 0 };
  const tracks = Array.from({ length: 2 * MOST_TRACKS }, () => -Infinity);
  const used = { above: 0, below: 0 };
  const inOrder = [...held].sort((a, b) => a.mark.x - b.mark.x);
  const labels = inOrder.flatMap(({ meeting, mark }) => {
    const centre = mark.x + mark.width / 2;
    const width = textWidth(meeting.label, SIZE);
    const left = centre + width + 4 > room.scale.width ? centre - width : centre;
    const track = tracks.findIndex(end => left > end + 10);
    if (track === -1 || meeting.href === null) return [];
    tracks[track] = left + width;
    const depth = Math.floor(track / 2) + 1;
    const side = track % 2 === 0 ? 'above' : 'below';
    used[side] = Math.max(used[side], depth);
    return [labelAt({ meeting, mark, centre, left, depth: side === 'above' ? -depth : depth }, room.half)];
  });
  return { labels, ...used };
}

interface Spot {
  meeting: TimelineMeeting;
  mark: TimelineMark;
  centre: number;
  left: number;
  /** Track, negative above. */
  depth: number;
}

function labelAt({ meeting, mark, centre, left, depth }: Spot, half: number): TimelineLabel {
  const up = depth < 0;
  const y = up ? -half + (depth + 1) * LABEL_TRACK - 4 : half + depth * LABEL_TRACK - 4;
  const end = left < centre;
  return {
    text: meeting.label,
    x: tenth(end ? centre - 4 : centre + 4),
    y,
    anchor: end ? 'end' : 'start',
    leader: { x: tenth(centre), from: mark.y + (up ? -6 : 6), to: up ? y - 10 : y + 1 },
    href: meeting.href ?? '',
  };
}
