/** Downloads: every summit and every article, as JSON with the evidence and as CSV for a spreadsheet, and what describes them. */
import type { Model } from '../present/model.ts';
import type { ArticleRecord, Evidence, Summit } from '../types.ts';
import { ARTICLE, type ArticleData, SUMMIT, type SummitData, schemaOf } from './data-schema.ts';
import { dataPackage } from './datapackage.ts';
import { articleTable, summitTable, tableCsv } from './tables.ts';

/** The files of the page of downloads. */
export function dataFiles(model: Model): { path: string; text: string }[] {
  const [summits, articles] = [summitTable(model), articleTable(model)];
  const files = [
    { path: 'data/summits.json', text: json(summits.rows.map(summit => summitData(model, summit))) },
    { path: 'data/summits.csv', text: tableCsv(summits) },
    { path: 'data/articles.json', text: json(articles.rows.map(record => articleData(model, record))) },
    { path: 'data/articles.csv', text: tableCsv(articles) },
    { path: 'data/summits.schema.json', text: json(schemaOf(SUMMIT, 'Summits')) },
    { path: 'data/articles.schema.json', text: json(schemaOf(ARTICLE, 'Articles')) },
  ];
  return [...files, { path: 'data/datapackage.json', text: json(dataPackage(model, files)) }];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summitData(model: Model, { known, ...summit }: Summit): SummitData {
  const full = summit.articles.every(id => isFull(model, id));
  return { ...summit, known: known?.id ?? null, evidence: summit.evidence.map(one => withoutWords(one, full)) };
}

/** A record without its text and without what was cut: those are others' words. */
function articleData(model: Model, { body: _body, removed, lost, ...record }: ArticleRecord): ArticleData {
  const full = isFull(model, record.id);
  const evidence = Object.entries(record.evidence).map(([field, list]) => [
    field,
    list.map(one => withoutWords(one, full)),
  ]);
  return {
    ...record,
    evidence: Object.fromEntries(evidence),
    lost: lost.map(({ field, value, reason }) => ({ field, value, reason })),
    removedLines: removed.length,
  };
}

function isFull(model: Model, id: string): boolean {
  return model.bodies.get(id)?.publish === 'full';
}

/** What may not be shown on a page may not be downloaded either. */
function withoutWords({ exact, ...evidence }: Evidence, full: boolean): Evidence {
  return full && exact !== undefined ? { ...evidence, exact } : evidence;
}
