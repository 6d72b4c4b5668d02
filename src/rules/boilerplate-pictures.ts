/** Pictures that did not come along: their credits, and what is left of them. */
import { isTail, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';

/** Pattern of a month's name, whole or cut short. */
export const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?';

/** Pattern of what a credit is for: a photo, a video, a graphic. */
export const MEDIUM =
  '(?:(?:[Ff]ile|FILE|[Ss]tock|[Hh]andout|[Cc]ourtesy|[Ff]eatured?) )?(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]hotographer|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Pp]ic|[Vv]ideo|VIDEO|[Ff]ootage|[Gg]raphic|[Ii]llustration|[Ii]nfographic|[Cc]redit|CREDIT|[Ff]oto|FOTO|[Ss]creengrab)s?';
/** Words of the picture trade that may stand in a credit beside names. */
export const TRADE = /\b(?:photos?|pool|handout|getty|images?|courtesy|file|pictures?|screengrab|press corps|via)\b/i;
const STARTS_WITH_DAY = new RegExp(`^${MONTH} \\d{1,2}(?:, \\d{4})?\\.?\\s+(?=[([])`, 'u');
const LABELLED = new RegExp(
  `^[([]?${MEDIUM}(?:\\s+(?:credit|copyright|source|by|courtesy(?: of)?))*\\s*(?:[:=/|©]|\\s[–—-]|(?<=\\sby|\\scourtesy|\\sof)\\s)\\s*(?=[\\p{Lu}@\\d"“(©]|the\\s|handout|courtesy|file|https?:)`,
  'u',
);

/** A picture's credit that is a line of its own. */
export const photoCredit: BoilerplateRule = {
  id: 'boilerplate/photo-credit',
  reason: 'photo credit',
  longest: 120,
  test: (line, page) => isCredit(line, page),
  finds: [
    'Photo: EPA-EFE',
    'Photos = Office of the Governor',
    '(AP Yonhap)',
    'Pool via REUTERS',
    'Dec. 18. (AP Yonhap)',
    'Image courtesy of the ministry',
  ],
  ignores: [
    'Photo ban: editors protest in Tirana',
    '(Provisional translation)',
    '(Arica, Chile)',
    'Trump/Kim Summit',
    'Kyiv via Warsaw: how leaders travel',
    'Picture of calm',
  ],
};

function isCredit(line: Line, page: Page): boolean {
  const text = line.text.replace(STARTS_WITH_DAY, '');
  if (line.words > 14 || line.wrapped) return false;
  if (LABELLED.test(text)) return !isSentence(text);
  // A single name in brackets below the story is the agency's sign-off.
  if (line.words === 1 && isTail(line, page) && /^\(/u.test(text)) return false;
  if (/^[([][^()[\]]{2,40}[)\]]\.?$/u.test(text))
    return namesOnly(text.replace(/[()[\].]/gu, '')) && !/\bEND\b/u.test(text) && !isPlace(text, page);
  if (line.words > 7 || line.closed || !namesOnly(text)) return false;
  if (/\b(?:Pool|POOL|Handout|Getty)\b| via (?:\p{Lu}{2,}|\p{Lu}\p{Ll}+ ?\/)/u.test(text)) return true;
  const makers = text.split('/').map(part => part.trim());
  return (
    makers.length > 1 &&
    ((/^[▲△]/u.test(text) ? makers.some(maker => isAgency(maker, page)) : isAgency(makers[0] as string, page)) ||
      /^\p{Lu}{2,}(?:-\p{Lu}+)?$/u.test(makers[0] as string))
  );
}

/** `(Arica, Chile)`: where something was held. */
const isPlace = (text: string, page: Page) =>
  text.includes(', ') &&
  text
    .replace(/[()[\].]/gu, '')
    .split(', ')
    .some(part => page.words.places?.has(part.toLowerCase()));

/** Whether a name is a news agency's. */
export const isAgency = (name: string, page: Page) => page.words.agencies?.has(name.trim().toLowerCase()) ?? false;
/** Several words in lower case make a sentence or a headline, not a credit. */
const isSentence = (text: string) =>
  (text
    .match(/(?<=\s)\p{Ll}{2,}/gu)
    ?.filter(word => !/^(?:of|the|via|and|by|from|for|courtesy|file|photo|images?|handout|office)$/u.test(word))
    .length ?? 0) >= 2;

/** Whether a text holds nothing but names and the words that join them in a credit. */
export const namesOnly = (text: string) =>
  text
    .split(/[\s/|,]+/u)
    .every(
      word =>
        word === '' ||
        /^[^\p{Ll}]/u.test(word) ||
        /^(?:via|of|and|for|photo|file|handout|pool|office|ministry|agency|service|palace)$/u.test(word),
    );

const DAY_ALONE = new RegExp(`^${MONTH} \\d{1,2}\\.$`, 'u');

/** What is left of a caption that was broken up: a day beside a credit. */
export const captionFragment: BoilerplateRule = {
  id: 'boilerplate/caption-fragment',
  reason: 'caption of a picture',
  longest: 30,
  seesStamps: true,
  test(line, page) {
    if (!DAY_ALONE.test(line.text)) return false;
    return [neighbour(line, page, -1), neighbour(line, page, 1)].some(other => cutBy(other, page) === photoCredit.id);
  },
  finds: [
    '→ Dec. 18.\n(AP Yonhap)\nThe two sides spoke for an hour in Kyoto.',
    '(AFP)\n→ March 3.\nThe two sides spoke for an hour in Kyoto.',
  ],
  ignores: [
    '→ Dec. 18.\nThe two sides spoke for an hour in Kyoto.',
    '(AFP)\n→ March 3, 2011\nThe two sides spoke for an hour in Kyoto.',
  ],
};

/** A picture in Markdown; it is not part of the archive, and its text is a caption. */
export const picture: BoilerplateRule = {
  id: 'boilerplate/picture',
  reason: 'picture',
  longest: 2000,
  shortest: 0,
  test: line => line.picture,
  finds: ['![Two leaders at a table](table.jpg)', '[![](a.png)](https://example.org/a)'],
  ignores: ['![](map.png) The map shows the route of the pipeline through the three countries.', 'A picture of calm!'],
};
