/** Remembers on disk what was worked out, by the key of the content that it was worked out from. */
import path from 'node:path';
import { digest } from '../cache.ts';
import { listFiles, readText, removeFile, writeIfDifferent } from '../io.ts';

/** Values that outlive a run, each found by the key of all that it was made from. */
export interface Memory<T> {
  recall(key: string): T | null;
  remember(key: string, value: T): void;
  /** Drops what was not asked for in this run, once there is much of it. */
  forget(): void;
}

/** Entries of other runs that are kept: enough to go back and forth between two folders of articles. */
const SPARE = 20_000;

/** The memory in a folder, which may be removed at any time. */
export function openMemory<T>(folder: string): Memory<T> {
  const used = new Set<string>();
  const fileOf = (key: string) => {
    const file = `${key.slice(0, 2)}/${key}.json`;
    used.add(file);
    return file;
  };
  return {
    recall: key => unseal<T>(readText(path.join(folder, fileOf(key)))),
    remember: (key, value) => void writeIfDifferent(folder, fileOf(key), seal(value)),
    forget() {
      const others = listFiles(folder).filter(({ file }) => !used.has(file));
      for (const { file } of others.slice(SPARE)) removeFile(folder, file);
    },
  };
}

/** The value under its own hash, so that a file that was cut short or changed is not believed. */
function seal(value: unknown): string {
  const json = JSON.stringify(value);
  return `${digest(json)}\n${json}`;
}

function unseal<T>(text: string | null): T | null {
  const end = text?.indexOf('\n') ?? -1;
  if (text === null || end === -1 || digest(text.slice(end + 1)) !== text.slice(0, end)) return null;
  return JSON.parse(text.slice(end + 1));
}
