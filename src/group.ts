/** Articles into summits: one meeting is one set of people, on days that agree, in a place that agrees. */
import type { Authority } from './authority.ts';
import { compareEdtf, type Days, daysOf, edtfOf, intersect, isDay } from './edtf.ts';
import { registerOf } from './register.ts';
import { slug } from './slug.ts';
import type { ArticleRecord, Evidence, KnownSummit, LeaderFact, LocationFact, Summit } from './types.ts';

interface Group {
  who: string;
  participants: LeaderFact[];
  days: Days | null;
  place: LocationFact | null;
  known: KnownSummit | null;
  members: ArticleRecord[];
}

/** Meetings on neighbouring days in one place are one meeting that ran over midnight, or over two days. */
const SAME_MEETING_DAYS = 1;

/** The summits of an archive, and its records with their summit and with days that other articles made certain. */
export function group(records: ArticleRecord[], authority: Authority): { records: ArticleRecord[]; summits: Summit[] } {
  const groups: Group[] = [];
  for (const record of [...records].filter(isMeeting).sort(surestFirst)) {
    const home = homeOf(record, groups);
    if (home) join(home, record);
    else groups.push(newGroup(record, authority));
  }
  const summits = named(groups, new Set([...authority.countryByCode.values()].map(({ name }) => name)));
  const idOf = new Map(
    groups.flatMap((found, i) => found.members.map(({ id }) => [id, (summits[i] as Summit).id] as const)),
  );
  const dated = new Map(
    groups.flatMap(found => found.members.map(record => [record.id, corroborated(record, found)] as const)),
  );
  return {
    records: records.map(record => ({ ...(dated.get(record.id) ?? record), summit: idOf.get(record.id) ?? null })),
    summits: linked(summits).sort((a, b) => compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : 1)),
  };
}

function isMeeting({ kind, leaders }: ArticleRecord): boolean {
  return kind === 'summit' && leaders.filter(({ part }) => part === 'participant').length >= 2;
}

/** Records with a day open groups; those with an interval, or without a place, come after and join them. */
function surestFirst(a: ArticleRecord, b: ArticleRecord): number {
  const sure = ({ date, location }: ArticleRecord) =>
    (isDay(date) ? 0 : date === null ? 4 : 2) + (location === null ? 1 : 0);
  return sure(a) - sure(b) || compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : 1);
}

function participantsOf({ leaders }: ArticleRecord): LeaderFact[] {
  return leaders.filter(({ part }) => part === 'participant');
}

function whoMet(record: ArticleRecord): string {
  return participantsOf(record)
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function newGroup(record: ArticleRecord, authority: Authority): Group {
  const days = record.date === null ? null : daysOf(record.date);
  const entry = record.evidence.date?.find(({ rule }) => rule === 'date/known-summit')?.entry?.replace('summits/', '');
  const known = registerOf(authority.summits).byId.get(entry ?? '') ?? sameOnRecord(record, authority);
  return {
    who: whoMet(record),
    participants: participantsOf(record),
    days,
    place: record.location,
    known,
    members: [record],
  };
}

/** The known summit of these people on this day, though the day was found without it. */
function sameOnRecord(record: ArticleRecord, authority: Authority): KnownSummit | null {
  if (record.date === null || !isDay(record.date)) return null;
  const who = whoMet(record);
  const onDay = registerOf(authority.summits).byDate.get(record.date) ?? [];
  return onDay.find(({ participants }) => [...participants].sort().join(' ') === who) ?? null;
}

function homeOf(record: ArticleRecord, groups: Group[]): Group | null {
  const who = whoMet(record);
  const days = record.date === null ? null : daysOf(record.date);
  const fitting = groups.filter(
    found => found.who === who && placesAgree(found.place, record.location) && daysAgree(found, days),
  );
  const samePlace = fitting.filter(({ place }) => place !== null && place.id === record.location?.id);
  if (isDay(record.date)) return samePlace[0] ?? fitting[0] ?? null;
  const [only, ...more] = samePlace.length > 0 ? samePlace : isShort(days) ? fitting : [];
  return only && more.length === 0 ? only : null;
}

/** An interval so short that the same people hardly met twice in it; a longer one needs the place to tell. */
const SHORT_DAYS = 31;

function isShort(days: Days | null): boolean {
  return days !== null && days.last - days.first <= SHORT_DAYS;
}

function placesAgree(a: LocationFact | null, b: LocationFact | null): boolean {
  return a === null || b === null || a.id === b.id;
}

function daysAgree({ days, known }: Group, other: Days | null): boolean {
  if (days === null || other === null) return true;
  if (intersect(days, other)) return true;
  const until = known?.until ? daysOf(known.until)?.last : undefined;
  const near = { first: days.first - SAME_MEETING_DAYS, last: Math.max(until ?? 0, days.last) + SAME_MEETING_DAYS };
  return days.first === days.last && other.first === other.last && intersect(near, other) !== null;
}

function join(home: Group, record: ArticleRecord): void {
  const days = record.date === null ? null : daysOf(record.date);
  home.members.push(record);
  home.days = home.days && days ? (intersect(home.days, days) ?? home.days) : (home.days ?? days);
  home.place ??= record.location;
}

/** A record whose interval holds the day that another article of the same meeting gives takes that day. */
function corroborated(record: ArticleRecord, { days, members }: Group): ArticleRecord {
  if (isDay(record.date) || days === null || days.first !== days.last) return record;
  const source = members.find(({ date }) => isDay(date));
  if (!source || record.evidence.date?.some(({ basis }) => basis === 'correction')) return record;
  const evidence: Evidence = {
    rule: 'date/corroborated',
    basis: 'implied',
    entry: `articles/${source.id}`,
    note: 'another report of the same meeting gives the day',
  };
  return {
    ...record,
    date: edtfOf(days),
    evidence: { ...record.evidence, date: [...(record.evidence.date ?? []), evidence] },
  };
}

// ───────────────────────────────────────── names, links

/** The groups as summits. *Takes* the names of all countries. */
function named(groups: Group[], countries: Set<string>): Summit[] {
  const taken = new Set<string>();
  return groups.map(({ participants, days, place, known, members }) => {
    const date = known && isDay(known.date) ? known.date : days && edtfOf(days);
    const id = unique(known?.id ?? addressOf(countriesOf(participants, countries), date, place), taken);
    return {
      id,
      name: known?.name ?? nameOf(countriesOf(participants, countries), date, place),
      date,
      until: known?.until ?? null,
      location: place,
      participants: members.reduce(
        (best, record) => (participantsOf(record).every(({ office }) => office !== '') ? participantsOf(record) : best),
        participants,
      ),
      topics: mostNamed(members),
      known,
      articles: [...members]
        .sort((a, b) => compareEdtf(a.published, b.published) || (a.id < b.id ? -1 : 1))
        .map(({ id: article }) => article),
      related: [],
      evidence: members.flatMap(({ evidence }) => evidence.date ?? []).slice(0, 6),
    };
  });
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** Of people whom the register lacks the country is not known; they add none. */
function countriesOf(participants: LeaderFact[], countries: Set<string>): string[] {
  return [...new Set(participants.map(fact => countryName(fact, countries)))].filter(Boolean).sort();
}

/** The country at the end of an office: `South Korea` of `President of South Korea`, whatever else the office is of. */
function countryName({ office, country }: LeaderFact, countries: Set<string>): string {
  const ends = [...office.matchAll(/\bof (?:the )?/gu)].map(({ index, 0: of }) => office.slice(index + of.length));
  return ends.find(end => countries.has(end)) ?? ends[0] ?? country;
}

function addressOf(countries: string[], date: string | null, place: LocationFact | null): string {
  const where = place ? [place.id] : [];
  return [isDay(date) ? date : spanOf(date), ...where, ...countries.map(slug)].join('-');
}

/** What is certain of an interval, for addresses: its month, its year, or the years between which it lies. */
function spanOf(date: string | null): string {
  if (date === null) return 'undated';
  const [from = '', to = from] = date.split('/');
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return years(date).join('-');
}

/** The year of a date, or the first and the last year of an interval. */
function years(date: string): string[] {
  return [...new Set(date.split('/').map(end => end.slice(0, 4)))];
}

function nameOf(countries: string[], date: string | null, place: LocationFact | null): string {
  const who = countries.join('–');
  return `${who ? `${who} summit` : 'Summit'}${place ? `, ${place.name}` : ''}${date ? ` ${years(date).join('–')}` : ''}`;
}

function mostNamed(members: ArticleRecord[]): Summit['topics'] {
  const counts = new Map<Summit['topics'][number], number>();
  for (const topic of members.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
}

/** Days on either side within which meetings in one place belong to one gathering. */
const GATHERING_DAYS = 2;

/** Summits of one gathering know of each other: someone attended both, on the same days, in the same place. */
function linked(summits: Summit[]): Summit[] {
  return summits.map(summit => ({
    ...summit,
    related: summits.filter(other => other !== summit && oneGathering(summit, other)).map(({ id }) => id),
  }));
}

function oneGathering(a: Summit, b: Summit): boolean {
  const [left, right] = [a.date && daysOf(a.date), b.date && daysOf(b.date)];
  if (!left || !right || !isDay(a.date) || !isDay(b.date)) return false;
  if (!a.location || a.location.id !== b.location?.id) return false;
  return (
    Math.abs(left.first - right.first) <= GATHERING_DAYS &&
    a.participants.some(({ id }) => b.participants.some(other => other.id === id))
  );
}
