/** A story that was saved from a site's interface as JSON instead of as a page, perhaps cut off in the middle. */
import { htmlLines } from './html-lines.ts';
import type { Draft, PageStatement } from './types.ts';

/** The lines of such a story, and what its fields say. */
export interface JsonStory {
  lines: string[];
  page: Draft['page'];
}

type Fields = Record<string, unknown>;

/** Where the interfaces of the common publishing systems and schema.org keep each thing, the most telling first. */
const PATHS = {
  content: [
    'content.rendered',
    'articleBody',
    'content_html',
    'contentHtml',
    'content',
    'body_html',
    'bodyHtml',
    'body.html',
    'body',
    'fullText',
    'full_text',
    'html',
    'text',
    'story',
    'excerpt.rendered',
    'description',
  ],
  title: ['title.rendered', 'headline.main', 'headline', 'title', 'hed', 'heading', 'name'],
  published: [
    'date',
    'datePublished',
    'publishedAt',
    'published_at',
    'published',
    'pubDate',
    'pub_date',
    'publish_date',
    'publishDate',
    'publicationDate',
    'firstPublished',
    'first_published_at',
    'display_date',
    'date_gmt',
    'created_at',
    'createdAt',
    'dateCreated',
    'created',
  ],
  url: ['link', 'url', 'mainEntityOfPage.@id', 'mainEntityOfPage', 'canonicalUrl', 'guid.rendered'],
  outlet: ['publisher.name', 'source.name', 'site_name', 'publisher', 'source'],
  author: ['author.name', 'author.0.name', 'author', 'byline'],
  language: ['inLanguage', 'language', 'lang'],
} as const;

/** How many wrappings, such as `{"data": [{…}]}`, may stand around a story. */
const WRAPPINGS = 3;

/** The story in a JSON text; null where the text is not JSON or tells no story. */
export function readJsonStory(text: string): JsonStory | null {
  const source = text.trimStart();
  if (!/^[[{]\s*["{[]/.test(source)) return null;
  const found = findStory([parseTolerant(source)], WRAPPINGS);
  if (found === null) return null;
  const page: Draft['page'] = {};
  for (const key of ['title', 'published', 'url', 'outlet', 'author', 'language'] as const) {
    const statement = stated(found, PATHS[key]);
    if (statement) page[key] = { ...statement, value: contentLines(statement.value).join(' ') };
  }
  return { page, lines: contentLines(stated(found, PATHS.content)?.value ?? '') };
}

/** The first object with both a title and a text, looking from the outside in. */
function findStory(values: unknown[], wrappings: number): Fields | null {
  const objects = values.flat().filter(isFields);
  const story = objects.find(fields => stated(fields, PATHS.content) && stated(fields, PATHS.title));
  if (story || wrappings === 0 || objects.length === 0) return story ?? null;
  return findStory(
    objects.flatMap(fields => Object.values(fields)),
    wrappings - 1,
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stated(fields: Fields, paths: readonly string[]): PageStatement | null {
  for (const path of paths) {
    const value = path.split('.').reduce<unknown>((at, step) => own(at, step), fields);
    if (typeof value === 'string' && value.trim() !== '') return { value: value.trim(), field: `json:${path}` };
  }
  return null;
}

function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Fields)[name]
    : undefined;
}

const BLOCK_TAG = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|figure|table|section|article)\b/i;

/** Lines of a field, which may be HTML or plain text. A lone half of a character pair, which JSON can hold, is replaced. */
function contentLines(content: string): string[] {
  const text = content.replace(/\p{Surrogate}/gu, '\ufffd');
  return BLOCK_TAG.test(text) ? htmlLines(text) : text.split('\n').flatMap(htmlLines);
}

/** JSON, or as much of it as there is: open strings, lists and objects are closed where the text ends. */
function parseTolerant(source: string): unknown {
  for (const attempt of [source, ...mended(source)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt asks for less of the text.
    }
  }
  return null;
}

/** The text closed where it ends, then closed after the last complete field. */
function mended(source: string): string[] {
  const scan = scanJson(source);
  const cut = scan.comma === null ? [] : [source.slice(0, scan.comma.at) + scan.comma.closers];
  return [scan.text + scan.closers, ...cut];
}

interface Scan {
  /** The text up to its end, with line breaks inside strings escaped and nothing after the outermost value. */
  text: string;
  closers: string;
  /** The last comma between fields, with what closes the text there. */
  comma: { at: number; closers: string } | null;
}

function scanJson(source: string): Scan {
  const open: string[] = [];
  const closers = () => open.toReversed().join('');
  let text = '';
  let comma: Scan['comma'] = null;
  for (const { 0: token, index } of source.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[^"]/g)) {
    const complete = token.length > 1 && token.endsWith('"') && !isEscaped(token);
    text += token.startsWith('"') ? closeString(token, complete) : token;
    if (token === '{') open.push('}');
    if (token === '[') open.push(']');
    if (token === ',') comma = { at: index, closers: closers() };
    if ((token === '}' || token === ']') && open.pop() !== undefined && open.length === 0) break;
  }
  return { text, closers: closers(), comma };
}

/** Whether the closing mark of a string is itself escaped, so that the string is still open. */
function isEscaped(token: string): boolean {
  return (/\\+(?="$)/.exec(token)?.[0].length ?? 0) % 2 === 1;
}

function closeString(token: string, complete: boolean): string {
  const flat = token.replace(/[\n\t\f\v]/g, ' ');
  return complete ? flat : `${flat.replace(/\\(?:u[\da-f]{0,3})?$/i, '')}"`;
}
