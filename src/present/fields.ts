/** The fields of a record and of a summit, each value with its evidence. */
import { outletName } from '../exports/json-ld.ts';
import { spread } from '../search-index.ts';
import type { ArticleRecord, CountryCode, Evidence, Field, LeaderFact, NativeName, Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { evidenceFor, evidenceView, fact, MARKS, type Showing } from './facts.ts';
import { countryName, type Model, placeName, recordsOf } from './model.ts';
import type { EvidenceView, FactView, FieldView } from './props.ts';
import { certaintyWords, dateView, sentence } from './words.ts';

/** How evidence is shown on a page. */
export function showingOn(model: Model, from: string, own: boolean): Showing {
  return {
    from,
    own,
    marksOf: record => model.bodies.get(record.id)?.marks ?? null,
    entryHref: entry => entryHref(model, from, entry),
  };
}

/** A register entry leads to the page of the thing that it tells of, where there is one. */
function entryHref(model: Model, from: string, entry: string): string | null {
  const [file, id] = [entry.slice(0, entry.indexOf('/')), entry.slice(entry.indexOf('/') + 1)];
  if (file === 'leaders' && model.people.has(id)) return href(from, addresses.leader(id));
  if (file === 'places' && model.placeIds.has(id)) return href(from, addresses.place(id));
  if (file === 'topics' && model.topicIds.has(id)) return href(from, addresses.topic(id));
  const summit = file === 'summits' ? model.archive.summits.find(({ known }) => known?.id === id) : undefined;
  const to = summit === undefined ? null : addresses.summit(summit.id);
  return to === null || to === from ? null : href(from, to);
}

/** Everything that one article's record says. */
export function recordFields(model: Model, record: ArticleRecord, showing: Showing): FieldView[] {
  const views = (field: Field, value?: string) =>
    evidenceFor(record, field, value).map(evidence => evidenceView(record, evidence, showing));
  const date = (field: 'date' | 'published') => {
    const value = record[field];
    return value === null ? [] : [fact(dateView(value).words, views(field), { date: dateView(value) })];
  };
  const text = (field: 'outlet' | 'author', value: string | null) =>
    value === null ? [] : [fact(value, views(field))];
  const part = (wanted: LeaderFact['part']) =>
    record.leaders
      .filter(leader => leader.part === wanted)
      .map(leader => leaderFact(model, leader, views('leaders', leader.id), showing.from));
  const fields: FieldView[] = [
    { id: 'f-date', label: 'Date of the meeting', facts: date('date'), empty: 'Not known' },
    {
      id: 'f-location',
      label: 'Place',
      facts: placeFacts(model, record, views('location'), showing.from),
      empty: 'Not known',
    },
    { id: 'f-leaders', label: 'Who met', facts: part('participant'), empty: 'Nobody named' },
    { id: 'f-mentioned', label: 'Also mentioned', facts: part('mentioned'), empty: '' },
    {
      id: 'f-topics',
      label: 'Topics',
      facts: topicFacts(model, record.topics, id => views('topics', id), showing.from),
      empty: 'None found',
    },
    { id: 'f-published', label: 'Published', facts: date('published'), empty: 'Not known' },
    {
      id: 'f-outlet',
      label: 'Outlet',
      facts: text('outlet', record.outlet === null ? null : outletName(model, record.outlet)),
      empty: 'Not known',
    },
    { id: 'f-author', label: 'Author', facts: text('author', record.author), empty: '' },
    {
      id: 'f-title',
      label: 'Headline',
      facts: evidenceFor(record, 'title').length > 0 ? [fact(record.title, views('title'))] : [],
      empty: '',
    },
    { id: 'f-kind', label: 'Kind', facts: [fact(kindWords(record), views('kind'))], empty: '' },
    {
      id: 'f-summit',
      label: 'Belongs to',
      facts: summitFacts(model, record, views('summit'), showing.from),
      empty: '',
    },
  ];
  return fields.filter(field => field.facts.length > 0 || field.empty !== '').filter(field => keep(field, record));
}

/** An article that reports no meeting has no date, place and participants to miss. */
function keep(field: FieldView, record: ArticleRecord): boolean {
  const ofMeetings = ['f-date', 'f-location', 'f-leaders'];
  return field.facts.length > 0 || record.kind === 'summit' || !ofMeetings.includes(field.id);
}

function kindWords({ kind, phase }: ArticleRecord): string {
  if (kind === 'other') return 'Reports no meeting of leaders';
  if (phase === 'preview') return 'Looks ahead to a meeting';
  return phase === 'follow-up' ? 'Looks back on a meeting' : 'Reports a meeting';
}

function leaderFact(model: Model, leader: LeaderFact, evidence: EvidenceView[], from: string): FactView {
  const office = leader.office || countryName(model, leader.country);
  const note = leader.unlisted ? `${office}; not in the register, name as the article has it` : office;
  const names = namesIn(leader.country, model.leaders.get(leader.id)?.native ?? []);
  return fact(leader.name, evidence, { href: href(from, addresses.leader(leader.id)), note, ...names });
}

/** Languages of the countries whose names the register holds in their own scripts. */
const OWN_LANGUAGES: Record<CountryCode, string> = { JP: 'ja', KR: 'ko', KP: 'ko', CN: 'zh', TW: 'zh' };

/** Names as they are written at home, each once, and those that only the search index needs. */
function namesIn(country: CountryCode, names: NativeName[]): Pick<FactView, 'native' | 'alsoNamed'> {
  const distinct = names.filter(({ name }, index) => names.findIndex(other => other.name === name) === index);
  const own = OWN_LANGUAGES[country];
  const native = distinct.filter(({ lang }) => own !== undefined && lang.startsWith(own));
  const others = distinct.filter(name => !native.includes(name)).map(({ name }) => spread(name));
  return { native, alsoNamed: others.length === 0 ? null : others.join(', ') };
}

function placeFacts(
  model: Model,
  { location }: Pick<ArticleRecord, 'location'>,
  evidence: EvidenceView[],
  from: string,
): FactView[] {
  if (location === null) return [];
  const name = placeName(model, location.id, location.name);
  return [
    fact(name, evidence, {
      href: href(from, addresses.place(location.id)),
      note: countryName(model, location.country),
      ...namesIn(location.country, model.places.get(location.id)?.native ?? []),
    }),
  ];
}

function topicFacts(model: Model, topics: string[], views: (id: string) => EvidenceView[], from: string): FactView[] {
  return topics.map(id =>
    fact(model.topics.get(id)?.label ?? id, views(id), { href: href(from, addresses.topic(id)) }),
  );
}

function summitFacts(model: Model, record: ArticleRecord, evidence: EvidenceView[], from: string): FactView[] {
  const summit = record.summit === null ? undefined : model.summits.get(record.summit);
  return summit === undefined ? [] : [fact(summit.name, evidence, { href: href(from, addresses.summit(summit.id)) })];
}

/** Everything known about a summit: each value with the evidence of every article, and of the register. */
export function summitFields(model: Model, summit: Summit, from: string): FieldView[] {
  const showing = showingOn(model, from, false);
  const records = recordsOf(model, summit);
  const views = (field: Field, value?: string) =>
    records.flatMap(record =>
      evidenceFor(record, field, value).map(evidence => evidenceView(record, evidence, showing)),
    );
  const register = registerView(summit);
  const date = dateView(summit.date, summit.until);
  const when =
    summit.date === null
      ? []
      : [fact(date.words, [...register, ...views('date')], { date, note: certaintyWords(summit.date) })];
  const who = summit.participants.map(leader =>
    leaderFact(model, leader, [...registered(summit, leader.id, register), ...views('leaders', leader.id)], from),
  );
  const sameplace = summit.location?.id === summit.known?.place ? register : [];
  return [
    { id: 'f-date', label: 'When', facts: when, empty: certaintyWords(null) },
    {
      id: 'f-location',
      label: 'Where',
      facts: placeFacts(model, summit, [...sameplace, ...views('location')], from),
      empty: 'No article says where.',
    },
    { id: 'f-leaders', label: 'Who', facts: who, empty: 'Nobody named' },
    {
      id: 'f-topics',
      label: 'What about',
      facts: topicFacts(model, summit.topics, id => views('topics', id), from),
      empty: 'No topic found',
    },
    ...groupingField(model, summit, from),
  ];
}

/** The register speaks for a fact once the summit is one of its entries. */
function registerView(summit: Summit): EvidenceView[] {
  if (summit.known === null) return [];
  const note = `Register of known meetings: ${summit.known.name}, ${dateView(summit.known.date, summit.known.until).words}.`;
  return [
    { mark: MARKS.authority, quote: null, href: '#register', source: null, note, rule: 'register', ruleHref: null },
  ];
}

function registered(summit: Summit, leader: string, register: EvidenceView[]): EvidenceView[] {
  return summit.known?.participants.includes(leader) ? register : [];
}

/** Why these articles are taken to report one meeting. */
function groupingField(model: Model, summit: Summit, from: string): FieldView[] {
  if (summit.evidence.length === 0) return [];
  const showing = showingOn(model, from, false);
  const [record] = recordsOf(model, summit);
  if (record === undefined) return [];
  const evidence = summit.evidence.map(one => ({ ...evidenceView(record, pureReason(one), showing), source: null }));
  return [
    { id: 'f-summit', label: 'Why one meeting', facts: [fact(sentence(groupingWords(summit)), evidence)], empty: '' },
  ];
}

function groupingWords({ articles, known }: Summit): string {
  if (known !== null) return 'matches the register of known meetings';
  return articles.length > 1 ? 'the articles agree on who met and when' : 'one article reports it';
}

function pureReason(evidence: Evidence): Evidence {
  const { start: _start, end: _end, ...rest } = evidence;
  return rest;
}
