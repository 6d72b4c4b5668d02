/** What a saved page says about itself outside its text: JSON-LD, Open Graph, Dublin Core, `<time>`, the canonical link. */
import type { HtmlDocument } from './html-lines.ts';
import type { Draft, PageStatement } from './types.ts';

type Fields = Record<string, unknown>;
type Key = keyof Draft['page'];

/** Where each statement is looked for, the most telling first: `ld:` is a field of the article's JSON-LD, `meta:` a meta tag's name or property, the rest selectors with the attribute that holds the value. */
const PLACES: Record<Key, string[]> = {
  title: ['ld:headline', 'meta:og:title', 'meta:dcterms.title', 'meta:dc.title', 'meta:twitter:title', 'title'],
  published: [
    ...['ld:datePublished', 'meta:article:published_time', 'meta:og:article:published_time', 'meta:dcterms.issued'],
    ...[
      'meta:dc.date.issued',
      'meta:dcterms.date',
      'meta:dc.date',
      'meta:citation_publication_date',
      'meta:parsely-pub-date',
    ],
    ...['meta:pubdate', 'meta:publishdate', 'meta:publish-date', 'meta:date', 'meta:datePublished'],
    ...['[itemprop=datePublished]@datetime', '[itemprop=datePublished]@content', 'time[pubdate]@datetime'],
    ...['article time[datetime]@datetime', 'main time[datetime]@datetime', 'time[datetime]@datetime'],
  ],
  outlet: [
    ...['ld:publisher.name', 'ld:publisher', 'meta:og:site_name', 'meta:dcterms.publisher', 'meta:dc.publisher'],
    ...['meta:citation_journal_title', 'meta:application-name'],
  ],
  author: [
    ...[
      'ld:author.name',
      'ld:author.0.name',
      'ld:author',
      'meta:author',
      'meta:article:author',
      'meta:dcterms.creator',
    ],
    ...['meta:dc.creator', '[itemprop=author] [itemprop=name]', '[rel=author]'],
  ],
  url: [
    'link[rel=canonical]@href',
    'meta:og:url',
    'ld:url',
    'ld:mainEntityOfPage.@id',
    'ld:mainEntityOfPage',
    'ld:@id',
  ],
  language: [
    'html@lang',
    'ld:inLanguage',
    'meta:og:locale',
    'meta:content-language',
    'meta:dcterms.language',
    'meta:dc.language',
  ],
};

const ARTICLE_TYPES = /^(?:.*[/#:])?(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting)$/;

/** What a statement must look like to be one. */
const SHAPES: Partial<Record<Key, RegExp>> = {
  published: /\d{4}/,
  url: /^https?:\/\/\S+$/i,
  language: /^[a-z]{2,3}(?:[-_]\w+)*$/i,
  // An author's address, as Facebook asks for, is not a name.
  author: /^(?!https?:)/i,
};

/** The page's statements, each with the place where it stood. */
export function readStatements(document: HtmlDocument): Draft['page'] {
  const article = articleNode(document);
  const metas = metaTags(document);
  const page: Draft['page'] = {};
  for (const key of Object.keys(PLACES) as Key[]) {
    const found = PLACES[key]
      .map(place => statementAt(place, { article, metas, document }))
      .find(statement => statement !== null && (SHAPES[key]?.test(statement.value) ?? true));
    if (found) page[key] = found;
  }
  return page;
}

interface Sources {
  article: Fields | null;
  metas: Map<string, PageStatement>;
  document: HtmlDocument;
}

function statementAt(place: string, { article, metas, document }: Sources): PageStatement | null {
  if (place.startsWith('meta:')) return metas.get(place.slice('meta:'.length).toLowerCase()) ?? null;
  if (place.startsWith('ld:')) {
    const path = place.slice('ld:'.length);
    const value = path.split('.').reduce<unknown>(own, article);
    return tidy(value, `ld+json:${path}`);
  }
  const [selector = '', attribute] = place.split('@');
  const element = document.querySelector(selector);
  const value = attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
  return tidy(value, attribute === undefined ? selector : `${selector}@${attribute}`);
}

function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Fields)[name]
    : undefined;
}

function tidy(value: unknown, field: string): PageStatement | null {
  if (typeof value !== 'string') return null;
  const words = value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return words === '' ? null : { value: words, field };
}

/** Meta tags by their name, property or http-equiv in lower case; the first of a name counts. */
function metaTags(document: HtmlDocument): Map<string, PageStatement> {
  const tags = new Map<string, PageStatement>();
  for (const meta of document.querySelectorAll('meta')) {
    for (const attribute of ['property', 'name', 'http-equiv', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim();
      const statement = name ? tidy(meta.getAttribute('content'), `meta[${attribute}=${name}]`) : null;
      if (name && statement && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), statement);
    }
  }
  return tags;
}

/** The JSON-LD node that describes the article, also within `@graph` and lists. */
function articleNode(document: HtmlDocument): Fields | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = nodesOf(parseJson(script.textContent ?? '')).find(node =>
      [own(node, '@type')].flat().some(type => typeof type === 'string' && ARTICLE_TYPES.test(type)),
    );
    if (found) return found;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/^<!--|-->$/g, ''));
  } catch {
    return null;
  }
}

/** The nodes that a JSON-LD block lists at its top, in `@graph`, or as the main entity of a page. */
function nodesOf(value: unknown): Fields[] {
  const top = [value].flat().filter((node): node is Fields => typeof node === 'object' && node !== null);
  const inner = top.flatMap(node => [own(node, '@graph'), own(node, 'mainEntity')].flat());
  return [...top, ...inner.filter((node): node is Fields => typeof node === 'object' && node !== null)];
}
