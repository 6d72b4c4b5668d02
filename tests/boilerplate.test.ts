/** What is cut from a saved page, and above all what is not: rule examples, whole pages of many kinds, hostile text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type BoilerplateWords, cutBoilerplate } from '../src/rules/boilerplate.ts';
import { ADVERTISEMENT, COMMENTS, OTHER_STORIES, PROMPT, SECTION } from '../src/rules/boilerplate-furniture.ts';
import { boilerplateRules } from '../src/rules/boilerplate-list.ts';
import type { BoilerplatePhrases, Cleaned, Draft } from '../src/types.ts';

const authority = new URL('../seeds/authority/boilerplate.yaml', import.meta.url);
const phrases: BoilerplatePhrases[] = parse(readFileSync(authority, 'utf8'));
const words: BoilerplateWords = {
  phrases,
  places: new Set(['tashkent', 'arica', 'lima', 'lisbon', 'nairobi', 'chile', 'peru']),
  outlets: new Set(['korea joongang daily', 'the white house']),
  agencies: new Set(['reuters', 'ap', 'kyodo', 'tap', 'ani']),
};

function draftOf(text: string, markup: Draft['markup'] = 'text'): Draft {
  const form = markup;
  const seed = { id: 'a', file: 'a.txt', form, encoding: 'utf-8', corrections: {}, body: text, bodyLine: 1 };
  return { seed, markup, lines: text.split('\n'), lineNumbers: null, page: {} };
}

const cut = (text: string, markup?: Draft['markup']): Cleaned => cutBoilerplate(draftOf(text, markup), words);

/** An example's text and the index of the line in question, which `→ ` marks where there are several. */
function example(marked: string): { text: string; line: number; markup: Draft['markup'] } {
  const lines = marked.split('\n');
  const line = Math.max(
    0,
    lines.findIndex(candidate => candidate.startsWith('→ ')),
  );
  return {
    text: lines.map(candidate => candidate.replace(/^→ /u, '')).join('\n'),
    line,
    markup: marked.includes('](') ? 'markdown' : 'text',
  };
}

for (const rule of boilerplateRules) {
  test(`${rule.id} cuts what its examples say, and leaves what they say`, () => {
    assert.ok(rule.finds.length >= 2 && rule.ignores.length >= 2, 'two examples that it cuts, and two that it leaves');
    const wrong = [
      ...rule.finds.filter(marked => cutIn(marked)?.rule !== rule.id).map(marked => `should cut: ${marked}`),
      ...rule.ignores.filter(marked => cutIn(marked)).map(marked => `should leave: ${marked}`),
    ];
    assert.deepEqual(wrong, []);
  });
}

/** What is cut of an example's line in question, which goes whole. */
function cutIn(marked: string): Cleaned['removed'][number] | undefined {
  const { text, line, markup } = example(marked);
  const found = cut(text, markup).removed.find(removed => removed.line === line);
  if (found) assert.equal(found.exact, text.split('\n')[line]);
  return found;
}

test('rule ids are unique, and every reason is said in words', () => {
  assert.equal(new Set(boilerplateRules.map(({ id }) => id)).size, boilerplateRules.length);
  for (const { reason } of boilerplateRules) assert.match(reason, /^\p{Ll}[\p{L}' -,]+$/u);
});

test('the phrases name the reasons that the rules give a meaning', () => {
  const reasons = phrases.map(({ reason }) => reason);
  for (const reason of [ADVERTISEMENT, COMMENTS, OTHER_STORIES, PROMPT, SECTION])
    assert.ok(reasons.includes(reason), reason);
});

// ───────────────────────────────────────── whole pages

/** `✂ ` marks lines that must go, `~ ` lines that may; all others must stay. */
const pages = readFileSync(new URL('fixtures/boilerplate-pages.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map(page => {
    const [name = '', ...marked] = page.replace(/\n$/u, '').split('\n');
    const lines = marked.map(line => ({ mark: /^[✂~] /u.exec(line)?.[0][0] ?? '', text: line.replace(/^[✂~] /u, '') }));
    return { name, lines };
  });

for (const { name, lines } of pages) {
  test(`page: ${name}`, () => {
    const text = lines.map(line => line.text).join('\n');
    const { removed } = cut(text, name.includes('markdown') ? 'markdown' : 'text');
    const whole = new Set(removed.filter(({ exact, line }) => exact === lines[line]?.text).map(({ line }) => line));
    lines.forEach((line, index) => {
      if (line.mark === '~' || line.text.trim() === '') return;
      assert.equal(
        whole.has(index),
        line.mark === '✂',
        `${line.mark === '✂' ? 'should go' : 'should stay'}: ${line.text}`,
      );
    });
  });
}

// ───────────────────────────────────────── what stays

const kept = (text: string, markup?: Draft['markup']) => cut(text, markup).kept.filter(line => line.text !== '');

test('lines that stay have a role', () => {
  const page = [
    'Presidents open the bridge at Arica',
    'By Ana Ruiz Posted : May 3, 2017, 22:39 Updated : May 4, 2017, 09:10',
    '[Provisional translation]',
    'ARICA, May 3',
    'The presidents of Chile and Peru opened the bridge on Wednesday.',
    'Less traffic for the old road',
    'Trucks can now go around the town, the ministers said.',
    '(Reporting by Tom Berg; Editing by Mia Sand)',
  ];
  assert.deepEqual(
    kept(page.join('\n')).map(({ role }) => role),
    ['headline', 'byline', 'stamp', 'tag', 'dateline', 'prose', 'subhead', 'prose', 'byline'],
  );
});

test('a crumb or page title that goes leaves its date or its headline', () => {
  const rows: [line: string, text: string, role: string][] = [
    ['date 2011-04-09 Photo : Andina', 'date 2011-04-09', 'stamp'],
    ['Presidents open the bridge at Arica | News', 'Presidents open the bridge at Arica', 'headline'],
  ];
  for (const [line, text, role] of rows) {
    const {
      kept: [first],
      removed,
    } = cut(`${line}\n\nThe presidents of Chile and Peru opened the bridge on Wednesday.`);
    assert.deepEqual([first?.text, first?.role, removed[0]?.exact], [text, role, line]);
  }
});

test('a crumb glued to the first words stays in two parts', () => {
  const [stamp, prose] = kept(
    'date 2011-04-09 (Andina) The presidents of Chile and Peru opened the bridge on Wednesday.',
  );
  assert.deepEqual([stamp?.text, stamp?.role], ['date 2011-04-09', 'stamp']);
  assert.match(prose?.text ?? '', /^\(Andina\) The presidents/u);
});

test('furniture glued to a sentence is cut from it', () => {
  const rows: [line: string, exact: string][] = [
    ['AdvertisementThe presidents of Chile and Peru opened the bridge on Wednesday.', 'Advertisement'],
    ['The presidents of Chile and Peru opened the bridge on Wednesday. Â', 'Â'],
    [
      'The presidents opened the bridge on Wednesday, after ten years. Read more: The town behind the bridge',
      'Read more: The town behind the bridge',
    ],
  ];
  for (const [line, exact] of rows) {
    const {
      removed,
      kept: [first],
    } = cut(`${line}\nTrucks can now go around the town, the ministers said.`);
    assert.deepEqual(
      removed.map(found => found.exact),
      [exact],
    );
    assert.equal(first?.text.includes(exact), false);
  }
});

test('blank lines part the paragraphs, and stay as empty lines', () => {
  const { kept: lines } = cut('One sentence of the story.\n\nAdvertisement\n\nAnother sentence of it.');
  assert.deepEqual(
    lines.map(({ line, text }) => [line, text.length > 0]),
    [
      [0, true],
      [1, false],
      [3, false],
      [4, true],
    ],
  );
});

// ───────────────────────────────────────── any text

test('every line is kept or cut, in order, and what is cut stands in its line', () => {
  for (const { name, lines } of pages) {
    const text = lines.map(line => line.text);
    const { kept: stays, removed } = cut(text.join('\n'), name.includes('markdown') ? 'markdown' : 'text');
    const accounted = new Set([...stays, ...removed].map(({ line }) => line));
    assert.equal(accounted.size, text.length, name);
    for (const { line, exact } of removed) assert.ok(text[line]?.includes(exact), exact);
    assert.deepEqual(
      stays.map(({ line }) => line),
      stays.map(({ line }) => line).sort((a, b) => a - b),
    );
  }
});

test('hostile text takes time in proportion to its length', () => {
  const size = 100_000;
  const units = [
    'a',
    'A ',
    'A.B.',
    '(',
    '[',
    '![](',
    '"“',
    ' - ',
    ' | ',
    '1 ',
    'May 7, 2023 ',
    'Photo by ',
    '(left) ',
    'Advertisement ',
  ];
  const lines = [
    'a',
    'Related',
    'A river runs dry',
    'Ana (left) greets Tom, May 3, 2017. Photo: AP',
    'Monday, May 7, 2023',
    'goes on and',
  ];
  const texts = [
    ...units.map(unit => unit.repeat(size / unit.length)),
    ...units.map(unit => `${unit.repeat(390 / unit.length)}\n`.repeat(size / 390)),
    ...lines.map(line => `${line}\n`.repeat(size / (line.length + 1))),
    `KICKER ONE: ${'Word Anna '.repeat(30)}\n`.repeat(size / 312),
  ];
  for (const text of texts) {
    for (const markup of ['text', 'markdown'] as const) {
      const start = process.cpuUsage();
      cut(text, markup);
      const took = process.cpuUsage(start).user / 1000;
      assert.ok(took < 1500, `${took.toFixed(0)} ms for ${JSON.stringify(text.slice(0, 30))}`);
    }
  }
});

test('the same page gives the same result twice', () => {
  const text = pages.map(({ lines }) => lines.map(line => line.text).join('\n')).join('\n\n');
  assert.deepEqual(cut(text), cut(text));
});

test('an empty page is left alone', () => {
  assert.deepEqual(cut('').removed, []);
  assert.deepEqual(cut('\n \n').removed, []);
});
