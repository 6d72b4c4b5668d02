/**
 * Publishes a site whole or not at all. A build writes into a fresh folder beside the last site; only when all of it is there
 * do the folders change places, by renaming. A build that fails or is interrupted leaves the last site as it was.
 */
import path from 'node:path';
import {
  kindOf,
  linkFile,
  listFiles,
  makeFolder,
  moveFolder,
  readBytes,
  removeFile,
  removeFolder,
  subfolders,
  within,
  writeIfDifferent,
} from './io.ts';

/** A site in the making. */
export interface Stage {
  /** Where to write. Nothing there is seen by readers yet. */
  folder: string;
  /** Takes files over from the last site, without writing them again. */
  keep(files: string[]): void;
  /** Puts the new site in the place of the last one. *Gives* how many files are new or different. */
  publish(): number;
  /** Throws the new site away. */
  discard(): void;
}

/** Who builds, so that a folder of another build that still runs is left alone. */
export interface Builder {
  pid: number;
  isRunning(pid: number): boolean;
}

/** By this file a folder is known as a site that a build may replace. */
const MARK = '.summit-archive';
const MARK_TEXT =
  'This folder is written by `npm run build`. Whatever else is put here is removed by the next build.\n';

/** Whether a build may replace what stands at `out`: nothing, an empty folder, or an earlier site. */
export function mayReplace(out: string): boolean {
  const kind = kindOf(out);
  if (kind === 'nothing') return true;
  if (kind !== 'folder') return false;
  return kindOf(path.join(out, MARK)) === 'file' || (listFiles(out).length === 0 && subfolders(out).length === 0);
}

/** Opens a fresh folder for a new site, after clearing away what interrupted builds left behind. */
export function openStage(out: string, builder: Builder): Stage {
  recover(out, builder);
  const folder = beside(out, 'stage', builder.pid);
  makeFolder(folder);
  writeIfDifferent(folder, MARK, MARK_TEXT);
  const keep = (files: string[]) => {
    for (const file of files) if (kindOf(within(folder, file)) === 'nothing') linkFile({ from: out, to: folder, file });
  };
  const publish = () => {
    const files = listFiles(folder).map(({ file }) => file);
    const same = files.filter(file => isSame(out, folder, file));
    // A file that did not change keeps its time, so that whatever copies the site elsewhere can leave it out.
    for (const file of same) removeFile(folder, file);
    keep(same);
    swap(out, folder, builder.pid);
    return files.length - same.length;
  };
  return { folder, keep, publish, discard: () => removeFolder(folder) };
}

function isSame(out: string, folder: string, file: string): boolean {
  const [before, after] = [within(out, file), within(folder, file)];
  return kindOf(before) === 'file' && Buffer.from(readBytes(before)).equals(readBytes(after));
}

function swap(out: string, folder: string, pid: number): void {
  const old = beside(out, 'old', pid);
  const replaces = kindOf(out) === 'folder';
  if (replaces) moveFolder(out, old);
  try {
    moveFolder(folder, out);
  } catch (error) {
    if (replaces) moveFolder(old, out);
    throw error;
  }
  removeFolder(old);
}

/** Where a build was stopped between the two renames, the last site goes back to its place. */
function recover(out: string, { pid, isRunning }: Builder): void {
  const { dir, base } = path.parse(out);
  for (const name of subfolders(dir)) {
    const groups = /^(?<what>stage|old)-(?<of>.+)-(?<pid>\d+)$/.exec(name)?.groups;
    const other = Number(groups?.pid);
    if (groups?.of !== base || (other !== pid && isRunning(other))) continue;
    const left = path.join(dir, name);
    if (groups.what === 'old' && kindOf(out) === 'nothing') moveFolder(left, out);
    else removeFolder(left);
  }
}

function beside(out: string, what: 'stage' | 'old', pid: number): string {
  const { dir, base } = path.parse(out);
  return path.join(dir, `${what}-${base}-${pid}`);
}
