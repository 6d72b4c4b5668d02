/** What crawlers read: the map of the site, and where it lies. */
import { isDay } from '../edtf.ts';
import { addresses, fullAddress } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import { xml } from './feed.ts';

/** A site map holds no more addresses than this; what is over would be refused with all the rest. */
const MOST = 50_000;

interface Entry {
  path: string;
  /** The day of the last change, only where it is known. */
  lastmod: string | null;
}

/** Every page, as full addresses; none where the site's place is not known, as a site map can hold no others. */
export function sitemap(model: Model): { path: string; text: string }[] {
  const { siteUrl } = model.archive.settings;
  if (siteUrl === '') return [];
  const urls = entriesOf(model)
    .slice(0, MOST)
    .map(({ path, lastmod }) => {
      const changed = lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`;
      return `<url><loc>${xml(fullAddress(siteUrl, path) ?? '')}</loc>${changed}</url>`;
    });
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
  return [{ path: 'sitemap.xml', text }];
}

/** The pages. An article's page is as old as the article; a summit's as the last article about it; of others nothing is known. */
function entriesOf(model: Model): Entry[] {
  const known = (path: string): Entry => ({ path, lastmod: null });
  const published = (id: string) => model.records.get(id)?.published ?? null;
  return [
    ...[addresses.home, addresses.timeline, addresses.summits, addresses.leaders, addresses.matrix].map(known),
    ...[addresses.places, addresses.topics, addresses.years, addresses.about, addresses.data].map(known),
    ...[addresses.search, addresses.method, addresses.accuracy].map(known),
    ...model.latest.map(({ id, articles }) => ({
      path: addresses.summit(id),
      lastmod: lastDay(articles.map(published)),
    })),
    ...model.archive.records.map(({ id }) => ({ path: addresses.article(id), lastmod: lastDay([published(id)]) })),
    ...[...model.people.keys()].map(id => known(addresses.leader(id))),
    ...[...model.placeIds].map(id => known(addresses.place(id))),
    ...[...model.topicIds].map(id => known(addresses.topic(id))),
    ...model.years.map(year => known(addresses.year(year))),
  ];
}

/** The last of the days; null where one of them is not known, as it might be the last. */
function lastDay(dates: (string | null)[]): string | null {
  const days = dates.filter(date => isDay(date));
  return days.length === dates.length ? (days.sort().at(-1) ?? null) : null;
}

/** Crawlers may read everything. */
export function robots(siteUrl: string): { path: string; text: string } {
  const map = fullAddress(siteUrl, 'sitemap.xml');
  return { path: 'robots.txt', text: `User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}` };
}
