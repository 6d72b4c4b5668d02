/** A story that was saved as the item of a feed (RSS, Atom) instead of as a page, perhaps cut off in the middle. */
import { htmlLines } from './html-lines.ts';
import type { Draft } from './types.ts';

/** The lines of such a story, and what its elements say. */
export interface FeedStory {
  lines: string[];
  page: Draft['page'];
}

/** Where RSS 2.0, its content and Dublin Core modules, and Atom (RFC 4287) keep each thing, the most telling first. */
const ELEMENTS = {
  content: ['content:encoded', 'content', 'description', 'summary'],
  title: ['title'],
  published: ['pubDate', 'published', 'dc:date', 'updated'],
  url: ['link', 'guid'],
  author: ['dc:creator', 'author'],
} as const;

const ITEM = /^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|channel|item|entry)\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The story in the first item of a feed; null where the text is no feed or tells no story. */
export function readFeedStory(text: string): FeedStory | null {
  if (!ITEM.test(text)) return null;
  const start = text.search(/<(?:item|entry)\b/i);
  const item = start < 0 ? text : (text.slice(start).split(/<\/(?:item|entry)>/i, 1)[0] as string);
  const lines = linesOf(item, ELEMENTS.content);
  const page: Draft['page'] = {};
  for (const key of ['title', 'url', 'author'] as const) {
    const value = linesOf(item, ELEMENTS[key]).join(' ');
    if (value !== '') page[key] = { value, field: `feed:${key}` };
  }
  const day = dayOf(linesOf(item, ELEMENTS.published).join(' '));
  if (day !== null) page.published = { value: day, field: 'feed:published' };
  return lines.length === 0 || page.title === undefined ? null : { lines, page };
}

/** The words of the first of some elements that has any. An element that is cut off ends with the text. */
function linesOf(item: string, names: readonly string[]): string[] {
  for (const name of names) {
    const found = new RegExp(`<${name}(?:\\s[^>]*)?>(?<inner>[\\s\\S]*?)(?:</${name}>|$)`, 'i').exec(item);
    const inner = (found?.groups?.inner ?? '')
      .replace(/<!\[CDATA\[|\]\]>/g, '')
      .replace(/\\n/g, '\n')
      .trim();
    // Without CDATA the markup of the story is escaped.
    const html = /<\w/.test(inner) ? inner : htmlLines(inner).join('\n');
    const lines = htmlLines(html);
    if (lines.length > 0) return lines;
  }
  return [];
}

/** The day that an item states, in the time zone of its publisher: `Sat, 09 Aug 2025 01:12:44 +0400`, or ISO 8601. */
function dayOf(stated: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(stated)?.[0];
  if (iso) return iso;
  const found = /\b(?<day>\d{1,2}) (?<month>[a-z]{3})[a-z]* (?<year>\d{4})\b/i.exec(stated)?.groups;
  const month = MONTHS.indexOf(found?.month?.toLowerCase() ?? '') + 1;
  return found && month > 0 ? `${found.year}-${String(month).padStart(2, '0')}-${found.day?.padStart(2, '0')}` : null;
}
