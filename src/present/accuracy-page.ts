/** How right the facts are: the figures that were measured on labelled articles, beside those of a plain baseline. */
import type { Pinned } from '../floors.ts';
import { addresses } from './address.ts';
import type { Model } from './model.ts';
import type { AccuracyProps } from './props.ts';
import { link, pageProps } from './shell.ts';
import { count } from './words.ts';

const SHARE = 'share of articles that are right';
const BALANCE = 'balance of what is found rightly and what is found of all (F1)';

/** What each figure counts, by its name in the table. */
const MEANINGS: Record<string, [label: string, means: string, unit: string]> = {
  kind: ['Kind', 'Does the article report a meeting of leaders, or not?', SHARE],
  boilerplate: [
    'Lines cut',
    'Lines that are not the story and are cut, against those that are the story and stay.',
    BALANCE,
  ],
  participants: ['Who met', 'Those who took part, and nobody else.', BALANCE],
  leaders: ['Leaders named', 'All who are named: those who met, and those who are only mentioned.', BALANCE],
  'date: day': ['Day, where the text gives it', 'The day of the meeting, in articles whose words settle it.', SHARE],
  'date: partial': ['Day, where the text gives a part', 'The day, where the words alone leave several open.', SHARE],
  'date: none': ['Day, where the text is silent', 'The day, where only the register can know it.', SHARE],
  'claimed days': [
    'Days that are claimed',
    'Of all days that are given as certain, how many are right.',
    'share of days claimed',
  ],
  place: ['Place', 'The city or venue where the leaders met.', SHARE],
  topics: ['Topics', 'What the leaders talked about, from a fixed list.', BALANCE],
  grouping: ['One meeting, one page', 'Articles about one meeting are together, and no others.', 'B-cubed F1'],
};

/** What the sets of labelled articles are. */
const SETS: Record<string, string> = {
  corpus: 'The articles on which the rules were worked out.',
  east: 'More articles of the same kind, read blind first; the rules were mended with them since.',
  own: 'Harder articles from all over the world, read blind first; the rules were mended with them since.',
  regions: 'Articles about other regions, read blind first; the rules were mended with them since.',
};

/** The page about accuracy; it says so where nothing was measured. */
export function accuracyPage(model: Model): AccuracyProps {
  const from = addresses.accuracy;
  const sets = model.archive.accuracy ?? [];
  const articles = sets.reduce((sum, set) => sum + set.articles, 0);
  const lead =
    sets.length === 0
      ? 'Nothing has been measured yet, so nothing can be said here.'
      : `Measured on ${count(articles, 'article')} that people have labelled, beside a plain reading with common tools.`;
  return {
    page: pageProps(model, {
      path: from,
      heading: 'Accuracy',
      description: `How often the facts of this archive are right. ${lead}`,
      above: [['About', addresses.about]],
    }),
    lead,
    notes:
      sets.length === 0
        ? ['The figures are written by “npm run evaluate -- --pin”; the next build shows them here.']
        : NOTES,
    sets: sets.map(setView),
    links: [link('Method', from, addresses.method)],
  };
}

const NOTES = [
  'A figure of 100 % means that nothing was missed and nothing was wrong. The plain reading takes the first date that a date parser finds, and the people and places that a general language tool names; it knows no register and cuts nothing.',
  'The rules have been mended with every set here, so none of the figures says how right they are on articles that nobody has looked at. Expect less.',
  'The figures are floors: a change of the program that lowers one of them does not pass its checks.',
];

function setView({ set, articles, figures }: Pinned): AccuracyProps['sets'][number] {
  return {
    id: `set-${set.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
    heading: `Set “${set}”: ${count(articles, 'article')}`,
    description: SETS[set] ?? '',
    rows: figures.map(({ name, value, of, baseline }) => {
      const [label, means, unit] = MEANINGS[name] ?? [name, '', ''];
      return { label, means, unit, here: percent(value), plain: percent(baseline), of: count(of, 'case') };
    }),
  };
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
