/** Page stamps: lines that say nothing but when the page was posted, changed or read. */
import { type Day, dayOf } from '../edtf.ts';
import { light } from '../light.ts';
import type { Line } from './boilerplate-page.ts';

const MONTH =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const WEEKDAY = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun';
/** Words that stand around a date in a stamp. The last row are time zones. */
const AROUND =
  'date time posted post published publish publication updated update modified created released release issued uploaded revised added edited written input entered registered last first on at of the and pm am hrs hours hour minutes minute min mins ago h from online local by admin ' +
  'gmt utc kst jst ist est edt et cst cdt ct pst pdt pt cet cest bst hkt sgt pht wib myt ict pkt bdt npt aest aedt acst nzst eat wat cat sast msk trt gst ast brt art';

const MONTHS = new Set(MONTH.split(' '));
const WEEKDAYS = new Set(WEEKDAY.split(' '));
const WORDS = new Set(AROUND.split(' '));

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm)?$|^\d{1,2}(?:am|pm)$|^\d{4}hrs?$/u;
const NUMERIC_DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?:t\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?$|^\d{4}年\d{1,2}月(?:\d{1,2}日)?$|^(?:19|20)\d{6}$/u;
/** No stamp is longer; a line is not looked at word by word beyond it. */
const LONGEST = 120;

/** Whether a line holds a date or a time, and nothing but what goes with one. */
export const isStamp = (text: string) => stampWords(text) !== null;

/** The year that a stamp states; null where it states none, or where the line is no stamp. */
export function stampYear(text: string): number | null {
  const year = stampWords(text)
    ?.join(' ')
    .match(/\b(?:19|20)\d\d\b/u)?.[0];
  return year === undefined ? null : Number(year);
}

/** The day that a stamp states with an English month or with the year first; null where it states none so plainly. */
export function stampDay(text: string): Day | null {
  const words = stampWords(text) ?? [];
  const numeric = words
    .find(word => /^\d{4}[-/.]\d/u.test(word))
    ?.split(/[-/.]/u)
    .map(Number);
  if (numeric) return dayOf(numeric[0] ?? 0, numeric[1] ?? 0, numeric[2] ?? 0);
  const month = words.map(word => MONTH_STARTS.indexOf(word.slice(0, 3)) + 1).find(number => number > 0);
  const day = words.find(word => DAY.test(word));
  const year = stampYear(text);
  return year === null || !month || !day ? null : dayOf(year, month, Number.parseInt(day, 10));
}

const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What else stands beside a stamp, such as a section, a city or a desk, has no more words than this; less where it comes first. */
const BESIDE = { before: 4, after: 6 };

/** The part of a row that is a stamp with its year: `World  |  7 May 2004 18:20  |  Staff`, `The Evening Talk - 7 May 2004`; null for none, and for a line that is all stamp. */
export function stampWithin(raw: string): string | null {
  if (raw.length > LONGEST || !/\d/.test(raw) || stampWords(raw) !== null) return null;
  const parts = raw.trim().split(/\s*\|\s*|\s{2,}|\t+|\s+[•·–—-]\s+/u);
  const at = parts.findIndex(part => stampYear(part) !== null);
  if (parts.length < 2 || at < 0) return null;
  const small = parts.every(
    (part, i) => i === at || part.split(/\s+/u).length <= (i < at ? BESIDE.before : BESIDE.after),
  );
  return small ? (parts[at] as string) : null;
}

/** Where the stamp begins with which the text ends, after a byline or a tag; -1 for none. */
export function stampAtEnd(text: string): number {
  if (text.length > LONGEST * 2) return -1;
  const starts = [...text.matchAll(/(?<=[\s|,•·-])\S/gu)].map(match => match.index);
  return starts.find(start => /^\p{L}{3}|^\d/u.test(text.slice(start)) && isStamp(text.slice(start))) ?? -1;
}

/** What stays of a line that is cut: the page's day in it, or the stamp with which it ends; null for neither. */
export function closingStamp({ stamp, text }: Pick<Line, 'stamp' | 'text'>): { text: string; role: 'stamp' } | null {
  if (stamp !== null) return { text: stamp, role: 'stamp' };
  const at = stampAtEnd(text);
  return at < 0 ? null : { text: text.slice(at), role: 'stamp' };
}

/** Length of the stamp with which a page crumb begins (`date 2018-11-29 …`); 0 for none. */
export function stampAtStart(text: string): number {
  return (
    /^(?:date|posted|published|updated)\s*:?\s*(?:on\s+)?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?=\s|$)/i.exec(text)?.[0]
      .length ?? 0
  );
}

const DAY_BEFORE_NAME = light(
  /^(?<day>\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? (?:19|20)\d\d),? (?:(?:\p{Lu}[\p{L}.&'’-]*|of|and|in|for)\s?){1,5}$/u,
);

/** The whole day that stands before an outlet's or an author's name: `October 7, 2025 The Islander`; null for none. */
export function stampBeforeName(text: string): string | null {
  const day = DAY_BEFORE_NAME.exec(text)?.groups?.day ?? null;
  return day !== null && isStamp(day) ? day : null;
}

/** A page number or an edition sticks to a stamp, or a label stands before it: `Sat, Sep 07, 2024 page1`, `DATE=12/17/2004`. */
const LABELLED_DAY = { longest: 60, label: /^(?:pub)?date\s?[=:]\s?/i };

/** The whole day with which a short line begins, after a label if it has one; null for none, and for a line that is all stamp. */
export function stampAtHead(text: string): string | null {
  if (text.length > LABELLED_DAY.longest || !/\d{4}/.test(text) || stampYear(text) !== null) return null;
  const words = text.replace(LABELLED_DAY.label, '').split(' ');
  const sizes = words.map((_, i) => words.length - i);
  const size = sizes.find(count => stampYear(words.slice(0, count).join(' ')) !== null);
  return size === undefined ? null : words.slice(0, size).join(' ');
}

function stampWords(text: string): string[] | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const words = text
    .toLowerCase()
    .replace(/\b([ap])\.m\b\.?/gu, '$1m')
    .replace(/\b(?:gmt|utc)\s?[+-]\d{1,2}(?::?\d{2})?\b/gu, '')
    .replace(/(:\d{2}) [+-]\d{4}\b/gu, '$1')
    .replace(/\b(\d{1,2})\. (\d{1,2})\. ((?:19|20)\d\d)\b/gu, '$1.$2.$3')
    .replace(/\b\d{4} (?:utc|gmt)\b/gu, '')
    .replace(/\b(\d{1,2})-(\p{L}{3})-(?:\d{2}|\d{4})\b/gu, '$1 $2')
    .split(/[\s,|•·()[\]–—_=]+|-(?!\d)|(?<!\d)[:/.-]|[:/.-](?!\d)/u)
    .filter(word => word !== '');
  if (words.length > 20) return null;
  let day = false;
  let month = false;
  let whole = false;
  for (const word of words) {
    if (MONTHS.has(word)) month = true;
    else if (DAY.test(word)) day = true;
    else if (CLOCK.test(word) || NUMERIC_DATE.test(word)) whole = true;
    else if (!YEAR.test(word) && !WEEKDAYS.has(word) && !WORDS.has(word)) return null;
  }
  const ago = words.includes('ago');
  return whole || (day && month) || (ago && day) ? words : null;
}
