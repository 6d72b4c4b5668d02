import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stampWithin } from '../src/rules/boilerplate-stamps.ts';
import { articleOf, bodySpan } from '../src/text.ts';
import type { Article, Draft } from '../src/types.ts';
import { articleFrom, seedOf } from './authority.ts';

const sentences = (article: Article) => article.sentences.map(({ start, end }) => article.text.slice(start, end));
const paragraphs = (article: Article) => article.paragraphs.map(({ start, end }) => article.text.slice(start, end));

function markdown(text: string): Article {
  const draft: Draft = { seed: seedOf(text), markup: 'markdown', lines: text.split('\n'), lineNumbers: null, page: {} };
  return articleOf(draft, {
    kept: draft.lines.map((line, i) => ({ line: i, text: line, role: 'prose' })),
    removed: [],
  });
}

test('each line of plain text is a paragraph', () => {
  assert.deepEqual(paragraphs(articleFrom('One here.\nTwo there.')), ['One here.', 'Two there.']);
});

test('hard-wrapped lines join until a sentence ends before a blank line', () => {
  const text =
    'The two leaders met in\nthe old capital on a day\nof rain, and spoke about\nthe weather and\n\nthe harvest.\n\nThen they left\nfor home.';
  assert.deepEqual(paragraphs(articleFrom(text)), [
    'The two leaders met in the old capital on a day of rain, and spoke about the weather and the harvest.',
    'Then they left for home.',
  ]);
});

const split: [text: string, sentences: string[]][] = [
  ['U.S. President Joe Biden spoke. Mr. Suga left.', ['U.S. President Joe Biden spoke.', 'Mr. Suga left.']],
  [
    'It was on Jan. 13 in Nara. He said “no.” They left.',
    ['It was on Jan. 13 in Nara.', 'He said “no.”', 'They left.'],
  ],
  ['Japan has protested.Our reporter has more.', ['Japan has protested.', 'Our reporter has more.']],
  ['On 28. 2. 2024 they met. It rained.', ['On 28. 2. 2024 they met.', 'It rained.']],
  ['Talks began at 4 p.m. The rest is known.', ['Talks began at 4 p.m.', 'The rest is known.']],
];

for (const [text, expected] of split) {
  test(`sentences of “${text}”`, () => assert.deepEqual(sentences(articleFrom(text)), expected));
}

test('what Markdown would read as markup is escaped in the body, and the map leads past it', () => {
  const article = articleFrom('1. First *point*\n# not a heading\n[JOINT PRESS CORPS] & <b>');
  assert.equal(article.body, '1\\. First \\*point\\*\n\n\\# not a heading\n\n\\[JOINT PRESS CORPS\\] \\& \\<b\\>');
  const start = article.text.indexOf('point');
  assert.equal(bodySpan(article, { start, end: start + 5 }).exact, 'point');
});

test('Markdown is read as prose, and the map leads back into its source', () => {
  const article = markdown(
    '# Talks\n\n**Angela Merkel** met [AT&amp;T](https://example.org) \\*staff\\* in\n*Berlin*.',
  );
  assert.equal(article.text, 'Talks\n\nAngela Merkel met AT&T *staff* in Berlin.');
  for (const words of ['Talks', 'Merkel', 'met', 'staff', 'Berlin']) {
    const start = article.text.indexOf(words);
    assert.equal(bodySpan(article, { start, end: start + words.length }).exact, words);
  }
});

test('for any text, every stretch of prose that is free of markup stands in the body as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 }), lines => {
      const article = articleFrom(lines.join('\n').replace(/\r/g, ''));
      assert.equal(article.at.length, article.text.length + 1);
      for (let i = 0; i < article.text.length; i++) {
        const char = article.text[i] as string;
        if (char !== '\n') assert.equal(article.body[article.at[i] as number], char);
      }
    }),
  );
});

test('of a row above the text the part is read that is a stamp with its year', () => {
  const rows: [row: string, stamp: string | null][] = [
    ['World  |  7 May 2004 18:20  |  Staff', '7 May 2004 18:20'],
    ['13.03.2025 17:40 (GMT+6)  Arica  +9°C  USD 87.4', '13.03.2025 17:40 (GMT+6)'],
    ['BORDER LETTER   Vol. 31 No. 6   20 March 2023   Page 3', '20 March 2023'],
    ['The Evening Talk - Friday, 7 May , 2004', 'Friday, 7 May , 2004'],
    ['Presidents of Chile and Peru open their bridge - 7 May 2004', null],
    ['Soviets Woo Investors of the Pacific Rim  April 22, 1990', null],
    ['Chile and Peru meet on 7 May 2004 in Arica', null],
    ['7 May 2004', null],
    ['World  |  7 May  |  Staff', null],
  ];
  for (const [row, stamp] of rows) assert.equal(stampWithin(row), stamp, row);
});
