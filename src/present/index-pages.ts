/** Indexes: all summits, leaders, places, topics and years, each with counts. */

import { topicsHeat } from '../figures/heat.ts';
import { placesMaps } from '../figures/map.ts';
import { sparkline } from '../figures/spark.ts';
import { addresses, href } from './address.ts';
import { summitEntry } from './entries.ts';
import { compareText, countryName, type Model, placeName, yearOf } from './model.ts';
import { PAGE_SIZE } from './paging.ts';
import type { Facet, IndexEntry, IndexGroup, IndexProps, SummitsProps } from './props.ts';
import { pageProps } from './shell.ts';
import { count } from './words.ts';

/** All summits, with what they can be filtered by. */
export function summitsPage(model: Model): SummitsProps {
  const from = addresses.summits;
  const summits = model.latest.map(summit => summitEntry(model, summit, from));
  const lead = `Every meeting of which the archive holds an article: ${count(summits.length, 'summit')}.`;
  // A page can filter only what stands on it.
  const filterAction = summits.length > PAGE_SIZE ? href(from, addresses.search) : null;
  return {
    page: pageProps(model, { path: from, heading: 'Summits', description: lead, scripts: ['scripts/filters.js'] }),
    lead,
    facets: facetsOf(model),
    summits,
    total: count(summits.length, 'summit'),
    filterAction,
  };
}

function facetsOf(model: Model): Facet[] {
  const entries = model.latest.map(summit => summitEntry(model, summit, addresses.summits));
  const options = (key: Facet['key'], label: (id: string) => string) =>
    [...new Set(entries.flatMap(entry => entry.keys[key]))]
      .map(value => ({ value, label: label(value) }))
      .sort((a, b) => compareText(a.label, b.label));
  const placeLabels = new Map(
    model.latest.flatMap(({ location }) => (location ? [[location.id, location.name] as const] : [])),
  );
  const year = options('year', id => (id === 'unknown' ? 'Not known' : id)).reverse();
  const facets: Facet[] = [
    {
      key: 'leader',
      label: 'Leader',
      any: 'Any leader',
      options: options('leader', id => model.people.get(id)?.name ?? id),
    },
    { key: 'country', label: 'Country', any: 'Any country', options: options('country', id => countryName(model, id)) },
    {
      key: 'place',
      label: 'Place',
      any: 'Any place',
      options: options('place', id => placeName(model, id, placeLabels.get(id) ?? id)),
    },
    {
      key: 'topic',
      label: 'Topic',
      any: 'Any topic',
      options: options('topic', id => model.topics.get(id)?.label ?? id),
    },
    { key: 'year', label: 'Year', any: 'Any year', options: year },
  ];
  return facets.filter(facet => facet.options.length > 1);
}

/** How many summits and articles stand behind an entry. */
function countWords(summits: number, articles: number, known: number): string {
  if (summits > 0) return `${count(summits, 'summit')}, ${count(articles, 'article')}`;
  if (articles > 0) return count(articles, 'article');
  return `${count(known, 'known meeting')}`;
}

/** All leaders, by country; those with summits here first. */
export function leadersPage(model: Model): IndexProps {
  const from = addresses.leaders;
  const byCountry = new Map<string, { entry: IndexEntry; weight: number; family: string }[]>();
  for (const person of model.people.values()) {
    const summits = model.latest.filter(s => s.participants.some(({ id }) => id === person.id));
    const articles = model.archive.records.filter(r => r.leaders.some(({ id }) => id === person.id));
    const known = model.meetings.filter(meeting => meeting.held === null && meeting.leaders.includes(person.id));
    const leader = model.leaders.get(person.id);
    const entry: IndexEntry = {
      label: person.name,
      href: href(from, addresses.leader(person.id)),
      native: leader?.native ?? [],
      note: officeSpan(model, person.id) ?? (person.office || null),
      count: countWords(summits.length, articles.length, known.length),
      country: person.country.toLowerCase(),
      spark: null,
    };
    const list = byCountry.get(person.country) ?? [];
    list.push({
      entry,
      weight: summits.length * 1000 + articles.length * 10 + known.length,
      family: leader?.family ?? person.name,
    });
    byCountry.set(person.country, list);
  }
  const groups = [...byCountry]
    .sort(([a, m], [b, n]) => weightOf(n) - weightOf(m) || compareText(a, b))
    .map(
      ([code, list]): IndexGroup => ({
        id: `c-${code.toLowerCase()}`,
        heading: countryName(model, code),
        entries: list.sort((a, b) => b.weight - a.weight || compareText(a.family, b.family)).map(({ entry }) => entry),
      }),
    );
  const lead = `${count(model.people.size, 'leader')} who met, or who are named in an article here, by country.`;
  return {
    page: pageProps(model, { path: from, heading: 'Leaders', description: lead }),
    lead,
    groups,
    maps: [],
    grid: null,
    gridHeading: null,
    more: [{ label: 'Who met whom, how often', href: href(from, addresses.matrix) }],
  };
}

function weightOf(list: { weight: number }[]): number {
  return list.reduce((sum, { weight }) => sum + weight, 0);
}

/** The years in the main office. *Example* “Prime Minister, 2021–2024”. */
export function officeSpan(model: Model, id: string): string | null {
  const leader = model.leaders.get(id);
  const last = leader?.terms.at(-1);
  if (leader === undefined || last === undefined) return null;
  const spans = leader.terms
    .filter(term => term.office === last.office && term.country === last.country)
    .map(({ start, end }) => yearSpan(start.slice(0, 4), end?.slice(0, 4) ?? null));
  return `${last.office}, ${spans.join(' and ')}`;
}

function yearSpan(start: string, end: string | null): string {
  if (end === null) return `since ${start}`;
  return start === end ? start : `${start}–${end}`;
}

/** All places: on maps, and as a list by country. */
export function placesPage(model: Model): IndexProps {
  const from = addresses.places;
  const groups = new Map<string, { entry: IndexEntry; weight: number }[]>();
  for (const id of model.placeIds) {
    const place = model.places.get(id);
    const location = place ?? model.archive.records.find(record => record.location?.id === id)?.location;
    if (!location) continue;
    const summits = model.latest.filter(summit => summit.location?.id === id);
    const articles = model.archive.records.filter(record => record.location?.id === id);
    const known = model.meetings.filter(meeting => meeting.held === null && meeting.placeId === id);
    const list = groups.get(location.country) ?? [];
    const entry = {
      label: placeName(model, id, location.name),
      href: href(from, addresses.place(id)),
      native: place?.native ?? [],
      note: null,
      count: countWords(summits.length, articles.length, known.length),
      country: location.country.toLowerCase(),
      spark: null,
    };
    list.push({ entry, weight: summits.length * 1000 + articles.length * 10 + known.length });
    groups.set(location.country, list);
  }
  const lead = `${count(model.placeIds.size, 'place')} where leaders met.`;
  return {
    page: pageProps(model, { path: from, heading: 'Places', description: lead }),
    lead,
    groups: [...groups]
      .sort(([a, m], [b, n]) => weightOf(n) - weightOf(m) || compareText(a, b))
      .map(([code, list]) => ({
        id: `c-${code.toLowerCase()}`,
        heading: countryName(model, code),
        entries: list
          .sort((a, b) => b.weight - a.weight || compareText(a.entry.label, b.entry.label))
          .map(({ entry }) => entry),
      })),
    maps: placesMaps(model, from),
    grid: null,
    gridHeading: null,
    more: [],
  };
}

/** All topics: how often each came up, and in which years. */
export function topicsPage(model: Model): IndexProps {
  const from = addresses.topics;
  const entries = [...model.topicIds]
    .map(id => {
      const summits = model.latest.filter(summit => (summit.topics as string[]).includes(id));
      const articles = model.archive.records.filter(record => (record.topics as string[]).includes(id));
      const topic = model.topics.get(id);
      const entry: IndexEntry = {
        label: topic?.label ?? id,
        href: href(from, addresses.topic(id)),
        native: [],
        note: topic?.definition ?? null,
        count: countWords(summits.length, articles.length, 0),
        country: null,
        spark: sparkline(
          model,
          summits.map(({ date }) => date),
          topic?.label ?? id,
        ),
      };
      return { entry, weight: summits.length * 1000 + articles.length };
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.entry.label, b.entry.label));
  const lead = `What the leaders talked about: ${count(entries.length, 'topic')}.`;
  const grid = topicsHeat(model, from);
  return {
    page: pageProps(model, { path: from, heading: 'Topics', description: lead }),
    lead,
    groups: [{ id: 'all', heading: null, entries: entries.map(({ entry }) => entry) }],
    maps: [],
    grid,
    gridHeading: grid === null ? null : 'How the agenda changed',
    more: [],
  };
}

/** All years, the latest first. */
export function yearsPage(model: Model): IndexProps {
  const from = addresses.years;
  const entries = [...model.years].reverse().map((year): IndexEntry => {
    const summits = model.latest.filter(({ date }) => summitInYear(date, year));
    const articles = new Set([
      ...summits.flatMap(s => s.articles),
      ...model.archive.records.filter(r => yearOf(r.published) === year).map(r => r.id),
    ]);
    const known = model.meetings.filter(({ held, date }) => held === null && yearOf(date) === year);
    return {
      label: year,
      href: href(from, addresses.year(year)),
      native: [],
      note: known.length > 0 && summits.length > 0 ? `and ${count(known.length, 'further known meeting')}` : null,
      count: countWords(summits.length, articles.size, known.length),
      country: null,
      spark: null,
    };
  });
  const lead = `${count(entries.length, 'year')} with meetings or articles.`;
  return {
    page: pageProps(model, { path: from, heading: 'Years', description: lead }),
    lead,
    groups: decades(entries),
    maps: [],
    grid: null,
    gridHeading: null,
    more: [],
  };
}

/** Whether a summit may have taken place in a year. */
export function summitInYear(date: string | null, year: string): boolean {
  if (date === null) return false;
  return date.includes('/')
    ? date.slice(0, 4) <= year && year <= date.slice(date.indexOf('/') + 1).slice(0, 4)
    : date.startsWith(year);
}

function decades(entries: IndexEntry[]): IndexGroup[] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const decade = `${entry.label.slice(0, 3)}0s`;
    groups.set(decade, [...(groups.get(decade) ?? []), entry]);
  }
  return [...groups].map(([heading, list]) => ({ id: `d-${heading}`, heading, entries: list }));
}
