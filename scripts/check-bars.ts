/**
 * Holds a built site to its bars: how heavy pages are, that every page carries its content security policy,
 * and that nothing is fetched from elsewhere.
 *
 * Weight is what a browser fetches on a first visit, as a host sends it: text compressed (gzip, the usual level), fonts
 * and pictures as they are. All style sheets count, the one for print too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parsePage } from '../src/html-lines.ts';
import { listFiles } from '../src/io.ts';

/** Bytes that a page of a kind may weigh; the first pattern that fits. */
const BARS: [kind: string, pages: RegExp, most: number][] = [
  ['home', /^index\.html$/, 120_000],
  ['summit', /^summits\/[^/]+\/index\.html$/, 100_000],
];
const OWN_SCRIPTS = 25_000;
const TEXT = /\.(?:html|css|js|svg|json|xml|txt)$/;

interface Weight {
  sent: number;
  unpacked: number;
}

/** What a page loads by itself: each element with the attribute that names the file. */
const LOADED =
  'link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], img[src], iframe[src], source[src]';

/** The files that a page loads, with itself, from the site's folder; addresses elsewhere as they are. */
export function loadedBy(page: string, read: (file: string) => string): string[] {
  const from = (file: string, target: string) =>
    /^(?:[a-z]+:)?\/\//i.test(target)
      ? target
      : path.posix.join(path.posix.dirname(file), target.split(/[?#]/)[0] ?? '');
  const named = [...parsePage(read(page)).querySelectorAll(LOADED)].map(element =>
    from(page, element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
  );
  const fromStyles = named
    .filter(file => file.endsWith('.css') && !file.includes('//'))
    .flatMap(file =>
      [...read(file).matchAll(/url\(\s*["']?(?<target>[^"')]+)/g)].map(({ groups }) =>
        from(file, groups?.target ?? ''),
      ),
    );
  return [...new Set([page, ...named, ...fromStyles])];
}

function main(site: string): number {
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  const weights = new Map<string, Weight>();
  const weigh = (file: string): Weight => {
    const bytes = fs.readFileSync(path.join(site, file));
    const known = weights.get(file) ?? {
      sent: TEXT.test(file) ? gzipSync(bytes).length : bytes.length,
      unpacked: bytes.length,
    };
    weights.set(file, known);
    return known;
  };
  const files = listFiles(site).map(({ file }) => file);
  const pages = files.filter(file => file.endsWith('.html') && !file.startsWith('pagefind/'));
  const faults: string[] = [];
  const heaviest = new Map<string, Weight & { page: string }>();
  for (const page of pages) {
    const loaded = loadedBy(page, read);
    const elsewhere = loaded.filter(file => file.includes('//') && page !== '404.html');
    faults.push(...elsewhere.map(file => `${page} loads “${file}” from elsewhere.`));
    if (!hasPolicy(read(page))) faults.push(`${page} has no content security policy, or one that lets others in.`);
    const all = loaded.filter(file => !file.includes('//')).map(weigh);
    const sum = (part: keyof Weight) => all.reduce((total, weight) => total + weight[part], 0);
    const weight = { page, sent: sum('sent'), unpacked: sum('unpacked') };
    const [kind, , most] = BARS.find(([, pattern]) => pattern.test(page)) ?? ['any other', /$/, Infinity];
    if (weight.sent > most) faults.push(`${page} weighs ${kb(weight.sent)}; the most is ${kb(most)}.`);
    if (weight.sent > (heaviest.get(kind)?.sent ?? 0)) heaviest.set(kind, weight);
  }
  const own = files.filter(file => file.startsWith('scripts/'));
  const scripts = own.reduce((total, file) => total + weigh(file).unpacked, 0);
  if (scripts > OWN_SCRIPTS) faults.push(`The scripts weigh ${kb(scripts)} unpacked; the most is ${kb(OWN_SCRIPTS)}.`);
  for (const fault of faults) console.error(fault);
  for (const [kind, { page, sent, unpacked }] of heaviest)
    console.log(`Heaviest page, ${kind}: ${page}, ${kb(sent)} sent, ${kb(unpacked)} unpacked.`);
  console.log(`${own.length} own scripts, ${kb(scripts)} unpacked. ${pages.length} pages: ${faults.length} faults.`);
  // A check that looked at nothing has not passed.
  return faults.length > 0 || pages.length === 0 || own.length === 0 ? 1 : 0;
}

/** Whether a page's policy keeps to the site itself and lets no script or style stand in the page. */
export function hasPolicy(html: string): boolean {
  const policy =
    parsePage(html).querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
  return (
    /(?:^|;)\s*default-src 'self'\s*(?:;|$)/.test(policy) && !/unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy)
  );
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv[2] ?? 'build/site');
