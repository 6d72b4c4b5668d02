/**
 * The archive with the names that lead in the language of the site: leaders, places, countries, topics, offices, meetings.
 * Ids, dates and texts stay; the records and the downloads are made from the archive as it was read.
 */
import type { Messages } from '../messages.ts';
import type {
  Archive,
  ArticleRecord,
  AuthorityData,
  Country,
  KnownSummit,
  Leader,
  LeaderFact,
  LocationFact,
  NativeName,
  Place,
  Summit,
  Topic,
} from '../types.ts';

/** Names by id, in the language of the site. */
interface Names {
  say: Messages;
  /** As people wrote them, with English names. */
  written: AuthorityData;
  leaders: Map<string, Leader>;
  places: Map<string, Place>;
  /** Codes by each name that a country has in English. */
  codes: Map<string, string>;
}

/** The archive as a site in that language tells it; in English it stays as it is. */
export function localised(archive: Archive, say: Messages): Archive {
  if (say.language === 'en') return archive;
  const written = archive.authority;
  const leaders = written.leaders.map(leader => leaderIn(say, leader));
  const places = written.places.map(place => placeIn(say, place));
  const names: Names = {
    say,
    written,
    leaders: new Map(leaders.map(leader => [leader.id, leader])),
    places: new Map(places.map(place => [place.id, place])),
    codes: new Map(
      written.countries.flatMap(({ code, name, variants }) => [name, ...variants].map(one => [one, code])),
    ),
  };
  const authority = {
    ...written,
    leaders,
    places,
    countries: written.countries.map(country => countryIn(say, country)),
    topics: written.topics.map(topic => topicIn(say, topic)),
    summits: written.summits.map(known => knownIn(names, known)),
  };
  return {
    ...archive,
    authority,
    records: archive.records.map(record => recordIn(names, record)),
    summits: archive.summits.map(summit => summitIn(names, summit)),
  };
}

interface Named {
  name: string;
  native: NativeName[];
}

/** The name that leads, with the others beside it; null where the register has none in the language. */
function leading(say: Messages, { name, native }: Named): Named | null {
  const own = native.find(({ lang }) => lang === say.language);
  if (own === undefined) return null;
  return { name: own.name, native: [{ lang: 'en', name }, ...native.filter(other => other.name !== own.name)] };
}

function leaderIn(say: Messages, leader: Leader): Leader {
  const names = leading(say, leader);
  const terms = leader.terms.map(term => ({ ...term, office: officeIn(say, term.office, term.country) }));
  if (names === null) return { ...leader, terms };
  return { ...leader, ...names, terms, family: familyOf(names.name, leader) };
}

/** The family name within a name that is written apart, where it stands as in the English name; else the whole name. */
function familyOf(name: string, { name: english, family, country }: Leader): string {
  const parts = name.split(/[\s・]/u);
  const first = parts[0] ?? name;
  // Names from these countries are turned round in English only.
  const turned = ['JP', 'HU'].includes(country) || english.startsWith(family);
  return parts.length === 1 ? name : turned ? first : (parts.at(-1) ?? name);
}

function placeIn(say: Messages, place: Place): Place {
  return { ...place, ...leading(say, place) };
}

function countryIn(say: Messages, country: Country): Country {
  const offices = country.offices.map(office => officeIn(say, office, country.code));
  return { ...country, name: say.country(country.code) ?? country.name, offices };
}

function topicIn({ language }: Messages, topic: Topic): Topic {
  if (language === 'en') return topic;
  return {
    ...topic,
    label: topic.labels?.[language] ?? topic.label,
    definition: topic.definitions?.[language] ?? topic.definition,
  };
}

function officeIn(say: Messages, office: string, country: string): string {
  return say.office(office, country) ?? office;
}

/** An office as on a name plate, such as `President of South Korea`; it stays English where its words are not known. */
function nameplateIn({ say, codes }: Names, { office, country }: LeaderFact): string {
  const own = say.office(office, country);
  if (own !== null) return own;
  const split = [...office.matchAll(/ of (?:the )?/gu)].map(({ index, 0: of }) => ({
    head: office.slice(0, index),
    where: codes.get(office.slice(index + of.length)),
  }));
  for (const { head, where } of split) {
    const [word, place] = where === undefined ? [null, null] : [say.office(head, where), say.country(where)];
    if (word && place) return say.officeOf(word, place);
  }
  return office;
}

function factIn(names: Names, fact: LeaderFact): LeaderFact {
  return { ...fact, name: names.leaders.get(fact.id)?.name ?? fact.name, office: nameplateIn(names, fact) };
}

function locationIn({ places }: Names, location: LocationFact | null): LocationFact | null {
  return location === null ? null : { ...location, name: places.get(location.id)?.name ?? location.name };
}

function recordIn(names: Names, record: ArticleRecord): ArticleRecord {
  return {
    ...record,
    leaders: record.leaders.map(fact => factIn(names, fact)),
    location: locationIn(names, record.location),
  };
}

function summitIn(names: Names, summit: Summit): Summit {
  const location = locationIn(names, summit.location);
  const { known } = summit;
  return {
    ...summit,
    name:
      known === null
        ? meetingName(names, {
            ...summit,
            codes: summit.participants.map(({ country }) => country).filter(Boolean),
            place: location?.name,
          })
        : knownIn(names, known).name,
    location,
    participants: summit.participants.map(fact => factIn(names, fact)),
    known: known === null ? null : knownIn(names, known),
  };
}

function knownIn(names: Names, known: KnownSummit): KnownSummit {
  const codes = known.participants.flatMap(id => names.leaders.get(id)?.country ?? []);
  const { place: at } = known;
  const within = names.places.get(at)?.within;
  // A venue is named by the city or region that it stands in, as in the register's own names.
  const place = names.places.get(within ?? at)?.name;
  return { ...known, name: meetingName(names, { ...known, codes, place }) };
}

interface Meeting {
  name: string;
  date: string | null;
  codes: string[];
  place: string | undefined;
}

const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** A meeting's name put together anew from what it is; a name of another form is an archivist's own, and stays. */
function meetingName({ say, written }: Names, { name, date, codes, place }: Meeting): string {
  const match = /^(?:(?<head>.+?) (?:summit|meeting)|Summit)(?=[, ]|$)/u.exec(name);
  if (match === null) return name;
  const head = match.groups?.head ?? null;
  const own = [...new Set(codes)].sort();
  const english = (code: string) => written.countries.find(country => country.code === code)?.name ?? code;
  const byCountries = head === null || head.includes('–') || own.map(english).includes(head);
  const exact = new RegExp(`\\b\\d{1,2} ${MONTHS.source}`, 'u').test(name) ? 10 : MONTHS.test(name) ? 7 : 4;
  const made = say.meeting({
    codes: own,
    countries: own.map(code => say.country(code) ?? english(code)),
    gathering: byCountries ? null : head,
    place: place ?? null,
    date: date === null ? null : date.slice(0, exact),
  });
  return made ?? name;
}
