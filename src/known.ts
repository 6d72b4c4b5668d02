/** Known summits that a text can be about: the same leaders, in office, at a place that agrees. */
import type { Authority } from './authority.ts';
import { kilometres, NEAR } from './distance.ts';
import { compareEdtf, type Days, daysOf } from './edtf.ts';
import type { Mention } from './people.ts';
import { registerOf } from './register.ts';
import type { Match } from './solve-date.ts';
import type { PlaceScore } from './solve-place.ts';
import type { KnownSummit, Place } from './types.ts';

interface Meeting {
  mentions: Mention[];
  participants: string[];
  places: PlaceScore[];
  window: Days;
  host: string | null;
  /** Whether the text calls it the first visit of its kind. */
  first: boolean;
}

/** Known summits of the same leaders, or of the same countries' leaders where the text gives titles only. */
export function matches(authority: Authority, meeting: Meeting): Match[] {
  const { mentions, participants, window } = meeting;
  if (participants.length < 2) return [];
  const met = participants.map(key => mentions.find(mention => mention.key === key) as Mention);
  const found = candidates(authority, met)
    .filter(summit => sameLeaders(authority, summit, met) && within(summit, window))
    .map(summit => ({ summit, place: agreement(authority, summit, meeting) }));
  return meeting.first ? withFirst(found) : found;
}

/** `the first visit of a president in ten years`: of several meetings at the place, the first is meant. */
function withFirst(found: Match[]): Match[] {
  const [earliest] = found
    .filter(({ place }) => place === 'same')
    .sort((a, b) => compareEdtf(a.summit.date, b.summit.date));
  return found.map(match => ({ ...match, first: match === earliest }));
}

/** Summits of the first who is known by name; all of them where only titles are given. */
function candidates({ summits }: Authority, met: Mention[]): readonly KnownSummit[] {
  const [named] = met.flatMap(({ who }) => (who.length > 0 ? [who] : []));
  if (named === undefined) return summits;
  const { byLeader } = registerOf(summits);
  return [...new Set(named.flatMap(({ id }) => byLeader.get(id) ?? []))];
}

/** A place that is named in passing, and no other half as often, still speaks for a meeting there. */
const HINT = 0.4;

/** A place with less than this share of the best one's score, or fewer points than these, is not in question. */
const LIKELY = { share: 0.45, points: 0.8 };

function agreement(authority: Authority, summit: KnownSummit, { places, host }: Meeting): Match['place'] {
  const best = places[0]?.score ?? 0;
  const likely = places.filter(({ score }) => score >= LIKELY.share * best && score >= LIKELY.points);
  if (likely.some(({ place }) => sameScene(authority, place, summit.place))) return 'same';
  if (likely.length > 0) return 'other';
  const [hint, next] = places;
  if (
    hint &&
    hint.score >= HINT &&
    hint.score > 2 * (next?.score ?? 0) &&
    sameScene(authority, hint.place, summit.place)
  )
    return 'host';
  return host === null ? 'unknown' : authority.placeById.get(summit.place)?.country === host ? 'host' : 'other';
}

function within({ date }: KnownSummit, window: Days): boolean {
  const days = daysOf(date);
  return days !== null && days.first <= window.last && days.last >= window.first;
}

/** Two names of one scene: a venue and its city, or places a short drive apart. */
function sameScene(authority: Authority, a: Place, known: string): boolean {
  const entry = authority.placeById.get(known);
  return entry !== undefined && (a.id === known || a.id === entry.within || kilometres(a, entry) <= NEAR);
}

function sameLeaders(authority: Authority, summit: KnownSummit, met: Mention[]): boolean {
  if (summit.participants.length !== met.length) return false;
  return met.every(({ who, how, country }) => {
    if (who.length > 0) return who.some(({ id }) => summit.participants.includes(id));
    return how === 'title' && summit.participants.some(id => authority.leaderById.get(id)?.country === country?.code);
  });
}
