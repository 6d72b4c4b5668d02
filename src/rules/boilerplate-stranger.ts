/** Scraps of the page that have nothing to do with the story: neither a sentence nor a word in common with it. */
import { light } from '../light.ts';
import { breaksOff } from './boilerplate-others.ts';
import { isHeadlineOf, isTop, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, neighbour } from './boilerplate-rule.ts';
import { STORY } from './boilerplate-teasers.ts';
import { sharedWith } from './boilerplate-told.ts';

/** A short line that is no sentence, and no word of which comes up in what stands of the story. */
export const stranger: BoilerplateRule = {
  id: 'boilerplate/stranger',
  reason: 'shares nothing with the story',
  longest: 100,
  shortest: 1,
  test: (line, page) =>
    page.latin && page.firstProse >= 0 && isScrap(line, page) && isStrange(line, page) && !isOwn(line, page),
  finds: [
    `${STORY}\n→ Save 30% on the weekly edition\n\nPeru paid for the pillars, Chile for the road.`,
    `${STORY}\n\n→ Upgrade to a paid plan\n\nPeru's minister of works, who had come along, spoke of another bridge.`,
    `→ Show the main events alone\nChile and Peru open bridge\n\n${STORY}`,
    `${STORY}\n→ Hong Kong shoppers shun sushi counters\n→ Weekend crossword`,
  ],
  ignores: [
    `${STORY}\n→ The bridge in figures`,
    `→ A handshake over troubled water\n${STORY}`,
    `→ Nairobi, Kenya\n${STORY}`,
    `${STORY}\n→ Later in the evening he told the parl`,
    `${STORY}\n\n→ Copper prices\n\nOn copper, the two said little.`,
    `${STORY}\n\n→ On the table\n1) The price of copper.\n2) A second bridge.`,
    `${STORY}\n\n1 Trade\n\nThey agreed on copper.\n\n→ 2 Youth\n\nStudents are to come in May.`,
    `${STORY}\n\n→ Old quarrels\n\nThey did not touch the war of 1879.\n\n→ What next\n\nA second round is to follow in May.`,
  ],
};

/** Above the text, below it, or beside what was cut. */
const isAtEdge = ({ at }: Line, page: Page) =>
  at <= page.firstProse || at >= page.lastProse || page.cuts[at - 1] !== undefined || page.cuts[at + 1] !== undefined;

/** More words than this are a sentence that the page breaks off. */
const MOST_WORDS = 14;
/** Words quoted as a heading, what leads over to a list, a sentence that goes on, initials at a story's end, a numbered point. */
const OWN_FORM = /^["“‘'].*["”’']$|^\p{Ll}|[,;:–—-]$|^\(\p{Lu}+\)$|^\d+[.)]\s/u;

/** What reports are made of: words spoken, people who are neither the reader nor the site. */
const REPORTS = light(
  /["“”‘]|\b(?:said|says|told|added|wrote|according to|he|she|his|her|they|their|them|I|my|our (?:\p{L}+ )?(?:correspondent|reporter)s?)\b|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}: /iu,
);
const SPEAKS =
  /\b(?:[Yy]our|[Oo]ur|us|[Yy]ou (?:can|could|may|might|are|have|will|want|need|like|know|enjoy))\b|\b[Yy]ou\b.{0,80}\?/u;
const ASKS =
  /^(?:please\b|join (?:the |over |more than )*\d[\d,.]* |(?:do not|don['’]t|never) miss\b|(?:found|spotted|got|want|need|enjoyed|liked?|missed|noticed|seen|looking|interested|curious)\b[^.!?]{0,60}\?|support (?!for|of|from|to|in)|(?:subscribe|listen|help|become|upgrade|discover|explore|select|press|text|reprint|click|tap|donate)\b)/i;
/** Of the words in a call to the reader, the share that may come up in the story by chance. */
const BY_CHANCE = 0.34;

/** A sentence that speaks to the reader about something else than the story. */
export const aside: BoilerplateRule = {
  id: 'boilerplate/aside',
  reason: 'addressed to the reader, not part of the story',
  longest: 220,
  test: (line, page) =>
    page.latin &&
    !line.wrapped &&
    line.heading === 0 &&
    !line.bullet &&
    !line.text.endsWith(':') &&
    isAtEdge(line, page) &&
    !REPORTS.test(line.text) &&
    (SPEAKS.test(line.text) || ASKS.test(line.text)) &&
    sharedWith(line, page, 'boilerplate/aside') < BY_CHANCE,
  finds: [
    `${STORY}\n→ Found a mistake? Select it and press Ctrl+Enter.`,
    `${STORY}\n→ Do you like long reads? Our weekend letter has three.`,
    `${STORY}\n→ Join 8,000 people who get The Copper Line on Fridays. No spam.`,
    `→ Support fearless, independent reporting. Make a one-off contribution\n${STORY}`,
  ],
  ignores: [
    `${STORY}\n→ "Our copper is yours," the president joked.`,
    `${STORY}\n→ Our bridge, the presidents spoke of it in turn.`,
    `${STORY}\n→ Please come, they had told each other for years.`,
    `${STORY}\n→ Support for the presidents of both countries has fallen.`,
  ],
};

function isScrap(line: Line, page: Page): boolean {
  if (line.closed || line.prose || line.wrapped || line.heading > 0 || line.bullet) return false;
  if (line.words > MOST_WORDS || !/[\p{L}\p{N}]/u.test(line.text) || OWN_FORM.test(line.text)) return false;
  const [before, after] = [neighbour(line, page, -1), neighbour(line, page, 1)];
  return !before?.wrapped && !after?.wrapped && !(after && /^\p{Ll}/u.test(after.text) && !after.gapBefore);
}

/** What may belong to the story without a word in common: its headline, its cross-heads, the words at which the page breaks it off. */
function isOwn(line: Line, page: Page): boolean {
  return (
    isLikelyHeadline(line, page) ||
    isBrokenOff(line, page) ||
    isCrossHead(line, page) ||
    isListed(line, page) ||
    isNumbered(line, page) ||
    isCredit(line, page)
  );
}

/** More words than this are no button or title of a page, but tell something. */
const TITLE_WORDS = 6;

/** Above the text: what tells something, the last line of some words, a single word as heading, the name of a place. */
function isLikelyHeadline(line: Line, page: Page): boolean {
  if (!isTop(line, page)) return false;
  if (line.words > TITLE_WORDS || page.words.places?.has(line.text.toLowerCase().replace(/,.*$|[^\p{L}]+$/u, '')))
    return true;
  if (/^\p{Lu}\p{Ll}+$/u.test(line.text)) return neighbour(line, page, 1)?.prose === true;
  if (line.words < 3) return false;
  if (isStacked(line, page)) return true;
  let next = line.at + 1;
  while (next < page.firstProse && (page.cuts[next] || page.lines[next]?.about !== null)) next++;
  return next >= page.firstProse;
}

/** One of several headlines below each other, the first of which is the story's. */
function isStacked(line: Line, page: Page): boolean {
  let first = line.at;
  while (first > 0 && !page.lines[first]?.gapBefore && !page.cuts[first - 1]) first--;
  const stack = page.lines.slice(first, page.firstProse);
  return first < line.at && stack.length > 2 && isHeadlineOf(stack[0] as Line, page);
}

function isBrokenOff(line: Line, page: Page): boolean {
  if (breaksOff(line)) return true;
  const before = neighbour(line, page, -1);
  const ends = line.at === page.lines.length - 1 && before?.closed === true && !page.cuts[before.at];
  return ends && (line.words >= 3 || /^["“]/u.test(line.text));
}

const NAME = light(/^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2}$/u);

/** One of several names below each other: those who wrote, filmed or took part. */
function isCredit({ at, text }: Line, page: Page): boolean {
  const named = page.lines.slice(Math.max(0, at - 2), at + 3).filter(other => NAME.test(other.text));
  return NAME.test(text) && named.length > 2;
}

/** A point of a list that the story has: below a line with a colon, and others of its kind. */
function isListed(line: Line, page: Page): boolean {
  const above = page.lines.slice(Math.max(0, line.at - LONGEST_LIST), line.at);
  const start = above.findLastIndex(({ text }) => text.endsWith(':'));
  return start >= 0 && above.slice(start).every(({ at, closed, gapAfter }) => !page.cuts[at] && !closed && !gapAfter);
}

const LONGEST_LIST = 8;

const NUMBER = /^(?<number>\d{1,2})[.)]?\s+\S/u;
const numberOf = (line: Line | undefined) => Number(NUMBER.exec(line?.text ?? '')?.groups?.number ?? Number.NaN);

/** The title of a list of numbered points, or one of numbered headings: `3 Youth` on a page with `2 Trade`. */
function isNumbered(line: Line, page: Page): boolean {
  if (numberOf(neighbour(line, page, 1)) === 1) return true;
  const number = numberOf(line);
  return page.lines.some(other => Math.abs(numberOf(other) - number) === 1 && !page.cuts[other.at]);
}

const headings = new WeakMap<Page, Set<number>>();

/** What looks like a heading between paragraphs, by position: short lines that stand between a sentence's end and running text. */
function crossHeadsOf(page: Page): Set<number> {
  let heads = headings.get(page);
  if (!heads) {
    const found = page.lines.filter(
      line =>
        line.at > page.firstProse &&
        line.words <= 8 &&
        !line.closed &&
        !line.prose &&
        !page.cuts[line.at] &&
        line.about === null &&
        neighbour(line, page, 1)?.prose === true &&
        /[.!?:…]\P{L}*$/u.test(neighbour(line, page, -1)?.text.slice(-8) ?? ''),
    );
    heads = new Set(found.map(({ at }) => at));
    headings.set(page, heads);
  }
  return heads;
}

/** A heading between paragraphs: of a few words, or on a page that has others. */
function isCrossHead(line: Line, page: Page): boolean {
  const below = neighbour(line, page, 1);
  if (line.at > page.firstProse && line.words <= 3 && /^\p{Lu}/u.test(line.text) && below?.prose === true) return true;
  const heads = crossHeadsOf(page);
  return heads.size > 1 && heads.has(line.at);
}

const isStrange = (line: Line, page: Page) => sharedWith(line, page, stranger.id) === 0;
