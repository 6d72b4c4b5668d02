/** The page of search in a browser: on a server under a sub-path with the headers that hosts send, from disk, without JavaScript. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { makeSearch } from '../src/commands/search.ts';
import { siteServer } from '../src/commands/serve.ts';
import { present } from '../src/present.ts';
import { renderSite } from '../src/site.ts';
import { document } from '../templates/parts/kind.tsx';
import { SummitsPage } from '../templates/summits.11ty.tsx';
import { CHROMIUM_ARGUMENTS, findChromium, NO_CHROMIUM } from './chromium.ts';
import { longArchive } from './fixtures/long-archive.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { scratch } from './folders.ts';

const executablePath = findChromium();
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('search', { skip: executablePath === null && NO_CHROMIUM }, () => {
  const folder = scratch();
  const site = path.join(folder, 'archive');
  const server = siteServer(folder);
  let browser: Browser;
  let root = '';

  before(async () => {
    await renderSite(siteArchive(), { outDir: site, onProgress: () => {} });
    const stage = { folder: site, keep: () => {}, publish: () => 0, discard: () => {} };
    const options = {
      stage,
      out: 'out',
      folder: path.join(folder, 'memory'),
      basis: '',
      kept: new Set<string>(),
      isAsMade: () => false,
    };
    assert.deepEqual((await makeSearch(options)).diagnostics, []);
    const policy = /^\/search\/\*\n {2}Content-Security-Policy: (?<policy>.*)$/m.exec(
      fs.readFileSync(path.join(site, '_headers'), 'utf8'),
    )?.groups?.policy;
    assert.ok(policy);
    server.prependListener('request', (_, response) => response.setHeader('Content-Security-Policy', policy));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/archive/`;
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS });
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  async function withPage(
    options: BrowserContextOptions,
    use: (page: Page, problems: string[]) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', message => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    page.on('pageerror', error => problems.push(error.message));
    page.on(
      'request',
      request =>
        !request.url().startsWith(root) && !/^(?:file|blob):/.test(request.url()) && problems.push(request.url()),
    );
    try {
      await use(page, problems);
      assert.deepEqual(problems, []);
    } finally {
      await context.close();
    }
  }

  const said = (page: Page, words: RegExp) => page.locator('[data-result]', { hasText: words }).waitFor();
  const titles = (page: Page) => page.locator('.results h2').allTextContents();

  test('words are found as they are typed, and the count is said', async () => {
    await withPage({}, async page => {
      await page.goto(`${root}search/`);
      await said(page, /^Type a word/);
      assert.equal(await page.getByRole('list', { name: 'Results' }).isVisible(), false, 'no empty list');
      await page.getByLabel('Words', { exact: true }).pressSequentially('chemicals');
      await said(page, /^1 result for “chemicals”$/);
      assert.equal(await page.getByRole('status').getAttribute('aria-live'), 'polite');
      assert.deepEqual(await titles(page), ['Korean leader comes to Tokyo, first such trip in 12 years']);
      assert.equal(await page.locator('.results mark').first().textContent(), 'chemicals');
      assert.match(
        (await page.locator('.results li').textContent()) ?? '',
        /Thursday, 16 March 2023.*Tokyo · Lantern Daily.*Article/,
      );
      assert.match(page.url(), /\/archive\/search\/\?q=chemicals$/);
      await page.getByLabel('Words', { exact: true }).fill('qzxv');
      await said(page, /^Nothing fits for “qzxv”\. Take a word or a filter away\.$/);
      assert.equal(await page.getByRole('list', { name: 'Results' }).isVisible(), false);
    });
  });

  for (const [name, title] of [
    ['文在寅', null],
    ['尹錫悦', 'Japan–South Korea summit, Seoul'],
    ['윤석열', 'Japan–South Korea summit, Seoul'],
    ['岸田文雄', 'Japan–South Korea summit, Seoul'],
    ['高市早苗', 'Japan–South Korea summit, Nara'],
    ['奈良', 'Japan–South Korea summit, Nara'],
    ['저출산', '이시바 총리와 이재명 대통령, 셔틀 외교 이어가기로'],
  ] as const) {
    test(`${name} is ${title === null ? 'not found, as nobody of that name met here' : 'found'}`, async () => {
      await withPage({}, async page => {
        await page.goto(`${root}search/?q=${encodeURIComponent(name)}`);
        await said(page, title === null ? /^Nothing fits/ : /^\d+ results? for/);
        if (title === null) return;
        assert.ok((await titles(page)).includes(title), (await titles(page)).join(' | '));
        const excerpts = await page.locator('.results .excerpt').allTextContents();
        assert.ok(
          excerpts.every(text => !/\p{sc=Han} \p{sc=Han}/u.test(text)),
          'characters are shown together',
        );
      });
    });
  }

  test('the title of an article in another language carries its language', async () => {
    await withPage({}, async page => {
      await page.goto(`${root}search/?q=${encodeURIComponent('저출산')}`);
      await said(page, /^1 result/);
      assert.equal(await page.locator('.results h2 a').getAttribute('lang'), 'ko');
    });
  });

  test('filters narrow down together, say how many each would leave, and stand in the address', async () => {
    await withPage({}, async page => {
      await page.goto(`${root}search/`);
      await said(page, /^Type a word/);
      await page.getByLabel('Place').selectOption('seoul');
      await said(page, /^4 results, Seoul$/);
      const years = await page.getByLabel('Year').locator('option:not([disabled])').allTextContents();
      assert.deepEqual(years, ['Any year', '2023 (4)']);
      const places = await page.getByLabel('Place').locator('option:not([disabled])').allTextContents();
      assert.ok(places.includes('Tokyo (3)'), `other values of a filter that is set keep their counts: ${places}`);
      await page.getByLabel('Leader').selectOption('olaf-scholz');
      await said(page, /^2 results, Olaf Scholz, Seoul$/);
      await page.getByLabel('Words', { exact: true }).fill('hiroshima');
      await said(page, /^Nothing fits|^1 result/);
      const address = page.url();
      assert.match(address, /\?q=hiroshima&leader=olaf-scholz&place=seoul$/);
      await page.getByLabel('Words', { exact: true }).fill('');
      await said(page, /^2 results/);
      await page.reload();
      await said(page, /^2 results, Olaf Scholz, Seoul$/);
      assert.deepEqual((await titles(page)).sort(), [
        'Chancellor makes a short stop in Seoul on the way home',
        'Germany–South Korea summit, Seoul',
      ]);
      await page.getByRole('button', { name: 'Clear' }).click();
      await said(page, /^Type a word/);
      assert.match(page.url(), /search\/$/);
      await page.goto(`${root}search/?place=atlantis&q=Seoul`);
      await said(page, /results for “Seoul”$/);
    });
  });

  test('the keyboard leads from the words through the results and back', async () => {
    await withPage({}, async page => {
      await page.goto(`${root}index.html`);
      await page.getByRole('searchbox', { name: 'Words to look for' }).focus();
      await page.keyboard.type('Kishida');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\/index\.html\?q=Kishida$/);
      await said(page, /results for “Kishida”$/);
      const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent');
      const [first, second] = await titles(page);
      await page.getByLabel('Words', { exact: true }).focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(), first);
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(), second);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      assert.equal(await focused(), 'q');
      await page.keyboard.press('ArrowUp');
      assert.equal(await focused(), 'q');
      const stops: unknown[] = [];
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused());
      }
      assert.ok(stops.includes('Search') && stops.includes('Clear'), String(stops));
      assert.ok(stops.indexOf(first) > stops.indexOf('Clear'), 'results come after the filters');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/archive\/(?:summits|articles)\//);
    });
  });

  test('more results are added, and the keyboard goes on at the first of them', async () => {
    await withPage({}, async page => {
      await page.goto(`${root}search/?country=KR`);
      await said(page, /^14 results, South Korea$/);
      assert.equal((await titles(page)).length, 10);
      await page.getByRole('button', { name: 'More results' }).click();
      await page.locator('.results li:nth-child(14)').waitFor();
      assert.equal(await page.evaluate('document.activeElement.textContent'), (await titles(page))[10]);
      assert.equal(await page.getByRole('button', { name: 'More results' }).isVisible(), false);
      const days = await page.locator('.results .date').allTextContents();
      assert.match(days[0] ?? '', /2026/, 'without words the latest come first');
    });
  });

  test('a text that says HTML is shown as text', async () => {
    await withPage({}, async page => {
      await page.goto(`${root}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
      await said(page, /for “<img src=x onerror=alert\(1\)>”/);
      assert.equal(await page.locator('main img').count(), 0);
    });
  });

  test('opened from disk, the page says what it cannot do, and filters all the same', async () => {
    await withPage({}, async page => {
      await page.goto(pathToFileURL(path.join(site, 'index.html')).href);
      await page.getByRole('searchbox', { name: 'Words to look for' }).fill('tokyo');
      await page.keyboard.press('Enter');
      await said(page, /^3 results for “tokyo”$/);
      assert.equal(await page.getByText('This page was opened from disk').isVisible(), true);
      await page.getByLabel('Words', { exact: true }).fill('이재명');
      await said(page, /^4 results for “이재명”$/);
      await page.getByLabel('Year').selectOption('2026');
      await said(page, /^2 results for “이재명”, 2026$/);
      assert.match((await page.getByLabel('Year').locator('option:checked').textContent()) ?? '', /2026 \(2\)/);
      await page.locator('.results h2 a').first().click();
      await page.waitForURL(/^file:.*2026|nara/);
    });
  });

  test('a list that is too long for its own filters hands them to the page of search', async () => {
    const [long] = present(longArchive()).summits;
    assert.ok(long);
    fs.writeFileSync(path.join(site, 'summits', 'long.html'), document(long, SummitsPage));
    await withPage({}, async page => {
      await page.goto(`${root}summits/long.html`);
      await page.getByLabel('Year').selectOption('2022');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.waitForURL(/search\/index\.html\?year=2022$/);
      await page.goto(`${root}summits/long.html?year=2014`);
      await page.waitForURL(/search\/index\.html\?year=2014$/);
      await said(page, /./);
    });
  });

  test('without its index the page looks through the catalogue, and says so', async () => {
    await withPage({}, async (page, problems) => {
      await page.route('**/search/index/**', route => route.abort());
      await page.goto(`${root}search/?q=tokyo`);
      await said(page, /^3 results for “tokyo”$/);
      assert.equal(await page.getByText('The full-text index could not be read').isVisible(), true);
      problems.splice(0);
    });
  });

  test('without JavaScript the page leads to the lists', async () => {
    await withPage({ javaScriptEnabled: false }, async page => {
      await page.goto(`${root}index.html`);
      await page.getByRole('searchbox', { name: 'Words to look for' }).fill('Seoul');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\/index\.html\?q=Seoul$/);
      assert.equal(await page.locator('noscript p').isVisible(), true);
      assert.equal(await page.locator('main form').isVisible(), false);
      await page.getByRole('main').getByRole('link', { name: 'All summits' }).click();
      await page.waitForURL(/summits\/index\.html$/);
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1440]) {
      test(`axe finds nothing on a page of results, and nothing goes sideways, ${colorScheme}, ${width} px`, async () => {
        await withPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async page => {
          await page.goto(`${root}search/?q=Seoul&leader=fumio-kishida`);
          await said(page, /^\d+ results? for/);
          await page.evaluate(axe);
          const found = (await page.evaluate(
            'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
          )) as string[];
          assert.deepEqual(found, []);
          assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth')) <= 0);
        });
      });
    }
  }
});
