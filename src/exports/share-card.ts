/**
 * What the picture says that a post shows beside a link to a page: decided here, drawn in `src/pictures/`.
 *
 * Each summit and each leader with a summit has a picture; an article shows its summit's, all other pages the site's.
 */
import { calendar, dayOf, daysOf } from '../edtf.ts';
import { addresses } from '../present/address.ts';
import { countriesOf, countryName, type Model, placeName } from '../present/model.ts';
import type { ShareCard } from '../present/props.ts';
import { clip, daysWords, sentence } from '../present/words.ts';
import type { LeaderFact, Summit } from '../types.ts';

/** Path of the site's own picture. */
const SITE_CARD = 'card.png';

/** The site's picture, for every page that has no other. */
export function sitePicture({ say, archive }: Model): { path: string; alt: string } {
  const { title, description } = archive.settings;
  return { path: SITE_CARD, alt: say.card.alt([title, clip(description, 180)]) };
}

/** The picture of the site: what it holds, with every summit on the line of years. */
export function siteCard(model: Model): ShareCard {
  const { title, description } = model.archive.settings;
  const held = model.say.card.held(model.summits.size, model.records.size, model.people.size);
  return card(model, {
    path: SITE_CARD,
    kicker: '',
    title,
    lines: [clip(description, 180), held],
    colours: [],
    summits: model.latest,
  });
}

/** The picture of a summit: between whom, where, when and who. */
export function summitCard(model: Model, summit: Summit): ShareCard {
  const countries = countriesOf(summit.participants);
  const where = summit.location === null ? '' : placeName(model, summit.location.id, summit.location.name);
  return card(model, {
    path: cardOf(addresses.summit(summit.id)),
    kicker: countries.map(code => countryName(model, code)).join(' · '),
    title: summit.name,
    lines: [
      [sentence(daysWords(model.say, summit.date, summit.until)), where].filter(Boolean).join(' · '),
      clip(model.say.list(summit.participants.map(({ name }) => name)), 110),
    ],
    colours: countries.map(code => code.toLowerCase()),
    summits: [summit],
  });
}

/** Where a summit's picture lies, and its words, for the pages that show it as well. */
export function summitPicture(model: Model, summit: Summit): { path: string; alt: string } {
  const { path, alt } = summitCard(model, summit);
  return { path, alt };
}

/** The picture of a leader: the office, and when the summits were. */
export function leaderCard(model: Model, person: LeaderFact, office: string, summits: Summit[]): ShareCard {
  return card(model, {
    path: cardOf(addresses.leader(person.id)),
    kicker: countryName(model, person.country),
    title: person.name,
    lines: [sentence(office), model.say.count.summits(summits.length)],
    colours: [person.country.toLowerCase()],
    summits,
  });
}

interface CardFacts extends Pick<ShareCard, 'path' | 'kicker' | 'title' | 'lines' | 'colours'> {
  summits: Summit[];
}

function card(model: Model, { summits, ...facts }: CardFacts): ShareCard {
  const lines = facts.lines.filter(drawable);
  const title = clip(facts.title, 90);
  return {
    ...facts,
    title: drawable(title) ? title : '',
    kicker: drawable(facts.kicker) ? facts.kicker : '',
    lines,
    site: model.archive.settings.title,
    alt: model.say.card.alt([facts.title, ...facts.lines]),
    axis: axisOf(model, summits),
  };
}

/** The line of years, and where on it the summits are: each as wide as the days on which it may have been. */
function axisOf(model: Model, summits: Summit[]): ShareCard['axis'] {
  const earliest = model.meetings[0]?.date ?? null;
  const latest = model.meetings.findLast(({ date }) => date !== null)?.date ?? null;
  const [first, last] = [earliest, latest].map(date => (date === null ? null : daysOf(date)));
  if (!first || !last) return null;
  const from = Math.floor(exactYear(first.first));
  const to = Math.floor(exactYear(last.last)) + 1;
  const place = (day: number) => Math.min(1, Math.round(((exactYear(day) - from) / (to - from)) * 1000) / 1000);
  const marks = summits.flatMap(({ date }) => {
    const days = date === null ? null : daysOf(date);
    return days === null ? [] : [{ start: place(days.first), end: place(days.last) }];
  });
  const distinct = new Map(marks.map(mark => [`${mark.start} ${mark.end}`, mark]));
  return { from: String(from), to: String(to - 1), marks: [...distinct.values()] };
}

function exactYear(day: number): number {
  const { year } = calendar(day);
  return year + (day - (dayOf(year, 1, 1) ?? day)) / 366;
}

function cardOf(page: string): string {
  return page.replace(/index\.html$/, 'card.png');
}

/** The picture's fonts hold Latin script; a line in another is left out of the picture, not drawn as empty boxes. */
function drawable(text: string): boolean {
  return /^[\u0020-\u024f\u1e00-\u1eff\u2010-\u2026\u2032-\u203a\u20ac\u2122]*$/u.test(text);
}
