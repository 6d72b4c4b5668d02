import assert from 'node:assert/strict';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { command, ROOT, start } from './command.ts';
import { scratch } from './folders.ts';

const REPORT = [
  'SEOUL, May 7, 2023 - South Korean President Yoon Suk Yeol and Japanese Prime Minister Fumio Kishida met in Seoul on Sunday.',
  '',
  'They agreed to keep up their visits to each other and talked about trade.',
  '',
].join('\n');
const folder = scratch({
  'b/report.txt': REPORT,
  'a/report.txt': REPORT,
  'one.txt': REPORT,
  'articles/inner.md': REPORT,
});

function parsed(args: string[]) {
  const { status, out, told } = command(['parse', ...args]);
  assert.deepEqual([status, told], [0, '']);
  return out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

test('a line has the fields of the contract, in their order, and evidence that quotes the body', () => {
  const [line] = parsed([path.join(folder, 'one.txt')]);
  assert.deepEqual(Object.keys(line), [
    ...[
      'file',
      'id',
      'kind',
      'title',
      'summit',
      'date',
      'published',
      'leaders',
      'location',
      'topics',
      'removed',
      'body',
      'evidence',
    ],
  ]);
  assert.deepEqual([line.file, line.id, line.kind, line.date], ['one.txt', 'one', 'summit', '2023-05-07']);
  assert.deepEqual(Object.keys(line.leaders[0]), ['id', 'name', 'office', 'country', 'part']);
  assert.deepEqual(Object.keys(line.location), ['id', 'name', 'country']);
  for (const { start, end, exact } of Object.values(line.evidence).flat() as {
    start?: number;
    end?: number;
    exact?: string;
  }[]) {
    if (exact !== undefined) assert.equal(line.body.slice(start, end), exact);
  }
});

test('files and folders are read in the order given, each file once, and files of one name are told apart', () => {
  const paths = ['b', 'a', 'b/report.txt'].map(name => path.join(folder, name));
  const lines = parsed(paths);
  assert.deepEqual(
    lines.map(({ file }) => file),
    ['report.txt', 'report.txt'],
  );
  assert.equal(new Set(lines.map(({ id }) => id)).size, 2);
  assert.equal(new Set(lines.map(({ summit }) => summit)).size, 1, 'articles of one meeting name one summit');
});

test('a seeds folder is read from its articles folder', () => {
  assert.deepEqual(
    parsed([folder]).map(({ file }) => file),
    ['inner.md'],
  );
  assert.deepEqual(
    parsed(['--seeds', folder]).map(({ file }) => file),
    ['inner.md'],
  );
});

test('known summits can be left out', () => {
  const registers = (args: string[]) => JSON.stringify(parsed(args)).includes('summits/');
  assert.equal(registers([path.join(folder, 'one.txt')]), true);
  assert.equal(registers(['--without-known-summits', path.join(folder, 'one.txt')]), false);
});

test('a path that is not there is told, and the command fails', () => {
  const { status, out, told } = command(['parse', path.join(folder, 'nothing.txt')]);
  assert.deepEqual([status, out], [1, '']);
  assert.match(told, /nothing\.txt:1:1 error path-missing/);
});

test('a reader that stops early, as `head` does, is no fault', async () => {
  const child = start(['parse', path.join(ROOT, 'seeds', 'articles')]);
  let told = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    told += text;
  });
  child.stdout.destroy();
  const [status] = await once(child, 'close');
  assert.deepEqual([status, told], [0, '']);
});
