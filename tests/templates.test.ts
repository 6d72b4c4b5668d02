/** Templates with plain props, and the whole site as it is written. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { messagesOf } from '../src/messages.ts';
import { present } from '../src/present.ts';
import { renderSite } from '../src/site.ts';
import { ArticlePage } from '../templates/article.11ty.tsx';
import { MarkTag } from '../templates/parts/evidence.tsx';
import { document } from '../templates/parts/kind.tsx';
import { Summits } from '../templates/parts/lists.tsx';
import { Speaking } from '../templates/parts/say.tsx';
import { Neighbours, When } from '../templates/parts/text.tsx';
import { SummitPage } from '../templates/summit.11ty.tsx';
import { siteArchive } from './fixtures/site-archive.ts';

test('a date stands in <time> where it can, and as words where it cannot', () => {
  assert.equal(
    renderToString(h(When, { date: { words: 'May 2023', machine: '2023-05' } })),
    '<time datetime="2023-05">May 2023</time>',
  );
  assert.equal(renderToString(h(When, { date: { words: 'between', machine: null } })), '<span>between</span>');
});

/** A part of a page as it stands on an English page. */
const rendered = (part: ComponentChild) => renderToString(h(Speaking, { value: messagesOf('en'), children: part }));

test('a mark leads to the words where there are words', () => {
  assert.equal(
    rendered(h(MarkTag, { mark: 'stated', href: '#e-1' })),
    '<a class="mark-tag m-stated" href="#e-1">stated</a>',
  );
  assert.equal(rendered(h(MarkTag, { mark: 'worked out' })), '<span class="mark-tag m-implied">worked out</span>');
});

test('nothing before and nothing after leaves nothing on the page', () => {
  assert.equal(rendered(h(Neighbours, { heading: 'x', chains: [] })), '');
});

test('only the filtered list carries what the filters read', () => {
  const [summits] = present(siteArchive()).summits;
  assert.ok(summits);
  assert.match(rendered(h(Summits, { summits: summits.summits, keys: 'filtered' })), /data-country="DE KR"/);
  assert.doesNotMatch(rendered(h(Summits, { summits: summits.summits })), /data-/);
});

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

test('a hostile title stays text wherever it stands', () => {
  const archive = siteArchive();
  for (const record of archive.records) record.title = HOSTILE;
  for (const summit of archive.summits) summit.name = HOSTILE;
  for (const leader of archive.records.flatMap(({ leaders }) => leaders)) leader.name = HOSTILE;
  for (const cut of archive.records.flatMap(({ removed }) => removed)) cut.exact = HOSTILE;
  const pages = present(archive);
  const texts = [
    ...pages.article.map(props => document(props, ArticlePage)),
    ...pages.summit.map(props => document(props, SummitPage)),
  ];
  for (const text of texts) {
    const { document: page } = parseHTML(text);
    assert.equal(page.querySelectorAll('img').length, 0);
    const inline = [...page.querySelectorAll('script')].filter(script => !script.getAttribute('src'));
    assert.ok(inline.every(script => script.getAttribute('type') === 'application/ld+json'));
    for (const script of inline) JSON.parse(script.textContent ?? '');
  }
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
let written: string[] = [];
const progress: [number, number][] = [];
const read = (file: string) => fs.readFileSync(path.join(folder, 'one', file), 'utf8');
const htmlPages = () => written.filter(file => file.endsWith('.html'));

before(async () => {
  written = await renderSite(siteArchive(), {
    outDir: path.join(folder, 'one'),
    onProgress: (done, total) => progress.push([done, total]),
  });
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

test('everything that was presented is written, and progress counts it', () => {
  const paths = Object.values(present(siteArchive()))
    .flat()
    .map(({ page }) => page.path);
  assert.deepEqual(written, paths.sort());
  assert.equal(progress.length, written.length);
  assert.deepEqual(progress.at(-1), [written.length, written.length]);
});

test('the same archive gives the same bytes, in another time zone too', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/New_York';
  try {
    await renderSite(siteArchive(), { outDir: path.join(folder, 'two'), onProgress: () => {} });
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  for (const file of written) assert.equal(fs.readFileSync(path.join(folder, 'two', file), 'utf8'), read(file), file);
});

test('every link leads to a file that is there, and to a place on its page', () => {
  const ids = new Map(htmlPages().map(file => [file, idsOf(file)]));
  let followed = 0;
  for (const file of htmlPages()) {
    const { document: page } = parseHTML(read(file));
    for (const element of page.querySelectorAll('[href], [src]')) {
      const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^(?:https?|mailto):/.test(target)) continue;
      const [address = '', fragment = ''] = target.split('#');
      const to = address === '' ? file : path.posix.join(path.posix.dirname(file), address);
      assert.ok(fs.statSync(path.join(folder, 'one', to), { throwIfNoEntry: false })?.isFile(), `${file} → ${target}`);
      const [id = ''] = fragment.split(':~:');
      assert.ok(id === '' || ids.get(to)?.has(id), `${file} → ${target}: no such place`);
      followed += 1;
    }
  }
  assert.ok(followed > 1000, `${followed} links`);
});

function idsOf(file: string): Set<string> {
  const { document: page } = parseHTML(read(file));
  const ids = [...page.querySelectorAll('[id]')].map(element => element.id);
  assert.equal(new Set(ids).size, ids.length, `${file} has an id twice`);
  return new Set(ids);
}

test('no page holds inline style, inline script or anything from elsewhere', () => {
  for (const file of htmlPages()) {
    const text = read(file);
    assert.doesNotMatch(text, /\sstyle=|<style|\son[a-z]+="/, file);
    const { document: page } = parseHTML(text);
    for (const script of page.querySelectorAll('script')) {
      assert.ok(script.getAttribute('src') || script.getAttribute('type') === 'application/ld+json', file);
    }
    for (const element of page.querySelectorAll('link:not([rel=canonical]), script, img, iframe, use')) {
      const source = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      assert.doesNotMatch(source, /^(?:https?:)?\/\//, file);
    }
    assert.ok(
      page
        .querySelector('meta[http-equiv=Content-Security-Policy]')
        ?.getAttribute('content')
        ?.includes("default-src 'self'"),
      file,
    );
  }
});

test('every page has one h1, a title and a description of its own, a skip link and landmarks', () => {
  const titles = new Map<string, string>();
  for (const file of htmlPages()) {
    const { document: page } = parseHTML(read(file));
    assert.equal(page.querySelectorAll('h1').length, 1, file);
    assert.equal(page.querySelectorAll('main').length, 1, file);
    assert.ok(page.querySelector('a.skip[href="#content"]'), file);
    const title = page.querySelector('title')?.textContent ?? '';
    assert.equal(titles.get(title), undefined, `${file} has the title of another page: ${title}`);
    titles.set(title, file);
    assert.ok((page.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length > 20, file);
    for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
      JSON.parse(script.textContent ?? '');
  }
});

test('names in other scripts say which language they are in', () => {
  const { document: page } = parseHTML(read('leaders/lee-jae-myung/index.html'));
  assert.equal(page.querySelector('[lang=ko]')?.textContent?.trim(), '이재명');
  const { document: korean } = parseHTML(read('articles/ishiba-shuttle/index.html'));
  assert.equal(korean.querySelector('h1')?.getAttribute('lang'), 'ko');
});

/** What a host sends: text compressed, fonts as they are. */
function weight(file: string): number {
  const { document: page } = parseHTML(read(file));
  const loaded = [...page.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')].map(
    element => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const texts = [file, ...loaded.map(target => path.posix.join(path.posix.dirname(file), target))];
  const fonts = fs.readdirSync(path.join(folder, 'one/fonts')).filter(name => name.endsWith('.woff2'));
  const sizeOf = (name: string) => fs.statSync(path.join(folder, 'one/fonts', name)).size;
  return (
    texts.reduce((sum, text) => sum + gzipSync(read(text)).length, 0) +
    fonts.reduce((sum, name) => sum + sizeOf(name), 0)
  );
}

test('pages are light', () => {
  assert.ok(weight('index.html') <= 120_000, `home: ${weight('index.html')}`);
  for (const file of htmlPages().filter(page => /^summits\/./.test(page)))
    assert.ok(weight(file) <= 100_000, `${file}: ${weight(file)}`);
  const scripts = fs
    .readdirSync(path.join(folder, 'one/scripts'))
    .map(name => fs.statSync(path.join(folder, 'one/scripts', name)).size);
  assert.ok(scripts.reduce((sum, size) => sum + size, 0) <= 25_000);
});

test('the fonts come with their licences', () => {
  for (const name of ['newsreader', 'figtree']) assert.match(read(`fonts/${name}-OFL.txt`), /SIL Open Font License/i);
});

test('with a known address pages name it, and a missing page does not depend on where it is shown', async () => {
  const archive = siteArchive();
  archive.settings.siteUrl = 'https://example.org/archive';
  const pages = present(archive);
  assert.equal(pages.home[0]?.page.canonical, 'https://example.org/archive/');
  assert.equal(
    pages.summit[0]?.page.canonical,
    'https://example.org/archive/summits/2026-01-13-nara-japan-south-korea/',
  );
  assert.equal(pages.missing[0]?.page.root, 'https://example.org/archive/');
  const map = pages.file.find(({ page }) => page.path === 'sitemap.xml')?.text ?? '';
  assert.match(map, /<loc>https:\/\/example\.org\/archive\/timeline\/<\/loc>/);
});

test('feeds and calendars are well-formed and never newer than the archive', () => {
  const feed = read('feed.xml');
  assert.match(feed, /<updated>2026-01-13T00:00:00Z<\/updated>/);
  assert.equal(feed.match(/<entry>/g)?.length, 6);
  const calendar = read('calendar.ics');
  assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 5);
  assert.match(calendar, /DTSTART;VALUE=DATE:20260113\r\nDTEND;VALUE=DATE:20260115/);
  for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(JSON.parse(read('feed.json')).items.length, 6);
  assert.equal(JSON.parse(read('data/articles.json')).length, 8);
});
