/** A text file as a draft: its lines, exactly as they are. */
import { readFeedStory } from './feed-story.ts';
import { readJsonStory } from './json-story.ts';
import type { Draft, Seed } from './types.ts';

/** The lines of a text file; of a story saved as JSON or as a feed's item, the lines of the story itself. */
export function readText(seed: Seed): Draft {
  const story = readJsonStory(seed.body) ?? readFeedStory(seed.body);
  if (story && story.lines.length > 0) return { seed, markup: 'text', lineNumbers: null, ...story };
  return { seed, markup: 'text', page: {}, ...linesOf(seed) };
}

/** The lines of a seed with the line of the file on which each stands. */
export function linesOf(seed: Seed): { lines: string[]; lineNumbers: number[] } {
  const lines = seed.body.split('\n');
  // The line break that ends the file does not start another line.
  if (lines.at(-1) === '') lines.pop();
  return { lines, lineNumbers: lines.map((_line, index) => seed.bodyLine + index) };
}
