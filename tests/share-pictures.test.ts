/** Share pictures: the right size, the same bytes each time, and drawn once. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { layout, marksOf } from '../src/pictures/layout.ts';
import { type PictureMemory, writePictures } from '../src/pictures/write.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { scratch } from './folders.ts';
import { pagesOf } from './machine-model.ts';

const cards = (archive = siteArchive()) => pagesOf(archive).flatMap(({ card }) => card ?? []);
const card = (part: string, of = cards()) => of.find(one => one.path.includes(part)) ?? assert.fail(part);

test('a picture is 1200 × 630, light, and the same each time it is drawn', async () => {
  const some = [card('nara'), card('card.png')];
  const [one, two] = [scratch(), scratch()];
  await writePictures(some, { outDir: one });
  await writePictures(some, { outDir: two });
  for (const { path: at } of some) {
    const bytes = fs.readFileSync(path.join(one, at));
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
    assert.ok(bytes.length < 100_000, `${at}: ${bytes.length}`);
    assert.ok(fs.readFileSync(path.join(two, at)).equals(bytes), at);
  }
});

test('a picture that is remembered is not drawn again, and one of another card is', async () => {
  const remembered = new Map<string, string>();
  const memory: PictureMemory = {
    recall: key => remembered.get(key) ?? null,
    remember: (key, picture) => void remembered.set(key, picture),
  };
  const outDir = scratch();
  const first = card('nara');
  await writePictures([first], { outDir, memory });
  const [key = ''] = remembered.keys();
  remembered.set(key, Buffer.from('kept').toString('base64'));
  await writePictures([first], { outDir, memory });
  assert.equal(fs.readFileSync(path.join(outDir, first.path), 'utf8'), 'kept');
  await writePictures([{ ...first, title: 'Another' }], { outDir, memory });
  assert.equal(remembered.size, 2);
});

test('a day is a dot and an interval is as long as it is, in the picture too', () => {
  const width = (part: string) => Number(/<rect[^>]* width="([\d.]+)"/.exec(marksOf(card(part)))?.[1]);
  assert.ok(width('2025-06-04') > width('nara') + 10);
});

test('words that the picture’s fonts do not have are left out of it, and stay in its description', () => {
  const archive = siteArchive();
  for (const summit of archive.summits)
    for (const leader of summit.participants) Object.assign(leader, { name: '이재명' });
  const nara = card('nara', cards(archive));
  assert.doesNotMatch(JSON.stringify(layout(nara)), /이재명/);
  assert.match(nara.alt, /이재명/);
});

test('a card without a single date has no line of years', () => {
  const archive = siteArchive();
  archive.authority.summits = [];
  for (const summit of archive.summits) summit.date = null;
  assert.equal(marksOf(card('card.png', cards(archive))), '');
});
