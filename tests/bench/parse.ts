/**
 * How long reading an article takes, on one core: the median over the archive's own articles (some 395 words each) and over
 * the gold articles (some 250), the share of each stage and rule, the worst of 100 kB of adversarial text, and how long the
 * authority files take. Run with `npm run bench`.
 *
 * Each article counts with its best round, as other work on the computer only ever adds time.
 */
import fs from 'node:fs';
import path from 'node:path';
import { readAuthority } from '../../src/authority.ts';
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

const ROUNDS = 30;
/** The length of article for which the time is stated. */
const USUAL_WORDS = 450;
const ADVERSARIAL_ROUNDS = 5;

function seedsIn(...folder: string[]): Seed[] {
  const at = path.join(ROOT, ...folder);
  return fs
    .readdirSync(at)
    .filter(file => file.endsWith('.txt'))
    .flatMap(file => readSeed({ file, bytes: fs.readFileSync(path.join(at, file)) }).value ?? []);
}

const STAGES = ['read', 'boilerplate', 'text', 'resolve', 'record'] as const;
type Times = Record<(typeof STAGES)[number], number>;

/** Milliseconds of each stage for one article. */
function timesOf(seed: Seed): Times {
  const marks = [performance.now()];
  const mark = <T>(value: T): T => {
    marks.push(performance.now());
    return value;
  };
  const draft = mark(readDraft(seed));
  const cleaned = mark(cutBoilerplate(draft, boilerplateWords(authority)));
  const article = mark(articleOf(draft, cleaned));
  const reading = mark(readOut(article, authority));
  mark(recordOf(reading, authority));
  return Object.fromEntries(
    STAGES.map((stage, i) => [stage, (marks[i + 1] as number) - (marks[i] as number)]),
  ) as Times;
}

const total = (times: Times) => Object.values(times).reduce((sum, time) => sum + time, 0);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const best = (rounds: number, seed: Seed) =>
  Array.from({ length: rounds }, () => timesOf(seed)).reduce((a, b) => (total(b) < total(a) ? b : a));

/** The median article of a set; *gives* its milliseconds. */
function show(name: string, seeds: Seed[]): number {
  for (let round = 0; round < 10; round++) seeds.forEach(timesOf);
  const times = seeds.map(seed => best(ROUNDS, seed));
  const words = seeds.map(({ body }) => body.split(/\s+/u).length);
  const middle = median(times.map(total));
  const scaled = median(times.map((each, i) => (total(each) * USUAL_WORDS) / (words[i] as number)));
  console.log(
    `${name}: ${seeds.length} articles of ${median(words)} words: median ${middle.toFixed(2)} ms, ${scaled.toFixed(2)} ms for ${USUAL_WORDS} words`,
  );
  for (const stage of STAGES) {
    const time = median(times.map(each => each[stage]));
    console.log(`  ${stage.padEnd(12)} ${time.toFixed(3)} ms  ${((100 * time) / middle).toFixed(0)} %`);
  }
  return middle;
}

function articleIn(seed: Seed): Article {
  const draft = readDraft(seed);
  return articleOf(draft, cutBoilerplate(draft, boilerplateWords(authority)));
}

/** The share of each rule, by itself: what an article's rules share is paid by each of them. */
function showRules(seeds: Seed[], whole: number): void {
  const articles = seeds.map(articleIn);
  const shares = rules.map(rule => {
    const times = articles.map(article => {
      const rounds = Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        rule.show({ article: { ...article }, authority });
        return performance.now() - start;
      });
      return Math.min(...rounds);
    });
    return { id: rule.id, share: median(times) / whole };
  });
  for (const { id, share } of shares.sort((a, b) => b.share - a.share))
    console.log(`  ${id.padEnd(24)} ${(100 * share).toFixed(1)} %`);
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

const own = seedsIn('seeds', 'articles');
const gold = seedsIn('tests', 'gold', 'corpus', 'articles');
const middle = show('own articles', own);
show('gold articles', gold);
console.log('rules, each by itself, of the whole:');
showRules(own, middle);
console.log('100 kB of adversarial text:');
for (const unit of UNITS) {
  const seed = seedOf(unit.repeat(Math.ceil(100_000 / unit.length)));
  console.log(`  ${JSON.stringify(unit).padEnd(60)} ${total(best(ADVERSARIAL_ROUNDS, seed)).toFixed(1)} ms`);
}
const records = [...own, ...gold].map(seed => recordOf(readOut(articleIn(seed), authority), authority));
const start = performance.now();
group(records, authority);
console.log(`grouping ${records.length} records: ${(performance.now() - start).toFixed(2)} ms`);
const folder = path.join(ROOT, 'seeds', 'authority');
const files = fs
  .readdirSync(folder)
  .map(name => ({ name, path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
const readings = Array.from({ length: ADVERSARIAL_ROUNDS }, () => {
  const start = performance.now();
  readAuthority(files);
  return performance.now() - start;
});
console.log(`authority files: ${Math.min(...readings).toFixed(0)} ms`);
