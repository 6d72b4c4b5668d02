/** What the lines that stay are: headline, subheads, prose, and lines about the story. */
import type { KeptLine, LineRole } from '../types.ts';
import { isHeadlineLike, isTop, type Line, type Page } from './boilerplate-page.ts';
import { isStamp, stampAtEnd, stampAtStart } from './boilerplate-stamps.ts';

/** Longer lines are not headings. */
const SUBHEAD_WORDS = 18;

/** The role of every line that was not cut, by its position. */
export function rolesOf(page: Page): (LineRole | undefined)[] {
  const roles: (LineRole | undefined)[] = new Array(page.lines.length);
  const standing = page.lines.filter(line => !page.cuts[line.at]);
  let headline = false;
  standing.forEach((line, i) => {
    const role =
      line.about ?? textRole(line, { before: standing[i - 1], after: standing[i + 1], headline, page, roles });
    if (role === 'headline') headline = true;
    roles[line.at] = role;
  });
  return roles;
}

interface Place {
  before: Line | undefined;
  after: Line | undefined;
  headline: boolean;
  page: Page;
  roles: (LineRole | undefined)[];
}

function textRole(line: Line, { before, after, headline, page, roles }: Place): LineRole {
  if (line.stamp !== null) return 'tag';
  if (line.heading > 0) return line.heading === 1 && !headline ? 'headline' : 'subhead';
  if (line.prose || line.bullet || !isHeadlineLike(line) || after === undefined) return 'prose';
  if (!headline && isTop(line, page) && line.words >= 3) return 'headline';
  const role = before ? roles[before.at] : undefined;
  const free = before === undefined || before.closed || role !== 'prose' || (line.gapBefore && line.gapAfter);
  return free && line.words <= SUBHEAD_WORDS && /^[^\p{Ll}]/u.test(line.text) ? 'subhead' : 'prose';
}

/** A line that stays, in its parts: a stamp glued to a byline, a tag or the first words is a line of its own. */
export function partsOf(line: Line, whole: string, role: LineRole): Omit<KeptLine, 'line'>[] {
  if (line.stamp !== null) {
    const rest = whole.replace(line.stamp, ' ').trim();
    return [
      { text: rest, role },
      { text: line.stamp, role: 'stamp' },
    ];
  }
  const start = stampAtStart(line.text);
  if (start > 0 && role !== 'stamp') {
    const rest = line.text.slice(start).trim();
    return [
      { text: line.text.slice(0, start), role: 'stamp' },
      { text: rest, role: /^\([A-Z]{4,}:/u.test(rest) ? 'tag' : role },
    ];
  }
  const end = role === 'byline' || role === 'tag' ? stampAtEnd(line.text) : -1;
  if (end <= 0 || !isStamp(line.text.slice(end))) return [{ text: whole, role }];
  return [
    { text: line.text.slice(0, end).replace(/[\s|,•·-]+$/u, ''), role },
    { text: line.text.slice(end), role: 'stamp' },
  ];
}
