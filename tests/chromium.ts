/** Finds the browser for the tests and scripts that need one. */
import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** How it is started: without a window or a sandbox, and without asking the network for anything of its own. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to say where browser tests are left out. */
export const NO_CHROMIUM = 'no Chromium here: install it, or set CHROMIUM_PATH to where it is';

/** Path of Chromium: the one that `CHROMIUM_PATH` names, else one on the path or in a usual place; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => folder !== '');
  const candidates = folders.flatMap(folder => NAMES.map(name => path.join(folder, name)));
  return [...candidates, ...USUAL].find(isProgram) ?? null;
}

function isProgram(at: string): boolean {
  try {
    fs.accessSync(at, fs.constants.X_OK);
    return fs.statSync(at).isFile();
  } catch {
    return false;
  }
}
