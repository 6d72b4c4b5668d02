/** What every page carries: title, description, ways through the site, tags for machines. */
import { jsonForScript } from '../exports/json-ld.ts';
import { addresses, fullAddress, href, insidePath, rootOf } from './address.ts';
import type { Model } from './model.ts';
import type { Link, NavLink, PageProps } from './props.ts';
import { clip, count } from './words.ts';

/** What a page says about itself. */
export interface PageFacts {
  path: string;
  heading: string;
  /** Stands alone in a list of search results; the site's title is added. */
  title?: string;
  description: string;
  /** Pages between the home page and this one: label and path. */
  above?: [label: string, path: string][];
  ogType?: 'website' | 'article';
  meta?: PageProps['meta'];
  jsonLd?: object[];
  feeds?: [label: string, path: string, type: string][];
  scripts?: string[];
  indexed?: PageProps['indexed'];
}

const SECTIONS: [label: string, path: string][] = [
  ['Timeline', addresses.timeline],
  ['Summits', addresses.summits],
  ['Leaders', addresses.leaders],
  ['Places', addresses.places],
  ['Topics', addresses.topics],
  ['Years', addresses.years],
  ['About', addresses.about],
];

/** The frame of a page. */
export function pageProps(model: Model, facts: PageFacts): PageProps {
  const { settings } = model.archive;
  const path = insidePath(facts.path);
  const root = path === addresses.missing ? siteRoot(settings.siteUrl) : rootOf(path);
  const home: Link = { label: 'Home', href: `${root}${addresses.home}` };
  const above = (facts.above ?? []).map(([label, to]) => ({ label, href: `${root}${to}` }));
  const title = facts.title ?? facts.heading;
  const canonical = path === addresses.missing ? null : fullAddress(settings.siteUrl, path);
  const description = clip(facts.description, 200);
  return {
    path,
    root,
    siteTitle: settings.title,
    headTitle: path === addresses.home ? settings.title : `${clip(title, 90)} · ${settings.title}`,
    heading: facts.heading,
    description,
    nav: SECTIONS.map(section => navLink(section, path, root)),
    crumbs: path === addresses.home ? [] : [home, ...above],
    canonical,
    meta: [...openGraph(model, { ...facts, title, description }, canonical), ...(facts.meta ?? [])],
    feeds: [...siteFeeds(settings.title), ...(facts.feeds ?? [])].map(([label, to, type]) => ({
      label,
      href: `${root}${to}`,
      type,
    })),
    jsonLd: [...(facts.jsonLd ?? []), ...crumbData(model, facts, path)].map(jsonForScript),
    scripts: (facts.scripts ?? []).map(script => `${root}${script}`),
    footer: { line: holdings(model), links: footerLinks(root) },
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

function siteFeeds(title: string): [string, string, string][] {
  return [
    [`${title}: summits (Atom)`, 'feed.xml', 'application/atom+xml'],
    [`${title}: summits (JSON Feed)`, 'feed.json', 'application/feed+json'],
  ];
}

function openGraph(model: Model, facts: PageFacts & { title: string }, canonical: string | null): PageProps['meta'] {
  return [
    { property: 'og:title', content: clip(facts.title, 90) },
    { property: 'og:description', content: facts.description },
    { property: 'og:type', content: facts.ogType ?? 'website' },
    { property: 'og:site_name', content: model.archive.settings.title },
    ...(canonical === null ? [] : [{ property: 'og:url', content: canonical }]),
  ];
}

/** The way from the home page, for machines; only where full addresses are known, as it can hold no others. */
function crumbData(model: Model, facts: PageFacts, path: string): object[] {
  const { siteUrl } = model.archive.settings;
  if (siteUrl === '' || path === addresses.home || path === addresses.missing) return [];
  const steps = [['Home', addresses.home] as const, ...(facts.above ?? []), [facts.heading, path] as const];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(([name, to], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: fullAddress(siteUrl, to),
      })),
    },
  ];
}

function holdings(model: Model): string {
  const { records, settings } = model.archive;
  const line = `${count(records.length, 'article')}, ${count(model.summits.size, 'summit')}, ${count(model.people.size, 'leader')}`;
  return settings.keeper === '' ? `${line}.` : `${line}. Kept by ${settings.keeper}.`;
}

function footerLinks(root: string): Link[] {
  return [
    { label: 'About', href: `${root}${addresses.about}` },
    { label: 'Data', href: `${root}${addresses.data}` },
    { label: 'Calendar', href: `${root}calendar.ics` },
    { label: 'Atom feed', href: `${root}feed.xml` },
    { label: 'JSON feed', href: `${root}feed.json` },
  ];
}

/** A link from one page to another. */
export function link(label: string, from: string, to: string): Link {
  return { label, href: href(from, to) };
}
