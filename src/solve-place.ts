/** Where the leaders met: every use of a place is weighed by how it is used and by what its sentence says. */

import type { Authority } from './authority.ts';
import { light } from './light.ts';
import { isAnotherMeeting } from './main-event.ts';
import { type CountryUse, type PlaceUse, WHERE_AFTER } from './rules/places.ts';
import { LEAD, type Segment } from './segments.ts';
import { indexAt, spanAt } from './spans.ts';
import type { Article, Place } from './types.ts';

/** A place that may be the scene, with its points. */
export interface PlaceScore {
  place: Place;
  score: number;
  /** The uses that speak for it, strongest first. */
  uses: (PlaceUse & { points: number; rule: string })[];
}

const USE_POINTS = { at: 1, toward: 0.7, bare: 0.1 };
/** A dateline says where the report was filed, which is often where the leaders met. */
const DATELINE_POINTS = { theirs: 1.6, elsewhere: 0.8 };
/** `here` in a report with a dateline makes its city the scene. */
const HERE_POINTS = 2;
/** So far below a dateline is `here` still looked for, in characters. */
const HERE_REACH = 900;
/** In a report of a meeting that took place, what is still to come happens somewhere else. */
const LATER = 0.3;
/** One of those who met also meets others, or ministers and officials meet, somewhere else. */
const OTHERS = 0.25;
/** Below this a country is named in passing. */
const HOST = 1.5;

/** Everything that says something of where leaders met. */
export interface PlaceQuestion {
  article: Article;
  authority: Authority;
  uses: PlaceUse[];
  hosts: CountryUse[];
  segments: Segment[];
  participants: string[];
  /** Whether the article looks back at the meeting or forward to it. */
  tense: 'past' | 'future';
  /** Countries of those who took part: of two places with one name, theirs is meant. */
  countries: string[];
}

/** Every place, the likeliest scene of the meeting first. */
export function rankPlaces(question: PlaceQuestion): PlaceScore[] {
  const scores = new Map<string, PlaceScore>();
  for (const use of question.uses) {
    const place = scene(question, use.places);
    const { points, rule } = pointsOf(question, isAreaOf(question, use) ? { ...use, use: 'bare' } : use, place.country);
    const known = scores.get(place.id) ?? { place, score: 0, uses: [] };
    known.score += points;
    known.uses.push({ ...use, points, rule });
    scores.set(place.id, known);
  }
  for (const { uses } of scores.values()) uses.sort((a, b) => b.points - a.points || a.start - b.start);
  const ranked = [...scores.values()].sort(
    (a, b) => b.score - a.score || (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0),
  );
  const host = hostOf(question);
  // A named host country outweighs cities elsewhere, unless one of these is clearly the scene.
  return host && host.score > 2 * (ranked[0]?.score ?? 0)
    ? ranked.filter(({ place }) => place.country === host.country)
    : ranked;
}

const AREA = /^\s(?:prefecture|province|region|county|district|oblast|canton)\b/i;
/** Between a town and the area it lies in: `Ibusuki, in Kagoshima prefecture`. */
const NEXT_TO = 8;

/** Whether a place is the area in which the one named before it lies. */
function isAreaOf({ article, uses }: PlaceQuestion, { start, end }: PlaceUse): boolean {
  return (
    AREA.test(article.text.slice(end, end + 14)) &&
    uses.some(other => other.end < start && start - other.end <= NEXT_TO)
  );
}

/** The country that the leaders met in, where the text names it without a city. */
export function hostOf(question: PlaceQuestion): { country: string; score: number } | null {
  const scores = new Map<string, number>();
  for (const use of question.hosts) {
    const { points } = pointsOf(question, use, use.country.code);
    if (use.use !== 'bare' && isHost(question, use))
      scores.set(use.country.code, (scores.get(use.country.code) ?? 0) + points);
  }
  const [country, score] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? [];
  return country !== undefined && score !== undefined && score >= HOST ? { country, score } : null;
}

/** A country of those who met, or one in which the words set the meeting: `the war in Syria` is no host of talks in Tehran. */
function isHost({ countries, article }: PlaceQuestion, { start, country }: CountryUse): boolean {
  return countries.includes(country.code) || MEETING_IN.test(article.text.slice(Math.max(0, start - 60), start));
}

const MEETING_IN = light(
  /\b(?:met|meet|summit|talks|meeting|conference|forum|session|gathering|retreat|visit)\s(?:[\p{L}-]+\s){0,3}?(?:in|to) (?:the )?$/iu,
);

/** `at the Grand Hall here`, `held talks here`: what was done at the dateline's place. */
const SAID_HERE = light(
  /\b(?:at|in) (?:the )?\p{Lu}[^.,]{2,30} here\b|\b(?:talks|met|meet|sit down|hold|gather|meeting|summit|visit|arrived|said|promised|agreed|held|signed|opened|changed hands)\b[^.]{0,40}\bhere\b|\bhere (?:will |is to |are to )?(?:play(?:s|ed)? )?host(?:s|ed)?\b/iu,
);

/** The place as a reader would name it: a venue stands for its city. */
function scene({ authority, countries }: PlaceQuestion, places: Place[]): Place {
  const place = (places.find(({ country }) => countries.includes(country)) ?? places[0]) as Place;
  return (place.within === null ? null : authority.placeById.get(place.within)) ?? place;
}

function pointsOf(
  { article, segments, participants, countries, tense }: PlaceQuestion,
  use: PlaceUse | CountryUse,
  country: string,
): { points: number; rule: string } {
  if (isDateline(article, use)) {
    const here = SAID_HERE.test(article.text.slice(use.end, use.end + HERE_REACH));
    const filed = countries.includes(country) ? DATELINE_POINTS.theirs : DATELINE_POINTS.elsewhere;
    // What is still to come was not filed from its scene, unless the report says so.
    return {
      points: (tense === 'future' ? filed * LATER : filed) + (here ? HERE_POINTS : 0),
      rule: 'location/dateline',
    };
  }
  // `Chengdu, where the three met`: what happened there stands in the next segment.
  const where = WHERE_AFTER.exec(article.text.slice(use.end, use.end + 40))?.[0].length ?? 0;
  const at = use.start + (where > 0 ? use.end - use.start + where : 0);
  const segment = spanAt(segments, at);
  if (!segment) return { points: 0, rule: 'location/named' };
  const named = participants.filter(key => segment.people.some(person => person.key === key)).length;
  const present = segment.anaphor ? Math.max(named, 1) : named;
  // Where two of those who met stand with a place at which something was done, it was done together.
  const together = segment.meeting > 0 || (present > 1 && use.use === 'at');
  // `said in Warsaw after the first sitting of the two governments`: it was said where they sat.
  const after =
    use.use === 'at' &&
    segments.some(next => next.sentence === segment.sentence && next.link === 'after' && next.meeting === 1);
  const scene =
    segment.meeting === 1 || after ? 1.6 + 0.4 * present : together ? 0.8 + 0.3 * present : present > 0 ? 0.5 : 0.25;
  const other = segment.lesser || isAnotherMeeting(segment, participants) ? OTHERS : 1;
  const later = tense === 'past' && segment.ahead ? LATER : 1;
  const before = article.text.slice(Math.max(segment.start, use.start - 60), use.start);
  const leaving = LEAVING.test(before) || (tense === 'future' && (NOW_IN.test(before) || ARRANGED.test(before)));
  const earlier =
    tense === 'past' &&
    (EARLIER.test(article.text.slice(use.start, Math.min(segment.end, use.end + 60))) ||
      (segment.weight < LEAD && IN_MONTH.test(before)));
  const apart = earlier || /^(?:before|ahead of|prior to|in the run-up to|since|until)$/u.test(segment.link);
  const next = tense === 'past' && NEXT_TIME.test(article.text.slice(segment.start, use.start));
  const elsewhere = segment.background || leaving || next ? 0.15 : apart ? 0.35 : 1;
  return {
    points: USE_POINTS[use.use] * scene * elsewhere * later * other * Math.max(segment.weight, 0.2),
    rule: `location/${use.use === 'bare' ? 'named' : use.use}`,
  };
}

/** `boarded her plane in Lyon`: where a journey to the meeting began. */
const LEAVING =
  /\b(?:boarded|departed|took off(?! (?:his|her|their)\b)|set off|set out|flew off|left from)\b[^.,;]{0,40}$/i;

/** `now in Madrid`: where somebody is who has yet to come to the meeting. */
const NOW_IN = /\b(?:now|currently|still|at present) (?:[\p{Ll}-]+ ){0,3}(?:in|at) (?:the )?$/u;

/** `agreed the two in Santiago`: in a preview, where the meeting was arranged. */
const ARRANGED = /\b(?:agreed|arranged|decided)\b[^.;]{0,40}\b(?:in|at) (?:the )?$/i;

/** `went there last Sunday`: another time than that of the report. */
const EARLIER = /\blast (?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i;

/** `In May, in Sochi, he put forward a plan`, below the lead: another month than that of the meeting. */
const IN_MONTH =
  /\b[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:in|at) (?:the )?$/u;

/** `agreed to meet again in Pyongyang`, `their next summit in Lima`: where another meeting will be. */
const NEXT_TIME = /\b(?:meet|see each other|talk|sit down) again\b|\bnext (?:summit|meeting|round)\b/i;

/** What may stand before the place in its line: brackets, or a label such as `DATELINE=`. */
const LABEL = 12;

/** What may follow a place in a line that has nothing else: `Ottawa, Ontario`. */
const PLACE_LINE = light(/^(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?$/u);

/** `Lima, Nov. 17 (Agency) 2024-11-17 09:12`, `LIMA, Nov. 17, 2024`: a dateline that is a line of its own. */
const FILED = light(/^,\s\p{L}{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?\s*(?:\([^)]{2,30}\)|$)/u);

/** Among how many lines of a page a dateline is looked for. */
const FIRST_LINES = 40;

/**
 * What may stand between a place and the sign that closes a dateline: further names, what follows a comma, a day and a
 * year, an agency in brackets. Each part begins in its own way, so that looking takes no longer than the words are long.
 */
const AFTER_PLACE = light(
  /^(?:\s+\p{Lu}[\p{L}.]*|,\s*\p{L}[\p{L}.]*(?:\s\p{Ll}[\p{L}.]*){0,3}|\s*[[(][^\])]{2,50}[\])]|,?\s+\d{1,2}(?!\d)|,?\s*\d{4}(?!\d))*\.?\s*(?:[-–—:]|\(|\/[^/]{2,30}\/)/u,
);

/** `SEOUL, May 7 (Agency) --`, `NARA: `, `Washington: `, `KYOTO — ` at the start of a paragraph near the top. */
export function isDateline(article: Article, { start, end }: { start: number; end: number }): boolean {
  const index = indexAt(article.paragraphs, start);
  const paragraph = article.paragraphs[index];
  if (!paragraph || index > FIRST_LINES || start - paragraph.start > LABEL) return false;
  if (start === paragraph.start && PLACE_LINE.test(article.text.slice(end, paragraph.end))) return true;
  const filed = paragraph.role !== 'prose' && FILED.test(article.text.slice(end, Math.min(paragraph.end, end + 60)));
  if (filed) return true;
  if (paragraph.role !== 'prose' && paragraph.role !== 'dateline') return false;
  if (article.paragraphs.slice(0, index).filter(({ role }) => role === 'prose').length > 2) return false;
  const before = article.text.slice(paragraph.start, start);
  if (/^(?:dateline|place|location)\s*[=:]\s*$/i.test(before)) return true;
  if (/\p{L}/u.test(before)) return false;
  return AFTER_PLACE.test(article.text.slice(end, Math.min(paragraph.end, end + 90)));
}
