/** The home page and the timeline page. */
import { dayOf } from '../edtf.ts';
import { datasetData, websiteData } from '../exports/json-ld.ts';
import { siteCard } from '../exports/share-card.ts';
import { timelineFigure } from '../figures/timeline.ts';
import type { TimelineInput } from '../figures/timeline-input.ts';
import type { Term } from '../types.ts';
import { addresses, href } from './address.ts';
import { knownEntry, summitEntry } from './entries.ts';
import { markMeanings } from './facts.ts';
import { countryName, type Meeting, type Model, yearOf } from './model.ts';
import type { HomeProps, TimelineProps } from './props.ts';
import { pageProps } from './shell.ts';
import { tally } from './tally.ts';
import { daysWords, shortDate } from './words.ts';

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
    legend: markMeanings(model.say),
    moreHref: href(from, addresses.summits),
    timelineHref: href(from, addresses.timeline),
  };
}

function waysIn(model: Model, from: string): HomeProps['ways'] {
  const { latest, say } = model;
  const top = (counts: Map<string, number>, name: (id: string) => string, to: (id: string) => string) =>
    [...counts]
      .map(([id, number]) => ({ label: name(id), href: href(from, to(id)), count: say.count.summits(number), number }))
      .sort((a, b) => b.number - a.number || say.compare(a.label, b.label))
      .slice(0, 6)
      .map(({ number: _, ...entry }) => entry);
  const places = new Map(latest.flatMap(({ location }) => (location ? [[location.id, location.name] as const] : [])));
  return [
    {
      heading: say.sections.leaders,
      href: href(from, addresses.leaders),
      all: say.home.allLeaders(model.people.size),
      links: top(
        tally(latest.flatMap(s => s.participants.map(p => p.id))),
        id => model.people.get(id)?.name ?? id,
        addresses.leader,
      ),
    },
    {
      heading: say.sections.places,
      href: href(from, addresses.places),
      all: say.home.allPlaces(model.placeIds.size),
      links: top(tally(latest.flatMap(s => s.location?.id ?? [])), id => places.get(id) ?? id, addresses.place),
    },
    {
      heading: say.sections.topics,
      href: href(from, addresses.topics),
      all: say.home.allTopics(model.topicIds.size),
      links: top(tally(latest.flatMap(s => s.topics)), id => model.topics.get(id)?.label ?? id, addresses.topic),
    },
    {
      heading: say.sections.years,
      href: href(from, addresses.years),
      all: say.home.allYears(model.years.length),
      links: [...tally(latest.flatMap(s => yearOf(s.date) ?? []))]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .slice(0, 6)
        .map(([year, number]) => ({
          label: say.date.year(year),
          href: href(from, addresses.year(year)),
          count: say.count.summits(number),
        })),
    },
  ];
}

/** The timeline page: the picture with every row, and the same as a list. */
export function timelinePage(model: Model): TimelineProps {
  const from = addresses.timeline;
  const held = model.meetings.filter(meeting => meeting.held !== null).length;
  const others = model.meetings.length - held;
  const lead = model.say.timeline.lead(held, others);
  return {
    page: pageProps(model, { path: from, heading: model.say.sections.timeline, description: lead }),
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
  for (const meeting of [...model.meetings].reverse()) {
    const year = yearOf(meeting.date) ?? '';
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return [...years].map(([year, meetings]) => ({
    label: year === '' ? model.say.timeline.noDate : model.say.date.year(year),
    id: `y-${year || 'no-date'}`,
    href: model.years.includes(year) ? href(from, addresses.year(year)) : null,
    count: model.say.count.meetings(meetings.length),
    summits: meetings.flatMap(({ held }) => (held === null ? [] : [summitEntry(model, held, from)])),
    known: meetings.filter(({ held }) => held === null).map(meeting => knownEntry(model, meeting, from)),
  }));
}

/** What the picture shows: the countries that meet most, their leaders' terms, the meetings. */
export function timelineInput(model: Model, from: string, most: number): TimelineInput {
  const { say } = model;
  const codes = rowCodes(model).slice(0, most);
  const main = codes.slice(0, MAIN_ROWS);
  const names = main.map(code => countryName(model, code));
  const dated = model.meetings.filter(({ date, countries }) => date !== null && shown(countries, codes, main));
  return {
    title: say.timeline.title(names),
    description: say.timeline.description,
    rows: codes.map(code => ({ code, label: countryName(model, code) })),
    terms: termsOf(model, from, codes),
    meetings: dated.map(meeting => ({
      date: meeting.date ?? '',
      countries: byRow(meeting.countries, codes),
      leaders: meeting.leaders.length,
      title: meetingTitle(model, meeting),
      label: say.placeAndDate(shortPlace(model, meeting), shortYear(model, meeting.date)),
      held: meeting.held !== null,
      href: meeting.held === null ? null : href(from, addresses.summit(meeting.held.id)),
    })),
    gaps: 3,
    say,
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
  return (placeId === null ? undefined : model.places.get(placeId)?.name) ?? place ?? model.say.timeline.placeUnknown;
}

function shortYear({ say }: Model, date: string | null): string {
  if (date?.length === 10) return say.date.monthShort(date);
  const year = yearOf(date);
  return year === null ? '' : say.date.year(year);
}

/** What a mark says: all of it where the archive holds articles, the name and the day where it does not. */
function meetingTitle(model: Model, { label, date, until, leaders, held }: Meeting): string {
  const { say } = model;
  if (held === null)
    return say.timeline.mark(label, until === null ? shortDate(say, date) : daysWords(say, date, until), '');
  const who = say.list(leaders.map(id => model.people.get(id)?.name ?? id));
  return say.timeline.mark(label, daysWords(say, date, until), who);
}

/** Countries by how often they meet: the pair that meets most, by name, and then the others by number of meetings. */
function rowCodes(model: Model): string[] {
  const pairs = tally(model.meetings.flatMap(({ countries }) => pairsOf(countries)));
  const [top] = [...pairs].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  // The same order in every language.
  const name = (code: string) => countryName(model.latin, code);
  const main = (top?.[0].split('+') ?? []).sort((a, b) => model.latin.say.compare(name(a), name(b)));
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
        title: model.say.timeline.term(leader.name, term.office, termWords(model, term)),
        start: dayFrom(term.start),
        end: term.end === null ? null : dayFrom(term.end),
        href: model.people.has(leader.id) ? href(from, addresses.leader(leader.id)) : null,
      })),
  );
}

function termWords({ say }: Model, { start, end }: Term): string {
  return say.date.term(shortDate(say, start), end === null ? null : shortDate(say, end));
}

function isChief(model: Model, { country, office }: Term): boolean {
  const chief = model.countries.get(country)?.offices[0];
  return chief === undefined || chief === office;
}

function dayFrom(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 1, date ?? 1) ?? 0;
}
