/**
 * Shapes of what each page shows: everything is decided before a template runs, so a template only lays it out.
 * Nothing in this file runs. Every `href` is relative to the page that holds it.
 */
import type { Messages } from '../messages.ts';

/** A link with its words. */
export interface Link {
  label: string;
  href: string;
  /** BCP 47 tag, where the label is in another language than the page. */
  lang?: string;
}

/** Words that may be in another language than the page, such as an editor's note. */
export interface Remark {
  text: string;
  /** BCP 47 tag; null where they are in the language of the page. */
  lang: string | null;
}

/** A date in words, with the machine's form where it is one that HTML can hold. */
export interface DateView {
  words: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for an interval, which `<time>` cannot say. */
  machine: string | null;
}

/** How a value is known, as readers see it. */
export type Mark = 'stated' | 'worked out' | 'from the register' | 'corrected';

/** Why a value stands where it does, as readers see it. */
export interface EvidenceView {
  mark: Mark;
  /** The words that say so. */
  quote: Remark | null;
  /** Leads to those words, or to the register's source. */
  href: string | null;
  /** Which article, where the page is not that article's. */
  source: Link | null;
  /** What follows from it, or where else it stands, in plain words. */
  note: Remark | null;
  /** Id of the rule that found it. */
  rule: string;
  /** Leads to that rule on the method page. */
  ruleHref: string | null;
}

/** One value of one field, with how it is known. */
export interface FactView {
  value: string;
  /** BCP 47 tag, where the value is in another language than the page. */
  lang: string | null;
  href: string | null;
  /** In small type after the value, such as an office. */
  note: Remark | null;
  /** The same name in the scripts of its country. */
  native: { name: string; lang: string }[];
  /** Names in further scripts, for the search index; all of them stand on the page of the leader or place. */
  alsoNamed: string | null;
  date: DateView | null;
  marks: { mark: Mark; href: string | null }[];
  evidence: EvidenceView[];
}

/** A field with its values. */
export interface FieldView {
  /** For links within the page, such as `f-date`. */
  id: string;
  label: string;
  facts: FactView[];
  /** Shown where there is no value. */
  empty: string;
}

/** A link of the navigation, which knows whether it leads to this page or to the section around it. */
export interface NavLink extends Link {
  current: 'page' | 'section' | null;
}

/** What a share picture says. The path is where the picture lies, from the output folder. */
export interface ShareCard {
  path: string;
  site: string;
  kicker: string;
  title: string;
  lines: string[];
  /** Lower-case country classes, such as `jp`. */
  colours: string[];
  /** First and last year of the line of years; where on it the marks are, from 0 to 1. */
  axis: { from: string; to: string; marks: { start: number; end: number }[] } | null;
  /** The same in words. */
  alt: string;
}

/** What every page carries, whatever it shows. */
export interface PageProps {
  /** All words that are the same on every page of a kind, in the language of the site. */
  say: Messages;
  /** From the output folder, such as `summits/x/index.html`. */
  path: string;
  /** Leads from this page to the site's root, such as `../../`. */
  root: string;
  siteTitle: string;
  headTitle: string;
  heading: string;
  /** BCP 47 tag of the heading, where it is not in the language of the page. */
  headingLang: string | null;
  description: string;
  nav: NavLink[];
  /** From the home page to the page above this one; empty on the home page. */
  crumbs: Link[];
  canonical: string | null;
  meta: { name?: string; property?: string; content: string }[];
  feeds: { label: string; href: string; type: string }[];
  /** Structured data, ready to stand inside a script element. */
  jsonLd: string[];
  /** The share picture that is drawn for this page; null where it shows another page's or the site's. */
  card: ShareCard | null;
  /** Own script files that this page needs besides the theme switch. */
  scripts: string[];
  /** In the footer: what the archive holds and who keeps it. */
  footer: { line: string; links: Link[] };
  /** Leads to the page of search; null on that page itself. */
  search: string | null;
  /** What the search index keeps of this page; null where it is not searched. */
  indexed: IndexedView | null;
  /** Where a long list goes on; null where it is in one piece. */
  pages: PagesView | null;
}

/** What the search index keeps of a page besides its words. */
export interface IndexedView {
  /** Shown beside a result. */
  meta: Record<string, string>;
  /** What results can be narrowed down by: ids by kind. */
  filters: Record<FilterKey, string[]>;
  /** For the order of results, EDTF; empty where there is no date. */
  date: string;
}

/** What lists and search results can be narrowed down by. */
export type FilterKey = 'leader' | 'country' | 'place' | 'topic' | 'year' | 'outlet';

/** The way through a list of several pages. */
export interface PagesView {
  label: string;
  previous: Link | null;
  next: Link | null;
  /** The first, the last, and those near this one; `gap` where some are left out before it. */
  pages: (Link & { current: boolean; gap: boolean })[];
}

/** A summit as it stands in a list. */
export interface SummitEntry {
  heading: string;
  href: string;
  date: DateView;
  place: string | null;
  who: string[];
  /** Lower-case country classes for the colour bar, such as `jp`. */
  countries: string[];
  articles: string;
  topics: string[];
  /** For the filters: ids by kind. */
  keys: Record<FilterKey, string[]>;
}

/** A meeting on the public record of which the archive holds no article. */
export interface KnownEntry {
  label: string;
  date: DateView;
  place: string;
  who: string;
  href: string | null;
}

/** An article as it stands in a list. */
export interface ArticleEntry {
  heading: string;
  href: string;
  lang: string | null;
  /** Outlet, date and what kind of report, joined. */
  byline: string;
  /** The same report again, from elsewhere or with little changed. */
  copies: ArticleEntry[];
}

/** A line of an index: a name, how often it occurs. */
export interface IndexEntry {
  label: string;
  href: string;
  native: { name: string; lang: string }[];
  note: string | null;
  count: string;
  country: string | null;
  spark: SparkView | null;
}

/** Entries of an index under one heading; null for an index of one group. */
export interface IndexGroup {
  id: string;
  heading: string | null;
  entries: IndexEntry[];
}

// ───────────────────────────────────────── figures

/** One bar a year. */
export interface SparkView {
  title: string;
  /** First and last year of the axis. */
  from: string;
  to: string;
  width: number;
  height: number;
  bars: { x: number; y: number; height: number; width: number }[];
}

/** A leader's time in office, drawn in the row of a country. All sizes of figures are units of their view box. */
export interface TimelineBand {
  x: number;
  width: number;
  label: string | null;
  /** Where the name does not fit inside: beside the row, joined by a tick. */
  outside: { label: string; x: number; y: number; line: number; tick: number } | null;
  title: string;
  href: string | null;
}

/** A country's row of the timeline. */
export interface TimelineRow {
  code: string;
  label: string;
  labelY: number;
  endY: number;
  y: number;
  height: number;
  bands: TimelineBand[];
}

/** A meeting's mark in one row. */
export interface TimelineMark {
  /** `c`ircle for two leaders, `d`iamond for three or more, `b`ar for a date known only as an interval. */
  shape: 'c' | 'd' | 'b';
  /** Whether the archive holds an article. */
  held: boolean;
  x: number;
  y: number;
  /** Of a bar. */
  width: number;
  country: string | null;
  title: string;
  href: string | null;
}

/** The name beside a mark, where there is room for one. */
export interface TimelineLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** The line from the mark to its label. */
  leader: { x: number; from: number; to: number };
  href: string;
}

/** A long time without a meeting, pointed out. */
export interface TimelineGap {
  x: number;
  width: number;
  y: number;
  height: number;
  label: string;
}

/** The timeline, every part of it in its place. */
export interface TimelineView {
  width: number;
  /** The least width in pixels at which its words can be read. */
  least: number;
  height: number;
  title: string;
  description: string;
  axisY: number;
  gridTop: number;
  years: { x: number; middle: number; label: string }[];
  rows: TimelineRow[];
  marks: TimelineMark[];
  labels: TimelineLabel[];
  gaps: TimelineGap[];
  legend: { shape: 'c' | 'd' | 'e' | 'b' | 'h'; label: string }[];
  countries: { code: string; label: string }[];
}

/** A place on a map; its size says how many meetings it saw. */
export interface MapDot {
  x: number;
  y: number;
  radius: number;
  title: string;
  href: string | null;
  /** The name beside the dot; null where it would cover another. */
  label: MapLabel | null;
  /** The same in letters large enough for a map as wide as a phone. */
  narrow: MapLabel | null;
}

/** A name on a map. */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** A map, with land and borders as SVG paths. */
export interface MapView {
  width: number;
  height: number;
  title: string;
  land: string;
  borders: string;
  dots: MapDot[];
}

/** A table whose cells are shaded by how much they hold; `level` is 0 to 5. */
export interface GridView {
  caption: string;
  corner: string;
  columns: { label: string; full: string; href: string | null }[];
  rows: { label: string; href: string | null; country: string | null; cells: GridCell[] }[];
}

/** A cell of a shaded table. */
export interface GridCell {
  text: string;
  level: number;
  title: string;
  href: string | null;
  /** The cell of a thing with itself, or a mirror of another cell. */
  void: boolean;
}

// ───────────────────────────────────────── pages

/** The home page. */
export interface HomeProps {
  page: PageProps;
  lead: string;
  timeline: TimelineView;
  latest: SummitEntry[];
  ways: { heading: string; href: string; all: string; links: { label: string; href: string; count: string }[] }[];
  /** What is new to a reader: how a fact is marked. */
  legend: { mark: Mark; meaning: string }[];
  moreHref: string;
  timelineHref: string;
}

/** The timeline, and below it the same as a list by year. */
export interface TimelineProps {
  page: PageProps;
  lead: string;
  timeline: TimelineView;
  years: {
    label: string;
    id: string;
    href: string | null;
    summits: SummitEntry[];
    known: KnownEntry[];
    count: string;
  }[];
  /** Years are folded when the list is long. */
  folded: boolean;
  /** Years that a long list leaves to their own pages. */
  others: { label: string; href: string; count: string }[];
}

/** A choice by which a list can be narrowed down. */
export interface Facet {
  key: FilterKey;
  label: string;
  any: string;
  options: { value: string; label: string }[];
}

/** The list of all summits. */
export interface SummitsProps {
  page: PageProps;
  lead: string;
  facets: Facet[];
  summits: SummitEntry[];
  total: string;
  /** The page of search, which filters a list that is too long for one page; null where the page filters by itself. */
  filterAction: string | null;
}

/** The page of one summit. */
export interface SummitProps {
  page: PageProps;
  kicker: string;
  date: DateView;
  certainty: string;
  countries: string[];
  fields: FieldView[];
  articles: ArticleEntry[];
  /** What the articles add to each other; null where there is one report only. */
  coverage: CoverageView | null;
  registerNote: { text: string; note: Remark | null; sources: Link[] } | null;
  gathering: string[];
  related: Link[];
  neighbours: { label: string; previous: Link | null; next: Link | null }[];
  map: MapView | null;
  cite: CiteView;
}

/** What several reports of one summit say together, and where they differ. */
export interface CoverageView {
  /** What was published first; null where that is not known. */
  first: { articles: Link[]; date: DateView } | null;
  rows: CoverageRow[];
  /** For each report, what no other has. */
  adds: { article: Link; only: { label: string; links: Link[] }[] }[];
}

/** One field of the record, as the articles have it. */
export interface CoverageRow {
  label: string;
  verdict: string;
  agrees: boolean;
  /** Where all agree, the articles are left out. */
  values: { value: string; articles: Link[] }[];
  /** How many do not say. */
  silent: string | null;
}

/** How to cite a page: in words, and as files for reference managers. */
export interface CiteView {
  plain: Remark[];
  files: Link[];
}

/** The page of one article. */
export interface ArticleProps {
  page: PageProps;
  kicker: string;
  /** Sanitised inline markup of the headline, with its evidence marked; null where the text does not repeat it. */
  titleHtml: string | null;
  lang: string | null;
  byline: { outlet: string | null; author: string | null; published: DateView | null };
  original: Link | null;
  summit: Link | null;
  fields: FieldView[];
  rights: string;
  /** Sanitised markup; null where only the facts are shown. */
  bodyHtml: string | null;
  removed: { reason: Remark; count: string; lines: string[] }[];
  removedTotal: string;
  removedNote: string;
  lost: { field: string; value: string; reason: Remark; quote: Remark | null }[];
  cite: CiteView;
}

/** An index: of leaders, places, topics, years or outlets. */
export interface IndexProps {
  page: PageProps;
  lead: string;
  groups: IndexGroup[];
  maps: { heading: string; map: MapView }[];
  grid: GridView | null;
  gridHeading: string | null;
  more: Link[];
}

/** One leader, place, topic or year. */
export interface EntityProps {
  page: PageProps;
  kicker: string;
  native: { name: string; lang: string }[];
  /** The words under the heading. */
  lead: string;
  country: string | null;
  details: { label: string; values: { text: string; href: string | null; date: DateView | null }[] }[];
  spark: SparkView | null;
  map: MapView | null;
  summits: SummitEntry[];
  articles: { heading: string; entries: ArticleEntry[] };
  passages: { quote: string; href: string; source: Link }[];
  counts: { heading: string; links: { label: string; href: string; count: string }[] }[];
  known: KnownEntry[];
  knownNote: string;
  neighbours: { label: string; previous: Link | null; next: Link | null } | null;
  sources: Link[];
  feeds: Link[];
}

/** Who met whom, and who spoke of what. */
export interface MatrixProps {
  page: PageProps;
  lead: string;
  grids: GridView[];
}

/** The page about the archive. */
export interface AboutProps {
  page: PageProps;
  sections: {
    id: string;
    heading: string;
    paragraphs: string[];
    terms: { term: string; meaning: string }[];
    links: Link[];
  }[];
}

/** One rule with its examples. */
export interface RuleView {
  id: string;
  /** For links to it. */
  anchor: string;
  says: string;
  /** Texts in which it finds something; the value is null where it cuts the line. */
  finds: { text: string; value: string | null }[];
  ignores: string[];
}

/** The rules of one field. */
export interface RuleGroup {
  id: string;
  heading: string;
  lead: string;
  rules: RuleView[];
}

/** The page on how facts are read out of reports, with every rule. */
export interface MethodProps {
  page: PageProps;
  lead: string;
  sections: { id: string; heading: string; paragraphs: string[]; terms: { mark: Mark; meaning: string }[] }[];
  rules: RuleGroup[];
  links: Link[];
}

/** The page on how right that is, by measured sets. */
export interface AccuracyProps {
  page: PageProps;
  lead: string;
  notes: string[];
  /** What each figure counts, and in what. */
  measures: { label: string; means: string; unit: string }[];
  sets: {
    id: string;
    heading: string;
    description: string;
    /** Whether it is known what the set gave when it was first read. */
    wasBlind: boolean;
    rows: { label: string; here: string; first: string; plain: string; of: string }[];
  }[];
  links: Link[];
}

/** The page of search. */
export interface SearchProps {
  page: PageProps;
  lead: string;
  /** Nothing to search: the page says so, and has no form. */
  holdsNothing: boolean;
  facets: Facet[];
  /** Of how many parts the search index is made. */
  parts: number;
  /** For those who would rather browse, and where there is no JavaScript. */
  ways: Link[];
}

/** The page for an address that the site does not have. */
export interface MissingProps {
  page: PageProps;
  lead: string;
  links: Link[];
}

/** A file that is not a page: a feed, a download, the site map. */
export interface FileProps {
  page: { path: string };
  text: string;
}

/** Every page of the site, by kind. */
export interface Pages {
  home: HomeProps[];
  timeline: TimelineProps[];
  summits: SummitsProps[];
  summit: SummitProps[];
  article: ArticleProps[];
  index: IndexProps[];
  entity: EntityProps[];
  matrix: MatrixProps[];
  about: AboutProps[];
  search: SearchProps[];
  method: MethodProps[];
  accuracy: AccuracyProps[];
  missing: MissingProps[];
  file: FileProps[];
}
