/** When an article was written or posted: page stamps, datelines, and what the page itself states. */

import { calendar, daysOf } from './edtf.ts';
import { light } from './light.ts';
import type { Candidate } from './rule.ts';
import type { When } from './rules/times.ts';
import type { Written } from './solve-date.ts';
import { indexAt } from './spans.ts';
import type { Article, LineRole } from './types.ts';

const STAMP_ROLES: LineRole[] = ['stamp', 'byline', 'tag', 'dateline'];
const CHANGED_LATER = /\b(?:updated|modified|edited|revised|last)\b[^.]{0,12}$/i;
/** How far into a paragraph a dateline's date may stand: `GYEONGJU, South Korea, Oct. 31 (Agency) --`. */
const DATELINE_REACH = 70;
const DATELINE_AFTER = light(
  /^(?:,?\s+\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?\s*(?:[)\]]?\s*(?:[-–—:|]|\([^)]{2,40}\)\.?\s*(?:[-–—:]|,?\s)|\s\p{Lu}\p{L}+\s*[-–—:])|[)\]]\s)/u,
);
/** `ZAGREB/PARIS, Dec 14, 1995. The presidents …`, `Kyiv, Feb 21 2023. A day …`: a place and a whole date make a dateline without a dash. */
const PLACE_ALONE = /^(?:[^\p{Ll}\d]{3,60}|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)(?:,| [—–-]| \([^)]{2,30}\))\s$/u;
const STOPPED = /^(?:,?\s+\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?\.\s+["“]?\p{Lu}/u;
/** Stamps and datelines stand in short lines, or at the start of one; a dateline stands among the first lines. */
const LONGEST_LINE = 250;
const FIRST_LINES = 40;

/** What stands before the date in a dateline: a place in capitals or title case, an agency, nothing else. */
const DATELINE_BEFORE = light(
  /^(?!On\s)[^\p{L}]*(?:(?:\p{Lu}[\p{L}.'’]*|of|the)[\s,./()[\]–—-]+)*(?:\d{1,2}(?:st|nd|rd|th)?\s)?$/u,
);
/** `(April 12, 2024, 6:10 a.m.)`, at the end of a story: when it was filed. */
const CLOCK_TO_END = /^,? ?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\)\s*$/iu;
/** What stands before a stamp that a page without line breaks has in mid-line: `By Ana Ruiz STAFF WRITER `, `Published: `. */
const SIGNED = light(
  /(?:(?<=^|[.!?”"]\s)By (?:\p{Lu}[\p{L}.'’-]*,?\s){2,6}|\b(?:Posted|Published|POSTED|PUBLISHED)(?: on)?\s?:?\s)$/u,
);
/** Words of a first line that make it a stamp though nobody marked it: `Posted July 21, 2004`. */
const STAMP_WORDS =
  /\b(?:posted|published|updated|modified|date|issued|released|input|entry|broadcast|aired|duration)\b/i;

const WEIGHT = { correction: 20, page: 5, stamp: 4, dateline: 3, changed: 1 };

/** Every day of writing that the page gives, with the times that say so. */
export function writtenIn(
  article: Article,
  times: Candidate<When>[],
): { written: Written[]; used: Set<Candidate<When>> } {
  const written: Written[] = [];
  const used = new Set<Candidate<When>>();
  for (const time of times) {
    const found = stampOrDateline(article, time);
    if (!found) continue;
    written.push(found);
    used.add(time);
  }
  const stated = article.page.published;
  if (stated)
    written.push(
      ...onDay(stated.value.slice(0, 10), { rule: 'published/page', weight: WEIGHT.page, field: stated.field }),
    );
  const corrected = article.seed.corrections.published;
  if (corrected)
    written.push(...onDay(corrected, { rule: 'published/correction', weight: WEIGHT.correction, field: 'published' }));
  return { written: written.sort((a, b) => b.weight - a.weight), used };
}

/** A day of writing from a date that stands outside the text; nothing where it is not a single day. */
function onDay(text: string, by: Pick<Written, 'rule' | 'weight' | 'field'>): Written[] {
  const days = daysOf(text);
  if (!days || days.first !== days.last) return [];
  const { year, month, day } = calendar(days.first);
  return [{ ...by, when: { year, month, day } }];
}

function stampOrDateline(article: Article, time: Candidate<When>): Written | null {
  const { value: when, start, end } = time;
  if (when.month === undefined || when.day === undefined) return null;
  const index = indexAt(article.paragraphs, start);
  const paragraph = article.paragraphs[index];
  if (!paragraph) return null;
  if (when.year !== undefined && isFiled(article, { index, start, end }))
    return { rule: 'published/stamp', when, weight: WEIGHT.stamp, start, end };
  if (when.year !== undefined && SIGNED.test(article.text.slice(Math.max(paragraph.start, start - 70), start)))
    return { rule: 'published/stamp', when, weight: WEIGHT.stamp, start, end };
  if (start - paragraph.start > LONGEST_LINE) return null;
  const before = article.text.slice(paragraph.start, start);
  const after = article.text.slice(end, Math.min(paragraph.end, end + 60));
  const words = article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE));
  if (STAMP_ROLES.includes(paragraph.role) || isBareStamp(words, time, paragraph.start)) {
    const changed = CHANGED_LATER.test(before);
    return { rule: 'published/stamp', when, weight: changed ? WEIGHT.changed : WEIGHT.stamp, start, end };
  }
  if (
    index > FIRST_LINES ||
    article.paragraphs.slice(0, index).filter(({ role }) => role === 'prose').length > 2 ||
    before.length > DATELINE_REACH ||
    !DATELINE_BEFORE.test(before) ||
    !(DATELINE_AFTER.test(after) || (when.year !== undefined && PLACE_ALONE.test(before) && STOPPED.test(after)))
  )
    return null;
  return {
    rule: 'published/dateline',
    when,
    weight: when.year === undefined ? WEIGHT.dateline - 0.5 : WEIGHT.dateline,
    start,
    end,
  };
}

/** Whether a date stands in brackets with a clock where the story ends. */
function isFiled(
  { paragraphs, text }: Article,
  { index, start, end }: { index: number; start: number; end: number },
): boolean {
  const paragraph = paragraphs[index] as Article['paragraphs'][number];
  return (
    text[start - 1] === '(' &&
    CLOCK_TO_END.test(text.slice(end, Math.min(paragraph.end, end + 40))) &&
    paragraphs.slice(index + 1).every(({ role }) => role !== 'prose')
  );
}

/** A line that holds little but a date: `Aug 25, 2025`, `Posted July. 21, 2004 22:07`. */
function isBareStamp(words: string, { start, end, value }: Candidate<When>, from: number): boolean {
  const rest = `${words.slice(0, start - from)} ${words.slice(end - from)}`.replace(
    /\d{1,2}[:.]\d{2}|[^\p{L}]|\b(?:JST|KST|GMT|UTC|EST|EDT|am|pm)\b/gu,
    ' ',
  );
  const letters = rest.match(/\p{L}+/gu) ?? [];
  const sentence = /[.!?]\s*$/u.test(words) || /^\p{Ll}(?!\S*@)/u.test(words);
  // A weekday and a time of day beside the date do for its year.
  const dated = value.year !== undefined || (value.weekday !== undefined && /\d{1,2}[:.]\d{2}/u.test(words));
  return dated && !sentence && letters.length <= (STAMP_WORDS.test(words) ? 8 : 4);
}
