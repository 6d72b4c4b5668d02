import { light } from './light.ts';
import { isAnotherMeeting } from './main-event.ts';
import type { Candidate } from './rule.ts';
import type { When } from './rules/times.ts';
import { LEAD, type Segment } from './segments.ts';
import type { Clue } from './solve-date.ts';
import { indexAt, spanAt, startingIn } from './spans.ts';
import type { Article, Span } from './types.ts';

/** Where two rules found the same words, the earlier rule keeps them. */
export function distinct(times: Candidate<When>[]): Candidate<When>[] {
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

interface Spoken {
  times: Candidate<When>[];
  segments: Segment[];
  participants: string[];
  tense: 'past' | 'future';
}

/** What the text says of the time of the meeting: expressions of time, by how surely they speak of it. */
export function cluesIn(article: Article, { times: found, segments, participants, tense }: Spoken): Clue[] {
  const { times, left } = shifted(article, found, { segments, participants });
  const clues = times.flatMap((time): Clue[] => {
    const segment = spanAt(segments, time.start);
    if (!segment || isHalfYear(article, time) || isIssue(article, time)) return [];
    const whole = article.sentences[segment.sentence] as Span;
    const sentence = startingIn(segments, whole);
    const before = article.text.slice(Math.max(segment.start, time.start - 40), time.start);
    const remarked = !isActing(segment, time.start) && REMARKED.test(article.text.slice(time.end, time.end + 20));
    const said = SAID.test(before) && !/^['’]s/u.test(article.text.slice(time.end, time.end + 2));
    const named = MEETING_OF_DAY.test(article.text.slice(time.end, time.end + 60));
    const office = OFFICE.test(article.text.slice(segment.start, segment.end));
    const about = Math.max(
      named ? PLAINLY : 0,
      office && !segment.background ? PRESENT : 0,
      tense === 'past' && OPENED.test(article.text.slice(whole.start, time.start)) ? 1 : 0,
      relevance(segment, sentence, participants),
    );
    const place = about >= PLAINLY ? Math.max(1.2, Math.min(segment.weight, 2)) : Math.min(segment.weight, 2);
    const aside =
      (left.has(time) ||
      (!named && !isDay(time) && OF_IT.test(article.text.slice(time.end, time.end + 3))) ||
      (time.value.offset === 0 && THAT.test(article.text.slice(Math.max(segment.start, time.start - 300), time.start)))
        ? ASIDE
        : 1) *
      (HOMEWARD.test(before) ? ASIDE : 1) *
      (WILL_TRAVEL.test(before) &&
      startingIn(times, whole).some(other => isDay(other) && THEN_MEETS.test(article.text.slice(time.end, other.start)))
        ? ASIDE
        : 1) *
      (TRAVEL.test(before) && (isDeparture(article, time, tense) || hasOtherDay(time, startingIn(times, whole)))
        ? ASIDE
        : 1) *
      (tense === 'future' && segment.tense === 'past' ? HAPPENED : 1) *
      (RELEASED.test(before) || (tense === 'future' && (WAS.test(before) || ARRANGED.test(before))) ? ASIDE : 1);
    const says = segment.onlyAhead ? 'future' : tense;
    const ceiling = remarked ? REMARK : said ? (says === 'future' ? 0.05 : 0.7) : 1;
    const weight = aside * place * Math.min(about, ceiling);
    if (weight < 0.05) return [];
    return [{ rule: time.rule, when: time.value, weight, tense: says, said, start: time.start, end: time.end }];
  });
  return clues.length <= MOST_CLUES ? clues : clues.sort((a, b) => b.weight - a.weight).slice(0, MOST_CLUES);
}

/** No story says more than this of its day; a page that seems to is not worth the time. */
const MOST_CLUES = 80;

/**
 * What is left of a day that is told of something beside the meeting: one that the text goes on from (`on Friday … what they
 * had agreed the day before`), or a day of travel.
 */
const ASIDE = 0.3;
/** What is left, in a preview, of a day of what already happened. */
const HAPPENED = 0.5;
/** `replied that without it nobody would be safe today`: what is said of our time, not of the day. */
const THAT = /\b(?:said|says|replied|answered|added|insisted|stressed|told (?:\S+ ){1,5}?)\s?that\b/i;

/** `in June 20`, where the page breaks off: the first half of a year. */
function isHalfYear({ text }: Article, { value, end }: Candidate<When>): boolean {
  return (
    (value.day === 20 || value.day === 19) && value.year === undefined && /^\s*(?:\n|$)/u.test(text.slice(end, end + 3))
  );
}

/** `From the archive, 26 September 1972: …`: headlines give a whole date only of the issue. */
function isIssue({ paragraphs, text }: Article, { value, start, end }: Candidate<When>): boolean {
  const whole = value.year !== undefined && value.day !== undefined;
  return whole && spanAt(paragraphs, start)?.role === 'headline' && /^\s*[:|–—-]/u.test(text.slice(end, end + 3));
}

/** Words of travel right before a day, which count against it where the sentence has another: `leaves on Thursday, and the meeting is set for Friday`. */
const TRAVEL =
  /\b(?:leaves?|left|departs?|departed|departure|arrives?|arrived|arrival|came|flew|flies|travels?|travell?ed|lands?|landed|takes off|set out|set off|boarded|boards|headed)\b[^.,;]{0,30}$/i;

/** The same of a journey ahead, where the sentence goes on to the day of the meeting: `will fly to Oslo on Sunday and meet him there on Monday`. */
const WILL_TRAVEL =
  /\b(?:will|would|is to|are to) (?:then |also |now )?(?:fly|travel|go|leave|depart|head|set (?:off|out))\b[^.,;]{0,30}$/i;
const THEN_MEETS = /\b(?:meet|see|hold|talks|summit|sit down|be received)\b[^.;]{0,60}$/i;

/** `came home on Thursday`: the meeting is over. */
const HOMEWARD = /\b(?:home|back|returned|returns?)\b[^.,;]{0,12}$/i;

/** `left on Wednesday for talks`: in a preview the day of setting out. */
const isDeparture = ({ text }: Article, { end }: Candidate<When>, tense: 'past' | 'future') =>
  tense === 'future' && /^\s+for\b/u.test(text.slice(end, end + 6));

/** Whether another day is named among some times. */
function hasOtherDay(time: Candidate<When>, others: Candidate<When>[]): boolean {
  return others.some(other => other !== time && (other.value.weekday !== undefined || other.value.day !== undefined));
}

/** Days counted from the one named before them, in the same sentence or the last; and the days they are counted from. */
function shifted(
  { sentences, text }: Article,
  found: Candidate<When>[],
  { segments, participants }: Pick<Spoken, 'segments' | 'participants'>,
): { times: Candidate<When>[]; left: Set<Candidate<When>> } {
  const left = new Set<Candidate<When>>();
  const sentenceOf = ({ start }: { start: number }) => indexAt(sentences, start);
  const times = found.flatMap((time, i) => {
    const { shift } = time.value;
    if (shift === undefined) {
      const opened = isDay(time) ? opening(time, text) : null;
      return [opened === null ? time : { ...time, value: opened }];
    }
    const base = found.slice(0, i).findLast(isDay);
    if (time.rule === DAYS_FROM) {
      const told = spanAt(segments, time.end);
      const whole = startingIn(segments, sentences[sentenceOf(time)] as Span);
      if (!told || !isOfAll(told, { participants, whole, pronoun: HE.test(text.slice(time.end, time.end + 5)) }))
        return [];
      const beside = [base, found.slice(i + 1).find(isDay)].find(
        day => day && sentenceOf(day) === sentenceOf(time) && spanAt(segments, day.start) !== told,
      );
      if (beside) left.add(beside);
      return [{ ...time, value: beside ? moved(beside.value, shift) : { offset: shift } }];
    }
    if (!base || sentenceOf(time) - sentenceOf(base) > 1) return [];
    left.add(base);
    return [{ ...time, value: moved(base.value, shift) }];
  });
  return { times, left };
}

/** What a later day of talks says of the day on which they opened: `went into a second day of talks on Thursday`; null for any other day. */
function opening({ value, start, end }: Candidate<When>, text: string): When | null {
  const day =
    NTH_DAY_BEFORE.exec(text.slice(Math.max(0, start - 80), start)) ?? NTH_DAY_AFTER.exec(text.slice(end, end + 60));
  const nth = day?.groups?.nth;
  return nth === undefined ? null : moved(value, nth.toLowerCase() === 'second' ? -1 : -2);
}

const NTH_DAY_BEFORE =
  /\b(?<nth>[Ss]econd|[Tt]hird) (?:and (?:last|final) )?day of (?:(?:their|the|its|his|her|a) )?(?:[a-z-]+ ){0,2}?(?:talks|summit|meeting|negotiations)\b[^.,;]{0,40}$/;
const NTH_DAY_AFTER =
  /^,? (?:on )?(?:the )?(?<nth>[Ss]econd|[Tt]hird) (?:and (?:last|final) )?day of (?:(?:their|the|its|his|her|a) )?(?:[a-z-]+ ){0,2}?(?:talks|summit|meeting|negotiations)\b/;

/** Days counted from what the same sentence tells: `on Wednesday, a day after the two met`. */
const DAYS_FROM = 'date/days-from';

const isDay = ({ value }: Candidate<When>) =>
  value.day !== undefined || value.weekday !== undefined || value.offset !== undefined;

/** `two days after he sat across from …, the prime minister said`. */
const HE = /^\s(?:he|she)\b/;

interface Company {
  participants: string[];
  /** The segments of the sentence. */
  whole: Segment[];
  /** Whether a pronoun in the segment stands for somebody whom the sentence names later. */
  pronoun: boolean;
}

/** Whether a segment tells what all who took part did. */
function isOfAll({ aloof, background, able }: Segment, { participants, whole, pronoun }: Company): boolean {
  const absent = participants.filter(key => !able.includes(key));
  const meant =
    absent.length === 0 ||
    (pronoun && absent.length === 1 && whole.some(part => part.able.includes(absent[0] as string)));
  return !aloof && !background && participants.length > 1 && meant;
}

/** Days from another. A day of a month keeps its own place, as the day before the first has another month. */
function moved({ day, weekday, offset, ...when }: When, shift: number): When {
  const { lastDay: _, direction: __, ...rest } = when;
  if (day !== undefined) return { ...rest, day, ...(weekday === undefined ? {} : { weekday }), shift };
  return {
    ...rest,
    ...(weekday === undefined ? {} : { weekday: (weekday + shift + 7) % 7 }),
    ...(offset === undefined ? {} : { offset: offset + shift }),
  };
}

/** `Sunday's trilateral summit`: the day that a meeting is called by. */
const MEETING_OF_DAY = light(/^['’]s\s(?:[\p{L}-]+\s){0,3}(?:summit|talks|meeting|one-on-one|encounter)\b/u);

/** `last month's tariff deal`: what is of a time is not of the day on which it is spoken of. */
const OF_IT = /^['’]s\s/;

/** From this on a segment plainly tells of the meeting, wherever in the story it stands. */
const PLAINLY = 0.9;

/** `said on Friday`, `announced Tuesday`: the day of saying so, which for a meeting ahead is not its day. */
const SAID = light(
  /\b(?:said|says|announced|told(?: [\p{L}'’]+){1,4}|reported|confirmed|disclosed|revealed|statement|briefing)(?:,)?(?: here)?(?: (?:on|in|late|early))?\s*$/iu,
);

/** `The palace on Thursday called their talks a success`: the day of a remark by somebody who did not take part. */
const REMARKED =
  /^,? (?:said|called|described|hailed|praised|announced|told|declared|confirmed|defended|played down)\b/;
/** What the day of such a remark proves. */
const REMARK = 0.2;

/** Whether one of the leaders stands in a segment before a place in it. */
function isActing({ people }: Segment, before: number): boolean {
  return people.some(({ end }) => end <= before);
}

/** `in an interview released Tuesday`: the day on which something was published. */
const RELEASED =
  /\b(?:released|published|aired|broadcast|posted|(?:that|which) came out|(?:that|which) appeared)(?: (?:on|in|late|early))?\s*$/i;

/** `workmen were today painting`: in a preview, what goes on before the meeting. */
const WAS = /\b(?:was|were|has|have|had)\s+$/i;

/** `agreed the two in Santiago on November 22`: in a preview, the day on which the meeting was arranged. */
const ARRANGED = /\b(?:agreed|arranged|decided)\b[^.;]{0,34}\bon $/i;

/** `The talks, which began Tuesday`: the day on which a meeting of several days opened. */
const OPENED =
  /\b(?:talks|summit|meeting|negotiations|conference|session)\b(?:, which)? (?:had |was |were )?(?:began|begun|opened|started|beginning|starting|got under way|kicked off) (?:here )?(?:on |late on |early on )?$/i;

/** An office without a name stands for one of those who meet. */
const OFFICE =
  /\b[Tt]he (?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor)\b(?!['’]s|,? (?:of\b|said|told|\p{Lu}))/u;

/** What a day proves beside one of those who meet, where nothing says that they met. */
const PRESENT = 0.4;

function relevance(segment: Segment, sentence: Segment[], participants: string[]): number {
  // The lead tells of the meeting even where it recalls an earlier year.
  if (segment.background && segment.weight < LEAD) return 0.08;
  if (isAnotherMeeting(segment, participants)) return 0.2;
  // `On July 12 the president, who is visiting Oslo, held talks`: the main verb stands in what follows.
  const next = sentence[sentence.indexOf(segment) + 1];
  const meeting =
    next !== undefined && /^(?:who|which|where|when)$/u.test(next.link)
      ? Math.max(segment.meeting, next.meeting)
      : segment.meeting;
  const here = new Set(sentence.flatMap(({ people }) => people.map(({ key }) => key)));
  const present = participants.filter(key => here.has(key)).length;
  if (meeting === 1 && present >= 2) return 1;
  if (meeting > 0 && present >= 2) return 0.9;
  if (meeting === 1 && present === 1) return 0.8;
  if (meeting === 1 && segment.anaphor) return 0.7;
  if (present > 0 || segment.anaphor) return PRESENT;
  return meeting > 0 ? 0.3 : 0.1;
}
