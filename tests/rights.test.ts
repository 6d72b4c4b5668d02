/** What may not be shown is nowhere in the site: not on a page, in a feed, a download, the search index or a picture. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { publishable, shownOf } from '../src/present/rights.ts';
import { present } from '../src/present.ts';
import { readRecord } from '../src/record-file.ts';
import type { ArticleRecord, Settings } from '../src/types.ts';
import { command } from './command.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { contents, fill, scratch } from './folders.ts';

/** Words that no dictionary holds and no stemmer changes, one for each place of an article where text can leak from. */
const MARKERS = ['qzvonak', 'qzbelut', 'qzdirom', 'qzfugan', 'qzhapil', 'qzmotub'];
const [SENTENCE, TOPIC, PLACE, TEASER, LAST, OTHER] = MARKERS as [string, string, string, string, string, string];

/** A hundred words, so that what follows lies beyond the excerpt. */
const OPENING = Array.from({ length: 12 }, (_, index) => `Aides carried folder ${index} up the wide stairs.`).join(' ');

const report = (publish: string) => `---
publish: ${publish}
published: 2023-05-08
---
Leaders meet in Seoul

SEOUL, May 7, 2023 - South Korean President Yoon Suk Yeol met Japanese Prime Minister Fumio Kishida in Seoul on Sunday. ${OPENING}

They met again at the ${PLACE} hall in Busan on Monday, May 8, and President Yoon called the ${SENTENCE} talks with Prime Minister Kishida frank.

The two leaders agreed on supply chains for ${TOPIC} batteries and voiced concern about North Korea and its ${LAST} missiles.

Sign up for our ${TEASER} newsletter

Related Articles
The ${OTHER} river runs dry
`;

function textsOf(folder: string): [file: string, text: string][] {
  return Object.entries(contents(folder)).map(([file, latin]) => {
    const bytes = Buffer.from(latin, 'latin1');
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [file, (packed ? gunzipSync(bytes) : bytes).toString('utf8')];
  });
}

function leaks(folder: string, markers: string[]): string[] {
  return textsOf(folder).flatMap(([file, text]) =>
    markers.flatMap(marker => (text.toLowerCase().includes(marker) ? [`${file}: ${marker}`] : [])),
  );
}

function build(publish: string): string {
  const folder = scratch();
  fill(folder, { 'seeds/articles/seoul.md': report(publish) });
  const [seeds, out] = [path.join(folder, 'seeds'), path.join(folder, 'work', 'site')];
  const { status, told } = command(['build', '--seeds', seeds, '--out', out, '--work', path.join(folder, 'work')]);
  assert.equal(status, 0, told);
  return path.join(folder, 'work');
}

test('shown in full, the words are there: in the page and in the search index, so that this test can find them', () => {
  const work = build('full');
  const found = leaks(path.join(work, 'site'), MARKERS);
  const holds = (file: RegExp, marker: string) => found.some(leak => file.test(leak) && leak.endsWith(marker));
  for (const marker of [SENTENCE, TOPIC, PLACE, LAST]) {
    assert.ok(holds(/^articles\/seoul\/index\.html/, marker), marker);
    assert.ok(holds(/^search\/index\/.*(?:fragment|index)/, marker), marker);
  }
  assert.ok(holds(/^articles\/seoul\/index\.html/, TEASER), 'a line that was cut is listed');
  assert.ok(!holds(/^search\//, TEASER), 'but never searched');
  const record = readRecord(fs.readFileSync(path.join(work, 'records', 'seoul.md'), 'utf8'));
  const quoted = JSON.stringify(record?.evidence) + JSON.stringify(record?.lost);
  assert.ok(
    MARKERS.some(marker => quoted.includes(marker)) || quoted.includes('supply chains'),
    'evidence lies beyond the cut',
  );
});

for (const publish of ['excerpt', 'facts']) {
  test(`published as ${publish}, no file of the site holds a word beyond`, () => {
    const site = path.join(build(publish), 'site');
    assert.deepEqual(leaks(site, MARKERS), []);
    const page = fs.readFileSync(path.join(site, 'articles', 'seoul', 'index.html'), 'utf8');
    assert.match(
      page,
      publish === 'excerpt' ? /only its beginning is shown here/ : /is not shown here; this page gives the facts/,
    );
    assert.equal(page.includes('up the wide stairs'), publish === 'excerpt');
    const list = fs.readFileSync(
      path.join(
        site,
        'summits',
        fs.readdirSync(path.join(site, 'summits')).find(name => name.startsWith('20')) ?? '',
        'index.html',
      ),
      'utf8',
    );
    assert.match(list, publish === 'excerpt' ? /beginning only/ : /facts only/);
  });
}

/** Every word of every body, lost value and cut line is swapped for a marker, beyond the first few words. */
function marked(settings: Partial<Settings>) {
  const archive = siteArchive();
  Object.assign(archive.settings, { publish: 'excerpt', excerptWords: 5 }, settings);
  for (const record of archive.records) {
    record.publish = null;
    record.body = record.body.replace(/[\p{L}\p{N}]+/gu, (word, at: number) =>
      at < 60 ? word : `qz${word}`.slice(0, word.length),
    );
    const spans = [...Object.values(record.evidence).flat(), ...record.lost.map(({ evidence }) => evidence)];
    for (const one of spans) if (one.start !== undefined) one.exact = record.body.slice(one.start, one.end);
    for (const line of record.removed) line.exact = 'qzremoved';
  }
  return archive;
}

for (const publish of ['excerpt', 'facts'] as const) {
  test(`nothing that the pages, files and pictures are made from holds more, with ${publish}`, () => {
    const pages = JSON.stringify(present(marked({ publish })));
    assert.doesNotMatch(pages, /qz/);
    assert.match(JSON.stringify(present(marked({ publish: 'full' }))), /qz/);
  });
}

test('an article’s own word wins over the settings', () => {
  const { settings, records } = siteArchive();
  const [record] = records as [ArticleRecord];
  assert.equal(shownOf({ ...record, publish: null }, { ...settings, publish: 'facts' }).end, 0);
  assert.equal(shownOf({ ...record, publish: 'full' }, { ...settings, publish: 'facts' }).end, record.body.length);
});

test('an archive that is shown in full stays as it is', () => {
  const archive = siteArchive();
  for (const record of archive.records) record.publish = null;
  assert.equal(publishable(archive), archive);
});

test('a title made of the opening words goes with them', () => {
  const archive = siteArchive();
  const [record] = archive.records as [ArticleRecord];
  const lead = record.body.slice(0, 30);
  record.evidence.title = [{ rule: 'title/lead', basis: 'implied', start: 0, end: 30, exact: lead }];
  record.title = lead;
  const titleWith = (publish: 'excerpt' | 'facts') =>
    publishable({ ...archive, records: [{ ...record, publish }] }).records[0]?.title;
  assert.equal(titleWith('excerpt'), lead);
  assert.equal(titleWith('facts'), 'Untitled report: tokyo-ahead');
});

test('evidence within the excerpt keeps its words, and evidence beyond keeps its reason only', () => {
  const archive = siteArchive();
  const shown = publishable({ ...archive, settings: { ...archive.settings, publish: 'excerpt', excerptWords: 20 } });
  const [before, after] = [archive, shown].map(
    ({ records }) => records.find(({ id }) => id === 'seoul-visits') ?? assert.fail(),
  );
  assert.equal(after?.evidence.location?.[0]?.exact, 'SEOUL');
  const topics = after?.evidence.topics ?? [];
  assert.ok(topics.every(({ exact, start }) => exact === undefined && start === undefined));
  assert.deepEqual(
    topics.map(({ rule }) => rule),
    before?.evidence.topics?.map(({ rule }) => rule),
  );
});
