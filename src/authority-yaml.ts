/**
 * An authority file as plain values: texts, lists and groups of keys. Nothing is guessed, so `2023-05-07` and `NO` stay texts.
 *
 * Values come from the faster reader. The slower one keeps the place of every value, so it runs only when there is a
 * problem to point at, or an alias to be counted.
 */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type At, problem } from './diagnostics.ts';
import type { Diagnostic } from './types.ts';

/** A file as it was read from disk: its name within the folder, its path as the archivist knows it, its text. */
export interface AuthorityFile {
  name: string;
  path: string;
  text: string;
}

/** The way to a value: list positions from 0, and keys. */
export type Path = readonly (string | number)[];

/** What a file says, and where each part of it stands. */
export interface ReadYaml {
  /** Undefined where the file cannot be read. */
  value: unknown;
  diagnostics: Diagnostic[];
  /** Line and column of the key or list entry at a path, or of the nearest one above it. */
  at(path: Path): At;
}

/** More than an editor needs, and too few to blow up a file of a few lines. */
const ALIAS_LIMIT = 100;
/** An anchor or an alias, or something that looks like one. */
const ALIAS = /(?:^|[\s,:[{-])[&*][\w-]/mu;

/** A file's value. *Reports* `authority-broken` for each fault of the YAML. */
export function readYaml(file: AuthorityFile): ReadYaml {
  const place = placer(file);
  if (!ALIAS.test(file.text)) {
    try {
      return { value: load(file.text, { schema: FAILSAFE_SCHEMA }), diagnostics: [], at: place.at };
    } catch {
      // The other reader finds the same fault again, with its place.
    }
  }
  return { ...readWithPlaces(file, place), at: place.at };
}

interface Placer {
  document(): Document;
  lines: LineCounter;
  at(path: Path): At;
}

function placer({ path: file, text }: AuthorityFile): Placer {
  const lines = new LineCounter();
  let parsed: Document | undefined;
  const document = () => {
    parsed ??= parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    return parsed;
  };
  return {
    document,
    lines,
    at: path => {
      const { line, col } = lines.linePos(offsetOf(document(), path));
      return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** Where the key or list entry at a path begins; the nearest one above where there is none. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];
}

function readWithPlaces(file: AuthorityFile, place: Placer): Pick<ReadYaml, 'value' | 'diagnostics'> {
  const document = place.document();
  const diagnostics = document.errors.map(error => {
    const { line, col } = place.lines.linePos(error.pos[0]);
    return broken({ file: file.path, line, column: col }, error.message);
  });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  try {
    return { value: document.toJS({ maxAliasCount: ALIAS_LIMIT }), diagnostics };
  } catch (error) {
    return { value: undefined, diagnostics: [broken({ file: file.path }, (error as Error).message)] };
  }
}

function broken(at: At, fault: string): Diagnostic {
  return problem('authority-broken', at, 'something else', {
    hint: `${fault.replace(/\s+/gu, ' ').replace(/\.?$/u, '.')}`,
  });
}
