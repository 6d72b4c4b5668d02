/** `explain`: why an article was read as it was. */
import path from 'node:path';
import { explain as explanation } from '../explain.ts';
import { kindOf, sizeOf } from '../io.ts';
import { readSeedOut } from '../pipeline.ts';
import { checkAuthority, loadArticle, loadAuthority, missing, readSeeds } from './load.ts';
import { hasErrors, printable, type Status, type Terminal, tellAll } from './terminal.ts';

/** What `explain` is asked for on the command line. */
export interface ExplainOptions {
  file: string;
  seeds: string;
  knownSummits: boolean;
}

/** Prints every constraint, the days that survive, and why the winner won. */
export async function explain({ file, seeds, knownSummits }: ExplainOptions, terminal: Terminal): Promise<Status> {
  const at = path.resolve(terminal.cwd, file);
  const [folder, name] = [path.dirname(at), path.basename(at)];
  const loaded =
    kindOf(at) === 'file' ? loadArticle({ folder, file: name, size: sizeOf(at) }, terminal) : missing(at, terminal);
  const read = readSeeds(loaded.value);
  const authority = checkAuthority(loadAuthority(path.resolve(terminal.cwd, seeds), terminal).value);
  const told = [...loaded.diagnostics, ...read.diagnostics, ...authority.diagnostics];
  tellAll(told, terminal);
  const [seed] = read.value;
  if (!seed || authority.value === null) return 1;
  const known = knownSummits ? authority.value : { ...authority.value, summits: [] };
  for (const line of explanation(readSeedOut(seed, known))) terminal.out(printable(line));
  return hasErrors(told) ? 1 : 0;
}
