/** What the articles of one summit add to each other: who was first, where they differ, what only one of them has. */
import { compareEdtf, daysOf, isDay } from '../edtf.ts';
import type { Messages } from '../messages.ts';
import type { ArticleRecord, Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { type Model, placeName } from './model.ts';
import type { CoverageRow, CoverageView, Link } from './props.ts';
import { foreign } from './remarks.ts';
import { clip, dateView } from './words.ts';

/** Longer headlines are cut where they name an article among others. */
const HEADLINE = 70;

/** The articles of a summit against each other; null where there is but one report. *Takes* them with copies of one report together. */
export function coverageOf(model: Model, summit: Summit, groups: ArticleRecord[][]): CoverageView | null {
  if (groups.length < 2) return null;
  const view: View = { model, from: addresses.summit(summit.id) };
  const reports = groups.flatMap(([first]) => first ?? []);
  return {
    first: firstReport(view, reports),
    rows: [dateRow(view, reports), placeRow(view, reports), whoRow(view, reports)],
    adds: groups.flatMap(group => additions(view, group, groups)),
  };
}

interface View {
  model: Model;
  from: string;
}

function articleLink({ model, from }: View, { id, title, language }: ArticleRecord): Link {
  const lang = foreign(model.say, language);
  return { label: clip(title, HEADLINE), href: href(from, addresses.article(id)), ...(lang !== null && { lang }) };
}

/** The report of the meeting that was published first; null where that is not known of each of them. */
function firstReport(view: View, reports: ArticleRecord[]): CoverageView['first'] {
  const told = reports.filter(({ phase }) => phase !== 'preview');
  const [earliest] = [...told].sort((a, b) => compareEdtf(a.published, b.published));
  if (earliest === undefined || told.length < 2 || !told.every(({ published }) => isDay(published))) return null;
  const same = told.filter(({ published }) => published === earliest.published);
  return {
    articles: same.map(record => articleLink(view, record)),
    date: dateView(view.model.say, earliest.published),
  };
}

interface Said {
  /** Equal texts are one value. */
  value: string | null;
  record: ArticleRecord;
}

/** A row with each value and the articles that give it. *Takes* whether different values can all be true. */
function row(view: View, label: string, said: Said[], fits: boolean): CoverageRow {
  const values = new Map<string, Link[]>();
  for (const { value, record } of said) {
    if (value !== null) values.set(value, [...(values.get(value) ?? []), articleLink(view, record)]);
  }
  const { say } = view.model;
  const silent = said.filter(({ value }) => value === null).length;
  const agrees = values.size < 2 || fits;
  return {
    label,
    agrees,
    verdict: verdictOf(say, { values: values.size, agrees, silent }),
    values: [...values].map(([value, articles]) => ({
      value,
      articles: values.size === 1 && silent === 0 ? [] : articles,
    })),
    silent: silent === 0 || values.size === 0 ? null : say.coverage.silent(silent),
  };
}

function verdictOf(
  { coverage: { none, differ, fit, some, agree } }: Messages,
  { values, agrees, silent }: { values: number; agrees: boolean; silent: number },
): string {
  if (values === 0) return none;
  if (!agrees) return differ;
  if (values > 1) return fit;
  return silent > 0 ? some : agree;
}

/** Dates fit together where one day can be what all of them mean. */
function dateRow(view: View, reports: ArticleRecord[]): CoverageRow {
  const { say } = view.model;
  const days = reports.flatMap(({ date }) => (date === null ? [] : (daysOf(date) ?? [])));
  const first = Math.max(...days.map(day => day.first));
  const fits = days.every(({ last }) => first <= last);
  const said = reports.map(record => ({
    record,
    value: record.date === null ? null : dateView(say, record.date).words,
  }));
  return row(view, say.coverage.date, said, fits);
}

/** Places fit together where one stands within the other. */
function placeRow(view: View, reports: ArticleRecord[]): CoverageRow {
  const { model } = view;
  const ids = [...new Set(reports.flatMap(({ location }) => location?.id ?? []))];
  const within = (inner: string, outer: string) => inner === outer || model.places.get(inner)?.within === outer;
  const fits = ids.some(inner => ids.every(outer => within(inner, outer)));
  const said = reports.map(record => {
    const { location } = record;
    return { record, value: location === null ? null : placeName(model, location.id, location.name) };
  });
  return row(view, model.say.coverage.place, said, fits);
}

function whoRow(view: View, reports: ArticleRecord[]): CoverageRow {
  const { say } = view.model;
  const said = reports.map(record => {
    const names = record.leaders.filter(({ part }) => part === 'participant').map(({ name }) => name);
    return { record, value: say.list(names.sort(say.compare)) || null };
  });
  return row(view, say.coverage.who, said, false);
}

interface Facts {
  topics: Set<string>;
  leaders: Set<string>;
}

function factsOf(group: ArticleRecord[]): Facts {
  return {
    topics: new Set(group.flatMap(({ topics }) => topics)),
    leaders: new Set(group.flatMap(({ leaders }) => leaders.map(({ id }) => id))),
  };
}

/** What no other report of the summit has. */
function additions(view: View, group: ArticleRecord[], groups: ArticleRecord[][]): CoverageView['adds'] {
  const [record] = group;
  if (record === undefined) return [];
  const { model, from } = view;
  const own = factsOf(group);
  const others = factsOf(groups.filter(other => other !== group).flat());
  const alone = (mine: Set<string>, theirs: Set<string>) => [...mine].filter(id => !theirs.has(id));
  const topics = alone(own.topics, others.topics).map(id => ({
    label: model.topics.get(id)?.label ?? id,
    href: href(from, addresses.topic(id)),
  }));
  const leaders = alone(own.leaders, others.leaders).map(id => ({
    label: model.people.get(id)?.name ?? id,
    href: href(from, addresses.leader(id)),
  }));
  const only = [
    { label: model.say.coverage.topics, links: topics },
    { label: model.say.coverage.names, links: leaders },
  ].filter(({ links }) => links.length > 0);
  return [{ article: articleLink(view, record), only }];
}
