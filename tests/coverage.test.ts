/** Copies of one report, and what the articles of a summit add to each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present } from '../src/present.ts';
import { isSameReport, sameReports, shinglesOf } from '../src/similar.ts';
import type { Archive, ArticleRecord } from '../src/types.ts';
import { siteArchive } from './fixtures/site-archive.ts';

const sentences = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, index) => `In sentence ${from + index} the envoys spoke of matter ${(from + index) * 7} at length.`,
  ).join(' ');
const REPORT = sentences(0, 20);

const pairs: [what: string, a: string, b: string, same: boolean][] = [
  ['the same text', REPORT, REPORT, true],
  ['other capitals and punctuation', REPORT, REPORT.toUpperCase().replaceAll('.', ' —'), true],
  [
    'two sentences of twenty changed',
    REPORT,
    `${sentences(0, 9)} A new thing was said here. ${sentences(11, 20)}`,
    true,
  ],
  ['the last half cut off', REPORT, sentences(0, 10), true],
  ['a digest of it', REPORT, sentences(0, 4), false],
  ['half of it new', REPORT, `${sentences(0, 10)} ${sentences(100, 110)}`, false],
  ['another report', REPORT, sentences(200, 220), false],
  ['two texts too short to tell', 'They met in Seoul on Sunday.', 'They met in Seoul on Sunday.', false],
  [
    'Japanese, without blanks',
    '両首脳は会談で協力を確認し、次の会談を開くことで一致した。経済と安全保障について話し合った。',
    '両首脳は会談で協力を確認し、次の会談を開くことで一致した。経済と安全保障について話し合った。',
    true,
  ],
  ['nothing', '', '', false],
];

for (const [what, a, b, same] of pairs) {
  test(`${what}: ${same ? 'one report' : 'two reports'}`, () => {
    assert.equal(isSameReport(shinglesOf(a), shinglesOf(b)), same);
    assert.equal(isSameReport(shinglesOf(b), shinglesOf(a)), same);
  });
}

test('groups keep the order given', () => {
  const texts = [sentences(0, 20), sentences(50, 70), sentences(0, 19), sentences(51, 70)];
  assert.deepEqual(
    sameReports([0, 1, 2, 3], index => texts[index] ?? ''),
    [
      [0, 2],
      [1, 3],
    ],
  );
});

const TOKYO = '2023-03-16-tokyo-japan-south-korea';

function tokyo(change: (records: { ahead: ArticleRecord; trip: ArticleRecord }, archive: Archive) => void = () => {}) {
  const archive = siteArchive();
  const record = (id: string) => archive.records.find(one => one.id === id) ?? assert.fail(id);
  change({ ahead: record('tokyo-ahead'), trip: record('tokyo-first-trip') }, archive);
  return present(archive).summit.find(({ page }) => page.path.includes(TOKYO)) ?? assert.fail();
}

const rowOf = (label: string, props = tokyo()) =>
  props.coverage?.rows.find(row => row.label === label) ?? assert.fail(label);

test('where all articles agree, the value stands alone', () => {
  assert.deepEqual(
    tokyo().coverage?.rows.map(({ label, verdict, agrees }) => [label, verdict, agrees]),
    [
      ['Date', 'they agree', true],
      ['Place', 'they agree', true],
      ['Who met', 'they agree', true],
    ],
  );
  assert.deepEqual(rowOf('Place').values, [{ value: 'Tokyo', articles: [] }]);
});

test('where they differ, each value stands with its articles', () => {
  const row = rowOf(
    'Date',
    tokyo(({ ahead }) => {
      ahead.date = '2023-03-17';
    }),
  );
  assert.deepEqual([row.verdict, row.agrees], ['they differ', false]);
  assert.deepEqual(
    row.values.map(({ value, articles }) => [value, articles.map(({ label }) => label)]),
    [
      ['Friday, 17 March 2023', ['Yoon to fly to Japan on March 16']],
      ['Thursday, 16 March 2023', ['Korean leader comes to Tokyo, first such trip in 12 years']],
    ],
  );
});

const dates: [a: string | null, b: string | null, verdict: string][] = [
  ['2023-03', '2023-03-16', 'they fit together'],
  ['2023-03-01/2023-03-16', '2023-03-16', 'they fit together'],
  ['2023-03-01/2023-03-15', '2023-03-16', 'they differ'],
  [null, '2023-03-16', 'said by some'],
  [null, null, 'none says'],
];

for (const [a, b, verdict] of dates) {
  test(`dates ${a ?? 'none'} and ${b ?? 'none'}: ${verdict}`, () => {
    const row = rowOf(
      'Date',
      tokyo(({ ahead, trip }) => Object.assign(ahead, { date: a }) && Object.assign(trip, { date: b })),
    );
    assert.equal(row.verdict, verdict);
    if (verdict === 'said by some') assert.equal(row.silent, '1 article does not say.');
  });
}

test('a place within another is no disagreement', () => {
  const at = (id: string, name: string) => ({ id, name, country: 'US', latitude: null, longitude: null });
  const near = tokyo(({ ahead, trip }) => {
    ahead.location = at('maryland', 'Maryland');
    trip.location = at('camp-david', 'Camp David');
  });
  assert.equal(rowOf('Place', near).verdict, 'they fit together');
});

test('each article is credited with what no other has', () => {
  const only = tokyo().coverage?.adds.map(({ only: facts }) =>
    facts.map(({ label, links }) => [label, links.map(link => link.label)]),
  );
  assert.deepEqual(only, [[['Topics', ['Wartime history']]], [['Topics', ['North Korea', 'Shuttle diplomacy']]]]);
});

test('the first report is named only where every report’s day is known, and a preview is none', () => {
  assert.equal(tokyo().coverage?.first, null);
  const dated = tokyo(({ ahead, trip }) => {
    Object.assign(ahead, { phase: 'meeting', published: '2023-03-17' });
    Object.assign(trip, { published: '2023-03-16' });
  });
  assert.deepEqual(
    dated.coverage?.first?.articles.map(({ label }) => label),
    ['Korean leader comes to Tokyo, first such trip in 12 years'],
  );
});

test('a copy stands folded under its report, and counts for nothing new', () => {
  const props = tokyo(({ ahead, trip }) => {
    ahead.body = REPORT;
    trip.body = sentences(0, 19);
  });
  assert.equal(props.coverage, null);
  assert.deepEqual(
    props.articles.map(({ copies }) => copies.length),
    [1],
  );
  assert.equal(tokyo().articles.length, 2);
});
