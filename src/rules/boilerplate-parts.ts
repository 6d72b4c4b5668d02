/** Furniture that is glued to a sentence of the story: cut from either end of the line, only where it is sure. */
import { ADVERTISEMENT, SECTION } from './boilerplate-furniture.ts';
import type { Line, Page } from './boilerplate-page.ts';
import { keyOf, lineStart, wholeLine } from './boilerplate-phrasebook.ts';

/** A stretch of a line, with the reason why it goes. */
export interface Fragment {
  start: number;
  end: number;
  reason: string;
}

/** Id under which fragments are listed among what was cut. */
export const GLUED = 'boilerplate/glued';
/** What is left must still be a sentence. */
const LEAST_LEFT = 40;

/** Fragments of furniture at the start and at the end of a line. *Takes* the line as the page has it. */
export function gluedFragments(line: Line, raw: string, page: Page): Fragment[] {
  if (!line.prose && line.text.length < 60) return [];
  const fragments = [fragmentAtStart(raw, page), fragmentAtEnd(raw, line.at === page.lines.length - 1, page)].filter(
    found => found !== null,
  );
  const left = raw.length - fragments.reduce((sum, { start, end }) => sum + end - start, 0);
  return left >= LEAST_LEFT ? fragments : [];
}

/** `AdvertisementThe leaders met…`, `Listen to this article Seoul and Tokyo…` */
function fragmentAtStart(raw: string, page: Page): Fragment | null {
  const indent = raw.length - raw.trimStart().length;
  const head = raw.slice(indent, indent + 60);
  const first = /^(?:\p{Lu}{3,}(?=\p{Lu}\p{Ll}|[^\p{L}])|\p{Lu}\p{Ll}+)/u.exec(head)?.[0].toLowerCase();
  if (first === undefined || !page.phrasebook.firstWords.has(first)) return null;
  for (const match of head.matchAll(/(?<=[\p{Ll}\p{Lu}.])(?<gap>\s*[|:–—-]?\s*)(?=["“‘]?\p{Lu}\p{Ll})/gu)) {
    const words = head.slice(0, match.index);
    const reason = words.length >= 5 ? wholeLine(page.phrasebook, keyOf(words)) : null;
    if (reason === null || reason === SECTION) continue;
    const glued = match.groups?.gap === '';
    if (glued || reason === ADVERTISEMENT || words.split(' ').length >= 3) {
      return { start: 0, end: indent + match.index + (match.groups?.gap ?? '').length, reason };
    }
  }
  return null;
}

/** `…he said. Read more: The river dries up`, `…he said. Â` */
function fragmentAtEnd(raw: string, last: boolean, page: Page): Fragment | null {
  const tail = raw.slice(-200);
  const from = raw.length - tail.length;
  const breaks = [...tail.matchAll(/[.!?]["”’')]*(?=\s|\p{Lu}|Â)/gu)];
  const end = breaks.at(-1);
  if (end === undefined) return null;
  const start = from + end.index + end[0].length;
  const fragment = raw.slice(start).trim();
  if (fragment === '' || /[.!?]["”’')]*$/u.test(fragment)) return null;
  if (/^[Ââ€�\s]+$/u.test(fragment)) return { start, end: raw.length, reason: 'damaged characters' };
  const key = keyOf(fragment);
  const whole = wholeLine(page.phrasebook, key);
  const reason =
    whole !== null && whole !== SECTION && (!last || fragment.includes(' ')) ? whole : lineStart(page.phrasebook, key);
  return reason === null ? null : { start, end: raw.length, reason };
}
