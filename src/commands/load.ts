/** Reads what people wrote: the articles, the authority files, the settings. The only way from the disk into the stages. */
import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Authority, indexAuthority, readAuthority } from '../authority.ts';
import { digest } from '../cache.ts';
import { problem } from '../diagnostics.ts';
import type { Pinned } from '../floors.ts';
import { kindOf, listFiles, readBytes, readText } from '../io.ts';
import { formOf, readSeed, SEED_LIMIT, tooLarge } from '../seed.ts';
import { checkSettings } from '../settings.ts';
import type { Diagnostic, Language, Outcome, Seed, Settings } from '../types.ts';
import { shownPath, type Terminal } from './terminal.ts';

const SETTINGS_FILE = 'archive.config.ts';

/** A file of an articles folder, as it lies on the disk. */
export interface RawArticle {
  /** Path from the articles folder. */
  file: string;
  /** Path as the archivist knows it. */
  shown: string;
  bytes: Uint8Array;
}

/** An authority file as it lies on the disk. */
export interface RawAuthority {
  name: string;
  path: string;
  text: string;
}

/** The folder of a `--seeds` folder that holds the articles. */
export function articlesFolder(seeds: string): string {
  const articles = path.join(seeds, 'articles');
  return kindOf(articles) === 'folder' ? articles : seeds;
}

/** The files of a folder that can be articles. *Reports* `path-missing`, `seed-unsupported`, `seed-too-large`. */
export function loadArticles(seeds: string, terminal: Terminal): Outcome<RawArticle[]> {
  if (kindOf(seeds) === 'nothing') return missing(seeds, terminal);
  const folder = articlesFolder(seeds);
  const listed = listFiles(folder).filter(({ file }) => folder !== seeds || !file.startsWith('authority/'));
  const loaded = listed.map(({ file, size }) => loadArticle({ folder, file, size }, terminal));
  return { value: loaded.flatMap(({ value }) => value), diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics) };
}

/** One file that can be an article. A file that is not read for its name or size is not opened at all. */
export function loadArticle(
  at: { folder: string; file: string; size: number },
  terminal: Terminal,
): Outcome<RawArticle[]> {
  const full = path.join(at.folder, at.file);
  const shown = shownPath(full, terminal);
  const refuse = (diagnostic: Diagnostic) => ({ value: [], diagnostics: [diagnostic] });
  if (formOf(at.file) === null)
    return refuse(problem('seed-unsupported', { file: shown }, `“${path.basename(at.file)}”`));
  if (at.size > SEED_LIMIT) return refuse(tooLarge(shown, at.size));
  return { value: [{ file: at.file, shown, bytes: readBytes(full) }], diagnostics: [] };
}

/** *Reports* that a path does not exist. */
export function missing(at: string, terminal: Terminal): Outcome<never[]> {
  return {
    value: [],
    diagnostics: [problem('path-missing', { file: shownPath(at, terminal) }, 'nothing at this path')],
  };
}

/** The articles decoded, with their corrections. A file with an error is left out. */
export function readSeeds(articles: RawArticle[]): Outcome<Seed[]> {
  const read = articles.map(article => readSeed(article));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Gives each diagnostic the path that the archivist knows instead of the path from the articles folder. */
export function withShownPaths(diagnostics: Diagnostic[], articles: RawArticle[]): Diagnostic[] {
  const shown = new Map(articles.map(article => [article.file, article.shown]));
  return diagnostics.map(diagnostic => ({ ...diagnostic, file: shown.get(diagnostic.file) ?? diagnostic.file }));
}

/** The authority files of a `--seeds` folder, or the project's where it has none. */
export function loadAuthority(seeds: string, terminal: Terminal): Outcome<RawAuthority[]> {
  const own = path.join(seeds, 'authority');
  const folder = kindOf(own) === 'folder' ? own : path.join(terminal.root, 'seeds', 'authority');
  const listed = listFiles(folder).filter(({ file }) => /\.ya?ml$/.test(file));
  const broken: Diagnostic[] = [];
  const value = listed.map(({ file }) => {
    const [bytes, shown] = [readBytes(path.join(folder, file)), shownPath(path.join(folder, file), terminal)];
    const hint = 'Save the file again as UTF-8.';
    if (!isUtf8(bytes)) broken.push(problem('authority-broken', { file: shown }, 'bytes that are not UTF-8', { hint }));
    return {
      name: file,
      path: shown,
      text: Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    };
  });
  return { value, diagnostics: broken };
}

/** The authority files checked and indexed; null where there is an error in them. */
export function checkAuthority(files: RawAuthority[]): Outcome<Authority | null> {
  const { value, diagnostics } = readAuthority(files);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { value: failed ? null : indexAuthority(value), diagnostics };
}

/** The archivist's settings, in the language that was asked for if one was. *Reports* `settings-value`. */
export async function loadSettings({ root }: Terminal, language?: Language): Promise<Outcome<Settings | null>> {
  const loaded: unknown = await import(pathToFileURL(path.join(root, SETTINGS_FILE)).href).catch(
    (fault: Error) => fault,
  );
  if (loaded instanceof Error) {
    const expected = 'a file of TypeScript that exports its settings as default';
    return {
      value: null,
      diagnostics: [problem('settings-value', { file: SETTINGS_FILE }, loaded.message, { expected })],
    };
  }
  const { value, diagnostics } = checkSettings(SETTINGS_FILE, (loaded as { default?: unknown }).default);
  return { value: value === null || language === undefined ? value : { ...value, language }, diagnostics };
}

/** The figures that `evaluate` pinned; none where nobody has measured. */
export function loadAccuracy({ root }: Terminal): Pinned[] {
  const text = readText(path.join(root, 'tests', 'gold', 'figures.json'));
  return text === null ? [] : JSON.parse(text);
}

/** The hash of a part of the project, given by its files and folders, and of the packages that it uses. */
export function programKey(parts: string[], { root }: Terminal): string {
  const files = [...parts, 'package-lock.json'].flatMap(part => {
    if (kindOf(path.join(root, part)) !== 'folder') return [part];
    return listFiles(path.join(root, part)).map(({ file }) => `${part}/${file}`);
  });
  return digest(files.map(file => `${file} ${digest(readBytes(path.join(root, file)))}\n`).join(''));
}
