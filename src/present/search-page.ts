/** The page of search, what the index keeps of each page, and the catalogue that is searched from disk. */
import { outletName } from '../exports/json-ld.ts';
import { partCount } from '../search-index.ts';
import type { ArticleRecord, LeaderFact, LocationFact, Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { compareText, countriesOf, countryName, type Model, placeName, yearOf, yearsWithin } from './model.ts';
import type { Facet, FilterKey, IndexedView, SearchProps } from './props.ts';
import { foreign } from './remarks.ts';
import { link, pageProps } from './shell.ts';
import { dateView, daysWords, sentence, shortDate } from './words.ts';

const CATALOGUE = 'search/catalogue.js';

/** Filters that hold for both summits and articles, in the order of the page. */
const FACETS: FilterKey[] = ['leader', 'country', 'place', 'topic', 'year', 'outlet'];

/** What the index keeps of a summit. */
export function indexedSummit(model: Model, summit: Summit): IndexedView {
  const outlets = summit.articles.flatMap(id => model.records.get(id)?.outlet ?? []);
  return {
    meta: {
      title: summit.name,
      kind: model.say.search.summit,
      when: sentence(daysWords(model.say, summit.date, summit.until)),
      where: placeWords(model, summit.location),
      by: model.say.count.articles(summit.articles.length),
    },
    filters: filtersOf(summit.participants, summit.location, {
      topic: summit.topics,
      year: yearsOf(summit.date),
      outlet: outlets,
    }),
    date: summit.date ?? '',
  };
}

/** What the index keeps of an article. */
export function indexedArticle(model: Model, record: ArticleRecord): IndexedView {
  const { say } = model;
  const participants = record.leaders.filter(({ part }) => record.kind === 'other' || part === 'participant');
  const outlet = record.outlet === null ? '' : outletName(model, record.outlet);
  const published = record.published === null ? '' : shortDate(say, record.published);
  return {
    meta: {
      title: record.title,
      kind: say.search.article,
      when: record.date === null ? '' : dateView(say, record.date).words,
      where: placeWords(model, record.location),
      by: [outlet, published].filter(Boolean).join(say.comma),
      lang: foreign(say, record.language) ?? '',
    },
    filters: filtersOf(participants, record.location, {
      topic: record.topics,
      year: yearsOf(record.date ?? record.published),
      outlet: record.outlet === null ? [] : [record.outlet],
    }),
    date: record.date ?? record.published ?? '',
  };
}

function placeWords(model: Model, location: LocationFact | null): string {
  return location === null ? '' : placeName(model, location.id, location.name);
}

function yearsOf(date: string | null): string[] {
  return date?.includes('/') ? yearsWithin(date) : [yearOf(date) ?? 'unknown'];
}

function filtersOf(
  leaders: LeaderFact[],
  location: LocationFact | null,
  others: { topic: string[]; year: string[]; outlet: string[] },
): IndexedView['filters'] {
  return {
    leader: leaders.map(({ id }) => id),
    country: countriesOf(leaders),
    place: location === null ? [] : [location.id],
    topic: others.topic,
    year: others.year,
    outlet: [...new Set(others.outlet)],
  };
}

/** The page of search. */
export function searchPage(model: Model): SearchProps {
  const from = addresses.search;
  const { records, settings } = model.archive;
  const { home, search, sections } = model.say;
  const holdings = search.holdings(model.latest.length, records.length);
  return {
    page: pageProps(model, {
      path: from,
      heading: sections.search,
      description: search.description(settings.title, holdings),
      scripts: records.length === 0 ? [] : ['scripts/search.js'],
    }),
    lead: records.length === 0 ? search.empty : search.lead(holdings),
    holdsNothing: records.length === 0,
    facets: facetsOf(model),
    parts: partCount(model.latest.length + records.length),
    ways: [
      link(records.length === 0 ? home.allSummits : search.allSummits, from, addresses.summits),
      link(sections.timeline, from, addresses.timeline),
      link(sections.leaders, from, addresses.leaders),
      link(sections.places, from, addresses.places),
      link(sections.topics, from, addresses.topics),
      link(sections.years, from, addresses.years),
    ],
  };
}

function viewsOf(model: Model): IndexedView[] {
  return [
    ...model.latest.map(summit => indexedSummit(model, summit)),
    ...model.archive.records.map(record => indexedArticle(model, record)),
  ];
}

function facetsOf(model: Model): Facet[] {
  const views = viewsOf(model);
  const places = new Map(
    [...model.archive.summits, ...model.archive.records].flatMap(({ location }) =>
      location === null ? [] : [[location.id, location.name] as const],
    ),
  );
  const labels: Record<FilterKey, (id: string) => string> = {
    leader: id => model.people.get(id)?.name ?? id,
    country: id => countryName(model, id),
    place: id => placeName(model, id, places.get(id) ?? id),
    topic: id => model.topics.get(id)?.label ?? id,
    year: id => (id === 'unknown' ? model.say.frame.notKnown : model.say.date.year(id)),
    outlet: id => outletName(model, id),
  };
  const facets = FACETS.map((key): Facet => {
    const [label, any] = model.say.facets[key];
    const ids = [...new Set(views.flatMap(({ filters }) => filters[key]))];
    const options = ids.map(value => ({ value, label: labels[key](value) }));
    options.sort((a, b) => model.say.compare(a.label, b.label));
    return { key, label, any, options: key === 'year' ? options.reverse() : options };
  });
  return facets.filter(({ options }) => options.length > 1);
}

/**
 * The catalogue: every summit and article without its text, the latest first, as a script that a page opened from disk
 * can load. There a browser lets no page read the search index.
 */
export function catalogueFile(model: Model): { path: string; text: string } {
  const from = addresses.search;
  const summits = model.latest.map(summit => ({
    path: addresses.summit(summit.id),
    view: indexedSummit(model, summit),
    leaders: summit.participants,
    location: summit.location,
    topics: summit.topics as string[],
  }));
  const articles = model.archive.records.map(record => ({
    path: addresses.article(record.id),
    view: indexedArticle(model, record),
    leaders: record.leaders,
    location: record.location,
    topics: record.topics as string[],
  }));
  const entries = [...summits, ...articles]
    .sort((a, b) => compareText(b.view.date, a.view.date) || compareText(a.path, b.path))
    .map(({ path, view, leaders, location, topics }) => ({
      href: href(from, path),
      ...view.meta,
      words: [
        ...leaders.flatMap(({ id, name }) => [
          name,
          ...(model.leaders.get(id)?.native.map(native => native.name) ?? []),
        ]),
        ...(model.places.get(location?.id ?? '')?.native.map(native => native.name) ?? []),
        model.say.list(topics.map(id => model.topics.get(id)?.label ?? id)),
      ].join(' '),
      keys: view.filters,
    }));
  return { path: CATALOGUE, text: `globalThis.summitCatalogue = ${JSON.stringify(entries)};\n` };
}
