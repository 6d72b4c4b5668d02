import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../scripts/check-links.ts';

const places = new Map([
  ['index.html', new Set(['main'])],
  ['a/index.html', new Set(['one', 'é'])],
  ['style.css', new Set<string>()],
]);

const rows: [from: string, target: string, fault: RegExp | null][] = [
  ['index.html', 'a/index.html', null],
  ['index.html', './a/index.html#one', null],
  ['index.html', 'a/index.html?x=1#one', null],
  ['a/index.html', '../index.html', null],
  ['a/index.html', '../style.css', null],
  ['a/index.html', '#%C3%A9', null],
  ['a/index.html', '#one:~:text=words', null],
  ['a/index.html', '#:~:text=words', null],
  ['index.html', 'https://example.org/', null],
  ['index.html', 'mailto:a@example.org', null],
  ['index.html', '#two', /place/],
  ['index.html', 'a/index.html#two', /place/],
  ['index.html', 'b/index.html', /no file/],
  ['index.html', 'a/', /folder/],
  ['a/index.html', '../', /folder/],
  ['index.html', 'a', /no file/],
  ['index.html', '../up.html', /no file/],
  ['index.html', '/a/', /not relative/],
  ['index.html', '//example.org/', /not relative/],
  ['index.html', 'javascript:void(0)', /scheme/],
  ['index.html', 'file:///etc/passwd', /scheme/],
];

for (const [from, target, fault] of rows) {
  test(`${target} on ${from} ${fault === null ? 'is fine' : 'is reported'}`, () => {
    const found = judge({ from, target }, places);
    if (fault === null) assert.equal(found, null);
    else assert.match(found ?? '', fault);
  });
}
