/** A saved page as a draft: the story's HTML as Markdown, and what the page says about itself. */
import { Readability } from '@mozilla/readability';
import {
  depthOf,
  FURNITURE,
  type HtmlDocument,
  nodeLines,
  parseFragment,
  parsePage,
  strippedLines,
} from './html-lines.ts';
import { htmlToMarkdown } from './html-markdown.ts';
import { readStatements } from './page-statements.ts';
import type { Draft, Seed } from './types.ts';

/** Deeper pages are only stripped of their tags: each level costs the parsers a call within a call. News pages have 30. */
const DEEPEST = 256;
/** Most elements that are weighed. The largest saved news pages have a tenth of this. */
const MOST_ELEMENTS = 50_000;
/** Fewest characters that can be a story; below, Readability looks again with milder rules. */
const SHORTEST = 200;

/** The story of a saved page, in lines of Markdown; where no story stands out, all lines of the page, as text. */
export function readHtml(seed: Seed): Draft {
  const { body } = seed;
  if (depthOf(body) > DEEPEST) return { seed, page: {}, markup: 'text', lineNumbers: null, lines: strippedLines(body) };
  const document = parsePage(body);
  const draft = { seed, page: { ...savedFrom(body), ...readStatements(document) }, lineNumbers: null };
  const markdown = readStory(document);
  if (markdown !== null) return { ...draft, markup: 'markdown', lines: markdown.trimEnd().split('\n') };
  return { ...draft, markup: 'text', lines: nodeLines(document.body) };
}

/** Markdown of what Readability takes for the story; null where it finds none. */
function readStory(document: HtmlDocument): string | null {
  // Readability takes the page apart, so it gets a copy.
  const copy = parsePage(document.documentElement.outerHTML);
  for (const element of copy.querySelectorAll(
    FURNITURE.filter(name => name !== 'head' && name !== 'title').join(','),
  )) {
    element.remove();
  }
  if ([...copy.querySelectorAll('*')].length > MOST_ELEMENTS) return null;
  const options = { charThreshold: SHORTEST, disableJSONLD: true };
  const content = new Readability(copy as never, options).parse()?.content;
  if (!content || nodeLines(parseFragment(content).body).length === 0) return null;
  return htmlToMarkdown(content);
}

/** Browsers that save a page note where it came from. */
function savedFrom(html: string): Draft['page'] {
  const groups = /<!-- saved from url=\(\d+\)(?<url>https?:\/\/[^\s<>]+) -->/.exec(html)?.groups;
  return groups?.url ? { url: { value: groups.url, field: 'comment:saved from url' } } : {};
}
