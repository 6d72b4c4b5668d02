/** Scratch folders for tests: made fresh, removed at the end. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

/** A folder with the given files in it. */
export function scratch(files: Record<string, string | Uint8Array> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'summit-archive-')));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  fill(folder, files);
  return folder;
}

/** Puts files into a folder. */
export function fill(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
}

/** Copies a folder's files into another. */
export function copy(from: string, to: string): void {
  fs.cpSync(from, to, { recursive: true });
}

/** Every file of a folder with its text, hidden ones too. */
export function contents(folder: string): Record<string, string> {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile());
  const files = entries.map(entry => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(files.map(file => [file, fs.readFileSync(path.join(folder, file), 'latin1')]));
}
