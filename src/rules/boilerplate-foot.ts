/** What stands below a story or beside it: prompts, rights, sources, comments, authors' lives; and a studio's lead-in. */
import { light } from '../light.ts';
import { COMMENTS } from './boilerplate-furniture.ts';
import { breaksOff, EDITORS_NOTE, endsOpen } from './boilerplate-others.ts';
import { isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';
import { closingStamp } from './boilerplate-stamps.ts';

/** Who holds the rights. */
export const copyright: BoilerplateRule = {
  id: 'boilerplate/copyright',
  reason: 'copyright line',
  test: line =>
    /^[([]?(?:[Cc]opyrights?|COPYRIGHTS?|©|\([cC]\))\s*(?:(?:©|\([cC]\)|&copy;)\s*)?(?:\d{4}|by\b|reserved|[–—-]|\p{Lu})/u.test(
      line.text,
    ) || /^©/u.test(line.text),
  finds: ['Copyright © 2019, The Border Times', '(c) 2020 Andina', '© Andina'],
  ignores: [
    'Copyright law was on the table as well, the ministers said in Geneva.',
    'Copyrights and patents',
    'Copyright was discussed too',
  ],
};

/** Where the site took the story from. */
export const sourceLine: BoilerplateRule = {
  id: 'boilerplate/source',
  reason: 'source line',
  longest: 100,
  test: (line, page) =>
    /^[([]?(?:source|sources|via|originally published (?:by|in|on|at)|first published (?:by|in|on|at)|original (?:article|link|source))\s*(?::|[-–—=]|(?<=by|in|on|at)\s)\s*\S/i.test(
      line.text,
    ) &&
    line.words <= 9 &&
    !/\p{Ll}\.$/u.test(line.text) &&
    (isTop(line, page) || isTail(line, page) || line.words <= 4),
  salvage: closingStamp,
  finds: ['Source : The Border Times', '(Source: Andina)', 'Originally published in The Border Times'],
  ignores: ['Source: close to the ministry, he asked not to be named.', 'Sources say talks go on'],
};

/** Above a reader's comment: who, and the minute in which it was written. */
const COMMENTER = light(
  /^[\p{L}\d][\p{L}\d_.-]{1,24}(?: \p{Lu}[\p{L}.]{0,20})? (?:says|said|wrote|writes):?\s+(?:on )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}),?(?: \d{4},?)?(?: (?:at|,))? \d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$/iu,
);

/** The title over readers' comments, with their number; or the line over the first of them. */
export const commentsTitle: BoilerplateRule = {
  id: 'boilerplate/comments-title',
  reason: COMMENTS,
  longest: 160,
  test: line =>
    /^(?:(?:\d+|an?) (?:minute|hour|day|week|month)s? ago[\s|·•]+)?(?:\d+|one|two) (?:(?:comments?|repl(?:y|ies))$|(?:thoughts?|responses?|comments?|repl(?:y|ies)) (?:on|to) )/i.test(
      line.text,
    ) || COMMENTER.test(line.text),
  finds: [
    'marisol77 says: March 9 at 6:02 am',
    '3 comments',
    '4 hours ago   0 comments',
    '2 thoughts on “A funeral for an idea”',
    'One response to “A funeral”',
  ],
  ignores: [
    'Ana Ruiz says: talks on May 9 at 6:02 am failed',
    '3 comments that the minister made',
    'Two responses are possible, the ministers said.',
    'No comment',
  ],
};

/** Readers' comments: everything below their title, when the story clearly ends above it. */
export const comments: BoilerplateRule = {
  id: 'boilerplate/comments',
  reason: COMMENTS,
  longest: 4000,
  seesStamps: true,
  test: (line, page) => line.at > commentsStart(page),
  finds: [
    'The two presidents met on Sunday in Arica and talked for an hour about the border.\nThey will meet again in the spring of next year, their spokesmen said in the evening.\n\nLeave a Reply\n\n→ About time that these two talked.',
    'The two presidents met on Sunday in Arica and talked for an hour about the border.\nThey will meet again in the spring of next year, their spokesmen said in the evening.\n\nReader comments\n\n→ Maria, Lima',
  ],
  ignores: [
    'Leave a Reply\n\n→ The two presidents met on Sunday in Arica and talked for an hour.',
    'The two presidents met on Sunday in Arica and talked for an hour.\n\nNo comments:\n\n→ They will meet again in the spring of next year, their spokesmen said, and are to talk about the border and the price of water then.',
  ],
};

const starts = new WeakMap<Page, number>();

/** Position of the comments' title; past the end of the page where there is none, or where most of the story follows it. */
function commentsStart(page: Page): number {
  let start = starts.get(page);
  if (start === undefined) {
    const length = (lines: Line[]) =>
      lines.reduce((sum, line) => sum + (line.prose && !page.cuts[line.at] ? line.text.length : 0), 0);
    const at = page.lines.findIndex(line => line.words > 1 && page.cuts[line.at]?.reason === COMMENTS);
    const closes = at >= 0 && length(page.lines.slice(at + 1)) * 2 < length(page.lines.slice(0, at));
    start = closes ? at : page.lines.length;
    starts.set(page, start);
  }
  return start;
}

/** Who the author is, below the story. */
export const authorNote: BoilerplateRule = {
  id: 'boilerplate/author-note',
  reason: 'note about the author',
  longest: 600,
  test(line, page) {
    if (page.lastProse < 0 || line.at < page.lastProse || line.at < 3) return false;
    if (
      /^(?:[–—-]{1,2}\s?)?(?:about the (?:author|writer)s?\b|the (?:writer|author|columnist)s? (?:is|are|was|teaches|works)\b)/i.test(
        line.text,
      )
    )
      return true;
    return (
      /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:is|was) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|journalist|columnist|editor|writer|bureau chief|fellow|lecturer|professor)\b(?! (?:who (?:was|is|has been) )?(?:said|killed|jailed|arrested|detained))/u.test(
        line.text,
      ) && !/\b(?:said|told|according to)\b/u.test(line.text)
    );
  },
  finds: [
    'The two presidents met on Sunday in Arica.\nThey talked for an hour about the border.\nThe next talks are in spring, they said.\n→ The writer is a fellow of the institute for borders in Lima.',
    'The two presidents met on Sunday in Arica.\nThey talked for an hour about the border.\nThe next talks are in spring, they said.\n→ Ana Ruiz is a senior reporter who covers the Andes.',
  ],
  ignores: [
    'Ana Ruiz is a senior reporter in Lima.\n→ She spoke to both presidents after they met on Sunday in Arica.',
    'The two presidents met on Sunday in Arica.\nThey talked for an hour about the border.\nThe next talks are in spring, they said.\n→ Ana Ruiz is a professor of law in Lima, and she said that the treaty will hold.',
  ],
};

const HANDS_OVER =
  /\b(?:has (?:this|the|more|our)|reports?|with (?:more|the (?:story|details|report))|tells us more|has the details|has this report|let['’]s hear from|here(?: is|['’]s) (?:our|more))\b[^.]{0,40}[.:]?$/i;

/** Who speaks in the studio. More than once, it is a talk, and what is asked belongs to it. */
const STUDIO = /^(?:anchor|host|presenter|studio|newsreader)\s?:/i;

/** A radio or television script's lead-in, spoken in the studio: the report below it tells the same. */
export const leadIn: BoilerplateRule = {
  id: 'boilerplate/lead-in',
  reason: "studio's introduction, which the report below tells again",
  longest: 700,
  test(line, page) {
    if (!STUDIO.test(line.text) || !HANDS_OVER.test(line.text.slice(-90))) return false;
    if (page.lines.some(other => other !== line && STUDIO.test(other.text))) return false;
    const below = page.lines.slice(line.at + 1).find(other => other.about === null && !page.cuts[other.at]);
    return (
      below !== undefined &&
      /^(?:report|reporter|correspondent|package|vcr|narration)\s?:/i.test(below.text) &&
      below.text.length > line.text.length
    );
  },
  finds: [
    '→ Anchor: The leaders of Peru and Chile have met. Our Ana Ruiz has this report.\nReport: The leaders of Peru and Chile talked for an hour in Arica on Sunday, about the border and about water.',
    "→ Anchor: The two rivals on the lake have met.Let's hear from Ana Ruiz.\nReport: The leaders of Peru and Bolivia talked for an hour in Puno on Sunday, about the lake.",
    '→ Presenter: Good news from the river. Tom Berg reports.\nReporter: The leaders of six states have signed a water pact in Tashkent after a night of talks.',
  ],
  ignores: [
    '→ Anchor: The leaders of Peru and Chile have met in Arica.\nReport: They talked for an hour in Arica on Sunday, about the border and about the price of water.',
    '→ Presenter: The leaders of Peru and Chile have met. Our reporter has more.\nReporter: The leaders of Peru and Chile talked for an hour in Arica on Sunday, about the border.\nPresenter: And about fish?',
    '→ Anchor: The leaders of Peru and Chile have met. Our Ana Ruiz has this report.\nThe leaders of Peru and Chile talked for an hour in Arica on Sunday, about the border and about water.',
  ],
};

/** Lines between furniture below the story. */
const BETWEEN = 3;

/** A few short lines below the story that stand between lines of furniture. */
export const amongFurniture: BoilerplateRule = {
  id: 'boilerplate/among-furniture',
  reason: 'page furniture',
  longest: 120,
  shortest: 1,
  test(line, page) {
    if (!isTail(line, page) || !couldBeFurniture(line) || !(page.lines[page.lastProse] as Line).closed) return false;
    const reach = (step: -1 | 1) => {
      let at = line.at + step;
      while (
        page.lines[at] &&
        Math.abs(at - line.at) <= BETWEEN &&
        !page.cuts[at] &&
        couldBeFurniture(page.lines[at] as Line)
      )
        at += step;
      return at;
    };
    const [above, below] = [reach(-1), reach(1)];
    if (above <= page.lastProse || !page.cuts[above] || below - above > BETWEEN + 1) return false;
    return (
      page.cuts[below] !== undefined ||
      (below === page.lines.length && page.cuts.slice(page.lastProse).filter(Boolean).length >= 2)
    );
  },
  finds: [
    'The two presidents met on Sunday in Arica and talked for an hour.\nShare\n→ Editorial Board Policy\nLog in',
    'The two presidents met on Sunday in Arica and talked for an hour.\nShare\nPrint\n→ ZIP',
  ],
  ignores: [
    'The two presidents met on Sunday in Arica and talked for an hour.\n→ They agreed on three points\nShare',
    'The two presidents met on Sunday in Arica and talked for an hour.\nShare\n→ Correction: it was Monday\nPrint',
    'The two presidents met on Sunday in Arica and talked for an hour.\nShare\n→ They go home on the evening of the s\nPrint',
  ],
};

const couldBeFurniture = (line: Line) =>
  line.about === null &&
  line.heading === 0 &&
  /[\p{L}\d]/u.test(line.text) &&
  !line.closed &&
  !line.wrapped &&
  !endsOpen(line) &&
  line.words <= 10 &&
  !EDITORS_NOTE.test(line.text);

/** A film that was offered within the story: its title, and how long it is. */
export const filmTitle: BoilerplateRule = {
  id: 'boilerplate/film',
  reason: 'film beside the story',
  longest: 140,
  seesStamps: true,
  test(line, page) {
    if (isTop(line, page)) return false;
    const [above, below] = [neighbour(line, page, -1), neighbour(line, page, 1)];
    if (FILM_LENGTH.test(line.text))
      return cutBy(above, page) === this.id || (below !== undefined && !below.gapBefore && couldBeTitle(below));
    if (!couldBeTitle(line)) return false;
    if (below !== undefined && FILM_LENGTH.test(below.text)) return true;
    return above !== undefined && FILM_LENGTH.test(above.text) && lengthAlone(above, page) && !line.gapBefore;
  },
  finds: [
    'The two presidents met on Sunday in Arica and talked for an hour.\n→ Why the border matters\n02:14\nThey will meet again in the spring of next year.',
    'The two presidents met on Sunday in Arica and talked for an hour.\nWhy the border matters\n→ 01:07\nThey will meet again in the spring of next year.',
    'The two presidents met on Sunday in Arica and talked for an hour.\n\n01:07\n→ Why the border matters\n\nThey will meet again in the spring of next year.',
  ],
  ignores: [
    'The two presidents met on Sunday in Arica and talked for an hour.\n→ The talks begin\n15:42\nThey go in by two doors, our reporter saw.',
    'The two presidents met on Sunday in Arica and talked for an hour.\n→ Later they went back to a phrase from\n01:07\nWhy the border matters',
    '→ The talks begin\n02:14\nThey go in by two doors, our reporter saw from the square.',
  ],
};

const couldBeTitle = (line: Line) => line.about === null && !line.closed && !line.wrapped && !breaksOff(line);

/** A length whose title does not stand above it. */
function lengthAlone(length: Line, page: Page): boolean {
  const above = neighbour(length, page, -1);
  return cutBy(length, page) === filmTitle.id && (above === undefined || cutBy(above, page) !== filmTitle.id);
}

/** Minutes and seconds; a time of day would rarely lie in the first hours. */
const FILM_LENGTH = /^0[0-5]:\d{2}$/u;
