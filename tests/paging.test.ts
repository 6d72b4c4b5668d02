/** No list grows without end: an archive of a thousand summits, and what its lists look like. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { messagesOf } from '../src/messages.ts';
import { addresses } from '../src/present/address.ts';
import { PAGE_SIZE, pageAddress, pagesView, partsOf } from '../src/present/paging.ts';
import { present } from '../src/present.ts';
import { EntityPage } from '../templates/entity.11ty.tsx';
import { document } from '../templates/parts/kind.tsx';
import { SummitPage } from '../templates/summit.11ty.tsx';
import { SummitsPage } from '../templates/summits.11ty.tsx';
import { TimelinePage } from '../templates/timeline.11ty.tsx';
import { longArchive, MANY } from './fixtures/long-archive.ts';
import { siteArchive } from './fixtures/site-archive.ts';

const pages = present(longArchive());
const everyPage = (Object.values(pages).flat() as { page: { path: string } }[]).map(({ page }) => page.path);

const english = messagesOf('en');

test('a list is cut into parts of a hundred, and an empty one is one part', () => {
  assert.deepEqual(
    partsOf(Array.from({ length: 201 })).map(part => part.length),
    [100, 100, 1],
  );
  assert.deepEqual(partsOf([]), [[]]);
  assert.equal(pageAddress('summits/index.html', 1), 'summits/index.html');
  assert.equal(pageAddress('summits/index.html', 12), 'summits/page-12/index.html');
});

test('the way through a long list names the first, the last and those near', () => {
  const view = pagesView(english, { number: 50, total: 100 });
  assert.deepEqual(
    view.pages.map(({ label }) => label),
    ['1', '48', '49', '50', '51', '52', '100'],
  );
  assert.deepEqual(
    view.pages.filter(({ gap }) => gap).map(({ label }) => label),
    ['48', '100'],
  );
  assert.deepEqual([view.previous?.href, view.next?.href], ['../page-49/index.html', '../page-51/index.html']);
  assert.equal(pagesView(english, { number: 2, total: 2 }).previous?.href, '../index.html');
  assert.equal(pagesView(english, { number: 1, total: 2 }).next?.href, 'page-2/index.html');
});

test('no page lists more than a hundred', () => {
  for (const { page, summits } of pages.summits) assert.ok(summits.length <= PAGE_SIZE, page.path);
  for (const { page, articles } of pages.summit) assert.ok(articles.length <= PAGE_SIZE, page.path);
  for (const { page, summits, articles, known } of pages.entity) {
    assert.ok(Math.max(summits.length, articles.entries.length, known.length) <= PAGE_SIZE, page.path);
  }
  for (const { page, groups } of pages.index) {
    assert.ok(groups.reduce((sum, { entries }) => sum + entries.length, 0) <= PAGE_SIZE, page.path);
  }
  const [timeline] = pages.timeline;
  const shown = timeline?.years.reduce((sum, { summits, known }) => sum + summits.length + known.length, 0) ?? 0;
  assert.ok(shown <= PAGE_SIZE, `timeline: ${shown}`);
  assert.ok((timeline?.others.length ?? 0) > 5);
});

test('every summit stands once in the whole list, at addresses that stay', () => {
  assert.equal(pages.summits.length, MANY / PAGE_SIZE);
  assert.deepEqual(pages.summits.map(({ page }) => page.path).slice(0, 2), [
    addresses.summits,
    'summits/page-2/index.html',
  ]);
  const listed = pages.summits.flatMap(({ page, summits }) =>
    summits.map(({ href }) => path.posix.join(path.posix.dirname(page.path), href)),
  );
  assert.equal(new Set(listed).size, MANY);
  for (const place of listed) assert.ok(everyPage.includes(place), place);
});

test('the lists of a leader, a place, a topic and a year go on, and lead to pages that are there', () => {
  const there = new Set(everyPage);
  for (const start of ['leaders/yoon-suk-yeol', 'places/tokyo', 'topics/trade', 'years/2013']) {
    const own = pages.entity.filter(({ page }) => page.path.startsWith(`${start}/`));
    const summits = own.flatMap(props => props.summits);
    assert.equal(summits.length, start.startsWith('years') ? MANY / 10 : MANY, start);
    for (const props of own) {
      const { page } = props;
      for (const { href } of [...props.summits, ...props.articles.entries]) {
        assert.ok(there.has(path.posix.join(path.posix.dirname(page.path), href)), `${page.path} → ${href}`);
      }
    }
  }
});

test('a summit with very many articles lists them on pages of its own', () => {
  const own = pages.entity.filter(({ page }) => /^summits\/2013-01-01-summit-0\/page-\d\//.test(page.path));
  assert.deepEqual(
    own.map(({ articles }) => articles.entries.length),
    [100, 50],
  );
});

test('pages of one list have titles of their own and say what comes before and after, in the head as well', () => {
  const second = pages.summits[1] ?? assert.fail();
  const { document: page } = parseHTML(document(second, SummitsPage));
  assert.equal(page.querySelector('h1')?.textContent, 'Summits, page 2');
  assert.equal(page.querySelector('link[rel=prev]')?.getAttribute('href'), '../index.html');
  assert.equal(page.querySelector('link[rel=next]')?.getAttribute('href'), '../page-3/index.html');
  assert.equal(page.querySelector('nav.pages [aria-current]')?.textContent, '2');
  const titles = [...pages.summits, ...pages.entity, ...pages.index].map(props => props.page.headTitle);
  const lists = titles.filter(title => /page \d/.test(title));
  assert.ok(lists.length > 20);
  assert.equal(new Set(lists).size, lists.length);
});

test('a list of several pages is filtered by the page of search', () => {
  const [first, second] = pages.summits;
  assert.deepEqual([first?.filterAction, second?.filterAction], ['../search/index.html', '../../search/index.html']);
  const keys = new Set(pages.search[0]?.facets.map(({ key }) => key));
  assert.ok((first?.facets ?? []).length > 0 && second?.facets.length === 0, 'the filters stand on the first page');
  for (const { key } of first?.facets ?? []) assert.ok(keys.has(key), key);
  assert.equal(present(siteArchive()).summits[0]?.filterAction, null);
});

test('every link on these pages leads to a page or file of the site', () => {
  const there = new Set([...everyPage, 'icon.svg', 'scripts/theme.js', 'scripts/filters.js']);
  const some = [
    ...pages.summits.slice(0, 3).map(props => document(props, SummitsPage)),
    ...pages.timeline.map(props => document(props, TimelinePage)),
    ...pages.summit.slice(-1).map(props => document(props, SummitPage)),
    ...pages.entity
      .filter(({ page }) => /page-2/.test(page.path))
      .slice(0, 8)
      .map(props => document(props, EntityPage)),
  ];
  const places = [
    ...pages.summits.slice(0, 3),
    ...pages.timeline,
    ...pages.summit.slice(-1),
    ...pages.entity.filter(({ page }) => /page-2/.test(page.path)).slice(0, 8),
  ];
  let followed = 0;
  for (const [index, html] of some.entries()) {
    const from = places[index]?.page.path ?? '';
    for (const link of parseHTML(html).document.querySelectorAll(
      'main a[href], link[rel=prev], link[rel=next], form[action]',
    )) {
      const target = (link.getAttribute('href') ?? link.getAttribute('action') ?? '').split('#')[0] ?? '';
      if (target === '' || /^https?:/.test(target) || target.endsWith('.xml') || target.endsWith('.ics')) continue;
      assert.ok(there.has(path.posix.join(path.posix.dirname(from), target)), `${from} → ${target}`);
      followed += 1;
    }
  }
  assert.ok(followed > 500, String(followed));
});
