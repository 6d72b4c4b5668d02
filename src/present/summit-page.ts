/** One summit: what is known, how it is known, what each article says, and where to go next. */
import { citationOf, citeView } from '../exports/citations.ts';
import { eventData } from '../exports/json-ld.ts';
import { locatorMap } from '../figures/map.ts';
import type { ArticleRecord, Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { articleEntry } from './entries.ts';
import { summitFields } from './fields.ts';
import { countriesOf, countryName, type Model, placeName, recordsOf } from './model.ts';
import type { Comparison, Link, SummitProps } from './props.ts';
import { pageProps } from './shell.ts';
import { certaintyWords, count, dateView, daysWords, listWords, sentence, shortDate } from './words.ts';

const GATHERINGS = {
  bilateral: 'A visit',
  trilateral: 'Three countries',
  sidelines: 'On the sidelines',
  multilateral: 'A wider meeting',
};

/** The page of a summit. */
export function summitPage(model: Model, summit: Summit): SummitProps {
  const from = addresses.summit(summit.id);
  const records = recordsOf(model, summit);
  const where = summit.location === null ? null : placeName(model, summit.location.id, summit.location.name);
  const who = listWords(summit.participants.map(leader => leader.name));
  const days = daysWords(summit.date, summit.until);
  return {
    page: pageProps(model, {
      path: from,
      heading: summit.name,
      title: `${summit.name}, ${summit.date === null ? days : shortDate(summit.date)}`,
      description: `${who || 'Leaders'} met${where === null ? '' : ` in ${where}`}: ${days}. ${count(records.length, 'article')}, with the evidence for every fact.`,
      above: [['Summits', addresses.summits]],
      ogType: 'article',
      jsonLd: [eventData(model, summit)],
    }),
    kicker: listWords(countriesOf(summit.participants).map(code => countryName(model, code))),
    date: dateView(summit.date, summit.until),
    certainty: certaintyWords(summit.date),
    countries: countriesOf(summit.participants).map(code => code.toLowerCase()),
    fields: summitFields(model, summit, from),
    articles: records.map(record => articleEntry(model, record, from)),
    comparison: comparisonOf(model, records, summit, from),
    registerNote: registerNote(summit),
    gathering: summit.known === null ? [] : [GATHERINGS[summit.known.kind]],
    related: summit.related.flatMap(id => summitLink(model.summits.get(id), from)),
    neighbours: neighboursOf(model, summit, from),
    map: locatorMap(summit.location, where),
    cite: citeView(citationOf(model, { heading: summit.name, date: summit.date, path: from, language: 'en' }), from),
  };
}

function registerNote(summit: Summit): SummitProps['registerNote'] {
  const { known } = summit;
  if (known === null) return null;
  const words = `${known.name}, ${daysWords(known.date, known.until)}`;
  return {
    text: `The register of known meetings has it as ${words}.${known.note ? ` ${sentence(known.note)}.` : ''}`,
    sources: known.sources
      .filter(source => /^https?:\/\//.test(source))
      .map(source => ({ label: hostOf(source), href: source })),
  };
}

/** The name of the site that an address leads to; the address itself where it cannot be read. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

function summitLink(summit: Summit | undefined, from: string): Link[] {
  if (summit === undefined) return [];
  return [{ label: `${summit.name}, ${shortDate(summit.date)}`, href: href(from, addresses.summit(summit.id)) }];
}

/** The summits before and after this one: between the same countries, and for each who took part. */
function neighboursOf(model: Model, summit: Summit, from: string): SummitProps['neighbours'] {
  const inOrder = [...model.latest].reverse();
  const key = countryKey(summit);
  const chains = [
    {
      label: `Between ${listWords(countriesOf(summit.participants).map(code => countryName(model, code)))}`,
      chain: inOrder.filter(other => countryKey(other) === key),
    },
    ...summit.participants.map(leader => ({
      label: leader.name,
      chain: inOrder.filter(other => other.participants.some(({ id }) => id === leader.id)),
    })),
  ];
  return chains.flatMap(({ label, chain }) => {
    const at = chain.indexOf(summit);
    const [previous] = summitLink(chain[at - 1], from);
    const [next] = summitLink(chain[at + 1], from);
    return previous || next ? [{ label, previous: previous ?? null, next: next ?? null }] : [];
  });
}

function countryKey(summit: Summit): string {
  return countriesOf(summit.participants).sort().join('+');
}

/** What the articles say, side by side, and whether they agree. */
function comparisonOf(model: Model, records: ArticleRecord[], summit: Summit, from: string): Comparison | null {
  if (records.length < 2) return null;
  const participants = (record: ArticleRecord) =>
    record.leaders
      .filter(leader => leader.part === 'participant')
      .map(leader => leader.name)
      .sort();
  const rows = [
    row(
      'Date',
      records.map(record => (record.date === null ? null : dateView(record.date).words)),
    ),
    row(
      'Place',
      records.map(({ location }) => (location === null ? null : placeName(model, location.id, location.name))),
    ),
    row(
      'Who met',
      records.map(record => listWords(participants(record)) || null),
    ),
    topicsRow(model, records, summit),
  ];
  return {
    articles: records
      .map(record => articleEntry(model, record, from))
      .map(({ heading, href: to }) => ({ label: heading, href: to })),
    rows,
  };
}

function row(label: string, values: (string | null)[]): Comparison['rows'][number] {
  const said = [...new Set(values.filter(value => value !== null))];
  const silent = values.filter(value => value === null).length;
  const agrees = said.length < 2;
  const verdict =
    said.length === 0 ? 'none says' : !agrees ? 'they differ' : silent > 0 ? 'one fills the gap' : 'they agree';
  return { label, verdict, agrees, cells: values.map(value => value ?? 'not said') };
}

/** Topics are not a matter of agreement: each article adds its own. */
function topicsRow(model: Model, records: ArticleRecord[], summit: Summit): Comparison['rows'][number] {
  const label = (id: string) => model.topics.get(id)?.label ?? id;
  const shared = summit.topics.filter(id => records.every(record => (record.topics as string[]).includes(id)));
  return {
    label: 'Topics',
    verdict: shared.length === 0 ? 'none in common' : `in common: ${shared.map(label).join(', ')}`,
    agrees: true,
    cells: records.map(record => record.topics.map(label).join(', ') || 'none found'),
  };
}
