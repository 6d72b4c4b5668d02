/** What every page carries: title, description, ways through the site, tags for machines. */
import { breadcrumbData, jsonForScript } from '../exports/json-ld.ts';
import { sitePicture } from '../exports/share-card.ts';
import { addresses, fullAddress, href, insidePath, rootOf } from './address.ts';
import type { Model } from './model.ts';
import type { Link, NavLink, PageProps, ShareCard } from './props.ts';
import { clip } from './words.ts';

/** What a page says about itself. */
export interface PageFacts {
  path: string;
  heading: string;
  /** Stands alone in a list of search results; the site's title is added. */
  title?: string;
  description: string;
  /** Language of the heading, where it is not that of the site. */
  lang?: string | null;
  /** Pages between the home page and this one: label and path. */
  above?: [label: string, path: string][];
  ogType?: 'website' | 'article';
  meta?: PageProps['meta'];
  jsonLd?: object[];
  /** The share picture drawn for this page. */
  card?: ShareCard;
  /** The share picture of another page that this one shows too. */
  picture?: { path: string; alt: string };
  feeds?: [label: string, path: string, type: string][];
  scripts?: string[];
  indexed?: PageProps['indexed'];
}

const SECTIONS = ['timeline', 'summits', 'leaders', 'places', 'topics', 'years', 'about'] as const;

/** The frame of a page. */
export function pageProps(model: Model, facts: PageFacts): PageProps {
  const { say } = model;
  const { settings } = model.archive;
  const path = insidePath(facts.path);
  const root = path === addresses.missing ? siteRoot(settings.siteUrl) : rootOf(path);
  const home: Link = { label: say.sections.home, href: `${root}${addresses.home}` };
  const above = (facts.above ?? []).map(([label, to]) => ({ label, href: `${root}${to}` }));
  const title = facts.title ?? facts.heading;
  const canonical = path === addresses.missing ? null : fullAddress(settings.siteUrl, path);
  const description = clip(facts.description, 200);
  return {
    say,
    path,
    root,
    siteTitle: settings.title,
    headTitle: path === addresses.home ? settings.title : `${clip(title, 90)} · ${settings.title}`,
    heading: facts.heading,
    headingLang: facts.lang ?? null,
    description,
    nav: SECTIONS.map(section => navLink([say.sections[section], addresses[section]], path, root)),
    crumbs: path === addresses.home ? [] : [home, ...above],
    canonical,
    meta: [...openGraph(model, { ...facts, title, description }, canonical), ...(facts.meta ?? [])],
    feeds: [...siteFeeds(model), ...(facts.feeds ?? [])].map(([label, to, type]) => ({
      label,
      href: `${root}${to}`,
      type,
    })),
    jsonLd: [...(facts.jsonLd ?? []), ...crumbData(model, facts, path)].map(jsonForScript),
    card: facts.card ?? null,
    scripts: (facts.scripts ?? []).map(script => `${root}${script}`),
    footer: { line: keptBy(model), links: footerLinks(model, root) },
    search: path === addresses.search ? null : `${root}${addresses.search}`,
    indexed: facts.indexed ?? null,
    pages: null,
  };
}

/** A page that stands in for any missing address cannot be relative; the site's full address is the best there is. */
function siteRoot(siteUrl: string): string {
  return siteUrl === '' ? './' : siteUrl.replace(/\/*$/, '/');
}

function navLink([label, to]: [string, string], path: string, root: string): NavLink {
  const current = path === to ? 'page' : path.startsWith(to.replace('index.html', '')) ? 'section' : null;
  return { label, href: `${root}${to}`, current };
}

function siteFeeds({ say, archive }: Model): [string, string, string][] {
  const { title } = archive.settings;
  return [
    [say.frame.atomOf(title), 'feed.xml', 'application/atom+xml'],
    [say.frame.jsonFeedOf(title), 'feed.json', 'application/feed+json'],
  ];
}

function openGraph(model: Model, facts: PageFacts & { title: string }, canonical: string | null): PageProps['meta'] {
  return [
    { property: 'og:title', content: clip(facts.title, 90) },
    { property: 'og:description', content: facts.description },
    { property: 'og:type', content: facts.ogType ?? 'website' },
    { property: 'og:site_name', content: model.archive.settings.title },
    { property: 'og:locale', content: model.say.locale },
    ...(canonical === null ? [] : [{ property: 'og:url', content: canonical }]),
    ...shareTags(model, facts),
  ];
}

function crumbData(model: Model, { above, heading }: PageFacts, path: string): object[] {
  if (path === addresses.home || path === addresses.missing) return [];
  return [breadcrumbData(model, [[model.say.sections.home, addresses.home], ...(above ?? []), [heading, path]])];
}

/** The picture beside a link to this page. A post elsewhere needs its full address, so without one there is none. */
function shareTags(model: Model, facts: PageFacts): PageProps['meta'] {
  const { path, alt } = facts.card ?? facts.picture ?? sitePicture(model);
  const content = fullAddress(model.archive.settings.siteUrl, path);
  if (content === null) return [];
  return [
    { property: 'og:image', content },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: clip(alt, 300) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** Who keeps the archive. No counts: they would change every page whenever an article comes in. */
function keptBy({ say, archive: { settings } }: Model): string {
  return settings.keeper === '' ? settings.title : say.frame.keptBy(settings.keeper);
}

function footerLinks({ say: { sections } }: Model, root: string): Link[] {
  return [
    { label: sections.about, href: `${root}${addresses.about}` },
    { label: sections.data, href: `${root}${addresses.data}` },
    { label: sections.calendar, href: `${root}calendar.ics` },
    { label: sections.atom, href: `${root}feed.xml` },
    { label: sections.jsonFeed, href: `${root}feed.json` },
  ];
}

/** A link from one page to another. */
export function link(label: string, from: string, to: string): Link {
  return { label, href: href(from, to) };
}
