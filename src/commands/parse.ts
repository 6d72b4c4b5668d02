/** `parse`: what is read out of articles, one JSON object a line, for checks and scripts. */
import path from 'node:path';
import { digest } from '../cache.ts';
import { kindOf, sizeOf } from '../io.ts';
import { parseArticles } from '../pipeline.ts';
import { findDuplicateIds } from '../seed-id.ts';
import type { ArticleRecord, Diagnostic, Outcome, Seed } from '../types.ts';
import {
  checkAuthority,
  loadArticle,
  loadArticles,
  loadAuthority,
  missing,
  type RawArticle,
  readSeeds,
  withShownPaths,
} from './load.ts';
import { hasErrors, type Status, type Terminal, tellAll } from './terminal.ts';

/** What `parse` is asked for on the command line. */
export interface ParseOptions {
  paths: string[];
  /** Reads articles from here where no paths are given, and authority files if it has any. */
  seeds: string;
  knownSummits: boolean;
}

/** Prints what is read out of each article. An article with an error is told about, and the others are printed all the same. */
export async function parse(options: ParseOptions, terminal: Terminal): Promise<Status> {
  const seedsFolder = path.resolve(terminal.cwd, options.seeds);
  const paths = options.paths.length > 0 ? options.paths : [options.seeds];
  const articles = collect(paths, terminal);
  const authorityFiles = loadAuthority(seedsFolder, terminal);
  const authority = checkAuthority(authorityFiles.value);
  const seeds = readSeeds(articles.value);
  const told = [articles, authorityFiles, authority].flatMap(({ diagnostics }) => diagnostics);
  if (authority.value === null) {
    tellAll([...told, ...withShownPaths(seeds.diagnostics, articles.value)], terminal);
    return 1;
  }
  const { knownSummits } = options;
  const { records } = parseArticles(apart(seeds.value), authority.value, { knownSummits });
  for (const record of records) terminal.out(JSON.stringify(lineOf(record)));
  const all = [...told, ...withShownPaths(seeds.diagnostics, articles.value)];
  tellAll(all, terminal);
  return hasErrors(all) ? 1 : 0;
}

/** The articles at several paths, in the order given, each file once. A seed's `file` is its path from where the command runs. */
function collect(paths: string[], terminal: Terminal): Outcome<RawArticle[]> {
  const loaded = paths.map(given => loadPath(path.resolve(terminal.cwd, given), terminal));
  const files = new Map(
    loaded.flatMap(({ value }) => value).map(article => [article.shown, { ...article, file: article.shown }]),
  );
  const diagnostics: Diagnostic[] = loaded.flatMap(outcome => outcome.diagnostics);
  return { value: [...files.values()], diagnostics };
}

function loadPath(at: string, terminal: Terminal): Outcome<RawArticle[]> {
  const kind = kindOf(at);
  if (kind === 'folder') return loadArticles(at, terminal);
  if (kind !== 'file') return missing(at, terminal);
  const [folder, file] = [path.dirname(at), path.basename(at)];
  return loadArticle({ folder, file, size: sizeOf(at) }, terminal);
}

/** Files of several folders may have one name; a call that reads them together tells them apart by a hash of their paths. */
function apart(seeds: Seed[]): Seed[] {
  const clashing = new Set(findDuplicateIds(seeds).map(({ file }) => file));
  return seeds.map(seed =>
    clashing.has(seed.file) ? { ...seed, id: `${seed.id}-${digest(seed.file).slice(0, 8)}` } : seed,
  );
}

/** A record as the command prints it. */
function lineOf(record: ArticleRecord) {
  const { id, kind, title, summit, date, published, topics, body, evidence, location } = record;
  return {
    file: path.posix.basename(record.file),
    ...{ id, kind, title, summit, date, published },
    leaders: record.leaders.map(leader => {
      const { id, name, office, country, part } = leader;
      return { id, name, office, country, part };
    }),
    location: location && { id: location.id, name: location.name, country: location.country },
    topics,
    removed: record.removed.map(({ exact }) => exact),
    body,
    evidence,
  };
}
