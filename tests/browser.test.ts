/** The site in a browser, opened from disk: accessibility, the two scripts, small screens, no request to anywhere else. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { renderSite } from '../src/site.ts';
import { CHROMIUM_ARGUMENTS, findChromium, NO_CHROMIUM } from './chromium.ts';
import { siteArchive } from './fixtures/site-archive.ts';

const executablePath = findChromium();
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of every kind, and those with the odd cases. */
const PAGES = [
  'index.html',
  'timeline/index.html',
  'summits/index.html',
  'summits/2023-03-16-tokyo-japan-south-korea/index.html',
  'summits/2025-06-04-japan-south-korea/index.html',
  'articles/seoul-visits/index.html',
  'articles/ishiba-shuttle/index.html',
  'articles/trusted-partners/index.html',
  'leaders/index.html',
  'leaders/fumio-kishida/index.html',
  'leaders/olaf-scholz/index.html',
  'leaders/matrix/index.html',
  'places/index.html',
  'places/seoul/index.html',
  'topics/index.html',
  'topics/trade/index.html',
  'years/index.html',
  'years/2023/index.html',
  'about/index.html',
  'about/method/index.html',
  'about/accuracy/index.html',
  'search/index.html',
  'data/index.html',
  '404.html',
];

interface Violation {
  id: string;
  nodes: { html: string }[];
}

describe('in a browser', { skip: executablePath === null && NO_CHROMIUM }, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'browser-'));
  let browser: Browser;
  const address = (file: string) => pathToFileURL(path.join(folder, file)).href;

  before(async () => {
    await renderSite(siteArchive(), { outDir: folder, onProgress: () => {} });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS });
  });
  after(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    try {
      await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px`, async () => {
        await withPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async page => {
          for (const file of PAGES) {
            await page.goto(address(file));
            await page.evaluate(axe);
            const violations = (await page.evaluate(`(async () => {
              for (const details of document.querySelectorAll('details')) details.open = true;
              const { violations } = await axe.run();
              return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
            })()`)) as Violation[];
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
              [],
              file,
            );
          }
        });
      });
    }
  }

  test('nothing is refused, missing or fetched from elsewhere, and nothing goes sideways at 320 px', async () => {
    await withPage({ viewport: { width: 320, height: 700 } }, async page => {
      const problems: string[] = [];
      page.on('console', message => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', error => problems.push(error.message));
      page.on('request', request => !request.url().startsWith('file:') && problems.push(request.url()));
      for (const file of PAGES) {
        await page.goto(address(file));
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.ok(Number(over) <= 0, `${file} is ${over} px too wide`);
      }
      assert.deepEqual(problems, []);
    });
  });

  test('the switch changes the colours, and the next page remembers', async () => {
    await withPage({ colorScheme: 'light' }, async page => {
      await page.goto(address('index.html'));
      const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      const light = await paper();
      await page.getByRole('button', { name: 'Dark colours' }).click();
      const dark = await paper();
      assert.notEqual(dark, light);
      await page.goto(address('about/index.html'));
      assert.equal(await paper(), dark);
      await page.getByRole('button', { name: 'Light colours' }).click();
      assert.equal(await paper(), light);
    });
  });

  test('filters work together, by keyboard, say how many fit, and stand in the address', async () => {
    await withPage({}, async page => {
      await page.goto(address('summits/index.html'));
      const shown = () => page.locator('.summits > li:visible').count();
      assert.equal(await shown(), 6);
      await page.getByLabel('Year').focus();
      await page.keyboard.type('2023');
      await page.getByLabel('Country').selectOption('KR');
      await page.getByLabel('Place').selectOption('seoul');
      assert.equal(await shown(), 2);
      assert.equal(await page.getByRole('status').textContent(), '2 of 6 summits');
      assert.match(page.url(), /\?country=KR&place=seoul&year=2023$/);
      await page.reload();
      assert.equal(await shown(), 2);
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.waitForFunction("document.querySelector('[data-result]').textContent === '6 summits'");
      assert.equal(await shown(), 6);
      assert.doesNotMatch(page.url(), /\?/);
    });
  });

  test('filters that fit nothing say so, and an unknown value in the address is passed over', async () => {
    await withPage({}, async page => {
      await page.goto(`${address('summits/index.html')}?place=nara&year=2023`);
      assert.equal(await page.getByText('No summit fits all of these').isVisible(), true);
      await page.goto(`${address('summits/index.html')}?place=atlantis`);
      assert.equal(await page.locator('.summits > li:visible').count(), 6);
    });
  });

  test('a mark on a summit leads to the words in the article', async () => {
    await withPage({}, async page => {
      await page.goto(address('summits/2023-05-07-seoul-japan-south-korea/index.html'));
      await page.locator('#f-date a.m-stated').click();
      await page.waitForURL(/articles\/seoul-visits/);
      assert.equal(await page.locator('mark:target').textContent(), 'SEOUL, May 7');
    });
  });

  test('without JavaScript everything can be read, and nothing is offered that would not work', async () => {
    await withPage({ javaScriptEnabled: false }, async page => {
      await page.goto(address('summits/index.html'));
      assert.equal(await page.locator('.summits > li:visible').count(), 6);
      assert.equal(await page.locator('.filters').isVisible(), false);
      assert.equal(await page.locator('.theme').isVisible(), false);
    });
  });

  test('the skip link is the first thing that the keyboard reaches, and it skips', async () => {
    await withPage({}, async page => {
      await page.goto(address('index.html'));
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.textContent.trim()'), 'Skip to the content');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate('document.activeElement.id'), 'content');
    });
  });

  test('on a small screen the timeline starts at its end, and the words in it keep their size', async () => {
    await withPage({ viewport: { width: 360, height: 700 } }, async page => {
      await page.goto(address('index.html'));
      const last = await page.evaluate(
        "document.querySelector('.axis text:last-of-type').getBoundingClientRect().right",
      );
      assert.ok(Number(last) <= 360 && Number(last) > 200, String(last));
      const height = await page.evaluate("document.querySelector('.axis text').getBoundingClientRect().height");
      assert.ok(Number(height) >= 11, String(height));
    });
  });
});
