/**
 * Citations, read by the parsers of citation.js, with the date as it is known and never more exactly.
 * Of a newspaper article in RIS that parser takes the year alone.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { citationFiles, citationOf, plainCitation, ris } from '../src/exports/citations.ts';
import { filesOf, knownArchive, knownModel } from './machine-model.ts';

const TITLE = 'Talks & “terms”: 50 % of {it}, #1_x ~ $y';

function citation(date: string | null) {
  return citationOf(knownModel(), {
    heading: TITLE,
    date,
    path: 'articles/x/index.html',
    language: 'en',
    outlet: 'Harbour News & Co',
    author: 'Jane Doe',
    original: 'https://example.org/a_b?c=1&d=%20',
  });
}

function read(date: string | null, file: string) {
  const text = citationFiles(citation(date)).find(({ path }) => path.endsWith(file))?.text ?? assert.fail(file);
  const [item] = plugins.input.chain(text, { generateGraph: false, strict: true });
  assert.ok(item, file);
  return item;
}

const dates: [
  date: string | null,
  what: string,
  parts: Record<'cite.bib' | 'cite.ris' | 'cite.json', number[][] | undefined>,
][] = [
  ['2023-05-07', 'a day', { 'cite.bib': [[2023, 5, 7]], 'cite.ris': [[2023]], 'cite.json': [[2023, 5, 7]] }],
  ['2023-05', 'a month', { 'cite.bib': [[2023, 5]], 'cite.ris': [[2023]], 'cite.json': [[2023, 5]] }],
  ['2023', 'a year', { 'cite.bib': [[2023]], 'cite.ris': [[2023]], 'cite.json': [[2023]] }],
  [
    '2025-06-04/2025-10-21',
    'an interval within a year',
    {
      'cite.bib': [
        [2025, 6, 4],
        [2025, 10, 21],
      ],
      'cite.ris': [[2025]],
      'cite.json': [
        [2025, 6, 4],
        [2025, 10, 21],
      ],
    },
  ],
  [
    '2017-05-10/2020-09-16',
    'an interval over years',
    {
      'cite.bib': [
        [2017, 5, 10],
        [2020, 9, 16],
      ],
      'cite.ris': undefined,
      'cite.json': [
        [2017, 5, 10],
        [2020, 9, 16],
      ],
    },
  ],
  [null, 'no date', { 'cite.bib': undefined, 'cite.ris': undefined, 'cite.json': undefined }],
];

for (const [date, what, parts] of dates) {
  for (const [file, expected] of Object.entries(parts)) {
    test(`${what} in ${file}`, () => {
      const item = read(date, file);
      assert.deepEqual(item.issued?.['date-parts'], expected);
      assert.equal(item.title, TITLE);
      assert.equal(item['container-title'], 'Harbour News & Co');
      assert.equal(item.URL, 'https://example.org/a_b?c=1&d=%20');
      assert.match(JSON.stringify(item.author ?? item.reporter), /Doe/);
      const doubt = date?.includes('/') ? /The day is not known: between/ : /^$/;
      assert.match(item.note ?? '', doubt);
    });
  }
}

test('RIS has the date beside the year, with the parts that are known', () => {
  const line = (date: string | null) => /^DA {2}- (?<date>.*)\r$/m.exec(ris(citation(date)))?.groups?.date ?? null;
  assert.equal(line('2023-05-07'), '2023/05/07');
  assert.equal(line('2023-05'), '2023/05//');
  for (const date of ['2023', '2025-06-04/2025-10-21', null]) assert.equal(line(date), null);
});

test('in words, the date is as it is known', () => {
  assert.match(plainCitation(citation('2023-05')), /, May 2023\. In: /);
  assert.match(plainCitation(citation('2025-06-04/2025-10-21')), /, between 4 June and 21 October 2025\. In: /);
  assert.match(plainCitation(citation(null)), /, date not known\. In: /);
});

test('every citation of the site is read', () => {
  const archive = knownArchive();
  const cited = [...filesOf(archive)].filter(([file]) => /\/cite\.(?:bib|ris|json)$/.test(file));
  assert.equal(cited.length, 3 * (archive.records.length + archive.summits.length));
  for (const [file, text] of cited) {
    const items = plugins.input.chain(text, { generateGraph: false, strict: true });
    assert.equal(items.length, 1, file);
    assert.ok(items[0]?.title && items[0].type && items[0].URL, file);
    // What the parser does not know as CSL, it leaves out.
    if (file.endsWith('.json')) assert.deepEqual(plugins.input.util.clean(items, false), JSON.parse(text), file);
  }
});

test('the parser does leave out what is not CSL', () => {
  const wrong = JSON.stringify([{ id: 'x', type: 'summit', title: 'A', issued: 'May' }]);
  assert.deepEqual(plugins.input.util.clean(JSON.parse(wrong), false), [{ id: 'x', title: 'A' }]);
});
