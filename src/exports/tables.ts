/** The tables of the CSV downloads: each column with its meaning, and how it is filled. */
import type { Model } from '../present/model.ts';
import type { ArticleRecord, LeaderFact, Summit } from '../types.ts';

/** A column of a table; the type and the constraints are those of the Frictionless Table Schema. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'number';
  format?: 'uri';
  description: string;
  required?: true;
  /** What a cell may hold. */
  pattern?: string;
  cell(row: Row): string | number | null;
}

/** A download as a table: what its columns hold, and what its rows are made from. */
export interface Table<Row> {
  name: 'summits' | 'articles';
  title: string;
  columns: Column<Row>[];
  rows: Row[];
}

/** Cells with several values part them by this. */
const BETWEEN = '; ';
const EDTF = '\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?';
const DATE_MEANING = 'A day, a month, a year, or an interval in which it was (EDTF).';

const SUMMIT_COLUMNS: Column<Summit>[] = [
  { name: 'id', type: 'string', required: true, description: 'As in the address of the page.', cell: ({ id }) => id },
  {
    name: 'name',
    type: 'string',
    required: true,
    description: 'What the meeting is called here.',
    cell: ({ name }) => name,
  },
  {
    name: 'date',
    type: 'string',
    pattern: EDTF,
    description: `The first day. ${DATE_MEANING}`,
    cell: ({ date }) => date,
  },
  {
    name: 'until',
    type: 'string',
    pattern: EDTF,
    description: 'The last day, where it lasted longer.',
    cell: ({ until }) => until,
  },
  {
    name: 'place',
    type: 'string',
    description: 'Where the leaders met.',
    cell: ({ location }) => location?.name ?? null,
  },
  {
    name: 'country',
    type: 'string',
    pattern: '[A-Z]{2}',
    description: 'Country of the place, ISO 3166-1 alpha-2.',
    cell: ({ location }) => location?.country ?? null,
  },
  {
    name: 'latitude',
    type: 'number',
    description: 'Degrees, WGS 84.',
    cell: ({ location }) => location?.latitude ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    description: 'Degrees, WGS 84.',
    cell: ({ location }) => location?.longitude ?? null,
  },
  {
    name: 'participants',
    type: 'string',
    description: 'Names of those who met, parted by “; ”.',
    cell: ({ participants }) => names(participants),
  },
  {
    name: 'topics',
    type: 'string',
    description: 'Ids of the topics, parted by “; ”.',
    cell: ({ topics }) => topics.join(BETWEEN),
  },
  {
    name: 'articles',
    type: 'string',
    description: 'Ids of the articles that report it, parted by “; ”.',
    cell: ({ articles }) => articles.join(BETWEEN),
  },
  {
    name: 'register',
    type: 'string',
    description: 'Id of the entry in the register of known meetings.',
    cell: ({ known }) => known?.id ?? null,
  },
];

const ARTICLE_COLUMNS: Column<ArticleRecord>[] = [
  { name: 'id', type: 'string', required: true, description: 'As in the address of the page.', cell: ({ id }) => id },
  { name: 'title', type: 'string', description: 'The headline.', cell: ({ title }) => title },
  {
    name: 'kind',
    type: 'string',
    required: true,
    pattern: 'summit|other',
    description: 'Whether it reports a meeting of leaders.',
    cell: ({ kind }) => kind,
  },
  {
    name: 'phase',
    type: 'string',
    pattern: 'preview|meeting|follow-up',
    description: 'Whether it was written before, about or after the meeting.',
    cell: ({ phase }) => phase,
  },
  { name: 'summit', type: 'string', description: 'Id of the summit that it reports.', cell: ({ summit }) => summit },
  {
    name: 'date',
    type: 'string',
    pattern: EDTF,
    description: `When the leaders met. ${DATE_MEANING}`,
    cell: ({ date }) => date,
  },
  {
    name: 'published',
    type: 'string',
    pattern: EDTF,
    description: 'When the article was published (EDTF).',
    cell: ({ published }) => published,
  },
  {
    name: 'place',
    type: 'string',
    description: 'Where the leaders met.',
    cell: ({ location }) => location?.name ?? null,
  },
  {
    name: 'participants',
    type: 'string',
    description: 'Names of those who met, parted by “; ”.',
    cell: ({ leaders }) => names(leaders, 'participant'),
  },
  {
    name: 'mentioned',
    type: 'string',
    description: 'Names of leaders who are only spoken of, parted by “; ”.',
    cell: ({ leaders }) => names(leaders, 'mentioned'),
  },
  {
    name: 'topics',
    type: 'string',
    description: 'Ids of the topics, parted by “; ”.',
    cell: ({ topics }) => topics.join(BETWEEN),
  },
  { name: 'outlet', type: 'string', description: 'Who published it.', cell: ({ outlet }) => outlet },
  { name: 'author', type: 'string', description: 'Who wrote it.', cell: ({ author }) => author },
  { name: 'url', type: 'string', description: 'Where the original stood.', cell: ({ url }) => url },
  {
    name: 'language',
    type: 'string',
    required: true,
    description: 'Language of the text, BCP 47.',
    cell: ({ language }) => language,
  },
];

/** The summits, the earliest first. */
export function summitTable({ latest, recorded }: Model): Table<Summit> {
  const own = new Map(recorded.summits.map(summit => [summit.id, summit]));
  const rows = latest.flatMap(({ id }) => own.get(id) ?? []).reverse();
  return { name: 'summits', title: 'Summits', columns: SUMMIT_COLUMNS, rows };
}

/** The articles, in the order of their ids. */
export function articleTable({ recorded }: Model): Table<ArticleRecord> {
  return { name: 'articles', title: 'Articles', columns: ARTICLE_COLUMNS, rows: recorded.records };
}

function names(leaders: LeaderFact[], part: LeaderFact['part'] = 'participant'): string {
  return leaders
    .filter(leader => leader.part === part)
    .map(({ name }) => name)
    .join(BETWEEN);
}

/** A table as comma-separated values (RFC 4180). */
export function tableCsv<Row>({ columns, rows }: Pick<Table<Row>, 'columns' | 'rows'>): string {
  const cells = rows.map(row => columns.map(column => String(column.cell(row) ?? '')));
  return csv(
    columns.map(({ name }) => name),
    cells,
  );
}

/** Comma-separated values. A cell that a spreadsheet would run as a formula is set off by an apostrophe. */
export function csv(columns: string[], rows: string[][]): string {
  const cell = (value: string) => {
    const safe = /^[=+@\t\r]/.test(value) || /^-(?!\d+(?:\.\d+)?$)/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}
