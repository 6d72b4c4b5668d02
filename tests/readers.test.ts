import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDraft } from '../src/reader.ts';
import { readSeed } from '../src/seed.ts';
import type { Draft } from '../src/types.ts';
import { seedOf } from './authority.ts';

function draft(file: string, text: string): Draft {
  const { value, diagnostics } = readSeed({ file, bytes: new Uint8Array(Buffer.from(text)) });
  assert.ok(value, JSON.stringify(diagnostics));
  return readDraft(value);
}

test('the lines of a text are as they were typed, and know their line in the file', () => {
  const { lines, lineNumbers, markup } = draft('a.txt', '---\ntitle: x\n---\n  * one\n\n# two \n');
  assert.deepEqual(
    { lines, lineNumbers, markup },
    { lines: ['  * one', '', '# two '], lineNumbers: [4, 5, 6], markup: 'text' },
  );
});

test('the lines of a Markdown file are as they were typed, its heading too', () => {
  const { lines, markup } = draft('a.md', '# Talks\n\nThey *met*.');
  assert.deepEqual({ lines, markup }, { lines: ['# Talks', '', 'They *met*.'], markup: 'markdown' });
});

const POST = JSON.stringify({
  id: 7,
  date: '2024-05-27T08:00:00',
  link: 'https://example.org/talks',
  title: { rendered: 'Talks &#8220;open&#8221;' },
  content: {
    rendered:
      '\n<p>The leaders <b>met</b>.</p>\n<p>They &amp; others talked.<br />Then they left.</p><script>evil()</script>',
  },
}).replaceAll('/', '\\/');

test('a story saved as JSON becomes the lines of the story', () => {
  const { lines, page, markup } = draft('a.txt', POST);
  assert.deepEqual(lines, ['The leaders met.', 'They & others talked.', 'Then they left.']);
  assert.equal(markup, 'text');
  assert.deepEqual(page, {
    title: { value: 'Talks “open”', field: 'json:title.rendered' },
    published: { value: '2024-05-27T08:00:00', field: 'json:date' },
    url: { value: 'https://example.org/talks', field: 'json:link' },
  });
});

test('a story saved as JSON is read as far as it goes, wherever it is cut off', () => {
  const begins = POST.indexOf('The leaders') + 'The leaders'.length;
  for (let end = begins; end < POST.length; end += 1) {
    const { lines, page } = draft('a.txt', POST.slice(0, end));
    assert.match(lines[0] ?? '', /^The leaders/, `cut at ${end}`);
    assert.equal(page.title?.value, 'Talks “open”');
    assert.ok(!lines.join(' ').includes('\\'), `cut at ${end}: ${lines.join(' ')}`);
  }
});

const json: [what: string, text: string, lines: string[]][] = [
  [
    'schema.org',
    '{"@type":"NewsArticle","headline":"A","articleBody":"One.\\n\\nTwo &amp; three."}',
    ['One.', 'Two & three.'],
  ],
  ['a list of posts', '[{"title":"A","body":"One."},{"title":"B","body":"Two."}]', ['One.']],
  ['a wrapped story', '{"status":"ok","data":{"items":[{"title":"A","content":"One."}]}}', ['One.']],
  ['line breaks inside a string', '{"title":"A",\n"content":"One\ntwo"}', ['One two']],
  ['something after it', '{"title":"A","content":"One."} Share this', ['One.']],
  ['a field that ends in an escaped mark', '{"title":"A","content":"She said \\"no\\"', ['She said "no"']],
];

for (const [what, text, lines] of json) {
  test(`JSON: ${what}`, () => assert.deepEqual(draft('a.txt', text).lines, lines));
}

for (const text of [
  '{not json} at all',
  '{"a": 1}',
  '{"title": "only a title"}',
  '[sic] The leaders met.',
  '["quoted"] words',
]) {
  test(`not a story in JSON: ${text}`, () => assert.deepEqual(draft('a.txt', text).lines, [text]));
}

const SENTENCE = 'The two leaders spoke for an hour, in a room above the harbour, about trade, travel and the past.';
const PAGE = `<!doctype html>
<!-- saved from url=(0025)https://example.org/saved -->
<html lang="en-GB"><head><title>Leaders meet — Example Times</title>
<meta property="og:title" content="Leaders meet (og)"><meta property="og:site_name" content="Example Times">
<meta property="article:published_time" content="2024-05-26T09:00:00Z"><meta name="author" content="A. Writer">
<link rel="canonical" href="https://example.org/talks">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
{"@type":["NewsArticle"],"headline":"Leaders meet","datePublished":"2024-05-27T08:00:00+09:00","publisher":{"name":"The Example Times"}}]}</script>
<style>p { color: red }</style><script>globalThis.__ran = true</script></head>
<body><nav><a href="/">Home page</a></nav><article><h1>Leaders meet</h1>
<figure><img src="https://example.org/p.jpg" onerror="globalThis.__ran = true"><figcaption>The leaders. Photo: Agency</figcaption></figure>
${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}
<p>Prices rose *5%* &amp; &lt;script&gt;ran&lt;/script&gt;, with <a href="https://example.org/x">a link</a> and <a href="javascript:globalThis.__ran = true">a trap</a>.</p>
<p>One line.<br>Another line.</p><ul><li>First point</li></ul><blockquote><p>Quoted words.</p></blockquote>
<table><tr><td>Cell one</td><td>Cell two</td></tr></table>
<form><label>Your address</label><button>Subscribe</button></form><svg><text>drawn</text></svg><script>run()</script></article></body></html>`;

test('the story of a saved page becomes Markdown, without scripts, forms, pictures or ways around the site', () => {
  const { lines, markup } = draft('a.html', PAGE);
  assert.equal(markup, 'markdown');
  const text = lines.join('\n');
  for (const expected of [
    ...[
      SENTENCE,
      'The leaders. Photo: Agency',
      '\\*5%\\*',
      '\\<script>ran\\</script>',
      '[a link](https://example.org/x)',
    ],
    ...['a trap', 'One line.\nAnother line.', '- First point', '> Quoted words.', 'Cell one\n\nCell two'],
  ]) {
    assert.ok(text.includes(expected), expected);
  }
  for (const never of [
    'Home page',
    'Subscribe',
    'Your address',
    'run()',
    'color',
    'javascript',
    '![',
    'drawn',
    '<p',
    '@graph',
  ]) {
    assert.ok(!text.includes(never), never);
  }
  assert.equal(Reflect.get(globalThis, '__ran'), undefined);
});

test('what a saved page says about itself, each with its place, the most telling first', () => {
  assert.deepEqual(draft('a.html', PAGE).page, {
    title: { value: 'Leaders meet', field: 'ld+json:headline' },
    published: { value: '2024-05-27T08:00:00+09:00', field: 'ld+json:datePublished' },
    outlet: { value: 'The Example Times', field: 'ld+json:publisher.name' },
    author: { value: 'A. Writer', field: 'meta[name=author]' },
    url: { value: 'https://example.org/talks', field: 'link[rel=canonical]@href' },
    language: { value: 'en-GB', field: 'html@lang' },
  });
});

const statements: [what: string, head: string, key: keyof Draft['page'], value: string | undefined][] = [
  ['Dublin Core', '<meta name="DC.date.issued" content="2019-01-02">', 'published', '2019-01-02'],
  [
    'a time element',
    '<title>x</title></head><body><time datetime="2019-01-02T03:04">then</time>',
    'published',
    '2019-01-02T03:04',
  ],
  ['a relative canonical link', '<link rel="canonical" href="/talks">', 'url', undefined],
  [
    'an author who is an address',
    '<meta property="article:author" content="https://example.org/me">',
    'author',
    undefined,
  ],
  ['a page that a browser saved', '<!-- saved from url=(0019)https://example.org/ -->', 'url', 'https://example.org/'],
  ['JSON-LD that is broken', '<script type="application/ld+json">{"headline":</script><title>T</title>', 'title', 'T'],
];

for (const [what, head, key, value] of statements) {
  test(`a page's statements: ${what}`, () => {
    assert.equal(
      draft('a.html', `<html><head>${head}</head><body><p>Words.</p></body></html>`).page[key]?.value,
      value,
    );
  });
}

for (const [what, page] of [
  ['no body tag', '<p>One.</p><p>Two.</p>'],
  ['no tags at all', 'One.'],
  ['a head and no body tag', '<html><head><title>t</title></head><p>One.</p><p>Two.</p></html>'],
] as const) {
  test(`a page with ${what} is read`, () => assert.equal(draft('a.html', page).lines[0], 'One.'));
}

test('a page that is nested without end is read in the end', () => {
  assert.deepEqual(draft('a.html', `${'<div>'.repeat(200_000)}Words.`).lines, ['Words.']);
  assert.deepEqual(draft('a.html', `<script>x</script>${'<b>'.repeat(200_000)}Words.`).lines, ['Words.']);
});

test('a story saved as the item of a feed gives its text, headline, day and address', () => {
  const item =
    '<item><title>Ministers agree on water</title><link>https://example.org/?p=1</link><pubDate>Sat, 09 Aug 2025 01:12:44 +0400</pubDate><description><![CDATA[<p>The <b>two</b> presidents met in Lima.</p>\\n<p>They agreed&#8230; <a href="x">Read</a>]]></description></item>';
  const draft = readDraft(seedOf(item));
  assert.deepEqual(draft.lines, ['The two presidents met in Lima.', 'They agreed… Read']);
  assert.equal(draft.page.title?.value, 'Ministers agree on water');
  assert.equal(draft.page.published?.value, '2025-08-09');
  assert.equal(draft.page.url?.value, 'https://example.org/?p=1');
});

test('of a feed with escaped markup, cut off in its first entry, as much is read as there is', () => {
  const feed =
    '<?xml version="1.0"?><feed><title>Border News</title><entry><title>A bridge opens</title><published>2017-05-03T10:00:00Z</published><content type="html">&lt;p&gt;It opened on Tuesday.&lt;/p&gt;&lt;p&gt;Trucks went';
  const draft = readDraft(seedOf(feed));
  assert.deepEqual(draft.lines, ['It opened on Tuesday.', 'Trucks went']);
  assert.equal(draft.page.title?.value, 'A bridge opens');
  assert.equal(draft.page.published?.value, '2017-05-03');
});
