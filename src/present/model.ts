/** The archive as the pages need it: indexed, sorted, and knowing which things have a page of their own. */
import { compareEdtf, daysOf, iso } from '../edtf.ts';
import { type Messages, messagesOf } from '../messages.ts';
import { sameReports } from '../similar.ts';
import type {
  Archive,
  ArticleRecord,
  Country,
  CountryCode,
  KnownSummit,
  Leader,
  LeaderFact,
  Place,
  Summit,
  Topic,
} from '../types.ts';
import { type BodyHtml, bodyHtml, type WordMark, wordMarks } from './body.ts';
import { localised } from './localise.ts';
import { publishable, type Shown, shownOf } from './rights.ts';

/** A meeting as the figures and lists see it, whether the archive holds an article of it or not. */
export interface Meeting {
  id: string;
  label: string;
  date: string | null;
  until: string | null;
  placeId: string | null;
  place: string | null;
  leaders: string[];
  countries: CountryCode[];
  held: Summit | null;
  known: KnownSummit | null;
}

/** One article's text as it may be shown. */
export interface ShownBody extends BodyHtml, Shown {
  /** The marks that the shown words hold. */
  marks: WordMark[];
}

/** The archive in one language. */
export interface Spoken {
  /** The site's words, in its language. */
  say: Messages;
  /** Holds nothing that may not be shown; its names are in the language of the site. */
  archive: Archive;
  /** The same with its names as they were recorded, for machines. */
  recorded: Archive;
  leaders: Map<string, Leader>;
  places: Map<string, Place>;
  countries: Map<CountryCode, Country>;
  topics: Map<string, Topic>;
  records: Map<string, ArticleRecord>;
  summits: Map<string, Summit>;
  /** Summits with articles, the latest first. */
  latest: Summit[];
  /** Every meeting, the earliest first. */
  meetings: Meeting[];
  /** Leaders with a page: id to the name and country as they are known here. */
  people: Map<string, LeaderFact>;
  placeIds: Set<string>;
  topicIds: Set<string>;
  years: string[];
  bodies: Map<string, ShownBody>;
  /** Summits, the earliest first: between the same countries by `countryKey`, and of each leader by id. */
  chains: Map<string, Summit[]>;
  /** The articles of each summit, in order, with copies of one report together. */
  reports: Map<string, ArticleRecord[][]>;
}

/** The archive with all that the pages look up, in the words of the site's language. */
export interface Model extends Spoken {
  /** The same in Latin script, for pictures whose fonts hold no other. */
  latin: Spoken;
}

/** Everything that the pages look up. */
export function modelOf(whole: Archive): Model {
  const say = messagesOf(whole.settings.language);
  const recorded = publishable(whole);
  const archive = localised(recorded, say);
  const { authority, records, summits } = archive;
  const shown = new Map(whole.records.map(record => [record.id, shownOf(record, whole.settings)]));
  const base = {
    say,
    recorded,
    archive,
    leaders: new Map(authority.leaders.map(leader => [leader.id, leader])),
    places: new Map(authority.places.map(place => [place.id, place])),
    countries: new Map(authority.countries.map(country => [country.code, country])),
    topics: new Map<string, Topic>(authority.topics.map(topic => [topic.id, topic])),
    records: new Map(records.map(record => [record.id, record])),
    summits: new Map(summits.map(summit => [summit.id, summit])),
    latest: [...summits].sort((a, b) => compareEdtf(b.date, a.date) || compareText(a.id, b.id)),
    bodies: new Map(records.map(record => [record.id, shownBody(say, record, shown.get(record.id) ?? NOTHING)])),
  };
  const meetings = meetingsOf(archive, base);
  const texts = new Map(whole.records.map(({ id, body }) => [id, body]));
  const model = {
    ...base,
    meetings,
    people: peopleOf(archive, base.leaders, meetings),
    placeIds: placeIdsOf(archive, base.places),
    topicIds: new Set(records.flatMap(record => record.topics)),
    years: yearsOf(archive, meetings),
    chains: chainsOf(base.latest),
    reports: new Map(summits.map(summit => [summit.id, reportsOf(summit, base.records, texts)])),
  };
  return { ...model, latin: say.language === 'en' ? model : asRecorded(model) };
}

/** The model with English words and names. */
function asRecorded(model: Spoken): Spoken {
  const { authority, summits } = model.recorded;
  const leaders = new Map(authority.leaders.map(leader => [leader.id, leader]));
  return {
    ...model,
    say: messagesOf('en'),
    archive: model.recorded,
    leaders,
    places: new Map(authority.places.map(place => [place.id, place])),
    countries: new Map(authority.countries.map(country => [country.code, country])),
    summits: new Map(summits.map(summit => [summit.id, summit])),
    people: peopleOf(model.recorded, leaders, model.meetings),
  };
}

/** Order of texts that is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The name of a country; its code where the register has none. */
export function countryName(model: Spoken, code: CountryCode): string {
  return model.countries.get(code)?.name ?? code;
}

/** The first year that a date may mean, as four digits; null where there is no date. */
export function yearOf(date: string | null): string | null {
  const days = date === null ? null : daysOf(date);
  return days === null ? null : iso(days.first).slice(0, 4);
}

/** Every year that a date may mean. */
export function yearsWithin(date: string | null): string[] {
  const days = date === null ? null : daysOf(date);
  if (days === null) return [];
  const first = Number(iso(days.first).slice(0, 4));
  const last = Number(iso(days.last).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** A place's name with the city or region it stands in. */
export function placeName({ places, say }: Pick<Spoken, 'places' | 'say'>, id: string, fallback: string): string {
  const place = places.get(id);
  const within = place?.within ? places.get(place.within) : undefined;
  if (place === undefined) return fallback;
  return within === undefined ? place.name : say.placeWithin(place.name, within.name);
}

/** Copies are told by the whole texts, also where only a part may be shown. */
function reportsOf(
  { articles }: Summit,
  records: Map<string, ArticleRecord>,
  texts: Map<string, string>,
): ArticleRecord[][] {
  const own = articles.flatMap(id => records.get(id) ?? []);
  return own.length < 2 ? [own] : sameReports(own, ({ id }) => texts.get(id) ?? '');
}

/** The records of a summit, in order. */
export function recordsOf(model: Model, summit: Summit): ArticleRecord[] {
  return summit.articles.flatMap(id => model.records.get(id) ?? []);
}

const NOTHING: Shown = { publish: 'facts', end: 0, cut: true };

function shownBody(say: Messages, record: ArticleRecord, shown: Shown): ShownBody {
  const { body, title, evidence, language } = record;
  if (shown.publish === 'facts') return { ...shown, titleHtml: null, html: '', marks: [] };
  const marks = wordMarks(evidence);
  return { ...shown, marks, ...bodyHtml(say, { body, title, marks, language }) };
}

function meetingsOf(archive: Archive, named: Pick<Model, 'leaders' | 'places' | 'say'>): Meeting[] {
  const held = archive.summits.map(summit => ({
    id: summit.id,
    label: summit.name,
    date: summit.date,
    until: summit.until,
    placeId: summit.location?.id ?? null,
    place: summit.location === null ? null : placeName(named, summit.location.id, summit.location.name),
    leaders: summit.participants.map(leader => leader.id),
    countries: countriesOf(summit.participants),
    held: summit,
    known: summit.known,
  }));
  const covered = new Set(archive.summits.flatMap(summit => summit.known?.id ?? []));
  const others = archive.authority.summits
    .filter(known => known.gap && !covered.has(known.id))
    .map(known => ({
      id: known.id,
      label: known.name,
      date: known.date,
      until: known.until,
      placeId: known.place,
      place: placeName(named, known.place, known.place),
      leaders: known.participants,
      countries: [...new Set(known.participants.flatMap(id => named.leaders.get(id)?.country ?? []))],
      held: null,
      known,
    }));
  return [...held, ...others].sort((a, b) => compareEdtf(a.date, b.date) || compareText(a.id, b.id));
}

function chainsOf(latest: Summit[]): Map<string, Summit[]> {
  const chains = new Map<string, Summit[]>();
  for (const summit of [...latest].reverse()) {
    for (const key of [countryKey(summit), ...summit.participants.map(({ id }) => id)]) {
      const chain = chains.get(key);
      if (chain === undefined) chains.set(key, [summit]);
      else chain.push(summit);
    }
  }
  return chains;
}

/** Stands for the countries that met. */
export function countryKey({ participants }: Pick<Summit, 'participants'>): string {
  return `countries:${countriesOf(participants).join('+')}`;
}

/** The countries of those who met, as far as they are known, each once, in one order everywhere. */
export function countriesOf(participants: LeaderFact[]): CountryCode[] {
  return [...new Set(participants.map(leader => leader.country))].filter(Boolean).sort(compareText);
}

function peopleOf(archive: Archive, leaders: Map<string, Leader>, meetings: Meeting[]): Map<string, LeaderFact> {
  const people = new Map<string, LeaderFact>();
  const facts = [...archive.summits.flatMap(s => s.participants), ...archive.records.flatMap(r => r.leaders)];
  for (const fact of facts) if (!people.has(fact.id)) people.set(fact.id, fact);
  for (const id of meetings.flatMap(meeting => meeting.leaders)) {
    const leader = leaders.get(id);
    if (leader === undefined || people.has(id)) continue;
    people.set(id, { id, name: leader.name, office: '', country: leader.country, part: 'participant' });
  }
  return people;
}

function placeIdsOf(archive: Archive, places: Map<string, Place>): Set<string> {
  const named = [...archive.summits, ...archive.records].flatMap(({ location }) => location?.id ?? []);
  const gaps = archive.authority.summits.filter(({ gap }) => gap);
  return new Set([...named, ...gaps.map(known => known.place).filter(id => places.has(id))]);
}

function yearsOf(archive: Archive, meetings: Meeting[]): string[] {
  const all = [
    ...meetings.flatMap(({ date }) => (date?.includes('/') ? yearsWithin(date) : (yearOf(date) ?? []))),
    ...archive.records.flatMap(record => yearOf(record.published) ?? []),
  ];
  return [...new Set(all)].sort(compareText);
}
