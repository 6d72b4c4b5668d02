import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { catalogue } from '../src/diagnostics.ts';
import { listFiles } from '../src/io.ts';
import { ROOT } from './command.ts';

const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const filesOf = (folder: string, ending: RegExp) =>
  listFiles(path.join(ROOT, folder)).flatMap(({ file }) => (ending.test(file) ? [`${folder}/${file}`] : []));

/** Code without its comments and strings, near enough to look for names in it. */
function code(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

test('the clock, chance, the process and the terminal are used by the commands only', () => {
  const worldly =
    /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bfetch\(|\bsetTimeout\b|toLocale\w*\(\)/;
  // Eleventy is told through the environment not to start a thread, and a watch waits for quiet.
  const allowed = /^src\/(?:cli\.ts|commands\/|site\.ts|io\.ts)/;
  const files = [...filesOf('src', /\.ts$/), ...filesOf('templates', /\.tsx?$/)];
  assert.ok(files.length > 40);
  assert.deepEqual(
    files.filter(file => !allowed.test(file) && worldly.test(code(file))),
    [],
  );
});

test('everything that is exported says what it is', () => {
  const bare = filesOf('src', /\.tsx?$/).flatMap(file => {
    const lines = read(file).split('\n');
    return lines.flatMap((line, i) =>
      /^export (?:async |abstract )?(?:function|class|const|interface|type) \w/.test(line) &&
      !/\*\/\s*$/.test(lines[i - 1] ?? '')
        ? [`${file}:${i + 1}: ${line.slice(0, 60)}`]
        : [],
    );
  });
  assert.deepEqual(bare, []);
});

test('nothing depends on the language or the time zone of the computer', () => {
  const local =
    /\.getFullYear\(|\.getMonth\(|\.getDate\(|\.getHours\(|\.getDay\(|\.localeCompare\(\s*[^,()]*\)|toLocale(?:Upper|Lower)Case/;
  assert.deepEqual(
    filesOf('src', /\.ts$/).filter(file => local.test(code(file))),
    [],
  );
});

test('every message of the catalogue is triggered by a test', () => {
  const tests = [...filesOf('tests', /\.test\.ts$/), ...filesOf('tests/fixtures', /expected.*$/)].map(read).join('\n');
  assert.deepEqual(
    Object.keys(catalogue).filter(code => !tests.includes(code)),
    [],
  );
});

test('every message says what to do, and leaves no hole without a name', () => {
  for (const [code, { expected, remedy }] of Object.entries(catalogue)) {
    assert.match(remedy, /^%hint%$|\.$/, code);
    assert.notEqual(expected.trim(), '', code);
  }
});

test('every path and command that README names is there', {
  skip: !fs.existsSync(path.join(ROOT, 'README.md')) && 'no README yet',
}, () => {
  const quoted = [...read('README.md').matchAll(/`(?<words>[^`\n]+)`/g)].map(({ groups }) => groups?.words ?? '');
  const { scripts } = JSON.parse(read('package.json'));
  const commands = quoted.flatMap(words => /^npm run (?:--silent )?(?<name>[\w-]+)/.exec(words)?.groups?.name ?? []);
  assert.deepEqual(
    commands.filter(name => !Object.hasOwn(scripts, name)),
    [],
  );
  const paths = quoted.filter(words => /^(?:src|seeds|templates|tests|public|scripts|\.ci)\/[\w./-]+$/.test(words));
  assert.deepEqual(
    paths.filter(at => !fs.existsSync(path.join(ROOT, at))),
    [],
  );
});

test('the lock file holds no download addresses', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"|\.tgz"/);
});

test('every package is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
});
