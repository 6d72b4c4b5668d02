/**
 * The archive for harvesters: an OAI-PMH static repository with a Dublin Core record for each summit and each article.
 *
 * A gateway reads this file and answers harvesters for it. It must state full addresses and whom to write to, so there is
 * none where the settings lack them. A record's date stamp is the last day that is known of it, as a build has no clock.
 *
 * Source: Specification for an OAI Static Repository, 2004-04-23; OAI-PMH 2.0; oai_dc.
 */
import { daysOf, iso } from '../edtf.ts';
import { addresses, fullAddress } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import { placeName } from '../present/model.ts';
import type { ArticleRecord, Edtf, Summit } from '../types.ts';
import { xml } from './feed.ts';
import { outletName } from './json-ld.ts';

const OAI = 'http://www.openarchives.org/OAI/2.0';

/** Before anything is dated, a record still needs a day. */
const EPOCH = '1970-01-01';

type Field = [element: string, value: string | null];

interface OaiRecord {
  identifier: string;
  datestamp: string;
  fields: Field[];
}

/** Whether there is a static repository: the site's address and the keeper's must be known, and a list must hold a record. */
export function isHarvested({ archive }: Model): boolean {
  const { siteUrl, contact } = archive.settings;
  return Boolean(siteUrl && contact && archive.records.length + archive.summits.length > 0);
}

/** The static repository, where there is one. */
export function oaiRepository(model: Model): { path: string; text: string }[] {
  if (!isHarvested(model)) return [];
  const records = [
    ...model.latest.map(summit => summitRecord(model, summit)),
    ...model.archive.records.map(record => articleRecord(model, record)),
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<Repository xmlns="${OAI}/static-repository" xmlns:oai="${OAI}/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${OAI}/static-repository ${OAI}/static-repository.xsd">`,
    ...identify(model, records),
    '<ListMetadataFormats>',
    '<oai:metadataFormat>',
    '<oai:metadataPrefix>oai_dc</oai:metadataPrefix>',
    `<oai:schema>${OAI}/oai_dc.xsd</oai:schema>`,
    `<oai:metadataNamespace>${OAI}/oai_dc/</oai:metadataNamespace>`,
    '</oai:metadataFormat>',
    '</ListMetadataFormats>',
    '<ListRecords metadataPrefix="oai_dc">',
    ...records.flatMap(recordLines),
    '</ListRecords>',
    '</Repository>',
    '',
  ];
  return [{ path: 'oai.xml', text: lines.join('\n') }];
}

/** What the repository is. Until a gateway takes it up, the base address is where the file itself lies. */
function identify(model: Model, records: OaiRecord[]): string[] {
  const { title, siteUrl, contact } = model.archive.settings;
  const earliest = records.map(({ datestamp }) => datestamp).sort()[0] ?? EPOCH;
  const fields: Field[] = [
    ['repositoryName', title],
    ['baseURL', fullAddress(siteUrl, 'oai.xml')],
    ['protocolVersion', '2.0'],
    ['adminEmail', contact ?? null],
    ['earliestDatestamp', earliest],
    ['deletedRecord', 'no'],
    ['granularity', 'YYYY-MM-DD'],
  ];
  return ['<Identify>', ...elements('oai', fields), '</Identify>'];
}

function recordLines({ identifier, datestamp, fields }: OaiRecord): string[] {
  const header: Field[] = [
    ['identifier', identifier],
    ['datestamp', datestamp],
  ];
  return [
    '<oai:record>',
    '<oai:header>',
    ...elements('oai', header),
    '</oai:header>',
    '<oai:metadata>',
    `<oai_dc:dc xmlns:oai_dc="${OAI}/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="${OAI}/oai_dc/ ${OAI}/oai_dc.xsd">`,
    ...elements('dc', fields),
    '</oai_dc:dc>',
    '</oai:metadata>',
    '</oai:record>',
  ];
}

function elements(prefix: string, fields: Field[]): string[] {
  return fields.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`<${prefix}:${name}>${xml(value)}</${prefix}:${name}>`],
  );
}

function summitRecord(model: Model, summit: Summit): OaiRecord {
  const path = addresses.summit(summit.id);
  const published = summit.articles.map(id => model.records.get(id)?.published ?? null);
  return {
    identifier: identifierOf(model, path),
    datestamp: stamp([summit.date, ...published]),
    fields: [
      ['title', summit.name],
      ...summit.topics.map((id): Field => ['subject', model.topics.get(id)?.label ?? id]),
      ...summit.participants.map(({ name }): Field => ['contributor', name]),
      ['date', summit.date],
      ['type', 'Event'],
      ['identifier', fullAddress(model.archive.settings.siteUrl, path)],
      ['coverage', summit.location === null ? null : placeName(model, summit.location.id, summit.location.name)],
    ],
  };
}

function articleRecord(model: Model, record: ArticleRecord): OaiRecord {
  const path = addresses.article(record.id);
  return {
    identifier: identifierOf(model, path),
    datestamp: stamp([record.published, record.date]),
    fields: [
      ['title', record.title],
      ['creator', record.author],
      ...record.topics.map((id): Field => ['subject', model.topics.get(id)?.label ?? id]),
      ['publisher', record.outlet === null ? null : outletName(model, record.outlet)],
      ['date', record.published],
      ['type', 'Text'],
      ['format', 'text/html'],
      ['identifier', fullAddress(model.archive.settings.siteUrl, path)],
      ['source', record.url],
      ['language', record.language],
    ],
  };
}

/** An identifier of the scheme `oai`: the site's host name, and where the page lies. */
function identifierOf(model: Model, path: string): string {
  const { hostname } = new URL(model.archive.settings.siteUrl);
  return `oai:${hostname}:${path.replace(/\/index\.html$/, '')}`;
}

function stamp(dates: (Edtf | null)[]): string {
  const days = dates.flatMap(date => (date === null ? [] : (daysOf(date)?.last ?? [])));
  return days.length === 0 ? EPOCH : iso(Math.max(...days));
}
