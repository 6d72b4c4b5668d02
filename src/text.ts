/**
 * An article as the rules read it: plain prose cut into paragraphs and sentences, with a map from every
 * character back to the Markdown body that the record keeps.
 */
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { foldText } from './phrases.ts';
import type { Article, Cleaned, Draft, KeptLine, LineRole, Paragraph, Sentence, Span } from './types.ts';

/** Body, prose and map, built side by side. */
interface Prose {
  body: string;
  text: string;
  at: number[];
  paragraphs: Paragraph[];
}

/**
 * So many characters of a story are read for facts: some 2,000 words, several times a usual report. What such a page goes
 * on with is a transcript or other stories, and reading must take no longer than the words are worth.
 */
export const READ_FOR_FACTS = 12_000;

/** Signs that some papers use for dashes and hyphens, with those that the rules know. */
const DASH: Record<string, string> = { '―': '—', '‒': '–', '‐': '-', '‑': '-', '－': '-', '﹣': '-' };
const DASHES = /[―‒‐‑－﹣]/gu;

/** The article that remains of a draft. Its body is whole, its prose ends where reading for facts does. */
export function articleOf(draft: Draft, { kept, removed }: Cleaned): Article {
  const all = draft.markup === 'text' ? proseOfLines(paragraphsOf(kept)) : proseOfMarkdown(kept);
  const prose = withinReach({ ...all, text: all.text.replace(DASHES, sign => DASH[sign] as string) });
  const sentences = sentencesOf(prose.text, prose.paragraphs);
  return { seed: draft.seed, page: draft.page, removed, ...prose, folded: foldText(prose.text), sentences };
}

/** The words of the body that a stretch of the prose stands for: `body.slice(start, end) === exact`. */
export function bodySpan(article: Article, { start, end }: Span): { start: number; end: number; exact: string } {
  const from = article.at[start] as number;
  const to = (article.at[end - 1] as number) + 1;
  return { start: from, end: to, exact: article.body.slice(from, to) };
}

// ───────────────────────────────────────── plain text → paragraphs

interface Block {
  text: string;
  role: LineRole;
}

const ENDS_SENTENCE = /[.!?:;"”’'»)\]…]\s*$/u;

/** A paragraph that is still being put together. Its lines are joined once, as a page can have tens of thousands. */
interface Lines {
  lines: string[];
  role: LineRole;
}

/**
 * One block a paragraph. A line is a paragraph, unless it goes on: in hard-wrapped text lines join until a sentence ends
 * before a blank line; elsewhere a line in mid-sentence joins one that goes on in lower case.
 */
function paragraphsOf(kept: KeptLine[]): Block[] {
  const wrapped = isHardWrapped(kept);
  const blocks: Lines[] = [];
  let open: Lines | null = null;
  let indented = true;
  for (const { text, role } of kept) {
    const words = text.replace(/\s{2,}|[^\S ]/gu, ' ').trim();
    if (words === '') {
      if (open && hasEnded(open)) open = null;
      continue;
    }
    const indent = /^\s{2}/u.test(text);
    if (wrapped && indent && !indented) open = null;
    indented = indent;
    if (open && goesOn(open, { words, role, wrapped })) {
      addLine(open, words);
    } else {
      open = { lines: [words], role };
      blocks.push(open);
      if (role !== 'prose') open = null;
    }
  }
  return blocks.map(({ lines, role }) => ({ text: lines.join(' '), role }));
}

const hasEnded = ({ lines }: Lines) => ENDS_SENTENCE.test(lines.at(-1) as string);

/** A word that was broken at the end of a line is whole again. */
function addLine({ lines }: Lines, next: string): void {
  const last = lines.at(-1) as string;
  const broken = /\p{Ll}-$/u.test(last.slice(-2)) && /^\p{Ll}/u.test(next);
  // `face-` before `to-face` is no word that was broken.
  if (broken) lines[lines.length - 1] = (/^\p{Ll}+-/u.test(next) ? last : last.slice(0, -1)) + next;
  else lines.push(next);
}

/** Whether a line goes on with an open paragraph. In wrapped text a line in mid-sentence does, whatever it looks like by itself. */
function goesOn(open: Lines, { words, role, wrapped }: { words: string; role: LineRole; wrapped: boolean }): boolean {
  if (wrapped) return role === 'prose' || !hasEnded(open);
  return role === 'prose' && /^\p{Ll}/u.test(words) && !hasEnded(open);
}

/** Whether lines break in mid-sentence: many prose lines are short and are followed by one that goes on in lower case. */
function isHardWrapped(kept: KeptLine[]): boolean {
  const prose = kept.filter(({ role, text }) => role === 'prose' && text.trim() !== '').map(({ text }) => text.trim());
  const broken = prose.slice(1).filter((line, i) => {
    const before = prose[i] as string;
    return before.length <= 120 && !ENDS_SENTENCE.test(before) && /^\p{Ll}/u.test(line);
  });
  return prose.length >= 5 && broken.length / (prose.length - 1) > 0.25;
}

/** The prose up to the last word that is read for facts. */
function withinReach(prose: Prose): Prose {
  if (prose.text.length <= READ_FOR_FACTS) return prose;
  const space = prose.text.lastIndexOf(' ', READ_FOR_FACTS);
  const end = space > 0 ? space : READ_FOR_FACTS;
  const paragraphs = prose.paragraphs
    .filter(({ start }) => start < end)
    .map(paragraph => ({ ...paragraph, end: Math.min(paragraph.end, end) }));
  return { ...prose, text: prose.text.slice(0, end), at: prose.at.slice(0, end + 1), paragraphs };
}

// ───────────────────────────────────────── paragraphs → Markdown body and prose

const HEADING: Partial<Record<LineRole, string>> = { headline: '# ', subhead: '## ' };
/** Characters that Markdown reads as markup wherever they stand. */
const INLINE_MARKUP = /[\\`*_[\]<>&]/g;
/** What Markdown reads as markup at the start of a line: a heading, list, rule, fence or table. */
const LINE_MARKUP = /^(?:[#+\-=~|]|\d{1,9}[.)](?=\s|$))/u;

function proseOfLines(blocks: Block[]): Prose {
  const prose: Prose = { body: '', text: '', at: [], paragraphs: [] };
  for (const { text, role } of blocks) {
    separate(prose);
    prose.body += HEADING[role] ?? '';
    const start = prose.text.length;
    const marker = LINE_MARKUP.exec(text);
    // The character to escape is the last of the marker: `#`, or the full stop of `1.`.
    const escapeAt = marker && HEADING[role] === undefined ? marker[0].length - 1 : -1;
    const escaped = Array.from(text.matchAll(INLINE_MARKUP), ({ index }) => index);
    if (escapeAt >= 0 && !escaped.includes(escapeAt)) escaped.unshift(escapeAt);
    addEscaped(prose, text, escaped);
    prose.text += text;
    prose.paragraphs.push({ start, end: prose.text.length, role });
  }
  return close(prose);
}

/** A text in the body, with a backslash before each of some characters. *Takes* their indices, in order. */
function addEscaped(prose: Prose, text: string, escaped: number[]): void {
  let from = 0;
  for (const to of [...escaped, text.length]) {
    const begin = prose.body.length - from;
    for (let i = from; i < to; i++) prose.at.push(begin + i);
    prose.body += text.slice(from, to);
    if (to < text.length) prose.body += '\\';
    from = to;
  }
}

/** A blank line between paragraphs, in the body and in the prose. */
function separate(prose: Prose): void {
  if (prose.text === '') return;
  prose.at.push(prose.body.length, prose.body.length + 1);
  prose.body += '\n\n';
  prose.text += '\n\n';
}

function close(prose: Prose): Prose {
  prose.at.push(prose.body.length);
  return prose;
}

// ───────────────────────────────────────── Markdown → prose

const parser = unified().use(remarkParse).freeze();

function proseOfMarkdown(kept: KeptLine[]): Prose {
  const body = kept
    .map(line => line.text)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const prose: Prose = { body, text: '', at: [], paragraphs: [] };
  const roles = new Map(kept.filter(line => line.role !== 'prose').map(line => [line.text.trim(), line.role]));
  const gather = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') addBlock(prose, node, roles);
    else if ('children' in node) for (const child of node.children) gather(child);
  };
  gather(parser.parse(body) as Root);
  return close(prose);
}

function addBlock(prose: Prose, node: Nodes, roles: Map<string, LineRole>): void {
  const start = prose.text === '' ? 0 : prose.text.length + 2;
  const before = prose.at.length;
  const from = node.position?.start.offset ?? 0;
  if (prose.text !== '') {
    prose.text += '\n\n';
    prose.at.push(from, from);
  }
  addPhrasing(prose, node);
  if (prose.text.length === start) {
    prose.text = prose.text.slice(0, Math.max(0, start - 2));
    prose.at.length = before;
    return;
  }
  const source = prose.body.slice(from, node.position?.end.offset);
  const heading = node.type === 'heading' ? (node.depth === 1 ? 'headline' : 'subhead') : 'prose';
  prose.paragraphs.push({ start, end: prose.text.length, role: roles.get(source.trim()) ?? heading });
}

function addPhrasing(prose: Prose, node: Nodes): void {
  if (node.type === 'text' || node.type === 'inlineCode') addText(prose, node.value, node.position?.start.offset ?? 0);
  else if (node.type === 'break') addText(prose, ' ', node.position?.start.offset ?? 0);
  else if ('children' in node) for (const child of node.children) addPhrasing(prose, child);
}

const ENTITY = /^&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);/i;
const AMPERSAND = /^&(?:amp|#38|#x26);/i;

/** Walks a text node's value beside its source, which may hold escapes (`\\*`), entities (`&amp;`) and indents. */
function addText(prose: Prose, value: string, offset: number): void {
  let source = offset;
  for (const char of value) {
    if (char !== '\\' && prose.body[source] === '\\') source += 1;
    while (prose.body[source] !== char[0] && /[ \t>]/u.test(prose.body[source] ?? '')) source += 1;
    for (let unit = 0; unit < char.length; unit++) prose.at.push(Math.min(source, prose.body.length - 1));
    const rest = prose.body[source] === '&' ? prose.body.slice(source, source + 40) : '';
    const entity = (char === '&' ? AMPERSAND : ENTITY).exec(rest);
    source += entity ? entity[0].length : char.length;
    prose.text += char === '\n' ? ' ' : char;
  }
}

// ───────────────────────────────────────── sentences

/** Abbreviations that a full stop follows in mid-sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Rev|Hon|St|Mt|Ft|Jr|Sr|No|vs|etc|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|a\.m|p\.m|e\.g|i\.e|approx|dept|est|al|[A-Z](?:\.[A-Z])*)\.$/u;
const BOUNDARY = /[.!?…]+["”’'»)\]]*(?:\s+|(?=["“‘(]?[A-Z][a-z]))/gu;

/** Sentences, in order; none crosses a paragraph. */
function sentencesOf(text: string, paragraphs: Paragraph[]): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => splitSentences(text, paragraph, index));
}

function splitSentences(text: string, { start, end }: Span, paragraph: number): Sentence[] {
  const block = text.slice(start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of block.matchAll(BOUNDARY)) {
    const stop = match.index + match[0].length;
    if (stop >= block.length || !endsSentence(block, match)) continue;
    sentences.push({ start: start + from, end: start + match.index + match[0].trimEnd().length, paragraph });
    from = stop;
  }
  if (from < block.length) sentences.push({ start: start + from, end, paragraph });
  return sentences;
}

function endsSentence(block: string, match: RegExpMatchArray): boolean {
  const index = match.index as number;
  const mark = match[0].trimEnd();
  const next = block.slice(index + match[0].length, index + match[0].length + 2);
  if (!/^["“‘'([]?[\p{Lu}\p{Lo}\d]/u.test(next)) return false;
  if (mark !== '.') return true;
  // `28. 2. 2024`, `No. 3`: a number goes on.
  if (/\d$/u.test(block.slice(Math.max(0, index - 1), index)) && /^\d/u.test(next)) return false;
  const before = block.slice(Math.max(0, index - 12), index + 1);
  // `(7:05 p.m. Japan time)`: within brackets a time of day ends no sentence.
  if (/[ap]\.m\.$/u.test(before) && /\([^()]{0,20}$/u.test(block.slice(Math.max(0, index - 20), index))) return false;
  if (!/\s$/u.test(match[0])) return /[a-z]\.$/u.test(before) && !/\b(?:www|http)\S*$/u.test(before);
  return !ABBREVIATION.test(before) || (/(?:p\.m|a\.m|etc|Inc|Corp)\.$/u.test(before) && /^[A-Z"“]/u.test(next));
}
