/** `dev` builds and serves, and builds again when an article comes. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { start } from './command.ts';
import { fill, scratch } from './folders.ts';

const report = (day: string) => `Leaders meet in Tokyo

TOKYO, ${day} -- Japanese Prime Minister Fumio Kishida met South Korean President Yoon Suk Yeol here on Thursday. The two
leaders agreed to resume shuttle diplomacy and to lift limits on exports.
`;

const WAIT_MS = 120_000;

test('a report that is added while dev runs stands on the site without a further word', {
  timeout: 2 * WAIT_MS,
}, async t => {
  const folder = scratch({ 'seeds/first.txt': report('March 16, 2023') });
  const at = (name: string) => path.join(folder, name);
  const running = start(['dev', '--seeds', at('seeds'), '--out', at('out'), '--work', at('work'), '--port', '0']);
  t.after(() => running.kill());
  let told = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', chunk => (told += chunk));
  const until = async <T>(what: string, look: () => Promise<T | null> | T | null): Promise<T> => {
    for (const end = Date.now() + WAIT_MS; Date.now() < end; await pause(200)) {
      const seen = await look();
      if (seen !== null) return seen;
    }
    return assert.fail(`${what} did not come; dev said: ${told}`);
  };

  const site = await until('the address', () => /http:\/\/localhost:\d+\//u.exec(told)?.[0] ?? null);
  const status = async (page: string) => (await fetch(new URL(page, site))).status;
  assert.equal(await status('articles/first/'), 200);
  assert.equal(await status('articles/second/'), 404);
  fill(folder, { 'seeds/second.txt': report('March 17, 2023') });
  await until('the page of the second report', async () => ((await status('articles/second/')) === 200 ? true : null));
});
