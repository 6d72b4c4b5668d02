/**
 * How to cite a page: in words, and as BibTeX, RIS and CSL-JSON. The date is given as it is known, never more exactly.
 *
 * Source: the entry types `@misc` and `@article` of BibTeX, `NEWS` and `GEN` of RIS, CSL 1.0.2 item types.
 */
import { calendar, daysOf, isDay } from '../edtf.ts';
import type { Messages } from '../messages.ts';
import { fullAddress, href } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import type { CiteView, Remark } from '../present/props.ts';
import { foreign } from '../present/remarks.ts';
import { dateWords, machineDate, shortDate } from '../present/words.ts';

/** What a citation says. */
export interface Citation {
  say: Messages;
  /** Path of the page it cites. */
  path: string;
  title: string;
  author: string | null;
  outlet: string | null;
  archive: string;
  date: string | null;
  language: string;
  /** Address of the page here; the path where the site's place is not known. */
  address: string;
  /** Address of the original. */
  original: string | null;
}

interface Cited {
  heading: string;
  date: string | null;
  path: string;
  language: string;
  outlet?: string | null;
  author?: string | null;
  original?: string | null;
}

/** The citation of a page. */
export function citationOf(model: Model, cited: Cited): Citation {
  const { settings } = model.archive;
  return {
    say: model.say,
    path: cited.path,
    title: cited.heading,
    author: cited.author ?? null,
    outlet: cited.outlet ?? null,
    archive: settings.title,
    date: cited.date,
    language: cited.language,
    address: fullAddress(settings.siteUrl, cited.path) ?? cited.path.replace(/index\.html$/, ''),
    original: cited.original ?? null,
  };
}

const FILES: [name: string, label: string][] = [
  ['cite.bib', 'BibTeX'],
  ['cite.ris', 'RIS'],
  ['cite.json', 'CSL-JSON'],
];

/** The citation as a page shows it, with the files beside the page. */
export function citeView(citation: Citation, from: string): CiteView {
  const folder = citation.path.replace(/index\.html$/, '');
  return {
    plain: citationParts(citation),
    files: FILES.map(([name, label]) => ({ label, href: href(from, `${folder}${name}`) })),
  };
}

/** The files beside a page. */
export function citationFiles(citation: Citation): { path: string; text: string }[] {
  const folder = citation.path.replace(/index\.html$/, '');
  return [
    { path: `${folder}cite.bib`, text: bibtex(citation) },
    { path: `${folder}cite.ris`, text: ris(citation) },
    { path: `${folder}cite.json`, text: `${JSON.stringify([csl(citation)], null, 2)}\n` },
  ];
}

/** *Example* Jane Doe, “Leaders meet in Seoul”, The Example Times, 8 May 2023. In: Summit Archive, summits/…. */
export function plainCitation(citation: Citation): string {
  return citationParts(citation)
    .map(({ text }) => text)
    .join('');
}

/** A citation in words; the title may be in another language than the rest. */
function citationParts({ say, author, title, outlet, date, archive, address, language }: Citation): Remark[] {
  const { quoted, in: within } = say.cite;
  const { comma } = say;
  const [open, close] = quoted;
  const own = (text: string): Remark => ({ text, lang: null });
  const after = [outlet, shortDate(say, date)].flatMap(part => (part ? [comma, part] : [])).join('');
  return [
    own(`${author ? `${author}${comma}` : ''}${open}`),
    { text: title, lang: foreign(say, language) },
    own(`${close}${after}${within(archive, address)}`),
  ];
}

/** A BibTeX entry; characters with a meaning in TeX are escaped. */
export function bibtex(citation: Citation): string {
  const fields: [string, string | null][] = [
    ['title', `{${tex(citation.title)}}`],
    ['author', citation.author === null ? null : `{${tex(citation.author)}}`],
    ['journal', citation.outlet === null ? null : tex(citation.outlet)],
    ['date', citation.date],
    ['year', yearOf(citation.date)],
    ['howpublished', citation.say.cite.howPublished(tex(citation.archive))],
    ['url', citation.original ?? citation.address],
    ['langid', citation.language],
    ['note', uncertain(citation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null || value === '' ? [] : [`  ${name} = {${value}}`]));
  const key = citation.path.replace(/\/index\.html$/, '').replace(/[^a-z0-9]+/g, '-');
  return `@${citation.outlet === null ? 'misc' : 'article'}{${key},\n${lines.join(',\n')}\n}\n`;
}

function tex(text: string): string {
  const escapes: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^{}#$%&_]/g, character => escapes[character] ?? `\\${character}`);
}

/** A RIS record; its lines end in CR LF, as the format asks. */
export function ris(citation: Citation): string {
  const line = (tag: string, value: string | null) =>
    value === null || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`];
  return [
    ...line('TY', citation.outlet === null ? 'GEN' : 'NEWS'),
    ...line('TI', citation.title),
    ...line('AU', citation.author),
    ...line('T2', citation.outlet),
    ...line('PY', yearOf(citation.date)),
    ...line('DA', risDate(citation.date)),
    ...line('N1', uncertain(citation)),
    ...line('DB', citation.archive),
    ...line('LA', citation.language),
    ...line('UR', citation.original ?? citation.address),
    'ER  - ',
    '',
  ].join('\r\n');
}

/** *Example* `2023/05/07`, or `2023/05//` where the day is not known; null where not even the month is. */
function risDate(date: string | null): string | null {
  if (isDay(date)) return date?.replaceAll('-', '/') ?? null;
  const month = machineDate(date);
  return month?.length === 7 ? `${month.replace('-', '/')}//` : null;
}

/** The year, where it is certain. */
function yearOf(date: string | null): string | null {
  const days = date === null ? null : daysOf(date);
  if (days === null) return null;
  const [first, last] = [calendar(days.first).year, calendar(days.last).year];
  return first === last ? String(first).padStart(4, '0') : null;
}

/** Says that an interval is one of doubt, as readers of its two ends would take it for a meeting of months. */
function uncertain({ say, date }: Citation): string | null {
  return date?.includes('/') ? say.date.citedAs(dateWords(say, date)) : null;
}

/** A CSL-JSON item. An interval has two ends, and a note that one day between them is meant. */
export function csl(citation: Citation): object {
  const days = citation.date === null ? null : daysOf(citation.date);
  return {
    id: citation.path.replace(/\/index\.html$/, ''),
    type: citation.outlet === null ? 'event' : 'article-newspaper',
    title: citation.title,
    ...(citation.author !== null && { author: [{ literal: citation.author }] }),
    ...(citation.outlet !== null && { 'container-title': citation.outlet }),
    ...(days !== null && { issued: { 'date-parts': dateParts(citation.date ?? '', days) } }),
    ...(uncertain(citation) !== null && { note: uncertain(citation) }),
    archive: citation.archive,
    language: citation.language,
    URL: citation.original ?? citation.address,
  };
}

function dateParts(date: string, { first, last }: { first: number; last: number }): number[][] {
  const parts = (day: number) => {
    const { year, month, day: of } = calendar(day);
    return [year, month, of];
  };
  if (date.includes('/')) return [parts(first), parts(last)];
  return [parts(first).slice(0, date.split('-').length)];
}
