/** The stable identity of an article, from its file name: it becomes its address. */
import { problem } from './diagnostics.ts';
import { slug } from './slug.ts';
import type { Diagnostic, Seed } from './types.ts';

/**
 * The id of an article: its file's name as part of an address. Folders do not enter it.
 *
 * *Example* `2023/Besuch in Séoul.txt` gives `besuch-in-seoul`.
 */
export function idOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return slug(name.replace(/\.[^.]+$/, ''));
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
