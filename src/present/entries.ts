/** Things as they stand in lists: summits, known meetings, articles. */

import { outletName } from '../exports/json-ld.ts';
import type { ArticleRecord, Summit } from '../types.ts';
import { addresses, href } from './address.ts';
import { compareText, countriesOf, type Meeting, type Model, placeName, yearOf, yearsWithin } from './model.ts';
import type { ArticleEntry, KnownEntry, SummitEntry } from './props.ts';
import { foreign } from './remarks.ts';
import { dateView, sentence, shortDate } from './words.ts';

/** A summit in a list. */
export function summitEntry(model: Model, summit: Summit, from: string): SummitEntry {
  const place = summit.location;
  const years = summit.date?.includes('/') ? yearsWithin(summit.date) : [yearOf(summit.date) ?? 'unknown'];
  return {
    heading: summit.name,
    href: href(from, addresses.summit(summit.id)),
    date: dateView(model.say, summit.date, summit.until),
    place: place === null ? null : placeName(model, place.id, place.name),
    who: summit.participants.map(leader => leader.name),
    countries: countriesOf(summit.participants).map(code => code.toLowerCase()),
    articles: model.say.count.articles(summit.articles.length),
    topics: summit.topics.flatMap(id => model.topics.get(id)?.label ?? []),
    keys: {
      leader: summit.participants.map(leader => leader.id),
      place: place === null ? [] : [place.id],
      topic: summit.topics,
      year: years,
      country: countriesOf(summit.participants),
      outlet: [...new Set(summit.articles.flatMap(id => model.records.get(id)?.outlet ?? []))],
    },
  };
}

/** A known meeting without an article. */
export function knownEntry(model: Model, meeting: Meeting, from: string): KnownEntry {
  const names = meeting.leaders.map(id => model.people.get(id)?.name ?? id);
  return {
    label: meeting.label,
    date: dateView(model.say, meeting.date, meeting.until),
    place: meeting.place ?? model.say.entity.placeUnknown,
    who: model.say.list(names),
    href:
      meeting.placeId !== null && model.placeIds.has(meeting.placeId)
        ? href(from, addresses.place(meeting.placeId))
        : null,
  };
}

/** An article in a list. */
export function articleEntry(model: Model, record: ArticleRecord, from: string): ArticleEntry {
  const { say } = model;
  const parts = [
    record.outlet === null ? null : outletName(model, record.outlet),
    record.published === null ? null : shortDate(say, record.published),
    record.kind === 'other' ? say.article.other : record.phase === null ? null : say.article.phases[record.phase],
    rightsNote(model, record),
  ];
  return {
    heading: record.title,
    href: href(from, addresses.article(record.id)),
    lang: foreign(say, record.language),
    byline: sentence(parts.filter(part => part !== null).join(' · ')),
    copies: [],
  };
}

/** Where not all of an article can be read here. */
function rightsNote(model: Model, record: ArticleRecord): string | null {
  const shown = model.bodies.get(record.id);
  if (shown?.publish === 'facts') return model.say.article.factsOnly;
  return shown?.publish === 'excerpt' && shown.cut ? model.say.article.beginningOnly : null;
}

/** Articles of one summit in a list: copies of a report stand under it. */
export function articleEntries(model: Model, groups: ArticleRecord[][], from: string): ArticleEntry[] {
  return groups.flatMap(([first, ...copies]) =>
    first === undefined
      ? []
      : [{ ...articleEntry(model, first, from), copies: copies.map(copy => articleEntry(model, copy, from)) }],
  );
}

/** Newest first by publication; those without a date last. */
export function byPublished(a: ArticleRecord, b: ArticleRecord): number {
  return compareText(b.published ?? '', a.published ?? '') || compareText(a.id, b.id);
}
