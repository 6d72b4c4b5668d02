/**
 * What the picture says that a post shows beside a link to a page: decided here, drawn in `src/pictures/`.
 *
 * Each summit and each leader with a summit has a picture; an article shows its summit's, all other pages the site's.
 */
import { calendar, dayOf, daysOf } from '../edtf.ts';
import { addresses } from '../present/address.ts';
import { countriesOf, countryName, type Model, placeName, type Spoken } from '../present/model.ts';
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
  const { length: articles } = model.archive.records;
  const words = ({ say }: Spoken): CardWords => ({
    kicker: '',
    title,
    lines: [clip(description, 180), say.card.held(model.summits.size, articles, model.people.size)],
  });
  return card(model, words, { path: SITE_CARD, colours: [], summits: model.latest });
}

/** The picture of a summit: between whom, where, when and who. */
export function summitCard(model: Model, summit: Summit): ShareCard {
  const countries = countriesOf(summit.participants);
  return card(model, spoken => summitWords(spoken, spoken.summits.get(summit.id) ?? summit), {
    path: cardOf(addresses.summit(summit.id)),
    colours: countries.map(code => code.toLowerCase()),
    summits: [summit],
  });
}

function summitWords(spoken: Spoken, { name, date, until, location, participants }: Summit): CardWords {
  const { say } = spoken;
  const where = location === null ? '' : placeName(spoken, location.id, location.name);
  return {
    kicker: countriesOf(participants)
      .map(code => countryName(spoken, code))
      .join(' · '),
    title: name,
    lines: [
      [sentence(daysWords(say, date, until)), where].filter(Boolean).join(' · '),
      clip(say.list(participants.map(leader => leader.name)), 110),
    ],
  };
}

/** Where a summit's picture lies, and its words, for the pages that show it as well. */
export function summitPicture(model: Model, summit: Summit): { path: string; alt: string } {
  const { path, alt } = summitCard(model, summit);
  return { path, alt };
}

/** The picture of a leader: the office, and when the summits were. */
export function leaderCard(
  model: Model,
  person: LeaderFact,
  { summits, officeOf }: { summits: Summit[]; officeOf(spoken: Spoken): string },
): ShareCard {
  const words = (spoken: Spoken): CardWords => ({
    kicker: countryName(spoken, person.country),
    title: spoken.people.get(person.id)?.name ?? person.name,
    lines: [sentence(officeOf(spoken)), spoken.say.count.summits(summits.length)],
  });
  const colours = [person.country.toLowerCase()];
  return card(model, words, { path: cardOf(addresses.leader(person.id)), colours, summits });
}

type CardWords = Pick<ShareCard, 'kicker' | 'title' | 'lines'>;

interface CardFacts extends Pick<ShareCard, 'path' | 'colours'> {
  summits: Summit[];
}

/** A card; it is drawn in Latin script, and described in the language of the site. */
function card(model: Model, words: (spoken: Spoken) => CardWords, { summits, ...facts }: CardFacts): ShareCard {
  const drawn = words(model.latin);
  const told = words(model);
  const title = clip(drawn.title, 90);
  return {
    ...facts,
    title: drawable(title) ? title : '',
    kicker: drawable(drawn.kicker) ? drawn.kicker : '',
    lines: drawn.lines.filter(drawable),
    site: model.archive.settings.title,
    alt: model.say.card.alt([told.title, ...told.lines]),
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
