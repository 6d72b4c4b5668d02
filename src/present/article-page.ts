/** One article: its text, its record with the evidence, what was cut and what was not taken. */

import { isDay } from '../edtf.ts';
import { citationOf, citeView } from '../exports/citations.ts';
import { newsData, outletName } from '../exports/json-ld.ts';
import { summitPicture } from '../exports/share-card.ts';
import type { ArticleRecord, Field, Lost, Publish } from '../types.ts';
import { addresses, href } from './address.ts';
import { recordFields, showingOn } from './fields.ts';
import type { Model } from './model.ts';
import type { ArticleProps, PageProps, Remark } from './props.ts';
import { foreign, remark } from './remarks.ts';
import { indexedArticle } from './search-page.ts';
import { pageProps } from './shell.ts';
import { hostOf } from './summit-page.ts';
import { clip, dateView, machineDate, sentence, shortDate } from './words.ts';

/** The page of an article. */
export function articlePage(model: Model, record: ArticleRecord): ArticleProps {
  const { say } = model;
  const from = addresses.article(record.id);
  const shown = model.bodies.get(record.id);
  const publish = shown?.publish ?? 'facts';
  const outlet = record.outlet === null ? null : outletName(model, record.outlet);
  const summit = record.summit === null ? undefined : model.summits.get(record.summit);
  return {
    page: pageProps(model, {
      path: from,
      heading: record.title,
      lang: foreign(say, record.language),
      description: say.article.by(outlet, record.published === null ? null : shortDate(say, record.published)),
      above:
        summit === undefined
          ? [[say.sections.summits, addresses.summits]]
          : [
              [say.sections.summits, addresses.summits],
              [summit.name, addresses.summit(summit.id)],
            ],
      ogType: 'article',
      indexed: indexedArticle(model, record),
      meta: harvestTags(model, record, outlet),
      jsonLd: [newsData(model, record)],
      ...(summit !== undefined && { picture: summitPicture(model, summit) }),
    }),
    kicker: say.article.kicker(
      record.kind === 'other'
        ? say.article.other
        : record.phase === null
          ? say.article.aboutMeeting
          : say.article.phases[record.phase],
    ),
    titleHtml: shown?.titleHtml ?? null,
    lang: foreign(say, record.language),
    byline: {
      outlet,
      author: record.author,
      published: record.published === null ? null : dateView(say, record.published),
    },
    original: originalLink(record),
    summit:
      summit === undefined
        ? null
        : {
            label: say.summit.title(summit.name, shortDate(say, summit.date)),
            href: href(from, addresses.summit(summit.id)),
          },
    fields: recordFields(model, record, showingOn(model, from, true)),
    rights: rightsWords(model, publish === 'excerpt' && !shown?.cut ? 'full' : publish, outlet),
    bodyHtml: shown && publish !== 'facts' ? shown.html : null,
    ...removedView(model, record, publish),
    lost: record.lost.map(lost => ({
      field: say.article.fields[lost.field],
      value: valueWords(model, lost),
      reason: inSentence(remark(say, lost.reason)),
      quote:
        lost.evidence.exact === undefined
          ? null
          : { text: clip(lost.evidence.exact, 120), lang: foreign(say, record.language) },
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

function inSentence({ text, lang }: Remark): Remark {
  return { text: sentence(text), lang };
}

function originalLink({ url }: ArticleRecord): ArticleProps['original'] {
  return url !== null && /^https?:\/\//i.test(url) ? { label: hostOf(url), href: url } : null;
}

/** An id in words, where the field holds ids. */
function valueWords(model: Model, { field, value, evidence }: Lost): string {
  if (field === 'date' || field === 'published') return dateView(model.say, value).words;
  const names: Partial<Record<Field, string | undefined>> = {
    leaders: model.people.get(value)?.name ?? model.leaders.get(value)?.name,
    location: model.places.get(evidence.value ?? value)?.name,
    topics: model.topics.get(value)?.label,
    outlet: outletName(model, value),
  };
  return names[field] ?? value;
}

function rightsWords({ say: { article } }: Model, publish: Publish, outlet: string | null): string {
  return article.rights[publish](outlet ?? article.thoseWhoWrote);
}

/** What was cut, by reason. The lines themselves are others' text, and are shown only where the article's own is shown in full. */
function removedView(
  { say }: Model,
  record: ArticleRecord,
  publish: Publish,
): Pick<ArticleProps, 'removed' | 'removedTotal' | 'removedNote'> {
  const reasons = new Map<string, string[]>();
  for (const { reason, exact } of record.removed) reasons.set(reason, [...(reasons.get(reason) ?? []), exact.trim()]);
  return {
    removed: [...reasons].map(([reason, lines]) => ({
      reason: inSentence(remark(say, reason)),
      count: say.count.lines(lines.length),
      lines: publish === 'full' ? lines.filter(line => line !== '') : [],
    })),
    removedTotal: say.count.lines(record.removed.length),
    removedNote: say.article.cutNote,
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
