/** Downloads: every summit and every article, as JSON with the evidence and as CSV for a spreadsheet. */
import type { Model } from '../present/model.ts';
import type { ArticleRecord, Summit } from '../types.ts';

/** The files of the page of downloads. */
export function dataFiles(model: Model): { path: string; text: string }[] {
  const summits = [...model.latest].reverse();
  const { records } = model.archive;
  return [
    { path: 'data/summits.json', text: json(summits.map(summitData)) },
    { path: 'data/summits.csv', text: csv(SUMMIT_COLUMNS, summits.map(summitRow)) },
    { path: 'data/articles.json', text: json(records.map(articleData)) },
    { path: 'data/articles.csv', text: csv(ARTICLE_COLUMNS, records.map(articleRow)) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summitData({ known, ...summit }: Summit): object {
  return { ...summit, known: known?.id ?? null };
}

/** A record without its text and without what was cut: those are others' words. */
function articleData({ body: _body, removed, lost: _lost, ...record }: ArticleRecord): object {
  return { ...record, removedLines: removed.length };
}

const SUMMIT_COLUMNS = [
  'id',
  'name',
  'date',
  'until',
  'place',
  'country',
  'latitude',
  'longitude',
  'participants',
  'topics',
  'articles',
  'register',
];

function summitRow(summit: Summit): string[] {
  const { location } = summit;
  return [
    summit.id,
    summit.name,
    summit.date ?? '',
    summit.until ?? '',
    location?.name ?? '',
    location?.country ?? '',
    String(location?.latitude ?? ''),
    String(location?.longitude ?? ''),
    summit.participants.map(({ name }) => name).join('; '),
    summit.topics.join('; '),
    summit.articles.join('; '),
    summit.known?.id ?? '',
  ];
}

const ARTICLE_COLUMNS = [
  'id',
  'title',
  'kind',
  'phase',
  'summit',
  'date',
  'published',
  'place',
  'participants',
  'mentioned',
  'topics',
  'outlet',
  'author',
  'url',
  'language',
];

function articleRow(record: ArticleRecord): string[] {
  const names = (part: string) =>
    record.leaders
      .filter(leader => leader.part === part)
      .map(({ name }) => name)
      .join('; ');
  return [
    record.id,
    record.title,
    record.kind,
    record.phase ?? '',
    record.summit ?? '',
    record.date ?? '',
    record.published ?? '',
    record.location?.name ?? '',
    names('participant'),
    names('mentioned'),
    record.topics.join('; '),
    record.outlet ?? '',
    record.author ?? '',
    record.url ?? '',
    record.language,
  ];
}

/** Comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula is set off by an apostrophe. */
export function csv(columns: string[], rows: string[][]): string {
  const cell = (value: string) => {
    const safe = /^[=+@\t\r]/.test(value) || /^-(?!\d+(?:\.\d+)?$)/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}
