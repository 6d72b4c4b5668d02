/** How much a line has in common with the story around it. */
import { light } from '../light.ts';
import type { Line, Page } from './boilerplate-page.ts';

/** Words of three letters and more; shorter ones, and those that any two texts share, tell nothing. */
const WORD = light(/\p{L}{3,}/gu);
const COMMON = new Set(
  'the and for from with his her their our your you its this that was were are has have had will not but all new more most about into than who what when where how why they she him can one two after over out also'.split(
    ' ',
  ),
);
/** As many letters of a word are compared, so that `talks` and `talk`, `minister` and `ministers` are one. */
const STEM = 5;

const stemsOf = (text: string) =>
  (text.toLowerCase().match(WORD) ?? []).filter(word => !COMMON.has(word)).map(word => word.slice(0, STEM));

/** A page of fewer sentences does not tell enough to say what is strange to it. */
const ENOUGH = 3;

/**
 * Of the telling words of a line, the share that comes up in the story beside it; 0 for a line without any, and 1 on a
 * page that is too short to say. The story is what stands of the page when the rule first asks.
 */
export function sharedWith(line: Line, page: Page, rule: string): number {
  const { told, sentences } = storyOf(page, rule);
  if (sentences < ENOUGH) return 1;
  const stems = stemsOf(line.text);
  const own = isTelling(line) ? 1 : 0;
  return stems.length === 0 ? 0 : stems.filter(stem => (told.get(stem) ?? 0) > own).length / stems.length;
}

const isTelling = (line: Line) => line.prose || line.closed || line.wrapped;

interface Told {
  /** In how many lines of the story each word comes up. */
  told: Map<string, number>;
  /** How many lines of the story end as sentences do. */
  sentences: number;
}

const stories = new WeakMap<Page, Map<string, Told>>();

function storyOf(page: Page, rule: string): Told {
  const known = stories.get(page) ?? new Map<string, Told>();
  stories.set(page, known);
  let story = known.get(rule);
  if (!story) {
    const lines = page.lines.filter(line => !page.cuts[line.at] && isTelling(line));
    story = { told: new Map(), sentences: lines.filter(({ closed }) => closed).length };
    for (const line of lines)
      for (const stem of new Set(stemsOf(line.text))) story.told.set(stem, (story.told.get(stem) ?? 0) + 1);
    known.set(rule, story);
  }
  return story;
}
