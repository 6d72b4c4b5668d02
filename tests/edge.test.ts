import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { contentKey, stableJson } from '../src/cache.ts';
import { loadSettings } from '../src/commands/load.ts';
import { openMemory } from '../src/commands/memory.ts';
import type { Terminal } from '../src/commands/terminal.ts';
import { startProgress } from '../src/progress.ts';
import { checkSettings } from '../src/settings.ts';
import { findChromium } from './chromium.ts';
import { command } from './command.ts';
import { contents, scratch } from './folders.ts';

test('equal values have equal keys, and different ones different', () => {
  assert.equal(contentKey({ a: 1, b: [{ c: 2, d: 3 }] }), contentKey({ b: [{ d: 3, c: 2 }], a: 1 }));
  assert.notEqual(contentKey(['ab', 'c']), contentKey(['a', 'bc']));
  assert.notEqual(contentKey([1, 2]), contentKey([2, 1]));
  assert.equal(stableJson({ b: 1, a: undefined, 10: null }), '{"10":null,"b":1}');
});

test('what is remembered is found again, and nothing else', () => {
  const folder = scratch();
  const memory = openMemory<{ a: number }>(folder);
  assert.equal(memory.recall('0'.repeat(64)), null);
  memory.remember('0'.repeat(64), { a: 1 });
  assert.deepEqual(openMemory(folder).recall('0'.repeat(64)), { a: 1 });
  const [file = ''] = Object.keys(contents(folder));
  fs.writeFileSync(path.join(folder, file), contents(folder)[file]?.replace('1', '2') ?? '');
  assert.equal(openMemory(folder).recall('0'.repeat(64)), null);
});

const SETTINGS = {
  title: 'T',
  description: 'D',
  siteUrl: '',
  language: 'en',
  publish: 'full',
  excerptWords: 80,
  keeper: '',
};

test('settings that cannot be read are told with their file, as any other slip is', async () => {
  const root = scratch();
  fs.writeFileSync(path.join(root, 'archive.config.ts'), 'export default {');
  const { value, diagnostics } = await loadSettings({ root } as Terminal);
  assert.equal(value, null);
  assert.deepEqual(
    diagnostics.map(({ code, file }) => [code, file]),
    [['settings-value', 'archive.config.ts']],
  );
});

test('settings are taken as they are, or every slip is told', () => {
  assert.deepEqual(checkSettings('f', SETTINGS), { value: SETTINGS, diagnostics: [] });
  const wrong = { ...SETTINGS, title: '', siteUrl: 'example.org', language: 'fr', excerptWords: 0.5, colour: 'red' };
  const { value, diagnostics } = checkSettings('f', wrong);
  assert.equal(value, null);
  assert.deepEqual([...new Set(diagnostics.map(({ code }) => code))], ['settings-value']);
  const found = diagnostics.map(diagnostic => diagnostic.found).join();
  for (const key of ['title', 'siteUrl', 'language', 'excerptWords', 'colour'])
    assert.ok(found.includes(`“${key}”`), key);
  assert.equal(checkSettings('f', undefined).diagnostics.length, 1);
});

test('progress is one plain line where there is no terminal', () => {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const progress = startProgress('Reading', { stream, isTerminal: false });
  for (let done = 0; done <= 500; done += 1) progress.update(done, 500);
  progress.stop();
  assert.equal(text, 'Reading …\n');
});

test('a command or option that does not exist is told, with a failure', () => {
  for (const args of [['biuld'], ['build', '--sedes', 'x'], ['serve', '--port', 'x'], ['serve', '--port', '70000']]) {
    const { status, out, told } = command(args);
    assert.deepEqual([status, out], [1, ''], args.join(' '));
    assert.match(told, /^error: /);
  }
});

test('serving a site that is not built says how to build it', () => {
  const { status, told } = command(['serve', '--out', path.join(scratch(), 'site')]);
  assert.equal(status, 1);
  assert.match(told, /npm run build/);
});

test('the browser is the one that CHROMIUM_PATH names, or none', () => {
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = process.execPath;
  assert.equal(findChromium(), process.execPath);
  process.env.CHROMIUM_PATH = path.join(scratch(), 'nothing');
  assert.equal(findChromium(), null);
  if (before === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = before;
});
