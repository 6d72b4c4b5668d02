/**
 * The day of the meeting, solved as constraints over days: terms of office bound it, expressions of time and the day of
 * writing point to it, the register of known summits can name it. A day is claimed only when it stands alone.
 */
import { daysIn, fit, nearness, type Tense } from './constraints.ts';
import { calendar, type Day, type Days, daysOf, edtfOf, intersect, iso } from './edtf.ts';
import type { When } from './rules/times.ts';
import type { Basis, Edtf, KnownSummit, Span } from './types.ts';

/** An expression that speaks of the meeting, with how much it counts. */
export interface Clue extends Span {
  rule: string;
  when: When;
  weight: number;
  tense: Tense;
  /** It is the day on which somebody said something. */
  said?: boolean;
}

/** A day, or a month and day without a year, on which the article was written or posted. */
export interface Written extends Partial<Span> {
  rule: string;
  when: When;
  weight: number;
  /** Where the page states it, if not in the text. */
  field?: string;
}

/** A known summit of the same leaders, with how well its place agrees. */
export interface Match {
  summit: KnownSummit;
  /** `host`: the text names its country only. */
  place: 'same' | 'host' | 'unknown' | 'other';
  /** The first at its place, where the text speaks of a first visit. */
  first?: boolean;
}

/** Everything that says something of the day of a meeting. */
export interface DateQuestion {
  /** From the first to the last day on which all participants were in office. */
  window: Days;
  /** The stretches of it in which they were; one who came back was out of office in between. */
  stretches: Days[];
  clues: Clue[];
  /** The most trustworthy first. */
  written: Written[];
  known: Match[];
  tense: Tense;
}

/** How one constraint voted for a day. */
export interface Vote {
  /** Index of the clue, of the day of writing, or id of the known summit. */
  by: { clue: number } | { written: number } | { known: string };
  points: number;
}

/** A candidate day with its points and who gave them. */
export interface Ranked {
  day: Day;
  score: number;
  votes: Vote[];
}

/** The day of a meeting, or the interval that is certain, with the reason. */
export interface DateAnswer {
  date: Edtf | null;
  basis: Basis;
  /** Candidate days, best first. */
  ranking: Ranked[];
  /** What decided, in words. */
  reason: string;
  /** Day of writing that fits best, if any. */
  written: Day | null;
}

/** Points of a known summit, by how its place agrees with the text. */
const KNOWN_POINTS = { same: 4, host: 3.5, unknown: 3, other: 0.5 };
/** What the first of several meetings at a place counts more where the text calls it the first. */
const FIRST = 1.2;
/** What is left of them where the text plainly speaks of another day. */
const CONTRADICTED = 0.5;
/** A meeting beside a larger gathering is seldom reported without it: it counts for less where the place is not known. */
const SIDELINES = 0.8;
/** A known summit this far from the day of writing is another meeting. */
const MENTIONED_WITHIN = { before: 45, after: 60 };
/** The winner must lead the next day by this share of its score. */
const LEAD = 0.08;
/** And have at least this much for it: less is a guess. */
const ENOUGH = 1.2;
/** Less is enough for a day that is far ahead of all others. */
const AHEAD = { lead: 0.3, points: 0.75 };
/** Still less for a day that nothing else stands against. */
const ALONE = 0.7;
/** Weight of "reports appear on the day or soon after" against words about the day. */
const NEARNESS_POINTS = 1.2;

/** The day on which leaders met, by all constraints together: a day only where it is well ahead of every other, else the interval that is certain, or null. */
export function solveDate(question: DateQuestion): DateAnswer {
  const asked = question.known.length > 0 ? [question, turned(question)] : [question];
  const answers = asked.flatMap((about, i) => answersTo(about, i === 0 ? 1 : TURNED));
  const [best, next] = answers.sort((a, b) => topScore(b) - topScore(a)) as [Answer, ...Answer[]];
  const open =
    next !== undefined &&
    next.ranking[0]?.day !== best.ranking[0]?.day &&
    topScore(best) - topScore(next) < LEAD * topScore(best);
  return open ? decide(question, [], null) : decide(best.question, best.ranking, best.written);
}

interface Answer {
  question: DateQuestion;
  written: Day | null;
  ranking: Ranked[];
}

function answersTo(question: DateQuestion, share: number): Answer[] {
  const writings = writtenDays(question);
  return (writings.length > 0 ? writings : [null]).map(written => ({
    question,
    written,
    ranking: rank(question, written).map(ranked => ({ ...ranked, score: ranked.score * share })),
  }));
}

/** What is left of a score where the meeting must lie on the other side of the day of writing than the words seem to say. */
const TURNED = 0.75;

/** The same question with the meeting behind instead of ahead, or ahead instead of behind: the words can mislead, the register does not. */
function turned(question: DateQuestion): DateQuestion {
  const tense = question.tense === 'past' ? 'future' : 'past';
  return { ...question, tense, clues: question.clues.map(clue => ({ ...clue, tense })) };
}

function topScore({ ranking }: Answer): number {
  return ranking[0]?.score ?? 0;
}

/** The days on which it may have been written: one, or the same month and day of several years. */
function writtenDays({ written, window, clues }: DateQuestion): Day[] {
  const [best] = written;
  if (!best?.when.month || !best.when.day) return [];
  const { year, month, day, other } = best.when;
  const years = year
    ? { from: year, to: year }
    : { from: calendar(window.first).year, to: calendar(window.last).year + 1 };
  const likely = daysIn(month, day, years);
  const possible = [...likely, ...(other ? daysIn(other.month, other.day, years) : [])];
  const near = beside(possible, written.slice(1));
  const days = other?.unlikely && near.length === possible.length ? likely : near;
  const { weekday } = best.when;
  // Of several years, those in which the weekday agrees.
  const agreeing = year ? [] : days.filter(one => weekday === undefined || calendar(one).weekday === weekday);
  if (agreeing.length < 2) return agreeing.length > 0 ? agreeing : days;
  const saying = agreeing.filter(one => clues.some(clue => isSaidBeside(clue, one)));
  return saying.length > 0 ? saying : agreeing;
}

/** `officials said on Tuesday`: what was said is reported on the same day or the next. */
function isSaidBeside({ said, when: { weekday, direction } }: Clue, written: Day): boolean {
  if (!said || weekday === undefined || direction !== undefined) return false;
  return [written, written - 1].some(day => calendar(day).weekday === weekday);
}

/** A page's own days lie within a week of each other. */
const ONE_PAGE = 7;

/** Of several days, those beside another day that the page gives; all of them where there is none. */
function beside(days: Day[], others: Written[]): Day[] {
  if (days.length < 2) return days;
  const years = days.map(day => calendar(day).year);
  const dated = others.flatMap(({ when: { year, month, day, other } }) => {
    if (!month || !day) return [];
    const of = { from: year ?? Math.min(...years) - 1, to: year ?? Math.max(...years) + 1 };
    return [...daysIn(month, day, of), ...(other ? daysIn(other.month, other.day, of) : [])];
  });
  const near = days.filter(day => dated.some(one => Math.abs(one - day) <= ONE_PAGE));
  return near.length > 0 ? near : days;
}

/** Every day that something points to, with its votes. */
function rank(question: DateQuestion, written: Day | null): Ranked[] {
  const days = new Set(
    pointedAt(question, written).filter(
      day => day <= question.window.last && question.stretches.some(({ first, last }) => day >= first && day <= last),
    ),
  );
  return [...days]
    .map(day => score(question, day, written))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.day - b.day);
}

function pointedAt({ clues, known, window }: DateQuestion, written: Day | null): Day[] {
  const years = { from: calendar(window.first).year, to: calendar(window.last).year };
  const days: Day[] = known.flatMap(({ summit }) => daysOf(summit.date)?.first ?? []);
  if (written !== null) for (let step = -35; step <= 62; step++) days.push(written + step);
  for (const { when } of clues) {
    if (!when.month || !when.day) continue;
    const of = when.year ? { from: when.year, to: when.year } : years;
    for (let day = when.day; day <= (when.lastDay ?? when.day); day++)
      days.push(...daysIn(when.month, day, of).map(one => one + (when.shift ?? 0)));
  }
  return days;
}

function score({ clues, known, tense, written: writings }: DateQuestion, day: Day, written: Day | null): Ranked {
  const votes: Vote[] = [];
  const days = spanOf(known, day);
  clues.forEach((clue, index) => {
    const points = clue.weight * Math.max(...days.map(one => fit(clue.when, one, { written, tense: clue.tense })));
    if (points > 0) votes.push({ by: { clue: index }, points });
  });
  votes.push(...agreement(clues, votes));
  if (written !== null) {
    const points = NEARNESS_POINTS * nearness(day, written, tense) * (tense === 'past' ? 1 : 0.3);
    if (points > 0) votes.push({ by: { written: writings.length > 0 ? 0 : -1 }, points });
  }
  for (const { summit, place, first } of known) {
    if (daysOf(summit.date)?.first !== day || !plausible(day, written, tense)) continue;
    const share = summit.kind === 'sidelines' && place !== 'same' ? SIDELINES : 1;
    const against = contradicted(clues, days, written) ? CONTRADICTED : 1;
    votes.push({ by: { known: summit.id }, points: KNOWN_POINTS[place] * share * against * (first ? FIRST : 1) });
  }
  return { day, score: votes.reduce((sum, vote) => sum + vote.points, 0), votes };
}

/** What is added, of the lesser of the two, where a weekday and a day of a month that the text has apart agree on a day. */
const AGREEMENT = 0.3;

function agreement(clues: Clue[], votes: Vote[]): Vote[] {
  const dated = strongest(clues, votes, isDayOfMonth);
  const named = strongest(clues, votes, isWeekday);
  return dated && named ? [{ by: dated.by, points: AGREEMENT * Math.min(dated.points, named.points) }] : [];
}

function strongest(clues: Clue[], votes: Vote[], is: (when: When) => boolean): Vote | undefined {
  return votes
    .filter(({ by }) => 'clue' in by && is((clues[by.clue] as Clue).when))
    .sort((a, b) => b.points - a.points)[0];
}

function isDayOfMonth({ month, day, weekday }: When): boolean {
  return month !== undefined && day !== undefined && weekday === undefined;
}

function isWeekday({ day, weekday }: When): boolean {
  return weekday !== undefined && day === undefined;
}

/** A clue that speaks of the meeting itself, and surely. */
const PLAIN = 0.6;

/** Whether what the text says of the day of the meeting, where it says so plainly, is another day. */
function contradicted(clues: Clue[], days: Day[], written: Day | null): boolean {
  const plain = clues.filter(
    ({ weight, when }) => weight >= PLAIN && (when.weekday !== undefined || when.day !== undefined),
  );
  return (
    plain.length > 0 && plain.every(({ when, tense }) => days.every(day => fit(when, day, { written, tense }) === 0))
  );
}

/** The days of a meeting that opened on some day: several where the register knows that it lasted. */
function spanOf(known: Match[], day: Day): Day[] {
  const entry = known.find(({ summit }) => summit.until !== null && daysOf(summit.date)?.first === day);
  const last = (entry?.summit.until && daysOf(entry.summit.until)?.first) || day;
  if (last === day) return [day];
  return Array.from({ length: Math.min(last - day, 7) + 1 }, (_, i) => day + i);
}

function plausible(day: Day, written: Day | null, tense: Tense): boolean {
  if (written === null) return true;
  const ahead = day - written;
  return tense === 'past'
    ? ahead <= 1 && -ahead <= MENTIONED_WITHIN.before
    : ahead >= -1 && ahead <= MENTIONED_WITHIN.after;
}

function decide(question: DateQuestion, ranking: Ranked[], written: Day | null): DateAnswer {
  const [first, ...others] = ranking;
  const rival = Math.max(0, ...others.map(other => against(question, other)));
  const second = others[0];
  const answer = { ranking: ranking.slice(0, 12), written };
  if (first && isSpecific(question, first, written) && !isOutvoted(question, first)) {
    const lead = (first.score - rival) / first.score;
    const enough = second === undefined ? ALONE : lead >= AHEAD.lead ? AHEAD.points : ENOUGH;
    if (lead >= LEAD && first.score >= enough) {
      const basis: Basis = first.votes.some(({ by }) => 'known' in by) ? 'authority' : 'implied';
      return { ...answer, date: iso(first.day), basis, reason: 'No other day fits as well.' };
    }
  }
  const days = remaining(question, written);
  const bounded = days !== null && days.last - days.first < 366 * 12;
  return {
    ...answer,
    date: bounded ? edtfOf(days) : null,
    basis: 'implied',
    reason: 'No single day stands out; the terms of office and what is said of the time bound it.',
  };
}

/** What is left of what a month or a week says for one day of it. */
const SPREAD = 0.5;

/** What speaks for another day. */
function against({ clues }: DateQuestion, { score, votes }: Ranked): number {
  const spread = votes.filter(({ by }) => {
    if (!('clue' in by)) return false;
    const { when } = clues[by.clue] as Clue;
    return when.day === undefined && when.weekday === undefined && when.offset === undefined;
  });
  return score - (1 - SPREAD) * spread.reduce((sum, { points }) => sum + points, 0);
}

/** Whether one word about the day of the meeting, which this day does not fit, weighs more than all that speaks for it. */
function isOutvoted({ clues }: DateQuestion, { score, votes }: Ranked): boolean {
  return clues.some(
    ({ when, weight }, i) =>
      when.weekday !== undefined &&
      when.direction === undefined &&
      weight > score &&
      !votes.some(({ by }) => 'clue' in by && by.clue === i),
  );
}

/** Whether something points to just this day, and not only to its neighbourhood. */
function isSpecific({ clues }: DateQuestion, { votes }: Ranked, written: Day | null): boolean {
  const registered = votes.some(({ by }) => 'known' in by);
  return votes.some(({ by, points }) => {
    if ('known' in by) return points >= 1;
    if (!('clue' in by) || points < 0.5) return false;
    const { when } = clues[by.clue] as Clue;
    if (when.day !== undefined && (when.month !== undefined || registered)) return true;
    return written !== null && (when.weekday !== undefined || when.offset !== undefined || when.day !== undefined);
  });
}

/** Days that remain possible when no day wins. */
function remaining({ window, clues, tense }: DateQuestion, written: Day | null): Days | null {
  let days: Days | null = window;
  const narrow = (by: Days) => {
    days = (days && intersect(days, by)) ?? days;
  };
  if (written !== null)
    narrow(
      tense === 'past' ? { first: written - 366, last: written + 1 } : { first: written - 1, last: written + 366 },
    );
  const strongest = [...clues]
    .filter(({ when, weight }) => when.month !== undefined && weight >= 1)
    .sort((a, b) => b.weight - a.weight)[0];
  if (strongest && days) narrow(monthWithin(strongest.when, days) ?? days);
  if (written !== null) narrow(weekWithin({ clues, tense }, written) ?? window);
  return days;
}

/** The days of the week that the text plainly says, counted from the week of writing. */
function weekWithin({ clues, tense }: Pick<DateQuestion, 'clues' | 'tense'>, written: Day): Days | null {
  const [clue] = clues
    .filter(({ when, weight }) => when.week !== undefined && weight >= 1)
    .sort((a, b) => b.weight - a.weight);
  if (!clue) return null;
  const days = Array.from({ length: 36 }, (_, i) => written - 14 + i).filter(
    day => fit(clue.when, day, { written, tense }) > 0,
  );
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The one month in some days that an expression means; null where several fit. */
function monthWithin(when: When, days: Days): Days | null {
  const from = calendar(days.first);
  const to = calendar(days.last);
  const found: Days[] = [];
  for (let year = from.year; year <= to.year && found.length < 2; year++) {
    if (when.year !== undefined && when.year !== year) continue;
    const month = daysOf(`${year}-${String(when.month).padStart(2, '0')}`);
    const within = month && intersect(month, days);
    if (within) found.push(within);
  }
  return found.length === 1 ? (found[0] as Days) : null;
}
