/** From what the rules found to the facts of a record. Every fact keeps its evidence, every loser its reason. */
import type { Authority } from './authority.ts';
import { kilometres, NEAR } from './distance.ts';
import { type Days, daysOf } from './edtf.ts';
import { mainEvent, REPORTED, REPORTED_KNOWN, type Segment, segmentsOf } from './events.ts';
import { cityNamed } from './gazetteer.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Mention, peopleIn, termWithin } from './people.ts';
import { foldText } from './phrases.ts';
import { ALWAYS, commonDays, countryOf, holderOn, standAt, tieNames, tieTitles } from './resolve-people.ts';
import { type Candidate, runRules } from './rule.ts';
import { findHeadline } from './rules/headline.ts';
import { namesOf } from './rules/leaders.ts';
import { placeRules } from './rules/location.ts';
import type { Scan } from './rules/names.ts';
import { hostsIn, unlistedPlaces } from './rules/places.ts';
import { timeRules, type When } from './rules/times.ts';
import { findTopics } from './rules/topics.ts';
import { type Clue, type DateAnswer, type Match, solveDate, type Written } from './solve-date.ts';
import { hostOf, type PlaceQuestion, type PlaceScore, rankPlaces } from './solve-place.ts';
import { indexAt, spanAt, startingIn } from './spans.ts';
import type { Article, KnownSummit, Leader, Place, Span } from './types.ts';
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
  topics: ReturnType<typeof findTopics>;
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
  const segments = segmentsOf(article, mentions, countryWords(named));
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
  const places = rankPlaces(withUnlisted(scene, lexicon));
  const window = windowOf(mentions, participants);
  const known = matches(authority, { mentions, participants, places, window, host: hostOf(scene)?.country ?? null });
  const clues = cluesIn(article, { times: times.filter(time => !used.has(time)), segments, participants, tense });
  const date = solveDate({ window: capped(window, authority), clues, written, known, tense });
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
    topics: findTopics({ article, topics: authority.topics, participants: met.map(country => ({ country })) }),
  };
}

/** Below this no place of the project's own file is the scene, and the gazetteer is asked. */
const CLEAR = 1.2;

/** The question with places from the gazetteer, where the project's own file knows no scene. */
function withUnlisted(scene: PlaceQuestion, lexicon: Lexicon): PlaceQuestion {
  const [best] = rankPlaces(scene);
  if ((best?.score ?? 0) >= CLEAR || scene.participants.length < 2) return scene;
  const countries = [...new Set([...scene.countries, ...scene.segments.flatMap(segment => [...segment.countries])])];
  const known = (name: string) => lexicon.places.find(foldText(name)).length > 0;
  const found = unlistedPlaces(scene.article.text, name => (known(name) ? null : cityNamed(name, countries)));
  return { ...scene, uses: [...scene.uses, ...found] };
}

/** The countries that a text names, by where. */
function countryWords(hits: Scan['countries']): { start: number; code: string }[] {
  return hits.flatMap(({ start, value: [word] }) => (word ? [{ start, code: word.country.code }] : []));
}

/** Where two rules found the same words, the earlier rule keeps them. */
function distinct(times: Candidate<When>[]): Candidate<When>[] {
  const kept: Candidate<When>[] = [];
  const taken = new Set<number>();
  for (const time of times) {
    // Expressions are short, so that looking at each of their characters is cheap.
    const offsets = Array.from({ length: time.end - time.start }, (_, i) => time.start + i);
    if (offsets.some(offset => taken.has(offset))) continue;
    for (const offset of offsets) taken.add(offset);
    kept.push(time);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A day on which a page was saved or changed, years after its story, shows by the people who held no office then. */
function believable(written: Written[], people: Mention[]): Written[] {
  const holders = [
    ...new Set(
      people.flatMap(({ leader, office, standing }) => (leader && office && standing === 'current' ? [leader] : [])),
    ),
  ];
  const votes = (day: Days) => {
    const around = { first: day.first - NEWS_DAYS, last: day.last + NEWS_DAYS };
    return holders.reduce((sum, leader) => sum + (termWithin(leader, around) ? 1 : -1), 0);
  };
  return written
    .map(entry => ({ entry, day: fullDay(entry.when) }))
    .map(({ entry, day }) => ({ entry, votes: day === null ? 0 : votes(day) }))
    .filter(({ votes: sum }) => sum >= 0)
    .sort((a, b) => b.votes + b.entry.weight - a.votes - a.entry.weight)
    .map(({ entry }) => entry);
}

/** How far from the day of writing the people of a story may enter or leave office. */
const NEWS_DAYS = 120;

function fullDay({ year, month, day }: When): Days | null {
  return year && month && day
    ? daysOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    : null;
}

/** Shared names go to the one in office when the article was written, or while the others it names were. */
function settleNames(mentions: Mention[], written: Written[]): Mention[] {
  const when = written.find(({ when: { year } }) => year !== undefined)?.when;
  const posted = when ? fullDay(when) : null;
  const days = when ? (daysOf(`${when.year}`) ?? ALWAYS) : ALWAYS;
  const first = standAt(tieNames(mentions, days), posted);
  const certain = first.flatMap(({ leader, standing }) => (leader !== null && standing === 'current' ? [leader] : []));
  return tieTitles(tieNames(first, commonDays([...new Set(certain)], days)));
}

/** Titles that no name was found for go to the one who held the office on the day of the meeting. */
function settleTitles(mentions: Mention[], leaders: Leader[], { date }: DateAnswer): Mention[] {
  const days = date === null ? null : daysOf(date);
  if (days === null) return mentions;
  return mentions.map(mention => {
    if (mention.how !== 'title' || mention.leader !== null || mention.standing !== 'current' || !mention.country)
      return mention;
    const offices =
      mention.office === 'leader' || mention.office === 'counterpart'
        ? mention.country.offices
        : [mention.office ?? ''];
    const holder = offices
      .map(office => holderOn(leaders, { country: mention.country?.code ?? '', office: office.toLowerCase(), days }))
      .find(Boolean);
    return holder ? { ...mention, leader: holder } : mention;
  });
}

function leadersOf(mentions: Mention[], keys: string[]): Leader[] {
  return keys.flatMap(key => mentions.find(mention => mention.key === key)?.leader ?? []);
}

/** People are still called by an office for a while after they left it or died in it, and before they take it up. */
const AROUND_OFFICE = 60;

/** Days on which the participants were all in office, and as far as it goes the others who are named as in office. */
function windowOf(mentions: Mention[], participants: string[]): Days {
  const days = commonDays(leadersOf(mentions, participants));
  const others = mentions.filter(
    ({ key, office, standing }) => office !== null && standing === 'current' && !participants.includes(key),
  );
  return commonDays([...new Set(others.flatMap(({ leader }) => leader ?? []))], days, AROUND_OFFICE);
}

/** Without an end of its own, the window ends a year after the last day that the registers know of. */
function capped(window: Days, authority: Authority): Days {
  return { first: window.first, last: Math.max(window.first, Math.min(window.last, horizonOf(authority) + 366)) };
}

const horizons = new WeakMap<Authority, number>();

/** The last day that the registers know of. */
function horizonOf(authority: Authority): number {
  let horizon = horizons.get(authority);
  if (horizon === undefined) {
    const days = [
      ...authority.leaders.flatMap(({ terms }) => terms.map(({ start }) => start)),
      ...authority.summits.map(({ date }) => date),
    ];
    horizon = Math.max(0, ...days.map(day => daysOf(day)?.last ?? 0));
    horizons.set(authority, horizon);
  }
  return horizon;
}

interface Meeting {
  mentions: Mention[];
  participants: string[];
  places: PlaceScore[];
  window: Days;
  host: string | null;
}

/** Known summits of the same leaders, or of the same countries' leaders where the text gives titles only. */
function matches(authority: Authority, meeting: Meeting): Match[] {
  const { mentions, participants, window } = meeting;
  if (participants.length < 2) return [];
  return authority.summits
    .filter(summit => sameLeaders(authority, { summit, mentions, participants }) && within(summit, window))
    .map(summit => ({ summit, place: agreement(authority, summit, meeting) }));
}

/** A place with less than this share of the best one's score, or fewer points than these, is not in question. */
const LIKELY = { share: 0.45, points: 0.8 };

function agreement(authority: Authority, summit: KnownSummit, { places, host }: Meeting): Match['place'] {
  const best = places[0]?.score ?? 0;
  const likely = places.filter(({ score }) => score >= LIKELY.share * best && score >= LIKELY.points);
  if (likely.some(({ place }) => sameScene(authority, place, summit.place))) return 'same';
  if (likely.length > 0) return 'other';
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

function sameLeaders(
  authority: Authority,
  { summit, mentions, participants }: { summit: KnownSummit; mentions: Mention[]; participants: string[] },
): boolean {
  if (summit.participants.length !== participants.length) return false;
  return participants.every(key => {
    const mention = mentions.find(candidate => candidate.key === key) as Mention;
    if (mention.who.length > 0) return mention.who.some(({ id }) => summit.participants.includes(id));
    return (
      mention.how === 'title' &&
      summit.participants.some(id => authority.leaderById.get(id)?.country === mention.country?.code)
    );
  });
}

/** Whether the meeting lies behind or ahead, by the words of the segments that speak of it. */
function tenseAbout(segments: Segment[], participants: string[]): 'past' | 'future' {
  let balance = 0;
  for (const segment of segments) {
    if (segment.background || segment.meeting === 0 || !segment.people.some(({ key }) => participants.includes(key)))
      continue;
    if (segment.tense === 'past') balance += segment.weight * segment.meeting;
    if (segment.tense === 'future') balance -= segment.weight * segment.meeting;
  }
  return balance < 0 ? 'future' : 'past';
}

interface Spoken {
  times: Candidate<When>[];
  segments: Segment[];
  participants: string[];
  tense: 'past' | 'future';
}

/** What the text says of the time of the meeting: expressions of time, by how surely they speak of it. */
function cluesIn(article: Article, { times: found, segments, participants, tense }: Spoken): Clue[] {
  const { times, left } = shifted(article, found);
  const clues = times.flatMap((time): Clue[] => {
    const segment = spanAt(segments, time.start);
    if (!segment) return [];
    const sentence = startingIn(segments, article.sentences[segment.sentence] as Span);
    const said =
      SAID.test(article.text.slice(Math.max(segment.start, time.start - 40), time.start)) &&
      !/^['’]s/u.test(article.text.slice(time.end, time.end + 2));
    const about = relevance(segment, sentence, participants);
    const place = about >= PLAINLY ? Math.max(1.2, Math.min(segment.weight, 2)) : Math.min(segment.weight, 2);
    const weight =
      (left.has(time) ? LEFT : 1) * place * (said ? Math.min(about, tense === 'future' ? 0.05 : 0.5) : about);
    if (weight < 0.05) return [];
    const says = segment.onlyAhead ? 'future' : tense;
    return [{ rule: time.rule, when: time.value, weight, tense: says, start: time.start, end: time.end }];
  });
  return clues.length <= MOST_CLUES ? clues : clues.sort((a, b) => b.weight - a.weight).slice(0, MOST_CLUES);
}

/** No story says more than this of its day; a page that seems to is not worth the time. */
const MOST_CLUES = 80;

/** What is left of a day from which the text goes on to another: `on Friday … what they had agreed the day before`. */
const LEFT = 0.3;

/** Days counted from the one named before them, in the same sentence or the last; and the days they are counted from. */
function shifted(
  { sentences }: Article,
  found: Candidate<When>[],
): { times: Candidate<When>[]; left: Set<Candidate<When>> } {
  const left = new Set<Candidate<When>>();
  const sentenceOf = ({ start }: { start: number }) => indexAt(sentences, start);
  const times = found.flatMap((time, i) => {
    const { shift } = time.value;
    if (shift === undefined) return [time];
    const base = found
      .slice(0, i)
      .findLast(({ value }) => value.day !== undefined || value.weekday !== undefined || value.offset !== undefined);
    if (!base || sentenceOf(time) - sentenceOf(base) > 1) return [];
    left.add(base);
    return [{ ...time, value: moved(base.value, shift) }];
  });
  return { times, left };
}

function moved({ day, weekday, offset, ...when }: When, shift: number): When {
  const { lastDay: _, direction: __, ...rest } = when;
  return {
    ...rest,
    ...(day === undefined ? {} : { day: day + shift }),
    ...(weekday === undefined ? {} : { weekday: (weekday + shift + 7) % 7 }),
    ...(offset === undefined ? {} : { offset: offset + shift }),
  };
}

/** From this on a segment plainly tells of the meeting, wherever in the story it stands. */
const PLAINLY = 0.9;

/** `said on Friday`, `announced Tuesday`: the day of saying so, which for a meeting ahead is not its day. */
const SAID =
  /\b(?:said|says|announced|told (?:\p{L}+ ){1,3}|reported|confirmed|disclosed|revealed|statement|briefing)(?:,)?(?: (?:on|in|late|early))?\s*$/iu;

function relevance(segment: Segment, sentence: Segment[], participants: string[]): number {
  if (segment.background) return 0.08;
  const here = new Set(sentence.flatMap(({ people }) => people.map(({ key }) => key)));
  const present = participants.filter(key => here.has(key)).length;
  if (segment.meeting === 1 && present >= 2) return 1;
  if (segment.meeting > 0 && present >= 2) return 0.9;
  if (segment.meeting === 1 && present === 1) return 0.8;
  if (segment.meeting === 1 && segment.anaphor) return 0.7;
  if (present > 0 || segment.anaphor) return 0.4;
  return segment.meeting > 0 ? 0.3 : 0.1;
}
