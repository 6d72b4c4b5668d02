/** Pictures that did not come along: their captions and credits. */
import { isTop, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?';
const MEDIUM =
  '(?:(?:[Ff]ile|FILE|[Ss]tock|[Hh]andout|[Cc]ourtesy|[Ff]eatured?) )?(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]hotographer|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Pp]ic|[Vv]ideo|VIDEO|[Ff]ootage|[Gg]raphic|[Ii]llustration|[Ii]nfographic|[Cc]redit|CREDIT|[Ss]creengrab)s?';
/** Words of the picture trade that may stand in a credit beside names. */
const TRADE = /\b(?:photos?|pool|handout|getty|images?|courtesy|file|pictures?|screengrab|press corps|via)\b/iu;
const STARTS_WITH_DAY = new RegExp(`^${MONTH} \\d{1,2}(?:, \\d{4})?\\.?\\s+(?=[([])`, 'u');
const LABELLED = new RegExp(
  `^[([]?${MEDIUM}(?:\\s+(?:credit|source|by|courtesy(?: of)?))*\\s*(?:[:=/|©]|\\s[–—-]|(?<=\\sby|\\scourtesy|\\sof)\\s)\\s*(?=[\\p{Lu}@\\d"“(©]|the\\s|handout|courtesy|file|https?:)`,
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
    'Trump/Kim Summit',
    'Kyiv via Warsaw: how leaders travel',
    'Picture of calm',
  ],
};

function isCredit(line: Line, page: Page): boolean {
  const text = line.text.replace(STARTS_WITH_DAY, '');
  if (line.words > 14 || line.wrapped) return false;
  if (LABELLED.test(text)) return !isSentence(text);
  if (/^[([][^()[\]]{2,40}[)\]]\.?$/u.test(text))
    return namesOnly(text.replace(/[()[\].]/gu, '')) && !/\bEND\b/u.test(text);
  if (line.words > 7 || line.closed || !namesOnly(text)) return false;
  if (/\b(?:Pool|POOL|Handout|Getty)\b| via (?:\p{Lu}{2,}|\p{Lu}\p{Ll}+ ?\/)/u.test(text)) return true;
  const makers = text.split('/').map(part => part.trim());
  return (
    makers.length > 1 && (isAgency(makers[0] as string, page) || /^\p{Lu}{2,}(?:-\p{Lu}+)?$/u.test(makers[0] as string))
  );
}

const isAgency = (name: string, page: Page) => page.words.agencies?.has(name.trim().toLowerCase()) ?? false;
/** Several words in lower case make a sentence or a headline, not a credit. */
const isSentence = (text: string) =>
  (text
    .match(/(?<=\s)\p{Ll}{2,}/gu)
    ?.filter(word => !/^(?:of|the|via|and|by|from|for|courtesy|file|photo|images?|handout|office)$/u.test(word))
    .length ?? 0) >= 2;
const namesOnly = (text: string) =>
  text
    .split(/[\s/|,]+/u)
    .every(
      word => word === '' || /^[^\p{Ll}]/u.test(word) || /^(?:via|of|and|for|photo|file|handout|pool)$/u.test(word),
    );

const POSITION_BRACKET =
  /\((?:(?:far |second |third |2nd |3rd |front |top |bottom )?(?:from )?(?:left|right|center|centre|L|R|C|2nd L|2nd R|3rd L|3rd R|pictured)(?:,[^)]{0,20})?)\)|^\(?(?:clockwise )?from (?:the )?(?:left|right|top)\b|\bL[-–]R\b/iu;
/** After a name: `…, left, and`, `…, second from right, greets`. */
const POSITION_COMMA =
  /(?<=\p{Lu}[\p{L}.’'-]{0,30}), (?:(?:far |front |second from |third from |fourth from |2nd from |3rd from )?(?:left|right|center|centre))(?:,|\s(?:and|shakes?|greets?|poses?|speaks?|walks?|meets?|with)\b)|(?<=\p{Lu}[\p{L}.’'-]{0,30}),? (?:on|at|from) (?:the )?(?:far )?(?:left|right)(?:[,)]|\sand\b)/u;
/** What people do in pictures, in the present tense, after a name, a bracket or a comma. */
const SEEN_DOING =
  /(?:\p{Lu}[\p{L}.’'-]*|[)\],])\s+(?:pose|poses|posing|shake hands|shakes hands|shaking hands|greet|greets|greeting|look on|looks on|wave|waves|waving|smile|smiles|toast|toasts|inspect|inspects|review|reviews|listen|listens|applaud|applauds|hug|hugs|bow|bows|embrace|embraces|shows|(?:is|are) (?:seen|welcomed|greeted|pictured|shown|received|escorted)|stand|stands|sit|sits|walk|walks|chat|chats|hold hands|holds hands|gesture|gestures|react|reacts)\b/u;
/** What people do in pictures and on schedules alike. */
const MAYBE_DOING =
  /(?:\p{Lu}[\p{L}.’'-]*|[)\],])\s+(?:speaks?|arrives?|attends?|meets?|talks?|signs?|enters?|plays?|delivers?|holds?|takes? part|leaves?|boards?|lays?|answers?|exchanges?|participates?|addresses)\s/u;
const ARCHIVE =
  /^file(?: photo)?\s*[-–—:]|\bfile (?:photo|picture|image)\b|\[file\b|\(file\b|\bin this (?:file |handout |undated )?(?:photo|image|picture|handout|combination)\b|\bhandout (?:photo|image|picture)\b|^(?:a )?(?:general )?view (?:of|shows)\b|^(?:this )?combination (?:of|photo|picture)|^pictured(?::| (?:is|are|here))|사진 ?=/iu;
const GALLERY = /^(?:photo |image |slide )?\d{1,2}\s*(?:of|\/)\s*\d{1,2}\s*[|:–—]\s+(?=\S)/iu;
const FULL_DATE = new RegExp(
  `(?:,|\\bon|\\bin)\\s+(?:\\p{Lu}\\p{Ll}+day,? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})`,
  'u',
);
const PART_DATE = new RegExp(
  `(?:,|\\bon)\\s+(?:\\p{Lu}\\p{Ll}+day|${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|the \\d{1,2}(?:st|nd|rd|th))\\b[^.]{0,30}\\.?$`,
  'u',
);
const CREDIT_WORDS = new RegExp(
  `(?:^|[.)\\]”"’\\d\\s])${MEDIUM}(?:\\s+(?:credit|by|courtesy(?: of)?))*\\s*(?:[:=/|©]|(?<=\\sby|\\scourtesy|\\sof)\\s)\\s*["“]?\\p{Lu}[^!?]{1,70}$`,
  'u',
);
/** A maker after © or a bar: `… in Minsk © Ana Ruiz/Andina`, `… on Friday. | POOL / VIA ANDINA`. */
const CREDIT_MARK = /\S\s©\s?\p{Lu}[^.!?]{1,60}$|\s\|\s\p{Lu}[\p{Lu}\s/.,&'-]{1,40}$/u;
const CREDIT_BRACKET = /[([]([^()[\]]{2,60})[)\]]\s*\.?$/u;
const CREDIT_AFTER = /[.)”"\d]\s+((?:\p{Lu}[\p{L}'’.-]*)(?:[\s/]+(?:via|of|and|\p{Lu}[\p{L}'’.&-]*)){0,8})$/u;
const TELLS = /\b(?:said|told|added|according to|stressed|noted|announced|reported|pledged|stated|replied|argued)\b/u;
/** Verbs of reports, which captions in the present tense or without a verb do without. */
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|did|met|held|left|took|made|went|came|began|spoke|gave|got|saw|won|set|put|\p{L}{3,}ed)\b/u;
/** A place beside an event, in captions without a verb. */
const BESIDES = /\s(?:during|before|after|at|ahead of|following|on the sidelines of|beside|with)\s/u;
const SENTENCE_BREAK = /\p{Ll}{2,}[.!?]["”’)]?\s+\p{Lu}/u;

/** Points from which a line is taken for a caption. One sign that only pictures have is always among them. */
const CAPTION = 3;

/** What stood under a picture. */
export const caption: BoilerplateRule = {
  id: 'boilerplate/caption',
  reason: 'caption of a picture',
  longest: 480,
  test(line, page) {
    if (line.text.length < 25 || line.wrapped || line.heading > 0) return false;
    const [sure, points] = captionSigns(line, page);
    return sure && points >= CAPTION;
  },
  finds: [
    'President Ana Ruiz (left) and Prime Minister Tom Berg shake hands before their talks in Oslo, Norway, May 3, 2017. Photo: AP',
    '1 of 3 | The chancellor waves to the crowd in Vienna on Sunday.',
    'General view of the summit hall, Accra, Ghana, July 9, 2015. Photo: GNA',
    'Ana Ruiz, right, greets Tom Berg at the palace in Lima on Monday. (Andina)',
    'Prime Minister Tom Berg is welcomed by President Ana Ruiz at the airport in Quito, Ecuador, June 2, 2016.',
    'The foreign ministers at the signing in Tallinn. MARI TAMM/Pool via REUTERS',
  ],
  ignores: [
    'Ana Ruiz arrives in Oslo for talks with Tom Berg',
    'Ruiz left Oslo on Monday, right after the talks, and flew to Lima.',
    'OSLO, May 3 (Andina) -- President Ana Ruiz met Prime Minister Tom Berg on Wednesday.',
    'She is to return on Monday, officials said. (Andina)',
    'Ruiz told reporters that the man (pictured) had never worked for her government. She spoke after the talks in Oslo, and stressed that she would not comment again.',
    'The right, left and center parties have agreed to hold talks on Monday.',
  ],
};

/** Whether a sign is there that only pictures have, and how much all signs weigh together. */
function captionSigns(line: Line, page: Page): [sure: boolean, points: number] {
  const { text } = line;
  const credit = creditAtEnd(text);
  const words = credit === 2 ? text.replace(CREDIT_BRACKET, '').trim() : text;
  const placed = POSITION_BRACKET.test(text) || POSITION_COMMA.test(text);
  const posed = placed || ARCHIVE.test(text) || GALLERY.test(text) || credit === 3;
  const seen = SEEN_DOING.test(text);
  const maybe = MAYBE_DOING.test(text);
  const twice = (page.times.get(line.key) ?? 0) > 1 && (maybe || seen);
  const captioned = (seen || maybe) && besideCredit(line, page);
  if (!posed && !seen && !twice && !captioned && credit === 0) return [false, 0];
  // Headlines stand in the present tense as well, but have no full stop.
  if (!line.closed && !posed && !captioned && credit === 0) return [false, 0];
  const sure =
    (posed ? (placed && credit < 3 && !ARCHIVE.test(text) && !GALLERY.test(text) ? 2 : 3) : 0) +
    (seen ? 2 : 0) +
    (twice ? 2 : 0) +
    (captioned ? 2 : 0) +
    (credit === 2 ? 2 : 0);
  const top = isTop(line, page);
  const hints =
    (FULL_DATE.test(words) ? 1 : 0) +
    ((top || posed || credit > 0) && PART_DATE.test(words) ? 1 : 0) +
    (top ? 1 : 0) +
    ((posed || twice) && (maybe || BESIDES.test(words)) ? 1 : 0);
  const against =
    (TELLS.test(text) ? 3 : 0) +
    (SENTENCE_BREAK.test(words) && !posed ? 2 : 0) +
    (!posed && !seen && !maybe && FINITE.test(words) ? 3 : 0);
  return [true, sure + hints - against];
}

/** Three points for a credit that names a picture or its maker, two for an agency in brackets, which also closes stories. */
function creditAtEnd(text: string): number {
  if (CREDIT_WORDS.test(text) || CREDIT_MARK.test(text)) return 3;
  const bracket = CREDIT_BRACKET.exec(text)?.[1];
  if (
    bracket !== undefined &&
    /^(?:provided|supplied|courtesy|released|captured|photo|image|credit|source)\b/iu.test(bracket)
  )
    return 3;
  if (bracket !== undefined && namesOnly(bracket)) {
    if (TRADE.test(bracket) || bracket.includes('/')) return 3;
    if (/\[[\p{Lu}\d\s,/.&-]+\]\s*\.?$/u.test(text) && !/\bEND\b/u.test(bracket)) return 3;
    const closes = /[.,"”\d]\s*[([][^()[\]]+[)\]]\.?$/u.test(text);
    return closes && bracket.split(' ').length <= 4 && !/\d/u.test(bracket) ? 2 : 0;
  }
  const after = CREDIT_AFTER.exec(text)?.[1];
  if (after === undefined) return 0;
  return /\/|\bvia\b|\bPool\b|\bPhoto\b|\bImages\b|\bHandout\b/u.test(after) && !/^\p{Lu}\.$/u.test(after) ? 3 : 0;
}

/** A credit or an agency's name stands right above or below, with no blank line between. */
function besideCredit(line: Line, page: Page): boolean {
  const above = line.gapBefore ? undefined : neighbour(line, page, -1);
  const below = line.gapAfter ? undefined : neighbour(line, page, 1);
  return [above, below].some(other => other && (cutBy(other, page) === photoCredit.id || isAgency(other.text, page)));
}

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
