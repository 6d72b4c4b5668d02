/** What was noted in English while the articles were read, in the language of the site as far as its messages have it. */
import type { Messages } from '../messages.ts';
import type { Remark } from './props.ts';

const DATES = /\d{4}-\d{2}-\d{2}/g;

/** A note or reason of a record, translated where the messages know it, and else marked as the English that it is. */
export function remark(say: Messages, english: string): Remark {
  if (say.language === 'en') return { text: english, lang: null };
  const dates = english.match(DATES) ?? [];
  const known = Object.hasOwn(say.noted, english.replace(DATES, '#')) ? say.noted[english.replace(DATES, '#')] : null;
  if (!known) return { text: english, lang: say.script.test(english) ? null : 'en' };
  return { text: known.replaceAll('#', () => say.date.short(dates.shift() ?? '')), lang: null };
}

/** The language tag of an article where it is not that of the pages. *Takes* the tag; an article that has none is in English. */
export function foreign(say: Messages, language: string): string | null {
  const own = language || 'en';
  return own.toLowerCase().split('-')[0] === say.language ? null : own;
}
