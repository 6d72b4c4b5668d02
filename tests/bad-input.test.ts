import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { command, ROOT } from './command.ts';
import { contents, copy, fill, scratch } from './folders.ts';

const FIXTURE = path.join(ROOT, 'tests', 'fixtures', 'bad-input');

/** A seeds folder with the fixture's mistakes among the project's own authority files, and a site from an earlier build. */
function setUp(): { seeds: string; out: string; work: string } {
  const folder = scratch({
    'site/.summit-archive': '',
    'site/index.html': 'the earlier site',
    'work/records/earlier.md': 'an earlier record',
  });
  copy(path.join(ROOT, 'seeds', 'authority'), path.join(folder, 'seeds', 'authority'));
  copy(FIXTURE, path.join(folder, 'seeds'));
  return { seeds: path.join(folder, 'seeds'), out: path.join(folder, 'site'), work: path.join(folder, 'work') };
}

test('one run tells every problem, publishes nothing and leaves the earlier site byte for byte', () => {
  const { seeds, out, work } = setUp();
  const before = [contents(out), contents(work)];
  const { status, told, out: printed } = command(['build', '--seeds', seeds, '--out', out, '--work', work]);
  assert.equal(status, 1);
  assert.equal(printed, '');
  const problems = [...told.matchAll(/^(?<file>\S+):(?<at>\d+:\d+) (?<what>error|warning) (?<code>\S+)$/gm)].map(
    ({ groups }) => [path.relative(seeds, path.resolve(ROOT, groups?.file ?? '')), groups?.at, groups?.code].join(' '),
  );
  assert.deepEqual(problems, [
    'articles/again/Twice.md 1:1 seed-duplicate-id',
    'articles/binary.txt 1:1 seed-binary',
    'articles/broken-front-matter.md 3:17 front-matter-broken',
    'articles/code.md 1:1 front-matter-code',
    'articles/empty.txt 1:1 seed-empty',
    'articles/notes.docx 1:1 seed-unsupported',
    'articles/twice.txt 1:1 seed-duplicate-id',
    'articles/undecodable.txt 1:1 seed-encoding',
    'articles/unknown-key.md 2:1 front-matter-key',
    'articles/unknown-key.md 3:1 front-matter-value',
    'articles/unknown-key.md 4:1 front-matter-value',
    'authority/outlets.yaml 5:3 authority-key',
  ]);
  assert.match(told, /Found “titel”; expected one of: title, kind, /);
  assert.match(told, /Save the file again as UTF-8\./);
  assert.match(told, /11 errors\. Nothing was published; the site from the last build is unchanged\.\n$/);
  assert.deepEqual([contents(out), contents(work)], before);
});

test('a folder with other files in it is never replaced', () => {
  const folder = scratch({ 'seeds/a.txt': 'The leaders met.\n', 'mine/notes.txt': 'mine' });
  const { status, told } = command([
    'build',
    '--seeds',
    `${folder}/seeds`,
    '--out',
    `${folder}/mine`,
    '--work',
    `${folder}/work`,
  ]);
  assert.equal(status, 1);
  assert.match(told, /mine:1:1 error output-not-ours/);
  assert.deepEqual(contents(`${folder}/mine`), { 'notes.txt': 'mine' });
});

test('a seeds folder that is not there is told', () => {
  const folder = scratch();
  const { status, told } = command([
    'build',
    '--seeds',
    `${folder}/nothing`,
    '--out',
    `${folder}/site`,
    '--work',
    `${folder}/work`,
  ]);
  assert.equal(status, 1);
  assert.match(told, /nothing:1:1 error path-missing/);
});

test('parse prints what can be read and tells the rest, with nothing but JSON on its output', () => {
  const { seeds } = setUp();
  fill(seeds, { 'articles/fine.txt': 'The leaders of Japan and South Korea met in Seoul.\n' });
  const { status, out, told } = command(['parse', path.join(seeds, 'articles')]);
  assert.equal(status, 1);
  assert.match(told, /binary\.txt:1:1 error seed-binary/);
  const files = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).file);
  assert.deepEqual(files, ['Twice.md', 'fine.txt', 'twice.txt']);
});

test('names and words with control characters do not reach the terminal', () => {
  const folder = scratch({ 'a\u001b[31m.md': '---\n"\\e]0;x": y\n---\nThe leaders met.\n' });
  const { told } = command(['parse', folder]);
  assert.match(told, /front-matter-key/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  assert.doesNotMatch(told, /[\u0000-\u0009\u000b-\u001f]/);
});

/** Lines on which a careless pattern tries ever more ways to fail: each is short, so that only their number of ways is long. */
const LABYRINTHS = [
  `SEOUL${', Aa'.repeat(28)}¤ and more words of a story that goes on for a while, as lines of prose do.`,
  `OSLO${',  A.. Aa a'.repeat(9)}¤ and more words of a story that goes on for a while, as lines of prose do.`,
  `${'A'.repeat(60)}# May 7, 2020 and more words of a story that goes on for a while, as lines of prose do.`,
  `\u0080${' '.repeat(40)}¤`,
  `[A]${' [(SM'.repeat(22)}¤`,
  `up 0${'\t0\tups'.repeat(8)}¤`,
  `Inside: Weather${' X0 SAYAET '.repeat(30)}¤`,
  `tags: #g ${'#h#h '.repeat(36)}!`,
  `AFP/Ana I${'/es/P  i '.repeat(24)}`,
];

test('no line of a page costs more than the words in it', () => {
  const files = LABYRINTHS.map((line, i) => [`${i}.txt`, `${line}\n\nThe two met.\n`] as const);
  const folder = scratch(Object.fromEntries(files));
  const { status, out } = command(['parse', folder], {}, 60_000);
  assert.equal(status, 0);
  assert.equal(out.trim().split('\n').length, LABYRINTHS.length);
});
