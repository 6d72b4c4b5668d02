import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { siteServer } from '../src/commands/serve.ts';
import { fill, scratch } from './folders.ts';

const outside = scratch({ 'secret.txt': 'secret' });
const folder = path.join(outside, 'site');
fill(folder, {
  'index.html': 'home',
  'a/index.html': 'page',
  'a/data.json': '{}',
  'é.txt': 'x',
  '404.html': 'lost',
  'empty/x.txt': '',
});
fs.symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
const server = siteServer(folder);
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(() => server.close());

/** Asks with the path exactly as given, which `fetch` would tidy up. */
function ask(
  address: string,
  method = 'GET',
): Promise<{ status: number; type: string; location: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: address, method, agent: false }, response => {
      let body = '';
      response.setEncoding('utf8').on('data', chunk => {
        body += chunk;
      });
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, location, body });
      });
    });
    asked.on('error', reject).end();
  });
}

const found: [address: string, type: string, body: string][] = [
  ['/', 'text/html; charset=utf-8', 'home'],
  ['/a/', 'text/html; charset=utf-8', 'page'],
  ['/a/?x=1', 'text/html; charset=utf-8', 'page'],
  ['/a/data.json', 'application/json; charset=utf-8', '{}'],
  ['/%C3%A9.txt', 'text/plain; charset=utf-8', 'x'],
];

for (const [address, type, body] of found) {
  test(`GET ${address}`, async () => assert.deepEqual(await ask(address), { status: 200, type, location: '', body }));
}

for (const address of [
  ...[
    '/nothing',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/a/../../secret.txt',
    '/a/%5c..%5c..%5csecret.txt',
  ],
  ...['/link.txt', '/%00', '/%', '/empty/', '/empty', '//etc/passwd', '/.%2f..%2fsecret.txt'],
]) {
  test(`GET ${address} finds nothing`, async () => {
    const { status, body } = await ask(address);
    assert.deepEqual({ status, body }, { status: 404, body: 'lost' });
  });
}

test('a folder without its slash leads to the one with it, and never to another host', async () => {
  assert.deepEqual(await ask('/a?x=1').then(({ status, location }) => [status, location]), [301, '/a/?x=1']);
  assert.deepEqual(await ask('//a').then(({ status, location }) => [status, location]), [301, '/a/']);
});

test('the head alone, and nothing but reading', async () => {
  assert.deepEqual(await ask('/', 'HEAD').then(({ status, body }) => [status, body]), [200, '']);
  assert.equal((await ask('/', 'POST')).status, 405);
});
