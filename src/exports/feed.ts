/**
 * Feeds of summits: Atom (RFC 4287) and JSON Feed 1.1. Times come from the records, never from the build,
 * so that the same archive gives the same feed.
 */
import { daysOf, iso } from '../edtf.ts';
import { addresses, fullAddress } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import { daysWords } from '../present/words.ts';
import type { Summit } from '../types.ts';

/** What a feed is of. */
export interface FeedOf {
  title: string;
  /** Path of the page that shows the same. */
  path: string;
  /** Path of the feed itself. */
  own: string;
  summits: Summit[];
}

const MOST = 50;

/** Before anything is dated, a feed still needs a time. */
const EPOCH = '1970-01-01';

/** An Atom feed, the latest summit first. */
export function atomFeed(model: Model, feed: FeedOf): string {
  const summits = feed.summits.slice(0, MOST);
  const updated =
    summits
      .map(summit => updatedOf(model, summit))
      .sort()
      .at(-1) ?? EPOCH;
  const { settings } = model.archive;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${model.say.language}">`,
    `<id>${xml(identity(model, feed.own))}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${xml(settings.keeper || settings.title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(address(model, feed.own, feed.own))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(address(model, feed.path, feed.own))}"/>`,
    ...summits.map(summit => atomEntry(model, summit, feed.own)),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}

function atomEntry(model: Model, summit: Summit, own: string): string {
  const path = addresses.summit(summit.id);
  return [
    '<entry>',
    `<id>${xml(identity(model, path))}</id>`,
    `<title>${xml(entryTitle(model, summit))}</title>`,
    `<updated>${updatedOf(model, summit)}T00:00:00Z</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(address(model, path, own))}"/>`,
    `<summary>${xml(summaryOf(model, summit))}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A JSON feed, the latest summit first. */
export function jsonFeed(model: Model, feed: FeedOf): string {
  const { settings } = model.archive;
  const full = settings.siteUrl !== '';
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: settings.description,
    ...(full && {
      home_page_url: fullAddress(settings.siteUrl, feed.path),
      feed_url: fullAddress(settings.siteUrl, feed.own),
    }),
    language: model.say.language,
    items: feed.summits.slice(0, MOST).map(summit => ({
      id: identity(model, addresses.summit(summit.id)),
      url: address(model, addresses.summit(summit.id), feed.own),
      title: entryTitle(model, summit),
      content_text: summaryOf(model, summit),
      date_published: `${updatedOf(model, summit)}T00:00:00Z`,
      tags: summit.topics.map(id => model.topics.get(id)?.label ?? id),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A name for a page that stays the same from build to build: its full address, or one of our own where that is not known. */
function identity(model: Model, path: string): string {
  const full = fullAddress(model.archive.settings.siteUrl, path);
  return full ?? `urn:summit-archive:${path.replace(/\/?index\.html$/, '').replaceAll('/', ':') || 'home'}`;
}

function address(model: Model, path: string, from: string): string {
  return fullAddress(model.archive.settings.siteUrl, path) ?? `${'../'.repeat(from.split('/').length - 1)}${path}`;
}

function entryTitle({ say }: Model, { name, date, until }: Summit): string {
  return say.feed.title(name, daysWords(say, date, until));
}

function summaryOf({ say }: Model, { participants, articles }: Summit): string {
  const who = say.list(participants.map(({ name, office }) => (office ? say.nameAndOffice(name, office) : name)));
  return say.feed.summary(who, articles.length);
}

/** The last day on which something about the summit was published; else the last day it may have taken place. */
function updatedOf(model: Model, summit: Summit): string {
  const dates = [summit.date, ...summit.articles.map(id => model.records.get(id)?.published ?? null)];
  const days = dates.flatMap(date => (date === null ? [] : (daysOf(date)?.last ?? [])));
  return days.length === 0 ? EPOCH : iso(Math.max(...days));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside XML: characters that XML cannot hold are dropped. */
export function xml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, character => ESCAPES[character] ?? '');
}
