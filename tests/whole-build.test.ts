import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { readRecord } from '../src/record-file.ts';
import { idOf } from '../src/seed-id.ts';
import { command, ROOT, start } from './command.ts';
import { contents, copy, fill, scratch } from './folders.ts';

/** A seeds folder with some of the project's articles. */
function someSeeds(): { folder: string; seeds: string } {
  const folder = scratch();
  const seeds = path.join(folder, 'seeds');
  const articles = fs.readdirSync(path.join(ROOT, 'seeds', 'articles')).sort();
  for (const file of articles.slice(0, 6))
    copy(path.join(ROOT, 'seeds', 'articles', file), path.join(seeds, 'articles', file));
  return { folder, seeds };
}

function build(seeds: string, work: string, environment: Record<string, string> = {}) {
  const ran = command(['build', '--seeds', seeds, '--out', path.join(work, 'site'), '--work', work], environment);
  assert.equal(ran.status, 0, ran.told);
  return ran;
}

const siteAndRecords = (work: string) => ({
  site: contents(path.join(work, 'site')),
  records: contents(path.join(work, 'records')),
});

const MORE =
  'SEOUL, May 7, 2023 - South Korean President Yoon Suk Yeol met Japanese Prime Minister Fumio Kishida in Seoul.\n';

test('the same articles give the same bytes: in another time zone and language, from scratch or not, and after changes that were undone', () => {
  const { folder, seeds } = someSeeds();
  const [east, west] = [path.join(folder, 'east'), path.join(folder, 'west')];
  build(seeds, east, { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' });
  const first = siteAndRecords(east);
  assert.ok(Object.keys(first.site).length > 20);

  fill(seeds, { 'articles/more.txt': MORE });
  build(seeds, east, { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' });
  build(seeds, west, { TZ: 'America/New_York', LANG: 'C' });
  assert.ok(Object.hasOwn(siteAndRecords(east).records, 'more.md'));
  assert.notDeepEqual(siteAndRecords(east).site, first.site);
  assert.deepEqual(siteAndRecords(east), siteAndRecords(west), 'a build that remembers gives what a first build gives');

  fs.rmSync(path.join(seeds, 'articles', 'more.txt'));
  const { told } = build(seeds, east);
  assert.deepEqual(siteAndRecords(east), first);
  assert.match(told, /6 files read: 6 articles, /);
  assert.match(told, /To look at it: npm run serve\n$/);
});

test('only what changed is made again; what was changed by hand, or remembered wrongly, is made as it was', () => {
  const { folder, seeds } = someSeeds();
  const work = path.join(folder, 'work');
  build(seeds, work);
  assert.match(build(seeds, work).told, / 0 files new or different/);
  const first = siteAndRecords(work);
  for (const [file, text] of Object.entries(first.records)) {
    const record = readRecord(Buffer.from(text, 'latin1').toString('utf8'));
    assert.equal(`${record?.id}.md`, file);
  }

  fs.writeFileSync(path.join(work, 'site', 'index.html'), 'changed by hand');
  fs.rmSync(path.join(work, 'site', '404.html'));
  fill(work, { 'site/more.html': 'added by hand', 'records/more.md': 'added by hand' });
  for (const [index, [file, text]] of Object.entries(contents(path.join(work, 'cache'))).entries()) {
    const spoilt = index % 2 === 0 ? text.slice(0, 200) : text.replace('"kind":"', '"kind":"x');
    fill(path.join(work, 'cache'), { [file]: spoilt });
  }
  build(seeds, work);
  assert.deepEqual(siteAndRecords(work), first);

  const [one = '', another] = fs.readdirSync(path.join(seeds, 'articles')).sort();
  const page = path.join(work, 'site', 'articles', idOf(another ?? ''), 'index.html');
  const { ino } = fs.statSync(page);
  fs.appendFileSync(path.join(seeds, 'articles', one), '\nThe harbour was calm all day, and the boats lay still.\n');
  assert.match(build(seeds, work).told, / [1-9]\d* files? new or different/);
  assert.equal(fs.statSync(page).ino, ino, 'a page with nothing new on it is the same file');
});

test('a build that is killed leaves the last site as it was, and the next one clears up', async () => {
  const { folder, seeds } = someSeeds();
  const work = path.join(folder, 'work');
  fill(path.join(work, 'site'), { '.summit-archive': '', 'index.html': 'the earlier site' });
  const before = contents(path.join(work, 'site'));
  const child = start(['build', '--seeds', seeds, '--out', path.join(work, 'site'), '--work', work]);
  const staged = () => fs.readdirSync(work).some(name => name.startsWith('stage-'));
  while (!staged() && child.exitCode === null) await setTimeout(10);
  child.kill('SIGKILL');
  await once(child, 'close');
  assert.equal(child.signalCode, 'SIGKILL', 'the build was still running');
  assert.deepEqual(contents(path.join(work, 'site')), before);
  build(seeds, work);
  assert.deepEqual(fs.readdirSync(work).sort(), ['cache', 'pages', 'records', 'site']);
});

test('nothing that an article says leads out of the site or runs', () => {
  const folder = scratch();
  const hostile = [
    ...[
      '---',
      'title: "<script>globalThis.x = 1</script> {{ 7 * 6 }} {% include \'x\' %} <%= 1 %>"',
      'url: https://example.org/"onx="',
      '---',
    ],
    ...[
      'permalink: ../../escaped.html',
      '',
      '# ../../../etc/passwd',
      '',
      '<script>alert(1)</script> <img src=x onerror=alert(1)>',
      '',
    ],
    '[link](javascript:alert(1)) South Korean President Yoon Suk Yeol and Japanese Prime Minister Fumio Kishida met in Seoul on May 7, 2023.',
  ].join('\n');
  const url = hostile.replace('url: https://example.org/"onx="\n', '');
  const seeds = path.join(folder, 'in', 'seeds');
  fill(seeds, {
    'articles/..%2f..%2fup.md': url,
    'articles/permalink.md': url.replace('title:', 'outlet:'),
    'articles/index.html': '<p>The leaders met.</p>',
  });
  const work = path.join(folder, 'in', 'work');
  build(seeds, work);
  assert.deepEqual(fs.readdirSync(folder), ['in']);
  assert.deepEqual(fs.readdirSync(path.join(folder, 'in')).sort(), ['seeds', 'work']);
  for (const [file, text] of Object.entries(contents(path.join(work, 'site')))) {
    if (!file.endsWith('.html')) continue;
    assert.doesNotMatch(text, /<script>|<img src=x|href="javascript:/i, file);
    assert.ok(!text.includes('title>42'), file);
  }
});
