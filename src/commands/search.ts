/** Makes the search index of a site in the making, with Pagefind; parts of it whose pages did not change are taken over. */
import path from 'node:path';
import { contentKey, digest } from '../cache.ts';
import { problem } from '../diagnostics.ts';
import { listFiles, readText, within, writeIfDifferent } from '../io.ts';
import type { Stage } from '../publish.ts';
import { inOrder } from '../search-files.ts';
import {
  INDEX_FOLDER,
  INDEX_LANGUAGE,
  NOT_SEARCHED,
  partCount,
  partOf,
  SEARCHED,
  searchedPart,
} from '../search-index.ts';
import type { Diagnostic } from '../types.ts';

/** What the search index is made from, and what of the last one may stand. */
export interface SearchOptions {
  stage: Stage;
  /** Where the site is. */
  out: string;
  /** Where it is remembered what the last index was made from. */
  folder: string;
  /** Stands for all that an index depends on besides the pages. */
  basis: string;
  /** Pages that were taken over from the last site. */
  kept: Set<string>;
  /** Whether a file stands in the last site as it was made. */
  isAsMade(file: string): boolean;
}

/** What is remembered of an index. */
interface MadeIndex {
  /** Key of what is searched on each page; empty where it is not searched. */
  pages: Record<string, string>;
  parts: { key: string; files: string[] }[];
}

/** What came of making the search index. */
export interface SearchOutcome {
  diagnostics: Diagnostic[];
  /** Notes what the index was made from, once it is published. */
  remember(): void;
}

const NONE: MadeIndex = { pages: {}, parts: [] };

/** *Reports* `search-left-out`: without an index the page of search looks through the catalogue. */
export async function makeSearch({ stage, out, folder, basis, kept, isAsMade }: SearchOptions): Promise<SearchOutcome> {
  const memory = `${digest(out)}-search.json`;
  const before = readMade(readText(path.join(folder, memory)));
  const pages = searchedPages(stage.folder, page => (kept.has(page) ? before.pages[page] : undefined));
  const searched = Object.keys(pages).filter(page => pages[page] !== '');
  const parts: MadeIndex['parts'] = [];
  try {
    for (let part = 0; part < partCount(searched.length); part += 1) {
      const own = searched.filter(page => partOf(page, partCount(searched.length)) === part);
      const key = contentKey([basis, part, own.map(page => [page, pages[page]])]);
      const last = before.parts[part];
      const stands = last?.key === key && last.files.every(isAsMade);
      if (stands) stage.keep(last.files);
      parts.push(stands ? last : { key, files: await indexPart(stage.folder, part, own) });
    }
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { diagnostics: [problem('search-left-out', { file: INDEX_FOLDER }, found)], remember: () => {} };
  } finally {
    await closePagefind();
  }
  const remember = () => void writeIfDifferent(folder, memory, JSON.stringify({ pages, parts } satisfies MadeIndex));
  return { diagnostics: [], remember };
}

/** The pages that may be searched, each with a key of what is searched on it. */
function searchedPages(site: string, known: (page: string) => string | undefined): Record<string, string> {
  const pages = listFiles(site).flatMap(({ file }) => (SEARCHED.test(file) ? [file] : []));
  const keyOf = (page: string) => {
    const part = searchedPart(readText(within(site, page)) ?? '');
    return part === null ? '' : digest(part);
  };
  return Object.fromEntries(pages.map(page => [page, known(page) ?? keyOf(page)]));
}

/** Programs and styles that come with Pagefind for others' pages; the first part of the index brings what ours needs. */
const RUNTIME = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.en\.pagefind)$/;
const INDEX = /^(?:pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(?:fragment|index|filter)\/[^/]+)$/;
/** Pages that are on their way to Pagefind at one time. */
const AT_ONCE = 50;

/** Writes one part of the index. *Gives* its files. */
async function indexPart(site: string, part: number, pages: string[]): Promise<string[]> {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE, excludeSelectors: NOT_SEARCHED });
  if (!index) throw new Error(errors.join(' '));
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE).map(page => {
      const content = searchedPart(readText(within(site, page)) ?? '') ?? '';
      return index.addHTMLFile({ url: page, content });
    });
    for (const added of await Promise.all(some)) if (added.errors.length > 0) throw new Error(added.errors.join(' '));
  }
  const { files } = await index.getFiles();
  const wanted = files.filter(({ path: name }) => INDEX.test(name) || (part === 0 && RUNTIME.test(name)));
  const written = inOrder(wanted).map(({ path: name, content }) => {
    const file = `${INDEX_FOLDER}/${part}/${name}`;
    writeIfDifferent(site, file, content);
    return file;
  });
  await index.deleteIndex();
  return written.sort();
}

/** Pagefind runs beside us, and would keep us from ending. */
async function closePagefind(): Promise<void> {
  const { close } = await import('pagefind');
  await close();
}

function readMade(text: string | null): MadeIndex {
  try {
    if (text !== null) return JSON.parse(text);
  } catch {
    // A file that was cut short is as good as none.
  }
  return NONE;
}
