/**
 * An article's Markdown as sanitised HTML, with the words that its facts rest on marked.
 * Marks are set on the syntax tree, before sanitising, so that both hold.
 */
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Messages } from '../messages.ts';
import type { Evidence, Field, Span } from '../types.ts';
import { foreign } from './remarks.ts';
import { type Offsets, sourceOffsets } from './source-offsets.ts';

/** Words to be marked; overlapping evidence shares one mark. */
export interface WordMark extends Span {
  id: string;
  fields: Field[];
}

/** An article's text as sanitised markup, with its evidence marked. */
export interface BodyHtml {
  /** The first block, where it repeats the title; inline markup. */
  titleHtml: string | null;
  html: string;
}

/** Longer evidence, such as a whole sentence, is not marked where shorter evidence within it is: the page would be all yellow. */
const WIDE = 60;

interface FieldSpan extends Span {
  field: Field;
}

/** The marks of a record, in order of the text. Evidence that overlaps is one mark, as a page can hold no mark in two halves. */
export function wordMarks(evidence: Partial<Record<Field, Evidence[]>>): WordMark[] {
  const spans = Object.entries(evidence).flatMap(([field, list]) =>
    list.flatMap(({ start, end }): FieldSpan[] =>
      start === undefined || end === undefined || end <= start ? [] : [{ field: field as Field, start, end }],
    ),
  );
  const isWide = ({ start, end }: Span) => end - start > WIDE;
  const narrow = joined(spans.filter(span => !isWide(span)));
  const alone = joined(spans.filter(span => isWide(span) && !narrow.some(mark => overlap(mark, span))));
  const marks = [...narrow, ...alone].sort((x, y) => x.start - y.start);
  for (const span of spans.filter(isWide)) {
    const first = marks.find(mark => overlap(mark, span));
    if (first && !first.fields.includes(span.field)) first.fields.push(span.field);
  }
  return marks.map((mark, index) => ({ ...mark, id: `e-${index + 1}` }));
}

function joined(spans: FieldSpan[]): Omit<WordMark, 'id'>[] {
  const marks: Omit<WordMark, 'id'>[] = [];
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.field < b.field ? -1 : 1));
  for (const { field, start, end } of inOrder) {
    const last = marks.at(-1);
    if (last === undefined || start >= last.end) {
      marks.push({ start, end, fields: [field] });
      continue;
    }
    last.end = Math.max(last.end, end);
    if (!last.fields.includes(field)) last.fields.push(field);
  }
  return marks;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The mark that holds a piece of evidence, or the first within it; null where it rests on no words of the body. */
export function markOf(marks: WordMark[], { start, end }: Evidence): WordMark | null {
  if (start === undefined || end === undefined) return null;
  const holds = marks.find(mark => mark.start <= start && end <= mark.end);
  return holds ?? marks.find(mark => overlap(mark, { start, end })) ?? null;
}

/** An article's body as HTML. *Takes* its Markdown, the marks, and its title, which is lifted out where the text begins with it. */
export function bodyHtml(
  say: Messages,
  { body, title, marks, language = 'en' }: { body: string; title: string; marks: WordMark[]; language?: string },
): BodyHtml {
  const tree = parser.parse(body);
  const [first] = tree.children;
  const repeats = (first?.type === 'heading' || first?.type === 'paragraph') && plain(first) === squeeze(title);
  const lang = foreign(say, language) === null ? null : say.language;
  prepare(tree, body, { say, lang, marks, seen: new Set() });
  if (!repeats || !first) return { titleHtml: null, html: print(tree) };
  const heading = print({ type: 'root', children: [{ ...first, type: 'paragraph' } as Root['children'][number]] });
  return {
    titleHtml: heading.trim().replace(/^<p>|<\/p>$/g, ''),
    html: print({ type: 'root', children: tree.children.slice(1) }),
  };
}

const parser = unified().use(remarkParse).freeze();

const printer = unified()
  .use(remarkParse)
  .use(remarkHtml, {
    closeSelfClosing: true,
    sanitize: {
      tagNames: ['p', 'h3', 'blockquote', 'ul', 'ol', 'li', 'em', 'strong', 'a', 'code', 'pre', 'hr', 'br', 'mark'],
      attributes: { a: ['href', 'rel', 'lang', ['className', 'ref']], mark: ['id'], ol: ['start'] },
      protocols: { href: ['http', 'https', 'mailto'] },
      strip: ['script', 'style'],
      // Nothing but our own marks can carry an id, as the schema allows it on no other element.
      clobber: [],
    },
  })
  .freeze();

function print(tree: Root): string {
  return printer.stringify(tree);
}

type Node = Root | Root['children'][number] | PhrasingContent;

/** Sets headings to the level the page needs, unlinks what leads nowhere, marks the words. */
function prepare(tree: Root, body: string, marking: Marking): void {
  const visit = (node: Node): void => {
    if (node.type === 'heading') node.depth = 3;
    if (!('children' in node)) return;
    node.children = (node.children as Node[]).flatMap((child): Node[] => {
      if (child.type === 'text') return markText(child, body, marking);
      if (child.type === 'definition' && !leadsOut(child.url)) return [];
      visit(child);
      if (child.type !== 'link') return [child];
      if (!leadsOut(child.url)) return child.children;
      child.data = { hProperties: { rel: ['nofollow', 'noopener'] } };
      return [child];
    }) as never;
  };
  visit(tree);
}

/** Only addresses that stand by themselves can be followed from a saved page. */
function leadsOut(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}

interface Marking {
  say: Messages;
  /** Language of the links after marks, where it is not that of the text. */
  lang: string | null;
  marks: WordMark[];
  /** Ids already given out: a mark that spans several nodes carries its id once. */
  seen: Set<string>;
}

function markText(node: Text, body: string, marking: Marking): PhrasingContent[] {
  const { marks, seen } = marking;
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return [node];
  const touching = marks.filter(mark => mark.start < to && mark.end > from);
  if (touching.length === 0) return [node];
  const offsets = sourceOffsets(body.slice(from, to), node.value);
  if (offsets === null) return [node];
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const mark of touching) {
    const { start, end } = within(offsets, mark, from);
    if (end <= start || start < done) continue;
    parts.push(...text(node.value.slice(done, start)), marked(node.value.slice(start, end), mark, seen));
    if (mark.end <= to) parts.push(...references(marking, mark));
    done = end;
  }
  return [...parts, ...text(node.value.slice(done))];
}

/** A mark's place within the value of one text node. */
function within(offsets: Offsets, mark: WordMark, from: number): { start: number; end: number } {
  return { start: offsets.valueAt(Math.max(mark.start - from, 0)), end: offsets.valueAt(mark.end - from) };
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function marked(value: string, mark: WordMark, seen: Set<string>): PhrasingContent {
  const id = seen.has(mark.id) ? {} : { id: mark.id };
  seen.add(mark.id);
  return { type: 'emphasis', data: { hName: 'mark', hProperties: id }, children: [{ type: 'text', value }] };
}

/** Small links after marked words, back to the facts that rest on them. */
function references({ say, lang }: Marking, mark: WordMark): Link[] {
  return mark.fields.map(field => ({
    type: 'link',
    url: `#f-${field}`,
    data: { hProperties: { className: ['ref'], ...(lang !== null && { lang }) } },
    // The blank keeps the word apart for those who hear the page.
    children: [{ type: 'text', value: ` ${say.references[field]}` }],
  }));
}

function plain(node: Node): string {
  if ('value' in node) return squeeze(node.value);
  return 'children' in node ? squeeze((node.children as Node[]).map(child => raw(child)).join('')) : '';
}

function raw(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Node[]).map(raw).join('') : '';
}

function squeeze(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
