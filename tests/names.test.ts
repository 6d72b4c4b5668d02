/** Names of leaders in things called after them, in other people's names, and beside leaders of another age. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOut } from '../src/resolve.ts';
import { articleFrom, authority } from './authority.ts';

const MET = 'South Korean President Lee Myung-bak met Japanese Prime Minister Yukio Hatoyama in Tokyo on Wednesday.';
const DATED = `TOKYO, March 3, 2010 - ${MET}`;

/** Ids of the people whom a story names, in order, without the two who met. */
function alsoNamed(text: string): string[] {
  const { mentions } = readOut(articleFrom(text), authority);
  const ids = mentions.flatMap(({ leader }) => (leader ? [leader.id] : []));
  return [...new Set(ids)].filter(id => id !== 'lee-myung-bak' && id !== 'yukio-hatoyama');
}

test('a thing that bears a name is not the person', () => {
  for (const thing of ['Ho Chi Minh City', 'the Charles de Gaulle airport', 'the USS Ronald Reagan']) {
    assert.deepEqual(alsoNamed(`${DATED}\n\nA word was said about ${thing}.`), [], thing);
  }
  assert.deepEqual(alsoNamed(`${DATED}\n\nA word was said about Ho Chi Minh.`), ['ho-chi-minh']);
});

test('half of a Korean given name is no family name', () => {
  assert.deepEqual(alsoNamed(`${DATED}\n\nWith them came Ahn Chan-ho and Lee Kun-hee.`), []);
});

test('a bare name means a past leader only where that country takes part', () => {
  assert.deepEqual(alsoNamed(`${DATED}\n\nThe word of Obuchi still holds.`), ['keizo-obuchi']);
  assert.deepEqual(alsoNamed(`${DATED}\n\nThe word of Menzies still holds.`), []);
  assert.deepEqual(alsoNamed(`${DATED}\n\nThe word of Robert Menzies still holds.`), ['robert-menzies']);
});

test('who left office long before another took it did not meet that one', () => {
  const story =
    'PARIS - Sixty years ago Charles de Gaulle met Konrad Adenauer. President Emmanuel Macron met Chancellor Olaf Scholz in Paris.';
  assert.deepEqual(readOut(articleFrom(story), authority).participants.toSorted(), ['emmanuel-macron', 'olaf-scholz']);
});
