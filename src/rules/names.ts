/**
 * Reads name plates: `South Korean President Yoon Suk Yeol`, `Fumio Kishida, Prime Minister of Japan`,
 * `then Prime Minister Noda`, `the Japanese premier`, `Polish Prime Minister Donald Tusk`.
 */

import type { CountryWord, Lexicon } from '../lexicon.ts';
import { light } from '../light.ts';
import type { Hit } from '../phrases.ts';
import type { Country, Leader } from '../types.ts';
import { HONORIFIC, longName, type Stranger, titleCase } from './longer-name.ts';
import { misspelt } from './misspelt.ts';
import { countriesBefore, countryAfter, countryList, leads } from './name-countries.ts';
import type { Scan } from './name-scan.ts';

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
  /** The name only says whose something is, as in `the Merkel government`: the person does nothing there. */
  attributive?: true;
}

/**
 * Office of a head of state or government, with the words before it that change its standing.
 * Ministers, deputies and speakers are not: `Deputy Prime Minister` is found so that it can be set aside.
 */
const OFFICE =
  /\b(?<office>prime\s+minist?e?r|premier|president(?!ial)|chancellor(?! of the exchequer)|taoiseach|paramount leader|supreme leader|head of (?:state|government)|leader|counterpart|colleague(?!s)|opposite number|PM|chairman of the state affairs commission|state affairs commission chairman|general secretary)(?<plural>s)?(?<elect>[\s-]elect)?\b(?![a-z\u00c0-\u024f])(?:\s*\(PM\))?/gi;
/** Words before an office that change its standing. `Met the chancellor and then the president` tells the order only. */
const STANDING = light(
  /(?<![\p{L}-])(?:(?:deputy|vice|assistant|former|ex|retired|(?<!\band )then|then(?=-)|late|outgoing|incoming|acting|interim|caretaker|ousted|impeached|past|one[- ]time)[\s-]+)+$/iu,
);
/** Every name plate of a text, in order; plates do not overlap. *Takes* the people who only share a leader's name. */
export function readPlates(scan: Scan, lexicon: Lexicon, strangers: Stranger[]): NamePlate[] {
  const plates: NamePlate[] = [];
  const strange = new Set(strangers.map(({ start }) => start));
  const used = new Set<number>();
  for (const match of scan.text.matchAll(OFFICE)) {
    plates.push(...plateOfOffice(scan, lexicon, { match, used }));
  }
  for (const hit of scan.full.values()) {
    if (!used.has(hit.start)) plates.push(namePlate(scan, hit, 'full'));
  }
  for (const hit of scan.family.values()) {
    if (!used.has(hit.start) && !strange.has(hit.start)) plates.push(namePlate(scan, hit, 'family'));
  }
  return plates
    .sort((a, b) => a.start - b.start)
    .filter((plate, i, all) => i === 0 || plate.start >= (all[i - 1] as NamePlate).end);
}

function namePlate(scan: Scan, hit: Hit<Leader[]>, how: 'full' | 'family'): NamePlate {
  const { start, end, value } = hit;
  const before = scan.text.slice(Math.max(0, start - 40), start);
  const standing = /\b(?:late|then|former|ex|predecessors?)[\s-]+$/i.test(before)
    ? 'former'
    : LESSER_OFFICE.test(before)
      ? 'deputy'
      : 'current';
  const name = scan.text.slice(start, end);
  const plate: NamePlate = { start, end, how, who: value, name, office: null, country: null, standing };
  return ATTRIBUTIVE.test(scan.text.slice(end, end + 24)) ? { ...plate, attributive: true } : plate;
}

/** After a name: what is that person's, and acts instead. */
const ATTRIBUTIVE =
  /^(?:['’]s)?\s(?:regime|administration|government|cabinet|era|years|dynasty|family|doctrine|line|camp|legacy)\b/;

/**
 * An office below the head of government, right before a name: `Finance Minister`, `Vice President`, `Governor`.
 * Without the flag `u`: every name is looked at, and case is then compared several times faster.
 */
const LESSER_OFFICE =
  /(?<!\bprime[\s-])(?:\bminister|\bsecretary(?: of state| general)?|\bgovernor|\bsenator|\bmayor|\bspeaker|\bambassador|\bvice[- ]president|\bdeputy|\bcandidate|\blawmaker|\bopposition leader)(?: of [^\s,]+(?: [^\s,]+)?)?[\s,]+$/i;

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
    .replace(/^prime minist?e?r$|^pm$/u, 'prime minister')
    .replace(/^(?:colleague|opposite number)$/u, 'counterpart');
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
const BEFORE_COUNTRY = /(?:\b(?:(?<!\band )then|then(?=-)|former|ex|late|outgoing|incoming)[\s-]+)$/i;

function standingOf(words: string): Standing {
  if (/elect|incoming/i.test(words)) return 'elect';
  if (/deputy|vice|assistant/i.test(words)) return 'deputy';
  return /former|ex|retired|then|late|ousted|impeached|past|one/i.test(words) ? 'former' : 'current';
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

type Named = Pick<NamePlate, 'start' | 'end' | 'how' | 'who' | 'name'>;

interface Naming {
  scan: Scan;
  lexicon: Lexicon;
  /** The country of the office, where the words give one. */
  country: Country | null;
}

/** What may stand between an office and a name: `Prime Minister General Prayut`, `President Dr. Kim`. */
const HONORIFICS = new RegExp(`^(?:(?:${HONORIFIC}|H\\.? ?E)\\.? +)+`, 'u');

/** The name that follows an office: listed, misspelt or unknown. */
function nameAfter({ scan, lexicon, country }: Naming, index: number): Named | null {
  const gap = /^(?:, +| +)(?:the +)?/u.exec(scan.text.slice(index, index + 8));
  if (!gap) return null;
  const comma = gap[0].startsWith(',');
  // `Sheikh` is a title before one name and a part of the next.
  const bare = index + gap[0].length;
  const title = scan.full.has(bare) ? '' : (HONORIFICS.exec(scan.text.slice(bare, bare + 48))?.[0] ?? '');
  const at = bare + title.length;
  const full = scan.full.get(at);
  if (full) return { start: at, end: full.end, how: 'full', who: full.value, name: scan.text.slice(at, full.end) };
  // In a headline in title case any word after an office looks like a name.
  const longer = titleCase(scan, at) ? null : longName(scan, at);
  const close = longer && misspelt(longer, lexicon);
  if (close) return { start: at, end: at + longer.length, how: 'misspelt', who: [close], name: longer };
  if (comma)
    return country && longer ? { start: at, end: at + longer.length, how: 'unlisted', who: [], name: longer } : null;
  const family = scan.family.get(at);
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
