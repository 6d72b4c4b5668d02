/** Other stories on the page: teasers with their first sentences, and lists of headlines. */
import { OTHER_STORIES } from './boilerplate-furniture.ts';
import { isHeadlineLike, isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, cutBy } from './boilerplate-rule.ts';

const KICKER = /^["“‘']?(?<kicker>[\p{Lu}][\p{Lu}\p{N}’'‘“” &,./-]{2,60}?)["”’']?\s?:["”’']?\s+(?=["“‘'\p{Lu}\d])/u;
/** Speakers of a transcript stand in capitals before a colon as well. */
const SPEAKER =
  /\b(?:PRESIDENT|PRIME MINISTER|PM|PREMIER|CHANCELLOR|MINISTER|SECRETARY|AMBASSADOR|GENERAL|CHAIR\p{Lu}*|KING|QUEEN|MR|MRS|MS|DR|SIR|REPORTER|QUESTION|ANSWER|MODERATOR|INTERPRETER|SPEAKER|ANCHOR|HOST|SPOKES\p{Lu}+|OFFICIAL)\b/u;
/** A teaser gives a headline's explanation and some sentences; a bullet point or a label is shorter. */
const TEASER_LENGTH = 180;
/** A story has so many paragraphs before other stories can follow. */
const STORY_PARAGRAPHS = 3;
/** Of the names in a paragraph, the share that the story must not know for it to be another story's. */
const FOREIGN = 0.6;

const STORY = [
  'The presidents of Chile and Peru opened a bridge at Arica on Wednesday, and spoke for an hour.',
  'It took ten years to build, and cost more than both had said it would.',
  'Trucks can now go around the town, the ministers told reporters.',
].join('\n');
const ABOUT_A_CANAL =
  'An Afghan canal would take up to a fifth of the water of the Amu Darya, a report released on Monday said. Its authors, who used pictures from satellites, warned that the walls of the canal are of plain sand and that much of the';

/** The beginning of another story: a kicker in capitals, what it is about, and text cut off in mid-sentence. */
export const teaser: BoilerplateRule = {
  id: 'boilerplate/teaser',
  reason: 'teaser of another story',
  longest: 6000,
  test: (line, page) => teasersOf(page).has(line.at),
  finds: [
    `${STORY}\n→ WATER RIGHTS: Farmers said that the canal had taken what was theirs ${ABOUT_A_CANAL}`,
    `${STORY}\nWATER RIGHTS: Farmers said that the canal had taken what was theirs ${ABOUT_A_CANAL}\n→ ${ABOUT_A_CANAL}`,
  ],
  ignores: [
    `${STORY}\n→ PRESIDENT BORIC: I am glad to be here in Arica with my friend. ${ABOUT_A_CANAL}`,
    `${STORY}\nROADS: The bridge is open day and night.\n→ WATER: The canal comes next, the presidents said. ${ABOUT_A_CANAL}`,
    `→ TASHKENT: ${ABOUT_A_CANAL}`,
    `${STORY}\n→ ${ABOUT_A_CANAL}`,
  ],
};

const found = new WeakMap<Page, Set<number>>();

/** Positions of the page's teasers: a run of lines at the end of the page. */
function teasersOf(page: Page): Set<number> {
  let teasers = found.get(page);
  if (!teasers) {
    teasers = findTeasers(page);
    found.set(page, teasers);
  }
  return teasers;
}

function findTeasers(page: Page): Set<number> {
  const standing = page.lines.filter(line => !page.cuts[line.at] && line.about === null && !line.wrapped);
  let start = standing.length;
  while (start > 0 && couldBeTeaser(standing[start - 1] as Line, page)) start--;
  let run = standing.slice(start);
  const first = run.findIndex(line => isStrong(line, page));
  if (first < 0) return new Set();
  const strong = run.filter(line => isStrong(line, page)).length;
  const story = standing.slice(0, start + first).filter(line => line.prose);
  if (story.length < STORY_PARAGRAPHS || !(story.at(-1) as Line).closed) {
    // A story that breaks off is not followed by teasers, unless the broken paragraph is one itself.
    if (story.length <= STORY_PARAGRAPHS || strong < 2 || !isForeign(story.at(-1) as Line, story.slice(0, -1), page))
      return new Set();
  }
  const labelled = story.some(line => KICKER.test(line.text) && line.closed);
  if (strong < 2 && (labelled || (run.length - first === 1 && !isForeign(run[first] as Line, story, page))))
    return new Set();
  // Teasers without a kicker that stand above the first one with a kicker.
  const above = run.slice(0, first).filter(line => !line.closed && isForeign(line, story, page));
  run = run
    .slice(first)
    .filter((line, i, all) => isStrong(line, page) || !line.closed || hasKicker(line, page) || i < all.length - 1);
  return new Set([...above, ...run].map(line => line.at));
}

const hasKicker = (line: Line, page: Page) => {
  const kicker = KICKER.exec(line.text.slice(0, 90))?.groups?.kicker;
  if (kicker === undefined || SPEAKER.test(kicker) || (kicker.match(/\p{Lu}/gu)?.length ?? 0) < 4) return false;
  const name = kicker.toLowerCase();
  return (
    !page.words.places?.has(name) &&
    !page.words.people?.has(name) &&
    !page.words.agencies?.has(name) &&
    !/[(/]/u.test(kicker)
  );
};

const isStrong = (line: Line, page: Page) => line.text.length >= TEASER_LENGTH && !line.closed && hasKicker(line, page);

/** Long enough, and either headed by a kicker or cut off. */
const couldBeTeaser = (line: Line, page: Page) =>
  line.text.length >= TEASER_LENGTH && (!line.closed || hasKicker(line, page));

/** Whether most names of a line are unknown to the story, or someone in it holds an office of another time. */
function isForeign(line: Line, story: Line[], page: Page): boolean {
  if (page.words.outOfOffice?.(line.text)) return true;
  const names = namesIn(line.text);
  if (names.size < 3) return false;
  const known = new Set(story.flatMap(other => [...namesIn(other.text)]));
  const foreign = [...names].filter(name => !known.has(name)).length;
  return foreign / names.size >= FOREIGN;
}

/** Capitalised words that do not start a sentence. */
function namesIn(text: string): Set<string> {
  return new Set(text.slice(0, 6000).match(/(?<=[\p{Ll}\p{Lu},] )\p{Lu}\p{Ll}{2,}/gu) ?? []);
}

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
  /^[([*]?\s*(?:correction|clarification|editor['’]?s['’]? note|note|update|footnote)s?\b|^(?:\[?\d{1,2}[\])]|\*+)\s/iu;

function addRail(title: Line, page: Page, lines: Set<number>): void {
  const below: Line[] = [];
  let end = title.at + 1;
  for (; end < page.lines.length; end++) {
    const line = page.lines[end] as Line;
    if (page.cuts[end]) continue;
    if (line.about === 'stamp' || line.about === 'byline') continue;
    if (EDITORS_NOTE.test(line.text) || !isHeadlineLike(line) || line.about !== null) break;
    below.push(line);
  }
  const next = page.lines[end];
  if (isTop(title, page)) below.splice(headerRail(below));
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

/** Whether the page ends in lists: most lines from here on are headlines, and no paragraph is long. */
function isTailRail(title: Line, below: Line[], page: Page): boolean {
  if (below.length < 2) return false;
  const rest = page.lines.slice(title.at + 1).filter(line => !page.cuts[line.at] && line.about === null);
  const prose = rest.filter(line => line.prose);
  const before = page.lines.slice(0, title.at).filter(line => line.prose && !page.cuts[line.at]).length;
  return (
    before >= STORY_PARAGRAPHS &&
    prose.length * 2 <= rest.length &&
    prose.every(line => line.text.length <= 260 && !line.wrapped)
  );
}

function addSummaries(from: number, page: Page, lines: Set<number>): void {
  for (const line of page.lines.slice(from)) {
    if (EDITORS_NOTE.test(line.text)) return;
    if (line.about === null) lines.add(line.at);
  }
}

const SIGN_OFF = /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by\b/iu;

/** Headlines without a title over them, after the story's sign-off or after furniture that closes the page. */
function addAfterTheEnd(page: Page, lines: Set<number>): void {
  const end = page.lines.findIndex(
    line => isTail(line, page) && (page.cuts[line.at] !== undefined || SIGN_OFF.test(line.text)),
  );
  if (end < 0 || page.lastProse < 0 || !(page.lines[page.lastProse] as Line).closed) return;
  if (cutBy(page.lines[end], page).endsWith('/caption')) return;
  const rest = page.lines.slice(end + 1).filter(line => !page.cuts[line.at] && line.about === null);
  const headlines = rest.filter(line => isHeadlineLike(line) && !EDITORS_NOTE.test(line.text) && !lines.has(line.at));
  if (headlines.filter(line => line.words >= 5).length < 2) return;
  for (const line of headlines) lines.add(line.at);
}

/** Lines of Markdown that are nothing but a link, one below the other. */
export const linkList: BoilerplateRule = {
  id: 'boilerplate/link-list',
  reason: OTHER_STORIES,
  test: (line, page) => {
    if (!line.links || line.heading > 0) return false;
    return [page.lines[line.at - 1], page.lines[line.at + 1]].some(other => other?.links && other.heading === 0);
  },
  finds: ['→ [How the quarrel began](a)\n[What it costs](b)', '* [How the quarrel began](a)\n→ * [What it costs](b)'],
  ignores: [
    '[How the quarrel began](a) is told here.\n→ It has cost both sides a year.',
    '→ [The treaty](a)\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
};
