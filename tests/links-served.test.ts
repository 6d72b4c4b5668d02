/** The site over HTTP, at a root and in a subfolder: every page is reached from the home page, and every link answers. */
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { loadedBy } from '../scripts/check-bars.ts';
import { siteServer } from '../src/commands/serve.ts';
import { parsePage } from '../src/html-lines.ts';
import { renderSite } from '../src/site.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { contents, scratch } from './folders.ts';

const folder = scratch();
const site = path.join(folder, 'archive');

/** Follows every link from a page on. *Gives* the pages reached, as paths from the first. */
async function crawl(first: string): Promise<Set<string>> {
  const seen = new Set([first]);
  const pages = new Set<string>();
  for (const address of seen) {
    const response = await fetch(address);
    const text = await response.text();
    assert.equal(response.status, 200, address);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    pages.add(address.slice(first.length));
    const named = [...parsePage(text).querySelectorAll('[href], [src], [action]')].map(element =>
      ['href', 'src', 'action'].map(name => element.getAttribute(name) ?? '').join(''),
    );
    for (const target of named.map(one => new URL(one, address)))
      if (target.href.startsWith(first)) seen.add(`${target.origin}${target.pathname}`);
      else assert.notEqual(target.origin, new URL(first).origin, `${address} leads out of the site: ${target.href}`);
  }
  return pages;
}

test('every page is reached and every link answers, at a root and under /archive/', async () => {
  const written = await renderSite(siteArchive(), { outDir: site, onProgress: () => {} });
  const html = written.filter(file => file.endsWith('.html') && file !== '404.html');
  for (const [root, mount] of [
    [site, '/'],
    [folder, '/archive/'],
  ] as const) {
    const server = siteServer(root).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    try {
      const reached = await crawl(`http://127.0.0.1:${(server.address() as AddressInfo).port}${mount}`);
      const missed = html.filter(file => !reached.has(file) && !(file === 'index.html' && reached.has('')));
      assert.deepEqual(missed, [], mount);
    } finally {
      server.close();
    }
  }
});

test('what a page loads is counted with what its styles load', () => {
  const files: Record<string, string> = {
    'a/index.html':
      '<link rel="stylesheet" href="../s/x.css"><script src="../y.js"></script><img src="https://e.org/z.png">',
    's/x.css': '@font-face { src: url("../f/one.woff2") } a { background: url(two.svg#x) }',
  };
  assert.deepEqual(
    loadedBy('a/index.html', file => files[file] ?? ''),
    ['a/index.html', 's/x.css', 'y.js', 'https://e.org/z.png', 'f/one.woff2', 's/two.svg'],
  );
  assert.ok(Object.keys(contents(site)).includes('styles/site.css'));
});
