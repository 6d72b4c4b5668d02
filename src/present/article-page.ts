/** One article: its text, its record with the evidence, what was cut and what was not taken. */

import { isDay } from '../edtf.ts';
import { citationOf, citeView } from '../exports/citations.ts';
import { newsData, outletName } from '../exports/json-ld.ts';
import { summitPicture } from '../exports/share-card.ts';
import type { ArticleRecord, Field, Publish } from '../types.ts';
import { addresses, href } from './address.ts';
import { foreign, PHASES } from './entries.ts';
import { recordFields, showingOn } from './fields.ts';
import type { Model } from './model.ts';
import type { ArticleProps, PageProps } from './props.ts';
import { indexedArticle } from './search-page.ts';
import { pageProps } from './shell.ts';
import { hostOf } from './summit-page.ts';
import { clip, count, dateView, machineDate, sentence, shortDate } from './words.ts';

const FIELD_WORDS: Partial<Record<Field, string>> = {
  date: 'Date of the meeting',
  published: 'Published',
  location: 'Place',
  leaders: 'Leaders',
  topics: 'Topics',
  outlet: 'Outlet',
  author: 'Author',
  title: 'Headline',
  kind: 'Kind',
};

/** The page of an article. */
export function articlePage(model: Model, record: ArticleRecord): ArticleProps {
  const from = addresses.article(record.id);
  const shown = model.bodies.get(record.id);
  const publish = shown?.publish ?? 'facts';
  const outlet = record.outlet === null ? null : outletName(model, record.outlet);
  const summit = record.summit === null ? undefined : model.summits.get(record.summit);
  return {
    page: pageProps(model, {
      path: from,
      heading: record.title,
      description: `${outlet === null ? 'A report' : `A report by ${outlet}`}${record.published === null ? '' : `, ${shortDate(record.published)}`}: the text, what was read out of it, and the words that say so.`,
      above:
        summit === undefined
          ? [['Summits', addresses.summits]]
          : [
              ['Summits', addresses.summits],
              [summit.name, addresses.summit(summit.id)],
            ],
      ogType: 'article',
      indexed: indexedArticle(model, record),
      meta: harvestTags(model, record, outlet),
      jsonLd: [newsData(model, record)],
      ...(summit !== undefined && { picture: summitPicture(model, summit) }),
    }),
    kicker:
      record.kind === 'other'
        ? 'Article · reports no meeting of leaders'
        : `Article · ${record.phase === null ? 'about a meeting' : PHASES[record.phase]}`,
    titleHtml: shown?.titleHtml ?? null,
    lang: foreign(record.language),
    byline: { outlet, author: record.author, published: record.published === null ? null : dateView(record.published) },
    original: originalLink(record),
    summit:
      summit === undefined
        ? null
        : { label: `${summit.name}, ${shortDate(summit.date)}`, href: href(from, addresses.summit(summit.id)) },
    fields: recordFields(model, record, showingOn(model, from, true)),
    rights: rightsWords(publish, shown?.cut ?? true, outlet),
    bodyHtml: shown && publish !== 'facts' ? shown.html : null,
    ...removedView(record, publish),
    lost: record.lost.map(({ field, value, reason, evidence }) => ({
      field: FIELD_WORDS[field] ?? field,
      value: valueWords(model, field, value),
      reason: sentence(reason),
      quote: evidence.exact === undefined ? null : clip(evidence.exact, 120),
    })),
    cite: citeView(
      citationOf(model, {
        heading: record.title,
        date: record.published,
        path: from,
        language: record.language,
        outlet,
        author: record.author,
        original: record.url,
      }),
      from,
    ),
  };
}

function originalLink({ url }: ArticleRecord): ArticleProps['original'] {
  return url !== null && /^https?:\/\//i.test(url) ? { label: hostOf(url), href: url } : null;
}

/** An id in words, where the field holds ids. */
function valueWords(model: Model, field: Field, value: string): string {
  if (field === 'date' || field === 'published') return dateView(value).words;
  const names: Partial<Record<Field, string | undefined>> = {
    leaders: model.people.get(value)?.name ?? model.leaders.get(value)?.name,
    location: model.places.get(value)?.name,
    topics: model.topics.get(value)?.label,
    outlet: outletName(model, value),
  };
  return names[field] ?? value;
}

function rightsWords(publish: Publish, cut: boolean, outlet: string | null): string {
  const whose = outlet === null ? 'those who wrote it' : outlet;
  if (publish === 'facts')
    return `The text belongs to ${whose} and is not shown here; this page gives the facts that were read out of it.`;
  if (publish === 'excerpt' && cut) return `The text belongs to ${whose}; only its beginning is shown here.`;
  return `The text belongs to ${whose}; it is shown as it was saved, without what surrounded it on the page.`;
}

/** What was cut, by reason. The lines themselves are others' text, and are shown only where the article's own is shown in full. */
function removedView(
  record: ArticleRecord,
  publish: Publish,
): Pick<ArticleProps, 'removed' | 'removedTotal' | 'removedNote'> {
  const reasons = new Map<string, string[]>();
  for (const { reason, exact } of record.removed) reasons.set(reason, [...(reasons.get(reason) ?? []), exact.trim()]);
  return {
    removed: [...reasons].map(([reason, lines]) => ({
      reason: sentence(reason),
      count: count(lines.length, 'line'),
      lines: publish === 'full' ? lines.filter(line => line !== '') : [],
    })),
    removedTotal: count(record.removed.length, 'line'),
    removedNote: 'These lines stood in the saved page but are not part of this story. Nothing was read out of them.',
  };
}

/** Tags that reference managers and harvesters read. A date that is known only as an interval is left out, as they cannot say it. */
function harvestTags(model: Model, record: ArticleRecord, outlet: string | null): PageProps['meta'] {
  const published = machineDate(record.published);
  const tags: [string, string | null][] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', record.title],
    ['citation_author', record.author],
    ['citation_date', published],
    ['citation_language', record.language || null],
    ['dcterms.title', record.title],
    ['dcterms.publisher', outlet],
    ['dcterms.creator', record.author],
    ['dcterms.issued', published],
    ['dcterms.language', record.language || null],
    ['dcterms.type', 'Text'],
    ['dcterms.source', record.url],
    ['dcterms.isPartOf', model.archive.settings.title],
    // Without this, a reference manager takes the name of the site for that of the newspaper.
    ['prism.publicationName', outlet],
  ];
  const time: PageProps['meta'] = isDay(record.published)
    ? [{ property: 'article:published_time', content: record.published ?? '' }]
    : [];
  return [...tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }])), ...time];
}
