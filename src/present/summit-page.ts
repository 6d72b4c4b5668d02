/** One summit: what is known, how it is known, what each article says, and where to go next. */
import { citationOf, citeView } from '../exports/citations.ts';
import { eventData } from '../exports/json-ld.ts';
import { summitCard } from '../exports/share-card.ts';
import { locatorMap } from '../figures/map.ts';
import type { Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { coverageOf } from './coverage.ts';
import { articleEntries } from './entries.ts';
import { summitFields } from './fields.ts';
import { countriesOf, countryKey, countryName, type Model, placeName, recordsOf } from './model.ts';
import type { Link, SummitProps } from './props.ts';
import { indexedSummit } from './search-page.ts';
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
  const reports = model.reports.get(summit.id) ?? [];
  const card = summitCard(model, summit);
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
      indexed: indexedSummit(model, summit),
      jsonLd: [eventData(model, summit, card.path)],
      card,
    }),
    kicker: listWords(countriesOf(summit.participants).map(code => countryName(model, code))),
    date: dateView(summit.date, summit.until),
    certainty: certaintyWords(summit.date),
    countries: countriesOf(summit.participants).map(code => code.toLowerCase()),
    fields: summitFields(model, summit, from),
    articles: articleEntries(model, reports, from),
    coverage: coverageOf(model, summit, reports),
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
  const between = listWords(countriesOf(summit.participants).map(code => countryName(model, code)));
  const chains = [
    { label: `Between ${between}`, chain: model.chains.get(countryKey(summit)) ?? [] },
    ...summit.participants.map(({ id, name }) => ({ label: name, chain: model.chains.get(id) ?? [] })),
  ];
  return chains.flatMap(({ label, chain }) => {
    const at = chain.indexOf(summit);
    const [previous] = summitLink(chain[at - 1], from);
    const [next] = summitLink(chain[at + 1], from);
    return previous || next ? [{ label, previous: previous ?? null, next: next ?? null }] : [];
  });
}
