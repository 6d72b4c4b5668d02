/**
 * How long reading an article takes, on one core: the median over the gold articles, the share of each stage, and the
 * worst of 100 kB of adversarial text. Run with `npm run bench`.
 *
 * Ratios say more than seconds: the reference is `JSON.parse` of the same text, a thousand times.
 */
import fs from 'node:fs';
import path from 'node:path';
import { group } from '../../src/group.ts';
import { readDraft } from '../../src/reader.ts';
import { recordOf } from '../../src/record.ts';
import { readOut } from '../../src/resolve.ts';
import { cutBoilerplate } from '../../src/rules/boilerplate.ts';
import { boilerplateWords } from '../../src/rules/boilerplate-words.ts';
import { rules } from '../../src/rules.ts';
import { readSeed } from '../../src/seed.ts';
import { articleOf } from '../../src/text.ts';
import type { Article, Seed } from '../../src/types.ts';
import { authority, seedOf } from '../authority.ts';
import { ROOT } from '../command.ts';

const ROUNDS = 15;
const folder = path.join(ROOT, 'tests', 'gold', 'corpus', 'articles');
const seeds = fs
  .readdirSync(folder)
  .flatMap(file => readSeed({ file, bytes: fs.readFileSync(path.join(folder, file)) }).value ?? []);

/** Processor time in milliseconds, which other work on the machine does not change. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const spent = new Map<string, number[]>();
function timed<T>(stage: string, work: () => T): T {
  const start = cpu();
  const value = work();
  const times = spent.get(stage) ?? [];
  times.push(cpu() - start);
  spent.set(stage, times);
  return value;
}

function read(seed: Seed): Article {
  const draft = timed('read', () => readDraft(seed));
  const cleaned = timed('boilerplate', () => cutBoilerplate(draft, boilerplateWords(authority)));
  return timed('text', () => articleOf(draft, cleaned));
}

function whole(seed: Seed): number {
  const start = cpu();
  const article = read(seed);
  const reading = timed('resolve', () => readOut(article, authority));
  timed('record', () => recordOf(reading, authority));
  return cpu() - start;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

for (let round = 0; round < 3; round++) seeds.forEach(whole);
spent.clear();
const totals = Array.from({ length: ROUNDS }, () => seeds.map(whole)).flat();
console.log(
  `articles: ${seeds.length}, median ${median(totals).toFixed(2)} ms, worst ${Math.max(...totals).toFixed(2)} ms`,
);
const sum = [...spent.values()].flat().reduce((a, b) => a + b, 0);
for (const [stage, times] of spent) {
  const share = times.reduce((a, b) => a + b, 0) / sum;
  console.log(`  ${stage.padEnd(12)} ${median(times).toFixed(3)} ms  ${(100 * share).toFixed(0)} %`);
}

const articles = seeds.map(read);
console.log('rules, each by itself:');
for (const rule of rules) {
  const start = cpu();
  // A fresh article each time: what an article's rules share is then paid by each of them.
  for (const article of articles) rule.show({ article: { ...article }, authority });
  console.log(`  ${rule.id.padEnd(24)} ${((cpu() - start) / articles.length).toFixed(3)} ms`);
}

const UNITS = [
  'a',
  'A ',
  'Kim ',
  'President ',
  'May 1, ',
  'He met her in Tokyo on Monday. ',
  '. ',
  'in the ',
  '"',
  '(',
  'x\n',
  'Kishida, Yoon and Biden met in Seoul on May 7, 2023. ',
];
console.log('100 kB of adversarial text:');
for (const unit of UNITS) {
  const body = unit.repeat(Math.ceil(100_000 / unit.length));
  console.log(`  ${JSON.stringify(unit).padEnd(60)} ${whole(seedOf(body)).toFixed(1)} ms`);
}
const records = seeds.map(seed => recordOf(readOut(read(seed), authority), authority));
const start = cpu();
group(records, authority);
console.log(`grouping ${records.length} records: ${(cpu() - start).toFixed(2)} ms`);
