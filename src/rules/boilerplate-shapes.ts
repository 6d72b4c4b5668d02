/** Page furniture that is told by its shape, in whatever words: buttons, jump lines, slogans, menus, alternative texts. */
import { light } from '../light.ts';
import { isAtAnEnd, isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { keyOf, wholeLine } from './boilerplate-phrasebook.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';

const MEET = 'The two presidents met on Sunday in Arica and talked for an hour.';

const THING = '(?:page|article|story|link|post|item|release|report|text|content|news|document|it|this)';
const BUTTONS = [
  // `E-mail this to a friend`, `Save article as PDF`
  new RegExp(
    `^(?:share|send|forward|e-?mail|mail|print|save|bookmark|tweet|recommend|cite|gift|rate|flag|republish|download|comment on|discuss)(?: (?:this|the))?(?: ${THING}){1,2}(?: (?:to|with|by|via|on|for|in|as|from) (?:an? |your |my |the )?\\S+(?: \\S+)?)?$`,
    'iu',
  ),
  /^(?:share|send|post|tweet) (?:with|via|by|to|on|in|it) \S+$/i,
  /^(?:return|back|go|scroll|jump) (?:back )?to (?:the )?(?:top|main|home|start|index|menu|list|beginning|contents|front page|homepage|main page|home page)(?: (?:of )?(?:the |this )?page)?$/i,
  /^(?:close|open|hide|show|toggle|expand|collapse|view|see) (?:the |all |full |more )?(?:menu|search|navigation|sidebar|comments?|caption|gallery|slideshow|panel|captions|transcript|profile|tags|replies|image|photos?)$/i,
  /^(?:\S+ ){1,3}app download$/i,
  /^cookies on (?:the )?\S+(?: \S+){0,2}$/i,
  /^(?:choose|select) (?:from |your |an? |the |another )?(?:\d+ )?(?:languages?|editions?|country|region|location|site)$/i,
  /^(?:we|the editors|\p{Lu}{2,8}) recommends?$/u,
];

/** A button in other words than the phrases have: something to be done with the page, or a way back on it. */
export const button: BoilerplateRule = {
  id: 'boilerplate/button',
  reason: 'button of the page',
  longest: 60,
  test: (line, page) =>
    line.words >= 2 &&
    line.words <= 7 &&
    !line.closed &&
    !line.wrapped &&
    line.heading === 0 &&
    isAtAnEnd(line, page) &&
    BUTTONS.some(form => form.test(line.text)),
  finds: [
    `→ E-mail this story to a colleague\n${MEET}`,
    `${MEET}\n→ Share with Mastodon`,
    `${MEET}\n→ Return to the top of the page`,
    `${MEET}\n→ BorderTimes App Download`,
    `→ Cookies on the Border Times\n${MEET}`,
    `${MEET}\n→ Select a region`,
    `${MEET}\n→ BNA recommends`,
  ],
  ignores: [
    `→ Share of the water goes to Chile\n${MEET}`,
    `${MEET}\n→ Return to the old border`,
    `${MEET}\n→ Send this message to Lima, said Boric.`,
    `→ Open the border now, ministers say\n${MEET}`,
  ],
};

const BRACKETS = light(
  /^(?:[[{<(【]\s*(?:\d{1,3}|[\p{L}][\p{L}' -]{1,28})\s*[\]}>)】]\s*(?:[|·•]\s*)?){2,24}(?:(?:next|previous|prev|last|more)(?: page)?\s*)?[»>]*$/iu,
);

/** Buttons, or numbers of pages, each in brackets: `[ Print ] [ Close ]`, `[1] [2] Next page >>`. */
export const bracketRow: BoilerplateRule = {
  id: 'boilerplate/bracket-row',
  reason: 'buttons of the page',
  longest: 120,
  test: (line, page) => isAtAnEnd(line, page) && BRACKETS.test(line.text),
  finds: [
    `${MEET}\n→ [ Print ] [ Send to a friend ]`,
    `${MEET}\n→ [1] [2] [3]  Next page >>`,
    `→ <Print> <Close>\n${MEET}`,
    `${MEET}\n→ 【1】【2】`,
  ],
  ignores: [
    `${MEET}\n→ [1] The treaty of 1990`,
    `${MEET}\n→ (left) and (right) they sat`,
    `→ [Ministers meet again] [and agree on the price of water]\n${MEET}`,
  ],
};

/** What a broadcaster's script says of sounds and cuts: `/// ACTUALITY IN FRENCH - FADE UNDER ///`. */
export const stageDirection: BoilerplateRule = {
  id: 'boilerplate/stage-direction',
  reason: 'direction in a script',
  longest: 160,
  test: line =>
    /^\/{2,}\s?\p{Lu}[^\p{Ll}]*\/{2,}$/u.test(line.text) ||
    /^[[(]\s?(?:SFX|MUSIC|SOUND|ACT|ACTUALITY|TAPE|CUT)\b[^\p{Ll}]*[\])]$/u.test(line.text),
  finds: ['/// ACT IN FRENCH - FADE UNDER ///', '[MUSIC UP AND UNDER]'],
  ignores: ['/// OPT /// The bridge is open day and night. /// END OPT ///', '// see the note below'],
};

const JUMP = light(
  /^(?:(?:please )?(?:see|turn to|continue[sd] (?:on|from)|from) )(?:[\p{Lu}\d][\p{Lu}\d'’ -]{1,30},? )?(?:(?:on )?(?:page|pg\.?|p\.?) ?[A-Z]?-?\d{1,3}[A-Z]?|(?<=, )[A-Z]-?\d{1,2}|(?<=(?:on|from|from page) )[A-Z]-?\d{1,2})$/iu,
);

/** A page of a paper that has sections: `9A`, `B3`. */
const PAPER_PAGE = /^page (?:\d{1,3}-?\p{Lu}|\p{Lu}-?\d{1,3})$/iu;
/** What stands on which page: `Inside: Weather 2A   Crossword 7A`. */
const PAPER_INDEX = light(
  /^(?:(?:inside|index|today)\s*:\s*)?(?:\p{Lu}[\p{L}&]{1,19}(?: [\p{L}&]{1,19}){0,2}[ .]+(?:\d{1,2}\p{Lu}|\p{Lu}\d{1,2})(?:[,;·]?\s+|$)){2,}$/iu,
);

/** Where the story goes on in the paper, or where it comes from; the number of the page, and what stands on others. */
export const jumpLine: BoilerplateRule = {
  id: 'boilerplate/jump',
  reason: 'jump to another page of the paper',
  longest: 80,
  test: ({ text }) =>
    (JUMP.test(text.replace(/^[([]|[)\]]$/gu, '')) && !/^see page\b|^see p/i.test(text)) ||
    PAPER_PAGE.test(text) ||
    PAPER_INDEX.test(text),
  finds: [
    'See BRIDGE, Page 14A',
    'PAGE 9A',
    'Inside: Classified ads 11A   Crossword 7A   Weather 2A',
    'SEE BRIDGE, A11',
    'Continued on Page 4',
    '(Continued from A1)',
    'PLEASE SEE WATER PAGE B3',
  ],
  ignores: ['See Annex 2', 'SEE ANNEX II', 'See page 4', 'From 1990, 12', 'The talks continued from 3'],
};

/** Since when there has been such a site, or such a paper. */
export const slogan: BoilerplateRule = {
  id: 'boilerplate/slogan',
  reason: "the site's slogan",
  longest: 40,
  test: (line, page) =>
    !line.closed &&
    isAtAnEnd(line, page) &&
    /^(?:since|est\.?|estd\.?|established|founded)(?: in)? 1[789]\d\d$/i.test(line.text),
  finds: [`→ Since 1923\n${MEET}`, `${MEET}\n→ EST. 1889`, `→ Founded in 1902\n${MEET}`],
  ignores: [
    `→ Since 2023\n${MEET}`,
    `${MEET}\n→ Since 1923, no such talks`,
    `${MEET}\n→ Since 1923\nThey had not met since the border was drawn, their spokesmen said.`,
  ],
};

/** Who saw to the page, in a word: `Editor: Wu`. */
export const deskNote: BoilerplateRule = {
  id: 'boilerplate/desk-note',
  reason: 'initials of the desk',
  longest: 60,
  test: (line, page) =>
    isTail(line, page) &&
    !line.closed &&
    /^[([]?(?:(?:web|chief|duty|copy|online|managing|responsible|executive|page|news|sub)[ -]?)?(?:editors?|proofreaders?|typists?)\s?[:：]\s?\p{Lu}[\p{L}.'’-]*(?:[ ,/&]+\p{Lu}[\p{L}.'’-]*){0,3}[)\]]?$/iu.test(
      line.text,
    ) &&
    !/:\s?\p{Ll}/u.test(line.text),
  finds: [`${MEET}\n→ Editor: Wu`, `${MEET}\n→ (Web editor: Ana Ruiz, Tom Berg)`],
  ignores: [`→ Editor: Wu\n${MEET}`, `${MEET}\n→ Editor: what the paper did not print`],
};

/** What stands for a picture that is not shown: `header-logo-2019`, or what can be seen on it. */
export const alternativeText: BoilerplateRule = {
  id: 'boilerplate/alternative-text',
  reason: 'caption of a picture',
  longest: 260,
  test(line, page) {
    if (line.wrapped || line.heading > 0) return false;
    if (isTop(line, page) && !line.closed && line.words <= 6 && /^\P{Lu}+$/u.test(line.text))
      return /(?:^|\s)(?=\S*\d)\p{Ll}[\p{Ll}\d]*(?:[-_][\p{Ll}\d]+){2,}(?:\s|$)/u.test(line.text);
    // What is seen, without a name, right above the caption that has the names.
    return (
      /^(?:an?|two|three|four|several) (?:[\p{Ll}-]+ ){0,3}(?:man|woman|men|women|people|person|leaders?|soldiers?|officials?|children|crowd|group|flags?|building|ship|plane|aircraft|car|table|room)\b/iu.test(
        line.text,
      ) &&
      !/\p{Lu}|\d|["“”]/u.test(line.text.slice(1)) &&
      !/\b(?:said|told|was|were|had|\p{L}{3,}ed (?:that|to))\b/u.test(line.text) &&
      cutBy(neighbour(line, page, 1), page) === 'boilerplate/caption'
    );
  },
  finds: [
    `→ summit of the ministers logo-2019-en\nMinisters of six states sign the water pact\n${MEET}`,
    `→ Two women shake hands before a row of flags.\nPresident Ana Ruiz (left) and Prime Minister Mia Sand shake hands in Oslo, May 3, 2017. Photo: AP\n${MEET}`,
  ],
  ignores: [
    `→ covid-19 talks go on in lima\n${MEET}`,
    `→ Two women shake hands before a row of flags.\n${MEET}`,
    `→ Two men were held at the bridge.\nPresident Ana Ruiz (left) and Prime Minister Mia Sand shake hands in Oslo, May 3, 2017. Photo: AP\n${MEET}`,
  ],
};

/** So many items one below the other make a menu. */
const MENU = 3;

/** Items of a menu: short ones, one below the other, of which the phrases know one. */
export const menu: BoilerplateRule = {
  id: 'boilerplate/menu',
  reason: 'way through the site',
  longest: 50,
  test(line, page) {
    if (!isItem(line) || !isAtAnEnd(line, page)) return false;
    let [first, last] = [line.at, line.at];
    while (first > 0 && isItem(page.lines[first - 1] as Line)) first--;
    while (last + 1 < page.lines.length && isItem(page.lines[last + 1] as Line)) last++;
    const items = page.lines.slice(first, last + 1);
    return items.length >= MENU && items.some(item => isKnown(item, page));
  },
  finds: [
    `1. Inhalt\n2. Navigation\n→ 3. Weitere Themen\nMinisters of six states sign the water pact\n${MEET}`,
    `${MEET}\n• Privacy policy\n→ • Our Offices\n• Contact us`,
  ],
  ignores: [
    `${MEET}\n• Trade in copper\n→ • Water rights\n• Open roads`,
    `${MEET}\n1. Security\n→ 2. Water rights\nThe two presidents agreed on two points, their spokesmen said.`,
  ],
};

const NUMBERED = /^\d{1,2}[.)]\s+/u;

const isItem = (line: Line) =>
  (line.bullet || NUMBERED.test(line.text)) && line.words <= 6 && !line.closed && !line.wrapped && line.about === null;

/** Whether an item is page furniture by its words. Names of sections are subjects of talks as well. */
function isKnown(line: Line, page: Page): boolean {
  const reason = wholeLine(page.phrasebook, keyOf(line.text.replace(NUMBERED, '')));
  return reason === 'way through the site' || reason === 'button of the page';
}
