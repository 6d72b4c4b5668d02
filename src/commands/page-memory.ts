/** Remembers what each page of a site was made from, so that it is made again only where that changed. */
import path from 'node:path';
import { contentKey, digest } from '../cache.ts';
import { kindOf, listFiles, readBytes, readText, within, writeIfDifferent } from '../io.ts';

/** What is known of the site that stands: which of its pages and files are still as they were made. */
export interface PageMemory {
  /** Whether the whole site stands as it was made, from the same archive. */
  isSameSite(): boolean;
  /** Whether the site has this page already, made from the same props, and as it was made. */
  isSamePage(page: string, props: unknown): boolean;
  /** Whether a file of the site stands as it was made. */
  isAsMade(file: string): boolean;
  /** Notes the site and the pages that were asked for, once they are published. */
  remember(): void;
}

/** What a site was made from, and what came of it. */
interface Made {
  /** Key of everything. */
  site: string;
  /** Key of each page's props. */
  pages: Record<string, string>;
  /** Hash of each file. */
  files: Record<string, string>;
}

/** Where a site and its memory lie, and what they depend on. */
export interface PageMemoryOptions {
  /** Where the site is. */
  out: string;
  /** Where it is remembered. */
  folder: string;
  /** Stands for all that the site depends on. */
  site: string;
  /** Stands for what every page depends on besides its props. */
  basis: string;
}

/** The memory of one site. */
export function openPages({ out, folder, site, basis }: PageMemoryOptions): PageMemory {
  const name = `${digest(out)}.json`;
  const before = readMade(readText(path.join(folder, name)));
  const pages: Record<string, string> = {};
  const isAsMade = (file: string) => before.files[file] !== undefined && before.files[file] === hashOf(out, file);
  return {
    isSameSite: () =>
      before.site === site &&
      listFiles(out).length === Object.keys(before.files).length &&
      Object.keys(before.files).every(isAsMade),
    isSamePage(page, props) {
      const key = contentKey([basis, props]);
      pages[page] = key;
      return before.pages[page] === key && isAsMade(page);
    },
    isAsMade,
    remember() {
      const files = Object.fromEntries(listFiles(out).map(({ file }) => [file, hashOf(out, file) ?? '']));
      writeIfDifferent(folder, name, JSON.stringify({ site, pages, files } satisfies Made));
    },
  };
}

function hashOf(out: string, page: string): string | null {
  const at = within(out, page);
  return kindOf(at) === 'file' ? digest(readBytes(at)) : null;
}

function readMade(text: string | null): Made {
  try {
    if (text !== null) return JSON.parse(text);
  } catch {
    // A file that was cut short is as good as none.
  }
  return { site: '', pages: {}, files: {} };
}
