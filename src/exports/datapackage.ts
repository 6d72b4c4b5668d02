/**
 * The downloads as a Frictionless Data Package: each file with its hash, each table with its columns, licence and sources.
 *
 * Source: Data Package 1.0 (profile `data-package`) and Table Schema 1.0.
 */
import { digest } from '../cache.ts';
import { messagesOf } from '../messages.ts';
import { addresses, fullAddress } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import { outletName } from './json-ld.ts';
import { type Licence, licenceOf } from './licences.ts';
import { articleTable, type Column, summitTable, type Table } from './tables.ts';

interface File {
  path: string;
  text: string;
}

/** So many outlets are named as sources, those with the most articles. */
const MOST_OUTLETS = 50;

/** What machines read stays in one language. */
const english = messagesOf('en');

/** The descriptor that stands beside the downloads. */
export function dataPackage(model: Model, files: File[]): object {
  const { title, description, siteUrl, keeper, dataLicense } = model.archive.settings;
  const licence = licenceOf(dataLicense);
  const licences = licence === null ? {} : { licenses: [licence satisfies Licence] };
  const homepage = fullAddress(siteUrl, addresses.data);
  const text = (path: string) => files.find(file => file.path === `data/${path}`)?.text ?? '';
  return {
    profile: 'data-package',
    name: 'summit-archive',
    title: `${title}: summits and articles`,
    description: `${description} The texts of the articles are not part of it; they belong to those who wrote them.`,
    ...(homepage !== null && { homepage }),
    ...(keeper && { contributors: [{ title: keeper, role: 'publisher' }] }),
    ...licences,
    sources: sourcesOf(model),
    resources: [
      tableResource(summitTable(model), text('summits.csv'), [], licences),
      tableResource(articleTable(model), text('articles.csv'), SUMMIT_KEY, licences),
      jsonResource('summits', text('summits.json')),
      jsonResource('articles', text('articles.json')),
    ],
  };
}

const SUMMIT_KEY = [{ fields: 'summit', reference: { resource: 'summits', fields: 'id' } }];

function tableResource<Row>(table: Table<Row>, text: string, foreignKeys: object[], licences: object): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: 'A cell that a spreadsheet would run as a formula is set off by an apostrophe.',
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...sizeOf(text),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      primaryKey: 'id',
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
    ...licences,
  };
}

function fieldOf<Row>({ name, type, description, required, pattern }: Column<Row>): object {
  const constraints = {
    ...(required && { required }),
    ...(name === 'id' && { unique: true }),
    ...(pattern !== undefined && { pattern }),
  };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function jsonResource(name: string, text: string): object {
  return {
    name: `${name}-json`,
    title: `${name === 'summits' ? 'Summits' : 'Articles'}, with the evidence`,
    description: `Its JSON Schema is ${name}.schema.json.`,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...sizeOf(text),
  };
}

function sizeOf(text: string): { bytes: number; hash: string } {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${digest(text)}` };
}

/** Who wrote the reports, how many each, and where coordinates come from. */
function sourcesOf(model: Model): { title: string; path?: string }[] {
  const tally = new Map<string, number>();
  for (const { outlet } of model.archive.records) {
    const name = outlet === null ? 'Outlets that are not known' : outletName(model, outlet);
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  const outlets = [...tally].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    ...outlets
      .slice(0, MOST_OUTLETS)
      .map(([name, number]) => ({ title: `${name}: ${english.count.articles(number)}` })),
    {
      title: 'GeoNames: coordinates of places that the archive’s own list lacks (CC BY 4.0)',
      path: 'https://www.geonames.org/',
    },
  ];
}
