/** A Markdown file as a draft: its lines, exactly as they are, headings too. */
import { linesOf } from './reader-text.ts';
import type { Draft, Seed } from './types.ts';

/** The lines of a Markdown file. */
export function readMarkdown(seed: Seed): Draft {
  return { seed, markup: 'markdown', page: {}, ...linesOf(seed) };
}
