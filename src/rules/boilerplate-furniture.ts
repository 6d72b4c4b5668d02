/** Page furniture that is known by its words, and remains of what is no text: buttons, ornaments, damage, code. */
import { isHeadlineOf, isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { lineOfPhrases, linePart, lineStart, wholeLine } from './boilerplate-phrasebook.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';

// Reasons of the authority file that this code gives a meaning of their own.

/** Stands at a story's head and foot only; within the story it may be a heading. */
export const SECTION = 'section of the site';
/** Opens a list of headlines, which go with it. */
export const OTHER_STORIES = 'list of other stories';
/** Below the story, what follows it is written by readers. */
export const COMMENTS = "readers' comments";
/** Takes lines beside it along that speak to the reader as well. */
export const PROMPT = 'newsletter or app prompt';
/** Sticks to the first word of a paragraph even as a single word. */
export const ADVERTISEMENT = 'advertisement label';

/** A line that reports somebody's words is a story's, whatever furniture it mentions. */
const REPORTS = /\b(?:said|says|told|added|according to|announced|reported|agreed)\b/i;

/** A whole line, start or part that the authority file lists. */
export const phrase: BoilerplateRule = {
  id: 'boilerplate/phrase',
  reason: 'page furniture',
  shortest: 1,
  test(line, page) {
    const whole = wholeLine(page.phrasebook, line.key);
    // In lower case among broken lines, a word or two are more likely the end of a paragraph.
    if (line.wrapped && /^\p{Ll}/u.test(line.text) && (whole === null || line.words < 3 || line.closed)) return false;
    if (whole !== null) return placed(whole, line, page);
    if (line.text.length > 300 || line.wrapped) return false;
    const reports = REPORTS.test(line.text);
    const start = reports && line.closed ? null : lineStart(page.phrasebook, line.key);
    // `LIVE: …`, `Opinion: …` above the story may be its own headline.
    if (start === OTHER_STORY && isHeadlineOf(line, page)) return false;
    if (start !== null && (start !== OTHER_STORIES || (line.words <= 7 && !line.closed))) return start;
    return reports ? false : (linePart(page.phrasebook, line.key) ?? false);
  },
  finds: [
    'Advertisement',
    'Sign up for our newsletters',
    'Read also: Lima prepares for the leaders of the Pacific rim',
    'We use cookies to give you the best experience on this site.',
    'This service is not offered everywhere. By clicking subscribe, I agree to the terms of use.',
  ],
  ignores: [
    'The two sides will share the cost, and each will comment on the draft before the summer.',
    'The company said that readers who sign up for our newsletters had been told of the leak.',
    'Politicians of both camps read also what the treaty leaves out, and they were not pleased.',
    'The two leaders spoke for an hour about the pipeline in Baku.\n\n→ Politics\n\nThe visit is the first since the election in the spring of last year.',
  ],
};

const OTHER_STORY = 'link to another story';

/** Words of the site's frame that are subheads as well; within the story, only beside other furniture are they its frame. */
const FRAME: ReadonlySet<string> = new Set([
  COMMENTS,
  'way through the site',
  'player control',
  'empty field of the page',
]);

/** Whether a phrase may be furniture where it stands. Names of sections stand at a story's head and foot only. */
function placed(reason: string, line: Line, page: Page): string | false {
  if (isTop(line, page) || isTail(line, page)) return reason;
  if (reason === SECTION) return false;
  if (line.words > 1 || !FRAME.has(reason)) return reason;
  const below = neighbour(line, page, 1);
  return cutBy(neighbour(line, page, -1), page) !== '' || (below && wholeLine(page.phrasebook, below.key) !== null)
    ? reason
    : false;
}

/** Buttons for larger and smaller letters: `A+ A-`, `+ A - A`. */
const LETTER_SIZES = /(?<![\p{L}\d])(?:a ?[+-]|[+-] ?a)(?![\p{L}\d])/gu;

/** Boxes to tick. */
const POLL = /\[ {1,3}\].*\[ {1,3}\]|☐.*☐/u;

/** Several buttons, links or section names in one line: `Share Like Save`, `National / Politics`, `1 2 Next`. */
export const phraseRow: BoilerplateRule = {
  id: 'boilerplate/row',
  reason: 'buttons of the page',
  longest: 120,
  test(line, page) {
    if (line.words < 2 || line.words > 30 || line.closed || line.wrapped) return false;
    if (POLL.test(line.text)) return 'poll';
    if (line.row && (isTop(line, page) || isTail(line, page))) return 'row of links';
    const reasons = lineOfPhrases(page.phrasebook, line.key.replace(LETTER_SIZES, ' '));
    if (reasons === null) return false;
    return (reasons.includes(SECTION) ? placed(SECTION, line, page) : reasons[0]) ?? false;
  },
  finds: [
    'Share Like Save',
    'Print Email Share',
    'dictionary + A - A',
    '1 2 Next',
    'Menu  Peninsula  Business  War in Ukraine',
    'English Edition - Society - Best of - Films',
    '♦ Andes ♦ Politics ♦ Style ♦ Opinion',
    'Who won?  [ ] Boric  [ ] Boluarte   VOTE',
  ],
  ignores: [
    'Share prices in Lima',
    'Chile - Peru - and a bridge between',
    'Ruiz - Berg - Sand - Holt: Who Wants What',
    '► Water: 40 million ► Roads: 12 million ► Fish: none',
    'The two presidents met on Sunday in Arica.\n→ Security, Economy\nThey talked for an hour about the border.',
  ],
};

/** A line of ornaments, with no letter or digit. */
export const ornament: BoilerplateRule = {
  id: 'boilerplate/ornament',
  reason: 'ornament',
  shortest: 1,
  test: (line, page) =>
    /^[^\p{L}\p{N}]+$/u.test(line.text) &&
    !/^["“”'’).,!?…]+$/u.test(line.text) &&
    !(page.markup === 'markdown' && /^(?:[-*_=]\s*){3,}$|^(?:-+|=+|[|: -]+|`{3,}|~{3,})$/u.test(line.text)),
  finds: ['* * *', '_______________', '◆ ◆ ◆', ']'],
  ignores: ['"', '…', 'A 10-point plan'],
};

/** Remains of a wrong character encoding. */
export const damage: BoilerplateRule = {
  id: 'boilerplate/damage',
  reason: 'damaged characters',
  shortest: 1,
  test: line => line.text.length <= 12 && /^[ÂÃâ€™œž˜ï»¿¬¼½¾�\u0080-\u009F\s]+$/u.test(line.text),
  finds: ['Â', 'â€', '�'],
  ignores: ['A', 'Âge', 'É'],
};

/** Nothing but tags of HTML. */
const TAGS =
  /^(?:<\/?(?:a|aside|br|div|em|figure|hr|iframe|img|ins|li|p|script|source|span|strong|style|table|td|tr|ul|video)\b[^<>]*>\s*)+$/;

/** Style sheets and scripts that were saved as text. */
export const code: BoilerplateRule = {
  id: 'boilerplate/code',
  reason: 'code of the page',
  longest: 100_000,
  test(line) {
    if (TAGS.test(line.text)) return true;
    const marks = line.text.match(/[{};]/gu)?.length ?? 0;
    return marks >= 6 && marks * 25 >= line.text.length;
  },
  finds: [
    '.bar{display:flex;width:auto}.bar:hover{color:#900;margin:0}',
    '<img src="pier.jpg" alt="The two presidents on the pier">',
    'window.data = window.data || []; function tag(){data.push(arguments);} tag("js"); run();',
  ],
  ignores: [
    'They met in Oslo; in Lima; in Rome; in Bern; in Kyiv; in Riga; and in many other towns that nobody counted, and it did not help them at all in the end.',
    'a; b; c',
    '<Interview> The president on the talks in Lima',
  ],
};

/** Whether a line can have letters of another script at all: the first of them are Greek. */
const BEYOND_LATIN = /[\u0370-\uffff]/;

/** A short line in another script than the page's: a link to another edition. */
export const otherScript: BoilerplateRule = {
  id: 'boilerplate/other-script',
  reason: 'link to an edition in another language',
  shortest: 1,
  test: (line, page) =>
    page.latin &&
    line.text.length <= 90 &&
    BEYOND_LATIN.test(line.text) &&
    // `입력 2017.11.09.` says when the page was posted.
    !/(?:19|20)\d\d[-/.年]/u.test(line.text) &&
    (line.text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0) >
      2 * (line.text.match(/\p{Script=Latin}/gu)?.length ?? 0) &&
    !line.closed,
  finds: [
    'The talks in Hanoi went on for two hours.\n→ ქართული ვერსია\nBoth sides called them useful and promised more of the same.',
    'The talks in Hanoi went on for two hours.\n→ Русская версия\nBoth sides called them useful and promised more of the same.',
    'Both sides called them useful and promised more of the same.\n→ Заметили опечатку? Нажмите Ctrl+Enter и сообщите нам',
  ],
  ignores: [
    '→ 首脳会談\n両首脳は東京で会談し、経済協力について話し合った。共同記者会見も開かれた。',
    'The talks in Hanoi went on for two hours.\n→ Hà Nội\nBoth sides called them useful and promised more of the same.',
  ],
};
