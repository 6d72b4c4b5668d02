import { capitalised, type Lexicon, lexiconOf } from './lexicon.ts';
import { officeFits } from './offices.ts';
import { foldText } from './phrases.ts';
import { type Context, runRules } from './rule.ts';
import { leaderRules, namesOf } from './rules/leaders.ts';
import type { Stranger } from './rules/longer-name.ts';
import type { Scan } from './rules/name-scan.ts';
import type { NamePlate } from './rules/names.ts';
import type { Article, Country, Leader } from './types.ts';

/** One mention of one person. `leader` is null while several leaders remain possible, and for a title whose holder is not known. */
export interface Mention extends NamePlate {
  leader: Leader | null;
  /** Same for all mentions of one person: the leader's id, `unlisted:name`, or `office:KR` for a bare title. */
  key: string;
}

/** All mentions of people in an article, each tied to a leader where the text itself settles it. */
export function peopleIn(context: Context): Mention[] {
  const { scan, strangers } = namesOf(context);
  const found = runRules(leaderRules, context).map(({ value }) => value);
  const plates = withCountries(
    found.sort((a, b) => a.start - b.start),
    scan,
  ).filter(
    plate => (plate.how !== 'unlisted' || isUnlistedLeader(plate)) && !isMinistersEqual(context.article.text, plate),
  );
  const lexicon = lexiconOf(context.authority);
  const introduced = introductions(plates, [
    ...strangers.filter(({ relative }) => !relative),
    ...picturedIn(context.article, lexicon),
  ]);
  const seconded = secondedIn(context.article, plates);
  return plates.flatMap(plate => settle(plate, { introduced, seconded, lexicon }));
}

/**
 * `Obama hosts Abe, Park`, where the story goes on to speak of the leader of South Korea: a family name that is a word as
 * well means that leader where it stands in a row with another's.
 */
function secondedIn({ text }: Article, plates: NamePlate[]): Set<NamePlate> {
  const countries = new Set(plates.flatMap(({ how, country }) => (how === 'title' && country ? [country.code] : [])));
  const isBeside = (one: NamePlate | undefined, next: NamePlate | undefined) =>
    one !== undefined &&
    next !== undefined &&
    one.who.length > 0 &&
    next.who.length > 0 &&
    IN_A_ROW.test(text.slice(one.end, next.start));
  return new Set(
    plates.filter(
      (plate, i) =>
        plate.how === 'family' &&
        plate.who.some(({ country }) => countries.has(country)) &&
        (isBeside(plates[i - 1], plate) || isBeside(plate, plates[i + 1])),
    ),
  );
}

const IN_A_ROW = /^(?:,| and| &|-|–) ?$/;

/**
 * `President Isaias Afwerki` in a story on Ethiopia and Eritrea: an unknown leader without a country is of the country
 * that the story names most among those whose leaders it does not name, if it names it more than once.
 */
function withCountries(plates: NamePlate[], { countries }: Scan): NamePlate[] {
  if (!plates.some(({ how, country }) => how === 'unlisted' && country === null)) return plates;
  const taken = new Set(
    plates.flatMap(({ who, country }) => [...who.map(leader => leader.country), country?.code ?? '']),
  );
  const counts = new Map<Country, number>();
  for (const { value } of countries) {
    const country = value[0]?.country;
    if (country && !taken.has(country.code)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const [country, times] = first ?? [];
  if (!country || !times || times < 2 || times === second?.[1]) return plates;
  return plates.map(plate => (plate.how === 'unlisted' && plate.country === null ? { ...plate, country } : plate));
}

/** `Foreign Minister Wang and his Japanese counterpart`: another minister, not a leader. */
const MINISTER = /\b(?:foreign|defen[cs]e|finance|trade|interior|energy|economy|industry) minister\b[^.;]{0,60}$/i;

const isMinistersEqual = (text: string, { office, start }: NamePlate) =>
  office === 'counterpart' && MINISTER.test(text.slice(Math.max(0, start - 100), start));

/** An unknown name counts as a leader's only with a country, and with an office that leads it. */
function isUnlistedLeader({ country, office, standing }: NamePlate): boolean {
  return (
    country !== null &&
    standing === 'current' &&
    office !== 'leader' &&
    office !== 'counterpart' &&
    country.offices.some(title => officeFits(office ?? '', title))
  );
}

/** People named in full, by folded family name, in order. */
function introductions(plates: NamePlate[], others: Bearer[]): Map<string, Introduction[]> {
  const found = new Map<string, Introduction[]>();
  const add = (family: string, introduction: Introduction) => {
    const key = foldText(family);
    const known = found.get(key);
    if (known) known.push(introduction);
    else found.set(key, [introduction]);
  };
  for (const plate of plates) {
    const leader = plate.how === 'full' || plate.how === 'misspelt' ? onlyOne(plate) : null;
    if (leader)
      add(leader.family, { start: plate.start, leader, acting: plate.office !== null && plate.standing === 'current' });
  }
  for (const { start, family, leader } of others) add(family, { start, leader: leader ?? null, acting: false });
  for (const known of found.values()) known.sort((a, b) => a.start - b.start);
  return found;
}

/** Someone whose family name the page gives with a full name. */
interface Bearer extends Pick<Stranger, 'start' | 'family'> {
  leader?: Leader;
}

/**
 * Leaders whom a caption names in full, before all text. No fact comes from a caption, which is cut, but a story that
 * says `Ma answered` below a picture of Ma Ying-jeou speaks of him.
 */
function picturedIn({ removed }: Article, { fullNames }: Lexicon): Bearer[] {
  return removed
    .filter(({ rule }) => rule === 'boilerplate/caption')
    .flatMap(({ exact }) => capitalised(exact, fullNames.find(foldText(exact))))
    .flatMap(({ value }) => (value.length === 1 ? (value as [Leader]) : []))
    .map(leader => ({ start: -1, family: leader.family, leader }));
}

/** Of several leaders with one full name, the one whose office the words give. */
function onlyOne(plate: NamePlate): Leader | null {
  const fitting = fittingOffice(plate);
  return fitting.length === 1 ? (fitting[0] as Leader) : plate.who.length === 1 ? (plate.who[0] as Leader) : null;
}

function fittingOffice({ who, office, country }: NamePlate): Leader[] {
  return who.filter(leader =>
    leader.terms.some(
      term =>
        (office === null || officeFits(office, term.office)) && (country === null || term.country === country.code),
    ),
  );
}

interface Introduction {
  start: number;
  /** Null for a person who is not a leader: `Kim Nam-joon`, `Park Jin`. */
  leader: Leader | null;
  /** Whether the words give the leader an office that is held now. */
  acting: boolean;
}

interface Known {
  introduced: Map<string, Introduction[]>;
  /** Family names that mean a leader of whom the story speaks by title. */
  seconded: Set<NamePlate>;
  lexicon: Lexicon;
}

function settle(plate: NamePlate, known: Known): Mention[] {
  if (plate.how === 'title') return [{ ...plate, leader: null, key: `office:${(plate.country as Country).code}` }];
  if (plate.how === 'unlisted') return [{ ...plate, leader: null, key: `unlisted:${foldText(plate.name)}` }];
  if (plate.how !== 'family') return named(plate, onlyOne(plate));
  const bearers = known.introduced.get(foldText(plate.name)) ?? [];
  const titled = plate.office !== null;
  const fitting = bearers.filter(
    ({ leader }) => !titled || (leader !== null && fittingOffice({ ...plate, who: [leader] }).length > 0),
  );
  const before = fitting.filter(({ start }) => start < plate.start);
  const bearer = meant(before) ?? fitting.find(({ leader }) => leader !== null);
  if (bearer) return bearer.leader ? named(plate, bearer.leader) : [];
  return titled || standsAlone(plate, known) ? named(plate, onlyOne(plate)) : [];
}

/**
 * Whom a family name means of those introduced before it: the last one, unless that is a leader named in passing and one
 * in office was introduced as well. A spokesman of that name who was just quoted is meant even beside a leader.
 */
function meant(before: Introduction[]): Introduction | undefined {
  const last = before.at(-1);
  if (!last?.leader || last.acting) return last;
  return before.findLast(({ acting }) => acting) ?? last;
}

/** The mention of a leader, or of one among several who share the name. */
function named(plate: NamePlate, leader: Leader | null): Mention[] {
  if (leader) return [{ ...plate, who: [leader], leader, key: leader.id }];
  const who = fittingOffice(plate);
  return who.length === 0 ? [] : [{ ...plate, who, leader: null, key: `family:${foldText(plate.name)}` }];
}

/** A bare family name that nobody introduced proves something only if it is not a word as well. */
function standsAlone(plate: NamePlate, { introduced, seconded, lexicon }: Known): boolean {
  const family = foldText(plate.name);
  return (!lexicon.commonFamilies.has(family) || seconded.has(plate)) && !introduced.has(family);
}
