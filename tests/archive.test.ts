/** What the project's own archive must say: the facts of record for the reports that it was first made for. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseArticles } from '../src/pipeline.ts';
import { readSeed } from '../src/seed.ts';
import type { ArticleRecord, TopicId } from '../src/types.ts';
import { authority } from './authority.ts';
import { ROOT } from './command.ts';

const folder = path.join(ROOT, 'seeds', 'articles');
const seeds = fs
  .readdirSync(folder)
  .flatMap(file => readSeed({ file, bytes: fs.readFileSync(path.join(folder, file)) }).value ?? []);
const records = (knownSummits: boolean) =>
  new Map(parseArticles(seeds, authority, { knownSummits }).records.map(record => [record.id, record]));
const all = records(true);
const alone = records(false);
const people = (record: ArticleRecord | undefined, part: string) =>
  record?.leaders
    .filter(leader => leader.part === part)
    .map(({ name }) => name)
    .sort();

const table: [
  id: string,
  who: string[],
  date: string,
  place: string,
  textAlone: 'day' | 'interval',
  nowhere: string[],
][] = [
  [
    'chengdu-abe-moon',
    ['Moon Jae-in', 'Shinzo Abe'],
    '2019-12-24',
    'Chengdu',
    'interval',
    ['Xi Jinping', 'Sanae Takaichi'],
  ],
  ['tokyo-ishiba-lee', ['Lee Jae-myung', 'Shigeru Ishiba'], '2025-08-23', 'Tokyo', 'interval', ['Sanae Takaichi']],
  ['tokyo-kishida-yoon', ['Fumio Kishida', 'Yoon Suk Yeol'], '2023-03-16', 'Tokyo', 'interval', []],
  ['seoul-kishida-yoon', ['Fumio Kishida', 'Yoon Suk Yeol'], '2023-05-07', 'Seoul', 'day', []],
  ['nara-takaichi-lee', ['Lee Jae-myung', 'Sanae Takaichi'], '2026-01-13', 'Nara', 'day', []],
];

for (const [id, who, date, place, textAlone, nowhere] of table) {
  test(`${id}: who met, when and where`, () => {
    const record = all.get(id);
    assert.deepEqual(people(record, 'participant'), who);
    assert.equal(record?.date, date);
    assert.equal(record?.location?.name, place);
    const named = record?.leaders.map(({ name }) => name) ?? [];
    assert.deepEqual(
      nowhere.filter(name => named.includes(name)),
      [],
    );
  });

  test(`${id}: the text alone gives ${textAlone === 'day' ? 'the day' : 'the day or an interval that holds it'}`, () => {
    const found = alone.get(id)?.date ?? '';
    if (textAlone === 'day') assert.equal(found, date);
    else
      assert.ok(
        found.split('/').length === 2 ? found.slice(0, 10) <= date && date <= found.slice(11) : date.startsWith(found),
        found,
      );
  });
}

const topics: [id: string, TopicId[]][] = [
  [
    'seoul-kishida-yoon',
    [
      'supply-chains',
      'north-korea',
      'wartime-history',
      'security-cooperation',
      'trade',
      'shuttle-diplomacy',
      'fukushima-water',
      'us-alliance',
    ],
  ],
  [
    'nara-takaichi-lee',
    [
      'supply-chains',
      'technology',
      'north-korea',
      'us-alliance',
      'transnational-crime',
      'china',
      'taiwan',
      'wartime-history',
      'shuttle-diplomacy',
    ],
  ],
];

for (const [id, expected] of topics) {
  test(`${id}: what it was about`, () => {
    assert.deepEqual(
      expected.filter(topic => !all.get(id)?.topics.includes(topic)),
      [],
    );
  });
}

test('every piece of evidence with words stands in the body as it says', () => {
  for (const { id, body, evidence, lost } of all.values()) {
    for (const proof of [...Object.values(evidence).flat(), ...lost.map(loser => loser.evidence)]) {
      if (proof.exact !== undefined) assert.equal(body.slice(proof.start, proof.end), proof.exact, id);
    }
  }
});

test('no fact is without evidence', () => {
  for (const { id, evidence, ...record } of all.values()) {
    const values = (field: 'leaders' | 'topics') => new Set((evidence[field] ?? []).map(({ value }) => value));
    assert.deepEqual(
      record.leaders.filter(leader => !values('leaders').has(leader.id)),
      [],
      id,
    );
    assert.deepEqual(
      record.topics.filter(topic => !values('topics').has(topic)),
      [],
      id,
    );
    for (const field of ['date', 'published', 'location', 'outlet', 'title', 'kind', 'author', 'url'] as const) {
      if (record[field as 'title'] !== null) assert.ok((evidence[field]?.length ?? 0) > 0, `${id}: ${field}`);
    }
  }
});

test('nothing is believed for words that were cut', () => {
  for (const { id, body, removed, evidence } of all.values()) {
    for (const { exact = '', start = 0, end = 0 } of Object.values(evidence).flat()) {
      assert.ok(exact === '' || body.slice(start, end) === exact, `${id}: ${removed.length}`);
    }
  }
});
