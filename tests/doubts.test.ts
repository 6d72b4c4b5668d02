import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubts } from '../src/doubts.ts';
import { parseArticles } from '../src/pipeline.ts';
import { authority, seedOf } from './authority.ts';

const codes = (text: string) =>
  doubts(parseArticles([seedOf(text)], authority, { knownSummits: false }).records).map(
    ({ code, found }) => `${code}: ${found}`,
  );

test('a leader who is not in the register is offered as an entry to add', () => {
  const text =
    'Norwegian Prime Minister Astrid Solveigsdatter met French President Emmanuel Macron in Paris on 3 March 2023 for talks.';
  const [first] = codes(text);
  assert.match(first ?? '', /^leader-unlisted: Astrid Solveigsdatter, Prime Minister of Norway$/);
});

test('a day and a place that nothing tells are doubts', () => {
  const text =
    'Japanese Prime Minister Fumio Kishida met South Korean President Yoon Suk Yeol for talks, and the two leaders agreed to meet again.';
  assert.deepEqual(
    codes(text).map(line => line.split(':')[0]),
    ['date-not-certain', 'place-not-known'],
  );
});

test('an article that reports no meeting leaves nothing open', () => {
  assert.deepEqual(codes('Exports fell in January, the customs office said.'), []);
});

test('a text that goes on for too long is read in its first part only, kept whole, and said to be long', () => {
  const lead = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on 3 March 2023 for talks.';
  const text = `${lead}\n\n${'They spoke of trade again. '.repeat(800)}\n\nFinnish President Sauli Niinisto left early.`;
  const { records } = parseArticles([seedOf(text)], authority, { knownSummits: false });
  assert.match(records[0]?.body ?? '', /left early\.$/);
  assert.deepEqual(
    records[0]?.leaders.map(({ id }) => id),
    ['emmanuel-macron', 'olaf-scholz'],
  );
  assert.match(codes(text).find(line => line.startsWith('article-long')) ?? '', /a text of 2\d{4} characters/);
});
