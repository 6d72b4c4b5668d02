/** Captions: what stood under a picture, told by several signs together, since prose may show any one of them. */
import { light } from '../light.ts';
import { isTop, type Line, type Page } from './boilerplate-page.ts';
import { isAgency, MEDIUM, MONTH, namesOnly, photoCredit, TRADE } from './boilerplate-pictures.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';

const POSITION_BRACKET =
  /\((?:(?:far |second |third |2nd |3rd |front |top |bottom )?(?:from )?(?:left|right|center|centre|L|R|C|2nd L|2nd R|3rd L|3rd R)(?:,[^)]{0,20})?)\)|^\(?(?:clockwise )?from (?:the )?(?:left|right|top)\b|\bL(?:[-–]| to )R\b|\(left to right\)/i;
/** After a name: `…, left, and`, `…, second from right, greets`. */
const POSITION_COMMA = light(
  /,(?<=\p{Lu}[\p{L}.’'-]{0,30},) (?:(?:far |front |second from |third from |fourth from |2nd from |3rd from )?(?:left|right|center|centre))(?:,|\s(?:and|shakes?|greets?|poses?|speaks?|walks?|meets?|with)\b)|,? (?:on|at|from) (?:the )?(?:far )?(?:left|right)(?:[,)]|\sand\b)(?<=\p{Lu}[\p{L}.’'-]{0,30},? (?:on|at|from) (?:the )?(?:far )?(?:left|right)(?:[,)]|\sand))/u,
);
/** What people do in pictures, in the present tense; `maybe` is what they do in pictures and on schedules alike. */
const ACTION =
  /\b(?:(?:pose|poses|posing|shake hands|shakes hands|shaking hands|join hands|joins hands|welcomes|raises|clasps?|escorts?|accompan(?:y|ies)|greet|greets|greeting|look on|looks on|wave|waves|waving|smile|smiles|toast|toasts|inspect|inspects|review|reviews|listen|listens|applaud|applauds|hug|hugs|bow|bows|embrace|embraces|shows|(?:is|are) (?:seen|welcomed|greeted|pictured|shown|received|escorted)|stand|stands|sit|sits|walk|walks|chat|chats|hold hands|holds hands|gesture|gestures|react|reacts)\b|(?<maybe>speaks?|arrives?|attends?|meets?|talks?|signs?|enters?|plays?|delivers?|holds?|takes? part|leaves?|boards?|lays?|answers?|exchanges?|participates?|addresses)\s)/g;
/** What stands before an action: a name, or the end of a bracket or an apposition. */
const ACTOR = /(?:\p{Lu}[\p{L}.’'-]*|[)\],])\s+$/u;
/** As far back as an actor is looked for, in characters. */
const LONGEST_ACTOR = 40;
const ARCHIVE =
  /^\(?files?(?: photo)?\)?\s*[-–—:]|^\(files?(?: photo)?\)\s|\bfile (?:photo|picture|image)\b|\[file\b|\(file\b|\bin this (?:file |handout |undated )?(?:photo|image|picture|handout|combination)\b|\bhandout (?:photo|image|picture)\b|^(?:a )?(?:general )?view (?:of|shows)\b|^(?:this )?combination (?:of|photo|picture)|^pictured(?::| (?:is|are|here))|사진 ?=/i;
const BRACKETED =
  /^[([]\s*(?:photo|image|picture|caption|above|pictured|pull ?quote|graphic|map|video|audio)\s?:\s[^()[\]]+[)\]]\.?$/i;
const GALLERY = /^[▲△]\s|^(?:photo |image |slide )?\d{1,2}\s*(?:of|\/)\s*\d{1,2}\s*[|:–—]\s+(?=\S)/i;
const FULL_DATE = light(
  new RegExp(
    `(?:,|\\bon|\\bin)\\s+(?:\\p{Lu}\\p{Ll}+day,? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})`,
    'u',
  ),
);
const PART_DATE = light(
  new RegExp(
    `(?:,|\\bon)\\s+(?:\\p{Lu}\\p{Ll}+day|${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|the \\d{1,2}(?:st|nd|rd|th))\\b[^.]{0,30}\\.?$`,
    'u',
  ),
);
const CREDIT_WORDS = light(
  new RegExp(
    `(?:^|[.)\\]”"’\\d\\s])${MEDIUM}(?:\\s+(?:credit|by|courtesy(?: of)?))*\\s*(?:[:=/|©]|(?<=\\sby|\\scourtesy|\\sof)\\s)\\s*["“]?(?:the )?(?<maker>\\p{Lu}[^!?]{1,70})$`,
    'u',
  ),
);
/** A maker after © or a bar: `… in Minsk © Ana Ruiz/Andina`, `… on Friday. | POOL / VIA ANDINA`. */
const CREDIT_MARK = light(
  /[.)]\s?[-–—]+\s?(?:PHOTO|Photo|PIC|Pic)s?\s?:\s?\p{Lu}[^!?]{1,60}$|\S\s©\s?\p{Lu}[^.!?]{1,60}$|\s[|/]\s\p{Lu}[\p{Lu}\s/.,&'-]{1,40}$|\p{Lu}\p{L}+ (?:file )?photo\.?$/u,
);
/** A maker with the agency after the last sentence: `… in Minsk on Monday. Ana Ruiz, AFP`. */
const CREDIT_COMMA = light(/[.)”"]\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,2}, \p{Lu}{2,8}$/u);
/** An agency with its maker: `(AAP: Ana Ruiz)`. */
const CREDIT_COLON = light(
  /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}: \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u,
);
const CREDIT_BRACKET = /[([]([^()[\]]{2,60})[)\]]\s*\.?$/u;
const CREDIT_AFTER = light(/[.)”"\d]\s+((?:\p{Lu}[\p{L}'’.-]*)(?:[\s/]+(?:via|of|and|\p{Lu}[\p{L}'’.&-]*)){0,8})$/u);
const TELLS = /\b(?:said|told|added|according to|stressed|noted|announced|reported|pledged|stated|replied|argued)\b/u;
/** Verbs of reports, which captions in the present tense or without a verb do without. */
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|did|met|held|left|took|made|went|came|began|spoke|gave|got|saw|won|set|put|\p{L}{3,}ed)\b/u;
/** A place beside an event, in captions without a verb. */
const BESIDES = /\s(?:during|before|after|at|ahead of|following|on the sidelines of|beside|with)\s/u;
const SENTENCE_BREAK = /\p{Ll}{2,}[.!?]["”’)]?\s+\p{Lu}/u;

/** Points from which a line is taken for a caption. One sign that only pictures have is always among them. */
const CAPTION = 3;
/** Longer lines are taken for captions only on more signs than one. */
const LONG = 480;
const LONG_CAPTION = 6;

/** What stood under a picture. */
export const caption: BoilerplateRule = {
  id: 'boilerplate/caption',
  reason: 'caption of a picture',
  longest: 900,
  test(line, page) {
    if (line.text.length < 25 || line.wrapped || line.heading > 0) return false;
    const [sure, points] = captionSigns(line, page);
    return sure && points >= (line.text.length > LONG ? LONG_CAPTION : CAPTION);
  },
  finds: [
    '(L to R) Ana Ruiz, Tom Berg and Mia Sand at the castle before the start of their meeting. - AFP\nThe two presidents met in Lima and spoke for an hour.',
    'President Ana Ruiz (left) and Prime Minister Tom Berg shake hands before their talks in Oslo, Norway, May 3, 2017. Photo: AP',
    '→ 1 of 3 | The chancellor waves to the crowd in Vienna on Sunday.\nThe two presidents met in Vienna and spoke for an hour.',
    'General view of the summit hall, Accra, Ghana, July 9, 2015. Photo: GNA',
    '→ Ana Ruiz, right, greets Tom Berg at the palace in Lima on Monday. (Andina)\nThe two presidents met in Lima and spoke for an hour.',
    '→ Prime Minister Tom Berg is welcomed by President Ana Ruiz at the airport in Quito, Ecuador, June 2, 2016.\nThe two presidents met in Quito and spoke for an hour.',
    'The foreign ministers at the signing in Tallinn. MARI TAMM/Pool via REUTERS',
    'The two presidents before dinner at a hotel in Arica on Monday. Mari Tamm, AFP',
    'Ana Ruiz and Tom Berg leave for Lima. (AAP: Mari Tamm)',
    '(Image: the two presidents before their talks. Credit: official palace photo)',
    '→ Reuters/File Ana Ruiz and Tom Berg at an earlier meeting in Cusco. She has been courting him for years\nThe two presidents met in Lima and spoke for an hour.',
  ],
  ignores: [
    '△ Summit with Berg on the 26th (local time)\n→ △ Ties at sea to be the core\n△ A delegation of 90 comes along\nThe two presidents met in Lima and spoke for an hour.',
    'Ana Ruiz arrives in Oslo for talks with Tom Berg',
    'Ruiz left Oslo on Monday, right after the talks, and flew to Lima.',
    'OSLO, May 3 (Andina) -- President Ana Ruiz met Prime Minister Tom Berg on Wednesday.',
    'She is to return on Monday, officials said. (Andina)',
    'Ruiz told reporters that the man (pictured) had never worked for her government. She spoke after the talks in Oslo, and stressed that she would not comment again.',
    'Senator Ana Ruiz (R) met the Prime Minister of Norway in Oslo on Monday.',
    'The president posted a photo: King Harald in a white coat.',
    'The right, left and center parties have agreed to hold talks on Monday.',
  ],
};

/** Signs of a picture in one line. */
interface Signs {
  /** 2 for an agency in brackets, which also closes stories; 3 for a credit that names a picture or its maker. */
  credit: number;
  /** The line says where someone stands in the picture. */
  position: boolean;
  /** It calls itself a picture, or counts pictures. */
  archive: boolean;
  /** Someone poses, greets, waves, in the present tense. */
  seen: boolean;
  /** Someone does what pictures and schedules show alike. */
  maybe: boolean;
}

/** Whether a sign is there that only pictures have, and how much all signs weigh together. */
function captionSigns(line: Line, page: Page): [sure: boolean, points: number] {
  const { text } = line;
  const signs = { ...signsOf(line, page), ...(isMarkedList(line, page) ? { archive: false } : {}) };
  const { credit, position, archive, seen, maybe } = signs;
  const posed = position || archive || credit === 3;
  const twin = isTwin(line, page) && (seen || maybe || !FINITE.test(text)) ? (seen || maybe ? 2 : 1) : 0;
  const twice = twin > 0;
  const captioned = (seen || maybe) && besideCredit(line, page);
  if (!posed && !seen && !twice && !captioned && credit === 0) return [false, 0];
  // Headlines stand in the present tense as well, but have no full stop.
  const sentence = line.closed || (twice && /[.!?]["”’)]?\s+\S+$/u.test(text));
  if (!sentence && !posed && !captioned && credit === 0) return [false, 0];
  const sure = (archive || credit === 3 ? 3 : position ? 2 : 0) + (seen ? 2 : 0) + twin + (captioned ? 2 : 0);
  const alone = seen && !posed && !twice && !captioned && credit === 0;
  const points = sure + (credit === 2 ? 2 : 0) + hintsOf(line, page, { ...signs, posed, twice });
  // Standfirsts and live reports stand in the present tense too: one sign more is asked for.
  return [true, alone ? points - 1 : points];
}

/** One of several lines that begin with the mark that captions of some papers have: the points under a headline. */
function isMarkedList(line: Line, page: Page): boolean {
  const mark = /^[▲△]/u.exec(line.text)?.[0];
  return mark !== undefined && [-1, 1].some(step => page.lines[line.at + step]?.text.startsWith(mark) === true);
}

function signsOf(line: Line, page: Page): Signs {
  const { text, key } = line;
  const actions = Array.from(text.matchAll(ACTION)).filter(({ index }) =>
    ACTOR.test(text.slice(Math.max(0, index - LONGEST_ACTOR), index)),
  );
  return {
    credit: creditAtStart(line, page) ? 3 : creditAtEnd(line),
    position:
      /left|right|center|centre|\(l|\(r|\(c|\([23]|l(?:[-–]| to )r/u.test(key) &&
      (POSITION_BRACKET.test(text) || POSITION_COMMA.test(text)),
    archive:
      BRACKETED.test(text) ||
      GALLERY.test(text) ||
      (/file|photo|image|picture|handout|view|combination|사진/u.test(key) && ARCHIVE.test(text)),
    seen: actions.some(({ groups }) => groups?.maybe === undefined),
    maybe: actions.some(({ groups }) => groups?.maybe !== undefined),
  };
}

/** What speaks for a caption besides its signs, less what speaks for prose. */
function hintsOf(line: Line, page: Page, signs: Signs & { posed: boolean; twice: boolean }): number {
  const { credit, position, archive, seen, maybe, posed, twice } = signs;
  // Without an agency in brackets, and without a button that is glued to the end.
  const text = (
    credit === 2 ? line.text.replace(CREDIT_BRACKET, '') : line.text.replace(/(?<=[.!?])\s+\p{L}+$/u, '')
  ).trim();
  const top = isTop(line, page);
  const hints = [
    FULL_DATE.test(text),
    (top || posed || credit > 0) && PART_DATE.test(text),
    top,
    (posed || twice) && (maybe || BESIDES.test(text)),
  ];
  // `(R)` after a name is a party as well.
  const party =
    position &&
    !archive &&
    credit === 0 &&
    !/left|right|cent(?:er|re)|L[-–]R|\([LC]\)/u.test(line.text) &&
    !FULL_DATE.test(text);
  const against =
    (TELLS.test(text) ? 3 : 0) +
    (SENTENCE_BREAK.test(text) && !posed ? 2 : 0) +
    ((!posed || party) && !seen && !maybe && FINITE.test(text) ? 3 : 0);
  return hints.filter(Boolean).length - against;
}

/** An agency and its maker before the words: `AFP/File The two presidents …`, `AP Photo/Ana Ruiz The …`. */
const STARTS_WITH_CREDIT = light(
  /^(?<agency>\p{Lu}[\p{L}-]*(?: Images)?)(?: [Pp]hoto)?\s?\/\s?\p{Lu}[\p{L}.]+(?:[\s/]+[^\s/]+)*?\s\p{Lu}/u,
);

function creditAtStart({ text }: Line, page: Page): boolean {
  const agency = STARTS_WITH_CREDIT.exec(text.slice(0, LONGEST_ACTOR * 2))?.groups?.agency;
  return agency !== undefined && isAgency(agency, page);
}

/** Three points for a credit that names a picture or its maker, two for an agency in brackets, which also closes stories. */
function creditAtEnd({ text, closed }: Line): 0 | 2 | 3 {
  const tail = text.slice(-120);
  const named = /hoto|HOTO|mage|ic|IC|ideo|redit|ootage|llustration|creengrab/u.test(tail)
    ? CREDIT_WORDS.exec(tail)
    : null;
  const maker = named?.groups?.maker;
  if (maker !== undefined && (namesOnly(maker) || maker.includes('/'))) return 3;
  if (CREDIT_MARK.test(tail) || CREDIT_COMMA.test(tail)) return 3;
  const bracket = /[)\]]\s*\.?$/u.test(tail) ? CREDIT_BRACKET.exec(tail)?.[1] : undefined;
  if (bracket !== undefined) return bracketCredit(bracket, tail);
  const after = closed ? undefined : CREDIT_AFTER.exec(tail)?.[1];
  return after !== undefined && /\/|\bvia\b|\bP(?:ool|OOL)\b|\bPhoto\b|\bImages\b|\bHandout\b/u.test(after) ? 3 : 0;
}

function bracketCredit(bracket: string, tail: string): 0 | 2 | 3 {
  if (/^(?:provided|supplied|courtesy|released|captured|photo|image|credit|source)\b/i.test(bracket)) return 3;
  if (CREDIT_COLON.test(bracket)) return 3;
  if (!namesOnly(bracket) || !/\p{L}{2}/u.test(bracket)) return 0;
  if (TRADE.test(bracket) || bracket.includes('/')) return 3;
  if (/\[[\p{Lu}\d\s,/.&-]+\]\s*\.?$/u.test(tail) && !/\bEND\b/u.test(bracket)) return 3;
  const closes = /[.,"”\d]\s*[([][^()[\]]+[)\]]\.?$/u.test(tail);
  return closes && bracket.split(' ').length <= 4 && !/\d/u.test(bracket) ? 2 : 0;
}

/** Printed twice on the page, or once more right beside it with a word added. */
function isTwin(line: Line, page: Page): boolean {
  if ((page.times.get(line.key) ?? 0) > 1) return true;
  const beside = [neighbour(line, page, -1), neighbour(line, page, 1)];
  return beside.some(
    other =>
      other !== undefined &&
      (other.key.startsWith(line.key) || line.key.startsWith(other.key)) &&
      other.text.length >= 40,
  );
}

/** A credit or an agency's name stands right above or below, with no blank line between. */
function besideCredit(line: Line, page: Page): boolean {
  const above = line.gapBefore ? undefined : neighbour(line, page, -1);
  const below = line.gapAfter ? undefined : neighbour(line, page, 1);
  return [above, below].some(other => other && (cutBy(other, page) === photoCredit.id || isAgency(other.text, page)));
}
