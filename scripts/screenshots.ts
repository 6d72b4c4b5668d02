/** Takes the pictures of README from the built site. Needs Chromium. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { listFiles } from '../src/io.ts';
import { CHROMIUM_ARGUMENTS, findChromium, NO_CHROMIUM } from '../tests/chromium.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'pictures');

interface Shot {
  name: string;
  page: string;
  options: BrowserContextOptions;
}

function shotsOf(site: string): Shot[] {
  const summits = listFiles(site).filter(({ file }) => /^summits\/[^/]+\/index\.html$/.test(file));
  // The summit with the most to show.
  const [summit] = summits.sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  const wide = { width: 1440, height: 900 };
  return [
    { name: 'home', page: 'index.html', options: { viewport: wide, colorScheme: 'light' } },
    { name: 'timeline', page: 'timeline/index.html', options: { viewport: wide, colorScheme: 'dark' } },
    {
      name: 'summit',
      page: summit?.file ?? 'index.html',
      options: { viewport: { width: 360, height: 720 }, colorScheme: 'light', deviceScaleFactor: 2 },
    },
  ];
}

async function main(site: string): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === null || !fs.existsSync(path.join(site, 'index.html'))) {
    console.error(
      executablePath === null ? `No pictures: ${NO_CHROMIUM}.` : `There is no site in ${site} yet: npm run build`,
    );
    return 1;
  }
  fs.mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  for (const { name, page, options } of shotsOf(site)) {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(path.resolve(site, page)).href);
    await tab.evaluate('document.fonts.ready');
    const file = path.join(FOLDER, `${name}.png`);
    await tab.screenshot({ path: file });
    await context.close();
    console.log(`${path.relative('.', file)}: ${Math.round(fs.statSync(file).size / 1000)} kB, of ${page}`);
  }
  await browser.close();
  return 0;
}

process.exitCode = await main(process.argv[2] ?? 'build/site');
