/** The search index: what of a page is searched, in which part it is, and that it is made anew only where it has to be. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { digest } from '../src/cache.ts';
import { makeSearch, type SearchOptions } from '../src/commands/search.ts';
import { present } from '../src/present.ts';
import { decode, encode } from '../src/search-files.ts';
import { partCount, partOf, searchedPart, spread } from '../src/search-index.ts';
import { renderSite } from '../src/site.ts';
import { command } from './command.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { contents, copy, fill, scratch } from './folders.ts';

test('a part holds a thousand pages, and parts only double', () => {
  assert.deepEqual([0, 1, 1000, 1001, 2000, 2001, 20_000].map(partCount), [1, 1, 1, 2, 2, 4, 32]);
});

test('a page stays in its part when others come, and parts fill evenly', () => {
  const pages = Array.from({ length: 4000 }, (_, index) => `articles/a-${index}/index.html`);
  const sizes = [0, 1, 2, 3].map(part => pages.filter(page => partOf(page, 4) === part).length);
  for (const size of sizes) assert.ok(size > 900 && size < 1100, sizes.join(' '));
  assert.equal(partOf('articles/a-1/index.html', 4), partOf('articles/a-1/index.html', 4));
});

test('Chinese and Japanese are spread into characters; other scripts are not', () => {
  assert.equal(spread('李克強 met 文在寅'), '李 克 強 met 文 在 寅');
  assert.equal(spread('문재인 대통령, Moon'), '문재인 대통령, Moon');
  assert.equal(spread('ラーメン'), 'ラ ー メ ン');
});

test('what Pagefind writes can be read and written again', () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -25, -300];
  const value = ['1.5.2', [numbers, ['en_x']], '麻'.repeat(30), []];
  assert.deepEqual(decode(encode(value)), value);
  assert.equal(encode(['a', 24, -1]).toString('hex'), '836161181820');
  const foreign = ['f6', 'a0', '5f', '1b0000000000000001'];
  for (const bytes of foreign) assert.throws(() => decode(Buffer.from(bytes, 'hex')), Error, bytes);
});

test('only the main part of a page that asks for it is searched, without what leads to other summits', () => {
  const page =
    '<html><header>menu</header><main id="x" data-pagefind-body="" data-title="文在寅"><p>文在寅</p><nav class="neighbours"><a>next</a></nav></main><footer>foot</footer></html>';
  assert.equal(
    searchedPart(page),
    '<!doctype html><html lang="en"><body><main id="x" data-pagefind-body="" data-title="文在寅"><p>文 在 寅</p></main></body></html>',
  );
  assert.equal(searchedPart('<main><p>menu</p></main>'), null);
});

test('summits and articles are searched, and nothing else is', () => {
  const pages = present(siteArchive());
  for (const [kind, list] of Object.entries(pages)) {
    for (const { page } of list as { page: { path: string; indexed?: unknown } }[]) {
      assert.equal(
        page.indexed !== undefined && page.indexed !== null,
        kind === 'summit' || kind === 'article',
        page.path,
      );
    }
  }
});

test('a summit can be found by who, where, what, when and whose report', () => {
  const indexed = present(siteArchive()).summit.find(({ page }) => page.path.includes('2023-05-07'))?.page.indexed;
  assert.deepEqual(indexed?.filters, {
    leader: ['fumio-kishida', 'yoon-suk-yeol'],
    country: ['JP', 'KR'],
    place: ['seoul'],
    topic: ['shuttle-diplomacy', 'north-korea', 'supply-chains', 'fukushima-water', 'wartime-history'],
    year: ['2023'],
    outlet: ['harbour-news'],
  });
  assert.deepEqual([indexed?.meta.when, indexed?.meta.where], ['Sunday, 7 May 2023', 'Seoul']);
});

test('the catalogue for use from disk holds what the filters need, and no text', () => {
  const text = present(siteArchive()).file.find(({ page }) => page.path === 'search/catalogue.js')?.text ?? '';
  const entries = JSON.parse(text.replace(/^globalThis\.summitCatalogue = |;\n$/g, ''));
  assert.equal(entries.length, 6 + 8);
  const korean = entries.find(({ href }: { href: string }) => href.includes('ishiba-shuttle'));
  assert.match(korean.words, /이재명.*石破茂/);
  assert.deepEqual(korean.keys.year, ['2025']);
  assert.doesNotMatch(text, /two hours|저출산/);
  const dates = entries.map(({ when }: { when: string }) => when);
  assert.match(dates[0], /2026/);
});

const folder = scratch();
const site = path.join(folder, 'site');
const run = (more: Partial<SearchOptions> = {}) => {
  const kept: string[] = [];
  const stage = {
    folder: site,
    keep: (files: string[]) => void kept.push(...files),
    publish: () => 0,
    discard: () => {},
  };
  const options = {
    stage,
    out: 'out',
    folder: path.join(folder, 'memory'),
    basis: 'x',
    kept: new Set<string>(),
    isAsMade: () => false,
  };
  return makeSearch({ ...options, ...more }).then(outcome => ({ ...outcome, kept }));
};
const indexFiles = () => Object.keys(contents(path.join(site, 'search', 'index'))).sort();

before(async () => {
  await renderSite(siteArchive(), { outDir: site, onProgress: () => {} });
});

test('the index holds every summit and article in one language, and nothing that this site does not use', async () => {
  const { diagnostics, remember } = await run();
  assert.deepEqual(diagnostics, []);
  remember();
  const entry = JSON.parse(fs.readFileSync(path.join(site, 'search/index/0/pagefind-entry.json'), 'utf8'));
  assert.deepEqual(Object.keys(entry.languages), ['en']);
  assert.equal(entry.languages.en.page_count, 6 + 8);
  assert.deepEqual(
    indexFiles().filter(file => /ui|css|highlight|playground/.test(file)),
    [],
  );
  const fragments = Object.entries(contents(path.join(site, 'search/index/0/fragment'))).map(([, text]) =>
    gunzipSync(Buffer.from(text, 'latin1')).toString('utf8'),
  );
  assert.equal(fragments.length, 14);
  const all = fragments.join('\n');
  assert.match(all, /셔틀 외교를/);
  assert.doesNotMatch(all, /Ferry line adds|Sign up for the morning letter/, 'lines that were cut are not searched');
  assert.doesNotMatch(all, /trusted trading partners on April/, 'nor is a text that may not be shown');
});

test('the same pages give the same index', async () => {
  const hashes = () =>
    Object.entries(contents(path.join(site, 'search', 'index'))).map(([file, text]) => `${file} ${digest(text)}`);
  const first = hashes();
  for (let time = 0; time < 3; time += 1) {
    fs.rmSync(path.join(site, 'search', 'index'), { recursive: true });
    await run();
    assert.deepEqual(hashes(), first);
  }
});

test('where nothing changed, the last index is taken over; where a page or a file changed, it is made anew', async () => {
  const files = indexFiles().map(file => `search/index/${file}`);
  const pages = new Set(Object.keys(contents(site)).filter(file => /^(?:summits|articles)\/.*index\.html$/.test(file)));
  const index = path.join(site, 'search', 'index');
  fs.rmSync(index, { recursive: true });
  const again = await run({ kept: pages, isAsMade: () => true });
  assert.deepEqual(again.kept.sort(), files);
  assert.equal(fs.existsSync(index), false);

  const spoilt = await run({ kept: pages, isAsMade: file => !file.endsWith('pagefind.js') });
  assert.deepEqual(spoilt.kept, []);
  assert.ok(fs.existsSync(index));

  const changed = path.join(site, 'articles/seoul-visits/index.html');
  const text = fs.readFileSync(changed, 'utf8');
  fs.writeFileSync(
    changed,
    text.replace('<nav class="neighbours"', '<nav class="neighbours" data-x').replace('</footer>', 'x</footer>'),
  );
  const rest = new Set([...pages].filter(page => !page.includes('seoul-visits')));
  assert.deepEqual(
    (await run({ kept: rest, isAsMade: () => true })).kept.sort(),
    files,
    'what surrounds the text does not count',
  );
  fs.writeFileSync(changed, text.replace('for close to two hours', 'for close to three hours'));
  assert.deepEqual((await run({ kept: rest, isAsMade: () => true })).kept, []);
  fs.writeFileSync(changed, text);
});

test('without the program that makes the index the site is published all the same, and the build says what is missing', () => {
  const seeds = scratch({
    'articles/a.txt':
      'SEOUL, May 7, 2023 - South Korean President Yoon Suk Yeol met Japanese Prime Minister Fumio Kishida in Seoul.\n',
  });
  const work = scratch();
  const args = ['build', '--seeds', seeds, '--out', path.join(work, 'site'), '--work', work];
  const without = command(args, { PAGEFIND_EXTENDED_BINARY_PATH: path.join(work, 'nothing') });
  assert.equal(without.status, 0, without.told);
  assert.match(without.told, /warning search-left-out/);
  assert.ok(fs.existsSync(path.join(work, 'site', 'search', 'catalogue.js')));
  const withIt = command(args);
  assert.doesNotMatch(withIt.told, /search-left-out/);
  assert.ok(
    fs.existsSync(path.join(work, 'site', 'search', 'index', '0', 'pagefind.js')),
    'the next build makes up for it',
  );
  fill(seeds, {
    'articles/b.txt': 'BUSAN, Sept. 30, 2025 - President Lee Jae Myung met Prime Minister Shigeru Ishiba in Busan.\n',
  });
  copy(path.join(work, 'site', 'search'), path.join(work, 'before'));
  assert.equal(command(args).status, 0);
  assert.notDeepEqual(contents(path.join(work, 'site', 'search')), contents(path.join(work, 'before')));
});
