import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Builder, mayReplace, openStage } from '../src/publish.ts';
import { contents, fill, scratch } from './folders.ts';

const builder: Builder = { pid: 1001, isRunning: pid => pid === 2002 };
const names = (folder: string) => fs.readdirSync(folder).sort();

/** A folder with a published site of two pages. */
function published(): { folder: string; site: string } {
  const folder = scratch();
  const site = path.join(folder, 'site');
  const stage = openStage(site, builder);
  fill(stage.folder, { 'index.html': 'home', 'a/index.html': 'page' });
  stage.publish();
  return { folder, site };
}

function pages(site: string): Record<string, string> {
  const { '.summit-archive': mark, ...rest } = contents(site);
  assert.ok(mark);
  return rest;
}

test('a site appears whole, and a page that is gone is gone', () => {
  const { folder, site } = published();
  const stage = openStage(site, builder);
  fill(stage.folder, { 'index.html': 'new home', 'b/index.html': 'another' });
  assert.deepEqual(
    pages(site),
    { 'index.html': 'home', 'a/index.html': 'page' },
    'nothing shows before it is published',
  );
  assert.equal(stage.publish(), 2);
  assert.deepEqual(pages(site), { 'index.html': 'new home', 'b/index.html': 'another' });
  assert.deepEqual(names(folder), ['site']);
});

test('a page that did not change stays the same file', () => {
  const { site } = published();
  const { ino } = fs.statSync(path.join(site, 'a/index.html'));
  const stage = openStage(site, builder);
  fill(stage.folder, { 'index.html': 'new home', 'a/index.html': 'page' });
  assert.equal(stage.publish(), 1);
  assert.equal(fs.statSync(path.join(site, 'a/index.html')).ino, ino);
});

test('pages are taken over from the last site, but never over new ones', () => {
  const { site } = published();
  const stage = openStage(site, builder);
  fill(stage.folder, { 'index.html': 'new home' });
  stage.keep(['index.html', 'a/index.html']);
  stage.publish();
  assert.deepEqual(pages(site), { 'index.html': 'new home', 'a/index.html': 'page' });
});

test('a failed build leaves the last site as it was', () => {
  const { folder, site } = published();
  const before = contents(site);
  const stage = openStage(site, builder);
  fill(stage.folder, { 'index.html': 'half' });
  stage.discard();
  assert.deepEqual(contents(site), before);
  assert.deepEqual(names(folder), ['site']);
});

test('what an interrupted build left is cleared away; that of a running one is not', () => {
  const { folder, site } = published();
  fill(folder, {
    'stage-site-3003/index.html': 'half',
    'stage-site-2002/index.html': 'half',
    'stage-other-3003/x': '',
    'old-site-3003/x': '',
  });
  openStage(site, builder).discard();
  assert.deepEqual(names(folder), ['site', 'stage-other-3003', 'stage-site-2002']);
});

test('a build that was stopped between the two renames is undone', () => {
  const { folder, site } = published();
  const before = contents(site);
  fs.renameSync(site, path.join(folder, 'old-site-3003'));
  openStage(site, builder).discard();
  assert.deepEqual(contents(site), before);
});

test('a site that cannot take its place leaves the last one there', () => {
  const { site } = published();
  const before = contents(site);
  const stage = openStage(site, builder);
  fs.rmSync(stage.folder, { recursive: true });
  assert.throws(() => stage.publish());
  assert.deepEqual(contents(site), before);
});

test('only an empty folder or an earlier site may be replaced', () => {
  const { folder, site } = published();
  fill(folder, { 'mine/notes.txt': 'x', 'hidden/.git/x': '', file: '' });
  fs.mkdirSync(path.join(folder, 'empty'));
  fs.symlinkSync(site, path.join(folder, 'link'));
  const may = ['site', 'empty', 'not-there', 'mine', 'hidden', 'file', 'link'].map(name => [
    name,
    mayReplace(path.join(folder, name)),
  ]);
  assert.deepEqual(Object.fromEntries(may), {
    site: true,
    empty: true,
    'not-there': true,
    mine: false,
    hidden: false,
    file: false,
    link: false,
  });
});
