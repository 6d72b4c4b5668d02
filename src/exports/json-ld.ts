/**
 * Structured data (schema.org) about what a page shows. What is not certain is left out, as schema.org cannot say “perhaps”.
 */
import { isDay } from '../edtf.ts';
import { addresses, fullAddress } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import type { ArticleRecord, LeaderFact, LocationFact, Summit } from '../types.ts';

const CONTEXT = 'https://schema.org';

/** JSON that can stand inside a script element: no character in it can end the element or a line of script. */
export function jsonForScript(data: object): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, character => escapes[character] ?? character);
}

/** The site itself. */
export function websiteData(model: Model): object {
  const { title, description, siteUrl } = model.archive.settings;
  return { '@context': CONTEXT, '@type': 'WebSite', name: title, description, ...(siteUrl && { url: siteUrl }) };
}

/** A meeting of leaders. A date that is not known to the day is left out. */
export function eventData(model: Model, summit: Summit): object {
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: summit.name,
    ...url(model, addresses.summit(summit.id)),
    ...(isDay(summit.date) && { startDate: summit.date, endDate: summit.until ?? summit.date }),
    ...(summit.location && { location: placeData(summit.location) }),
    attendee: summit.participants.map(personOf),
  };
}

/** A report. Its publisher is the outlet that wrote it, never this archive. */
export function newsData(model: Model, record: ArticleRecord): object {
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: record.title,
    inLanguage: record.language,
    ...url(model, addresses.article(record.id)),
    ...(isDay(record.published) && { datePublished: record.published }),
    ...(record.author && { author: { '@type': 'Person', name: record.author } }),
    ...(record.outlet && { publisher: { '@type': 'Organization', name: outletName(model, record.outlet) } }),
    ...(record.url && { isBasedOn: record.url }),
  };
}

/** A leader, under every name that the register holds. */
export function personData(model: Model, person: LeaderFact): object {
  const leader = model.leaders.get(person.id);
  const names = [...(leader?.native.map(native => native.name) ?? []), ...(leader?.variants ?? [])];
  return {
    '@context': CONTEXT,
    '@type': 'Person',
    name: person.name,
    ...(names.length > 0 && { alternateName: names }),
    ...url(model, addresses.leader(person.id)),
  };
}

/** A place with its coordinates. */
export function placePageData(model: Model, place: LocationFact): object {
  return { '@context': CONTEXT, ...placeData(place), ...url(model, addresses.place(place.id)) };
}

/** The downloads as a data set. */
export function datasetData(model: Model): object {
  const { title, description, siteUrl } = model.archive.settings;
  const files = ['summits.json', 'summits.csv', 'articles.json', 'articles.csv'];
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `${title}: summits and articles`,
    description: `${description} The records behind every page, with their evidence.`,
    ...url(model, addresses.data),
    ...(siteUrl && {
      distribution: files.map(file => ({
        '@type': 'DataDownload',
        contentUrl: fullAddress(siteUrl, `data/${file}`),
        encodingFormat: file.endsWith('json') ? 'application/json' : 'text/csv',
      })),
    }),
  };
}

/** An outlet's name; the id where the register does not know it. */
export function outletName(model: Model, outlet: string): string {
  return model.archive.authority.outlets.find(({ id }) => id === outlet)?.name ?? outlet;
}

function personOf({ name, office }: LeaderFact): object {
  return { '@type': 'Person', name, ...(office && { jobTitle: office }) };
}

function placeData({ name, country, latitude, longitude }: LocationFact): object {
  return {
    '@type': 'Place',
    name,
    address: { '@type': 'PostalAddress', addressCountry: country },
    ...(latitude !== null && longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

function url(model: Model, path: string): { url?: string } {
  const full = fullAddress(model.archive.settings.siteUrl, path);
  return full === null ? {} : { url: full };
}
