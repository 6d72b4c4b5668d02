/** How facts are found: in words, and printed from the rules themselves. */
import { addresses } from './address.ts';
import { MARK_MEANINGS } from './facts.ts';
import type { Model } from './model.ts';
import type { MethodProps } from './props.ts';
import { ruleGroups } from './rule-list.ts';
import { link, pageProps } from './shell.ts';
import { count } from './words.ts';

type Section = MethodProps['sections'][number];

/** The page about the method. */
export function methodPage(model: Model): MethodProps {
  const from = addresses.method;
  const rules = ruleGroups();
  const number = rules.reduce((sum, group) => sum + group.rules.length, 0);
  const lead = `No model and no guess: ${count(number, 'written rule')}, each with examples that are run as tests, and a register of leaders, places and meetings.`;
  return {
    page: pageProps(model, {
      path: from,
      heading: 'Method',
      description: `How facts are read out of the articles, and what is not known. ${lead}`,
      above: [['About', addresses.about]],
    }),
    lead,
    sections: [...PROSE, furniture(model), unknown(model)],
    rules,
    links: [
      link('How right it is', from, addresses.accuracy),
      link('The records with their evidence', from, addresses.data),
    ],
  };
}

const plain = (id: string, heading: string, paragraphs: string[]): Section => ({ id, heading, paragraphs, terms: [] });

const PROSE: Section[] = [
  plain('steps', 'From a saved page to a fact', [
    'A saved page is read line by line. Lines that are not the story, such as menus, teasers of other stories and prompts to subscribe, are cut first; they are listed below each article with the reason.',
    'In what remains, rules find names, expressions of time, places and words of topics. Then it is settled what belongs to the meeting that the article reports: sentences that say that leaders met or will meet weigh more than a name in passing.',
    'Articles that report one meeting, by who met and when, are gathered on that meeting’s page.',
  ]),
  plain('dates', 'Dates are solved, not guessed', [
    'News says “on Tuesday” or “May 7” and leaves out the year. Each such expression allows some days and rules out others. So do the terms of office of those who met, the weekday, the day of writing, and the register of known meetings.',
    'A day is stated only where one day is left that fits clearly better than all others. Where several are left, the page gives the interval that holds them all. The day on which the archive was made plays no part.',
  ]),
  {
    id: 'marks',
    heading: 'Every fact shows how it is known',
    paragraphs: [
      'The evidence under a fact quotes the words it rests on, and names the rule that found them. Where several kinds of evidence agree, all are shown; where one was weighed and not taken, the article’s page keeps it with the reason.',
    ],
    terms: MARK_MEANINGS.map(({ mark, meaning }) => ({ mark, meaning })),
  },
];

/** What the archivist teaches the rules. */
function furniture(model: Model): Section {
  const { authority } = model.archive;
  const phrases = authority.boilerplate.reduce(
    (sum, { lines, starts, contains }) => sum + lines.length + starts.length + contains.length,
    0,
  );
  return plain('register', 'What the rules look up', [
    `Rules name no person, place or outlet. They look these up in files that people keep: ${count(authority.leaders.length, 'leader')} with their terms of office, ${count(authority.places.length, 'place')}, ${count(authority.summits.length, 'known meeting')}, ${count(authority.topics.length, 'topic')}, ${count(authority.outlets.length, 'outlet')}, and ${count(phrases, 'phrase')} of page furniture. Places that are not among them are looked up in a gazetteer.`,
    'An editor can set any fact by hand. It is then marked as corrected, and nothing overrules it.',
  ]);
}

function unknown(model: Model): Section {
  const { records } = model.archive;
  const meetings = records.filter(({ kind }) => kind === 'summit');
  const dated = meetings.filter(({ date }) => date?.length === 10).length;
  const placed = meetings.filter(({ location }) => location !== null).length;
  return plain('unknown', 'What is not known', [
    `Of ${count(meetings.length, 'article')} here that report a meeting, ${dated} give or allow the day, and ${placed} the place. The others say so on their pages.`,
    'A fact here is what an article says, not what happened. The archive does not check reports against each other’s truth; where they differ, the meeting’s page shows each value with its articles.',
    'The register of known meetings is not complete, and a meeting that is missing may still have taken place. Telephone calls and talks of ministers are not counted as meetings of leaders.',
    'The rules read English. Names are known in other scripts as well, but articles in other languages give fewer facts. Pictures, films and printed pages are not read.',
    'A topic says that the words were there in a sentence about the talks. It does not say what was agreed.',
  ]);
}
