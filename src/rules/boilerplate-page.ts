/**
 * A saved page as the boilerplate rules see it: its lines, each with the few facts that rules ask about.
 * Everything is worked out once and in time proportional to the length of the page.
 */
import type { BoilerplatePhrases, Cut, Draft, LineRole } from '../types.ts';
import { aboutTheStory } from './boilerplate-about.ts';
import { keyOf, type Phrasebook, phrasebookOf } from './boilerplate-phrasebook.ts';
import { stampWithin } from './boilerplate-stamps.ts';

/** What the rules are told besides the page. Names are in lower case, by all their forms. */
export interface BoilerplateWords {
  phrases: BoilerplatePhrases[];
  /** Cities, venues and countries. */
  places?: ReadonlySet<string>;
  /** Leaders, by full and by family name. */
  people?: ReadonlySet<string>;
  /** News agencies: a line with such a name alone is a tag. */
  agencies?: ReadonlySet<string>;
  /** Newspapers, broadcasters and sites: a line with such a name alone is a masthead. */
  outlets?: ReadonlySet<string>;
}

/** One line that is not blank. */
export interface Line {
  /** Index in `Draft.lines`. */
  index: number;
  /** Position among the lines that are not blank. */
  at: number;
  /** The line as it reads: without indents, bullets and Markdown's markup; single spaces. */
  text: string;
  /** `text` in the form in which phrases are compared. */
  key: string;
  words: number;
  /** A list item. */
  bullet: boolean;
  /** Heading level in Markdown; 0 for none. */
  heading: number;
  /** Nothing but pictures, in Markdown. */
  picture: boolean;
  /** How many links the line consists of, in Markdown; 0 where it holds anything else. */
  links: number;
  /** Several short parts with wide gaps or signs between them, as menus have. */
  row: boolean;
  /** A blank line, or the end of the page, comes before or after. */
  gapBefore: boolean;
  gapAfter: boolean;
  /** Ends as a sentence does. */
  closed: boolean;
  /** Reads as running text: a sentence of some length, or a line of a hard-wrapped paragraph. */
  prose: boolean;
  /** One line of a paragraph that was broken into lines. */
  wrapped: boolean;
  /** What the line says about the story; null for the story itself and for everything else. */
  about: Extract<LineRole, 'byline' | 'stamp' | 'tag' | 'dateline'> | null;
  /** The page's day that stands in a row above the text, beside a section or a desk; null for none. */
  stamp: string | null;
}

/** The page, and what has been cut from it so far. */
export interface Page {
  lines: Line[];
  words: BoilerplateWords;
  phrasebook: Phrasebook;
  markup: Draft['markup'];
  /** Most letters are Latin. */
  latin: boolean;
  /** How often each key occurs. */
  times: Map<string, number>;
  /** By position in `lines`. */
  cuts: (Cut | undefined)[];
  /** Position of the first and the last line of running text that still stands; -1 for none. */
  firstProse: number;
  lastProse: number;
}

/** What may follow a sentence's end: closing quotes and brackets, and what signs a story: `in May. (PNA)`, `in May. (With reports from Lima)`. */
const SIGNED = String.raw`[”’"'»)\]]*(?:\s[([]\p{Lu}[\p{L}/ -]{1,40}[)\]])?$`;
const SENTENCE_END = new RegExp(`[.!?…。]${SIGNED}`, 'u');
/** A sentence that another follows in the same line. */
const SENTENCE_WITHIN = /\p{Ll}{3,}[.!?][”’"')]*\s+[“‘"]?\p{Lu}/u;
/** A shorter line is as likely a headline as a sentence. */
const PROSE_WORDS = 8;
/** Headlines and captions' fragments do not get so long; a cut-off paragraph does. */
const PROSE_LENGTH = 160;

/** The page of a draft, before anything is cut. */
export function readPage(draft: Draft, words: BoilerplateWords): Page {
  const lines: Line[] = [];
  for (let index = 0; index < draft.lines.length; index++) {
    const raw = draft.lines[index] as string;
    if (raw.trim() === '') continue;
    const line = readLine(raw, index, draft.markup, lines.length);
    line.gapBefore = index === 0 || (draft.lines[index - 1] as string).trim() === '';
    line.gapAfter = (draft.lines[index + 1] ?? '').trim() === '';
    line.about = aboutTheStory(line.text, words);
    lines.push(line);
  }
  markWrapped(lines, draft);
  const times = new Map<string, number>();
  for (const line of lines) {
    line.prose = line.about === null && !line.picture && readsAsProse(line);
    times.set(line.key, (times.get(line.key) ?? 0) + 1);
  }
  const page: Page = {
    lines,
    words,
    phrasebook: phrasebookOf(words.phrases),
    markup: draft.markup,
    latin: isLatin(lines),
    times,
    cuts: new Array<Cut | undefined>(lines.length),
    firstProse: -1,
    lastProse: -1,
  };
  findProse(page);
  for (const line of lines.slice(0, Math.max(0, page.firstProse)))
    if (line.about === null && !line.closed) line.stamp = stampWithin(draft.lines[line.index] as string);
  return page;
}

function findProse(page: Page): void {
  const stands = (line: Line) => line.prose && !page.cuts[line.at];
  page.firstProse = page.lines.findIndex(stands);
  page.lastProse = page.lines.findLastIndex(stands);
}

/** Whether no running text stands above the line. */
export const isTop = (line: Line, page: Page) => page.firstProse < 0 || line.at <= page.firstProse;

/** Whether no running text stands below the line. */
export const isTail = (line: Line, page: Page) => page.firstProse >= 0 && line.at > page.lastProse;

/** Whether the line stands above or below all running text, where pages have their furniture. */
export const isAtAnEnd = (line: Line, page: Page) => isTop(line, page) || isTail(line, page);

/** A full stop at the end, also before what signs a story, or a sign that more follows. */
const NO_HEADLINE = new RegExp(`[.。:;,]${SIGNED}`, 'u');

/** A line that could be a headline: a few words, not closed as a sentence. */
export function isHeadlineLike(line: Line): boolean {
  return line.about === null && !line.wrapped && line.text.length <= 180 && !NO_HEADLINE.test(line.text);
}

/** A headline's words come up within so many paragraphs. */
const SOON = 4;

/** Whether a line above the story is its headline: half of its longer words stand in the first paragraphs. */
export function isHeadlineOf(line: Line, page: Page): boolean {
  if (!isTop(line, page)) return false;
  const prose = page.lines.filter(other => other.prose && other !== line && !page.cuts[other.at]).slice(0, SOON);
  const told = prose.map(({ text }) => text.toLowerCase()).join(' ');
  const words = line.text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.filter(word => told.includes(word.slice(0, 6))).length * 2 >= words.length;
}

function readsAsProse(line: Line): boolean {
  if (line.heading > 0) return false;
  if (line.wrapped || line.text.length >= PROSE_LENGTH) return true;
  return line.words >= PROSE_WORDS && (line.closed || (line.text.length >= 80 && SENTENCE_WITHIN.test(line.text)));
}

/** So many lines go on in lower case before a page is taken for hard-wrapped, and so large a share of the lines that break off. */
const BREAKS = 3;
const BREAK_SHARE = 0.25;

/** Marks the lines of paragraphs that were broken into lines, be there blank lines between them or not. */
function markWrapped(lines: Line[], draft: Draft): void {
  let breaks = 0;
  let open = 0;
  lines.forEach((line, i) => {
    if (i > 0 && !(lines[i - 1] as Line).closed && goesOn(line)) breaks++;
    if (!line.closed && line.about === null) open++;
  });
  if (breaks < BREAKS || breaks / open < BREAK_SHARE) return;
  const header = headerWidth(lines);
  let inText = false;
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end + 1 < lines.length && joins(lines[end] as Line, lines[end + 1] as Line, inText)) end++;
    const last = lines[end] as Line;
    const goes = last.closed || (end === lines.length - 1 && lines.slice(start, end + 1).some(goesOn));
    if (end > start && goes) markParagraph(lines, { start, end, header, draft });
    inText ||= last.closed;
    start = end + 1;
  }
}

/** Whether a line begins in lower case, as one that goes on from the line above. */
const goesOn = ({ text }: Line) => /^\p{Ll}/u.test(text);

/** Whether a line may go on in the next one. Above the text, and after a heading, a blank line parts them. */
function joins(line: Line, next: Line, inText: boolean): boolean {
  if (line.closed || line.about !== null || next.about !== null) return false;
  return !next.gapBefore || goesOn(next) || (inText && line.text.length >= 30);
}

/** Shorter lines at the top of a paragraph are a header that sticks to it. */
const HEADER = 40;
/** In a narrow column all lines are that short, but for a few nearly as long as each other: so much of it, for so many. No column is narrower. */
const COLUMN = { share: 0.7, lines: 0.6, width: 20 };

/** From how many characters on a line at the top of a paragraph belongs to it. */
function headerWidth(lines: Line[]): number {
  const lengths = Uint32Array.from(lines.map(({ text }) => text.length)).sort();
  const width = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  if (width < COLUMN.width) return HEADER;
  const full = lengths.filter(length => length >= COLUMN.share * width && length <= width * 1.3);
  return full.length >= COLUMN.lines * lengths.length ? Math.min(HEADER, COLUMN.share * width) : HEADER;
}

interface Wrapped {
  start: number;
  end: number;
  header: number;
  draft: Draft;
}

function markParagraph(lines: Line[], { start, end, header, draft }: Wrapped): void {
  const sticks = ({ text, index }: Line) => text.length < header || stampWithin(draft.lines[index] as string) !== null;
  let first = start;
  while (first < end && sticks(lines[first] as Line)) first++;
  for (let i = first; i <= end; i++) (lines[i] as Line).wrapped = true;
}

function readLine(raw: string, index: number, markup: Draft['markup'], at: number): Line {
  const heading = markup === 'markdown' ? (/^ {0,3}(#{1,6})\s/u.exec(raw)?.[1]?.length ?? 0) : 0;
  const shown = markup === 'markdown' && raw.length <= 5000 ? withoutMarkup(raw) : raw;
  const spaced = shown.replace(/\s{2,}|[^\S ]/gu, ' ').trim();
  const text = spaced.replace(/^(?:[•·・▪■►▶●○◆※☞‣◦]\s*|[*–—-]\s+(?=\S))+/u, '') || spaced;
  return {
    index,
    at,
    text,
    key: keyOf(text),
    words: countWords(text),
    bullet: text !== spaced,
    heading,
    picture:
      markup === 'markdown' &&
      /^\s*(?:\[?!\[[^\]]{0,500}\]\([^)]{0,800}\)\]?(?:\([^)]{0,800}\))?\s*)+$/u.test(raw.slice(0, 2000)),
    links: markup === 'markdown' ? countLinks(raw) : 0,
    row:
      raw.length >= 7 &&
      raw.length <= 200 &&
      !POINTS.test(raw) &&
      (isRow(spacedParts(raw), raw.includes(' • ') ? 30 : 24) || isDashRow(raw)),
    gapBefore: true,
    gapAfter: true,
    closed: SENTENCE_END.test(text.slice(-56).replace(/\s[Ââ€�]+$/u, '')),
    prose: false,
    wrapped: false,
    about: null,
    stamp: null,
  };
}

/** `► Water: 40 million ► Roads: 12 million`: points of the story, with their figures. */
const POINTS = /[♦◆►▶][^♦◆►▶]*: \d/u;

/** The text of a Markdown line. */
function withoutMarkup(raw: string): string {
  return raw
    .replace(/!\[([^\]]{0,300})\]\([^)]{0,800}\)/gu, '$1')
    .replace(/\[([^\]]{0,300})\]\([^)]{0,800}\)/gu, '$1')
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[*+-]\s+)+/u, '')
    .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\\([\\`*_{}[\]()#+.!<>&~|-])/gu, '$1');
}

function countLinks(raw: string): number {
  const line = raw.slice(0, 1200);
  if (!line.includes('](')) return 0;
  const link = /\[[^\]]{1,300}\]\([^)]{0,800}\)/gu;
  return /^[\s|·•/,>»*+-]*$/u.test(line.replace(link, '')) ? (line.match(link)?.length ?? 0) : 0;
}

const spacedParts = (raw: string) =>
  raw
    .trim()
    .split(/\s{2,}|\t+|\s+[|·•]\s+|\s*[♦◆►▶│┃]\s*/u)
    .filter(part => part !== '');

/** Four parts or more with dashes between them: fewer may be a headline. */
const isDashRow = (raw: string) => {
  const parts = raw.includes(' - ') && !/[:"“”]/u.test(raw) ? raw.trim().split(/\s+-\s+/u) : [];
  return parts.length >= 4 && isRow(parts, 24);
};

/** Three parts or more, of a few words each, none of them in lower case or with a full stop. Dots between them part longer ones. */
const isRow = (parts: string[], longest: number) =>
  parts.length >= 3 && parts.every(part => part.length <= longest && /^[^\p{Ll}]/u.test(part) && !/[.!]$/u.test(part));

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) === 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

/** Counted over the first letters of the page; one or two quoted names in another script do not turn it. */
function isLatin(lines: Line[]): boolean {
  let balance = 0;
  for (const { text } of lines.slice(0, 200)) {
    for (let i = Math.min(text.length, 400) - 1; i >= 0; i--) {
      const unit = text.charCodeAt(i);
      if ((unit > 64 && unit < 91) || (unit > 96 && unit < 123) || (unit >= 0xc0 && unit <= 0x24f)) balance++;
      else if (unit >= 0x370 && unit <= 0xd7ff && (unit < 0x2000 || unit > 0x206f)) balance--;
    }
  }
  return balance > 0;
}
