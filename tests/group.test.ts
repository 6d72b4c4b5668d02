import assert from 'node:assert/strict';
import { test } from 'node:test';
import { group } from '../src/group.ts';
import type { ArticleRecord, LeaderFact } from '../src/types.ts';
import { authority } from './authority.ts';

const person = (id: string, country: string, office: string): LeaderFact => ({
  id,
  name: id,
  country,
  office,
  part: 'participant',
});
const JP = person('fumio-kishida', 'JP', 'Prime Minister of Japan');
const KR = person('yoon-suk-yeol', 'KR', 'President of South Korea');
const US = person('joe-biden', 'US', 'President of the United States');
const place = (id: string, country: string) => ({ id, name: id, country, latitude: null, longitude: null });

function record(id: string, date: string | null, more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    ...{ id, file: `${id}.txt`, title: id, kind: 'summit', phase: 'meeting', summit: null, leaders: [JP, KR], date },
    ...{
      published: null,
      captured: null,
      location: place('seoul', 'KR'),
      topics: [],
      outlet: null,
      author: null,
      url: null,
    },
    ...{ language: 'en', publish: null, evidence: {}, lost: [], removed: [], body: '' },
    ...more,
  } as ArticleRecord;
}

const groupsOf = (records: ArticleRecord[]) => {
  const bySummit = new Map<string | null, string[]>();
  for (const { id, summit } of group(records, { ...authority, summits: [] }).records)
    bySummit.set(summit, [...(bySummit.get(summit) ?? []), id]);
  return [...bySummit.values()];
};

test('a preview, a report and a follow-up of one meeting belong together', () => {
  assert.deepEqual(groupsOf([record('a', '2023-05-07'), record('b', '2023-05', {}), record('c', '2023-05-07')]), [
    ['a', 'b', 'c'],
  ]);
});

test('two meetings of the same people in one month stay apart', () => {
  assert.deepEqual(groupsOf([record('a', '2023-05-07'), record('b', '2023-05-21')]), [['a'], ['b']]);
});

test('meetings on one day in two places stay apart', () => {
  assert.deepEqual(
    groupsOf([record('a', '2023-05-07'), record('b', '2023-05-07', { location: place('tokyo', 'JP') })]),
    [['a'], ['b']],
  );
});

test('a bilateral and its host summit are apart but know of each other', () => {
  const { summits } = group([record('two', '2023-05-21'), record('three', '2023-05-21', { leaders: [US, JP, KR] })], {
    ...authority,
    summits: [],
  });
  assert.equal(summits.length, 2);
  assert.deepEqual(
    summits.map(({ related }) => related.length),
    [1, 1],
  );
});

test('an interval takes the day that another report of the same meeting gives, and says so', () => {
  const { records } = group([record('day', '2023-05-07'), record('vague', '2023-05-01/2023-06-30')], {
    ...authority,
    summits: [],
  });
  const vague = records.find(({ id }) => id === 'vague');
  assert.equal(vague?.date, '2023-05-07');
  assert.equal(vague?.evidence.date?.at(-1)?.rule, 'date/corroborated');
});

test('an interval that two meetings fit stays as it is', () => {
  const { records } = group(
    [record('a', '2023-05-07'), record('b', '2023-06-07'), record('vague', '2023-05-01/2023-06-30')],
    { ...authority, summits: [] },
  );
  assert.equal(records.find(({ id }) => id === 'vague')?.date, '2023-05-01/2023-06-30');
});

test('an article that reports no meeting belongs to no summit', () => {
  assert.deepEqual(group([record('x', null, { kind: 'other' })], authority).records[0]?.summit, null);
});

test('the address says the date, the place and the countries', () => {
  const { summits } = group([record('a', '2023-05-07')], { ...authority, summits: [] });
  assert.equal(summits[0]?.id, '2023-05-07-seoul-japan-south-korea');
});

test('address and name say no year that is not certain', () => {
  const { summits } = group([record('a', '2022-05-10/2024-10-01', { location: null })], { ...authority, summits: [] });
  assert.equal(summits[0]?.id, '2022-2024-japan-south-korea');
  assert.equal(summits[0]?.name, 'Japan–South Korea summit 2022–2024');
  const year = group([record('a', '2023-01-02/2023-10-01')], { ...authority, summits: [] }).summits[0];
  assert.equal(year?.id, '2023-seoul-japan-south-korea');
});

test('an office that is of a body names the country at its end', () => {
  const leaders = [
    ['komsic', 'Croat Member of the Presidency of Bosnia and Herzegovina', 'BA'],
    ['milanovic', 'President of Croatia', 'HR'],
  ].map(([id = '', office = '', country = '']) => ({ id, name: id, office, country, part: 'participant' as const }));
  const { summits } = group([record('a', '2021-10-05', { leaders })], { ...authority, summits: [] });
  assert.match(summits[0]?.id ?? '', /-bosnia-and-herzegovina-croatia$/);
});

test('the order in which the articles come changes nothing', () => {
  const records = [
    record('a', '2023-05-07'),
    record('b', '2023-05'),
    record('c', '2023-03-16', { location: place('tokyo', 'JP') }),
  ];
  const ids = (list: ArticleRecord[]) => group(list, authority).summits.map(({ id, articles }) => [id, articles]);
  assert.deepEqual(ids(records), ids([...records].reverse()));
});
