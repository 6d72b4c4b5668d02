/** What crawlers read: the map of the site, and where it lies. */
import { addresses, fullAddress } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import { xml } from './feed.ts';

/** Every page, as full addresses; none where the site's place is not known, as a site map can hold no others. */
export function sitemap(model: Model): { path: string; text: string }[] {
  const { siteUrl } = model.archive.settings;
  if (siteUrl === '') return [];
  const paths = [
    addresses.home,
    addresses.timeline,
    addresses.summits,
    addresses.leaders,
    addresses.matrix,
    addresses.places,
    addresses.topics,
    addresses.years,
    addresses.about,
    addresses.data,
    ...model.latest.map(({ id }) => addresses.summit(id)),
    ...model.archive.records.map(({ id }) => addresses.article(id)),
    ...[...model.people.keys()].map(addresses.leader),
    ...[...model.placeIds].map(addresses.place),
    ...[...model.topicIds].map(addresses.topic),
    ...model.years.map(addresses.year),
  ];
  const urls = paths.map(path => `<url><loc>${xml(fullAddress(siteUrl, path) ?? '')}</loc></url>`);
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
  return [{ path: 'sitemap.xml', text }];
}

/** Crawlers may read everything. */
export function robots(siteUrl: string): { path: string; text: string } {
  const map = fullAddress(siteUrl, 'sitemap.xml');
  return { path: 'robots.txt', text: `User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}` };
}
