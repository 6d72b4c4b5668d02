/** From what the rules found to the facts of a record. Every fact keeps its evidence, every loser its reason. */
import type { Authority } from './authority.ts';
import { cluesIn, distinct } from './clues.ts';
import { type Days, iso } from './edtf.ts';
import { cityNamed } from './gazetteer.ts';
import { matches } from './known.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { isAnotherMeeting, mainEvent, REPORTED, REPORTED_KNOWN } from './main-event.ts';
import { type Mention, peopleIn } from './people.ts';
import { foldText } from './phrases.ts';
import { countryOf, hullOf } from './resolve-people.ts';
import { type Candidate, runRules } from './rule.ts';
import { findHeadline } from './rules/headline.ts';
import { namesOf } from './rules/leaders.ts';
import { placeRules } from './rules/location.ts';
import type { Scan } from './rules/name-scan.ts';
import { hostsIn, unlistedPlaces } from './rules/places.ts';
import { timeRules, type When } from './rules/times.ts';
import { weighTopics } from './rules/topics.ts';
import { EARLY, type Segment, segmentsOf } from './segments.ts';
import { believable, settleNames, settleTitles } from './settle.ts';
import { type Clue, type DateAnswer, type Match, solveDate, type Written } from './solve-date.ts';
import { hostOf, type PlaceQuestion, type PlaceScore, rankPlaces } from './solve-place.ts';
import type { Article } from './types.ts';
import { beforeOffice, capped, inOfficeTogether } from './window.ts';
import { writtenIn } from './written.ts';

/** Everything that was concluded about an article, with what it rests on; `record.ts` makes the front matter of it. */
export interface Reading {
  article: Article;
  kind: 'summit' | 'other';
  score: number;
  tense: 'past' | 'future';
  mentions: Mention[];
  /** Keys of those who met. */
  participants: string[];
  segments: Segment[];
  times: Candidate<When>[];
  written: Written[];
  clues: Clue[];
  window: Days;
  date: DateAnswer;
  places: PlaceScore[];
  known: Match[];
  headline: ReturnType<typeof findHeadline>;
  topics: ReturnType<typeof weighTopics>;
}

/** Reads an article. *Takes* an authority without summits to see what the text alone gives. */
export function readOut(article: Article, authority: Authority): Reading {
  const lexicon = lexiconOf(authority);
  const times = distinct(runRules(timeRules, { article, authority }));
  const { written: stated, used } = writtenIn(article, times);
  const people = peopleIn({ article, authority });
  const named = namesOf({ article, authority }).scan.countries;
  const written = believable(stated, people);
  const mentions = settleNames(people, written);
  const segments = segmentsOf(article, mentions, {
    countries: countryWords(article.text, named),
    year: written[0]?.when.year ?? null,
  });
  const countries = new Map(mentions.map(mention => [mention.key, countryOf(mention)]));
  const { participants, score } = mainEvent(article, segments, key => countries.get(key) ?? null);
  const met = participants.map(key => countries.get(key) as string);
  const tense = tenseAbout(segments, participants);
  const scene: PlaceQuestion = {
    article,
    authority,
    uses: runRules(placeRules, { article, authority }).map(({ value }) => value),
    hosts: hostsIn(article.text, named),
    segments,
    participants,
    tense,
    countries: met,
  };
  const places = placesOf(scene, lexicon, mentions);
  const stretches = beforeOffice(inOfficeTogether(mentions, participants, segments), written);
  const window = hullOf(stretches);
  const known = matches(authority, {
    mentions,
    participants,
    places,
    window,
    host: hostOf(scene)?.country ?? null,
    first: FIRST_VISIT.test(article.text.slice(0, LEAD_LENGTH)),
  });
  const clues = cluesIn(article, { times: times.filter(time => !used.has(time)), segments, participants, tense });
  const date = solveDate({ window: capped(window, authority), stretches, clues, written, known, tense });
  return {
    article,
    kind: score >= (date.basis === 'authority' && tense === 'past' ? REPORTED_KNOWN : REPORTED) ? 'summit' : 'other',
    score,
    tense,
    mentions: settleTitles(mentions, authority.leaders, date),
    participants,
    segments,
    times,
    written,
    clues,
    window,
    date,
    places,
    known,
    headline: findHeadline(article),
    topics: weighTopics({
      article,
      topics: authority.topics,
      participants: met.map(country => ({ country })),
      year: yearOf(date),
    }),
  };
}

/** The year of the meeting, or of the report. */
function yearOf({ date, written }: DateAnswer): number | null {
  const day = date ?? (written === null ? null : iso(written));
  return day === null ? null : Number(day.slice(0, 4));
}

/** A report says early that a visit is the first of its kind. */
const LEAD_LENGTH = 1000;
const FIRST_VISIT =
  /\bfirst (?:[\w-]+ ){0,4}(?:visit|trip|journey)\b|\bfirst (?:[\w-]+ ){1,5}(?:to visit|to set foot|in the country|(?:in|since|for) (?:\w+ ){1,3}years)\b/i;

/** Below this no place of the project's own file is the scene, and the gazetteer is asked. */
const CLEAR = 1.2;

/** The places that can be the scene, also from the gazetteer where the project's own file knows none. */
function placesOf(scene: PlaceQuestion, lexicon: Lexicon, mentions: Mention[]): PlaceScore[] {
  const listed = rankPlaces(scene);
  if ((listed[0]?.score ?? 0) >= CLEAR || scene.participants.length < 2) return listed;
  const countries = [...new Set([...scene.countries, ...scene.segments.flatMap(segment => [...segment.countries])])];
  // `said to Clinton`: a person whom the story names is no place of that name.
  const people = foldText(mentions.map(({ name }) => name ?? '').join(' '));
  const known = (name: string) => lexicon.places.find(foldText(name)).length > 0 || people.includes(foldText(name));
  const found = unlistedPlaces(scene.article.text, name => (known(name) ? null : cityNamed(name, countries)));
  return found.length === 0 ? listed : rankPlaces({ ...scene, uses: [...scene.uses, ...found] });
}

/** The countries that act in a text, by where: not those in which something happens. */
function countryWords(text: string, hits: Scan['countries']): { start: number; code: string }[] {
  return hits.flatMap(({ start, value: [word] }) =>
    word && !/\bin (?:the )?$/iu.test(text.slice(Math.max(0, start - 8), start))
      ? [{ start, code: word.country.code }]
      : [],
  );
}

/** Whether the meeting lies behind or ahead, by the words of the segments that speak of it. */
function tenseAbout(segments: Segment[], participants: string[]): 'past' | 'future' {
  // Sentences that name one of those who met, or in the lead speak of them by other words; by number.
  const about = new Set(
    segments
      .filter(
        ({ people, weight, anaphor, meeting }) =>
          people.some(({ key }) => participants.includes(key)) || (weight >= EARLY && anaphor && meeting === 1),
      )
      .map(({ sentence }) => sentence),
  );
  let balance = 0;
  for (const segment of segments) {
    const { background, meeting, tense, weight, sentence, people } = segment;
    if (background || !about.has(sentence) || isAnotherMeeting(segment, participants)) continue;
    const told = people.length > 0 ? meeting : Math.max(meeting, tense === 'future' ? 0.5 : 0) * 0.5;
    if (tense === 'past') balance += weight * told;
    if (tense === 'future') balance -= weight * told;
  }
  return balance < 0 ? 'future' : 'past';
}
