/**
 * Shapes that cross a stage boundary. Nothing in this file runs.
 *
 * Data flows one way: Seed → Draft → Article → Candidate[] → ArticleRecord → Summit → page props.
 * Offsets count UTF-16 units from 0; lines and columns, which people read, count from 1.
 */
import type { Pinned } from './floors.ts';

/** A date with its certainty, in EDTF: `2023`, `2023-05`, `2023-05-07`, or `2025-06-04/2025-10-21`. */
export type Edtf = string;

/** A country by its ISO 3166-1 alpha-2 code, such as `KR`. */
export type CountryCode = string;

/** How a fact is known: an editor said so, a register entry says so, the words say so, or it was worked out from them. */
export type Basis = 'correction' | 'authority' | 'stated' | 'implied';

/** A stretch of text, end not included. */
export interface Span {
  start: number;
  end: number;
}

/** One thing to tell the archivist: where it is, what was found, what was expected, what to do. */
export interface Diagnostic {
  code: string;
  severity: 'error' | 'warning' | 'note';
  /** Path as the archivist knows it, from the project's folder or the given `--seeds` folder. */
  file: string;
  line: number;
  column: number;
  found: string;
  expected: string;
  remedy: string;
}

/** A value of a stage, with what it has to report. */
export interface Outcome<T> {
  value: T;
  diagnostics: Diagnostic[];
}

// ───────────────────────────────────────── what people write

/** A saved report as it lies on disk, decoded, with its front matter read. */
export interface Seed {
  /** Stable identity, from the file name: lower case ASCII letters, digits and hyphens. */
  id: string;
  /** Path from the articles folder, with forward slashes. */
  file: string;
  form: 'text' | 'markdown' | 'html';
  /** Name of the character encoding that was used, such as `utf-8` or `shift_jis`. */
  encoding: string;
  corrections: Corrections;
  /** What follows the front matter; no byte order mark, lines end in `\n`. */
  body: string;
  /** Line of the file on which `body` starts. */
  bodyLine: number;
}

/** What an editor wrote in an article's front matter. It always wins over what is read out of the text. */
export interface Corrections {
  title?: string;
  kind?: Kind;
  /** Names or ids of those who took part. */
  leaders?: string[];
  /** Names or ids of those who are only mentioned. */
  mentioned?: string[];
  date?: Edtf;
  published?: Edtf;
  captured?: Edtf;
  /** Name or id of a place. */
  location?: string;
  topics?: TopicId[];
  outlet?: string;
  author?: string;
  /** Address of the page that was saved. */
  url?: string;
  /** BCP 47 tag of the text. */
  language?: string;
  publish?: Publish;
}

/** How much of an article's text the site may show. */
export type Publish = 'full' | 'excerpt' | 'facts';

/** Licences for data that software knows by their names; empty where nothing is granted. */
export type DataLicense = '' | 'CC0-1.0' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'PDDL-1.0' | 'ODC-BY-1.0' | 'ODbL-1.0';

/** A language in which the site can be built. */
export type Language = 'en' | 'ja' | 'ko';

/** The archivist's settings, from `archive.config.ts`. */
export interface Settings {
  title: string;
  /** One or two sentences for the home page and for feeds. */
  description: string;
  /** Where the site will live, such as `https://example.org/archive/`; empty when that is not known. */
  siteUrl: string;
  /** Language of the interface, a BCP 47 tag. */
  language: Language;
  publish: Publish;
  /** How many words an excerpt shows. */
  excerptWords: number;
  /** Who keeps the archive, for citations and feeds. */
  keeper: string;
  /** Where to write to the keeper; harvesters of the OAI protocol must be told. */
  contact?: string | undefined;
  /** Under which licence the records are handed on; it never covers the texts, which are others'. */
  dataLicense?: DataLicense | undefined;
}

// ───────────────────────────────────────── authority files

/** A name in a script other than Latin. */
export interface NativeName {
  /** BCP 47 tag: `ja`, `ko`, `zh-Hans`, `zh-Hant`. */
  lang: string;
  name: string;
}

/** One stay in one office. */
export interface Term {
  /** Title without the country, such as `Prime Minister`. */
  office: string;
  country: CountryCode;
  /** First day, `YYYY-MM-DD`. */
  start: string;
  /** Day of handover, which may equal the successor's first day; null while in office. */
  end: string | null;
}

/** A national leader of `leaders.yaml`, with names and terms of office. */
export interface Leader {
  id: string;
  /** Preferred form, such as `Moon Jae-in`. */
  name: string;
  /** The family name within `name`. */
  family: string;
  /** The family name is also a word or a given name, so that alone it proves little. */
  common?: true | undefined;
  variants: string[];
  native: NativeName[];
  country: CountryCode;
  terms: Term[];
  sources: string[];
}

/** A place of `places.yaml`. */
export interface Place {
  id: string;
  name: string;
  country: CountryCode;
  latitude: number;
  longitude: number;
  kind: 'city' | 'venue' | 'region';
  /** For a venue: id of the city or region it stands in, shown beside its name. */
  within: string | null;
  variants: string[];
  native: NativeName[];
}

/** A country of `countries.yaml`, with the words by which texts speak of it. */
export interface Country {
  code: CountryCode;
  name: string;
  /** Written with an article: `the Netherlands`. */
  article?: true | undefined;
  /** Other names in running text: `ROK`, `Republic of Korea`. */
  variants: string[];
  /** `South Korean`, `Korean`; the preferred one first. */
  demonyms: string[];
  /** Words that stand for the government: its capital, its leader's seat. */
  metonyms: string[];
  /** Office of the leader who goes to summits, the usual one first: `President`, `Prime Minister`. */
  offices: string[];
}

/** The fixed ids of the controlled vocabulary. */
export type TopicId =
  | 'north-korea'
  | 'security-cooperation'
  | 'us-alliance'
  | 'trade'
  | 'supply-chains'
  | 'wartime-history'
  | 'territorial-disputes'
  | 'china'
  | 'taiwan'
  | 'russia-ukraine'
  | 'shuttle-diplomacy'
  | 'people-exchange'
  | 'energy'
  | 'fukushima-water'
  | 'technology'
  | 'transnational-crime'
  | 'demographics'
  | 'climate'
  | 'finance'
  | 'abductions'
  | 'domestic-politics';

/** The same words in other languages of the site than English. */
export type Translations = Partial<Record<Exclude<Language, 'en'>, string>>;

/** A subject of talks, from `topics.yaml`. */
export interface Topic {
  id: TopicId;
  label: string;
  definition: string;
  /** The label and the definition in other languages of the site. */
  labels?: Translations | undefined;
  definitions?: Translations | undefined;
  /** Words and phrases that carry the topic by themselves. */
  variants: string[];
  /** Words that carry it only beside a word that says it was talked about, agreed or disputed. */
  hints: string[];
  /** IPTC Media Topics code, such as `medtop:20000638`. */
  iptc: string | null;
}

/** A meeting of leaders on the public record. */
export interface KnownSummit {
  id: string;
  name: string;
  /** First day on which the leaders met, or an interval; local to the place. */
  date: Edtf;
  /** Last day, where it lasted longer. */
  until: string | null;
  place: string;
  /** Leader ids. */
  participants: string[];
  kind: 'bilateral' | 'trilateral' | 'sidelines' | 'multilateral';
  note: string | null;
  /** Whether it shows, hollow, where the archive has no article on it. */
  gap: boolean;
  sources: string[];
}

/** A source of reports, from `outlets.yaml`. */
export interface Outlet {
  id: string;
  name: string;
  variants: string[];
  /** Host names of its pages. */
  domains: string[];
  kind: 'agency' | 'newspaper' | 'broadcaster' | 'government' | 'site';
}

/** Phrasing of page furniture, by the reason it is cut. Matched without regard to case. */
export interface BoilerplatePhrases {
  /** Reason, as shown to readers, such as `newsletter prompt`. */
  reason: string;
  /** The whole line is one of these. */
  lines: string[];
  /** The line starts with one of these. */
  starts: string[];
  /** The line contains one of these. */
  contains: string[];
}

/** The authority files as people wrote them, checked. */
export interface AuthorityData {
  leaders: Leader[];
  places: Place[];
  countries: Country[];
  topics: Topic[];
  summits: KnownSummit[];
  outlets: Outlet[];
  boilerplate: BoilerplatePhrases[];
}

// ───────────────────────────────────────── reading

/** Something the page says about itself outside its text: a meta tag, JSON-LD, a field of a JSON dump. */
export interface PageStatement {
  value: string;
  /** Where it stood, such as `meta[property=og:title]`. */
  field: string;
}

/** An article's lines before anything is cut. */
export interface Draft {
  seed: Seed;
  /** What the characters of a line mean: as typed, or Markdown. */
  markup: 'text' | 'markdown';
  /** For text, the seed's own lines, exactly. For other forms, the lines of the Markdown that was made of it. */
  lines: string[];
  /** Line of the file for each of `lines`; null where the form has no such thing. */
  lineNumbers: number[] | null;
  page: {
    title?: PageStatement;
    published?: PageStatement;
    outlet?: PageStatement;
    author?: PageStatement;
    url?: PageStatement;
    language?: PageStatement;
  };
}

/** A line, or a part of one, that is not this story. */
export interface Cut {
  /** Index in `Draft.lines`. */
  line: number;
  exact: string;
  /** Id of the rule that cut it. */
  rule: string;
  /** In words for readers, such as `teaser of another story`. */
  reason: string;
}

/** What a line that stays is: the story, or a line about it. */
export type LineRole = 'headline' | 'subhead' | 'dateline' | 'byline' | 'stamp' | 'tag' | 'prose';

/** A line that stays, or what is left of it. */
export interface KeptLine {
  line: number;
  text: string;
  role: LineRole;
}

/** A draft with what is not this story cut out. */
export interface Cleaned {
  kept: KeptLine[];
  removed: Cut[];
}

/** A paragraph of an article, by offsets in its text. */
export interface Paragraph extends Span {
  role: LineRole;
}

/** A sentence of an article, by offsets in its text. */
export interface Sentence extends Span {
  paragraph: number;
}

/** An article as the rules read it. */
export interface Article {
  seed: Seed;
  page: Draft['page'];
  /** The story as Markdown: what the record holds and the site shows. */
  body: string;
  /** The story as plain prose: what the rules read. Paragraphs are parted by a blank line. */
  text: string;
  /** `text` without case, accents or typographic variety, for looking names up; offsets are the same. */
  folded: string;
  /** For each offset in `text`, the offset in `body`; one longer than `text`. */
  at: number[];
  paragraphs: Paragraph[];
  sentences: Sentence[];
  removed: Cut[];
}

// ───────────────────────────────────────── facts

/** Why a fact is believed. */
export interface Evidence {
  /** Which rule, correction or register found it, such as `date/dateline-day`. */
  rule: string;
  basis: Basis;
  /** For fields with several values: which one it speaks for (a leader's, place's or topic's id). */
  value?: string;
  /** Words of the body: `body.slice(start, end) === exact`. */
  start?: number;
  end?: number;
  exact?: string;
  /** The register's entry, such as `summits/2023-05-07-seoul-japan-south-korea`. */
  entry?: string;
  /** Where the page itself states it, such as `meta[property=article:published_time]`. */
  field?: string;
  /** What follows from it, in plain words. */
  note?: string;
}

/** A value that was considered and not taken. */
export interface Lost {
  field: Field;
  value: string;
  evidence: Evidence;
  /** In words for readers. */
  reason: string;
}

/** A field of the record that has evidence. */
export type Field =
  | 'kind'
  | 'title'
  | 'leaders'
  | 'date'
  | 'published'
  | 'location'
  | 'topics'
  | 'outlet'
  | 'author'
  | 'url'
  | 'language'
  | 'summit';

/** `summit` reports a meeting of leaders; `other` does not. */
export type Kind = 'summit' | 'other';

/** Whether the article reports that meeting before, as, or after it took place. */
export type Phase = 'preview' | 'meeting' | 'follow-up';

/** A leader as an article names one. */
export interface LeaderFact {
  id: string;
  name: string;
  /** With the country, as on a name plate: `President of South Korea`. Empty when not known. */
  office: string;
  country: CountryCode;
  part: 'participant' | 'mentioned';
  /** True when no authority entry exists and the name was read from the text alone. */
  unlisted?: true;
}

/** Where leaders met. The country is empty and the position null where the register lacks the place. */
export interface LocationFact {
  id: string;
  name: string;
  country: CountryCode;
  latitude: number | null;
  longitude: number | null;
}

/** What was read out of one article: the structured front matter, and the cleaned body. */
export interface ArticleRecord {
  id: string;
  /** Path of the seed from the articles folder. */
  file: string;
  title: string;
  kind: Kind;
  phase: Phase | null;
  /** Id of the summit it belongs to; set by grouping. */
  summit: string | null;
  leaders: LeaderFact[];
  /** First day of the leaders' meeting, or the interval that is certain. */
  date: Edtf | null;
  published: Edtf | null;
  captured: Edtf | null;
  location: LocationFact | null;
  topics: TopicId[];
  outlet: string | null;
  author: string | null;
  url: string | null;
  language: string;
  publish: Publish | null;
  evidence: Partial<Record<Field, Evidence[]>>;
  lost: Lost[];
  removed: Cut[];
  /** So many characters at the end of the body were not read for facts, as the text is very long; absent where all were. */
  unread?: number | undefined;
  body: string;
}

/** An event: leaders who met, with the articles that report it. */
export interface Summit {
  /** Address part, such as `2023-05-07-seoul-japan-south-korea`. */
  id: string;
  name: string;
  date: Edtf | null;
  until: string | null;
  location: LocationFact | null;
  participants: LeaderFact[];
  topics: TopicId[];
  /** The register's entry that it is, if any. */
  known: KnownSummit | null;
  /** Ids of the articles, in order of publication. */
  articles: string[];
  /** Ids of summits with an article at the same gathering: the sidelines and their host. */
  related: string[];
  evidence: Evidence[];
}

/** Everything the site is made from. */
export interface Archive {
  settings: Settings;
  authority: AuthorityData;
  records: ArticleRecord[];
  summits: Summit[];
  /** How right the records are, by set of labelled articles; not there where nobody has measured. */
  accuracy?: Pinned[];
}
