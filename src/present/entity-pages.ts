/** One leader, one place, one topic, one year. */
import { personData, placePageData } from '../exports/json-ld.ts';
import { leaderCard } from '../exports/share-card.ts';
import { locatorMap } from '../figures/map.ts';
import { sparkline } from '../figures/spark.ts';
import type { Messages } from '../messages.ts';
import type { ArticleRecord, LeaderFact, LocationFact, Summit } from '../types.ts';
import { addresses, href, segment, wordsFragment } from './address.ts';
import { markOf } from './body.ts';
import { articleEntry, byPublished, knownEntry, summitEntry } from './entries.ts';
import { officeSpan, summitInYear } from './index-pages.ts';
import { countryName, type Meeting, type Model, placeName, type Spoken, yearOf } from './model.ts';
import type { EntityProps, Link } from './props.ts';
import { foreign } from './remarks.ts';
import { type PageFacts, pageProps } from './shell.ts';
import { hostOf } from './summit-page.ts';
import { tally } from './tally.ts';
import { clip, shortDate } from './words.ts';

const PASSAGES = 12;

/** What belongs to one leader, place, topic or year. */
interface Holding {
  summits: Summit[];
  records: ArticleRecord[];
  known: Meeting[];
}

function entity(model: Model, facts: PageFacts, { summits, records, known }: Holding): EntityProps {
  const { say } = model;
  const others = records.filter(record => record.summit === null || !summits.some(({ id }) => id === record.summit));
  const heading = summits.length > 0 ? say.entity.others : say.entity.articles;
  const from = facts.path;
  return {
    page: pageProps(model, facts),
    kicker: '',
    native: [],
    lead: '',
    country: null,
    details: [],
    spark: null,
    map: null,
    summits: summits.map(summit => summitEntry(model, summit, from)),
    articles: { heading, entries: others.sort(byPublished).map(record => articleEntry(model, record, from)) },
    passages: [],
    counts: [],
    known: known.map(meeting => knownEntry(model, meeting, from)),
    knownNote: say.entity.knownNote,
    neighbours: null,
    sources: [],
    feeds: [],
  };
}

function holdingsWords({ say }: Model, { summits, records, known }: Holding): string {
  const parts = [
    summits.length > 0 ? say.count.summits(summits.length) : '',
    records.length > 0 ? say.count.articles(records.length) : '',
    known.length > 0 ? say.count.furtherKnown(known.length) : '',
  ].filter(Boolean);
  return say.frame.sentence(say.list(parts) || say.frame.nothingYet);
}

/** One leader: names, offices, summits, whom they met, what they talked about. */
export function leaderPage(model: Model, person: LeaderFact): EntityProps {
  const { say } = model;
  const path = addresses.leader(person.id);
  const holding: Holding = {
    summits: model.latest.filter(summit => summit.participants.some(({ id }) => id === person.id)),
    records: model.archive.records.filter(record => record.leaders.some(({ id }) => id === person.id)),
    known: known(model, meeting => meeting.leaders.includes(person.id)),
  };
  const leader = model.leaders.get(person.id);
  const officeOf = (spoken: Spoken) => officeSpan(spoken, person.id) ?? spoken.people.get(person.id)?.office ?? '';
  const office = officeOf(model);
  const where = countryName(model, person.country);
  const feeds = holding.summits.length > 0 ? feedsOf(say, 'leaders', { id: person.id, name: person.name }) : [];
  const page = entity(
    model,
    {
      path,
      heading: person.name,
      description: say.entity.leader({
        name: person.name,
        office,
        country: where,
        held: holdingsWords(model, holding),
      }),
      above: [[say.sections.leaders, addresses.leaders]],
      jsonLd: [personData(model, person)],
      ...(holding.summits.length > 0 && { card: leaderCard(model, person, { summits: holding.summits, officeOf }) }),
      feeds: feeds.filter(([, , type]) => type !== 'text/calendar'),
    },
    holding,
  );
  return {
    ...page,
    kicker: where,
    native: leader?.native ?? [],
    country: person.country.toLowerCase(),
    lead: leader === undefined ? say.entity.unlisted(holdingsWords(model, holding)) : holdingsWords(model, holding),
    details: (leader?.terms ?? []).map(term => ({
      label: say.officeIn(term.office, countryName(model, term.country)),
      values: [
        {
          text: say.date.term(shortDate(say, term.start), term.end === null ? null : shortDate(say, term.end)),
          href: null,
          date: null,
        },
      ],
    })),
    spark: sparkline(
      model,
      [...holding.summits, ...holding.known].map(({ date }) => date),
      person.name,
    ),
    counts: [counterparts(model, holding, person.id, path), topicsOf(model, holding, path)].filter(
      ({ links }) => links.length > 0,
    ),
    sources: webSources(leader?.sources ?? []),
    feeds: feedLinks(model.say, path, feeds),
  };
}

/** One place: where it lies, and who met there. */
export function placePage(model: Model, id: string): EntityProps | null {
  const place = model.places.get(id);
  const location: LocationFact | null | undefined =
    place ?? model.archive.records.find(record => record.location?.id === id)?.location;
  if (!location) return null;
  const path = addresses.place(id);
  const name = placeName(model, id, location.name);
  const where = countryName(model, location.country);
  const holding: Holding = {
    summits: model.latest.filter(summit => summit.location?.id === id),
    records: model.archive.records.filter(record => record.location?.id === id),
    known: known(model, meeting => meeting.placeId === id),
  };
  const feeds = holding.summits.length > 0 ? feedsOf(model.say, 'places', { id, name }) : [];
  const page = entity(
    model,
    {
      path,
      heading: name,
      description: model.say.entity.inPlace(name, where, holdingsWords(model, holding)),
      above: [[model.say.sections.places, addresses.places]],
      jsonLd: [placePageData(model, location)],
      feeds,
    },
    holding,
  );
  return {
    ...page,
    kicker: where,
    native: place?.native ?? [],
    country: location.country.toLowerCase(),
    lead: holdingsWords(model, holding),
    map: locatorMap(model.say, location, name),
    spark: sparkline(
      model,
      [...holding.summits, ...holding.known].map(({ date }) => date),
      name,
    ),
    counts: [whoMet(model, holding, path), topicsOf(model, holding, path)].filter(({ links }) => links.length > 0),
    feeds: feedLinks(model.say, path, feeds),
  };
}

/** One topic: the summits that took it up, and the words that say so. */
export function topicPage(model: Model, id: string): EntityProps {
  const path = addresses.topic(id);
  const topic = model.topics.get(id);
  const name = topic?.label ?? id;
  const holding: Holding = {
    summits: model.latest.filter(summit => (summit.topics as string[]).includes(id)),
    records: model.archive.records.filter(record => (record.topics as string[]).includes(id)),
    known: [],
  };
  const feeds = holding.summits.length > 0 ? feedsOf(model.say, 'topics', { id, name }) : [];
  const page = entity(
    model,
    {
      path,
      heading: name,
      description: model.say.entity.onTopic(name, holdingsWords(model, holding), topic?.definition ?? ''),
      above: [[model.say.sections.topics, addresses.topics]],
      feeds,
    },
    holding,
  );
  return {
    ...page,
    kicker: model.say.entity.topic,
    lead: model.say.entity.leadOf([topic?.definition ?? '', holdingsWords(model, holding)]),
    spark: sparkline(
      model,
      holding.summits.map(({ date }) => date),
      name,
    ),
    passages: passagesOf(model, holding.records, id, path),
    counts: [whoMet(model, holding, path)].filter(({ links }) => links.length > 0),
    feeds: feedLinks(model.say, path, feeds),
  };
}

/** One year: its summits, its articles, and what else is on record. */
export function yearPage(model: Model, year: string): EntityProps {
  const { say } = model;
  const path = addresses.year(year);
  const holding: Holding = {
    summits: model.latest.filter(({ date }) => summitInYear(date, year)),
    records: model.archive.records.filter(record => yearOf(record.published) === year),
    known: known(model, ({ date }) => yearOf(date) === year),
  };
  const page = entity(
    model,
    {
      path,
      heading: say.date.year(year),
      description: say.entity.inYear(say.date.year(year), holdingsWords(model, holding)),
      above: [[say.sections.years, addresses.years]],
    },
    holding,
  );
  const at = model.years.indexOf(year);
  const beside = (other: string | undefined): Link | null =>
    other === undefined ? null : { label: say.date.year(other), href: href(path, addresses.year(other)) };
  return {
    ...page,
    kicker: say.entity.year,
    lead: holdingsWords(model, holding),
    counts: [whoMet(model, holding, path), topicsOf(model, holding, path)].filter(({ links }) => links.length > 0),
    neighbours: { label: say.sections.years, previous: beside(model.years[at - 1]), next: beside(model.years[at + 1]) },
  };
}

function known(model: Model, test: (meeting: Meeting) => boolean): Meeting[] {
  return model.meetings.filter(meeting => meeting.held === null && test(meeting)).reverse();
}

type Counts = EntityProps['counts'][number];

function counted(
  { say }: Model,
  [heading, ids]: [heading: string, ids: string[]],
  show: (id: string) => [label: string, href: string],
): Counts {
  const links = [...tally(ids)].map(([id, number]) => {
    const [label, to] = show(id);
    return { label, href: to, count: say.number(number), number };
  });
  links.sort((a, b) => b.number - a.number || say.compare(a.label, b.label));
  return { heading, links: links.slice(0, 12).map(({ number: _, ...rest }) => rest) };
}

function counterparts(model: Model, { summits, known: others }: Holding, own: string, from: string): Counts {
  const met = [
    ...summits.flatMap(s => s.participants.map(({ id }) => id)),
    ...others.flatMap(meeting => meeting.leaders),
  ];
  const show = (id: string): [string, string] => [model.people.get(id)?.name ?? id, href(from, addresses.leader(id))];
  return counted(model, [model.say.entity.met, met.filter(id => id !== own)], show);
}

function whoMet(model: Model, { summits, known: others }: Holding, from: string): Counts {
  const met = [
    ...summits.flatMap(s => s.participants.map(({ id }) => id)),
    ...others.flatMap(meeting => meeting.leaders),
  ];
  const show = (id: string): [string, string] => [model.people.get(id)?.name ?? id, href(from, addresses.leader(id))];
  return counted(model, [model.say.entity.whoMet, met], show);
}

function topicsOf(model: Model, { summits }: Holding, from: string): Counts {
  const show = (id: string): [string, string] => [model.topics.get(id)?.label ?? id, href(from, addresses.topic(id))];
  return counted(model, [model.say.sections.topics, summits.flatMap(summit => summit.topics)], show);
}

/** The words that carry a topic, one passage an article, the latest first. */
function passagesOf(model: Model, records: ArticleRecord[], id: string, from: string): EntityProps['passages'] {
  return [...records]
    .sort(byPublished)
    .flatMap(record => {
      const marks = model.bodies.get(record.id)?.marks ?? [];
      const evidence = (record.evidence.topics ?? []).find(
        one => one.value === id && one.exact !== undefined && markOf(marks, one) !== null,
      );
      const mark = evidence === undefined ? null : markOf(marks, evidence);
      if (evidence?.exact === undefined || mark === null) return [];
      const article = href(from, addresses.article(record.id));
      const lang = foreign(model.say, record.language);
      return [
        {
          quote: clip(around(record.body, evidence.start ?? 0, evidence.end ?? 0), 220),
          href: `${article}${wordsFragment(mark.id, evidence.exact)}`,
          source: { label: clip(record.title, 70), href: article, ...(lang !== null && { lang }) },
        },
      ];
    })
    .slice(0, PASSAGES);
}

/** The sentence around some words, as plain text. */
function around(body: string, start: number, end: number): string {
  const before = body.slice(Math.max(0, start - 110), start);
  const after = body.slice(end, end + 110);
  const from = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n') + 1);
  const stops = [after.indexOf('. ') + 1, after.indexOf('\n')].filter(at => at > 0);
  const to = stops.length > 0 ? Math.min(...stops) : after.length;
  return `${before.slice(from)}${body.slice(start, end)}${after.slice(0, to)}`
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function webSources(sources: string[]): Link[] {
  return sources.filter(source => /^https?:\/\//.test(source)).map(source => ({ label: hostOf(source), href: source }));
}

/** Where a leader's, place's or topic's own feed and calendar lie. */
function feedsOf(
  { frame: { feedOf, feedKinds } }: Messages,
  kind: 'leaders' | 'places' | 'topics',
  { id, name }: { id: string; name: string },
): [string, string, string][] {
  const folder = `${kind}/${segment(id)}`;
  const feeds: [string, string, string][] = [
    [feedOf(name, feedKinds.atom), `${folder}/feed.xml`, 'application/atom+xml'],
    [feedOf(name, feedKinds.json), `${folder}/feed.json`, 'application/feed+json'],
  ];
  return kind === 'leaders'
    ? [...feeds, [feedOf(name, feedKinds.calendar), `${folder}/calendar.ics`, 'text/calendar']]
    : feeds;
}

function feedLinks({ sections }: Messages, from: string, feeds: [string, string, string][]): Link[] {
  const labels: Record<string, string> = {
    'application/atom+xml': sections.atom,
    'application/feed+json': sections.jsonFeed,
    'text/calendar': sections.calendar,
  };
  return feeds.map(([, to, type]) => ({ label: labels[type] ?? type, href: href(from, to) }));
}
