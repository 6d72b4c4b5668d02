/**
 * What the text says leaders did together. A word of meeting in a segment joins the leaders who stand with it. Counting by
 * weight finds the meeting that the article is about, and who took part.
 */
import { type CountryOf, joining } from './joining.ts';
import { EARLY, LEAD, type Segment, segmentScore } from './segments.ts';
import type { Article } from './types.ts';

/** The meeting that an article reports. */
export interface MainEvent {
  /** Keys of those who took part, most weight first. */
  participants: string[];
  /** How much of the text speaks of it; below `REPORTED` the article is about something else. */
  score: number;
}

/** Below this an article does not report a meeting of leaders. Set on the gold corpus, between reports and the rest. */
export const REPORTED = 1.75;
/** Less is enough where the register knows a meeting of these leaders on the day and at the place that the text gives. */
export const REPORTED_KNOWN = 1.5;

/** What it counts to be named together at all. */
const NAMED_TOGETHER = 0.4;

/** The meeting the segments speak of most. *Takes* the country of each key, so that no country is counted twice. */
export function mainEvent(article: Article, segments: Segment[], countryOf: CountryOf): MainEvent {
  const pairs = new Map<string, number>();
  const sentences = bySentence(withoutNext(segments));
  let subject: string[] = [];
  // The two whom a sentence names, for `the two` of the next.
  let couple: string | null = null;
  const count = (pair: string, score: number) => pairs.set(pair, (pairs.get(pair) ?? 0) + score);
  for (const [pair, score] of across(sentences, countryOf)) count(pair, score);
  for (const parts of sentences) {
    const words = article.text.slice((parts[0] as Segment).start, (parts.at(-1) as Segment).end);
    const carried = {
      keys: PRONOUN.test(words) || MEETING_WITH.test(words) ? subject : [],
      tie: TIED.test(words) ? CARRIED.tied : CARRIED.pronoun,
    };
    subject = parts
      .flatMap(({ able }) => able)
      .slice(0, 1)
      .concat(subject)
      .slice(0, 1);
    const two = THE_TWO_MET.test(words) ? couple : null;
    if (two !== null) count(two, CARRIED.tied * segmentScore(parts[0] as Segment));
    // `The two met in Oslo, a day after his talks with Putin`: what came before was with somebody else.
    const telling = two === null ? parts : parts.filter(({ link }) => link !== 'after');
    for (const [pair, score] of pairsIn(telling, carried, countryOf)) count(pair, score);
    couple = coupleIn(parts, countryOf) ?? couple;
  }
  const [best, score] = [...pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
  if (best === '') return { participants: [], score: 0 };
  const pair = best.split(' & ');
  const participants = [...pair, ...joining(article, sentences, { participants: pair, score, countryOf })];
  return { participants, score: reported(segments, participants, countryOf) + NAMED_TOGETHER * score };
}

/** What two did who were named in the sentence before. */
const THE_TWO_MET =
  /^(?:[Tt]he (?:two|pair)(?: (?:leaders|presidents|men|women|prime ministers|premiers))?|[Bb]oth|[Tt]hey) (?:then |also |later )?(?:met|sat down|talked|spoke|got together|shook hands)\b/;

/** The pair of which a sentence tells, where it names two leaders of different countries and no third. */
function coupleIn(parts: Segment[], countryOf: CountryOf): string | null {
  const [one, other, third] = new Set(parts.flatMap(({ able }) => able));
  if (one === undefined || other === undefined || third !== undefined) return null;
  return countryOf(one) === null || countryOf(one) === countryOf(other) ? null : [one, other].sort().join(' & ');
}

/** How much of the text speaks of these people meeting: a sentence counts by its strongest segment and by who is in it. */
function reported(segments: Segment[], participants: string[], countryOf: CountryOf): number {
  const codes = participants.map(countryOf);
  const standIn = isEstablished(segments, participants) ? STAND_IN : PASSING;
  let score = 0;
  for (const parts of bySentence(segments)) {
    const present = participants.filter(key =>
      parts.some(({ people }) => people.some(person => person.key === key)),
    ).length;
    // `the summit between the United States and North Korea`: countries stand for their leaders.
    const countries = parts.some(
      part => part.meeting === 1 && codes.every(code => code !== null && part.countries.has(code)),
    );
    const presence =
      present >= 2 || countries ? 1 : present === 1 ? STAND_IN : parts.some(({ anaphor }) => anaphor) ? standIn : 0;
    score += Math.max(...parts.map(segmentScore)) * presence;
  }
  if (participants.every(participant => sentencesOn(segments, participant) >= 2)) score += BOTH_RECUR;
  return score * leadFactor(segments);
}

/** What it adds that the story comes back to each of them: what others only pass by is named once. */
const BOTH_RECUR = 0.8;

/** In how many sentences somebody acts. */
function sentencesOn(segments: Segment[], participant: string): number {
  return new Set(segments.filter(segment => segment.able.includes(participant)).map(({ sentence }) => sentence)).size;
}

/** What a sentence counts that has one of them, or other words for them: `the two`, `the talks`. */
const STAND_IN = 0.6;
/** The same where the text only looks back at one of them, so that the words rather mean others. */
const PASSING = 0.1;

/** Whether each of some people does something in the story itself, and not only in what it looks back at. */
function isEstablished(segments: Segment[], participants: string[]): boolean {
  return participants.every(participant =>
    segments.some(({ background, people }) => !background && people.some(({ key }) => key === participant)),
  );
}

/** A lead that tells of a telephone call, or of ministers' talks, makes what follows about leaders' meetings background. */
function leadFactor(segments: Segment[]): number {
  const lead = segments.filter(({ weight }) => weight >= LEAD);
  const met = segments.some(
    ({ weight, meeting, tense, people, anaphor, ahead }) =>
      weight >= 2 && meeting === 1 && tense === 'past' && !ahead && (people.length > 0 || anaphor),
  );
  if (!met && lead.slice(0, 4).some(({ aloof, background }) => aloof && !background)) return 0.3;
  return lead.slice(0, 4).some(({ lesser, people, ahead }) => lesser && !ahead && people.length < 2) ? 0.5 : 1;
}

function bySentence(segments: Segment[]): Segment[][] {
  const sentences: Segment[][] = [];
  for (const segment of segments) {
    sentences[segment.sentence] ??= [];
    sentences[segment.sentence]?.push(segment);
  }
  return sentences.filter(Boolean);
}

/** Whether a segment tells of a meeting with somebody else: one of those who met at most, beside another leader. */
export function isAnotherMeeting(segment: Segment, participants: string[]): boolean {
  const here = segment.able;
  return (
    segment.meeting > 0 &&
    here.some(key => !participants.includes(key)) &&
    here.filter(key => participants.includes(key)).length < 2
  );
}

/** What a meeting ahead counts below a lead that tells of one which took place: reports close with what comes next. */
const LATER = 0.4;

function withoutNext(segments: Segment[]): Segment[] {
  const told = segments.some(
    ({ weight, meeting, tense, background }) => weight >= LEAD && meeting > 0 && tense === 'past' && !background,
  );
  return told
    ? segments.map(part => (part.onlyAhead && part.weight < LEAD ? { ...part, weight: part.weight * LATER } : part))
    : segments;
}

/** Words for somebody named before: pronouns, and an office without a name (`the president at last sits down`). */
const PRONOUN =
  /\b(?:[Hh]e|[Ss]he|him|[Hh]er|[Hh]is|[Tt]hey)\b|\b[Tt]he (?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor)\b(?!,? (?:of\b|\p{Lu}))/u;

/** `The meetings with Chairman Kim move back`: whose meetings they are was said before. */
const MEETING_WITH = /\b(?:[Mm]eetings?|[Tt]alks|[Ss]ummit|[Dd]inners?|[Ll]unch|[Ss]ession) with\b/u;

/** Whom a pronoun of a sentence stands for, and how much a pair with them counts. */
interface Carried {
  keys: string[];
  tie: number;
}

/** Each pair of one sentence once, by its strongest segment: both in it, or one in it and one before it. *Takes* whom a pronoun carries over. */
function pairsIn(parts: Segment[], { keys, tie }: Carried, countryOf: CountryOf): Map<string, number> {
  const scores = new Map<string, number>();
  const before = [...keys];
  for (const part of parts) {
    const here = part.able;
    const score = Math.max(segmentScore(part), part.weight * (part.background ? 0.05 : 0.35) * (part.aloof ? 0.1 : 1));
    for (const key of here) {
      for (const other of [...here, ...before]) {
        if (key >= other && here.includes(other)) continue;
        if (key === other || countryOf(key) === null || countryOf(key) === countryOf(other)) continue;
        const pair = [key, other].sort().join(' & ');
        scores.set(pair, Math.max(scores.get(pair) ?? 0, here.includes(other) ? score : score * tie));
      }
    }
    before.push(...here);
  }
  return scores;
}

/** What it counts when only a pronoun stands for one of the two, and when it says what they are to each other. */
const CARRIED = { pronoun: 0.5, tied: 0.8 };
const TIED = /\b(?:his|her|their) (?:host|hostess|guest|visitor|counterpart)\b/i;

/** What it counts when one sentence names one leader and the next the other. */
const NEXT_SENTENCE = 0.2;

/** Pairs whose leaders stand in neighbouring sentences, as where a story tells first of the guest and then of the host. */
function across(sentences: Segment[][], countryOf: CountryOf): [string, number][] {
  const found: [string, number][] = [];
  const isEarly = (parts: Segment[]) => parts.every(({ weight }) => weight >= EARLY);
  const naming = sentences.flatMap((sentence, at) => {
    const told = sentence.filter(({ background }) => !background);
    const parts = isEarly(sentence) || told.length === sentence.length ? told : [];
    return parts.some(({ able }) => able.length > 0) ? [{ at, parts }] : [];
  });
  naming.forEach(({ at, parts }, i) => {
    const { at: later = 0, parts: next } = naming[i + 1] ?? {};
    // Early in the story sentences are neighbours also with one between them that names nobody.
    if (!next || later - at > (isEarly(next) ? 2 : 1)) return;
    const [one, other] = [new Set(parts.flatMap(({ able }) => able)), new Set(next.flatMap(({ able }) => able))];
    const both = [...parts, ...next];
    const meeting = Math.max(0.3, ...both.map(segment => (segment.aloof ? 0 : segment.meeting)));
    const score = NEXT_SENTENCE * meeting * Math.min(...both.map(({ weight }) => weight));
    for (const key of one) {
      for (const second of other) {
        if (one.has(second) || other.has(key) || countryOf(key) === null || countryOf(key) === countryOf(second))
          continue;
        found.push([[key, second].sort().join(' & '), score]);
      }
    }
  });
  return found;
}
