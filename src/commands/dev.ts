/** `dev`: builds, serves, and builds again whenever a file changes. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { watchFolders } from '../io.ts';
import type { BuildOptions } from './build.ts';
import { listen } from './serve.ts';
import type { Status, Terminal } from './terminal.ts';

/** Runs until it is stopped. Each build is a process of its own, so that a change of the program itself takes effect. */
export async function dev(options: BuildOptions & { port: number }, terminal: Terminal): Promise<Status> {
  const { root, cwd } = terminal;
  let building: Promise<void> | null = null;
  let again = false;
  const rebuild = async () => {
    again = building !== null;
    if (again) return;
    building = runBuild(options, terminal);
    await building;
    building = null;
    if (again) await rebuild();
  };
  await rebuild();
  const seeds = path.resolve(cwd, options.seeds);
  const ours = ['src', 'templates', 'public', 'archive.config.ts', '.eleventy.ts'].map(name => path.join(root, name));
  const stop = watchFolders([seeds, ...ours], rebuild);
  try {
    return await listen(path.resolve(cwd, options.out), options.port, terminal);
  } finally {
    stop();
  }
}

function runBuild({ seeds, out, work, language }: BuildOptions, { root, cwd, tell }: Terminal): Promise<void> {
  const build = ['build', '--seeds', seeds, '--out', out, '--work', work];
  if (language !== undefined) build.push('--language', language);
  const program = [path.join(root, 'src', 'cli.ts'), ...build];
  const child = spawn(process.execPath, ['--import', 'tsx', ...program], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise(resolve => {
    child.on('error', error => tell(error.message));
    child.on('close', () => resolve());
  });
}
