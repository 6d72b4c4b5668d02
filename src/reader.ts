/** Chooses the reader for the form in which a report was saved. */
import { readHtml } from './reader-html.ts';
import { readMarkdown } from './reader-markdown.ts';
import { readText } from './reader-text.ts';
import type { Draft, Seed } from './types.ts';

const READERS: Record<Seed['form'], (seed: Seed) => Draft> = { text: readText, markdown: readMarkdown, html: readHtml };

/** The lines of a saved report, before anything is cut, and what its page says about itself. */
export function readDraft(seed: Seed): Draft {
  return READERS[seed.form](seed);
}
