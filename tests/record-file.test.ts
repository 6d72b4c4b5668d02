import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { readRecord, writeRecord } from '../src/record-file.ts';
import type { ArticleRecord } from '../src/types.ts';

const record: ArticleRecord = {
  id: 'harbour-talks',
  file: '2024/Harbour talks.txt',
  title: 'Talks: “the second day” — a # of things',
  kind: 'summit',
  phase: 'meeting',
  summit: '2024-05-27-seoul-japan-south-korea',
  leaders: [
    { id: 'a-b', name: 'A B', office: 'President of South Korea', country: 'KR', part: 'participant' },
    { id: 'c', name: 'C', office: '', country: 'NO', part: 'mentioned', unlisted: true },
  ],
  date: '2024-05-27',
  published: '2024-05',
  captured: null,
  location: { id: 'seoul', name: 'Seoul', country: 'KR', latitude: 37.57, longitude: 126.98 },
  topics: ['trade', 'china'],
  outlet: 'no',
  author: '012',
  url: 'https://example.org/?a=b#c',
  language: 'en',
  publish: null,
  evidence: { date: [{ rule: 'date/day', basis: 'stated', start: 4, end: 10, exact: 'May 27', note: '12:30' }] },
  lost: [{ field: 'date', value: '2023', evidence: { rule: 'x', basis: 'implied' }, reason: 'null' }],
  removed: [{ line: 3, exact: '--- Share this: ---', rule: 'boilerplate/share', reason: 'share buttons' }],
  body: 'On May 27 they met.\n\n---\n\ntitle: not front matter\n---\n\n',
};

test('a record survives being written and read, its body byte for byte', () => {
  assert.deepEqual(readRecord(writeRecord(record)), record);
  const long = { ...record, unread: 1200 };
  assert.deepEqual(readRecord(writeRecord(long)), long);
});

test('the front matter starts with what the article says, in a fixed order', () => {
  const keys = [...writeRecord(record).matchAll(/^(?<key>\w+):/gm)].map(({ groups }) => groups?.key);
  assert.deepEqual(keys.slice(0, 12), [
    ...[
      'id',
      'title',
      'kind',
      'phase',
      'summit',
      'leaders',
      'date',
      'published',
      'captured',
      'location',
      'topics',
      'outlet',
    ],
  ]);
});

test('other readers of YAML find the same values: nothing looks like a date or a number that is none', () => {
  const { data, content } = matter(writeRecord(record), {});
  const { body, ...fields } = record;
  assert.deepEqual(data, JSON.parse(JSON.stringify({ ...fields, file: fields.file })));
  assert.equal(content, body);
});

test('any strings survive', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '---',
      '--- x',
      '\n---\n',
      '2023-05-07',
      'yes',
      'null',
      '~',
      '0x10',
      '1e3',
      '12:30',
      '.inf',
      '- a',
      '? b',
      ': c',
    ),
    fc.constantFrom(
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '%d',
      '@x',
      '`x',
      '{a}',
      '[b]',
      "'",
      '"',
      ' lead',
      'trail ',
      '\t',
      '\u2028',
      '\u0085',
      '\ufeff',
      '#',
    ),
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, exact, body) => {
      const made = { ...record, title, outlet: exact, body, removed: [{ line: 0, exact, rule: title, reason: exact }] };
      const text = writeRecord(made);
      assert.deepEqual(readRecord(text), made);
      assert.equal(parse(text.slice(4, text.length - body.length - 4)).title, title);
    }),
    { numRuns: 500 },
  );
});

test('a file that was not written by the build, or was changed since, is no record', () => {
  assert.equal(readRecord('---\ntitle: x\n---\ntext'), null);
  assert.equal(readRecord('text'), null);
  assert.equal(readRecord(writeRecord(record).replace('kind: summit', 'kind:  summit')), null);
});
