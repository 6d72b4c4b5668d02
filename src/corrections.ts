/** What an editor wrote in an article's front matter, checked key by key; every problem of the file is told at once. */
import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import { problem } from './diagnostics.ts';
import { daysOf } from './edtf.ts';
import { isTooDeep, openFrontMatter, parseStrings, placeOf, readBlock, yamlProblems } from './front-matter.ts';
import { topicIds } from './topic-ids.ts';
import type { Corrections, Diagnostic, Outcome } from './types.ts';

/** An article's corrections, and where its text starts. */
interface Corrected {
  corrections: Corrections;
  body: string;
  bodyLine: number;
}

/** A value that is taken, or what was expected instead. */
type Checked = { value: string | string[] } | { expected: string };

const CHECKS: Record<keyof Corrections, (value: string | string[]) => Checked> = {
  title: line,
  kind: oneOf(['summit', 'other']),
  leaders: list,
  mentioned: list,
  date,
  published: date,
  captured: date,
  location: line,
  topics,
  outlet: line,
  author: line,
  url,
  language,
  publish: oneOf(['full', 'excerpt', 'facts']),
};
const KEYS = Object.keys(CHECKS);

/** A first line such as `title: …` after the dashes is front matter even where its end is missing. */
const KNOWN_KEY = new RegExp(`^---[ \\t]*\\n(?:${KEYS.join('|')})[ \\t]*:(?:[ \\t]|\\n)`);
const KEY_LIKE = /^[ \t]*["']?[\w-]+["']?[ \t]*:(?:\s|$)/m;

/**
 * Reads the front matter of a `.txt` or `.md` file. A first line of dashes that opens no front matter is part of the text.
 *
 * *Reports* `front-matter-broken`, `front-matter-code`, `front-matter-key`, `front-matter-value`.
 */
export function readCorrections({ file, text }: { file: string; text: string }): Outcome<Corrected> {
  const plain: Corrected = { corrections: {}, body: text, bodyLine: 1 };
  const opening = openFrontMatter(text);
  if (opening.kind === 'code') {
    return { value: plain, diagnostics: [problem('front-matter-code', { file }, quote(opening.found))] };
  }
  if (opening.kind === 'none') {
    const unclosed = KNOWN_KEY.test(text) ? [broken({ file, line: 2 }, 'no closing line', CLOSE)] : [];
    return { value: plain, diagnostics: unclosed };
  }
  const { block } = opening;
  const refuse = (...diagnostics: Diagnostic[]) => ({
    value: plain,
    diagnostics: KEY_LIKE.test(block) ? diagnostics : [],
  });
  if (opening.kind === 'dashes') return refuse(broken({ file, line: opening.line }, quote(opening.found), CLOSE));
  if (isTooDeep(block)) return refuse(broken({ file, line: 2 }, 'values within values within values', MAPPING));
  const read = readBlock(block, yaml => parseStrings(yaml));
  const { contents } = read.document;
  const wrong = yamlProblems(file, read);
  const { body, bodyLine } = opening;
  if (wrong.length > 0) return refuse(...wrong);
  if (contents === null) return { value: { corrections: {}, body, bodyLine }, diagnostics: [] };
  // Prose between two rules is a scalar to YAML; it belongs to the text.
  if (isScalar(contents)) return { value: plain, diagnostics: [] };
  if (!isMap(contents)) {
    const at = { file, ...placeOf(contents as Node, read.counter) };
    return { value: plain, diagnostics: [broken(at, 'something other than `key: value` lines', MAPPING)] };
  }
  const checked = contents.items.map(pair =>
    checkPair(pair as Pair<Node, Node | null>, { file, counter: read.counter }),
  );
  return {
    value: { corrections: Object.fromEntries(checked.flatMap(({ value }) => (value ? [value] : []))), body, bodyLine },
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
  };
}

const CLOSE = 'Close the front matter with a line of three dashes.';
const MAPPING = 'Write one `key: value` a line between the dashes.';

function broken(at: { file: string; line?: number; column?: number }, found: string, hint: string): Diagnostic {
  return problem('front-matter-broken', at, found, { hint });
}

function checkPair(
  { key, value }: Pair<Node, Node | null>,
  { file, counter }: { file: string; counter: LineCounter },
): Outcome<[string, string | string[]] | null> {
  const at = { file, ...placeOf(key, counter) };
  const name = isScalar(key) ? String(key.value) : '';
  const fail = (diagnostic: Diagnostic) => ({ value: null, diagnostics: [diagnostic] });
  if (!Object.hasOwn(CHECKS, name))
    return fail(problem('front-matter-key', at, quote(name), { known: KEYS.join(', ') }));
  const plain = plainValue(value);
  if (plain === null) {
    const found = isAlias(value) ? 'a reference to another value' : 'values within values';
    return fail(problem('front-matter-value', at, found, { expected: 'the value itself, written out' }));
  }
  const checked = CHECKS[name as keyof Corrections](plain);
  if ('value' in checked) return { value: [name, checked.value], diagnostics: [] };
  return fail(problem('front-matter-value', at, quote([plain].flat().join(', ')), checked));
}

/** A string or a list of strings; null for anything deeper and for references, which are never followed. */
function plainValue(node: Node | null): string | string[] | null {
  if (node === null) return '';
  if (isScalar(node)) return String(node.value ?? '').trim();
  if (!isSeq(node)) return null;
  const items = node.items.map(item => (isScalar(item) ? String(item.value ?? '').trim() : null));
  return items.includes(null) ? null : (items as string[]);
}

function line(value: string | string[]): Checked {
  const ok = typeof value === 'string' && value !== '';
  return ok ? { value: value.replace(/\s+/g, ' ') } : { expected: 'some words' };
}

function list(value: string | string[]): Checked {
  const items = typeof value === 'string' ? value.split(/[,，、;]/).map(item => item.trim()) : value;
  const kept = items.filter(item => item !== '');
  return kept.length > 0 ? { value: [...new Set(kept)] } : { expected: 'names, as a list or parted by commas' };
}

function topics(value: string | string[]): Checked {
  const ids = list(value);
  const known = 'value' in ids && [ids.value].flat().every(id => (topicIds as string[]).includes(id));
  return known ? ids : { expected: `topics out of: ${topicIds.join(', ')}` };
}

function date(value: string | string[]): Checked {
  const ok = typeof value === 'string' && daysOf(value) !== null;
  return ok ? { value } : { expected: 'a date such as 2023-05-07, 2023-05, 2023 or 2023-05-07/2023-05-09' };
}

function url(value: string | string[]): Checked {
  const ok = typeof value === 'string' && /^https?:\/\/[^\s"<>]+$/i.test(value) && URL.canParse(value);
  return ok ? { value } : { expected: 'an address that starts with https:// or http://' };
}

/** Source: BCP 47, as far as pages use it: a language, a script, a region. */
function language(value: string | string[]): Checked {
  const ok = typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(value);
  return ok ? { value } : { expected: 'a language tag such as en, ja, ko or zh-Hant' };
}

function oneOf(choices: string[]): (value: string | string[]) => Checked {
  return value =>
    typeof value === 'string' && choices.includes(value) ? { value } : { expected: `one of: ${choices.join(', ')}` };
}

const QUOTE_LIMIT = 80;

function quote(text: string): string {
  if (text === '') return 'nothing';
  const short = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
  return `“${short.replace(/\s+/g, ' ')}”`;
}
