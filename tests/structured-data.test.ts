/** Structured data and tags in the head of pages: expanded by a JSON-LD processor, and never surer than the archive is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { siteArchive } from './fixtures/site-archive.ts';
import { knownArchive, pagesOf } from './machine-model.ts';

const SCHEMA = 'https://schema.org/';
type Node = Record<string, unknown>;

/** schema.org's own context says little more than this: every word is one of its vocabulary. */
async function expand(json: string, base: string): Promise<Node[]> {
  const links = ['url', 'image', 'item', 'contentUrl', 'isBasedOn', 'archivedAt', 'license'];
  const context = { '@vocab': SCHEMA, ...Object.fromEntries(links.map(name => [name, { '@type': '@id' }])) };
  const documentLoader = async (url: string) => {
    assert.equal(url, 'https://schema.org');
    return { document: { '@context': context }, documentUrl: url };
  };
  return (await jsonld.expand(JSON.parse(json), { base, documentLoader })) as Node[];
}

const idOf = (node: Node | undefined, property: string) =>
  (node?.[`${SCHEMA}${property}`] as { '@id': string }[] | undefined)?.[0]?.['@id'];

for (const [what, archive, base] of [
  ['with an address', knownArchive(), 'https://example.org/archive/'],
  ['without an address', siteArchive(), 'https://elsewhere.example/some/folder/'],
] as const) {
  test(`${what}, every page’s structured data expands, and its addresses are those of pages`, async () => {
    const pages = pagesOf(archive);
    const known = new Set(pages.flatMap(({ path, card }) => [path, card?.path ?? path]));
    const counts = new Map<string, number>();
    for (const page of pages) {
      for (const json of page.jsonLd) {
        const [node] = await expand(json, `${base}${page.path}`);
        const [type = ''] = (node?.['@type'] as string[]) ?? [];
        counts.set(type, (counts.get(type) ?? 0) + 1);
        const address = idOf(node, 'url');
        if (type !== `${SCHEMA}BreadcrumbList`) assert.equal(pathOf(address ?? '', base), ownPath(page.path, type));
        const image = idOf(node, 'image');
        if (image !== undefined) assert.ok(known.has(pathOf(image, base)), image);
      }
    }
    assert.equal(counts.get(`${SCHEMA}Event`), archive.summits.length);
    assert.equal(counts.get(`${SCHEMA}NewsArticle`), archive.records.length);
    for (const type of ['Person', 'Place', 'WebSite', 'Dataset', 'BreadcrumbList'])
      assert.ok(counts.has(`${SCHEMA}${type}`), type);
  });
}

function pathOf(address: string, base: string): string {
  assert.ok(address.startsWith(base), address);
  const path = address.slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The home page speaks of the data set too. */
function ownPath(path: string, type: string): string {
  return type === `${SCHEMA}Dataset` ? 'data/index.html' : path;
}

const archive = knownArchive();
const pages = pagesOf(archive);
const page = (path: string) => pages.find(one => one.path === path) ?? assert.fail(path);
const data = (path: string, type: string) =>
  page(path)
    .jsonLd.map(json => JSON.parse(json))
    .find(one => one['@type'] === type) ?? assert.fail(`${path}: ${type}`);

test('a meeting has a start only where its date can be said, and ends on its last day', () => {
  const nara = data('summits/2026-01-13-nara-japan-south-korea/index.html', 'Event');
  assert.deepEqual([nara.startDate, nara.endDate], ['2026-01-13', '2026-01-14']);
  assert.equal(nara.location.name, 'Nara');
  assert.deepEqual(
    nara.attendee.map(({ name }: { name: string }) => name),
    ['Sanae Takaichi', 'Lee Jae-myung'],
  );
  const unsure = data('summits/2025-06-04-japan-south-korea/index.html', 'Event');
  assert.deepEqual([unsure.startDate, unsure.endDate], [undefined, undefined]);
});

test('a report’s publisher is its outlet; the archive answers for the data', () => {
  const [first, second, third] = archive.records;
  const report = data(`articles/${first?.id}/index.html`, 'NewsArticle');
  assert.equal(report.publisher.name, 'Harbour News');
  assert.equal(report.isBasedOn, 'https://example.org/?a=1&b=2');
  assert.equal(report.sdPublisher.name, 'the Harbour Library');
  assert.equal(data(`articles/${second?.id}/index.html`, 'NewsArticle').datePublished, '2023-05');
  assert.equal(data(`articles/${third?.id}/index.html`, 'NewsArticle').datePublished, undefined);
});

test('nothing in structured data can end its element', () => {
  for (const { jsonLd, path } of pages) for (const json of jsonLd) assert.doesNotMatch(json, /[<\u2028\u2029]/, path);
});

const tag = (path: string, name: string) =>
  page(path).meta.find(meta => meta.name === name || meta.property === name)?.content;

test('a reference manager reads an article as one of a newspaper, with the date as far as it is known', () => {
  const [first, second, third] = archive.records.map(({ id }) => `articles/${id}/index.html`);
  assert.equal(tag(first ?? '', 'z:itemType'), 'newspaperArticle');
  assert.equal(tag(first ?? '', 'og:type'), 'article');
  assert.equal(tag(first ?? '', 'prism.publicationName'), 'Harbour News');
  assert.equal(tag(first ?? '', 'citation_date'), '2023-03-09');
  assert.equal(tag(first ?? '', 'article:published_time'), '2023-03-09');
  assert.equal(tag(second ?? '', 'citation_date'), '2023-05');
  assert.equal(tag(second ?? '', 'article:published_time'), undefined);
  assert.equal(tag(third ?? '', 'citation_date'), undefined);
  assert.equal(tag(third ?? '', 'dcterms.issued'), undefined);
  assert.equal(tag(first ?? '', 'citation_journal_title'), undefined);
});

test('every page has what a post shows, with a picture that is drawn', () => {
  const drawn = new Set(pages.flatMap(({ card }) => card?.path ?? []));
  for (const { path } of pages) {
    for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image:alt'])
      assert.ok(tag(path, name), `${path}: ${name}`);
    const image = tag(path, 'og:image') ?? '';
    assert.ok(drawn.has(image.replace('https://example.org/archive/', '')), `${path}: ${image}`);
  }
  const [article] = archive.records;
  assert.match(tag(`articles/${article?.id}/index.html`, 'og:image') ?? '', /summits\/2023-03-16-tokyo.*\/card\.png$/);
});

test('without an address no page names a picture or a canonical page, as both must be full addresses', () => {
  for (const { meta, canonical, path } of pagesOf(siteArchive())) {
    assert.equal(canonical, null, path);
    assert.ok(!meta.some(({ property }) => property === 'og:image' || property === 'og:url'), path);
  }
});
