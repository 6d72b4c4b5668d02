/**
 * The authority files: what people know about leaders, places, countries, topics, summits, outlets and page furniture,
 * read and checked as a whole before any article is read.
 */
import { checkEntries } from './authority-checks.ts';
import { authorityNames, type Entries, readEntries } from './authority-entries.ts';
import type { AuthorityFile } from './authority-yaml.ts';
import type { AuthorityData, Diagnostic, Outcome } from './types.ts';

export type { Authority } from './authority-index.ts';
export { indexAuthority, inOffice, officeOn, termDays, termWithin } from './authority-index.ts';
export type { AuthorityFile } from './authority-yaml.ts';

/**
 * The entries of all authority files.
 *
 * *Takes* the files of the folder, in any order. *Gives* every entry that has the right form, also where others do not.
 * *Reports* every problem of all files at once, file by file and line by line.
 */
export function readAuthority(files: AuthorityFile[]): Outcome<AuthorityData> {
  const outcomes = authorityNames.map(name => ({ name, ...readEntries(name, files) }));
  const entries = Object.fromEntries(outcomes.map(({ name, value }) => [name, value])) as Entries;
  const sound = new Set(outcomes.filter(({ diagnostics }) => diagnostics.length === 0).map(({ name }) => name));
  const diagnostics = [...outcomes.flatMap(outcome => outcome.diagnostics), ...checkEntries(entries, sound)];
  const data = Object.fromEntries(outcomes.map(({ name, value }) => [name, value.map(entry => entry.value)]));
  return { value: data as unknown as AuthorityData, diagnostics: inOrder(diagnostics) };
}

/** By file in the order of reading, then by line. */
function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  const rank = ({ file }: Diagnostic) => authorityNames.findIndex(name => file.endsWith(`${name}.yaml`));
  return diagnostics.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
