/** Lines about the story: who wrote it, when the page was posted, where it was filed, agencies' tags. They stay. */
import type { BoilerplateWords, Line } from './boilerplate-page.ts';
import { isStamp } from './boilerplate-stamps.ts';

const SIGN_OFF =
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|reported|translated|produced) by\b|^[([]?with (?:additional )?(?:inputs?|files|reporting) from\b|^[([]?(?:inputs from|agencies|agency inputs)\b/i;
const BYLINE_START = /^(?:by|BY|By|Story by|Posted by|Author ?:|Byline ?:|Words by)\s+[·|:-]?\s*(?=[\p{Lu}\d“"])/u;
/** Words in lower case that a byline may hold beside names. */
const BYLINE_WORDS =
  /^(?:and|of|in|for|the|at|from|with|de|da|del|di|van|von|al|bin|der|la|le|y|&|·|\||\/|staff|writer|writers|reporter|correspondent|editor|agencies|contributor|desk|via)$/i;
const BYLINE_TITLE =
  /(?:^|[\s,])(?:staff (?:reporter|writer|correspondent)|(?:special |diplomatic |political |senior |foreign |contributing )?(?:correspondent|writer|reporter|contributor)|news desk|web desk|bureau)\.?$/i;

/** Tags of agencies and of translators. *Source*: the update tags of East Asian wires; government read-outs. */
const TAG =
  /^[([](?:\d*(?:st|nd|rd|th)? ?lead|\d+(?:st|nd|rd|th) (?:ld|lead)|ld|attn|urgent|update\d*|updated?|recasts?|adds?|corrects?|editor's note|(?:provisional|unofficial|tentative|courtesy|english) translation)\b[^)\]]*[)\]]?$|^\((?:this is )?(?:a |an )?(?:provisional|unofficial|tentative) translation\b.{0,80}$/i;

const DATELINE_WORD = /^(?:\d{1,2}(?:st|nd|rd|th)?\.?|(?:19|20)\d\d|\p{Lu}[\p{L}.&'’-]*|[.–—-]+|of)$/u;

/** What a line says about the story; null for the story itself and for everything else. */
export function aboutTheStory(text: string, words: BoilerplateWords): Line['about'] {
  if (text.length < 2 || text.length > 300) return null;
  if (isStamp(text)) return 'stamp';
  if (isTag(text, words)) return 'tag';
  if (SIGN_OFF.test(text) || isByline(text)) return 'byline';
  if (isDatelineOnly(text, words)) return 'dateline';
  return null;
}

function isTag(text: string, words: BoilerplateWords): boolean {
  return (
    TAG.test(text) ||
    (text.length <= 40 && (words.agencies?.has(text.replace(/^[–—-]+\s*/u, '').toLowerCase()) ?? false))
  );
}

/** A name after *by*, or a short line that ends in a reporter's title. A sentence that starts with *By* is neither. */
function isByline(text: string): boolean {
  const parts = text.split(/[\s,]+/u).filter(part => part !== '');
  if (parts.length > 16) return false;
  const start = BYLINE_START.exec(text);
  if (start) {
    const names = text
      .slice(start[0].length)
      .split(/[\s,]+/u)
      .filter(part => part !== '');
    return (
      !/\p{Ll}\.$/u.test(text) &&
      names.every(part => /^[^\p{Ll}]/u.test(part) || BYLINE_WORDS.test(part) || /[@\]]/u.test(part))
    );
  }
  return (
    parts.length <= 6 &&
    BYLINE_TITLE.test(text) &&
    parts.every(part => /^[^\p{Ll}]/u.test(part) || BYLINE_WORDS.test(part))
  );
}

/** A place with a day or an agency beside it, and no sentence yet: `SEOUL, Jan. 11`, `JEJU, South Korea (AFP) Jul 21, 2004`. */
function isDatelineOnly(text: string, words: BoilerplateWords): boolean {
  if (text.length > 70 || !/[\d(]/u.test(text)) return false;
  const place =
    /^(\p{Lu}[\p{L}.'’ -]*?\p{L})(?=[,(:–—]|\s*[,(]|\s[–—-]|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u.exec(
      text,
    )?.[1];
  if (place === undefined) return false;
  const parts = text.split(/[\s,():/]+/u).filter(part => part !== '');
  if (!parts.every(part => DATELINE_WORD.test(part))) return false;
  const known = words.places?.has(place.toLowerCase()) ?? false;
  const inCapitals = place === place.toUpperCase() && place.length >= 3;
  const dated =
    /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?,? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(
      text,
    );
  const filed = known ? /\([^)]+\)\s*[–—-]*$/u : /\(\P{Lu}?[^\s)]+(?:\s[^\s)]+)?\)\s*[–—-]+$/u;
  return (known || inCapitals) && (dated || filed.test(text));
}
