/**
 * What the text says leaders did together. A sentence is cut into segments; a word of meeting in a segment joins the
 * leaders who stand with it. Counting by weight finds the meeting that the article is about, and who took part.
 */
import type { Mention } from './people.ts';
import { startingIn } from './spans.ts';
import { type Timing, timingOf } from './tense.ts';
import type { Article, Paragraph, Sentence, Span } from './types.ts';

/** A part of a sentence that says one thing. */
export interface Segment extends Span, Timing {
  sentence: number;
  /** How much what stands here counts: headline and lead before background. */
  weight: number;
  /** The word that ties it to what stands before it, such as `after`; empty for a main clause. */
  link: string;
  /** Whether it speaks of another time: last year's meeting, a predecessor, a plan for later. */
  background: boolean;
  /** How strongly it speaks of leaders meeting face to face, 0 to 1. */
  meeting: number;
  /** Whether it speaks of a telephone call or a letter: contact without a meeting. */
  aloof: boolean;
  /** Whether it speaks of a meeting of ministers, envoys or officials. */
  lesser: boolean;
  /** Whether it stands for the leaders or their meeting by other words. */
  anaphor: boolean;
  people: Mention[];
  /** Codes of the countries that it names, by name, adjective or seat. */
  countries: Set<string>;
}

/** A country named at a place in the text. */
export interface CountryWordUse {
  start: number;
  code: string;
}

/** The meeting that an article reports. */
export interface MainEvent {
  /** Keys of those who took part, most weight first. */
  participants: string[];
  /** How much of the text speaks of it; below `REPORTED` the article is about something else. */
  score: number;
}

const LINK =
  /(?<=[\s,]|^)(?:(?:just|only|shortly|hours|days|weeks|months|a day|two days|a week|\w+ (?:days|weeks|months|hours))\s+)*(?<link>after|before|ahead of|following|since|when|while|whereas|until|on (?:the )?eve of|(?:on|at|in) (?:the )?(?:sidelines?|margins?|fringes?) of|in the run-up to|because|prior to|although|though|despite)\s+|;\s+|\s+[—–]+\s+|\s+--+\s+|,\s+(?<link2>who|which|where|when|whom|but|and (?:then|later))\s+/gi;

/** Words of meeting face to face, with how much each proves. */
const MEETING: [RegExp, number][] = [
  [
    /\b(?:met|meets?|meetings?|held (?:[\w-]+ ){0,4}(?:talks|summit|meeting)|talked (?:for|with)|put (?:his|her|their) (?:names?|signatures?)|spent (?:[\w-]+ ){0,5}together|summits?|talks|sat down|sits? down|sitting|g[eo]t together|gather(?:s|ed)?|negotiations|sign(?:s|ed)? (?:[\w-]+ ){0,3}(?:treaty|treaties|accord|pact|agreement|declaration)s?|hosts?|hosted|hosting|receives?|received|receiving|welcom(?:es?|ed|ing)|sh(?:ook|ake|akes|aking) hands|handshakes?|by the hand|h(?:eld|old|olds|olding) hands|face[- ]to[- ]face|one-on-one|trilateral|tête-à-tête|joint (?:press|news) (?:conference|briefing)|joint statement|joint declaration|heads of (?:state|government)|of one mind|(?:it|which|talks|summit|meeting) (?:took|takes) place|sat at one table|embraced|retreat|consultations|(?:bi-?national|joint|inter-?governmental|strategic) (?:commission|committee|council)|(?:his|her|their) (?:guest|host|hostess|visitor)s?)\b/i,
    1,
  ],
  [
    /\b(?:visits?|visited|visiting|trips?|travel(?:l?ed|s)?|dinner|lunch(?:eon)?|breakfast|banquet|guests?|greet(?:s|ed)?|agreed?|agrees|signed|told|confirmed|pledged|vowed|discuss(?:es|ed)?|see|saw|seen|went to|came to|flew to|arriv(?:es?|ed) in|stay(?:s|ed)?|talked|thanked|alongside|beside)\b/i,
    0.5,
  ],
];
const NOT_FACE_TO_FACE =
  /\b(?:telephon(?:e|ed|ing)|phon(?:e|ed|ing)|phone ?calls?|telephone calls?|on the line|rang up|calls? with|call (?:between|to)|called (?:him|her|each other)|by phone|spoke by|video ?(?:call|conference|link)|letters?|text message|congratulat\w+|message of)\b/i;
const LESSER_MEETING =
  /\b(?:(?:foreign|defen[cs]e|finance|trade|economy|unification|industry|interior|energy|environment)(?: and \w+)? (?:and \w+ )?ministers?|ministers'|ministerial|vice[- ]ministers?|(?:envoys?|diplomats?|officials|lawmakers)(?! (?:said|say|told))|secretary of state|national security advis[eo]rs?|working[- ]level|generals|negotiators|(?:chief|senior) secretaries|security council)\b/i;
const BACKGROUND =
  /\b(?:last (?:year|month|week|autumn|fall|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s|’s)?|previous(?:ly)?|called off|cancel(?:led|ed)|(?:was|were) to have|postponed|predecessors?|earlier this (?:month|year)|(?:first|last) (?:time )?since|(?:years?|months?|weeks?) (?:ago|earlier|before)|back in|then[- ](?:prime|president|premier)|until now|in the past|had (?:met|held|visited|hosted|been))\b|\b(?:in|of|since) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d\b/i;
const BACKGROUND_LINK = /^(?:since|until|because|although|though|despite)$/i;
const OTHER_MEETING =
  /^(?:(?:on|at|in) (?:the )?(?:sidelines?|margins?|fringes?) of|on (?:the )?eve of|ahead of|before|prior to|in the run-up to)$/i;

/** A prose line shorter than this is a remnant, such as a place or a tag on a line of its own; it is not the lead. */
const SHORT_LINE = 45;

/** Weight of prose by how far into the story it starts, in characters. *Source*: the inverted pyramid of news writing. */
const PYRAMID: [until: number, weight: number][] = [
  [300, 3],
  [650, 2],
  [1300, 1.2],
  [2600, 0.8],
  [Number.POSITIVE_INFINITY, 0.5],
];

/** What a sentence counts by its place: headline and lead tell what an article is about. */
function sentenceWeights({ sentences, paragraphs }: Article): number[] {
  let read = 0;
  return sentences.map(({ start, end, paragraph }) => {
    const { role, ...span } = paragraphs[paragraph] as Paragraph;
    if (role === 'headline') return 2.5;
    if (role !== 'prose') return role === 'subhead' || role === 'dateline' ? 1 : 0;
    if (span.end - span.start < SHORT_LINE) return 0.5;
    const weight = PYRAMID.find(([until]) => read < until)?.[1] ?? 0;
    read += end - start;
    return weight;
  });
}

/** What a segment says, it says in so many characters. */
const LONGEST_SEGMENT = 1500;

/** The segments of an article, in order. */
export function segmentsOf(article: Article, mentions: Mention[], countries: CountryWordUse[]): Segment[] {
  const weights = sentenceWeights(article);
  return article.sentences.flatMap((sentence, index) => {
    const parts = cutSentence(article.text, sentence, index).map(part => {
      const words = article.text.slice(part.start, Math.min(part.end, part.start + LONGEST_SEGMENT));
      const aloof = NOT_FACE_TO_FACE.test(words);
      const lesser = LESSER_MEETING.test(words);
      return {
        ...part,
        weight: weights[index] as number,
        background: BACKGROUND.test(words) || BACKGROUND_LINK.test(part.link),
        meeting: aloof ? 0 : meetingIn(words) * (lesser ? LESSER : 1),
        aloof,
        lesser,
        anaphor: ANAPHOR.test(words),
        ...timingOf(words),
        people: startingIn(mentions, part),
        countries: new Set(startingIn(countries, part).map(({ code }) => code)),
      };
    });
    return withSpread(parts);
  });
}

/**
 * `since July 2018, when he had talks in Helsinki`: what hangs on background is background; `they will see, when he meets
 * her`: what hangs on what is to come is to come.
 */
function withSpread(parts: Segment[]): Segment[] {
  let spread = false;
  let ahead = false;
  return parts.map(part => {
    spread = part.background || (spread && /^(?:when|where|who|which)$/u.test(part.link));
    ahead = part.onlyAhead || (ahead && part.tense === null && /^(?:when|after|before)$/u.test(part.link));
    if (spread === part.background && ahead === part.onlyAhead) return part;
    return ahead === part.onlyAhead
      ? { ...part, background: spread }
      : { ...part, background: spread, tense: 'future', onlyAhead: true, ahead: true };
  });
}

type Part = Pick<Segment, 'start' | 'end' | 'sentence' | 'link'>;

function cutSentence(text: string, { start, end }: Sentence, sentence: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  let link = '';
  const close = (to: number) => {
    if (to > from) parts.push(...cutAtComma(text, { start: from, end: to, sentence, link }));
    from = to;
  };
  for (const match of text.slice(start, end).matchAll(LINK)) {
    close(start + match.index);
    link = (match.groups?.link ?? match.groups?.link2 ?? '').toLowerCase();
  }
  close(end);
  return parts;
}

/** `Two days ahead of talks in Oslo, the president was received …`: what follows the comma is the main clause again. */
function cutAtComma(text: string, part: Part): Part[] {
  if (part.link === '' || /^(?:whom|but|and)/u.test(part.link)) return [part];
  const comma =
    /^.{12,}?,\s+(?=(?:the|a|he|she|they|it|both)\s|\p{Lu}\p{L}+ (?:\p{Lu}|and|was|were|will|said|told|met|has|had|agreed|asked|received|flew|went|came))/u.exec(
      text.slice(part.start, part.end),
    );
  if (!comma) return [part];
  const middle = part.start + comma[0].length;
  return [
    { ...part, end: middle },
    { ...part, start: middle, link: '' },
  ];
}

/** What a word of meeting proves beside ministers, envoys or officials. */
const LESSER = 0.25;

function meetingIn(words: string): number {
  return MEETING.find(([shape]) => shape.test(words))?.[1] ?? 0;
}

// ───────────────────────────────────────── the main event

/** Below this an article does not report a meeting of leaders. Set on the gold corpus, between reports and the rest. */
export const REPORTED = 1.9;
/** Less is enough where the register knows a meeting of these leaders on the day and at the place that the text gives. */
export const REPORTED_KNOWN = 1.5;

/** What it counts to be named together at all. */
const NAMED_TOGETHER = 0.4;

/** The meeting the segments speak of most. *Takes* the country of each key, so that no country is counted twice. */
export function mainEvent(article: Article, segments: Segment[], countryOf: (key: string) => string | null): MainEvent {
  const pairs = new Map<string, number>();
  const sentences = bySentence(withoutNext(segments));
  let subject: string[] = [];
  for (const [pair, score] of across(sentences, countryOf)) pairs.set(pair, (pairs.get(pair) ?? 0) + score);
  for (const parts of sentences) {
    const words = article.text.slice((parts[0] as Segment).start, (parts.at(-1) as Segment).end);
    const carried = {
      keys: /\b(?:he|she|him|her|his|they)\b/i.test(words) ? subject : [],
      tie: TIED.test(words) ? CARRIED.tied : CARRIED.pronoun,
    };
    subject = parts.flatMap(able).slice(0, 1).concat(subject).slice(0, 1);
    for (const [pair, score] of pairsIn(parts, carried, countryOf)) pairs.set(pair, (pairs.get(pair) ?? 0) + score);
  }
  const [best, score] = [...pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
  if (best === '') return { participants: [], score: 0 };
  const pair = best.split(' & ');
  const participants = [...pair, ...joining(article, sentences, { participants: pair, score, countryOf })];
  return { participants, score: reported(segments, participants, countryOf) + NAMED_TOGETHER * score };
}

/** Words that stand for the leaders or their meeting once they are named. */
const ANAPHOR =
  /\b(?:the|both|their|this|these|all) (?:two |three |bilateral |trilateral |\w+-way )?(?:leaders|presidents|prime ministers|premiers|chancellors|governments|summit|meeting|talks|heads|sides|men|countries|neighbou?rs|pair|visit|trip|discussions?|conference|session)\b|\b(?:the two|both|they|each other|the three|(?:his|her|their|the) (?:guest|host|hostess|visitor|counterpart)|it (?:took|takes) place)\b/i;

/** How much of the text speaks of these people meeting: a sentence counts by its strongest segment and by who is in it. */
function reported(segments: Segment[], participants: string[], countryOf: Chosen['countryOf']): number {
  const codes = participants.map(countryOf);
  let score = 0;
  for (const parts of bySentence(segments)) {
    const present = participants.filter(key =>
      parts.some(({ people }) => people.some(person => person.key === key)),
    ).length;
    // `the summit between the United States and North Korea`: countries stand for their leaders.
    const countries = parts.some(
      part => part.meeting === 1 && codes.every(code => code !== null && part.countries.has(code)),
    );
    const presence = present >= 2 || countries ? 1 : present === 1 || parts.some(({ anaphor }) => anaphor) ? 0.6 : 0;
    score += Math.max(...parts.map(segmentScore)) * presence;
  }
  return score * leadFactor(segments);
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

/** Weight from which a segment belongs to the headline or the lead. */
const LEAD = 2.5;

function bySentence(segments: Segment[]): Segment[][] {
  const sentences: Segment[][] = [];
  for (const segment of segments) {
    sentences[segment.sentence] ??= [];
    sentences[segment.sentence]?.push(segment);
  }
  return sentences.filter(Boolean);
}

/** Those who can take part: in office as the text tells it. */
function able(segment: Segment): string[] {
  const acting = segment.people.filter(({ standing, attributive }) => standing === 'current' && !attributive);
  return [...new Set(acting.map(({ key }) => key))];
}

/** Whether a segment tells of a meeting with somebody else: one of those who met at most, beside another leader. */
export function isAnotherMeeting(segment: Segment, participants: string[]): boolean {
  const here = able(segment);
  return (
    segment.meeting > 0 &&
    here.some(key => !participants.includes(key)) &&
    here.filter(key => participants.includes(key)).length < 2
  );
}

/** What a meeting ahead counts below a lead that tells of one which took place: reports close with what comes next. */
const LATER = 0.6;

function withoutNext(segments: Segment[]): Segment[] {
  const told = segments.some(
    ({ weight, meeting, tense, background }) => weight >= LEAD && meeting > 0 && tense === 'past' && !background,
  );
  return told
    ? segments.map(part => (part.onlyAhead && part.weight < LEAD ? { ...part, weight: part.weight * LATER } : part))
    : segments;
}

function segmentScore({ weight, meeting, background, link }: Segment): number {
  return weight * meeting * (background ? 0.25 : 1) * (OTHER_MEETING.test(link) ? 0.6 : 1);
}

/** Whom a pronoun of a sentence stands for, and how much a pair with them counts. */
interface Carried {
  keys: string[];
  tie: number;
}

/** Each pair of one sentence once, by its strongest segment: both in it, or one in it and one before it. *Takes* whom a pronoun carries over. */
function pairsIn(parts: Segment[], { keys, tie }: Carried, countryOf: Chosen['countryOf']): Map<string, number> {
  const scores = new Map<string, number>();
  const before = [...keys];
  for (const part of parts) {
    const here = able(part);
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
const TIED = /\b(?:his|her) (?:host|hostess|guest|visitor|counterpart)\b/i;

/** What it counts when one sentence names one leader and the next the other. */
const NEXT_SENTENCE = 0.2;

/** Pairs whose leaders stand in neighbouring sentences, as where a story tells first of the guest and then of the host. */
function across(sentences: Segment[][], countryOf: (key: string) => string | null): [string, number][] {
  const found: [string, number][] = [];
  sentences.forEach((parts, i) => {
    const next = sentences[i + 1];
    if (!next || parts.some(({ background }) => background) || next.some(({ background }) => background)) return;
    const [one, other] = [new Set(parts.flatMap(able)), new Set(next.flatMap(able))];
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

const OF_TWO = /\b(?:(?:the )?(?:two|both) (?:leaders|sides|men|women|heads)|the two\b|bilateral|the pair\b)/gi;
const OF_THREE =
  /\b(?:(?:the |all )?three (?:leaders|countries|nations|sides)|trilateral|three-way|tripartite|trio|as three\b|the three\b|all three\b)/gi;

interface Chosen {
  participants: string[];
  score: number;
  countryOf: (key: string) => string | null;
}

/** Who else met with the pair: they, or their countries, are named together with both where the text speaks of meeting. */
function joining(article: Article, sentences: Segment[][], chosen: Chosen): string[] {
  const { participants, score, countryOf } = chosen;
  const others = new Set(
    sentences
      .flat()
      .flatMap(able)
      .filter(key => joins(key, chosen)),
  );
  const three = article.text.match(OF_THREE)?.length ?? 0;
  const two = article.text.match(OF_TWO)?.length ?? 0;
  const needed = score * (three > two ? 0.2 : 0.6);
  const supported = [...others]
    .map(key => ({ key, weight: support(key, sentences, chosen) }))
    .filter(({ weight }) => weight >= needed)
    .sort((a, b) => b.weight - a.weight);
  const taken: string[] = [];
  for (const { key } of supported) {
    if (!taken.some(other => countryOf(other) === countryOf(key))) taken.push(key);
  }
  return taken.filter(key => !participants.includes(key));
}

/** Someone of a third country. */
function joins(key: string, { participants, countryOf }: Chosen): boolean {
  const country = countryOf(key);
  return country !== null && !participants.some(participant => countryOf(participant) === country);
}

/** How much speaks for a third leader: full where all stand in one segment, less where only the countries do. */
function support(key: string, sentences: Segment[][], { participants, countryOf }: Chosen): number {
  const all = [key, ...participants];
  const codes = all.map(countryOf);
  let sum = 0;
  let beside = false;
  for (const parts of sentences) {
    const sentence = parts.filter(({ aloof, background }) => !aloof && !background).flatMap(able);
    beside ||= sentence.includes(key) && participants.some(person => sentence.includes(person));
    for (const part of parts) {
      if (OTHER_MEETING.test(part.link) || part.background) continue;
      const here = able(part);
      const countries = codes.every(code => code !== null && part.countries.has(code));
      if (all.every(person => here.includes(person))) sum += Math.max(segmentScore(part), part.weight * 0.3);
      else if (part.meeting === 1 && countries) sum += segmentScore(part) * 0.5;
    }
  }
  // Countries stand for their leaders only where the leader stands beside one of the others somewhere.
  return beside ? sum : 0;
}
