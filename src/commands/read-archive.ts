/** From the files that people wrote to records and summits. What was worked out before is remembered by its content. */
import type { Authority } from '../authority.ts';
import { contentKey, digest } from '../cache.ts';
import { doubts } from '../doubts.ts';
import { findDuplicateIds, idOf } from '../seed-id.ts';
import type { Archive, ArticleRecord, Diagnostic, Language, Outcome } from '../types.ts';
import {
  checkAuthority,
  loadAccuracy,
  loadArticles,
  loadAuthority,
  loadSettings,
  programKey,
  type RawArticle,
  readSeeds,
  withShownPaths,
} from './load.ts';
import { openMemory } from './memory.ts';
import { hasErrors, type Terminal } from './terminal.ts';

/** What was read, and everything there is to say about it. The archive is null where there is an error. */
export interface ReadArchive {
  archive: Archive | null;
  files: number;
  diagnostics: Diagnostic[];
}

/** From where an archive is read, and whom to tell how far that is. */
export interface ReadOptions {
  /** Folder with the articles, and with its own authority files if it has any. */
  seeds: string;
  /** Language of the interface; without it, that of the settings. */
  language?: Language | undefined;
  /** Folder of what is remembered between builds. */
  memoryFolder: string;
  onProgress(done: number, total: number): void;
}

/** Reads a `--seeds` folder. Every problem of articles, authority files and settings is found in one run. */
export async function readArchive(options: ReadOptions, terminal: Terminal): Promise<ReadArchive> {
  const articles = loadArticles(options.seeds, terminal);
  const authorityFiles = loadAuthority(options.seeds, terminal);
  const settings = await loadSettings(terminal, options.language);
  const authority = checkAuthority(authorityFiles.value);
  const duplicates = findDuplicateIds(articles.value.map(({ file }) => ({ id: idOf(file), file })));
  const told = [articles, authorityFiles, settings, authority].flatMap(({ diagnostics }) => diagnostics);
  told.push(...withShownPaths(duplicates, articles.value));
  const files = articles.value.length;
  if (settings.value === null || authority.value === null || hasErrors(told)) {
    const seeds = withShownPaths(readSeeds(articles.value).diagnostics, articles.value);
    return { archive: null, files, diagnostics: [...told, ...seeds] };
  }
  const basis = contentKey([programKey(['src'], terminal), authorityFiles.value.map(({ name, text }) => [name, text])]);
  const read = await readRecords({ ...options, articles: articles.value, authority: authority.value, basis });
  const diagnostics = [...told, ...withShownPaths(read.diagnostics, articles.value)];
  if (hasErrors(diagnostics)) return { archive: null, files, diagnostics };
  const { group } = await import('../group.ts');
  const grouped = group(read.value, authority.value);
  const accuracy = loadAccuracy(terminal);
  const archive = { settings: settings.value, authority: authority.value, ...grouped, accuracy };
  const open = withShownPaths(doubts(grouped.records), articles.value);
  return { archive, files, diagnostics: [...diagnostics, ...open] };
}

interface Work extends ReadOptions {
  articles: RawArticle[];
  authority: Authority;
  /** Stands for everything but the article that a record depends on. */
  basis: string;
}

/** A record for each article: the one that the same content gave before, or a new one. */
async function readRecords({
  articles,
  authority,
  basis,
  memoryFolder,
  onProgress,
}: Work): Promise<Outcome<ArticleRecord[]>> {
  const memory = openMemory<ArticleRecord>(memoryFolder);
  const { parseSeed } = await import('../pipeline.ts');
  const records: ArticleRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, article] of articles.entries()) {
    onProgress(index, articles.length);
    const key = contentKey([basis, article.file, digest(article.bytes)]);
    const known = memory.recall(key);
    const read = known === null ? readSeeds([article]) : { value: [], diagnostics: [] };
    const made = read.value.map(seed => parseSeed(seed, authority));
    for (const record of made) memory.remember(key, record);
    records.push(...(known === null ? made : [known]));
    diagnostics.push(...read.diagnostics);
  }
  memory.forget();
  return { value: records, diagnostics };
}
