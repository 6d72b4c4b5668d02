/** The only reader and writer of files. Everything else works on values. */
import fs from 'node:fs';
import path from 'node:path';

/** A file of a folder: its path from there, with forward slashes, and its size in bytes. */
export interface Listed {
  file: string;
  size: number;
}

/**
 * The regular files below a folder, sorted by code unit, so that every machine reads them in the same order.
 *
 * Links are not followed and hidden files are left out. A folder that does not exist has no files.
 */
export function listFiles(folder: string, under = ''): Listed[] {
  const here = path.join(folder, under);
  if (!fs.existsSync(here)) return [];
  const entries = fs.readdirSync(here, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const found = entries.flatMap(entry => {
    const file = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, file);
    return entry.isFile() ? [{ file, size: fs.lstatSync(path.join(folder, file)).size }] : [];
  });
  return under === '' ? found.sort((a, b) => (a.file < b.file ? -1 : 1)) : found;
}

/** What stands at a path; links are not followed. */
export function kindOf(at: string): 'file' | 'folder' | 'other' | 'nothing' {
  const stat = fs.lstatSync(at, { throwIfNoEntry: false });
  if (!stat) return 'nothing';
  if (stat.isFile()) return 'file';
  return stat.isDirectory() ? 'folder' : 'other';
}

/** How many bytes a file has. */
export function sizeOf(at: string): number {
  return fs.statSync(at).size;
}

/** The bytes of a file. */
export function readBytes(at: string): Uint8Array {
  return fs.readFileSync(at);
}

/** The text of a UTF-8 file; null where there is none. */
export function readText(at: string): string | null {
  try {
    return fs.readFileSync(at, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The full path of a file within a folder. A path that leads out of it is a fault of the program, so it throws.
 *
 * Refused: absolute paths, `..`, empty parts, backslashes and control characters.
 */
export function within(folder: string, file: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  const refused = path.isAbsolute(file) || /[\\\u0000-\u001f]/.test(file);
  if (refused || file.split('/').some(part => part === '' || part === '.' || part === '..')) {
    throw new Error(`“${file}” does not lie within ${folder}.`);
  }
  return path.join(folder, file);
}

/** Writes a file within a folder, unless it is there with the same content. *Gives* whether it wrote. */
export function writeIfDifferent(folder: string, file: string, content: string | Uint8Array): boolean {
  const at = within(folder, file);
  const bytes = Buffer.from(content as Uint8Array);
  if (kindOf(at) === 'file' && fs.readFileSync(at).equals(bytes)) return false;
  replaceFile(at, bytes);
  return true;
}

/** Writes beside and renames over, so that a reader sees the old file or the new one, never half of it. */
function replaceFile(at: string, bytes: Uint8Array): void {
  fs.mkdirSync(path.dirname(at), { recursive: true });
  const beside = path.join(path.dirname(at), `.${path.basename(at).slice(0, 100)}.new`);
  fs.rmSync(beside, { force: true });
  fs.writeFileSync(beside, bytes, { flag: 'wx' });
  fs.renameSync(beside, at);
}

/** Removes a file within a folder, if it is there. */
export function removeFile(folder: string, file: string): void {
  fs.rmSync(within(folder, file), { force: true });
}

/** Removes a folder and all that is in it, if it is there. A link is removed, not followed. */
export function removeFolder(at: string): void {
  fs.rmSync(at, { recursive: true, force: true });
}

/** Makes an empty folder; it must not be there yet. */
export function makeFolder(at: string): void {
  fs.mkdirSync(path.dirname(at), { recursive: true });
  fs.mkdirSync(at);
}

/** Names of the folders directly below one. */
export function subfolders(at: string): string[] {
  if (kindOf(at) !== 'folder') return [];
  const entries = fs.readdirSync(at, { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
}

/** Puts a file of one folder into another without copying its content, where the file system can do that. */
export function linkFile({ from, to, file }: { from: string; to: string; file: string }): void {
  const [source, target] = [within(from, file), within(to, file)];
  fs.mkdirSync(path.dirname(target), { recursive: true });
  try {
    fs.linkSync(source, target);
  } catch {
    fs.copyFileSync(source, target);
  }
}

/** Moves a folder to where nothing stands yet. */
export function moveFolder(from: string, to: string): void {
  fs.renameSync(from, to);
}

/** Calls back after something below the given folders changed, at most once in a while. *Gives* what ends the watch. */
export function watchFolders(folders: string[], changed: () => void): () => void {
  const QUIET_MS = 150;
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  };
  const watchers = folders.filter(at => kindOf(at) !== 'nothing').map(at => fs.watch(at, { recursive: true }, later));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
