/** What a command knows of the world outside, handed in by `cli.ts`: where it runs, where it writes, what time it is. */
import path from 'node:path';
import type { Writable } from 'node:stream';
import { say } from '../diagnostics.ts';
import type { Builder } from '../publish.ts';
import type { Diagnostic } from '../types.ts';

/** The world outside, as a command meets it. */
export interface Terminal {
  /** The project's folder. */
  root: string;
  /** The folder from which paths on the command line are read. */
  cwd: string;
  /** Results, for other programs. */
  out(line: string): void;
  /** Messages, for people. */
  tell(line: string): void;
  progress: { stream: Writable; isTerminal: boolean };
  builder: Builder;
  /** Milliseconds that pass steadily; only differences mean something. */
  clock(): number;
}

/** Exit status of a command. */
export type Status = 0 | 1;

/** Whether any of the problems stops a build. */
export function hasErrors(diagnostics: Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Prints every problem, by file and line, the same one once. */
export function tellAll(diagnostics: Diagnostic[], { tell }: Terminal): void {
  const sorted = diagnostics.toSorted(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.code, b.code),
  );
  for (const text of new Set(sorted.map(say))) tell(printable(text));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file's name or words may hold control characters, which must not reach the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (character === '\n' ? character : '\ufffd'));
}

/** A path as the archivist knows it: from where the command runs, with forward slashes. */
export function shownPath(at: string, { cwd }: Terminal): string {
  return (path.relative(cwd, at) || '.').split(path.sep).join('/');
}

/** A count with its noun: `1 article`, `12 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
