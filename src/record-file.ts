/** A record as a Markdown file: YAML front matter in a fixed order, then the story. And back again, without loss. */
import { Document, isCollection, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { openFrontMatter, readBlock } from './front-matter.ts';
import type { ArticleRecord } from './types.ts';

/** The front matter's order, for people who read it: what the article says, then why it is believed, then what was left out. */
const ORDER: Exclude<keyof ArticleRecord, 'body'>[] = [
  ...(['id', 'title', 'kind', 'phase', 'summit', 'leaders', 'date', 'published', 'captured', 'location'] as const),
  ...([
    'topics',
    'outlet',
    'author',
    'url',
    'language',
    'publish',
    'file',
    'evidence',
    'lost',
    'removed',
    'unread',
  ] as const),
];

/** Characters that some readers of YAML take for line breaks, or drop. */
const SPECIAL = /[\p{Cc}\u2028\u2029\ufeff]/u;

/**
 * The record as the text of a Markdown file.
 *
 * What a reader of YAML might take for something else, such as a date or a number, stands in quotation marks.
 */
export function writeRecord(record: ArticleRecord): string {
  const fields = Object.fromEntries(ORDER.map(key => [key, record[key]]));
  // Older readers, such as gray-matter's own, guess more types than YAML 1.2 does; `compat` quotes for them too.
  const document = new Document(fields, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && SPECIAL.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Seq(_key, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
    // One entry a line: what belongs together is read together.
    Map(_key, node, path) {
      const leaf = path.filter(isCollection).length > 0 && node.items.every(({ value }) => isScalar(value));
      if (leaf || path.some(isSeq)) node.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 0 }).replace(/[\u0080-\u009f\u2028\u2029\ufeff]/g, escapeUnit);
  return `---\n${yaml}---\n${record.body}`;
}

/** Such a character stands inside quotation marks only, where it may be written by its number. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The record that a file holds; null where the file was not written by `writeRecord`, or was changed since. */
export function readRecord(text: string): ArticleRecord | null {
  const opening = openFrontMatter(text, Number.POSITIVE_INFINITY);
  if (opening.kind !== 'block') return null;
  const fields = readBlock(opening.block, parseFields);
  const record = { ...fields, body: opening.body } as ArticleRecord;
  return ORDER.every(key => key === 'unread' || Object.hasOwn(fields, key)) && writeRecord(record) === text
    ? record
    : null;
}

function parseFields(yaml: string): object {
  const document = parseDocument(yaml, { schema: 'core' });
  const fields: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  return typeof fields === 'object' && fields !== null ? fields : {};
}
