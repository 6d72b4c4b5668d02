/** Teasers: the beginnings of other stories below this one. */
import { light } from '../light.ts';
import type { Line, Page } from './boilerplate-page.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';

const KICKER = light(
  /^["“‘']?(?<kicker>[\p{Lu}][\p{Lu}\p{N}’'‘“” &,./-]{2,60}?)["”’']?\s?:["”’']?\s+(?=["“‘'\p{Lu}\d])/u,
);
/** Speakers of a transcript stand in capitals before a colon as well. */
const SPEAKER = light(
  /\b(?:PRESIDENT|PRIME MINISTER|PM|PREMIER|CHANCELLOR|MINISTER|SECRETARY|AMBASSADOR|GENERAL|CHAIR\p{Lu}*|KING|QUEEN|MR|MRS|MS|DR|SIR|REPORTER|QUESTION|ANSWER|MODERATOR|INTERPRETER|SPEAKER|ANCHOR|HOST|SPOKES\p{Lu}+|OFFICIAL)\b/u,
);
/** A teaser gives a headline's explanation and some sentences; a bullet point or a label is shorter. */
const TEASER_LENGTH = 180;
/** A story has so many paragraphs before other stories can follow. */
export const STORY_PARAGRAPHS = 3;
/** Of the names in a paragraph, the share that the story must not know for it to be another story's. */
const FOREIGN = 0.6;

/** Three paragraphs for the examples. */
export const STORY = [
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
    if (story.length <= STORY_PARAGRAPHS || strong < 2 || !isForeign(story.at(-1) as Line, story.slice(0, -1)))
      return new Set();
  }
  const labelled = story.some(line => KICKER.test(line.text) && line.closed);
  if (strong < 2 && (labelled || (run.length - first === 1 && !isForeign(run[first] as Line, story)))) return new Set();
  // Teasers without a kicker that stand above the first one with a kicker.
  const above = run.slice(0, first).filter(line => !line.closed && isForeign(line, story));
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

/** Whether most names of a line are unknown to the story. */
function isForeign(line: Line, story: Line[]): boolean {
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
