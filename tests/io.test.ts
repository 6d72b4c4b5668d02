import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { linkFile, listFiles, readText, within, writeIfDifferent } from '../src/io.ts';
import { contents, scratch } from './folders.ts';

test('files are listed in one order everywhere, without hidden ones, links and folders', () => {
  const folder = scratch({
    'b.txt': '1',
    'B.txt': '22',
    'a/z.md': '',
    'a.txt': '',
    'é.txt': '',
    '.hidden/x.txt': '',
    '.x.txt': '',
  });
  fs.symlinkSync('/etc/passwd', path.join(folder, 'link.txt'));
  fs.symlinkSync('/etc', path.join(folder, 'linked'));
  assert.deepEqual(listFiles(folder), [
    { file: 'B.txt', size: 2 },
    { file: 'a.txt', size: 0 },
    { file: 'a/z.md', size: 0 },
    { file: 'b.txt', size: 1 },
    { file: 'é.txt', size: 0 },
  ]);
  assert.deepEqual(listFiles(path.join(folder, 'nothing')), []);
});

for (const file of ['../x', 'a/../../x', '/etc/passwd', 'a//b', './a', '', 'a/.', 'a\\..\\b', 'a\0b', 'a\nb', '..']) {
  test(`nothing is written to ${JSON.stringify(file)}`, () => {
    const folder = scratch();
    assert.throws(() => within(folder, file), /does not lie within/);
    assert.throws(() => writeIfDifferent(folder, file, 'x'), /does not lie within/);
    assert.deepEqual(contents(folder), {});
  });
}

test('a file is written only where it differs, and never half', () => {
  const folder = scratch();
  assert.equal(writeIfDifferent(folder, 'a/b.txt', 'one'), true);
  const { ino } = fs.statSync(path.join(folder, 'a/b.txt'));
  assert.equal(writeIfDifferent(folder, 'a/b.txt', 'one'), false);
  assert.equal(fs.statSync(path.join(folder, 'a/b.txt')).ino, ino);
  assert.equal(writeIfDifferent(folder, 'a/b.txt', 'two'), true);
  assert.notEqual(fs.statSync(path.join(folder, 'a/b.txt')).ino, ino, 'the old file was replaced, not written over');
  assert.deepEqual(contents(folder), { 'a/b.txt': 'two' });
});

test('writing over a link replaces the link and leaves its target', () => {
  const folder = scratch({ 'target.txt': 'kept' });
  fs.symlinkSync('target.txt', path.join(folder, 'link.txt'));
  writeIfDifferent(folder, 'link.txt', 'kept');
  assert.equal(fs.lstatSync(path.join(folder, 'link.txt')).isFile(), true);
  assert.equal(readText(path.join(folder, 'target.txt')), 'kept');
});

test('a file that is taken over is the same file', () => {
  const [from, to] = [scratch({ 'a/b.txt': 'one' }), scratch()];
  linkFile({ from, to, file: 'a/b.txt' });
  assert.deepEqual(contents(to), { 'a/b.txt': 'one' });
});

test('a text that is not there is null', () => assert.equal(readText(path.join(scratch(), 'x')), null));
