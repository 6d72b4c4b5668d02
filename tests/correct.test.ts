/** What an editor says in front matter wins over what was read, and the other facts follow from it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticles } from '../src/pipeline.ts';
import { readSeed } from '../src/seed.ts';
import { authority } from './authority.ts';

const MET =
  'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Sunday, May 7, 2023, and signed a plan about trains.\n\nMacron asked Scholz for patience.';
const PRAISED =
  'French President Emmanuel Macron praised German Chancellor Olaf Scholz on Sunday in a speech.\n\nIn Paris shares rose by two per cent.';

function read(front: string, text: string) {
  const seed = readSeed({ file: 'a.txt', bytes: Buffer.from(`---\n${front}\n---\n${text}`) }).value ?? assert.fail();
  const { records, summits } = parseArticles([seed].flat(), authority, { knownSummits: false });
  const record = records[0] ?? assert.fail('nothing was read');
  const met = record.leaders.filter(({ part }) => part === 'participant').map(({ name }) => name);
  return { ...record, met, summits: summits.length };
}

test('who names the day, those who met and the place makes an article one on a meeting', () => {
  const found = read('date: 2023-05-07\nleaders: [Emmanuel Macron, Olaf Scholz]\nlocation: Paris', PRAISED);
  assert.equal(read('publish: full', PRAISED).kind, 'other');
  assert.equal(found.kind, 'summit');
  assert.equal(found.date, '2023-05-07');
  assert.deepEqual(found.met, ['Emmanuel Macron', 'Olaf Scholz']);
  assert.equal(found.location?.name, 'Paris');
  assert.equal(found.summits, 1);
  assert.equal(found.evidence.kind?.[0]?.basis, 'correction');
});

test('where the editor says that it is no meeting, nobody took part and nothing proves a day', () => {
  const found = read('kind: other', MET);
  assert.deepEqual([found.date, found.location, found.phase, found.met, found.topics], [null, null, null, [], []]);
  assert.deepEqual(
    [found.evidence.date, found.evidence.location, found.evidence.topics],
    [undefined, undefined, undefined],
  );
});

test('where the editor says that it is a meeting, what was read of it counts', () => {
  const found = read('kind: summit', `May 8, 2023\n\n${PRAISED}`);
  assert.equal(found.kind, 'summit');
  assert.deepEqual(found.met, ['Emmanuel Macron', 'Olaf Scholz']);
});

test('a preview is one by the corrected days', () => {
  assert.equal(read('date: 2023-05-20\npublished: 2023-05-08', MET).phase, 'preview');
  assert.equal(read('date: 2023-05-07\npublished: 2023-05-20', MET).phase, 'follow-up');
});

test('a place or a person is only taken for one that the whole words name', () => {
  assert.equal(read('location: Berlin, New Hampshire', MET).location?.name, 'Berlin, New Hampshire');
  assert.equal(read('location: Berlin', MET).location?.country, 'DE');
  assert.deepEqual(read('leaders: [Olaf Scholz and friends, Emmanuel Macron]', MET).met, [
    'Olaf Scholz and friends',
    'Emmanuel Macron',
  ]);
});

test('an office is written as where it was read', () => {
  const { leaders } = read('leaders: [Joe Biden, Emmanuel Macron]', MET);
  assert.equal(leaders[0]?.office, 'President of the United States');
});
