/** The fields of a record and of a summit, each value with its evidence. */
import { outletName } from '../exports/json-ld.ts';
import type { Messages } from '../messages.ts';
import { spread } from '../search-index.ts';
import type { ArticleRecord, CountryCode, Evidence, Field, LeaderFact, NativeName, Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { evidenceFor, evidenceView, fact, MARKS, type Showing } from './facts.ts';
import { countryName, type Model, placeName, recordsOf } from './model.ts';
import type { EvidenceView, FactView, FieldView } from './props.ts';
import { foreign, remark } from './remarks.ts';
import { certaintyWords, dateView, sentence } from './words.ts';

/** How evidence is shown on a page. */
export function showingOn(model: Model, from: string, own: boolean): Showing {
  return {
    say: model.say,
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
  const { say } = model;
  const { fields: labels, whoMet, mentioned, belongsTo, noTopics } = say.article;
  const { notKnown, nobody } = say.frame;
  const views = (field: Field, value?: string) =>
    evidenceFor(record, field, value).map(evidence => evidenceView(record, evidence, showing));
  const date = (field: 'date' | 'published') => {
    const value = record[field];
    return value === null ? [] : [fact(dateView(say, value).words, views(field), { date: dateView(say, value) })];
  };
  const text = (field: 'outlet' | 'author', value: string | null) =>
    value === null ? [] : [fact(value, views(field))];
  const part = (wanted: LeaderFact['part']) =>
    record.leaders
      .filter(leader => leader.part === wanted)
      .map(leader => leaderFact(model, leader, views('leaders', leader.id), showing.from));
  const fields: FieldView[] = [
    { id: 'f-date', label: labels.date, facts: date('date'), empty: notKnown },
    {
      id: 'f-location',
      label: labels.location,
      facts: placeFacts(model, record, views('location'), showing.from),
      empty: notKnown,
    },
    { id: 'f-leaders', label: whoMet, facts: part('participant'), empty: nobody },
    { id: 'f-mentioned', label: mentioned, facts: part('mentioned'), empty: '' },
    {
      id: 'f-topics',
      label: labels.topics,
      facts: topicFacts(model, record.topics, id => views('topics', id), showing.from),
      empty: noTopics,
    },
    { id: 'f-published', label: labels.published, facts: date('published'), empty: notKnown },
    {
      id: 'f-outlet',
      label: labels.outlet,
      facts: text('outlet', record.outlet === null ? null : outletName(model, record.outlet)),
      empty: notKnown,
    },
    { id: 'f-author', label: labels.author, facts: text('author', record.author), empty: '' },
    {
      id: 'f-title',
      label: labels.title,
      facts:
        evidenceFor(record, 'title').length > 0
          ? [fact(record.title, views('title'), { lang: foreign(say, record.language) })]
          : [],
      empty: '',
    },
    { id: 'f-kind', label: labels.kind, facts: [fact(kindWords(say, record), views('kind'))], empty: '' },
    {
      id: 'f-summit',
      label: belongsTo,
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

function kindWords({ article: { kinds } }: Messages, { kind, phase }: ArticleRecord): string {
  return kind === 'other' ? kinds.other : kinds[phase ?? 'meeting'];
}

function leaderFact(model: Model, leader: LeaderFact, evidence: EvidenceView[], from: string): FactView {
  const office = leader.office || countryName(model, leader.country);
  const words = remark(model.say, office);
  const note = leader.unlisted ? { ...words, text: model.say.article.notInRegister(office) } : words;
  const names = namesIn(leader.country, model.leaders.get(leader.id)?.native ?? []);
  return fact(leader.name, evidence, { href: href(from, addresses.leader(leader.id)), note, ...names });
}

/** Languages of the countries whose names the register holds in their own scripts. */
const OWN_LANGUAGES: Record<CountryCode, string> = { JP: 'ja', KR: 'ko', KP: 'ko', CN: 'zh', TW: 'zh' };

/** Names as they are written at home, each once, and those that only the search index needs. */
function namesIn(country: CountryCode, names: NativeName[]): Pick<FactView, 'native' | 'alsoNamed'> {
  const distinct = names.filter(({ name }, index) => names.findIndex(other => other.name === name) === index);
  const own = OWN_LANGUAGES[country];
  // Where another form leads, the English one stands beside it, by which the articles call the thing.
  const native = distinct.filter(({ lang }) => lang === 'en' || (own !== undefined && lang.startsWith(own)));
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
      note: { text: countryName(model, location.country), lang: null },
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
  const { say } = model;
  const { nobody } = say.frame;
  const showing = showingOn(model, from, false);
  const records = recordsOf(model, summit);
  const views = (field: Field, value?: string) =>
    records.flatMap(record =>
      evidenceFor(record, field, value).map(evidence => evidenceView(record, evidence, showing)),
    );
  const register = registerView(model, summit);
  const date = dateView(say, summit.date, summit.until);
  const when =
    summit.date === null
      ? []
      : [
          fact(date.words, [...register, ...views('date')], {
            date,
            note: { text: certaintyWords(say, summit.date), lang: null },
            ...searchedName(summit),
          }),
        ];
  const who = summit.participants.map(leader =>
    leaderFact(model, leader, [...registered(summit, leader.id, register), ...views('leaders', leader.id)], from),
  );
  const sameplace = summit.location?.id === summit.known?.place ? register : [];
  return [
    { id: 'f-date', label: say.summit.when, facts: when, empty: certaintyWords(say, null) },
    {
      id: 'f-location',
      label: say.summit.where,
      facts: placeFacts(model, summit, [...sameplace, ...views('location')], from),
      empty: say.summit.noPlace,
    },
    { id: 'f-leaders', label: say.summit.who, facts: who, empty: nobody },
    {
      id: 'f-topics',
      label: say.summit.about,
      facts: topicFacts(model, summit.topics, id => views('topics', id), from),
      empty: say.summit.noTopic,
    },
    ...groupingField(model, summit, from),
  ];
}

/** A name in a script without blanks is found only where each of its characters is a word in the page. */
function searchedName({ name }: Summit): Pick<FactView, 'alsoNamed'> {
  return { alsoNamed: spread(name) === name ? null : spread(name) };
}

/** The register speaks for a fact once the summit is one of its entries. */
function registerView({ say }: Model, summit: Summit): EvidenceView[] {
  if (summit.known === null) return [];
  const { name, date, until } = summit.known;
  const note = { text: say.evidence.register(name, dateView(say, date, until).words), lang: null };
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
    {
      id: 'f-summit',
      label: model.say.summit.whyOne,
      facts: [fact(sentence(groupingWords(model.say, summit)), evidence)],
      empty: '',
    },
  ];
}

function groupingWords({ summit: { matches, agree, one } }: Messages, { articles, known }: Summit): string {
  if (known !== null) return matches;
  return articles.length > 1 ? agree : one;
}

function pureReason(evidence: Evidence): Evidence {
  const { start: _start, end: _end, ...rest } = evidence;
  return rest;
}
