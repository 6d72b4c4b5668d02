/** What the search index is made of: which part of a page, and which part of the index a page is in. */
import { digest } from './cache.ts';

/** Folder of the index, from the site's. */
export const INDEX_FOLDER = 'search/index';

/**
 * Pages in one part of the index. A part is made anew when one of its pages changed: a thousand pages take about three
 * seconds, and a search asks every part, so there should be few.
 */
const PART = 1000;

/** The language whose word endings the index knows: one for all pages, so that there is one index. */
export const INDEX_LANGUAGE = 'en';

/** What stands in the main part of a page without being said by it. */
export const NOT_SEARCHED = [
  // Its words are the page's title, which is searched by itself.
  '.opening',
  ...['svg', 'h2', 'dt', '.ref', '.marks', '.behind', '.rights', '.folded', '.neighbours', '.cite', '.pages'],
  ...['#f-date .note', '#f-summit', '#f-kind', '.coverage', '#register', '.byline'],
];

/** How many parts the index has. It only doubles, so that pages stay where they are. */
export function partCount(pages: number): number {
  let parts = 1;
  while (pages > parts * PART) parts *= 2;
  return parts;
}

/** The part that holds a page: by its address, so that it does not move when others come. */
export function partOf(page: string, parts: number): number {
  return Number.parseInt(digest(page).slice(0, 8), 16) % parts;
}

/** The files that hold pages which can be searched. */
export const SEARCHED = /^(?:summits|articles)\/[^/]+\/index\.html$/;

const MAIN = /<main\b[^>]*\bdata-pagefind-body\b[\s\S]*<\/main>/;
const TEXT = /(?<=>)[^<]+/g;
/** Links to other summits, which change with them. */
const NEIGHBOURS = /<nav class="neighbours"[\s\S]*?<\/nav>/g;

/** The part of a page that is searched, as a page of its own; null where the page is not searched. */
export function searchedPart(html: string): string | null {
  const main = MAIN.exec(html)?.[0];
  if (main === undefined) return null;
  const text = main.replace(NEIGHBOURS, '').replace(TEXT, spread);
  return `<!doctype html><html lang="${INDEX_LANGUAGE}"><body>${text}</body></html>`;
}

/** With the wide brackets and stops, which would else join the words on both sides to one. */
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]';
const BETWEEN = new RegExp(`(?<=${UNSPACED})(?=${UNSPACED})`, 'gu');

/** Chinese and Japanese with a blank after each character: what looks for 文在寅 looks for its characters in a row. */
export function spread(text: string): string {
  return text.replace(BETWEEN, ' ');
}
