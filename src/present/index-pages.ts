/** Indexes: all summits, leaders, places, topics and years, each with counts. */

import { topicsHeat } from '../figures/heat.ts';
import { placesMaps } from '../figures/map.ts';
import { sparkline } from '../figures/spark.ts';
import { addresses, href } from './address.ts';
import { summitEntry } from './entries.ts';
import { compareText, countryName, type Model, placeName, type Spoken, yearOf } from './model.ts';
import { PAGE_SIZE } from './paging.ts';
import type { Facet, IndexEntry, IndexGroup, IndexProps, SummitsProps } from './props.ts';
import { pageProps } from './shell.ts';

/** All summits, with what they can be filtered by. */
export function summitsPage(model: Model): SummitsProps {
  const from = addresses.summits;
  const summits = model.latest.map(summit => summitEntry(model, summit, from));
  const { say } = model;
  const lead = say.summits.lead(summits.length);
  // A page can filter only what stands on it.
  const filterAction = summits.length > PAGE_SIZE ? href(from, addresses.search) : null;
  return {
    page: pageProps(model, {
      path: from,
      heading: say.sections.summits,
      description: lead,
      scripts: ['scripts/filters.js'],
    }),
    lead,
    facets: summits.length > 1 ? facetsOf(model) : [],
    summits,
    total: say.count.summits(summits.length),
    filterAction,
  };
}

function facetsOf(model: Model): Facet[] {
  const { say } = model;
  const entries = model.latest.map(summit => summitEntry(model, summit, addresses.summits));
  const options = (key: Facet['key'], label: (id: string) => string) =>
    [...new Set(entries.flatMap(entry => entry.keys[key]))]
      .map(value => ({ value, label: label(value) }))
      .sort((a, b) => say.compare(a.label, b.label));
  const placeLabels = new Map(
    model.latest.flatMap(({ location }) => (location ? [[location.id, location.name] as const] : [])),
  );
  const year = options('year', id => (id === 'unknown' ? say.frame.notKnown : say.date.year(id))).reverse();
  const facet = (key: Facet['key'], list: Facet['options']): Facet => {
    const [label, any] = say.facets[key];
    return { key, label, any, options: list };
  };
  const named = (key: Facet['key'], label: (id: string) => string) => facet(key, options(key, label));
  const facets: Facet[] = [
    named('leader', id => model.people.get(id)?.name ?? id),
    named('country', id => countryName(model, id)),
    named('place', id => placeName(model, id, placeLabels.get(id) ?? id)),
    named('topic', id => model.topics.get(id)?.label ?? id),
    facet('year', year),
  ];
  return facets.filter(({ options: list }) => list.length > 1);
}

/** How many summits and articles stand behind an entry. */
function countWords({ say }: Model, [summits, articles, known]: [number, number, number]): string {
  if (summits > 0) return say.index.held(summits, articles);
  return articles > 0 ? say.count.articles(articles) : say.count.knownMeetings(known);
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
      count: countWords(model, [summits.length, articles.length, known.length]),
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
        ...countryGroup(model, code),
        entries: list
          .sort((a, b) => b.weight - a.weight || model.say.compare(a.family, b.family))
          .map(({ entry }) => entry),
      }),
    );
  const { say } = model;
  const lead = say.index.leaders(model.people.size);
  return {
    page: pageProps(model, { path: from, heading: say.sections.leaders, description: lead }),
    lead,
    groups,
    maps: [],
    grid: null,
    gridHeading: null,
    more: [{ label: say.index.matrix, href: href(from, addresses.matrix) }],
  };
}

/** Of what the register lacks, the country is not known. */
function countryGroup(model: Model, code: string): Pick<IndexGroup, 'id' | 'heading'> {
  return code === ''
    ? { id: 'c-unknown', heading: model.say.index.countryUnknown }
    : { id: `c-${code.toLowerCase()}`, heading: countryName(model, code) };
}

function weightOf(list: { weight: number }[]): number {
  return list.reduce((sum, { weight }) => sum + weight, 0);
}

/** The years in the main office. *Example* “Prime Minister, 2021–2024”. */
export function officeSpan(model: Spoken, id: string): string | null {
  const leader = model.leaders.get(id);
  const last = leader?.terms.at(-1);
  if (leader === undefined || last === undefined) return null;
  const spans = leader.terms
    .filter(term => term.office === last.office && term.country === last.country)
    .map(({ start, end }) => model.say.date.years(start.slice(0, 4), end?.slice(0, 4) ?? null));
  return model.say.officeYears(last.office, spans);
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
      count: countWords(model, [summits.length, articles.length, known.length]),
      country: location.country.toLowerCase(),
      spark: null,
    };
    list.push({ entry, weight: summits.length * 1000 + articles.length * 10 + known.length });
    groups.set(location.country, list);
  }
  const { say } = model;
  const lead = say.index.places(model.placeIds.size);
  return {
    page: pageProps(model, { path: from, heading: say.sections.places, description: lead }),
    lead,
    groups: [...groups]
      .sort(([a, m], [b, n]) => weightOf(n) - weightOf(m) || compareText(a, b))
      .map(([code, list]) => ({
        ...countryGroup(model, code),
        entries: list
          .sort((a, b) => b.weight - a.weight || model.say.compare(a.entry.label, b.entry.label))
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
        count: countWords(model, [summits.length, articles.length, 0]),
        country: null,
        spark: sparkline(
          model,
          summits.map(({ date }) => date),
          topic?.label ?? id,
        ),
      };
      return { entry, weight: summits.length * 1000 + articles.length };
    })
    .sort((a, b) => b.weight - a.weight || model.say.compare(a.entry.label, b.entry.label));
  const { say } = model;
  const lead = say.index.topics(entries.length);
  const grid = topicsHeat(model, from);
  return {
    page: pageProps(model, { path: from, heading: say.sections.topics, description: lead }),
    lead,
    groups: [{ id: 'all', heading: null, entries: entries.map(({ entry }) => entry) }],
    maps: [],
    grid,
    gridHeading: grid === null ? null : say.index.agenda,
    more: [],
  };
}

/** All years, the latest first. */
export function yearsPage(model: Model): IndexProps {
  const from = addresses.years;
  const { say } = model;
  const entries = [...model.years].reverse().map((year): IndexEntry => {
    const summits = model.latest.filter(({ date }) => summitInYear(date, year));
    const articles = new Set([
      ...summits.flatMap(s => s.articles),
      ...model.archive.records.filter(r => yearOf(r.published) === year).map(r => r.id),
    ]);
    const known = model.meetings.filter(({ held, date }) => held === null && yearOf(date) === year);
    return {
      label: say.date.year(year),
      href: href(from, addresses.year(year)),
      native: [],
      note: known.length > 0 && summits.length > 0 ? say.index.andKnown(known.length) : null,
      count: countWords(model, [summits.length, articles.size, known.length]),
      country: null,
      spark: null,
    };
  });
  const lead = say.index.years(entries.length);
  return {
    page: pageProps(model, { path: from, heading: say.sections.years, description: lead }),
    lead,
    groups: decades(model, entries),
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

function decades({ say }: Model, entries: IndexEntry[]): IndexGroup[] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const decade = entry.label.slice(0, 3);
    groups.set(decade, [...(groups.get(decade) ?? []), entry]);
  }
  return [...groups].map(([decade, list]) => ({
    id: `d-${decade}0s`,
    heading: say.date.decade(`${decade}0`),
    entries: list,
  }));
}
