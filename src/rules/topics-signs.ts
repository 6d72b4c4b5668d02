/** Signs of topics: words of a topic in a clause, weighed by what the clause says of them. */
import { light } from '../light.ts';
import type { Article, Topic, TopicId } from '../types.ts';
import { type Clause, clausesOf } from './topics-cues.ts';
import { type Entry, type Spot, spotsIn, wordsOf } from './topics-words.ts';

/** What topics are looked for in. */
export interface TopicInput {
  article: Article;
  topics: Topic[];
  /** Those who met. At a table of three or more, the name of a country that takes part is no subject. */
  participants: { country: string }[];
  /** The year of the meeting or of the report; null where neither is known. */
  year: number | null;
}

/** Words that speak for a topic in one clause. */
export interface Sign {
  topic: TopicId;
  rule: Way;
  start: number;
  end: number;
  sentence: number;
  score: number;
  leftOut: boolean;
}

/** The id of the rule that found a sign. */
type Way = 'topics/phrase' | 'topics/words-together' | 'topics/word-discussed';

/** What is left of a sign in a clause that stands aside: a phrase is often named there, a word seldom means much. */
const ASIDE = { phrase: { no: 1, placing: 0.75, past: 0.5 }, words: { no: 1, placing: 0.5, past: 0.4 } };

/** A country whose name stands for a topic. At a table of two, relations with it are the subject. */
const TIED: Partial<Record<TopicId, string>> = { china: 'CN', 'north-korea': 'KP', 'russia-ukraine': 'UA' };

/** The countries at the table. */
export function countriesOf({ participants }: Pick<TopicInput, 'participants'>): Set<string> {
  return new Set(participants.map(({ country }) => country));
}

/** Whether a topic's country is one of two that meet, so that relations with it are what they meet about. */
export function isCounterpart(topic: TopicId, countries: Set<string>): boolean {
  return countries.size === 2 && countries.has(TIED[topic] ?? '');
}

/** The signs of each topic, in the order of the text. */
export function signsOf({ article, topics, participants, year }: TopicInput): Map<TopicId, Sign[]> {
  const spots = spotsIn(article.text, wordsOf(article.text), topics);
  const countries = countriesOf({ participants });
  const phrases = spots.filter(({ start, end }) => /[\s-]/u.test(article.text.slice(start, end)));
  const meaning = spots.filter(
    spot =>
      spot.entry.strong ||
      isCounterpart(spot.entry.topic.id, countries) ||
      !(isSeat(spot.entry, countries) || isPartOfName(spot, article.text, phrases)),
  );
  const signs = new Map<TopicId, Sign[]>();
  let next = 0;
  for (const clause of clausesOf(article, year)) {
    const here: Spot[] = [];
    for (; next < meaning.length && (meaning[next] as Spot).start < clause.end; next++) {
      if ((meaning[next] as Spot).start >= clause.start) here.push(meaning[next] as Spot);
    }
    for (const [topic, own] of byTopic(here)) {
      const sign = signIn(clause, own);
      if (sign) signs.set(topic, [...(signs.get(topic) ?? []), sign]);
    }
  }
  return signs;
}

function byTopic(spots: Spot[]): Map<TopicId, Spot[]> {
  const groups = new Map<TopicId, Spot[]>();
  for (const spot of spots) {
    const { id } = spot.entry.topic;
    const group = groups.get(id);
    if (group) group.push(spot);
    else groups.set(id, [spot]);
  }
  return groups;
}

/** Words after which a word of a topic is part of a title or a body's name: `trade minister`, `Chinese premier`. */
const OFFICE =
  /^(?:['’]s)?\s+(?:(?:vice|deputy|prime|foreign|state|party)[ -])?(?:(?:affairs|policy) )?(?:ministers?|ministry|secretar(?:y|ies)|council|advis[eo]rs?|departments?|chiefs?|president|premier|chancellor|leaders?|ambassadors?|embassy|envoys?|officials?|spokes\p{L}+|forces|guards?|capital|city|news|media|newspaper|agency)(?!\p{L})/iu;

/** What follows a word of a topic, or stands before it, in the name of a body or a meeting: `National Security Office`. */
const BODY = light(
  /^[\s-]+(?:(?:and\s+)?\p{Lu}\p{L}+[\s-]+){0,2}?(?:Academy|Agency|Association|Bank|Board|Bureau|Center|Centre|College|Commission|Committee|Company|Conference|Congress|Corps|Court|Day|Department|Forum|Forces?|Foundation|Fund|Institute|Institution|Office|Organi[sz]ation|Party|Service|Society|Staff|Summit|Union|University|Week)(?!\p{L})/u,
);

/** Words after which a country's or a capital's name is only a place: `in Beijing`. */
const WHERE =
  /\b(?:in|visit(?:s|ed|ing)?(?: to)?|(?:trip|way|travel(?:l?ed|s)?|flew|fl(?:y|ies)|went|go(?:es|ing)?) to|left|leaves?|returned from|(?:summit|meeting) (?:with|of))\s+$/i;

/** Whether a hint's words are part of a title, a place or a longer phrase, and so say nothing of their topic. */
function isPartOfName({ entry, start, end }: Spot, text: string, phrases: Spot[]): boolean {
  if (entry.groups === 1 && OFFICE.test(text.slice(end, end + 40))) return true;
  if (entry.groups === 1 && !TIED[entry.topic.id] && isCapital(text, start) && BODY.test(text.slice(end, end + 60)))
    return true;
  if (entry.groups === 1 && TIED[entry.topic.id] && WHERE.test(text.slice(Math.max(0, start - 20), start))) return true;
  // `economic security` is no word about security: a longer phrase of another topic takes its words along.
  return phrases.some(
    other =>
      other.entry.topic !== entry.topic &&
      (entry.groups === 1 || other.entry.strong) &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start,
  );
}

const isCapital = (text: string, at: number) => /\p{Lu}/u.test(text[at] as string);

/** Whether a country's name stands for a seat at a table of three or more, and so for no topic. */
function isSeat({ topic, strong, groups }: Entry, countries: Set<string>): boolean {
  return !strong && groups === 1 && countries.size > 2 && countries.has(TIED[topic.id] ?? '');
}

/** What the spots of one topic in one clause amount to. */
function signIn(clause: Clause, spots: Spot[]): Sign | null {
  const strong = spots.find(({ entry }) => entry.strong);
  const joined = strong ? undefined : joinedIn(spots);
  const plain = spots.find(({ entry }) => !entry.strong && entry.groups === 1);
  if (strong) return sign(clause, { rule: 'topics/phrase', spot: strong, worth: [1, 0.9, 0.75] });
  if (joined) return sign(clause, { rule: 'topics/words-together', spot: joined, worth: [0.9, 0.85, 0.75] });
  if (plain) return sign(clause, { rule: 'topics/word-discussed', spot: plain, worth: [0.7, 0.4, 0.2] });
  return null;
}

/** The span of a joined entry of which each group stands in the clause, or of two different plain hints. */
function joinedIn(spots: Spot[]): { start: number; end: number; entry: Entry } | undefined {
  for (const entry of new Set(spots.map(spot => spot.entry))) {
    if (entry.groups < 2) continue;
    const parts: Spot[] = [];
    for (const spot of spots) {
      if (parts.length === entry.groups) break;
      // One word cannot stand for two groups.
      const taken = parts.some(part => part.group === spot.group || part.start === spot.start);
      if (spot.entry === entry && !taken) parts.push(spot);
    }
    if (parts.length === entry.groups) return spanning(entry, parts);
  }
  const plain = spots.filter(({ entry }) => entry.groups === 1);
  const second = plain.find(({ entry }) => entry !== plain[0]?.entry);
  return second && spanning(second.entry, [plain[0] as Spot, second]);
}

function spanning(entry: Entry, parts: Spot[]): { start: number; end: number; entry: Entry } {
  return {
    entry,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

interface Weighed {
  rule: Way;
  spot: { start: number; end: number; entry: Entry };
  /** When the clause says it was discussed, when its sentence does, when neither does. */
  worth: [number, number, number];
}

function sign(clause: Clause, { rule, spot, worth }: Weighed): Sign {
  const [here, beside, no] = worth;
  const said = clause.discussed === 'here' ? here : clause.discussed === 'beside' ? beside : no;
  const score = clause.leftOut
    ? 0
    : said * clause.weight * (spot.entry.strong ? ASIDE.phrase : ASIDE.words)[clause.aside];
  const { start, end, entry } = spot;
  return { topic: entry.topic.id, rule, start, end, sentence: clause.sentence, score, leftOut: clause.leftOut };
}
