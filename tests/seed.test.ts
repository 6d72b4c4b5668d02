import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readSeed } from '../src/seed.ts';
import { findDuplicateIds, idOf } from '../src/seed-id.ts';
import type { Seed } from '../src/types.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const codes = (file: string, bytes: Uint8Array) => readSeed({ file, bytes }).diagnostics.map(({ code }) => code);

const ENGLISH = 'The two leaders met “for the first time” in years – a visit the mayor’s office called naïve.\n';
const SPOKEN = {
  ja: '両首脳は首脳会談で、関係改善に向けて対話を続けることで一致した。会談は一時間ほど続いた。\n',
  ko: '두 정상은 회담에서 양국 관계를 개선하기 위해 대화를 이어 가기로 했다. 회담은 한 시간쯤 이어졌다.\n',
  'zh-Hant': '兩國領導人在會談中同意繼續對話,改善雙邊關係。會談持續了大約一個小時。\n',
  'zh-Hans': '两国领导人在会谈中同意继续对话，改善双边关系。会谈持续了大约一个小时。\n',
};

const encodings: [encoding: string, text: string, bytes: Uint8Array][] = [
  ['utf-8', ENGLISH, bytesOf(ENGLISH)],
  ['utf-8', ENGLISH, bytesOf(`\ufeff${ENGLISH}`)],
  ['utf-16le', ENGLISH, iconv.encode(ENGLISH, 'utf-16le', { addBOM: true })],
  ['utf-16be', ENGLISH, iconv.encode(ENGLISH, 'utf-16be', { addBOM: true })],
  ['utf-16le', ENGLISH, iconv.encode(ENGLISH, 'utf-16le')],
  ['utf-16be', ENGLISH, iconv.encode(ENGLISH, 'utf-16be')],
  ['windows-1252', ENGLISH, iconv.encode(ENGLISH, 'windows-1252')],
  ['shift_jis', SPOKEN.ja, iconv.encode(SPOKEN.ja, 'shift_jis')],
  ['euc-jp', SPOKEN.ja, iconv.encode(SPOKEN.ja, 'euc-jp')],
  ['euc-kr', SPOKEN.ko, iconv.encode(SPOKEN.ko, 'euc-kr')],
  ['big5', SPOKEN['zh-Hant'], iconv.encode(SPOKEN['zh-Hant'], 'big5')],
  ['gb18030', SPOKEN['zh-Hans'], iconv.encode(SPOKEN['zh-Hans'], 'gb18030')],
];

for (const [index, [encoding, text, bytes]] of encodings.entries()) {
  test(`reads ${encoding} (${index + 1})`, () => {
    const { value, diagnostics } = readSeed({ file: 'a.txt', bytes });
    assert.deepEqual(diagnostics, []);
    assert.deepEqual([value?.encoding, value?.body], [encoding, text]);
  });
}

test('a page is read in the encoding that it declares, even where another is likelier', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>caf\u00e9</p></body></html>`;
  for (const [charset, encoding] of [
    ['windows-1251', 'windows-1251'],
    ['ISO-8859-1', 'windows-1252'],
  ] as const) {
    const { value } = readSeed({ file: 'a.html', bytes: iconv.encode(page(charset), 'latin1') });
    assert.equal(value?.encoding, encoding);
  }
});

test('a page that declares an encoding wrongly is read all the same', () => {
  const page = `<html><head><meta charset="utf-8"></head><body><p>${SPOKEN.ja}</p></body></html>`;
  const { value } = readSeed({ file: 'a.html', bytes: iconv.encode(page, 'shift_jis') });
  assert.equal(value?.encoding, 'shift_jis');
});

const refused: [what: string, file: string, bytes: Uint8Array, code: string][] = [
  ['an empty file', 'a.txt', new Uint8Array(), 'seed-empty'],
  ['blanks only', 'a.md', bytesOf(' \n\t\r\n'), 'seed-empty'],
  ['front matter and nothing else', 'a.md', bytesOf('---\ntitle: x\n---\n \n'), 'seed-empty'],
  ['a page without words', 'a.html', bytesOf('<title>t</title><script>words()</script><p>&nbsp;</p>'), 'seed-empty'],
  ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 7, 0]), 'seed-binary'],
  ['bytes in no encoding', 'a.txt', new Uint8Array([0x41, 0x81, 0x20, 0x8d, 0x20, 0xff, 0x0a]), 'seed-encoding'],
  ['a terminal escape', 'a.txt', bytesOf('text \u001b[2J text'), 'seed-encoding'],
  ['half a character after a mark', 'a.txt', new Uint8Array([0xff, 0xfe, 0x41]), 'seed-encoding'],
  ['another kind of file', 'a.pdf', bytesOf('text'), 'seed-unsupported'],
  ['a name that only looks like one', 'a.constructor', bytesOf('text'), 'seed-unsupported'],
  ['a huge file', 'a.txt', new Uint8Array(10 * 1024 * 1024 + 1).fill(97), 'seed-too-large'],
];

for (const [what, file, bytes, code] of refused) {
  test(`${what}: ${code}`, () => {
    assert.deepEqual(codes(file, bytes), [code]);
    assert.equal(readSeed({ file, bytes }).value, null);
  });
}

test('a replacement character that the file itself holds is no reason to refuse it', () => {
  assert.deepEqual(codes('a.txt', bytesOf('the min\ufffdster')), []);
});

test('lines end in a line feed, whatever the file has', () => {
  assert.equal(readSeed({ file: 'a.txt', bytes: bytesOf('one\r\ntwo\rthree\n') }).value?.body, 'one\ntwo\nthree\n');
});

const ids: [file: string, id: string][] = [
  ['seoul.txt', 'seoul'],
  ['2023/05/Seoul Summit.MD', 'seoul-summit'],
  ['000_7cd1.txt', '000-7cd1'],
  ['003.txt', '003'],
  ['Déjà vu — Straße.html', 'deja-vu-strasse'],
  ['Kishida’s visit.v2.txt', 'kishidas-visit-v2'],
  ['../../etc/passwd.txt', 'passwd'],
  ['會談.txt', 'dd8a604a'],
  ['2018-會談.txt', '2018-79caa62a'],
  ['….txt', 'b4935894'],
];

for (const [file, id] of ids) test(`${file} has the id ${id}`, () => assert.equal(idOf(file), id));

test('an id is never empty, fits any file system, and is the same for both ways to write an accent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), name => {
      assert.match(idOf(`${name}.txt`), /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.ok(idOf(`${name}.txt`).length <= 96);
      assert.equal(idOf(`${name.normalize('NFD')}.txt`), idOf(`${name.normalize('NFC')}.txt`));
    }),
  );
});

test('two files with one address are both reported', () => {
  const seed = (file: string) => readSeed({ file, bytes: bytesOf('text') }).value as Seed;
  const found = findDuplicateIds([seed('a/Seoul.txt'), seed('b/seoul.md'), seed('tokyo.txt')]);
  assert.deepEqual(
    found.map(({ code, file, remedy }) => [code, file, /a\/Seoul.txt|b\/seoul.md/.exec(remedy)?.[0]]),
    [
      ['seed-duplicate-id', 'a/Seoul.txt', 'b/seoul.md'],
      ['seed-duplicate-id', 'b/seoul.md', 'a/Seoul.txt'],
    ],
  );
});

test('any bytes give a seed or a problem, never a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.md', 'a.html'), (bytes, file) => {
      const { value, diagnostics } = readSeed({ file, bytes });
      assert.equal(
        value === null,
        diagnostics.some(({ severity }) => severity === 'error'),
      );
    }),
  );
});
