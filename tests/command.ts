/** Runs the command line as a user does, in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '..');
const PROGRAM = ['--import', 'tsx', path.join(ROOT, 'src', 'cli.ts')];

export interface Ran {
  status: number | null;
  out: string;
  told: string;
}

/** Runs a command to its end, or for so many milliseconds; then its status is null. */
export function command(args: string[], environment: Record<string, string> = {}, timeout?: number): Ran {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
  });
  return { status, out: stdout, told: stderr };
}

/** Starts a command and leaves it running. */
export function start(args: string[]) {
  return spawn(process.execPath, [...PROGRAM, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
}
