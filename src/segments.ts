/**
 * A story cut into segments, each a part of a sentence that says one thing, with what it says of leaders meeting: how
 * strongly, when, face to face or not, and who stands in it.
 */
import { light } from './light.ts';
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
  /** Keys of those of them who can take part: in office as the text tells it. */
  able: string[];
  /** Codes of the countries that it names, by name, adjective or seat. */
  countries: Set<string>;
}

/** A country named at a place in the text. */
export interface CountryWordUse {
  start: number;
  code: string;
}

const LINK =
  /(?<=[\s,]|^)(?:(?:just|only|shortly|hours|days|weeks|months|years|a day|a week|a month|a year|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few) (?:days|weeks|months|hours|years))\s+)*(?<link>after|before|ahead of|following|since|when|while|whereas|until|on (?:the )?eve of|(?:on|at|in) (?:the )?(?:sidelines?|margins?|fringes?) of|in the run-up to|because|prior to|although|though|despite)\s+|;\s+|\s+[—–]+\s+|\s+--+\s+|,\s+(?<link2>who|which|where|when|whom|but|and (?:then|later|what))\s+/gi;

/** Words of meeting face to face, with how much each proves. */
const MEETING: [RegExp, number][] = [
  [
    /\b(?:met|meets?|meetings?|held (?:[\w-]+ ){0,4}(?:talks|summit|meeting)|talked (?:for|with|(?:it|things|matters) over)|talks? (?:for )?(?:[\w-]+ ){1,3}(?:hours?|minutes)|spoke for (?:[\w-]+ ){0,5}(?:hours?|minutes)|put (?:his|her|their) (?:names?|signatures?)|spent (?:[\w-]+ ){0,5}together|(?:got|gets|get|getting) down to business|summits?|talks(?! of (?!(?:the|both|two|three|four|last|this|his|her|their|an?|three|five|six|seven|eight|nine|ten|several|some|many|more|about|nearly|almost|over|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\w+day|\d+)\b))|(?:sat|sits?|sitting) (?:down|together|across|opposite|side by side|beside|next to|with)|sitting|br(?:ings?|inging|ought) together|(?:beside|next to) (?:him|her)\b|(?<!not )at (?:his|her) side|(?:stood|walked|strolled|stands?|walk|stroll|rode|dined) (?:together|side by side)|g[eo]t together|hours? of talk|(?:hours|minutes) with|in (?:one|the same) room|negotiations|sign(?:s|ed)? (?:[\w-]+ ){0,3}(?:treaty|treaties|accord|pact|agreement|declaration)s?|hosts?|hosted|hosting|receives?|received|receiving|welcom(?:es?|ed|ing)(?! (?:the|a|this|that|such|his|her|their|its) (?:[a-z-]+ ){0,3}?(?:plan|decision|move|news|proposal|step|idea|initiative|announcement|offer|ruling|vote|bill|law|result)\b)|sh(?:ook|ake|akes|aking) hands|handshakes?|by the hand|h(?:eld|old|olds|olding) hands|face[- ]to[- ]face|one-on-one|trilateral|tête-à-tête|joint (?:press|news) (?:conference|briefing)|joint statement|joint declaration|heads of (?:state|government)|of one mind|(?:it|which|talks|summit|meeting) (?:took|takes) place|sat at one table|embrac(?:ed|es|ing)|(?:a|the) hug|hugg?(?:ed|ing|s)|(?:will|to|would) face each other|in (?:the|their|a) talk\b|retreat|consultations|encounters?|get-together|(?:put out|issued?|adopted|released) (?:[\w-]+ ){0,2}(?:declaration|statement|communiqu[ée])|(?:bi-?national|joint|inter-?governmental|strategic) (?:commission|committee|council)|(?:his|her|their) (?:guest|host|hostess|visitor)s?)\b/i,
    1,
  ],
  [
    /\b(?:visits?|visited|visiting|appointments?|trips?|travel(?:l?ed|s)?|dinner|lunch(?:eon)?|breakfast|banquet|guests?|greet(?:s|ed)?|agreed?|agrees|signed|told|confirmed|pledged|vowed|discuss(?:es|ed)?|see|saw|seen|went to|c(?:omes|ame) to|flew to|landed in|arriv(?:es?|ed) (?:in|here)|stay(?:s|ed)?|talked|thanked|alongside|beside|at the side of|the company of|gather(?:s|ed)?|toast(?:s|ed)?|replied|answered|retorted|countered|shot back|debat(?:es?|ed)|(?:asked|told|assured) the other)\b/i,
    0.5,
  ],
];
const NOT_FACE_TO_FACE =
  /\b(?:telephon(?:e|ed|ing)|phon(?:e|ed|ing)|phone ?calls?|telephone calls?|on the line|rang up|calls? with|call (?:between|to)|called (?:him|her|each other)|by phone|spoke by|video ?(?:call|conference|link)|(?:sent|wrote|writes?|received|in|exchange of|exchanged|by) (?:an? |his |her |their )?(?:\w+ )?letters?|letters?["”]? (?:to|from)|text message|congratulat\w+|message of)\b/i;
/** A meeting that somebody does not want, or that was not held: `has so far refused to meet him`, `held no formal talks`, `was put off`. */
const NO_MEETING =
  /\b(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|unwilling|reluctant|no (?:plans?|wish|intention)) (?:of |to |for )?(?:an? |any )?(?:meet(?:ing)?|see(?:ing)? (?:him|her)|host(?:ing)?|receiv(?:e|ing)|visit(?:ing)?|talks|sit(?:ting)? down)\b|\b(?:decided|chose|opted|agreed) not to (?:meet|visit|go|travel|attend|come|see)\b|\btalks (?:about|on|over) (?:holding |arranging )?(?:a|another) (?:[a-z-]+ )?(?:summit|meeting)\b|\bto skip\b|\bskip(?:s|ped|ping)? (?:the|a|his|her|their|this|its)\b|\b(?:held|hold|holding|had|have|having) no (?:[a-z-]+ ){0,2}(?:talks|meetings?|summit)\b|\bcall(?:s|ed|ing) off (?:[\w'’-]+ ){0,5}(?:talks|meeting|summit|visit)\b|\b(?:talks|meeting|summit|visit)\b(?!,? (?:that|which|who)\b)[^.;]{0,50}\b(?:was|were|is|are|has been|have been|had been) (?:called off|put off|postponed|cancel(?:l)?ed|scrapped|shelved)\b(?! (?:in|last|twice|once|until|from)\b)/i;
const LESSER_MEETING =
  /\b(?:(?:foreign|defen[cs]e|finance|trade|economy|unification|industry|interior|energy|environment)(?: and \w+)? (?:and \w+ )?(?:ministers?|chiefs?)|ministers'|ministerial|vice[- ]ministers?|(?:envoys?|diplomats?|officials|lawmakers)(?! (?:said|say|told))|secretary of state|national security advis[eo]rs?(?! (?:said|says|told))|working[- ]level|generals|negotiators|(?:chief|senior) secretaries|security council)\b/i;
/** `at the head of a Cabinet meeting`: of one government, unless two leaders stand with it. */
const CABINET = /(?<!\b(?:joint|two|both|their)(?: [a-z-]+)? )\bcabinet (?:meetings?|sessions?)\b/i;
/** Ministers who sit beside their leaders, or who once were: `were in the Hall with their Foreign Ministers`. */
const IN_COMPANY = light(
  /\b(?:(?:with|alongside|accompanied by|flanked by) (?:his|her|their|both)|(?:former|one-?time|ex|late)) (?:\p{L}+ (?:and \p{L}+ )?)?ministers?\b/giu,
);
/** Who only tells of two leaders: `the two will meet in May, Foreign Minister Ana Ruiz announced`. */
const MINISTER_SAYS = light(
  /\b\p{L}+ [Mm]inister(?: \p{Lu}[\p{L}'’.-]*){1,4} (?:said|says|announced|told|confirmed|noted)\b/gu,
);
const BACKGROUND =
  /\b(?:last (?:year|month|week|autumn|fall|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?!['’]s (?:[\w-]+ ){0,2}(?:deal|agreement|pact|accord|decision|ruling|vote|election)\b)|previous(?:ly)?|an earlier (?:meeting|summit|visit|encounter|round)|call(?:ed|s) off|cancel(?:led|ed|s)|scrap(?:ped|s)|(?:was|were) to have|(?:should|would|could) have been|postponed|predecessors?|earlier this (?:month|year)|(?:first|last) (?:time )?since|(?:years?|months?|weeks?) (?:ago|earlier|before)|(?:years?|months) after|back in (?:the |early |late |mid-)?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall)|then[- ](?:prime|president|premier)|until now|in the past|as (?:he|she|they) had (?:with|at|in)|(?<!\bafter (?:they|both|the two) )had (?:met|held|visited|hosted|been|sat|seen|spoken|talked)|another (?:appointment|engagement|date|summit|meeting)(?: ahead)?,? with)\b|\b(?:in|of|since) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d\b/i;
/** Words that stand for the leaders or their meeting once they are named. */
const ANAPHOR =
  /\b(?:the|both|their|this|these|all) (?:two |three |bilateral |trilateral |\w+-way )?(?:leaders|presidents|prime ministers|premiers|chancellors|governments|summit|meeting|talks|heads|sides|men|countries|neighbou?rs|pair|visit|trip|discussions?|conference|session)\b|\b(?:the two|both|they|each other|the three|(?:his|her|their|the) (?:guest|host|hostess|visitor|counterpart)|it (?:took|takes) place|(?:two|three) (?:leaders|presidents|prime ministers|premiers|chancellors)|their (?:joint )?(?:statement|communiqu[ée]|declaration))\b/i;
const BACKGROUND_LINK = /^(?:since|until|because|although|though|despite)$/i;

/** What somebody says, from which nothing follows for when and how it was said: `told her that their talks years ago were …`. */
const REPORTED_SPEECH = light(
  /\b(?:said|says|told (?:[\p{L}.'’-]+ ){1,8}?|replied|answered|added|insisted|stressed)\s?that\b.*$/isu,
);

/** An answer to somebody, in which a tense says nothing of when they met. */
const REPLIED =
  /\b(?:replied|answered|retorted|countered|told (?:his|her|their) (?:[a-z]+ )?(?:guest|host|hostess|visitor|counterpart)\b[^.;]{0,40}?)\s?that\b.*$/is;

/** Words to somebody who stands there: `told the visiting …`, between two people. */
const TOLD =
  /\b(?:told|asked|assured|reminded|warned|thanked|invited)\s(?:[\p{Ll}’'-]+\s){0,3}(?:\p{Lu}[\p{L}.’'-]+\s){0,6}$/u;

/** Weight from which a segment belongs to the headline or the lead, which tell what an article is about. */
export const LEAD = 2.5;
/** Weight from which it belongs to the headline or the first paragraphs. */
export const EARLY = 2;

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

/** The segments of an article, in order. *Takes* the countries that it names, and the year in which it was written where that is known. */
export function segmentsOf(
  article: Article,
  mentions: Mention[],
  { countries, year }: { countries: CountryWordUse[]; year: number | null },
): Segment[] {
  const weights = sentenceWeights(article);
  return article.sentences.flatMap((sentence, index) => {
    const parts = cutSentence(article.text, sentence, index).map(part => {
      const words = article.text.slice(part.start, Math.min(part.end, part.start + LONGEST_SEGMENT));
      const aloof = NOT_FACE_TO_FACE.test(words) || NO_MEETING.test(words);
      const people = startingIn(mentions, part);
      const asOne = announceTogether(article.text, part, people);
      const two = new Set(people.map(({ key }) => key)).size > 1;
      const acting = words.replace(IN_COMPANY, '');
      const lesser =
        LESSER_MEETING.test(two ? acting.replace(MINISTER_SAYS, '') : acting) || (!two && CABINET.test(acting));
      return {
        ...part,
        weight: weights[index] as number,
        background:
          isBackground(withoutYear(words.replace(REPORTED_SPEECH, ''), year), { start: part.start, people, year }) ||
          BACKGROUND_LINK.test(part.link),
        meeting: aloof
          ? 0
          : Math.max(meetingIn(words), asOne ? 1 : withOneAnother(article.text, people)) * (lesser ? LESSER : 1),
        aloof,
        lesser,
        anaphor: ANAPHOR.test(words),
        ...(asOne
          ? TOGETHER
          : timingOf(/^(?:after|following)$/u.test(part.link) ? upToComma(words) : words.replace(REPLIED, ''))),
        people,
        able: able(people),
        countries: new Set(startingIn(countries, part).map(({ code }) => code)),
      };
    });
    return withSpread(parts, article.text);
  });
}

/**
 * `since July 2018, when he had talks in Helsinki`: what hangs on background is background; `they will see, when he meets
 * her`: what hangs on what is to come is to come.
 */
function withSpread(parts: Segment[], text: string): Segment[] {
  let spread = false;
  let ahead = false;
  return parts.map((part, i) => {
    // `A bridge had been hit hours earlier when the two presidents sat down`: what happened stands in the second part.
    const before = text.slice(parts[i - 1]?.start ?? part.start, part.start);
    const onto = part.link === 'when' && part.able.length > 1 && /\bhad\b/u.test(before);
    spread = part.background || (spread && !onto && /^(?:when|where|who|which)$/u.test(part.link));
    const over =
      part.link === 'after' &&
      part.meeting === 1 &&
      part.tense === null &&
      (parts[i - 1]?.onlyAhead === false || SAID_LAST.test(before));
    if (over) return { ...part, background: spread, tense: 'past' };
    const after = text.slice(part.start, part.end);
    const due = part.link === 'when' && part.tense === null && parts[i - 1]?.ahead === true && MEET.test(after);
    ahead = part.onlyAhead || due || (ahead && part.tense === null && /^(?:when|after|before)$/u.test(part.link));
    if (spread === part.background && ahead === part.onlyAhead) return part;
    return ahead === part.onlyAhead
      ? { ...part, background: spread }
      : { ...part, background: spread, tense: 'future', onlyAhead: true, ahead: true };
  });
}

/** `They will send experts, the president said on Wednesday after …`: it was said, not what was said, that came after. */
const SAID_LAST = /\b(?:said|says|announced|told \p{L}+|declared|promised)\b[^,;.]{0,40}$/u;

/** `will try to keep the deal when the two meet`: what is told in the present is still to come. */
const MEET =
  /\bwhen (?:they|he|she|both|the two|the three|the (?:pair|leaders|presidents|prime ministers)) (?:meets?|sits? down|hosts?|receives?|sees?|talks?|visits?|hold)\b/i;

type Part = Pick<Segment, 'start' | 'end' | 'sentence' | 'link'>;

function cutSentence(text: string, { start, end }: Sentence, sentence: number): Part[] {
  const links = [...text.slice(start, end).matchAll(LINK)];
  const marks = [
    { start, link: '' },
    ...links.map(({ index, groups }) => ({
      start: start + index,
      link: (groups?.link ?? groups?.link2 ?? '').toLowerCase(),
    })),
  ];
  return marks
    .map((mark, i) => ({ ...mark, end: marks[i + 1]?.start ?? end, sentence }))
    .filter(part => part.end > part.start)
    .flatMap(part => cutAtComma(text, part));
}

/** `Two days ahead of talks in Oslo, the president was received …`: what follows the comma is the main clause again. */
function cutAtComma(text: string, part: Part): Part[] {
  if (part.link === '' || /^(?:whom|but|and)/u.test(part.link)) return [part];
  const comma =
    /^.{12,}?(?<!\b(?:of|between|among)\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?),["”’]?\s+(?=(?:embraced|met|shook|sat|held|signed|flew|arrived|opened)\s|(?:the|a|he|she|they|it|both)\s|(?!\p{Lu}\p{L}+ \p{Lu}\p{L}+,)\p{Lu}\p{L}+ (?:\p{Lu}|and|was|were|will|said|told|met|has|had|agreed|asked|received|flew|went|came))/u.exec(
      text.slice(part.start, part.end),
    );
  if (!comma) return [part];
  const middle = part.start + comma[0].length;
  return [
    { ...part, end: middle },
    { ...part, start: middle, link: '' },
  ];
}

/** `after a formal meeting with Ruiz, that exchanges would go on`: what follows the comma is told of another time. */
function upToComma(words: string): string {
  return words.split(/,\s/u, 1)[0] as string;
}

/** Several leaders who announce something with one voice have met, whatever it is that they announce. */
function announceTogether(text: string, { end }: Part, people: Mention[]): boolean {
  const last = people.at(-1);
  if (last === undefined || able(people).length < 2) return false;
  return ANNOUNCED.test(text.slice(last.end, Math.min(end, last.end + 80)));
}

const TOGETHER: Timing = { tense: 'past', onlyAhead: false, ahead: false };
const ANNOUNCED = /^(?: of (?:the )?(?:[\p{L}]+ ){1,4}?)?\s?(?:also |jointly |together )?(?:announced|declared)\b/u;

function able(people: Mention[]): string[] {
  const acting = people.filter(({ standing, attributive }) => standing === 'current' && !attributive);
  return [...new Set(acting.map(({ key }) => key))];
}

interface Told {
  start: number;
  people: Mention[];
  year: number | null;
}

/** `in 2011`, `of May 2023`. */
const OF_A_YEAR =
  /(?<day>\d(?:st|nd|rd|th)? )?\b(?:in|of|since) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?<year>(?:19|20)\d\d)\b/gi;

/** Blanks the year of writing, and those that belong to a day: they tell of no other time. */
function withoutYear(words: string, own: number | null): string {
  return words.replace(OF_A_YEAR, (all, day, year) =>
    day !== undefined || Number(year) === own ? ' '.repeat(all.length) : all,
  );
}

/** `The two presidents hailed the result of last month's summit`: who acts before another time is named acts at the time of the report. */
function isBackground(words: string, { start, people, year }: Told): boolean {
  const cue = BACKGROUND.exec(words);
  if (cue === null) return false;
  const acting = people.filter(person => person.end - start <= cue.index);
  if (LAST.test(cue[0]) && HELD.test(words.slice(0, cue.index))) return true;
  return (year !== null && /\d$/.test(cue[0])) || able(acting).length < 2 || meetingIn(words.slice(0, cue.index)) < 1;
}

/** `held seven summits with him last year`: it was then that they met. */
const LAST = /^last year$/i;
const HELD =
  /\b(?:met|held|had)\b(?! (?:agreed|decided|said|told|promised)\b)(?:(?!\b(?:and|to|that|what|which|on|said|agreed)\b)[^,;]){0,60}$/i;

/** What a word of meeting proves beside ministers, envoys or officials. */
const LESSER = 0.25;

/** Between who tells and who is told, in characters. */
const LONGEST_TELLING = 120;

/** What the people of a segment prove by what stands between two of them: one tells the other something, or they act as one. */
function withOneAnother(text: string, people: Mention[]): number {
  let proof = 0;
  people.forEach((person, i) => {
    const next = people[i + 1];
    if (next === undefined || next.key === person.key || next.start - person.end > LONGEST_TELLING) return;
    const between = text.slice(person.end, next.start);
    if (TOLD.test(between)) proof = 1;
    else if (JOINED.test(between) && ACTING.test(text.slice(next.end, next.end + 40))) proof = Math.max(proof, AS_ONE);
  });
  return proof;
}

/** `Lee and Tanaka mend fences`: two people as one subject. */
const JOINED = /^(?:,? and|\s?&)\s(?:the\s)?$/u;
const ACTING = /^\s(?!(?:and|or|but|of|as|at|by|for|from|in|on|with|who|whom|whose)\b)\p{Ll}{2,}/u;
const AS_ONE = 0.6;

function meetingIn(words: string): number {
  return MEETING.find(([shape]) => shape.test(words))?.[1] ?? 0;
}

/** Words that tie a segment to another meeting. */
const OTHER_MEETING =
  /^(?:(?:on|at|in) (?:the )?(?:sidelines?|margins?|fringes?) of|on (?:the )?eve of|ahead of|before|prior to|in the run-up to)$/i;

/** Whether a segment is tied to another meeting by the word that opens it. */
export const isOfAnotherMeeting = ({ link }: Segment) => OTHER_MEETING.test(link);

/** How strongly a segment speaks of the meeting that the article is about. */
export function segmentScore(segment: Segment): number {
  const { weight, meeting, background } = segment;
  return weight * meeting * (background ? 0.25 : 1) * (isOfAnotherMeeting(segment) ? 0.6 : 1);
}
