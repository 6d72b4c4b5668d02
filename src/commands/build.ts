/** `build`: reads everything, writes the records, and publishes the site whole or not at all. */
import path from 'node:path';
import { contentKey } from '../cache.ts';
import { problem } from '../diagnostics.ts';
import { isDay } from '../edtf.ts';
import { listFiles, removeFile, writeIfDifferent } from '../io.ts';
import { startProgress } from '../progress.ts';
import { mayReplace, openStage } from '../publish.ts';
import { writeRecord } from '../record-file.ts';
import type { Archive, ArticleRecord, Diagnostic, Language } from '../types.ts';
import { programKey } from './load.ts';
import { openMemory } from './memory.ts';
import { openPages } from './page-memory.ts';
import { readArchive } from './read-archive.ts';
import { count, hasErrors, type Status, shownPath, type Terminal, tellAll } from './terminal.ts';

/** What `build` is asked for on the command line. */
export interface BuildOptions {
  seeds: string;
  out: string;
  /** Folder of the records, and of what is remembered between builds. */
  work: string;
  /** Language of the interface; without it, that of the settings. */
  language?: Language | undefined;
}

/** Builds the site. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<Status> {
  const started = terminal.clock();
  const full = (at: string) => path.resolve(terminal.cwd, at);
  const [seeds, out, work] = [full(options.seeds), full(options.out), full(options.work)];
  const memoryFolder = path.join(work, 'cache');
  const reading = startProgress('Reading the articles', terminal.progress);
  const { archive, files, diagnostics } = await readArchive(
    { seeds, memoryFolder, language: options.language, onProgress: reading.update },
    terminal,
  );
  reading.stop();
  const all = [...diagnostics, ...checkOutput(out, terminal)];
  tellAll(all, terminal);
  if (archive === null || hasErrors(all)) return refuse(all, terminal);
  const { changed, told } = await publishSite(archive, { out, work }, terminal);
  tellAll(told, terminal);
  all.push(...told);
  writeRecords(archive.records, path.join(work, 'records'));
  const seconds = ((terminal.clock() - started) / 1000).toFixed(1);
  for (const line of summary(archive, files, all)) terminal.tell(line);
  terminal.tell(`${shownPath(out, terminal)}: ${count(changed, 'file')} new or different, in ${seconds} s.`);
  terminal.tell('To look at it: npm run serve');
  return 0;
}

function checkOutput(out: string, terminal: Terminal): Diagnostic[] {
  if (mayReplace(out)) return [];
  return [problem('output-not-ours', { file: shownPath(out, terminal) }, 'a folder with other files in it')];
}

function refuse(diagnostics: Diagnostic[], { tell }: Terminal): Status {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  tell(`${count(errors, 'error')}. Nothing was published; the site from the last build is unchanged.`);
  return 1;
}

/** *Gives* how many files differ from the last site, and what there is to say about it. */
async function publishSite(
  archive: Archive,
  { out, work }: { out: string; work: string },
  terminal: Terminal,
): Promise<{ changed: number; told: Diagnostic[] }> {
  const basis = programKey(['src', 'templates', '.eleventy.ts'], terminal);
  const site = contentKey([basis, programKey(['public'], terminal), archive]);
  const pages = openPages({ out, folder: path.join(work, 'pages'), site, basis });
  if (pages.isSameSite()) return { changed: 0, told: [] };
  const { renderSite } = await import('../site.ts');
  const stage = openStage(out, terminal.builder);
  const making = startProgress('Making the pages', terminal.progress);
  const kept = new Set<string>();
  const isKept = (page: string, props: unknown) => {
    const same = pages.isSamePage(page, props);
    if (same) stage.keep([page]);
    if (same) kept.add(page);
    return same;
  };
  try {
    const memory = openMemory<string>(path.join(work, 'pages', 'pictures'));
    const pictures = { memory, basis: programKey(['src/pictures'], terminal) };
    await renderSite(archive, { outDir: stage.folder, onProgress: making.update, isKept, pictures });
    const { makeSearch } = await import('./search.ts');
    const search = await makeSearch({
      stage,
      out,
      folder: path.join(work, 'pages'),
      basis,
      kept,
      isAsMade: pages.isAsMade,
    });
    const changed = stage.publish();
    // A site without its index is made again by the next build.
    if (search.diagnostics.length === 0) pages.remember();
    search.remember();
    return { changed, told: search.diagnostics };
  } catch (error) {
    stage.discard();
    throw error;
  } finally {
    making.stop();
  }
}

/** One file for each article; those of articles that are gone are removed. */
function writeRecords(records: ArticleRecord[], folder: string): void {
  const current = new Map(records.map(record => [`${record.id}.md`, record]));
  for (const { file } of listFiles(folder)) if (!current.has(file)) removeFile(folder, file);
  for (const [file, record] of current) writeIfDifferent(folder, file, writeRecord(record));
}

function summary({ records, summits }: Archive, files: number, diagnostics: Diagnostic[]): string[] {
  const dates = records.filter(({ kind }) => kind === 'summit').map(({ date }) => date);
  const exact = dates.filter(isDay).length;
  const unknown = dates.filter(date => date === null).length;
  const doubts = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return [
    `${count(files, 'file')} read: ${count(records.length, 'article')}, ${count(summits.length, 'summit')}.`,
    `Dates of the meetings: ${exact} to the day, ${dates.length - exact - unknown} as an interval, ${unknown} unknown.`,
    doubts === 0 ? 'Nothing was doubted.' : `${count(doubts, 'doubt')}, listed above.`,
  ];
}
