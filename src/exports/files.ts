/** Every file of the site that is not a page. */
import { addresses, insidePath, segment } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import type { Summit } from '../types.ts';
import { calendarOf } from './calendar.ts';
import { citationFiles, citationOf } from './citations.ts';
import { dataFiles } from './data.ts';
import { atomFeed, jsonFeed } from './feed.ts';
import { outletName } from './json-ld.ts';
import { oaiRepository } from './oai.ts';
import { robots, sitemap } from './sitemap.ts';

/** A file of the site that is no page; the path is from the output folder. */
export interface SiteFile {
  path: string;
  text: string;
}

/** Feeds, calendars, downloads, citations, and what crawlers and hosts read. */
export function siteFiles(model: Model): SiteFile[] {
  const { settings } = model.archive;
  const all = { title: settings.title, path: addresses.home, summits: model.latest };
  const files = [
    { path: 'feed.xml', text: atomFeed(model, { ...all, own: 'feed.xml' }) },
    { path: 'feed.json', text: jsonFeed(model, { ...all, own: 'feed.json' }) },
    { path: 'calendar.ics', text: calendarOf(model, all.title, all.summits) },
    ...ownFeeds(model),
    ...dataFiles(model),
    ...citations(model),
    ...sitemap(model),
    ...oaiRepository(model),
    robots(settings.siteUrl),
  ];
  return files.map(({ path, text }) => ({ path: insidePath(path), text }));
}

/** Feeds for each leader, place and topic with a summit, and a calendar for each leader. */
function ownFeeds(model: Model): SiteFile[] {
  const { say } = model;
  const { title } = model.archive.settings;
  const feed = (kind: 'leaders' | 'places' | 'topics', id: string, name: string, summits: Summit[]): SiteFile[] => {
    const folder = `${kind}/${segment(id)}`;
    const of = { title: say.frame.feedTitle(title, name), path: `${folder}/index.html`, summits };
    const [atom, json] = [`${folder}/feed.xml`, `${folder}/feed.json`];
    return summits.length === 0
      ? []
      : [
          { path: atom, text: atomFeed(model, { ...of, own: atom }) },
          { path: json, text: jsonFeed(model, { ...of, own: json }) },
        ];
  };
  const leaders = [...model.people.values()].flatMap(({ id, name }) => {
    const summits = model.latest.filter(summit => summit.participants.some(leader => leader.id === id));
    if (summits.length === 0) return [];
    const calendar = {
      path: `leaders/${segment(id)}/calendar.ics`,
      text: calendarOf(model, say.frame.feedTitle(title, name), summits),
    };
    return [...feed('leaders', id, name, summits), calendar];
  });
  const places = [...model.placeIds].flatMap(id => {
    const summits = model.latest.filter(summit => summit.location?.id === id);
    return feed('places', id, summits[0]?.location?.name ?? id, summits);
  });
  const topics = [...model.topicIds].flatMap(id =>
    feed(
      'topics',
      id,
      model.topics.get(id)?.label ?? id,
      model.latest.filter(summit => (summit.topics as string[]).includes(id)),
    ),
  );
  return [...leaders, ...places, ...topics];
}

function citations(model: Model): SiteFile[] {
  const summits = model.latest.flatMap(({ id, name, date }) =>
    citationFiles(citationOf(model, { heading: name, date, path: addresses.summit(id), language: model.say.language })),
  );
  const articles = model.archive.records.flatMap(record =>
    citationFiles(
      citationOf(model, {
        heading: record.title,
        date: record.published,
        path: addresses.article(record.id),
        language: record.language,
        outlet: record.outlet === null ? null : outletName(model, record.outlet),
        author: record.author,
        original: record.url,
      }),
    ),
  );
  return [...summits, ...articles];
}
