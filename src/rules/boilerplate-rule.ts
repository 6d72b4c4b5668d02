/** What a boilerplate rule is: a small named unit that knows one kind of line which is not the story. */
import type { LineRole } from '../types.ts';
import type { Line, Page } from './boilerplate-page.ts';

/** One kind of line that is not the story, with examples of what it cuts and what it must leave. */
export interface BoilerplateRule {
  id: `boilerplate/${string}`;
  /** Why the line goes, in words for readers. */
  reason: string;
  /** Whether the line goes; a string is a reason of its own. Sees what the rules before it have cut. */
  test(line: Line, page: Page): boolean | string;
  /** Longer lines are never looked at. Without it, 400 characters: page furniture is short. */
  longest?: number;
  /** Shorter lines are never looked at. Without it, 3 characters. */
  shortest?: number;
  /** Looks also at lines about the story, such as stamps, which the other rules leave alone. */
  seesStamps?: true;
  /** What is worth keeping of a line that goes: the date of a crumb, the headline of a page's title. */
  salvage?(line: Line, page: Page): { text: string; role: LineRole } | null;
  /**
   * Texts in which it cuts; at least two. In a text of several lines, `→ ` stands before the line in question.
   */
  finds: string[];
  /** Texts in which the line in question stays; at least two. */
  ignores: string[];
}

/** The line before, or after, that is not blank; undefined at the page's end. */
export const neighbour = (line: Line, page: Page, step: -1 | 1): Line | undefined => page.lines[line.at + step];

/** Whether a neighbour was cut, and by which rule. */
export const cutBy = (line: Line | undefined, page: Page): string => (line && page.cuts[line.at]?.rule) ?? '';
