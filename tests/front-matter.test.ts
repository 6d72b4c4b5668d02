import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorrections } from '../src/corrections.ts';

const read = (text: string) => readCorrections({ file: 'a.md', text });
const told = (text: string) => read(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
const TEXT = 'The leaders met.\n';

test('every correction is read as the string that was typed, and lists either way', () => {
  const { value, diagnostics } = read(
    [
      '---',
      'title: "Talks: the second day"',
      'kind: summit',
      'leaders: Moon Jae-in, Shinzo Abe',
      'mentioned:',
      '  - Joe Biden',
      'date: 2023-05-07',
      'published: 2023-05',
      'captured: 2023-05-07/2023-05-09',
      'location: 012',
      'topics: [trade, china]',
      'outlet: yes',
      'url: https://example.org/a?b=c#d',
      'language: zh-Hant',
      'publish: excerpt',
      '---',
      TEXT,
    ].join('\n'),
  );
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(value.corrections, {
    title: 'Talks: the second day',
    kind: 'summit',
    leaders: ['Moon Jae-in', 'Shinzo Abe'],
    mentioned: ['Joe Biden'],
    date: '2023-05-07',
    published: '2023-05',
    captured: '2023-05-07/2023-05-09',
    location: '012',
    topics: ['trade', 'china'],
    outlet: 'yes',
    url: 'https://example.org/a?b=c#d',
    language: 'zh-Hant',
    publish: 'excerpt',
  });
  assert.deepEqual([value.body, value.bodyLine], [`${TEXT}`, 17]);
});

test('every problem of a file is told at once, with its line and column', () => {
  const text = [
    ...['---', 'titel: x', 'date: 2023-13-07', 'topics: trade, tariffs', 'kind: meeting', 'url: javascript:alert(1)'],
    ...['leaders: { a: b }', 'publish:', 'language: English', '---', TEXT],
  ].join('\n');
  const value = 'front-matter-value';
  assert.deepEqual(told(text), ['front-matter-key 2:1', ...[3, 4, 5, 6, 7, 8, 9].map(line => `${value} ${line}:1`)]);
});

const broken: [what: string, text: string, told: string[]][] = [
  ['a quotation that does not end', '---\ntitle: "x\n---\ntext', ['front-matter-broken 2:10']],
  ['a colon in a value', '---\ntitle: a: b\n---\ntext', ['front-matter-broken 2:8']],
  ['a key that stands twice', '---\ntitle: a\ntitle: b\n---\ntext', ['front-matter-broken 3:1']],
  ['a tab as indentation', '---\nleaders:\n\t- a\n---\ntext', ['front-matter-broken 3:1']],
  ['a tag', '---\ntitle: !!js/function "x"\n---\ntext', ['front-matter-broken 2:8']],
  ['a list instead of keys', '---\n- a\n- b\n---\ntext', ['front-matter-broken 2:1']],
  ['no end', '---\ntitle: a\ndate: 2023-05-07\n\ntext', ['front-matter-broken 2:1']],
  ['an end with a dash too many', '---\ntitle: a\n----\ndate: 2023\n---\ntext', ['front-matter-broken 3:1']],
];

for (const [what, text, expected] of broken) {
  test(`${what} is reported`, () => assert.deepEqual(told(text), expected));
}

for (const opening of ['---js', '--- javascript', '---JSON', '---coffee', '---yaml', '---toml']) {
  test(`${opening} is refused, with and without an end`, () => {
    const trap = '{ get title() { globalThis.__ran = true; } }';
    assert.deepEqual(told(`${opening}\n${trap}\n---\ntext`), ['front-matter-code 1:1']);
    assert.deepEqual(told(`${opening}\n${trap}`), ['front-matter-code 1:1']);
    assert.equal(Reflect.get(globalThis, '__ran'), undefined);
  });
}

test('a reference to another value is never followed, so it cannot multiply', () => {
  const bomb = ['---', 'title: &a [x, x, x, x, x, x, x, x]', 'leaders: &b [*a, *a, *a, *a]', 'topics: *b', '---', TEXT];
  assert.deepEqual(told(bomb.join('\n')), [
    'front-matter-value 2:1',
    'front-matter-value 3:1',
    'front-matter-value 4:1',
  ]);
});

test('values within values without end are refused before they are read', () => {
  for (const deep of ['['.repeat(50_000), '- '.repeat(50_000), '? '.repeat(50_000), `${'{a: '.repeat(20_000)}`]) {
    assert.deepEqual(told(`---\nleaders: ${deep}\n---\ntext`), ['front-matter-broken 2:1']);
    assert.deepEqual(told(`---\ntitle: x\n${deep}\n---\ntext`), ['front-matter-broken 2:1']);
  }
});

test('keys that every object has are keys like any other', () => {
  const text = '---\n__proto__: x\nconstructor: y\ntoString: z\n---\ntext';
  assert.deepEqual(told(text), ['front-matter-key 2:1', 'front-matter-key 3:1', 'front-matter-key 4:1']);
});

const plain: [what: string, text: string][] = [
  ['a rule without another', '---\nThe leaders met.\nThey talked.\n'],
  ['prose between two rules', '---\nThe leaders met in the afternoon.\n---\nThey talked.\n'],
  ['longer rules', '----\nThe leaders met.\n----\n'],
  ['dashes before a word', '--- the leaders met\n---\n'],
  ['a dashed word', '---breaking---\ntext\n'],
  ['a blank line first', '\n---\ntitle: x\n---\ntext\n'],
  ['a rule a long way down', `---\n${'A line of the story: it goes on.\n'.repeat(500)}---\nend\n`],
  ['prose with quotation marks between rules', '---\n"We met," he said.\n- and left\n---\ntext\n'],
];

for (const [what, text] of plain) {
  test(`${what} is text`, () => {
    assert.deepEqual(read(text), { value: { corrections: {}, body: text, bodyLine: 1 }, diagnostics: [] });
  });
}

test('front matter may be empty, or hold comments only', () => {
  for (const text of ['---\n---\ntext', '---\n# nothing yet\n---\ntext']) {
    assert.deepEqual([read(text).value.corrections, read(text).value.body, told(text)], [{}, 'text', []]);
  }
});

test('reading broken front matter twice reports it twice', () => {
  const text = '---\ntitle: "x\n---\ntext';
  assert.deepEqual(told(text), told(text));
  assert.equal(told(text).length, 1);
});
