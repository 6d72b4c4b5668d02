/** Names as parts of addresses: plain ASCII, so that every server, file system and reader writes them alike. */
import { digest } from './cache.ts';

/** Letters that Unicode does not take apart into a base letter and marks. */
const ROMAN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** Longest address before a hash is used: with an extension it stays well below every file system's limit of 255 bytes. */
const LONGEST = 96;
const HASH_DIGITS = 8;

/**
 * A name in lower case ASCII letters, digits and hyphens, never empty and at most 96 characters.
 *
 * A name without any ASCII letter keeps its digits; letters of other scripts that would be lost are stood for by a hash.
 *
 * *Example* `South Korea` gives `south-korea`, `Besuch in Séoul` gives `besuch-in-seoul`.
 */
export function slug(name: string): string {
  const composed = name.normalize('NFC');
  const roman = romanise(composed);
  const kept = roman.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const lost = !/[a-z]/.test(kept) && (kept === '' || /\p{L}/u.test(roman));
  if (!lost && kept.length <= LONGEST) return kept;
  const hash = digest(composed).slice(0, HASH_DIGITS);
  return [kept.slice(0, LONGEST - HASH_DIGITS - 1).replace(/-$/, ''), hash].filter(Boolean).join('-');
}

function romanise(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return bare.replace(/['’]/g, '').replace(/[^\0-\x7f]/gu, letter => ROMAN[letter] ?? letter);
}
