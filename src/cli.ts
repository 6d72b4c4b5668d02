/** The command line. The only user of the process, the clock and the terminal; each command loads only what it needs. */
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Status, Terminal } from './commands/terminal.ts';

/** Oldest Node that the packages we use run on. */
const NODE = [20, 19] as const;

const terminal: Terminal = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  cwd: process.cwd(),
  out: line => void process.stdout.write(`${line}\n`),
  tell: line => void process.stderr.write(`${line}\n`),
  progress: { stream: process.stderr, isTerminal: process.stderr.isTTY === true && !process.env.CI },
  builder: { pid: process.pid, isRunning },
  clock: () => performance.now(),
};

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks without disturbing.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < NODE[0] || (major === NODE[0] && minor < NODE[1]);
}

const SEEDS = ['--seeds <folder>', 'folder with the articles, and with its own authority files if it has any'] as const;
const OUT = ['--out <folder>', 'folder of the site'] as const;
const WORK = ['--work <folder>', 'folder of the records, and of what is remembered between builds'] as const;
const PORT = ['--port <number>', 'port on this computer'] as const;

async function describe(): Promise<Command> {
  const { program, InvalidArgumentError, Option } = await import('commander');
  const port = (text: string) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  };
  const language = () =>
    new Option('--language <tag>', 'language of the interface, instead of that of the settings').choices([
      'en',
      'ja',
      'ko',
    ]);
  const [seeds, out, work] = ['seeds', 'build/site', 'build'].map(name => `${terminal.root}${name}`) as [
    string,
    string,
    string,
  ];
  program.name('summit-archive').description('Makes a static archive of leaders’ meetings from saved news reports.');
  program
    .command('build')
    .description('read the articles, write the records, publish the site')
    .option(...SEEDS, seeds)
    .option(...OUT, out)
    .option(...WORK, work)
    .addOption(language())
    .action(run(async () => (await import('./commands/build.ts')).build));
  program
    .command('serve')
    .description('show the built site on this computer')
    .option(...OUT, out)
    .option(...PORT, port, 8080)
    .action(run(async () => (await import('./commands/serve.ts')).serve));
  program
    .command('dev')
    .description('build, serve, and build again whenever a file changes')
    .option(...SEEDS, seeds)
    .option(...OUT, out)
    .option(...WORK, work)
    .option(...PORT, port, 8080)
    .addOption(language())
    .action(run(async () => (await import('./commands/dev.ts')).dev));
  program
    .command('parse')
    .description('print what is read out of articles, one JSON object a line')
    .argument('[paths...]', 'files or folders; without any, the articles of the seeds folder')
    .option(...SEEDS, seeds)
    .option('--without-known-summits', 'leave summits.yaml out, to see what the text alone gives', false)
    .action(
      async (paths: string[], { seeds, withoutKnownSummits }: { seeds: string; withoutKnownSummits: boolean }) => {
        const { parse } = await import('./commands/parse.ts');
        process.exitCode = await parse({ paths, seeds, knownSummits: !withoutKnownSummits }, terminal);
      },
    );
  program
    .command('explain')
    .description('say why an article was read as it was: every constraint, the days that survive, the winner')
    .argument('<file>', 'an article')
    .option(...SEEDS, seeds)
    .option('--without-known-summits', 'leave summits.yaml out', false)
    .action(async (file: string, { seeds, withoutKnownSummits }: { seeds: string; withoutKnownSummits: boolean }) => {
      const { explain } = await import('./commands/explain.ts');
      process.exitCode = await explain({ file, seeds, knownSummits: !withoutKnownSummits }, terminal);
    });
  program
    .command('evaluate')
    .description('measure the parser on labelled articles, against pinned floors and a plain baseline')
    .argument('[folders...]', 'folders with articles/ and labels.jsonl; without any, the gold sets')
    .option('--misses', 'list every miss', false)
    .option('--pin', 'pin the figures as the new floors', false)
    .option('--without-known-summits', 'leave summits.yaml out', false)
    .action(async (folders: string[], asked: { misses: boolean; pin: boolean; withoutKnownSummits: boolean }) => {
      const { evaluate } = await import('./commands/evaluate.ts');
      const { misses, pin, withoutKnownSummits } = asked;
      process.exitCode = await evaluate({ folders, misses, pin, knownSummits: !withoutKnownSummits }, terminal);
    });
  return program;
}

/** Runs a command that takes options only, loaded when it is called. */
function run<Options>(load: () => Promise<(options: Options, terminal: Terminal) => Promise<Status>>) {
  return async (options: Options) => {
    const command = await load();
    process.exitCode = await command(options, terminal);
  };
}

async function main(): Promise<void> {
  if (isTooOld(process.versions.node)) {
    terminal.tell(`Node ${process.versions.node} is too old: Node ${NODE.join('.')} or newer is needed.`);
    process.exitCode = 1;
    return;
  }
  // A reader of our output may stop early, as `head` does; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const program = await describe();
  await program.parseAsync();
}

main().catch((error: unknown) => {
  const { code, path, stack, message } = error as NodeJS.ErrnoException;
  // A file that cannot be opened or written is the computer's to say; anything else is ours.
  const fault = `This is a fault of the program.\n${stack ?? error}`;
  terminal.tell(`${path !== undefined && code !== undefined ? message : fault}\nNothing was published.`);
  process.exitCode = 1;
});
