/**
 * The one door to gray-matter. Left to itself it runs `---js` front matter, remembers broken YAML as empty, guesses types,
 * and takes `----` for a closing line; here the lines of dashes are checked first, every engine but YAML refuses,
 * and options are always passed, which turns its memory off.
 */
import matter from 'gray-matter';
import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import { problem } from './diagnostics.ts';
import type { Diagnostic } from './types.ts';

/** Where a file's front matter ends, without looking into it. */
export type Opening =
  | { kind: 'none' }
  /** The first line asks for another language, such as `---js`. */
  | { kind: 'code'; found: string }
  /** A line starts with three dashes and goes on, which is no end and no value. */
  | { kind: 'dashes'; line: number; found: string; block: string }
  | { kind: 'block'; block: string; body: string; bodyLine: number };

/** Longest front matter that a person writes, in lines. Further down, a line of dashes is a rule in the text. */
const LONGEST = 400;
const LANGUAGES = /^(?:js|javascript|coffee|coffeescript|cson|json5?|toml|ya?ml|ts|typescript)$/i;

/** Finds the front matter of a text: a first line of three dashes, and a later one alone on its line. */
export function openFrontMatter(text: string, longest = LONGEST): Opening {
  const first = firstLine(text);
  const language = /^---[ \t]*(?<language>\w*)[ \t]*$/.exec(first)?.groups?.language;
  if (language === undefined) return { kind: 'none' };
  if (LANGUAGES.test(language)) return { kind: 'code', found: first.trimEnd() };
  if (language !== '') return { kind: 'none' };
  let start = first.length + 1;
  let dashes: { line: number; found: string } | null = null;
  for (let line = 2; line <= longest && start <= text.length; line += 1) {
    const end = lineEnd(text, start);
    const found = text.slice(start, end).trimEnd();
    if (found === '---') {
      const block = text.slice(first.length + 1, start);
      return dashes
        ? { kind: 'dashes', ...dashes, block }
        : { kind: 'block', block, body: text.slice(end + 1), bodyLine: line + 1 };
    }
    if (found.startsWith('---')) dashes ??= { line, found };
    start = end + 1;
  }
  return { kind: 'none' };
}

function firstLine(text: string): string {
  return text.slice(0, lineEnd(text, 0));
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/**
 * What a front matter block holds, as read by the given YAML reader through gray-matter.
 *
 * *Takes* a block without its lines of dashes. The reader sees it with one line before it, so that lines count as in the file.
 */
export function readBlock<T extends object>(block: string, read: (yaml: string) => T): T {
  const refuse = {
    parse(): never {
      throw new Error('front matter is YAML and nothing else');
    },
  };
  const engines = { yaml: { parse: read }, js: refuse, javascript: refuse, coffee: refuse, json: refuse };
  // A block that is blank or all comments never reaches the engine, so it is read here.
  const { data } = matter({ content: `---\n${block}---\n` }, { engines, language: 'yaml', excerpt: false });
  return Object.keys(data).length === 0 ? read('') : (data as T);
}

/**
 * Whether a block is nested deeper than any front matter. The YAML reader goes one call deeper for each level,
 * and a file must not be able to exhaust the stack.
 */
export function isTooDeep(block: string): boolean {
  return block.length > LARGEST || (block.match(/[[{]/g)?.length ?? 0) > BRACKETS || /(?:[-?:][ \t]+){20}/.test(block);
}

const LARGEST = 64 * 1024;
const BRACKETS = 500;

/** A YAML document in which every value is the string that was typed: no dates, numbers or booleans are guessed. */
export function parseStrings(yaml: string): { document: Document.Parsed; counter: LineCounter } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  return { document, counter };
}

/** What YAML itself complains about, one problem a line. *Reports* `front-matter-broken`. */
export function yamlProblems(file: string, { document, counter }: ReturnType<typeof parseStrings>): Diagnostic[] {
  const lines = new Map<number, Diagnostic>();
  for (const { message, code, pos } of [...document.errors, ...document.warnings]) {
    const { line, col } = counter.linePos(pos[0]);
    const hint =
      HINTS[code] ?? 'Compare it with the front matter of another article, or put the value in quotation marks.';
    if (!lines.has(line))
      lines.set(line, problem('front-matter-broken', { file, line, column: col }, lower(message), { hint }));
  }
  return [...lines.values()];
}

const HINTS: Record<string, string> = {
  DUPLICATE_KEY: 'Keep one of the two lines.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that contains a colon in quotation marks.',
  TAG_RESOLVE_FAILED: 'Remove the tag that starts with an exclamation mark.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** Line and column of a node, both from 1. */
export function placeOf(node: Node | null | undefined, counter: LineCounter): { line: number; column: number } {
  const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
