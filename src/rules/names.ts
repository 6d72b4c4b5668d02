/**
 * Reads name plates: `South Korean President Yoon Suk Yeol`, `Fumio Kishida, Prime Minister of Japan`,
 * `then Prime Minister Noda`, `the Japanese premier`, `Polish Prime Minister Donald Tusk`.
 */
import { type CountryWord, capitalised, givenOf, type Lexicon } from '../lexicon.ts';
import { officeFits } from '../offices.ts';
import { foldText, type Hit } from '../phrases.ts';
import { firstFrom, indexAt, startingIn } from '../spans.ts';
import type { Article, Country, Leader } from '../types.ts';

/** Whether the office is held as the text tells it. */
export type Standing = 'current' | 'former' | 'elect' | 'deputy';

/** Words that mean one person, or the office of one. */
export interface NamePlate {
  start: number;
  end: number;
  how: 'full' | 'family' | 'title' | 'misspelt' | 'unlisted';
  /** Listed people whom the words can mean; empty for a bare title and for people not listed. */
  who: Leader[];
  /** The name as written, without title. */
  name: string;
  /** The office word, lower case: `president`, `prime minister`, `leader`. */
  office: string | null;
  country: Country | null;
  standing: Standing;
}

/** What one pass over a text finds before it is put together. */
export interface Scan {
  text: string;
  folded: string;
  full: Map<number, Hit<Leader[]>>;
  family: Map<number, Hit<Leader[]>>;
  countries: Hit<CountryWord[]>[];
  /** Countries by where they start. */
  countryAt: Map<number, Hit<CountryWord[]>>;
  /** Where a name or a country ends. */
  ends: Set<number>;
  /** Full names by where they end. */
  fullByEnd: Map<number, Hit<Leader[]>>;
}

/**
 * Office of a head of state or government, with the words before it that change its standing.
 * Ministers, deputies and speakers are not: `Deputy Prime Minister` is found so that it can be set aside.
 */
const OFFICE =
  /\b(?<office>prime\s+minist?e?r|premier|president(?!ial)|chancellor(?! of the exchequer)|taoiseach|paramount leader|supreme leader|head of (?:state|government)|leader|counterpart|PM|chairman of the state affairs commission|state affairs commission chairman|general secretary)(?<plural>s)?(?<elect>[\s-]elect)?\b(?![a-z\u00c0-\u024f])(?:\s*\(PM\))?/gi;
/** Words before an office that change its standing. */
const STANDING =
  /(?<![\p{L}-])(?:(?:deputy|vice|assistant|former|ex|retired|then|late|outgoing|incoming|acting|interim|caretaker|ousted|impeached|past|one[- ]time)[\s-]+)+$/iu;
const NAME_WORD = /\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/u.source;
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|ter|zu)';
/** A person's name of two to five words, with particles. */
const NAME = new RegExp(`${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME_WORD}){1,4}`, 'uy');
/** Capitalised words that are not part of a name though they stand beside one. */
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|As|But|And|Or|When|While|After|Before|Both|For|With|Without|If|Since|Although|Though|Earlier|Later|Also|Then|Yet|So|Asked|By|To|Of|From|That|This|He|She|It|Its|His|Her|They|We|Our|Their|Mr|Mrs|Ms|Dr|Sir|President|Prime|Minister|Premier|Chancellor|Leader|PM|Chairman|Secretary|Foreign|Defense|Defence|Former|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Tokyo|Government|Cabinet|Administration|Summit|Meets?|Meeting|Talks|Says|Said|Hosts?|Receives|Visits?|Agrees?|Hold|Holds|Told|Under|Like|Neither|Instead|Not|Later|Even|Despite|During|Following|According|Standing|Speaking|Where|What|How|Why|Who|Whom|Because|Between|Until|Photo|Watch|Read|Vs|H|E|HE|H\.E)$/u;

/** Names and countries of a text, each by the place where it starts. */
export function scanNames({ text, folded }: Pick<Article, 'text' | 'folded'>, lexicon: Lexicon): Scan {
  const full = byStart(capitalised(text, lexicon.fullNames.find(folded)));
  const covered = [...full.values()];
  const family = byStart(
    capitalised(text, lexicon.families.find(folded)).filter(
      // A family name that stands in a full name starts in it, or holds its start.
      hit => indexAt(covered, hit.start) < 0 && startingIn(covered, hit).length === 0,
    ),
  );
  const countries = capitalised(text, lexicon.countries.find(folded));
  return {
    ...{ text, folded, full, family, countries },
    countryAt: byStart(countries),
    ends: new Set([...covered, ...family.values(), ...countries].map(({ end }) => end)),
    fullByEnd: new Map(covered.map(hit => [hit.end, hit])),
  };
}

function byStart<T>(hits: Hit<T>[]): Map<number, Hit<T>> {
  return new Map(hits.map(hit => [hit.start, hit]));
}

/** Every name plate of a text, in order; plates do not overlap. */
export function readPlates(scan: Scan, lexicon: Lexicon): NamePlate[] {
  const plates: NamePlate[] = [];
  const used = new Set<number>();
  for (const match of scan.text.matchAll(OFFICE)) {
    plates.push(...plateOfOffice(scan, lexicon, { match, used }));
  }
  for (const hit of scan.full.values()) {
    if (!used.has(hit.start)) plates.push(namePlate(scan, hit, 'full'));
  }
  for (const hit of scan.family.values()) {
    if (!used.has(hit.start) && !partOfLongerName(scan, hit)) plates.push(namePlate(scan, hit, 'family'));
  }
  return plates
    .sort((a, b) => a.start - b.start)
    .filter((plate, i, all) => i === 0 || plate.start >= (all[i - 1] as NamePlate).end);
}

/** Other people who have a leader's family name: `Kim Nam-joon`, `Akie Abe`. */
export function strangers(scan: Scan): { start: number; family: string }[] {
  return [...scan.family.values()]
    .filter(hit => partOfLongerName(scan, hit))
    .map(({ start, end }) => ({ start, family: scan.text.slice(start, end) }));
}

function namePlate(scan: Scan, hit: Hit<Leader[]>, how: 'full' | 'family'): NamePlate {
  const { start, end, value } = hit;
  const before = scan.text.slice(Math.max(0, start - 40), start);
  const standing = /\b(?:late|then|former|ex)[\s-]+$/iu.test(before)
    ? 'former'
    : LESSER_OFFICE.test(before)
      ? 'deputy'
      : 'current';
  return { start, end, how, who: value, name: scan.text.slice(start, end), office: null, country: null, standing };
}

/** An office below the head of government, right before a name: `Finance Minister`, `Vice President`, `Governor`. */
const LESSER_OFFICE =
  /(?<!\bprime[\s-])(?:\bminister|\bsecretary(?: of state| general)?|\bgovernor|\bsenator|\bmayor|\bspeaker|\bambassador|\bvice[- ]president|\bdeputy|\bcandidate|\blawmaker|\bopposition leader)(?: of \p{L}+(?: \p{L}+)?)?[\s,]+$/iu;

interface OfficeMatch {
  match: RegExpExecArray | RegExpMatchArray;
  used: Set<number>;
}

function plateOfOffice(scan: Scan, lexicon: Lexicon, { match, used }: OfficeMatch): NamePlate[] {
  const groups = match.groups as Record<string, string | undefined>;
  const word = match.index as number;
  const end = word + match[0].length;
  const changed = STANDING.exec(scan.text.slice(Math.max(0, word - 40), word))?.[0] ?? '';
  const start = word - changed.length;
  const office = (groups.office as string)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^prime minist?e?r$|^pm$/u, 'prime minister');
  const countries = countriesBefore(scan, start);
  const edge = groups.plural ? (countries[0]?.start ?? start) : (countries.at(-1)?.start ?? start);
  const before = BEFORE_COUNTRY.exec(scan.text.slice(Math.max(0, edge - 12), edge))?.[0] ?? '';
  const standing = standingOf(`${before} ${changed} ${groups.elect ?? ''}`);
  if (groups.plural) return pluralPlates(scan, { start, end, office, standing, countries });
  const base = { start: edge, office, standing };
  const country = countries.at(-1)?.value[0]?.country ?? null;
  const after = countryAfter(scan, end);
  const naming = { scan, lexicon, country: country ?? after?.country ?? null };
  const named = nameAfter(naming, after?.end ?? end) ?? nameAfter(naming, end);
  if (named) {
    used.add(named.start);
    return [{ ...base, ...named, start: base.start, country: country ?? after?.country ?? null }];
  }
  const owner = nameBefore(scan, base.start);
  if (owner) {
    used.add(owner.start);
    return [{ ...base, ...owner, end: after?.end ?? end, country: country ?? after?.country ?? null }];
  }
  const where = country ?? after?.country;
  if (!where) return [];
  return [{ ...base, end: after?.end ?? end, how: 'title', who: [], name: '', country: where }];
}

/** `then Japanese Prime Minister Noda`: the standing can stand before the country. */
const BEFORE_COUNTRY = /(?:\b(?:then|former|ex|late|outgoing|incoming)[\s-]+)$/iu;

function standingOf(words: string): Standing {
  if (/elect|incoming/iu.test(words)) return 'elect';
  if (/deputy|vice|assistant/iu.test(words)) return 'deputy';
  return /former|ex|retired|then|late|ousted|impeached|past|one/iu.test(words) ? 'former' : 'current';
}

/** `Japanese and South Korean leaders`, `the leaders of Japan, China and South Korea`: one plate a country. */
function pluralPlates(
  scan: Scan,
  found: { start: number; end: number; office: string; standing: Standing; countries: Hit<CountryWord[]>[] },
): NamePlate[] {
  const { start, end, office, standing } = found;
  const of = /^\s+of\s+(?:the\s+)?/u.exec(scan.text.slice(end, end + 12));
  const listed = of ? countryList(scan, end + of[0].length) : found.countries;
  // `the presidents of Mexico and the United States and Canada's prime minister`: Canada has no president.
  const countries = listed.filter(({ value }) => leads(value[0]?.country ?? null, office));
  const span = {
    start: Math.min(start, ...countries.map(c => c.start)),
    end: Math.max(end, ...countries.map(c => c.end)),
  };
  return countries.map((hit, i) => ({
    start: i === 0 ? span.start : hit.start,
    end:
      i === 0
        ? Math.max(span.start + 1, of ? (countries[0] as Hit<unknown>).end : (countries[1]?.start ?? span.end))
        : hit.end,
    how: 'title',
    who: [],
    name: '',
    office,
    standing,
    country: (hit.value[0] as CountryWord).country,
  }));
}

/** Whether a country is led by someone with such an office. */
function leads(country: Country | null, office: string): boolean {
  return (
    country !== null &&
    (/leader|head|counterpart/u.test(office) || country.offices.some(title => officeFits(office, title)))
  );
}

/** Index of the last hit that starts before an offset. */
function lastBefore(hits: Hit<unknown>[], offset: number): number {
  return firstFrom(hits, offset) - 1;
}

/** Countries that stand right before a word, as `Japanese `, `Japan's `, `Japanese and South Korean `; the last one last. */
function countriesBefore(scan: Scan, index: number): Hit<CountryWord[]>[] {
  const found: Hit<CountryWord[]>[] = [];
  let edge = index;
  for (let i = lastBefore(scan.countries, index); i >= 0; i--) {
    const hit = scan.countries[i] as Hit<CountryWord[]>;
    if (hit.end > edge) continue;
    const between = scan.text.slice(hit.end, edge);
    const joins =
      found.length === 0
        ? /^(?:['’]s?)?[\s-]+(?:the\s+|new\s+|then[\s-]+|current\s+|first\s+(?:female\s+)?|conservative\s+|liberal\s+)?$/iu
        : /^(?:['’]s?)?(?:,\s*|\s*,?\s+and\s+|\s*[-–/]\s*)(?:the\s+)?$/u;
    if (!joins.test(between)) break;
    found.unshift(hit);
    edge = hit.start;
  }
  return found;
}

/** `of Japan`, `of the Republic of Korea` after an office. */
function countryAfter(scan: Scan, index: number): { country: Country; end: number } | null {
  const of = /^\s+of\s+(?:the\s+)?/u.exec(scan.text.slice(index, index + 12));
  const hit = of && scan.countryAt.get(index + of[0].length);
  return hit ? { country: (hit.value[0] as CountryWord).country, end: hit.end } : null;
}

/** How far a list of countries may run, in characters. */
const LONGEST_LIST = 300;

function countryList(scan: Scan, index: number): Hit<CountryWord[]>[] {
  const found: Hit<CountryWord[]>[] = [];
  let edge = index;
  for (const hit of startingIn(scan.countries, { start: index, end: index + LONGEST_LIST })) {
    if (!/^(?:,\s*|,?\s+and\s+)?(?:the\s+)?$/u.test(scan.text.slice(edge, hit.start))) break;
    found.push(hit);
    edge = hit.end;
  }
  return found;
}

type Named = Pick<NamePlate, 'start' | 'end' | 'how' | 'who' | 'name'>;

interface Naming {
  scan: Scan;
  lexicon: Lexicon;
  /** The country of the office, where the words give one. */
  country: Country | null;
}

/** The name that follows an office: listed, misspelt or unknown. */
function nameAfter({ scan, lexicon, country }: Naming, index: number): Named | null {
  const gap = /^(?:,\s+|\s+)(?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr)\.?\s+|H\.?\s?E\.?\s+|Shri\s+|Sir\s+)*/u.exec(
    scan.text.slice(index, index + 24),
  );
  if (!gap) return null;
  const comma = gap[0].startsWith(',');
  const at = index + gap[0].length;
  const full = scan.full.get(at);
  if (full) return { start: at, end: full.end, how: 'full', who: full.value, name: scan.text.slice(at, full.end) };
  const longer = longName(scan, at);
  if (comma)
    return country && longer ? { start: at, end: at + longer.length, how: 'unlisted', who: [], name: longer } : null;
  const family = scan.family.get(at);
  const close = longer && misspelt(longer, lexicon);
  if (close) return { start: at, end: at + longer.length, how: 'misspelt', who: [close], name: longer };
  if (family && !(longer && longer.length > family.end - at)) {
    return { start: at, end: family.end, how: 'family', who: family.value, name: scan.text.slice(at, family.end) };
  }
  return longer ? { start: at, end: at + longer.length, how: 'unlisted', who: [], name: longer } : null;
}

/** `Fumio Kishida, the Japanese prime minister`. *Takes* the place where the title, with its country, starts. */
function nameBefore(scan: Scan, index: number): Named | null {
  const gap = /,\s+(?:the\s+|who is\s+)?$/u.exec(scan.text.slice(Math.max(0, index - 12), index));
  if (!gap) return null;
  const edge = index - gap[0].length;
  const hit = scan.fullByEnd.get(edge);
  return hit
    ? { start: hit.start, end: hit.end, how: 'full', who: hit.value, name: scan.text.slice(hit.start, hit.end) }
    : null;
}

/** A name of two words or more that starts here, without words that only stand beside it. */
function longName(scan: Scan, index: number): string | null {
  NAME.lastIndex = index;
  const all = NAME.exec(scan.text)?.[0] ?? '';
  const [country] = startingIn(scan.countries, { start: index + 1, end: index + all.length });
  const words = (country ? all.slice(0, country.start - index).trim() : all).split(/\s+/u);
  const kept: string[] = [];
  for (const word of words) {
    if (NOT_A_NAME.test(word)) break;
    kept.push(word.replace(/['’]s$/u, ''));
    if (/['’]s$/u.test(word)) break;
  }
  return kept.length >= 2 ? kept.join(' ') : null;
}

/** Whether a family name stands inside another person's name: `Kim Nam-joon`, `Akie Abe`. */
function partOfLongerName(scan: Scan, hit: Hit<Leader[]>): boolean {
  const after = /^[\s-](\p{Lu}[\p{L}'’]*(?:-\p{L}+)*)/u.exec(scan.text.slice(hit.end, hit.end + 30))?.[1];
  const before = /((?:\p{Lu}[\p{L}'’]*(?:-\p{L}+)*)|\b\p{Lu}\.)[ -]$/u.exec(
    scan.text.slice(Math.max(0, hit.start - 30), hit.start),
  )?.[1];
  if (titleCase(scan, hit.start)) return after?.includes('-') ?? false;
  if (after !== undefined && !NOT_A_NAME.test(after) && !isName(scan, hit.end + 1)) return true;
  if (before === undefined || NOT_A_NAME.test(before.replace(/\.$/u, '')) || isNameEnd(scan, hit.start)) return false;
  if (initialOf(hit, before)) return false;
  const familyFirst = hit.value.every(leader => leader.name.startsWith(leader.family));
  // Before a name that leads with the family, a capital can only be another person's given name, or open a sentence.
  return (
    !familyFirst ||
    /[\p{Ll},]\s+$/u.test(scan.text.slice(Math.max(0, hit.start - before.length - 4), hit.start - before.length - 1))
  );
}

function isName(scan: Scan, index: number): boolean {
  return scan.full.has(index) || scan.family.has(index) || scan.countryAt.has(index);
}

/** Whether a name or country ends right before a place: `South Korean Lee`, `Yoon-Kishida`. */
function isNameEnd(scan: Scan, index: number): boolean {
  return scan.ends.has(index - 1);
}

function initialOf(hit: Hit<Leader[]>, word: string): boolean {
  return (
    /^\p{Lu}\.?$/u.test(word) &&
    hit.value.some(leader => givenOf(leader.name, leader.family)?.startsWith(word[0] as string))
  );
}

/** Longer lines are no headlines. */
const LONGEST_TITLE = 240;

/** Whether the line around a place is in title case, as headlines are, so that a capital says nothing. */
function titleCase(scan: Scan, index: number): boolean {
  const window = scan.text.slice(Math.max(0, index - LONGEST_TITLE), index + LONGEST_TITLE);
  const at = Math.min(index, LONGEST_TITLE);
  const to = window.indexOf('\n', at);
  const words =
    window.slice(window.lastIndexOf('\n', at - 1) + 1, to < 0 ? undefined : to).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return (
    words.length > 0 && words.length < 25 && words.filter(word => /^\p{Lu}/u.test(word)).length / words.length > 0.8
  );
}

// ───────────────────────────────────────── misspelt names

/** The listed leader whose name an unknown one must be meant for: one part is the same, the rest sounds or looks alike. */
export function misspelt(name: string, lexicon: Lexicon): Leader | null {
  const words = foldText(name).split(' ').filter(Boolean);
  const families = new Set([words[0], words.at(-1)]);
  let best: { leader: Leader; likeness: number } | null = null;
  for (const family of families) {
    const hits = lexicon.families.find(family as string);
    for (const leader of hits.flatMap(hit => hit.value)) {
      const likeness = givenLikeness(words, leader);
      if (likeness >= SAME_FAMILY && (best === null || likeness > best.likeness)) best = { leader, likeness };
    }
  }
  return best?.leader ?? soundsLike(words.join(''), lexicon);
}

/** How alike given names must be where the family name is right, and whole names where it is not. */
const SAME_FAMILY = 0.6;
const WHOLE_NAME = 0.8;

/** The one leader whose whole name differs from an unknown one by a few letters: `Disanayaka` for `Dissanayake`. */
function soundsLike(name: string, { leaders }: Lexicon): Leader | null {
  const alike = leaders.filter(({ folded }) => {
    const longer = Math.max(folded.length, name.length);
    return (
      folded[0] === name[0] &&
      Math.abs(folded.length - name.length) <= 3 &&
      1 - editDistance(folded, name) / longer >= WHOLE_NAME
    );
  });
  return alike.length === 1 ? (alike[0]?.leader ?? null) : null;
}

function givenLikeness(words: string[], leader: Leader): number {
  const family = foldText(leader.family).split(' ');
  const rest = words.filter(word => !family.includes(word)).join('');
  if (rest.length < 3) return 0;
  const given = foldText(givenOf(leader.name, leader.family) ?? '').replace(/ /gu, '');
  return given === '' ? 0 : 1 - editDistance(rest, given) / Math.max(rest.length, given.length);
}

/** How many letters must be put in, taken out or changed (Levenshtein 1965). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
