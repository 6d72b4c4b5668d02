/**
 * Structured data (schema.org) about what a page shows. What is not certain is left out, as schema.org cannot say “perhaps”.
 * Addresses are full where the site's is known, and relative to the page where it is not: JSON-LD reads them from the page.
 */
import type { BreadcrumbList, Dataset, Event, NewsArticle, Person, Place, WebSite, WithContext } from 'schema-dts';
import { isDay } from '../edtf.ts';
import { addresses, fullAddress, href } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import { machineDate } from '../present/words.ts';
import type { ArticleRecord, LeaderFact, LocationFact, Summit } from '../types.ts';
import { DATA_FILES } from './data-files.ts';
import { licenceOf } from './licences.ts';

const CONTEXT = 'https://schema.org';

/** JSON that can stand inside a script element: no character in it can end the element or a line of script. */
export function jsonForScript(data: object): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, character => escapes[character] ?? character);
}

/** The site itself. */
export function websiteData(model: Model): WithContext<WebSite> {
  const { title, description, keeper, language } = model.archive.settings;
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: title,
    description,
    inLanguage: language,
    url: address(model, addresses.home, addresses.home),
    ...(keeper && { publisher: { '@type': 'Organization', name: keeper } }),
  };
}

/** The way from the home page to a page, the last of the steps. */
export function breadcrumbData(model: Model, steps: [name: string, path: string][]): WithContext<BreadcrumbList> {
  const from = steps.at(-1)?.[1] ?? addresses.home;
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, to], index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: address(model, to, from),
    })),
  };
}

/** A meeting of leaders. A date that is known only as an interval is left out. */
export function eventData(model: Model, summit: Summit, image: string): WithContext<Event> {
  const from = addresses.summit(summit.id);
  const start = machineDate(summit.date);
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: summit.name,
    url: address(model, from, from),
    image: address(model, image, from),
    ...(start !== null && { startDate: start }),
    ...(isDay(summit.date) && { endDate: summit.until ?? summit.date ?? '' }),
    ...(summit.location && { location: placeOf(model, summit.location, from) }),
    attendee: summit.participants.map(leader => personOf(model, leader, from)),
    subjectOf: summit.articles.map(id => ({ '@id': address(model, addresses.article(id), from) })),
  };
}

/** A report. Its publisher is the outlet that wrote it, never this archive, which answers for this data only. */
export function newsData(model: Model, record: ArticleRecord): WithContext<NewsArticle> {
  const from = addresses.article(record.id);
  const own = address(model, from, from);
  const published = machineDate(record.published);
  const { title, keeper } = model.archive.settings;
  const summit = record.summit === null ? undefined : model.summits.get(record.summit);
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': own,
    headline: record.title,
    inLanguage: record.language,
    url: own,
    ...(published !== null && { datePublished: published }),
    ...(record.author && { author: { '@type': 'Person', name: record.author } }),
    ...(record.outlet && { publisher: { '@type': 'Organization', name: outletName(model, record.outlet) } }),
    ...(isWeb(record.url) && { isBasedOn: record.url, archivedAt: own }),
    ...(summit && {
      about: { '@type': 'Event', name: summit.name, url: address(model, addresses.summit(summit.id), from) },
    }),
    sdPublisher: { '@type': 'Organization', name: keeper || title },
  };
}

/** A leader, under every name that the register holds. */
export function personData(model: Model, person: LeaderFact): WithContext<Person> {
  const leader = model.leaders.get(person.id);
  const from = addresses.leader(person.id);
  const names = [...(leader?.native.map(native => native.name) ?? []), ...(leader?.variants ?? [])];
  return {
    '@context': CONTEXT,
    '@type': 'Person',
    name: person.name,
    ...(names.length > 0 && { alternateName: [...new Set(names)] }),
    ...(person.office && { jobTitle: person.office }),
    url: address(model, from, from),
  };
}

/** A place with its coordinates. */
export function placePageData(model: Model, place: LocationFact): WithContext<Place> {
  return { '@context': CONTEXT, ...placeOf(model, place, addresses.place(place.id)) };
}

/** The downloads as a data set, as it stands on a page. */
export function datasetData(model: Model, from: string): WithContext<Dataset> {
  const { title, description, keeper, dataLicense } = model.archive.settings;
  const licence = licenceOf(dataLicense);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: model.say.feed.dataset(title),
    description: model.say.feed.datasetDescription(description),
    url: address(model, addresses.data, from),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: keeper || title },
    ...(licence && { license: licence.path }),
    distribution: DATA_FILES.map(file => ({
      '@type': 'DataDownload' as const,
      contentUrl: address(model, `data/${file}`, from),
      encodingFormat: file.endsWith('json') ? 'application/json' : 'text/csv',
    })),
  };
}

/** An outlet's name; the id where the register does not know it. */
export function outletName(model: Model, outlet: string): string {
  return model.archive.authority.outlets.find(({ id }) => id === outlet)?.name ?? outlet;
}

function personOf(model: Model, { id, name, office }: LeaderFact, from: string): Person {
  return {
    '@type': 'Person',
    name,
    ...(office && { jobTitle: office }),
    url: address(model, addresses.leader(id), from),
  };
}

function placeOf(model: Model, { id, name, country, latitude, longitude }: LocationFact, from: string) {
  return {
    '@type': 'Place' as const,
    name,
    url: address(model, addresses.place(id), from),
    address: { '@type': 'PostalAddress', addressCountry: country },
    ...(latitude !== null && longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  } satisfies Place;
}

function isWeb(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address);
}

function address(model: Model, path: string, from: string): string {
  return fullAddress(model.archive.settings.siteUrl, path) ?? href(from, path);
}
