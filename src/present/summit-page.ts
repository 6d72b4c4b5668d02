/** One summit: what is known, how it is known, what each article says, and where to go next. */
import { citationOf, citeView } from '../exports/citations.ts';
import { eventData } from '../exports/json-ld.ts';
import { summitCard } from '../exports/share-card.ts';
import { locatorMap } from '../figures/map.ts';
import type { Messages } from '../messages.ts';
import type { Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { coverageOf } from './coverage.ts';
import { articleEntries } from './entries.ts';
import { summitFields } from './fields.ts';
import { countriesOf, countryKey, countryName, type Model, placeName, recordsOf } from './model.ts';
import type { Link, Remark, SummitProps } from './props.ts';
import { remark } from './remarks.ts';
import { indexedSummit } from './search-page.ts';
import { pageProps } from './shell.ts';
import { certaintyWords, dateView, daysWords, sentence, shortDate } from './words.ts';

/** The page of a summit. */
export function summitPage(model: Model, summit: Summit): SummitProps {
  const { say } = model;
  const from = addresses.summit(summit.id);
  const records = recordsOf(model, summit);
  const reports = model.reports.get(summit.id) ?? [];
  const card = summitCard(model, summit);
  const where = summit.location === null ? null : placeName(model, summit.location.id, summit.location.name);
  const who = say.list(summit.participants.map(leader => leader.name));
  const days = daysWords(say, summit.date, summit.until);
  return {
    page: pageProps(model, {
      path: from,
      heading: summit.name,
      title: say.summit.title(summit.name, summit.date === null ? days : shortDate(say, summit.date)),
      description: say.summit.description({ who, where, days, articles: records.length }),
      above: [[say.sections.summits, addresses.summits]],
      ogType: 'article',
      indexed: indexedSummit(model, summit),
      jsonLd: [eventData(model, summit, card.path)],
      card,
    }),
    kicker: say.list(countriesOf(summit.participants).map(code => countryName(model, code))),
    date: dateView(say, summit.date, summit.until),
    certainty: certaintyWords(say, summit.date),
    countries: countriesOf(summit.participants).map(code => code.toLowerCase()),
    fields: summitFields(model, summit, from),
    articles: articleEntries(model, reports, from),
    coverage: coverageOf(model, summit, reports),
    registerNote: registerNote(model, summit),
    gathering: summit.known === null ? [] : [say.summit.gatherings[summit.known.kind]],
    related: summit.related.flatMap(id => summitLink(model, model.summits.get(id), from)),
    neighbours: neighboursOf(model, summit, from),
    map: locatorMap(say, summit.location, where),
    cite: citeView(
      citationOf(model, { heading: summit.name, date: summit.date, path: from, language: say.language }),
      from,
    ),
  };
}

function registerNote({ say }: Model, summit: Summit): SummitProps['registerNote'] {
  const { known } = summit;
  if (known === null) return null;
  return {
    text: say.summit.registerNote(known.name, daysWords(say, known.date, known.until)),
    note: known.note === null ? null : noteWords(say, known.note),
    sources: known.sources
      .filter(source => /^https?:\/\//.test(source))
      .map(source => ({ label: hostOf(source), href: source })),
  };
}

/** An editor's note as a sentence. */
function noteWords(say: Messages, note: string): Remark {
  const { text, lang } = remark(say, sentence(note));
  return { text: lang === null ? say.frame.sentence(text) : `${text}.`, lang };
}

/** The name of the site that an address leads to; the address itself where it cannot be read. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

function summitLink({ say }: Model, summit: Summit | undefined, from: string): Link[] {
  if (summit === undefined) return [];
  return [
    {
      label: say.summit.title(summit.name, shortDate(say, summit.date)),
      href: href(from, addresses.summit(summit.id)),
    },
  ];
}

/** The summits before and after this one: between the same countries, and for each who took part. */
function neighboursOf(model: Model, summit: Summit, from: string): SummitProps['neighbours'] {
  const between = countriesOf(summit.participants).map(code => countryName(model, code));
  const own = { label: model.say.summit.between(between), chain: model.chains.get(countryKey(summit)) ?? [] };
  const chains = [
    ...(between.length > 1 ? [own] : []),
    ...summit.participants.map(({ id, name }) => ({ label: name, chain: model.chains.get(id) ?? [] })),
  ];
  return chains.flatMap(({ label, chain }) => {
    const at = chain.indexOf(summit);
    const [previous] = summitLink(model, chain[at - 1], from);
    const [next] = summitLink(model, chain[at + 1], from);
    return previous || next ? [{ label, previous: previous ?? null, next: next ?? null }] : [];
  });
}
