/** Lists of other stories' headlines, within the story and below it. */
import { COMMENTS, OTHER_STORIES } from './boilerplate-furniture.ts';
import { isHeadlineLike, isHeadlineOf, isTop, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, cutBy } from './boilerplate-rule.ts';
import { STORY, STORY_PARAGRAPHS } from './boilerplate-teasers.ts';
import { sharedWith } from './boilerplate-told.ts';

/** Headlines below the title of a list of other stories, up to the end of the page or to where the story goes on. */
export const rail: BoilerplateRule = {
  id: 'boilerplate/headline-list',
  reason: 'headline of another story',
  longest: 2000,
  shortest: 1,
  seesStamps: true,
  test: (line, page) => railOf(page).has(line.at),
  finds: [
    'The leaders of six states met in Tashkent on Monday and signed a pact.\n\nRelated Articles\n→ What the pact means for farmers\nA river runs dry',
    'The leaders of six states met in Tashkent on Monday and signed a pact.\n\nMost Read\nA river runs dry\n→ Min',
    'The leaders of six states met in Tashkent on Monday and signed a pact.\nRead more:\n→ A river runs dry, and nobody knows why\nThe pact will be valid for ten years, their spokesmen said.',
  ],
  ignores: [
    'The leaders of six states met in Tashkent on Monday and signed a pact.\n\nRelated\n\n→ The pact will be valid for ten years, their spokesmen said.',
    'The leaders of six states met in Tashkent on Monday and signed a pact.\n\nRelated\n\n→ Rivers and Dams\n\nThe pact will be valid for ten years, their spokesmen said.',
    `Headlines\n\n→ Chile and Peru to open bridge after ten years\n\nBy Mia Sand\n\n${STORY}`,
    `${STORY}\nMore on copper\n→ But at sea nothing has changed. The president of Peru spoke of ships near the islands, and was told\nShare`,
    `${STORY}\n→ Later the president of Peru told the parliament that\nRelated stories\nA river runs dry, and nobody knows why`,
    'The leaders of six states met in Tashkent on Monday and signed a pact.\n\nRead more:\nA river runs dry, and nobody knows why\n\n→ Correction: an earlier version of this story gave a wrong number of states.',
  ],
};

const rails = new WeakMap<Page, Set<number>>();

function railOf(page: Page): Set<number> {
  let lines = rails.get(page);
  if (!lines) {
    lines = new Set();
    for (const line of page.lines) {
      if (page.cuts[line.at]?.reason === OTHER_STORIES && !lines.has(line.at)) addRail(line, page, lines);
    }
    addAfterTheEnd(page, lines);
    rails.set(page, lines);
  }
  return lines;
}

/** What an editor added to the story belongs to it. */
export const EDITORS_NOTE =
  /^[([*]?\s*(?:correction|clarification|editor['’]?s['’]? note|note|update|footnote)s?\b|^(?:\[?\d{1,2}[\])]|\*+)\s/i;

function addRail(title: Line, page: Page, lines: Set<number>): void {
  const below: Line[] = [];
  let end = title.at + 1;
  for (; end < page.lines.length; end++) {
    const line = page.lines[end] as Line;
    if (page.cuts[end]) continue;
    if (line.about === 'stamp' || line.about === 'byline') continue;
    if (EDITORS_NOTE.test(line.text) || !isHeadlineLike(line) || line.about !== null) break;
    // Two sentences, of which the page breaks off the second, are no headline, but for teasers with a kicker.
    if (below.length === 0 && line.prose && breaksOff(line) && !/^[\p{Lu}\d'’ -]{4,}:/u.test(line.text)) break;
    below.push(line);
  }
  const next = page.lines[end];
  if (isTop(title, page)) {
    below.splice(headerRail(below));
    const own = below.findIndex(line => isHeadlineOf(line, page));
    if (own >= 0) below.splice(own);
  }
  if (next && below.length > 0 && isSubhead(below.at(-1) as Line, below, next)) below.pop();
  for (const line of below) lines.add(line.at);
  if (next && isTailRail(title, below, page)) addSummaries(end, page, lines);
}

/** How many lines belong to a list above the story: those up to a blank line. Without one, the headline may be among them. */
function headerRail(list: Line[]): number {
  const end = list.findIndex(line => line.gapAfter);
  return end < 0 || end === list.length - 1 ? 0 : end + 1;
}

/** Whether the last line of a list is rather the heading of the text below it. */
function isSubhead(last: Line, list: Line[], next: Line): boolean {
  if (!next.prose || !last.gapBefore) return false;
  const others = list.slice(0, -1);
  if (others.length === 0) return last.words < 7;
  return others.slice(1).every(line => !line.gapBefore) || last.text.length < 45;
}

/** Of the words in a paragraph, the share that the story knows where it tells the story on. */
const OF_THE_STORY = 0.4;

/** Whether the page ends in lists: most lines from here on are headlines, and no paragraph is long. */
function isTailRail(title: Line, below: Line[], page: Page): boolean {
  if (below.length < 2) return false;
  const rest = page.lines.slice(title.at + 1).filter(line => !page.cuts[line.at] && line.about === null);
  const prose = rest.filter(line => line.prose);
  const before = page.lines.slice(0, title.at).filter(line => line.prose && !page.cuts[line.at]).length;
  const isMarked = ({ text, bullet }: Line) => bullet || /^(?:\d{1,2}[.)]?|[•*–—-])\s/u.test(text);
  // Where every entry of the list has its number or sign, a sentence without one is none of them.
  if (below.every(isMarked) && prose.some(line => line.closed && !isMarked(line))) return false;
  return (
    before >= STORY_PARAGRAPHS &&
    prose.length * 2 <= rest.length &&
    prose.every(line => line.text.length <= 260 && !line.wrapped && sharedWith(line, page, rail.id) < OF_THE_STORY)
  );
}

function addSummaries(from: number, page: Page, lines: Set<number>): void {
  const last = page.lines.findLastIndex(line => isHeadlineLike(line) && !page.cuts[line.at]);
  for (const line of page.lines.slice(from, last + 1)) {
    if (EDITORS_NOTE.test(line.text)) return;
    if (line.about === null) lines.add(line.at);
  }
}

const SIGN_OFF = /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by\b/i;

/** Headlines without a title over them, after the story's sign-off or beside furniture that closes the page. */
function addAfterTheEnd(page: Page, lines: Set<number>): void {
  const lastLine = page.lines[page.lastProse];
  if (!lastLine?.closed || lastLine.wrapped) return;
  const tail = page.lines.slice(page.lastProse + 1);
  const isEnd = (line: Line) =>
    (page.cuts[line.at] !== undefined && !cutBy(line, page).endsWith('/caption')) || SIGN_OFF.test(line.text);
  const end = tail.findIndex(isEnd);
  const open = tail.filter(line => !page.cuts[line.at] && !lines.has(line.at));
  const headlines = open.filter(
    (line, i) => isOtherHeadline(line) && !(breaksOff(line) && (i === 0 || line.at < page.lines.length - 1)),
  );
  const known = headlines.filter(line => line.words >= 4);
  // A story that was cut off leaves a heading and a fragment at most; furniture below shows that it was not.
  const closed = end >= 0 && headlines.some(line => tail.indexOf(line) < end);
  const after = end < 0 ? [] : headlines.filter(line => tail.indexOf(line) > end);
  if (known.length >= 3 || (known.length >= 2 && closed)) for (const line of headlines) lines.add(line.at);
  else if (after.filter(line => line.words >= 4).length >= 2 || (after.length > 0 && endsThePage(tail[end]))) {
    for (const line of after) lines.add(line.at);
  }

  function endsThePage(line: Line | undefined): boolean {
    const reason = line && page.cuts[line.at]?.reason;
    return reason !== undefined && PAGE_ENDS.has(reason);
  }
}

/** In words; what is longer is a sentence. */
const LONGEST_HEADLINE = 15;
/** Words with which no headline ends, and words that tell what somebody said. */
const OPEN_END =
  /\b(?:a|an|and|at|by|for|from|in|into|of|on|or|that|the|to|who|which|with|as|his|her|their|its|was|were)$/u;
/** A word of which one letter is left, or two that make none. */
const LONE_LETTER = /\s(?:[b-hj-z]|(?!km|cm|mm|kg|ft|lb|pm|tv|vs|bn|mn|hr|gw|mw|kw|gb|mb)[b-df-hj-np-tv-xz]{2})$/;
const SAYS = /\b(?:said|told|added)\b/u;

/** Somebody of whom the sentence before told; headlines name people. */
const OF_THEM = /^(?:He|She|They|His|Her|Their) \p{Ll}/u;

/** Whether a line ends in the middle of a word, or of what it says. */
export const endsOpen = ({ text, words }: Line) =>
  words >= 4 && /^["“‘(]?\p{Lu}/u.test(text) && (LONE_LETTER.test(text) || OPEN_END.test(text));

/** The story's own last sentence where the page breaks it off: `Later he told the parliament that`. */
export function breaksOff({ text, words }: Line): boolean {
  if ((OF_THEM.test(text) || LONE_LETTER.test(text)) && words >= 4) return true;
  return (
    words >= 6 &&
    /^["“‘(]?\p{Lu}/u.test(text) &&
    (words > LONGEST_HEADLINE || OPEN_END.test(text) || (SAYS.test(text) && /\p{Ll}{4}/u.test(text)))
  );
}

const PAGE_ENDS: ReadonlySet<string> = new Set([
  'way through the site',
  OTHER_STORIES,
  'copyright line',
  COMMENTS,
  'tags',
]);

const isOtherHeadline = (line: Line) =>
  isHeadlineLike(line) &&
  !line.bullet &&
  line.heading === 0 &&
  !EDITORS_NOTE.test(line.text) &&
  /\p{L}/u.test(line.text);

/** The title over a list of headlines, in words that the phrases do not have: `MORE ON CHINA`, `TOP STORIES THIS HOUR`. */
export const railTitle: BoilerplateRule = {
  id: 'boilerplate/list-title',
  reason: OTHER_STORIES,
  longest: 60,
  test(line, page) {
    if (line.words > 6 || line.closed || !LIST_TITLE.test(line.text)) return false;
    const below = [page.lines[line.at + 1], page.lines[line.at + 2]];
    return below.every(other => other !== undefined && isOtherHeadline(other) && other.words >= 3);
  },
  finds: [
    `${STORY}\n→ MORE ON CHILE\nA river runs dry, and nobody knows why\nThe price of copper falls again\nThe bridge will be open day and night.`,
    `${STORY}\n→ Top stories this hour\nA river runs dry, and nobody knows why\nThe price of copper`,
  ],
  ignores: [
    `${STORY}\n→ More on Chile\nThe bridge will be open day and night, the ministers said.`,
    `${STORY}\n→ Latest move\nPeru has sent a second letter to Santiago, its foreign ministry said on Monday.`,
  ],
};

const LIST_TITLE =
  /^(?:more (?:on|from|in|about|stories|news)|top (?:stories|news|headlines)|latest\b|also (?:in|on|read)|other (?:stories|news)|related\b|most (?:read|popular|viewed|shared|watched)|recommended|trending|popular|further reading|read (?:more|next)|what else|elsewhere|in other news|today['’]s|this week['’]s|from our)/i;

/** Lines of Markdown that are nothing but a link, one below the other. */
export const linkList: BoilerplateRule = {
  id: 'boilerplate/link-list',
  reason: OTHER_STORIES,
  test: (line, page) => {
    if (line.links === 0 || line.heading > 0) return false;
    if (line.links > 1) return true;
    return [page.lines[line.at - 1], page.lines[line.at + 1]].some(
      other => other !== undefined && other.links > 0 && other.heading === 0,
    );
  },
  finds: ['→ [How the quarrel began](a)\n[What it costs](b)', '* [How the quarrel began](a)\n→ * [What it costs](b)'],
  ignores: [
    '[How the quarrel began](a) is told here.\n→ It has cost both sides a year.',
    '→ [The treaty](a)\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
};
