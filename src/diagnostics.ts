/**
 * The catalogue of everything the build can complain about. A message says where, what was found,
 * what was expected and what to do; only `cli.ts` prints them and decides the exit code.
 */
import type { Diagnostic } from './types.ts';

interface Message {
  severity: Diagnostic['severity'];
  expected: string;
  remedy: string;
}

/** Every code, with what was expected and the remedy. `%name%` is filled in from the details given. */
export const catalogue = {
  'path-missing': {
    severity: 'error',
    expected: 'a file or folder that is there',
    remedy: 'Check the path; paths are read from the folder in which the command runs.',
  },
  'output-not-ours': {
    severity: 'error',
    expected: 'a folder that is empty, not there yet, or written by an earlier build',
    remedy: 'Choose another folder for `--out`: everything in it would be replaced.',
  },
  'search-left-out': {
    severity: 'warning',
    expected: 'the program that makes the search index',
    remedy: 'Run `npm ci` on this computer. Until then the page of search looks through titles and names only.',
  },
  'settings-value': {
    severity: 'error',
    expected: '%expected%',
    remedy: 'Correct the line in archive.config.ts.',
  },
  'seed-empty': {
    severity: 'error',
    expected: 'a report with some text in it',
    remedy: 'Paste the article into the file, or delete the file.',
  },
  'seed-binary': {
    severity: 'error',
    expected: 'text',
    remedy: 'Save the page as text, Markdown or HTML; pictures and PDF files are not read.',
  },
  'seed-encoding': {
    severity: 'error',
    expected: 'text in UTF-8, or in an encoding that can be recognised',
    remedy: 'Save the file again as UTF-8.',
  },
  'seed-too-large': {
    severity: 'error',
    expected: 'at most %limit%',
    remedy: 'Save only the article itself, not the whole page with its scripts and pictures.',
  },
  'seed-unsupported': {
    severity: 'warning',
    expected: 'a file that ends in .txt, .md or .html',
    remedy: 'Rename it, or move it out of the articles folder. It was left out.',
  },
  'seed-duplicate-id': {
    severity: 'error',
    expected: 'a file name that no other article has',
    remedy: 'Rename one of the files: %other% becomes the same address.',
  },
  'front-matter-broken': {
    severity: 'error',
    expected: 'YAML between two lines of three dashes',
    remedy: '%hint%',
  },
  'front-matter-code': {
    severity: 'error',
    expected: 'plain YAML front matter',
    remedy: 'Write `---` alone on the first line; front matter that runs code is refused.',
  },
  'front-matter-key': {
    severity: 'error',
    expected: 'one of: %known%',
    remedy: 'Correct the spelling, or remove the line.',
  },
  'front-matter-value': {
    severity: 'error',
    expected: '%expected%',
    remedy: 'Correct the value, or remove the line so that the text itself decides.',
  },
  'authority-missing': {
    severity: 'error',
    expected: 'this authority file',
    remedy: 'Restore the file, or copy it from the project.',
  },
  'authority-broken': {
    severity: 'error',
    expected: 'valid YAML',
    remedy: '%hint%',
  },
  'authority-shape': {
    severity: 'error',
    expected: '%expected%',
    remedy: 'Correct the entry; the other entries of the file show the form.',
  },
  'authority-key': {
    severity: 'error',
    expected: 'one of: %known%',
    remedy: 'Correct the spelling, or remove the line.',
  },
  'authority-duplicate': {
    severity: 'error',
    expected: 'an id or name that stands once',
    remedy: 'Remove it here or at %other%.',
  },
  'authority-term-overlap': {
    severity: 'error',
    expected: 'one holder of an office at a time',
    remedy: 'Correct the days; it overlaps with %other%.',
  },
  'authority-term-order': {
    severity: 'error',
    expected: 'a term that ends after it starts',
    remedy: 'Correct the days.',
  },
  'authority-reference': {
    severity: 'error',
    expected: 'the id of an entry in %file%',
    remedy: 'Correct the id, or add the entry to %file%.',
  },
  'authority-same-country': {
    severity: 'error',
    expected: 'one participant for each country',
    remedy: 'Remove one of the two, or correct their countries in leaders.yaml.',
  },
  'authority-not-in-office': {
    severity: 'error',
    expected: 'participants who were in office on %date%',
    remedy: "Correct the summit's date or participants, or the terms in leaders.yaml.",
  },
  'article-long': {
    severity: 'warning',
    expected: 'a report of at most %limit% characters',
    remedy:
      'What comes after them is kept and shown, but not read for facts; save other stories on the page as files of their own.',
  },
  'leader-unlisted': {
    severity: 'warning',
    expected: 'a leader of leaders.yaml',
    remedy: 'If the text is right, add an entry such as %entry%, with the days of the term.',
  },
  'date-not-certain': {
    severity: 'warning',
    expected: 'one day that all that is said agrees on',
    remedy: 'If you know the day, set `date:` in the front matter; `npm run explain -- FILE` shows what was weighed.',
  },
  'place-not-known': {
    severity: 'warning',
    expected: 'a place of places.yaml',
    remedy: 'If you know it, set `location:` in the front matter, or add the place to places.yaml.',
  },
} as const satisfies Record<string, Message>;

/** The name of a kind of problem, such as `place-not-known`. */
export type Code = keyof typeof catalogue;

/** Where a problem is; line and column default to the first. */
export interface At {
  file: string;
  line?: number;
  column?: number;
}

/** A diagnostic from the catalogue. *Takes* the place, what was found, and a value for each `%hole%` of the message. */
export function problem(code: Code, at: At, found: string, details: Record<string, string> = {}): Diagnostic {
  const message: Message = catalogue[code];
  const fill = (text: string) => text.replace(/%(\w+)%/g, (hole, name: string) => details[name] ?? hole);
  return {
    code,
    severity: message.severity,
    file: at.file,
    line: at.line ?? 1,
    column: at.column ?? 1,
    found,
    expected: fill(message.expected),
    remedy: fill(message.remedy),
  };
}

/** A diagnostic as the archivist reads it, in three lines. */
export function say(diagnostic: Diagnostic): string {
  const { severity, code, file, line, column, found, expected, remedy } = diagnostic;
  return `${file}:${line}:${column} ${severity} ${code}\n  Found ${found}; expected ${expected}.\n  ${remedy}`;
}
