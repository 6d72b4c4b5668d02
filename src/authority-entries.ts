/** Authority files as checked entries, each of which knows where it stands. */
import type { z } from 'zod';
import { nested, shapes } from './authority-schema.ts';
import { type AuthorityFile, type Path, type ReadYaml, readYaml } from './authority-yaml.ts';
import { type At, problem } from './diagnostics.ts';
import type { AuthorityData, Diagnostic, Outcome } from './types.ts';

/** Which file; also its name without `.yaml`. */
export type AuthorityName = keyof AuthorityData;

/** The files in the order in which they are read and reported. */
export const authorityNames = Object.keys(shapes) as AuthorityName[];

/** One entry, and the place in its file of each of its parts. */
export interface Entry<T> {
  value: T;
  at(...path: Path): At;
}

/** The entries of every file. */
export type Entries = { [Name in AuthorityName]: Entry<AuthorityData[Name][number]>[] };

/**
 * The entries of one file that have the right form; the others are left out and reported.
 *
 * *Reports* `authority-missing`, `authority-broken`, `authority-shape`, `authority-key`.
 */
export function readEntries<Name extends AuthorityName>(name: Name, files: AuthorityFile[]): Outcome<Entries[Name]> {
  const wanted = `${name}.yaml`;
  const file = files.find(candidate => candidate.name === wanted || candidate.name === name);
  if (!file)
    return {
      value: [],
      diagnostics: [problem('authority-missing', { file: pathBeside(files, wanted) }, 'no such file')],
    };
  const yaml = readYaml(file);
  if (yaml.diagnostics.length > 0) return { value: [], diagnostics: yaml.diagnostics };
  // A file of comments alone holds no entries yet.
  const list = yaml.value ?? [];
  if (!Array.isArray(list)) {
    const expected = 'a list of entries, each of which starts with “- ”';
    return { value: [], diagnostics: [problem('authority-shape', yaml.at([]), show(list), { expected })] };
  }
  const outcomes = list.map((raw: unknown, index) => readEntry({ name, yaml, index, raw }));
  return {
    value: outcomes.flatMap(({ value }) => value ?? []) as Entries[Name],
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

function pathBeside(files: AuthorityFile[], wanted: string): string {
  const folder = files[0]?.path.replace(/[^/]*$/u, '') ?? 'seeds/authority/';
  return `${folder}${wanted}`;
}

interface RawEntry {
  name: AuthorityName;
  yaml: ReadYaml;
  index: number;
  raw: unknown;
}

function readEntry(entry: RawEntry): Outcome<Entry<unknown> | null> {
  const { name, yaml, index, raw } = entry;
  const result = shapes[name].safeParse(raw);
  if (!result.success) return { value: null, diagnostics: result.error.issues.flatMap(issue => explain(issue, entry)) };
  const value = name === 'leaders' ? withTermCountries(result.data as RawLeader) : result.data;
  return { value: { value, at: (...path) => yaml.at([index, ...path]) }, diagnostics: [] };
}

type RawLeader = z.output<typeof shapes.leaders>;

/** A term is in the leader's own country unless it says otherwise. */
function withTermCountries(leader: RawLeader): AuthorityData['leaders'][number] {
  return { ...leader, terms: leader.terms.map(term => ({ ...term, country: term.country ?? leader.country })) };
}

function explain(issue: z.core.$ZodIssue, { name, yaml, index, raw }: RawEntry): Diagnostic[] {
  const path = issue.path.map(step => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const shape = nested[String(path[0])] ?? shapes[name];
    const known = Object.keys(shape.shape).join(', ');
    return issue.keys.map(key => problem('authority-key', yaml.at([index, ...path, key]), `“${key}”`, { known }));
  }
  const expected = issue.code === 'invalid_type' && path.length === 0 ? 'an entry with keys and values' : issue.message;
  const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], raw);
  const found = value === undefined ? `no “${path.at(-1)}”` : show(value);
  return [problem('authority-shape', yaml.at([index, ...path]), found, { expected })];
}

/** A value as a message quotes it. */
function show(value: unknown): string {
  if (typeof value === 'string' && value !== '') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return value === null || value === undefined || value === '' ? 'nothing' : 'keys and values';
}
