/** `evaluate`: how right the parser is on labelled articles, against pinned floors and a plain baseline. */
import path from 'node:path';
import type { Authority } from '../authority.ts';
import { baselineRecord } from '../baseline.ts';
import { digest } from '../cache.ts';
import { type Case, type Label, evaluate as measure } from '../evaluate.ts';
import { type Measured, type Pinned, pin, shortfalls, withFigures } from '../floors.ts';
import { kindOf, listFiles, readBytes, writeIfDifferent } from '../io.ts';
import { parseArticles } from '../pipeline.ts';
import type { Seed } from '../types.ts';
import { checkAuthority, loadArticles, loadAuthority, readSeeds } from './load.ts';
import { type Status, type Terminal, tellAll } from './terminal.ts';

/** What `evaluate` is asked for on the command line. */
export interface EvaluateOptions {
  /** Folders with `articles/` and `labels.jsonl`; the gold sets where none are given. */
  folders: string[];
  misses: boolean;
  knownSummits: boolean;
  /** Whether to pin the figures; they may not be lower than those pinned before. */
  pin: boolean;
}

const GOLD = 'tests/gold';
const PINNED = 'figures.json';

/** Prints the table of each set. *Gives* failure where a figure falls below its floor. */
export async function evaluate(options: EvaluateOptions, terminal: Terminal): Promise<Status> {
  const gold = path.join(terminal.root, GOLD);
  const files = loadAuthority(path.join(terminal.root, 'seeds'), terminal);
  const authority = checkAuthority(files.value);
  if (authority.value === null) {
    tellAll(authority.diagnostics, terminal);
    return 1;
  }
  const folders =
    options.folders.length > 0 ? options.folders.map(folder => path.resolve(terminal.cwd, folder)) : setsIn(gold);
  const measured = folders.map(folder => measureSet(folder, authority.value as Authority, options, terminal));
  for (const set of measured) for (const line of table(set, options.misses)) terminal.out(line);
  return options.folders.length > 0 || !options.knownSummits ? 0 : judge(measured, gold, options, terminal);
}

function setsIn(gold: string): string[] {
  return listFiles(gold)
    .filter(({ file }) => /^[^/]+\/labels\.jsonl$/.test(file))
    .map(({ file }) => path.join(gold, path.dirname(file)));
}

function measureSet(
  folder: string,
  authority: Authority,
  { knownSummits }: EvaluateOptions,
  terminal: Terminal,
): Measured {
  const labels = textOf(path.join(folder, 'labels.jsonl'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Label);
  const articles = loadArticles(path.join(folder, 'articles'), terminal).value;
  const seeds = readSeeds(articles).value;
  const { records } = parseArticles(seeds, authority, { knownSummits });
  const cases = pairUp(labels, seeds, id => records.find(record => record.id === id));
  const baseline = pairUp(labels, seeds, id =>
    baselineRecord(seeds.find(seed => seed.id === id) as Seed, new Date(POSTED)),
  );
  return {
    set: path.basename(folder),
    corpus: digest(
      listFiles(folder)
        .filter(({ file }) => file !== PINNED)
        .map(({ file }) => `${file} ${digest(readBytes(path.join(folder, file)))}`)
        .join('\n'),
    ),
    articles: cases.length,
    figures: measure(cases),
    baseline: measure(baseline),
  };
}

/** The day that the baseline takes for today; it knows no better. */
const POSTED = '2026-01-31T12:00:00Z';

function textOf(file: string): string {
  return Buffer.from(readBytes(file)).toString('utf8');
}

function pairUp(labels: Label[], seeds: Seed[], recordOf: (id: string) => Case['record'] | undefined): Case[] {
  return labels.flatMap(label => {
    const seed = seeds.find(({ id }) => id === label.id);
    const record = recordOf(label.id);
    return seed && record ? [{ label, record, lines: seed.body.split('\n') }] : [];
  });
}

function table({ set, articles, figures, baseline }: Measured, misses: boolean): string[] {
  const rows = figures.flatMap(({ name, value, of, misses: missed }, i) => [
    `| ${name.padEnd(14)} | ${value.toFixed(3)} | ${(baseline[i]?.value ?? 0).toFixed(3)} | ${String(of).padStart(4)} |`,
    ...(misses ? missed.map(miss => `    ${miss}`) : []),
  ]);
  return [
    '',
    `${set}: ${articles} articles`,
    '',
    '| figure         | here  | plain |   of |',
    '| -------------- | ----- | ----- | ---- |',
    ...rows,
  ];
}

function judge(measured: Measured[], gold: string, options: EvaluateOptions, terminal: Terminal): Status {
  const before =
    kindOf(path.join(gold, PINNED)) === 'file' ? (JSON.parse(textOf(path.join(gold, PINNED))) as Pinned[]) : [];
  const short = measured.flatMap(set => {
    const floor = before.find(pinned => pinned.set === set.set);
    return floor ? shortfalls(options.pin ? { ...floor, corpus: set.corpus } : floor, set) : [];
  });
  for (const line of short) terminal.tell(line);
  if (short.length > 0) {
    terminal.tell('These differ from what was pinned; `npm run evaluate -- --misses` lists every miss.');
    return 1;
  }
  if (options.pin) {
    const pinned = measured.map(set =>
      pin(
        set,
        before.find(earlier => earlier.set === set.set),
      ),
    );
    writeIfDifferent(gold, PINNED, `${JSON.stringify(pinned, null, 2)}\n`);
    const readme = textOf(path.join(terminal.root, 'README.md'));
    writeIfDifferent(terminal.root, 'README.md', withFigures(readme, pinned));
    terminal.tell(`Pinned in ${GOLD}/${PINNED}.`);
  }
  return 0;
}
