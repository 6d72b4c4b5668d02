/** What follows a story that has ended: tags without a title, a headline by itself, what the outlet says about itself. */
import { light } from '../light.ts';
import { isHeadlineLike, isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';
import { STORY, STORY_PARAGRAPHS } from './boilerplate-teasers.ts';

/** Whether the story has some paragraphs, and its last one ends as a sentence does. */
function hasEnded(page: Page): boolean {
  const last = page.lines[page.lastProse];
  if (!last?.closed) return false;
  return page.lines.filter(line => line.prose && !page.cuts[line.at]).length >= STORY_PARAGRAPHS;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

const known = new WeakMap<Page, Set<string>>();

/** The words of the story and its headline. */
function storyWords(page: Page): Set<string> {
  let words = known.get(page);
  if (!words) {
    const story = page.lines.filter(line => line.at <= page.lastProse && !page.cuts[line.at]);
    words = new Set(story.flatMap(line => wordsOf(line.text)));
    known.set(page, words);
  }
  return words;
}

/** Names and subjects of the story, one a line, right below other furniture and at the very end of the page. */
export const tagList: BoilerplateRule = {
  id: 'boilerplate/tag-list',
  reason: 'tags',
  longest: 40,
  test(line, page) {
    if (!isTag(line) || !isTail(line, page) || !hasEnded(page)) return false;
    let [first, last] = [line.at, line.at];
    while (first > 0 && isOpenTag(page.lines[first - 1], page)) first--;
    while (isOpenTag(page.lines[last + 1], page)) last++;
    const above = neighbour(page.lines[first] as Line, page, -1);
    const below = page.lines[last + 1];
    if (cutBy(above, page) === '' || (below !== undefined && cutBy(below, page) === '')) return false;
    const tags = page.lines.slice(first, last + 1);
    const told = tags.filter(tag => wordsOf(tag.text).every(word => storyWords(page).has(word))).length;
    return tags.length >= 2 && told * 2 >= tags.length;
  },
  finds: [
    `${STORY}\nPrint\n→ Chile\nPeru\nBridges\nMinisters\nArica`,
    `${STORY}\nPrint\nChile\nPeru\nBridges\nMinisters\n→ Arica\nPrint`,
  ],
  ignores: [`${STORY}\n→ Chile\nPeru\nBridges\nMinisters`, `${STORY}\nPrint\n→ Ana Ruiz\nTom Berg\nMia Sand\nUwe Holt`],
};

const isTag = (line: Line) =>
  line.words <= 3 &&
  !line.closed &&
  !line.wrapped &&
  line.heading === 0 &&
  line.about === null &&
  /^\p{L}[^,;:?!]*$/u.test(line.text);

const isOpenTag = (line: Line | undefined, page: Page) =>
  line !== undefined &&
  line.at > page.lastProse &&
  isTag(line) &&
  (!page.cuts[line.at] || cutBy(line, page) === tagList.id);

/** Names and subjects of the story after a label, in one line. */
export const tagLine: BoilerplateRule = {
  id: 'boilerplate/tag-line',
  reason: 'tags',
  longest: 300,
  test: (line, page) => !line.closed && (isLowList(line, page) || (isTail(line, page) && LABELLED.test(line.text))),
  finds: [
    `${STORY}\n→ Keywords Chile, Peru, bridges`,
    `${STORY}\n→ Related subjects Chile | Peru | Bridges`,
    `${STORY}\n→ chile, peru bridge, arica border, presidents of chile and peru,`,
    `→ arica, arica bridge, chile peru, boric boluarte, copper\n${STORY}`,
  ],
  ignores: [
    `→ Topics on the table, and others, are many\n${STORY}`,
    `${STORY}\n→ Keywords and what they mean`,
    `→ a handshake, a smile, a lunch, a pact, a song\n${STORY}`,
    `${STORY}\n→ and of bridges, roads, rails and other works that the`,
  ],
};

const LABELLED =
  /^(?:keywords?|key words|tags?|topics?|related (?:subjects|topics|tags|terms)|subjects?|schlagwörter|palabras clave|mots[- ]clés)\s*[:|-]?\s+\S[^,;|]{1,40}(?:[,;|]\s*[^,;|]{1,40})+$/i;

/** Four phrases or more in small letters throughout, as a site's search words stand. */
function isLowList(line: Line, page: Page): boolean {
  const { text } = line;
  const parts = text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  const foot = isTail(line, page);
  return (
    parts.length >= (foot ? 4 : 5) &&
    (foot || (isTop(line, page) && parts.some(part => part.includes(' ')) && !/(?:^|, )(?:an?|the) /u.test(text))) &&
    !/\p{Lu}/u.test(text) &&
    !/^(?:and|or|but|of|to)\b/u.test(text) &&
    parts.every(part => part.split(' ').length <= 5)
  );
}

/** A headline that stands last on the page, of which no word occurs in the story. */
export const strayHeadline: BoilerplateRule = {
  id: 'boilerplate/stray-headline',
  reason: 'headline of another story',
  longest: 140,
  test(line, page) {
    if (!isTail(line, page) || !hasEnded(page) || !isHeadlineLike(line) || line.closed || line.bullet) return false;
    if (line.words < 5 || line.heading > 0 || !/^\p{Lu}/u.test(line.text)) return false;
    if (page.lines.slice(line.at + 1).some(other => cutBy(other, page) === '')) return false;
    const words = line.text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const titled = words.filter(word => /^[^\p{Ll}]/u.test(word)).length;
    return titled === words.length && words.length >= 4 && words.every(word => !isTold(word.toLowerCase(), page));
  },
  finds: [
    `${STORY}\n→ Farmers in Kenya Fear Another Dry Season`,
    `${STORY}\n→ Bank Raises Its Rates as Inflation Grows\nPrint`,
  ],
  ignores: [
    `${STORY}\n→ What Chile Hopes For Now`,
    `${STORY}\n→ Farmers fear another dry season`,
    `${STORY}\n→ Farmers in Peru Fear Another Dry Season\nThe rains are late again`,
  ],
};

/** Whether the story has the word, or one that begins alike. */
function isTold(word: string, page: Page): boolean {
  const start = word.slice(0, 5);
  for (const other of storyWords(page)) if (other.startsWith(start)) return true;
  return false;
}

const ABOUT = light(/^about (?:the )?(?<name>\p{Lu}[\p{L}'’&. -]{2,50})$/iu);
const OUTLET =
  /\b(?:news|agency|times|post|herald|press|radio|television|broadcasting|daily|journal|gazette|tribune|magazine|newspaper|media|network|review|wire|newswire)\b/i;

/** What the outlet says about itself, at the end of the page: its title and its first sentence. */
export const aboutOutlet: BoilerplateRule = {
  id: 'boilerplate/about-outlet',
  reason: 'note about the outlet',
  longest: 500,
  test: (line, page) =>
    isAboutTitle(line, neighbour(line, page, 1)) ||
    isAboutTitle(neighbour(line, page, -1), line) ||
    (line.at >= STORY_PARAGRAPHS && line.at === page.lines.length - 1 && PRESENTS_ITSELF.test(line.text)) ||
    (line.at >= STORY_PARAGRAPHS && isTail(line, page) && PROVIDES.test(line.text)),
  finds: [
    `${STORY}\n→ About the Border News Agency\nThe Border News Agency (BNA) is a newswire of the provinces.`,
    `${STORY}\nAbout The Border Times\n→ The Border Times is a newspaper of the two provinces, founded by six printers.`,
    `${STORY}\n→ The Border News Agency (BNA) is a newswire of the two provinces.`,
    `${STORY}\nShare\n→ BNA provides quick and reliable news from the two provinces on all`,
  ],
  ignores: [
    `${STORY}\n→ About the River Council\nThe River Council is a body of the two states, founded by six ministers.`,
    `${STORY}\n→ About the Bridge News Agency\nTwo of its reporters were held at the bridge, the ministers said.`,
    `${STORY}\n→ The Border Times is a thorn in the side of both, the ministers said.`,
  ],
};

/** An outlet by its full name, and what kind of outlet it is: the last line of the page. */
const PRESENTS_ITSELF = light(
  /^(?:The )?(?:\p{Lu}[\p{L}'’.-]* ){1,5}(?:\([^)]{2,12}\) )?is (?:an?|the) (?:[\p{L}-]+,? ){0,5}(?:newswire|newspaper|news agency|news service|news site|news website|broadcaster|magazine|wire service|radio station)\b(?!.*\b(?:said|told|according to)\b)/u,
);

/** An outlet by its name, and what it provides: below the story. */
const PROVIDES = light(
  /^(?:The )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?: \([^)]{2,12}\))? (?:provides|delivers|offers|brings (?:you|readers)|is your source)\b.*\b(?:news|information|coverage|journalism|reporting)\b/u,
);

function isAboutTitle(title: Line | undefined, text: Line | undefined): boolean {
  const name = title && ABOUT.exec(title.text)?.groups?.name;
  if (title === undefined || name === undefined || text === undefined || title.closed || !OUTLET.test(name))
    return false;
  const start = text.text.replace(/^the /i, '').toLowerCase();
  return start.startsWith(name.toLowerCase()) && /^.{0,20}\b(?:is|was|has been) /u.test(start.slice(name.length));
}
