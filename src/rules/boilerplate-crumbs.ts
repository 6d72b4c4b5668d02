/** Crumbs: the path to the page, and the rows around its date, its author and its section. */
import { isHeadlineLike, isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { keyOf, lineOfPhrases } from './boilerplate-phrasebook.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';
import { isStamp, stampAtEnd, stampAtStart } from './boilerplate-stamps.ts';

const CRUMB_MARK = /\s*[»›>→]\s*|\s+[/|]\s+|\s+::\s+/u;

/** Where the page stands in the site: `Home » World » Asia`, `News | Politics | Africa`. */
export const breadcrumb: BoilerplateRule = {
  id: 'boilerplate/breadcrumb',
  reason: "path to the page's place on the site",
  test(line, page) {
    const parts = line.text.split(CRUMB_MARK).filter(part => part !== '');
    if (parts.length < 2 || parts.some(isStamp)) return false;
    if (/^(?:home ?page|home|front page|main|start|news)$/i.test((parts[0] as string).trim())) return !line.closed;
    if (/^you are (?:in|here|reading)\b/i.test(parts[0] as string)) return !line.closed;
    const pointed = /[»›>→]/u.test(line.text) && (isTop(line, page) || isTail(line, page));
    const short = parts.every(part => part.split(' ').length <= 3 && /^[^\p{Ll}]/u.test(part));
    // In capitals a part may be longer: `NEWS > WORLD > CHOOSE YOUR LANGUAGE HERE`.
    const loud = pointed && parts.length >= 3 && parts.every(part => part.split(' ').length <= 6);
    if (loud && (line.text.match(/\p{Ll}/gu)?.length ?? 0) * 3 < line.text.length) return true;
    const linked = /\s\|\s/u.test(line.text) && isTail(line, page) && parts.every(part => part.split(' ').length <= 4);
    if (linked && !line.closed && line.text.length <= 80) return true;
    const few = parts.length === 2 && parts.every(part => part.split(' ').length <= 2);
    return (
      (parts.length >= 3 || pointed || (few && /[|/]/u.test(line.text) && isTop(line, page) && line.at < 4)) &&
      short &&
      !line.closed
    );
  },
  finds: [
    'Home > News',
    'Home » Blog » Ministers meet again after ten years',
    'World | Europe | Diplomacy',
    'Politics > Foreign affairs',
    'You are in: Front page > World',
    'NEWS > WORLD > CHOOSE YOUR LANGUAGE HERE: [English]',
  ],
  ignores: ['Japan > the rest of the world, says a poll', 'Homecoming: the exiles return', 'Lima | Two days of talks'],
};

/** A line of section names that sticks to the crumbs above it. */
export const crumbNeighbour: BoilerplateRule = {
  id: 'boilerplate/crumb-neighbour',
  reason: 'section of the site',
  longest: 80,
  test(line, page) {
    const above = neighbour(line, page, -1);
    if (!above || cutBy(above, page) !== breadcrumb.id || line.gapBefore || !line.gapAfter || line.words > 8)
      return false;
    return (
      isTop(line, page) && isHeadlineLike(line) && line.text.split(' ').every(word => /^[\p{Lu}&|/,·-]/u.test(word))
    );
  },
  finds: [
    'Home » Blog » Ministers meet\n→ East Africa Kenya News Uganda\n\nMinisters meet\n\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    'Home > World\n→ Europe, Balkans\n\nMinisters meet\n\nThe two ministers met in Tirana on Tuesday for talks about trade.',
  ],
  ignores: [
    'Home > World\n\n→ Kenya And Uganda Mend Ties\n\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    'Home > World\n→ Kenya and Uganda mend ties\n\nThe two ministers met in Kampala on Tuesday for talks about trade.',
  ],
};

/** The page's date glued to its section, to a photo credit or to buttons. The date itself stays. */
export const datedCrumb: BoilerplateRule = {
  id: 'boilerplate/dated-crumb',
  reason: 'crumb of the page',
  longest: 120,
  test(line, page) {
    if (stampAmongButtons(line, page) !== undefined) return true;
    const start = stampAtStart(line.text);
    const rest = line.text.slice(start).trim();
    if (start === 0 || rest === '' || /^\p{L}{2,12}\s*:\s*\d/u.test(rest)) return false;
    const isSection = /^[–—|·-]\s/u.test(rest) && rest === rest.toUpperCase() && rest.split(' ').length <= 6;
    const isCredit =
      /^(?:photo|image|picture|video)s?\s*(?:[:=/|]|by\b|courtesy\b)\s*.{2,60}$/i.test(rest) && !/[.!?]$/u.test(rest);
    const ofDay = stampAtEnd(rest) > 0 && rest.slice(0, stampAtEnd(rest)).trim().split(' ').length <= 4;
    return isSection || isCredit || ofDay || isOnlyButtons(rest, page);
  },
  salvage: (line, page) => ({
    text: stampAmongButtons(line, page) ?? line.text.slice(0, stampAtStart(line.text)),
    role: 'stamp',
  }),
  finds: [
    'date 2011-04-09 Photo : Andina',
    'date 2011-04-09 - DEFENSE & SECURITY',
    'date 2011-04-09 + ↺ − 16 px',
    "date 2011-04-09 A- A+ Listen: 1'48",
    'date 2011-04-09 General News of Saturday, 9 April 2011',
    'Wednesday, 14 Jan 2026 | Log in',
  ],
  ignores: [
    'date 2011-04-09 Ministers sign the water pact',
    'date 2011-04-09',
    'date 2011-04-09 (Andina) The ministers of six states have signed a water pact in Tashkent.',
  ],
};

/** Whether nothing is left but signs, sizes of letters and words of buttons: `A- A+ Listen: 1'48`. */
function isOnlyButtons(text: string, page: Page): boolean {
  const words = text.replace(/\bA[-+]|\d+['’:]\d+|[^\p{L}\p{N}\s]/gu, ' ').trim();
  return !/\p{L}{3,}/u.test(words) || lineOfPhrases(page.phrasebook, keyOf(words)) !== null;
}

/** The stamp in a row of which all other parts are buttons or section names: `Wednesday, 14 Jan 2026 | Log in`. */
function stampAmongButtons(line: Line, page: Page): string | undefined {
  const parts = line.text.split(/\s*[|•·]\s*/u).filter(part => part !== '');
  const stamp = parts.find(isStamp);
  if (stamp === undefined || parts.length < 2 || parts.length > 8) return undefined;
  const rest = parts.filter(part => part !== stamp);
  return rest.every(part => lineOfPhrases(page.phrasebook, keyOf(part)) !== null) ? stamp : undefined;
}

/** Crumbs around an author's or a site's name, with buttons glued to them: `· Andina · SaveRead the short version`. */
export const bylineCrumb: BoilerplateRule = {
  id: 'boilerplate/byline-crumb',
  reason: 'crumb of the page',
  longest: 160,
  test: (line, page) =>
    line.bullet && line.at < 8 && isTop(line, page) && /^\S+(?: \S+){0,3} [·•|] ?\S/u.test(line.text),
  finds: [
    'Ministers meet again after ten years\n→ · Andina · SaveRead the short version of the article here.\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    'Ministers meet again after ten years\n→ • World • Save\nThe two ministers met in Kampala on Tuesday for talks about trade.',
  ],
  ignores: [
    'Ministers meet again after ten years\n→ • Wednesday, 3 May 2017\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    'Ministers meet again after ten years\n→ • The ministers sign two treaties\nThe two ministers met in Kampala on Tuesday for talks about trade.',
  ],
};
