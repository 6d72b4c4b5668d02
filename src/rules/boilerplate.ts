/**
 * Decides, line by line, what of a saved page is the story. What is cut stays on record with the rule and the reason.
 * Rules run one after the other over the whole page, in the order of `boilerplate-list.ts`, so that a later rule can
 * build on what an earlier one has cut: headlines below *Related*, a title between two newsletter prompts.
 */
import type { Cleaned, Cut, Draft, KeptLine } from '../types.ts';
import { caption } from './boilerplate-caption.ts';
import { boilerplateRules } from './boilerplate-list.ts';
import { type BoilerplateWords, isTop, type Line, type Page, readPage } from './boilerplate-page.ts';
import { GLUED, gluedFragments } from './boilerplate-parts.ts';
import { partsOf, rolesOf } from './boilerplate-roles.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';
import { stampAtHead, stampAtStart, stampBeforeName } from './boilerplate-stamps.ts';

export type { BoilerplateWords } from './boilerplate-page.ts';

/** Page furniture is short: a rule that does not say otherwise looks at no longer line. */
const LONGEST = 400;
const SHORTEST = 3;

/**
 * A draft with what is not this story cut out.
 *
 * *Gives* kept lines in the order of the page, blank ones among them (empty, as prose) so that paragraphs can be told
 * apart. One line may be kept in two parts, a byline and its stamp; a crumb or page title that is cut may leave its
 * date or its headline behind as a kept line.
 */
export function cutBoilerplate(draft: Draft, words: BoilerplateWords): Cleaned {
  const page = readPage(draft, words);
  const salvaged = new Map<number, KeptLine>();
  let standing = page.lines;
  let usual = longEnough(standing);
  for (const rule of boilerplateRules) {
    const lines = (rule.shortest ?? SHORTEST) < SHORTEST ? standing : usual;
    if (!runRule(rule, { page, lines, draft, salvaged })) continue;
    standing = standing.filter(({ at }) => !page.cuts[at]);
    usual = longEnough(standing);
  }
  restoreStory(page);
  return assemble(page, draft, salvaged);
}

/** The lines that are long enough for most rules. */
const longEnough = (lines: Line[]) => lines.filter(({ text }) => text.length >= SHORTEST);

interface Run {
  page: Page;
  /** The lines that the rules before have left. */
  lines: Line[];
  draft: Draft;
  salvaged: Map<number, KeptLine>;
}

/** Cuts the lines that a rule knows; *gives* whether there were any. */
function runRule(rule: BoilerplateRule, { page, lines, draft, salvaged }: Run): boolean {
  const { longest = LONGEST, shortest = SHORTEST } = rule;
  let any = false;
  for (const line of lines) {
    if (line.text.length > longest || line.text.length < shortest || (line.about !== null && !rule.seesStamps))
      continue;
    const verdict = rule.test(line, page);
    if (verdict === false) continue;
    const kept = rule.salvage ? rule.salvage(line, page) : leadingStamp(line, page);
    if (kept) salvaged.set(line.at, { line: line.index, ...kept });
    const reason = typeof verdict === 'string' ? verdict : rule.reason;
    cut(page, line, { line: line.index, exact: draft.lines[line.index] as string, rule: rule.id, reason });
    any = true;
  }
  return any;
}

/** The page's date with which a line begins, whatever the line is cut for. */
function leadingStamp(line: Line, page: Page): { text: string; role: 'stamp' } | null {
  if (!/\d/.test(line.text)) return null;
  const stamp = line.stamp ?? (isTop(line, page) ? (stampBeforeName(line.text) ?? stampAtHead(line.text)) : null);
  if (stamp !== null) return { text: stamp, role: 'stamp' };
  const length = stampAtStart(line.text);
  return length === 0 ? null : { text: line.text.slice(0, length), role: 'stamp' };
}

/** On some pages a caption is all there is, or one long line that begins with furniture: then that is the story. */
function restoreStory(page: Page): void {
  if (page.lastProse >= 0) return;
  const prose = page.lines.filter(line => line.prose);
  const captions = prose.filter(line => page.cuts[line.at]?.rule === caption.id);
  const story = captions.length > 0 ? captions : prose.filter(({ text }) => text.length >= WHOLE_STORY);
  for (const line of story) page.cuts[line.at] = undefined;
}

/** A line of so many characters holds more than furniture. */
const WHOLE_STORY = 200;

/** Takes a line out, and moves the ends of the running text where the line was one. */
function cut(page: Page, line: Line, entry: Cut): void {
  page.cuts[line.at] = entry;
  while (page.firstProse >= 0 && page.firstProse < page.lines.length && !stands(page, page.firstProse))
    page.firstProse++;
  while (page.lastProse >= 0 && !stands(page, page.lastProse)) page.lastProse--;
  if (page.firstProse >= page.lines.length) page.firstProse = -1;
}

const stands = (page: Page, at: number) => page.lines[at]?.prose === true && !page.cuts[at];

function assemble(page: Page, draft: Draft, salvaged: Map<number, KeptLine>): Cleaned {
  const cleaned: Cleaned = { kept: [], removed: [] };
  const roles = rolesOf(page);
  let next = 0;
  draft.lines.forEach((raw, index) => {
    const line = page.lines[next];
    if (line === undefined || line.index !== index) {
      cleaned.kept.push({ line: index, text: '', role: 'prose' });
      return;
    }
    next++;
    const removed = page.cuts[line.at];
    if (removed) {
      cleaned.removed.push(removed);
      const rest = salvaged.get(line.at);
      if (rest) cleaned.kept.push(rest);
    } else {
      keep(cleaned, line, raw, { page, role: roles[line.at] ?? 'prose' });
    }
  });
  return cleaned;
}

function keep(cleaned: Cleaned, line: Line, raw: string, { page, role }: { page: Page; role: KeptLine['role'] }): void {
  const fragments = role === 'prose' ? gluedFragments(line, raw, page) : [];
  let text = raw;
  for (const { start, end, reason } of fragments.reverse()) {
    cleaned.removed.push({ line: line.index, exact: raw.slice(start, end).trim(), rule: GLUED, reason });
    text = text.slice(0, start) + text.slice(end);
  }
  const parts = fragments.length > 0 ? [{ text, role }] : partsOf(line, raw, role);
  parts.forEach((part, i) => {
    // In Markdown, two lines without a blank one between them are one paragraph.
    if (i > 0 && page.markup === 'markdown') cleaned.kept.push({ line: line.index, text: '', role: 'prose' });
    cleaned.kept.push({ line: line.index, ...part });
  });
}
