/** The stable identity of an article, from its file name: it becomes its address, so it is plain ASCII. */
import { digest } from './cache.ts';
import { problem } from './diagnostics.ts';
import type { Diagnostic, Seed } from './types.ts';

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

/** Longest id before the hash is used: with its extension it stays well below every file system's limit of 255 bytes. */
const LONGEST = 96;
const HASH_DIGITS = 8;

/**
 * The id of an article: lower case ASCII letters, digits and hyphens, never empty. Folders do not enter it.
 *
 * *Takes* the path of the file. A name without any ASCII letter keeps its digits; letters of other scripts
 * that would be lost are stood for by a hash.
 *
 * *Example* `2023/Besuch in Séoul.txt` gives `besuch-in-seoul`.
 */
export function idOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[^.]+$/, '').normalize('NFC');
  const roman = romanise(stem);
  const kept = roman.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const lost = !/[a-z]/.test(kept) && (kept === '' || /\p{L}/u.test(roman));
  if (!lost && kept.length <= LONGEST) return kept;
  const hash = digest(stem).slice(0, HASH_DIGITS);
  return [kept.slice(0, LONGEST - HASH_DIGITS - 1).replace(/-$/, ''), hash].filter(Boolean).join('-');
}

function romanise(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return bare.replace(/['’]/g, '').replace(/[^\0-\x7f]/gu, letter => ROMAN[letter] ?? letter);
}

/** Articles whose file names become the same address. *Reports* `seed-duplicate-id` for each file of them. */
export function findDuplicateIds(seeds: Pick<Seed, 'id' | 'file'>[]): Diagnostic[] {
  const files = new Map<string, string[]>();
  for (const { id, file } of seeds) files.set(id, [...(files.get(id) ?? []), file]);
  return [...files].flatMap(([id, all]) =>
    all.flatMap(file => {
      const others = all.filter(other => other !== file);
      return others.length === 0
        ? []
        : [problem('seed-duplicate-id', { file }, `the address “${id}”`, { other: others.join(', ') })];
    }),
  );
}
