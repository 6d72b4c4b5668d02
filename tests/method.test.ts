/** The pages about the method and about accuracy, and the headers that go with the pages. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Pinned } from '../src/floors.ts';
import { present } from '../src/present.ts';
import { boilerplateRules } from '../src/rules/boilerplate-list.ts';
import { topicRules } from '../src/rules/topics.ts';
import { rules } from '../src/rules.ts';
import { AccuracyPage } from '../templates/accuracy.11ty.tsx';
import { MethodPage } from '../templates/method.11ty.tsx';
import { document } from '../templates/parts/kind.tsx';
import { ROOT } from './command.ts';
import { siteArchive } from './fixtures/site-archive.ts';

const pages = present(siteArchive());
const method = pages.method[0] ?? assert.fail();

test('every rule stands on the method page with all its examples', () => {
  const { document: page } = parseHTML(document(method, MethodPage));
  const printed = new Map(
    [...page.querySelectorAll('.rule-card')].map(card => [card.querySelector('code')?.textContent ?? '', card]),
  );
  const all = [...rules, ...topicRules, ...boilerplateRules];
  assert.deepEqual([...printed.keys()].sort(), all.map(({ id }) => id as string).sort());
  for (const { id, finds, ignores } of all) {
    const examples = [...(printed.get(id)?.querySelectorAll('.example') ?? [])].map(({ textContent }) => textContent);
    assert.deepEqual(examples, [...finds.map(found => (typeof found === 'string' ? found : found[0])), ...ignores], id);
  }
});

test('evidence leads to its rule, where the rule has a place there', () => {
  const anchors = new Set(method.rules.flatMap(group => group.rules.map(({ anchor }) => anchor)));
  const archive = siteArchive();
  const [record] = archive.records;
  const first = record?.evidence.topics?.[0];
  assert.ok(first);
  first.rule = 'topics/phrase';
  const article = present(archive).article.find(({ page }) => page.path.includes('tokyo-ahead'));
  const [evidence] = article?.fields.find(({ id }) => id === 'f-topics')?.facts[0]?.evidence ?? [];
  const [address = '', anchor = ''] = (evidence?.ruleHref ?? '').split('#');
  assert.equal(address, '../../about/method/index.html');
  assert.ok(anchors.has(anchor), anchor);
  const unknown = article?.fields
    .flatMap(({ facts }) => facts)
    .flatMap(fact => fact.evidence)
    .filter(({ rule }) => rule === 'place/talks-in');
  assert.deepEqual(
    unknown?.map(({ ruleHref }) => ruleHref),
    [null],
  );
});

test('the method page says what is not known, in numbers', () => {
  const unknown = method.sections.find(({ id }) => id === 'unknown')?.paragraphs[0];
  assert.equal(
    unknown,
    'Of 7 articles here that report a meeting, 6 give or allow the day, and 6 the place. The others say so on their pages.',
  );
});

test('without figures the accuracy page says that there are none', () => {
  const [accuracy] = pages.accuracy;
  assert.match(accuracy?.lead ?? '', /^Nothing has been measured yet/);
  assert.deepEqual(accuracy?.sets, []);
});

const FIGURES: Pinned[] = [
  {
    set: 'own',
    corpus: 'x',
    articles: 58,
    figures: [
      { name: 'participants', value: 0.9316, of: 120, baseline: 0.402 },
      { name: 'something new', value: 1, of: 1, baseline: 0 },
    ],
  },
];

test('figures stand beside those of the plain reading, each with what it means', () => {
  const archive = { ...siteArchive(), accuracy: FIGURES };
  const props = present(archive).accuracy[0] ?? assert.fail();
  assert.match(props.lead, /^Measured on 58 articles/);
  const { document: page } = parseHTML(document(props, AccuracyPage));
  const rows = [...page.querySelectorAll('tbody tr')].map(row =>
    [...row.querySelectorAll('td')].map(cell => cell.textContent),
  );
  assert.deepEqual(rows, [
    ['93.2 %', '40.2 %', '120 cases'],
    ['100.0 %', '0.0 %', '1 case'],
  ]);
  assert.match(page.querySelector('dl')?.textContent ?? '', /^Who metThose who took part, and nobody else\. — balance/);
});

test('what a set gave when it was first read stands beside what it gives today', () => {
  const figures = [
    { name: 'kind', value: 1, of: 24, baseline: 0.8, first: 0.917 },
    { name: 'date: none', value: 1, of: 0, baseline: 0 },
  ];
  const archive = { ...siteArchive(), accuracy: [{ set: 'shores', corpus: '', articles: 24, figures }] };
  const { document: page } = parseHTML(document(present(archive).accuracy[0] ?? assert.fail(), AccuracyPage));
  assert.deepEqual(
    [...page.querySelectorAll('thead th')].map(cell => cell.textContent),
    ['What is measured', 'Here', 'When first read', 'Plain reading', 'Counted over'],
  );
  assert.deepEqual(
    [...page.querySelectorAll('tbody tr')].map(row => row.querySelectorAll('td')[1]?.textContent),
    ['91.7 %', '–'],
  );
});

test('the articles on which the rules were worked out come first, then the harder ones', () => {
  const sets = ['abroad', 'east', 'own', 'corpus'].map(set => ({ set, corpus: '', articles: 1, figures: [] }));
  const props = present({ ...siteArchive(), accuracy: sets }).accuracy[0] ?? assert.fail();
  assert.deepEqual(
    props.sets.map(({ id }) => id),
    ['set-corpus', 'set-own', 'set-east', 'set-abroad'],
  );
});

test('every figure that is measured is explained', async () => {
  const { evaluate } = await import('../src/evaluate.ts');
  const figures = evaluate([]).map(({ name, value, of }) => ({ name, value, of, baseline: 0 }));
  const props = present({ ...siteArchive(), accuracy: [{ set: 'x', corpus: '', articles: 0, figures }] }).accuracy[0];
  assert.ok((props?.measures.length ?? 0) > 8);
  for (const { label, means } of props?.measures ?? []) assert.notEqual(means, '', label);
});

/** The rules of `_headers`: the pattern of addresses, and the headers. */
function headerRules(): { pattern: string; policy: string | undefined }[] {
  const text = fs.readFileSync(path.join(ROOT, 'public', '_headers'), 'utf8');
  const blocks = text.replace(/^#.*\n/gm, '').split(/\n(?=\/)/);
  return blocks.map(block => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const policy = lines.map(line => line.trim()).find(line => line.startsWith('Content-Security-Policy:'));
    return { pattern, policy };
  });
}

test('every page is sent with one policy, and only the page of search may run WebAssembly', () => {
  const policies = headerRules().filter(({ policy }) => policy !== undefined);
  const matches = (pattern: string, address: string) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
  const { file: _, ...kinds } = pages;
  const paths = (Object.values(kinds).flat() as { page: { path: string } }[]).map(({ page }) => page.path);
  assert.ok(paths.length > 50);
  for (const file of paths) {
    for (const address of [`/${file}`, `/${file.replace(/index\.html$/, '')}`]) {
      const own = policies.filter(({ pattern }) => matches(pattern, address));
      assert.equal(own.length, 1, `${address}: ${own.map(({ pattern }) => pattern)}`);
      assert.equal(own[0]?.policy?.includes('wasm-unsafe-eval'), address.startsWith('/search/'), address);
      assert.doesNotMatch(own[0]?.policy ?? '', /unsafe-inline|'unsafe-eval'/);
    }
  }
});
