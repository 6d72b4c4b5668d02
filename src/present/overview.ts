/** The home page and the timeline page. */
import { dayOf } from '../edtf.ts';
import { datasetData, websiteData } from '../exports/json-ld.ts';
import { siteCard } from '../exports/share-card.ts';
import { timelineFigure } from '../figures/timeline.ts';
import type { TimelineInput } from '../figures/timeline-input.ts';
import type { Term } from '../types.ts';
import { addresses, href } from './address.ts';
import { knownEntry, summitEntry } from './entries.ts';
import { MARK_MEANINGS } from './facts.ts';
import { countryName, type Meeting, type Model, yearOf } from './model.ts';
import type { HomeProps, TimelineProps } from './props.ts';
import { pageProps } from './shell.ts';
import { tally } from './tally.ts';
import { count, daysWords, listWords, shortDate } from './words.ts';

const LATEST = 6;
/** Above this a list is folded by year. */
const LONG_LIST = 100;
const MAIN_ROWS = 2;
const MORE_ROWS = 4;

/** The home page: what this is, the picture, the latest summits, the ways in. */
export function homePage(model: Model): HomeProps {
  const { settings } = model.archive;
  const from = addresses.home;
  return {
    page: pageProps(model, {
      path: from,
      heading: settings.title,
      description: settings.description,
      jsonLd: [websiteData(model), datasetData(model, from)],
      card: siteCard(model),
    }),
    lead: settings.description,
    timeline: timelineFigure(timelineInput(model, from, MAIN_ROWS)),
    latest: model.latest.slice(0, LATEST).map(summit => summitEntry(model, summit, from)),
    ways: waysIn(model, from).filter(({ links }) => links.length > 0),
    legend: MARK_MEANINGS,
    moreHref: href(from, addresses.summits),
    timelineHref: href(from, addresses.timeline),
  };
}

function waysIn(model: Model, from: string): HomeProps['ways'] {
  const { latest } = model;
  const summits = 'summit';
  const top = (counts: Map<string, number>, name: (id: string) => string, to: (id: string) => string) =>
    [...counts]
      .map(([id, number]) => ({ label: name(id), href: href(from, to(id)), count: count(number, summits), number }))
      .sort((a, b) => b.number - a.number || (a.label < b.label ? -1 : 1))
      .slice(0, 6)
      .map(({ number: _, ...entry }) => entry);
  const places = new Map(latest.flatMap(({ location }) => (location ? [[location.id, location.name] as const] : [])));
  return [
    {
      heading: 'Leaders',
      href: href(from, addresses.leaders),
      all: `All ${count(model.people.size, 'leader')}`,
      links: top(
        tally(latest.flatMap(s => s.participants.map(p => p.id))),
        id => model.people.get(id)?.name ?? id,
        addresses.leader,
      ),
    },
    {
      heading: 'Places',
      href: href(from, addresses.places),
      all: `All ${count(model.placeIds.size, 'place')}`,
      links: top(tally(latest.flatMap(s => s.location?.id ?? [])), id => places.get(id) ?? id, addresses.place),
    },
    {
      heading: 'Topics',
      href: href(from, addresses.topics),
      all: `All ${count(model.topicIds.size, 'topic')}`,
      links: top(tally(latest.flatMap(s => s.topics)), id => model.topics.get(id)?.label ?? id, addresses.topic),
    },
    {
      heading: 'Years',
      href: href(from, addresses.years),
      all: `All ${count(model.years.length, 'year')}`,
      links: [...tally(latest.flatMap(s => yearOf(s.date) ?? []))]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .slice(0, 6)
        .map(([year, number]) => ({
          label: year,
          href: href(from, addresses.year(year)),
          count: count(number, summits),
        })),
    },
  ];
}

/** The timeline page: the picture with every row, and the same as a list. */
export function timelinePage(model: Model): TimelineProps {
  const from = addresses.timeline;
  const held = model.meetings.filter(meeting => meeting.held !== null).length;
  const others = model.meetings.length - held;
  const lead =
    `${count(held, 'summit')} with articles here, and ${count(others, 'further meeting')} on the public record, ` +
    'between the terms of those who led each country.';
  return {
    page: pageProps(model, { path: from, heading: 'Timeline', description: lead }),
    lead,
    timeline: timelineFigure(timelineInput(model, from, MORE_ROWS)),
    ...shortList(meetingYears(model, from), href(from, addresses.summits)),
    folded: model.meetings.length > LONG_LIST,
  };
}

/** The latest years as they are, up to a hundred meetings; those before lead to their own pages, which hold the same lists. */
function shortList(all: TimelineProps['years'], summits: string): Pick<TimelineProps, 'years' | 'others'> {
  let room = LONG_LIST;
  const years = all.filter(year => {
    room -= year.summits.length + year.known.length;
    return room >= 0;
  });
  const others = all.filter(year => !years.includes(year));
  return {
    years,
    others: others.map(({ label, href: to, count: held }) => ({ label, href: to ?? summits, count: held })),
  };
}

function meetingYears(model: Model, from: string): TimelineProps['years'] {
  const years = new Map<string, Meeting[]>();
  for (const meeting of model.meetings) {
    const year = yearOf(meeting.date) ?? 'No date';
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return [...years].reverse().map(([year, meetings]) => ({
    label: year,
    id: `y-${year.toLowerCase().replace(/\W+/g, '-')}`,
    href: model.years.includes(year) ? href(from, addresses.year(year)) : null,
    count: count(meetings.length, 'meeting'),
    summits: meetings.flatMap(({ held }) => (held === null ? [] : [summitEntry(model, held, from)])),
    known: meetings.filter(({ held }) => held === null).map(meeting => knownEntry(model, meeting, from)),
  }));
}

/** What the picture shows: the countries that meet most, their leaders' terms, the meetings. */
export function timelineInput(model: Model, from: string, most: number): TimelineInput {
  const codes = rowCodes(model).slice(0, most);
  const main = codes.slice(0, MAIN_ROWS);
  const names = main.map(code => countryName(model, code));
  const dated = model.meetings.filter(({ date, countries }) => date !== null && shown(countries, codes, main));
  return {
    title: `Meetings of the leaders of ${listWords(names)}`,
    description:
      `Bands show terms of office, one row a country; marks between them show meetings at their dates. ` +
      'The same meetings stand in the list on the timeline page.',
    rows: codes.map(code => ({ code, label: countryName(model, code) })),
    terms: termsOf(model, from, codes),
    meetings: dated.map(meeting => ({
      date: meeting.date ?? '',
      countries: byRow(meeting.countries, codes),
      leaders: meeting.leaders.length,
      title: meetingTitle(model, meeting),
      label: [shortPlace(model, meeting), shortYear(meeting.date)].join(', '),
      held: meeting.held !== null,
      href: meeting.held === null ? null : href(from, addresses.summit(meeting.held.id)),
    })),
    gaps: 3,
  };
}

function shown(countries: string[], codes: string[], main: string[]): boolean {
  return codes.length <= MAIN_ROWS ? main.every(code => countries.includes(code)) : true;
}

/** Countries of a meeting, those with the upper rows first, so that the first is whom the lower row's country met. */
function byRow(countries: string[], codes: string[]): string[] {
  const place = (code: string) => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return [...countries].sort((a, b) => place(a) - place(b));
}

function shortPlace(model: Model, { placeId, place }: Meeting): string {
  return (placeId === null ? undefined : model.places.get(placeId)?.name) ?? place ?? 'Place not known';
}

function shortYear(date: string | null): string {
  return date?.length === 10 ? shortDate(date).replace(/^\d+ /, '') : (yearOf(date) ?? '');
}

/** What a mark says: all of it where the archive holds articles, the name and the day where it does not. */
function meetingTitle(model: Model, { label, date, until, leaders, held }: Meeting): string {
  if (held === null) return `${label}: ${until === null ? shortDate(date) : daysWords(date, until)}`;
  const who = listWords(leaders.map(id => model.people.get(id)?.name ?? id));
  return `${label}: ${daysWords(date, until)}${who ? `. ${who}` : ''}`;
}

/** Countries by how often they meet: the pair that meets most, by name, and then the others by number of meetings. */
function rowCodes(model: Model): string[] {
  const pairs = tally(model.meetings.flatMap(({ countries }) => pairsOf(countries)));
  const [top] = [...pairs].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const name = (code: string) => countryName(model, code);
  const main = (top?.[0].split('+') ?? []).sort((a, b) => (name(a) < name(b) ? -1 : 1));
  const single = tally(model.meetings.flatMap(({ countries }) => countries));
  const others = [...single]
    .filter(([code]) => !main.includes(code))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [...main, ...others.map(([code]) => code)];
}

function pairsOf(countries: string[]): string[] {
  const sorted = [...countries].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map(b => `${a}+${b}`));
}

/** Terms in the office whose holder goes to summits. */
function termsOf(model: Model, from: string, codes: string[]): TimelineInput['terms'] {
  return model.archive.authority.leaders.flatMap(leader =>
    leader.terms
      .filter(term => codes.includes(term.country) && isChief(model, term))
      .map(term => ({
        country: term.country,
        name: leader.name,
        family: leader.family,
        title: `${leader.name}, ${term.office}, ${shortDate(term.start)} to ${term.end === null ? 'now' : shortDate(term.end)}`,
        start: dayFrom(term.start),
        end: term.end === null ? null : dayFrom(term.end),
        href: model.people.has(leader.id) ? href(from, addresses.leader(leader.id)) : null,
      })),
  );
}

function isChief(model: Model, { country, office }: Term): boolean {
  const chief = model.countries.get(country)?.offices[0];
  return chief === undefined || chief === office;
}

function dayFrom(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 1, date ?? 1) ?? 0;
}
