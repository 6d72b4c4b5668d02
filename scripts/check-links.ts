/**
 * Follows every link of a built site: each must be relative, lead to a file that is there, and to a place on its page.
 * Such links work alike at a root, in a subfolder and from disk.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parsePage } from '../src/html-lines.ts';
import { listFiles } from '../src/io.ts';

interface Link {
  /** Path of the page or style sheet, from the site's folder. */
  from: string;
  target: string;
}

const ATTRIBUTES = ['href', 'src', 'poster', 'data', 'action', 'srcset', 'xlink:href'];
/** Addresses that lead out of the site, which only their owners can check. */
const OUTWARD = /^(?:https?|mailto|tel|data|blob):/i;

/** What is wrong with a link; null where nothing is. *Takes* the places of each page, by its path. */
export function judge({ from, target }: Link, places: Map<string, Set<string>>): string | null {
  if (OUTWARD.test(target)) return null;
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return 'has a scheme that the site does not use';
  if (target.startsWith('/')) return 'is not relative, so the site would not work in a subfolder';
  const [address = '', fragment = ''] = target.split('#');
  const [file = ''] = address.split('?');
  const wanted = file === '' ? from : path.posix.join(path.posix.dirname(from), decodeURIComponent(file));
  if (file.endsWith('/') || wanted === '.')
    return 'leads to a folder, which shows a list of files when opened from disk';
  const ids = places.get(wanted);
  if (ids === undefined) return 'leads to no file';
  // What follows `:~:` is for the browser's text search, not a place on the page.
  const [place = ''] = fragment.split(':~:');
  return place === '' || ids.has(decodeURIComponent(place)) ? null : 'leads to a place that the page does not have';
}

function linksOf(site: string, from: string): { links: Link[]; places: Set<string> } {
  const text = fs.readFileSync(path.join(site, from), 'utf8');
  if (from.endsWith('.css')) {
    const targets = [...text.matchAll(/url\(\s*["']?(?<target>[^"')]+)["']?\s*\)/g)].map(
      ({ groups }) => groups?.target ?? '',
    );
    return { links: targets.map(target => ({ from, target })), places: new Set() };
  }
  const elements = [...parsePage(text).querySelectorAll('*')];
  const targets = elements.flatMap(element => ATTRIBUTES.flatMap(name => split(name, element.getAttribute(name))));
  const data = elements.filter(element => element.getAttribute('type') === 'application/ld+json');
  targets.push(...data.flatMap(element => addressesIn(JSON.parse(element.textContent ?? ''))));
  const places = elements.flatMap(element => [element.getAttribute('id'), element.getAttribute('name')]);
  return {
    links: targets.map(target => ({ from, target })),
    places: new Set(places.filter(place => place !== null)),
  };
}

/** Words of structured data whose value is an address. */
const ADDRESSES = new Set(['@id', 'url', 'image', 'item', 'contentUrl', 'archivedAt']);

function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (ADDRESSES.has(name) ? [inner] : []) : addressesIn(inner),
  );
}

function split(name: string, value: string | null): string[] {
  if (value === null) return [];
  return name === 'srcset' ? value.split(',').map(part => part.trim().split(/\s+/)[0] ?? '') : [value.trim()];
}

function main(site: string): number {
  const files = listFiles(site).map(({ file }) => file);
  const read = files.filter(file => /\.(?:html|css|svg)$/.test(file)).map(file => ({ file, ...linksOf(site, file) }));
  const found = new Map(read.map(({ file, places }) => [file, places]));
  const places = new Map(files.map(file => [file, found.get(file) ?? new Set<string>()]));
  const links = read.flatMap(page => page.links);
  const wrong = links.flatMap(link => {
    const fault = judge(link, places);
    return fault === null ? [] : [`${link.from}: “${link.target}” ${fault}.`];
  });
  for (const line of new Set(wrong)) console.error(line);
  console.log(`${links.length} links on ${read.length} pages and style sheets: ${wrong.length} broken.`);
  // A check that looked at nothing has not passed.
  return wrong.length > 0 || links.length === 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv[2] ?? 'build/site');
