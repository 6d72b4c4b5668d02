/** Places in running text, and how the words use them: as where something happens, where someone goes, or as a name for a government. */

import { type CountryWord, capitalised, type Lexicon } from '../lexicon.ts';
import { light } from '../light.ts';
import { type Hit, nameStarts } from '../phrases.ts';
import type { Article, Country, Place } from '../types.ts';

/** A place's name in the text: `at` where something happens, `toward` where someone goes, `bare` where neither is said. Several places may share the name. */
export interface PlaceUse {
  start: number;
  end: number;
  places: Place[];
  use: 'at' | 'toward' | 'bare';
}

/** Words between a preposition and the place it governs: `in the ancient Japanese city of Nara`. */
const BETWEEN = "(?:(?:the|a|an|his|her|their|its|downtown|central|nearby)\\s+)?(?:[\\p{L}'’.-]+\\s+){0,5}?";
const AT = light(
  new RegExp(
    `(?:^|[^\\p{L}])(?:in|at|(?<=(?:met|meet|talked|spoke|sat|hours|minutes|talks|meeting|summit|gathered) )near|into|amid|amidst|outside|inside|hosted by|host city|venue|held in|on the (?:tarmac|outskirts|shores?|banks?|steps|lawns?) of)\\s+${BETWEEN}$`,
    'i',
  ),
);
/** After `on` only an island is a place to be: `on Jeju Island`, `on scenic Cheju Island`, `on the resort island of Bali`. */
const ON = light(/\bon\s+(?:[\p{L}'’-]+\s+){0,6}$/iu);
const ISLAND_BEFORE = /\b(?:island|isle)(?:\s+of)?\s+$/i;
const ISLAND_AFTER = /^\s+(?:island|isle)\b/i;
const TOWARD = light(
  /(?:^|\P{L})(?:to|for|[Vv]isit|visits|visited|visiting|toured|reach|reached|reaching|leaves|left|arrive in|arrived in)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’']+\s+)?(?:(?:city|capital|resort|island|town|prefecture|port)\s+(?:city\s+)?(?:of\s+)?)?$/u,
);
/** A word between that ends the preposition's reach: a verb, a conjunction, another preposition. */
const BREAKS =
  /\b(?:and|that|which|who|said|says|told|with|by|from|as|but|between|against|of (?!(?:the )?\p{Lu}|$))\b/u;
/** `Nara-based`, `the Tokyo government`, `Seoul's leader`, `Washington said`: the name stands for those who sit there. */
const NOT_A_PLACE_AFTER =
  /^(?:['’]s\s+(?:government|leader|position|stance|policy|claim|insistence|view)|[\s-]based|\s+(?:declaration|declared|agreement|accord|summit declaration|protocol|statement|spirit|times|shimbun|post|university|stock|olympics|games|trial|tribunal))/i;

/** `sources in Tokyo`, `an analyst at a university in Seoul`: where someone speaks from, not where leaders meet. */
const SPEAKER =
  /\b(?:sources?|officials?|analysts?|experts?|professors?|researchers?|reporters?|diplomats?|observers?|correspondents?|governments?|university|institute|think tank|embassy|consulate|office|reporting by|edited by|based)\s+(?:in|at|near)\s+(?:\p{Lu}\p{L}+\s+and\s+)?$/iu;

/** `the Gulf of Riga`, `the Treaty of Rome`: what is called after a place is not the place. */
const CALLED_AFTER =
  /\b(?:Gulf|Sea|Straits?|Bay|Treaty|Bank|University|Battle|Declaration|Spirit|Peace|Duke|Prince|Bishop|Archbishop) of (?:the )?$/u;

/** `Chengdu, where the three met`, `in Bogor today, where he met her`. */
export const WHERE_AFTER = light(
  /^,?\s+(?:\p{Lu}[\p{L} ]{2,20},\s+)?(?:(?:today|yesterday|tomorrow|on \p{L}+day|this \p{L}+),?\s+)?where\b/u,
);

/** A country that a text names as where someone is or goes: `go to South Korea`, `the summit in Japan`. */
export interface CountryUse {
  start: number;
  end: number;
  country: Country;
  use: PlaceUse['use'];
}

const IN_COUNTRY = /\b[Ii]n\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u;
const TO_COUNTRY = light(
  /\b(?:(?:go|goes|going|gone|went|come|comes|coming|came|fly|flies|flew|flying|travel\p{Ll}*|head\p{Ll}*|return\p{Ll}*|trips?|journey|tour|visits?|way|invited|invitation|welcomed|flight)\s+(?:\p{L}+\s+){0,3}?to|[Vv]isit|visits|visited|visiting|toured)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u,
);

/** Stricter than for a city: countries are named for their governments far more often than as a scene. */
function hostUse(text: string, start: number, end: number): PlaceUse['use'] {
  const before = text.slice(Math.max(0, start - 50), start);
  if (/^['’]|^\s+(?:and|or)\s/u.test(text.slice(end, end + 6))) return 'bare';
  return IN_COUNTRY.test(before) ? 'at' : TO_COUNTRY.test(before) ? 'toward' : 'bare';
}

/** Every country that a text names by its name, with the way it is used. */
export function hostsIn(text: string, countries: Hit<CountryWord[]>[]): CountryUse[] {
  return countries.flatMap(({ start, end, value }) => {
    const word = value.find(({ form }) => form === 'name');
    return word ? [{ start, end, country: word.country, use: hostUse(text, start, end) }] : [];
  });
}

/** Every place that a text names, with the way it is used. */
export function placesIn({ text, folded }: Pick<Article, 'text' | 'folded'>, lexicon: Lexicon): PlaceUse[] {
  return capitalised(text, lexicon.places.find(folded, nameStarts(text)))
    .filter(hit => !/^(?:[\s-]\p{Lu}\p{L}*(?:-\p{Ll})|-\p{Ll})/u.test(text.slice(hit.end, hit.end + 24)))
    .map(({ start, end, value }) => ({ start, end, places: value, use: useOf(text, start, end) }));
}

function useOf(text: string, start: number, end: number): PlaceUse['use'] {
  if (NOT_A_PLACE_AFTER.test(text.slice(end, end + 24))) return 'bare';
  const before = text.slice(Math.max(0, start - 60), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  // `the Luanda summit`
  if (/^\s+(?:summit|talks|meeting|retreat)\b/u.test(text.slice(end, end + 12))) return 'at';
  if (SPEAKER.test(sentence) || CALLED_AFTER.test(sentence)) return 'bare';
  if (WHERE_AFTER.test(text.slice(end, end + 40))) return 'at';
  if (
    ON.test(sentence) &&
    (ISLAND_BEFORE.test(sentence) ||
      ISLAND_AFTER.test(text.slice(end, end + 10)) ||
      /island/i.test(text.slice(start, end)))
  )
    return 'at';
  const at = AT.exec(sentence);
  if (at && !BREAKS.test(at[0].replace(/^\W*\w+/u, '')) && !/[,;:]\s*$/u.test(sentence)) return 'at';
  return TOWARD.test(sentence) ? 'toward' : 'bare';
}

/** Capitalised words that stand where a place would: in a dateline, or after `in`. */
const UNKNOWN_PLACE = light(
  /(?:^(?<dateline>\p{Lu}[\p{Lu}'’ -]{2,30}?)(?=,? [^.]{0,40}(?:--|[–—]|\) ?-)|, \p{Lu}[\p{L} ]{2,20} - | ?[-–—:(] )|\b(?:[Ii]n|[Aa]t|[Tt]o|(?:port|town|city|village|resort|capital) of)\s+(?<name>\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,2}))/gmu,
);

/** Places that the project's file does not have, by a gazetteer of the countries that the story speaks of. */
export function unlistedPlaces(text: string, find: (name: string) => Place | null): PlaceUse[] {
  const uses: PlaceUse[] = [];
  for (const match of text.matchAll(UNKNOWN_PLACE)) {
    const name = match.groups?.dateline ?? match.groups?.name ?? '';
    const place = find(name);
    if (!place) continue;
    const start = match.index + match[0].indexOf(name);
    uses.push({ start, end: start + name.length, places: [place], use: useOf(text, start, start + name.length) });
  }
  return uses;
}
