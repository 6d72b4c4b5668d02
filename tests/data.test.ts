/** The downloads, held against schemas and parsers that are not ours. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { validateXML } from 'xmllint-wasm';
import { present } from '../src/present.ts';
import type { Archive } from '../src/types.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { filesOf, knownArchive } from './machine-model.ts';

const SCHEMAS = path.join(import.meta.dirname, 'fixtures', 'schemas');
const archive = knownArchive();
const files = filesOf(archive);
const text = (file: string) => files.get(file) ?? assert.fail(`no ${file}`);
const json = (file: string) => JSON.parse(text(file));

for (const name of ['summits', 'articles']) {
  test(`${name}.json is as its JSON Schema says, and the schema takes nothing else`, () => {
    const validate = new Ajv2020({ allErrors: true }).compile(json(`data/${name}.schema.json`));
    const entries = json(`data/${name}.json`);
    assert.ok(entries.length > 4);
    assert.equal(validate(entries), true, JSON.stringify(validate.errors));
    for (const spoilt of [{ date: 'last week' }, { id: '' }, { more: 1 }, { leaders: null, participants: null }])
      assert.equal(validate([{ ...entries[0], ...spoilt }]), false, JSON.stringify(spoilt));
  });

  test(`${name}.csv is read by a parser as it was written, in UTF-8 and safe for a spreadsheet`, () => {
    const rows: Record<string, string>[] = parse(text(`data/${name}.csv`), { columns: true });
    assert.deepEqual(
      rows.map(({ id }) => id).sort(),
      json(`data/${name}.json`)
        .map(({ id }: { id: string }) => id)
        .sort(),
    );
    assert.ok(rows.every(row => Object.values(row).every(cell => !/^[=+@\t\r]/.test(cell))));
    assert.doesNotMatch(text(`data/${name}.csv`), /^\ufeff|\ufffd/);
  });
}

test('the words of a text that is not published in full are not in the downloads', () => {
  const hidden = siteArchive();
  hidden.settings.publish = 'facts';
  for (const record of hidden.records) record.publish = 'facts';
  const downloads = filesOf(hidden);
  for (const file of ['data/articles.json', 'data/summits.json'])
    assert.doesNotMatch(downloads.get(file) ?? '', /"exact"/);
  assert.match(text('data/articles.json'), /"exact"/);
});

function profile(name: string): object {
  const { $schema: _, ...rules } = JSON.parse(fs.readFileSync(path.join(SCHEMAS, name), 'utf8'));
  return rules;
}

test('the data package fits the Frictionless profiles, and describes the files as they are', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  const whole = ajv.compile(profile('frictionless-data-package.json'));
  const table = ajv.compile(profile('frictionless-tabular-data-resource.json'));
  const descriptor = json('data/datapackage.json');
  assert.equal(whole(descriptor), true, JSON.stringify(whole.errors));
  assert.equal(whole({ ...descriptor, resources: [] }), false);
  assert.deepEqual(descriptor.licenses[0].name, 'CC-BY-4.0');
  for (const resource of descriptor.resources) {
    const content = text(`data/${resource.path}`);
    assert.equal(resource.bytes, Buffer.byteLength(content));
    assert.equal(resource.hash, `sha256:${createHash('sha256').update(content).digest('hex')}`);
    if (resource.format !== 'csv') continue;
    assert.equal(table(resource), true, JSON.stringify(table.errors));
    const [header, ...rows]: string[][] = parse(content);
    assert.deepEqual(
      header,
      resource.schema.fields.map(({ name }: { name: string }) => name),
    );
    for (const row of rows) assertRow(row, resource.schema.fields);
  }
});

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; pattern?: string };
}

function assertRow(row: string[], fields: Field[]): void {
  for (const [index, { name, type, constraints }] of fields.entries()) {
    const cell = row[index] ?? '';
    if (cell === '') assert.ok(!constraints?.required, name);
    else if (type === 'number') assert.ok(Number.isFinite(Number(cell)), `${name}: ${cell}`);
    else if (constraints?.pattern) assert.match(cell, new RegExp(`^(?:${constraints.pattern})$`), name);
  }
}

const schema = (fileName: string) => ({ fileName, contents: fs.readFileSync(path.join(SCHEMAS, fileName), 'utf8') });

/** What xmllint has against a document. A schema that brings in those of other namespaces lists them. */
async function faults(xml: string, main: { fileName: string; contents: string }, others: string[] = []) {
  const { valid, errors } = await validateXML({ xml, schema: main, preload: others.map(schema) });
  return valid ? [] : errors.map(({ message }) => message);
}

const ALL = {
  fileName: 'all.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.openarchives.org/OAI/2.0/static-repository" schemaLocation="oai-static-repository.xsd"/>
    <xs:import namespace="http://www.openarchives.org/OAI/2.0/oai_dc/" schemaLocation="oai-dc.xsd"/>
  </xs:schema>`,
};
const OAI = ['oai-static-repository.xsd', 'oai.xsd', 'oai-dc.xsd', 'dc.xsd'];

test('the OAI static repository is as its specification says, with a record for each summit and article', async () => {
  const oai = text('oai.xml');
  assert.deepEqual(await faults(oai, ALL, OAI), []);
  assert.equal(oai.match(/<oai:record>/g)?.length, archive.records.length + archive.summits.length);
  assert.match(oai, /<oai:identifier>oai:example\.org:summits\/2023-05-07-seoul-japan-south-korea<\/oai:identifier>/);
  assert.match(oai, /<dc:date>2025-06-04\/2025-10-21<\/dc:date>/);
  const spoilt = [
    oai.replace('<dc:title>', '<dc:headline>').replace('</dc:title>', '</dc:headline>'),
    oai.replace(/<oai:datestamp>[^<]*/, '<oai:datestamp>2023-05'),
    oai.replace(/<oai:adminEmail>[^<]*/, '<oai:adminEmail>nobody'),
  ];
  for (const one of spoilt) assert.notDeepEqual(await faults(one, ALL, OAI), []);
});

test('the site map is as sitemaps.org says, and tells no day of change that is not known', async () => {
  const contents = fs.readFileSync(path.join('node_modules', 'sitemap', 'schema', 'sitemap.xsd'), 'utf8');
  const map = text('sitemap.xml');
  assert.deepEqual(await faults(map, { fileName: 'sitemap.xsd', contents }), []);
  assert.notDeepEqual(await faults(map.replace('<loc>', '<place>'), { fileName: 'sitemap.xsd', contents }), []);
  const lastmod = (part: string) => new RegExp(`${part}/</loc>(?:<lastmod>([^<]*)</lastmod>)?</url>`).exec(map)?.[1];
  for (const { id, published } of archive.records)
    assert.equal(lastmod(`articles/${id}`), published?.length === 10 ? published : undefined, id);
  assert.equal(lastmod('archive/timeline'), undefined);
  assert.match(text('robots.txt'), /^Sitemap: https:\/\/example\.org\/archive\/sitemap\.xml$/m);
});

test('without an address there is neither site map nor static repository, and the page of downloads says why', () => {
  const unknown = filesOf(siteArchive());
  assert.equal(unknown.has('sitemap.xml') || unknown.has('oai.xml'), false);
  assert.doesNotMatch(unknown.get('robots.txt') ?? '', /Sitemap/);
  const words = (from: Archive) =>
    JSON.stringify(present(from).about.filter(({ page }) => page.path === 'data/index.html'));
  assert.match(words(siteArchive()), /once the settings say where the site lives/);
  assert.match(words(archive), /oai\.xml/);
});
