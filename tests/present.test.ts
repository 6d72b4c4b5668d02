/** What the pages say, decided before anything is rendered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex, citationOf, csl, ris } from '../src/exports/citations.ts';
import { jsonForScript } from '../src/exports/json-ld.ts';
import { csv } from '../src/exports/tables.ts';
import { swarm } from '../src/figures/swarm.ts';
import { messagesOf } from '../src/messages.ts';
import { addresses, href, insidePath, segment, wordsFragment } from '../src/present/address.ts';
import { bodyHtml, markOf, wordMarks } from '../src/present/body.ts';
import { modelOf } from '../src/present/model.ts';
import type { SummitProps } from '../src/present/props.ts';
import { excerptEnd } from '../src/present/rights.ts';
import { sourceOffsets } from '../src/present/source-offsets.ts';
import { certaintyWords, clip, dateView, dateWords, daysWords, spanWords } from '../src/present/words.ts';
import { present } from '../src/present.ts';
import type { Evidence } from '../src/types.ts';
import { siteArchive } from './fixtures/site-archive.ts';

const english = messagesOf('en');

const words: [edtf: string | null, words: string][] = [
  ['2023-05-07', 'Sunday, 7 May 2023'],
  ['2024-02-29', 'Thursday, 29 February 2024'],
  ['2023-05', 'May 2023'],
  ['2023', '2023'],
  ['2025-06-04/2025-10-21', 'between 4 June and 21 October 2025'],
  ['2017-05-10/2020-09-16', 'between 10 May 2017 and 16 September 2020'],
  ['2023-05-07/2023-05-07', 'Sunday, 7 May 2023'],
  [null, 'date not known'],
  ['2023-02-30', 'date not known'],
  ['soon', 'date not known'],
];

for (const [edtf, expected] of words) {
  test(`${edtf ?? 'no date'} is “${expected}”`, () => assert.equal(dateWords(english, edtf), expected));
}

const days: [date: string, until: string | null, words: string][] = [
  ['2026-01-13', '2026-01-14', '13 to 14 January 2026'],
  ['2000-09-30', '2000-10-01', '30 September to 1 October 2000'],
  ['1999-12-31', '2000-01-01', '31 December 1999 to 1 January 2000'],
  ['2026-01-13', null, 'Tuesday, 13 January 2026'],
  ['2026-01-13', '2026-01-13', 'Tuesday, 13 January 2026'],
  ['2025-06-04/2025-10-21', '2025-10-22', 'between 4 June and 21 October 2025'],
];

for (const [date, until, expected] of days) {
  test(`${date} until ${until ?? 'the same day'} is “${expected}”`, () =>
    assert.equal(daysWords(english, date, until), expected));
}

test('an interval has no machine date, as <time> cannot say it', () => {
  assert.equal(dateView(english, '2025-06-04/2025-10-21').machine, null);
  assert.equal(dateView(english, '2023-05').machine, '2023-05');
  assert.equal(dateView(english, '2023-05-07').machine, '2023-05-07');
});

test('certainty is said in words', () => {
  assert.equal(certaintyWords(english, '2023-05-07'), 'The day is known.');
  assert.equal(certaintyWords(english, '2025-06-04/2025-10-21'), 'The day is not known: 140 days are possible.');
  assert.match(certaintyWords(english, null), /^No article says when/);
});

test('counts, lists and lengths of time read as English', () => {
  assert.deepEqual(
    [english.count.articles(1), english.count.articles(1200), english.count.cases(2)],
    ['1 article', '1,200 articles', '2 cases'],
  );
  assert.deepEqual([english.list([]), english.list(['A']), english.list(['A', 'B', 'C'])], ['', 'A', 'A, B and C']);
  assert.equal(spanWords(english, 0, 912), '2 years 6 months');
  assert.equal(clip('one two three four', 12), 'one two…');
});

test('the words are the same in every time zone', () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['Pacific/Honolulu', 'Asia/Seoul', 'America/Sao_Paulo']) {
      process.env.TZ = other;
      assert.equal(dateWords(english, '2018-11-04'), 'Sunday, 4 November 2018');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('addresses are relative, and lead to files', () => {
  assert.equal(href('index.html', addresses.timeline), './timeline/index.html');
  assert.equal(href(addresses.summit('x'), addresses.leader('a-b')), '../../leaders/a-b/index.html');
});

test('an id that is no safe address part becomes one, and two such ids stay apart', () => {
  assert.equal(segment('2023-05-07-seoul'), '2023-05-07-seoul');
  for (const id of ['../../etc', '이재명', 'A B', '', '.']) assert.match(segment(id), /^[a-z0-9-]+-[0-9a-f]{8}$/);
  assert.notEqual(segment('石破茂'), segment('高市早苗'));
  assert.equal(segment('石破茂'), segment('石破茂'));
});

for (const path of ['../x.html', '/x.html', 'a/../b.html', 'a//b.html', 'a\\b.html', 'A.html', 'a.html/', '']) {
  test(`“${path}” is refused as a path of the site`, () => assert.throws(() => insidePath(path)));
}

test('a link to words carries the id and the words, with all that has a meaning in it escaped', () => {
  assert.equal(wordsFragment('e-1', 'well-known, “so”'), '#e-1:~:text=well%2Dknown%2C%20%E2%80%9Cso%E2%80%9D');
  const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
  assert.match(wordsFragment('e-1', long), /^#e-1:~:text=word0%20.*word4,word25%20.*word29$/);
});

const at = (body: string, exact: string): Evidence => {
  const start = body.indexOf(exact);
  return { rule: 'test', basis: 'stated', start, end: start + exact.length, exact };
};

const marked: [what: string, body: string, exact: string, html: RegExp][] = [
  ['plain words', 'They met in Seoul.', 'Seoul', /in <mark id="e-1">Seoul<\/mark>/],
  ['words after an escape', 'A \\* and Seoul.', 'Seoul', /\* and <mark id="e-1">Seoul<\/mark>/],
  ['words after a character reference', 'AT&amp;T in Seoul.', 'Seoul', /AT&#x26;T in <mark id="e-1">Seoul<\/mark>/],
  ['an escape within', 'In S\\*eoul.', 'S\\*eoul', /<mark id="e-1">S\*eoul<\/mark>/],
  ['words over a line end', 'in the\n  Blue House', 'the\n  Blue House', /<mark id="e-1">the\nBlue House<\/mark>/],
  ['words in a quotation', '> They met\n> in Seoul.', 'Seoul', /<mark id="e-1">Seoul<\/mark>/],
  [
    'words with emphasis, one id',
    'met *in Seoul* now',
    'met *in Seoul*',
    /<mark id="e-1">met <\/mark><em><mark>in Seoul<\/mark>/,
  ],
  ['words beyond the BMP', 'A 😀 in Seoul', 'Seoul', /😀 in <mark id="e-1">Seoul<\/mark>/],
];

for (const [what, body, exact, expected] of marked) {
  test(`evidence is marked: ${what}`, () => {
    const marks = wordMarks({ location: [at(body, exact)] });
    assert.match(bodyHtml(english, { body, marks, title: 'Another title' }).html, expected);
  });
}

test('overlapping evidence shares one mark, with a link back for each field', () => {
  const body = 'SEOUL, May 7 — They met.';
  const marks = wordMarks({ location: [at(body, 'SEOUL')], date: [at(body, 'SEOUL, May 7')] });
  const { html } = bodyHtml(english, { body, marks, title: '' });
  assert.equal(html.match(/<mark/g)?.length, 1);
  assert.match(html, /href="#f-date".*href="#f-location"/);
});

test('a whole sentence as evidence does not hide the shorter evidence within it', () => {
  const body = 'The leaders of both countries met for two hours in Seoul on Sunday and agreed to meet again.';
  const whole = at(body, body);
  const evidence = { kind: [whole], location: [at(body, 'in Seoul')], date: [at(body, 'on Sunday')] };
  const marks = wordMarks(evidence);
  assert.deepEqual(
    marks.map(({ start, end }) => body.slice(start, end)),
    ['in Seoul', 'on Sunday'],
  );
  assert.equal(markOf(marks, whole), marks[0]);
  assert.deepEqual(marks[0]?.fields, ['location', 'kind']);
  assert.equal(wordMarks({ kind: [whole] }).length, 1);
});

test('source and value that cannot be paired are not marked', () => assert.equal(sourceOffsets('abc', 'xyz'), null));

const hostile: [what: string, body: string][] = [
  ['a script', 'More <script>alert(1)</script> text'],
  ['an event handler', '<img src=x onerror=alert(1)> text'],
  ['a javascript link', '[click](javascript:alert(1)) text'],
  ['a data link', '[click](data:text/html,x) text'],
  ['a picture from elsewhere', '![pixel](https://tracker.example/x.gif) text'],
  ['inline style', 'A <span style="x">text</span>'],
  ['an id of its own', '<b id="e-1">text</b> text'],
  ['a link that leads nowhere', '[click](../secret.html) text'],
];

for (const [what, body] of hostile) {
  test(`${what} in an article does not reach the page`, () => {
    const { html } = bodyHtml(english, { body, marks: [], title: '' });
    assert.doesNotMatch(html, /<script|onerror|javascript:|data:|<img|style=|id=|secret\.html/);
    assert.match(html, /text/);
  });
}

test('the headline is lifted out of the text where it repeats the title, with its marks', () => {
  const body = 'Leaders meet\n\nThey met.';
  const { titleHtml, html } = bodyHtml(english, {
    body,
    marks: wordMarks({ title: [at(body, 'Leaders meet')] }),
    title: 'Leaders  meet',
  });
  assert.match(titleHtml ?? '', /^<mark id="e-1">Leaders meet<\/mark>/);
  assert.doesNotMatch(html, /Leaders meet/);
});

test('an excerpt ends after so many words', () => {
  assert.equal('one two three'.slice(0, excerptEnd('one two three', 2)), 'one two');
  assert.equal(excerptEnd('one', 5), 3);
  assert.equal('両首脳は 会談した。'.slice(0, excerptEnd('両首脳は 会談した。', 3)), '両首脳は 会談');
});

const pages = present(siteArchive());
const summit = (id: string): SummitProps => {
  const found = pages.summit.find(({ page }) => page.path === addresses.summit(id));
  assert.ok(found, id);
  return found;
};

test('every page has its own path inside the site', () => {
  const paths = Object.values(pages)
    .flat()
    .map(({ page }) => page.path);
  assert.equal(new Set(paths).size, paths.length);
  for (const path of paths) assert.equal(insidePath(path), path);
});

test('the same archive gives the same pages, and a second look at it changes nothing', () => {
  const archive = siteArchive();
  assert.deepEqual(present(archive), present(archive));
  assert.deepEqual(archive, siteArchive());
});

test('previous and next go along the same countries, and along each leader', () => {
  const { neighbours } = summit('2023-05-07-seoul-japan-south-korea');
  const labels = neighbours.map(({ label }) => label);
  assert.deepEqual(labels, ['Between Japan and South Korea', 'Fumio Kishida', 'Yoon Suk-yeol']);
  const [countries, kishida, yoon] = neighbours;
  assert.equal(countries?.previous?.label, 'Japan–South Korea summit, Tokyo, 16 Mar 2023');
  assert.equal(countries?.next?.label, 'Japan–South Korea summit, between 4 June and 21 October 2025');
  assert.equal(kishida?.next?.label, 'Japan–South Korea–United States summit, Camp David, 18 Aug 2023');
  assert.equal(yoon?.next?.label, 'Germany–South Korea summit, Seoul, 21 May 2023');
});

test('the first summit of a chain has nothing before it', () => {
  const { neighbours } = summit('2023-03-16-tokyo-japan-south-korea');
  assert.ok(neighbours.every(({ previous }) => previous === null));
});

test('marks say how a fact is known, each kind once', () => {
  const when = summit('2023-05-07-seoul-japan-south-korea').fields.find(({ id }) => id === 'f-date')?.facts[0];
  assert.deepEqual(
    when?.marks.map(({ mark }) => mark),
    ['stated', 'from the register', 'worked out'],
  );
  assert.match(when?.marks[0]?.href ?? '', /articles\/seoul-visits\/index\.html#e-\d+:~:text=/);
});

test('a summit without a place or a certain day says so', () => {
  const props = summit('2025-06-04-japan-south-korea');
  assert.equal(props.date.words, 'Between 4 June and 21 October 2025');
  assert.equal(props.map, null);
  assert.deepEqual(props.fields.find(({ id }) => id === 'f-location')?.facts, []);
  const event = props.page.jsonLd.map(json => JSON.parse(json)).find(data => data['@type'] === 'Event');
  assert.equal(event.startDate, undefined);
});

test('counterparts are those whom a leader met, with how often', () => {
  const kishida = pages.entity.find(({ page }) => page.path === addresses.leader('fumio-kishida'));
  const met = kishida?.counts.find(({ heading }) => heading === 'Met');
  assert.deepEqual(
    met?.links.map(({ label, count: number }) => [label, number]),
    [
      ['Yoon Suk-yeol', '5'],
      ['Joe Biden', '1'],
    ],
  );
});

test('a leader whom the register does not know has a page that says so', () => {
  const scholz = pages.entity.find(({ page }) => page.path === addresses.leader('olaf-scholz'));
  assert.match(scholz?.lead ?? '', /^Not in the register/);
});

test('what may not be shown is not shown: no text, no lines that were cut, no links to words', () => {
  const facts = pages.article.find(({ page }) => page.path.includes('trusted-partners'));
  assert.equal(facts?.bodyHtml, null);
  assert.ok(
    facts?.fields.every(field =>
      field.facts.every(fact => fact.evidence.every(({ href: to }) => !to?.startsWith('#e-'))),
    ),
  );
  const excerpt = pages.article.find(({ page }) => page.path.includes('scholz-in-seoul'));
  assert.match(excerpt?.bodyHtml ?? '', /…/);
  assert.doesNotMatch(excerpt?.bodyHtml ?? '', /military secrets/);
});

test('cut lines stand by their reason', () => {
  const article = pages.article.find(({ page }) => page.path.includes('seoul-visits'));
  assert.deepEqual(
    article?.removed.map(({ reason, count: lines }) => [reason.text, lines]),
    [
      ['Breadcrumb', '1 line'],
      ['Newsletter prompt', '1 line'],
      ['Teaser of another story', '2 lines'],
    ],
  );
});

test('the timeline draws an interval as long as it is, and a known meeting hollow', () => {
  const { timeline } = pages.home[0] ?? assert.fail();
  const bars = timeline.marks.filter(({ shape }) => shape === 'b');
  assert.equal(bars.length, 1);
  assert.ok((bars[0]?.width ?? 0) > 15 && (bars[0]?.width ?? 0) < 22, String(bars[0]?.width));
  assert.ok(timeline.marks.some(({ held, href: to }) => !held && to === null));
  assert.deepEqual(
    timeline.rows.map(({ label }) => label),
    ['Japan', 'South Korea'],
  );
  assert.equal(timeline.rows[0]?.bands.at(-1)?.title, 'Sanae Takaichi, Prime Minister, 21 Oct 2025 to now');
});

test('no two marks of the timeline cover each other', () => {
  for (const { timeline } of [...pages.home, ...pages.timeline]) {
    const round = timeline.marks.filter(({ shape }) => shape !== 'b');
    for (const [index, a] of round.entries()) {
      for (const b of round.slice(index + 1))
        assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 7, `${a.title} / ${b.title}`);
    }
  }
});

test('a swarm keeps its marks apart and near the line', () => {
  const same = Array.from({ length: 9 }, () => ({ x: 10, width: 8, height: 8 }));
  const offsets = swarm(same, 2).sort((a, b) => a - b);
  for (const [index, offset] of offsets.entries()) {
    const before = offsets[index - 1];
    if (before !== undefined) assert.ok(offset - before >= 10);
  }
  assert.deepEqual(
    swarm(
      [
        { x: 0, width: 8, height: 8 },
        { x: 20, width: 8, height: 8 },
      ],
      2,
    ),
    [0, 0],
  );
});

test('JSON inside a script cannot end it', () => {
  const text = jsonForScript({ name: '</script><script>alert(1)\u2028\u2029' });
  assert.doesNotMatch(text, /[<\u2028\u2029]/);
  assert.equal(JSON.parse(text).name, '</script><script>alert(1)\u2028\u2029');
});

test('citations give the date as it is known', () => {
  const model = modelOf(siteArchive());
  const citation = citationOf(model, {
    heading: 'A & B {50 %}',
    date: '2025-06-04/2025-10-21',
    path: 'summits/x/index.html',
    language: 'en',
  });
  assert.deepEqual((csl(citation) as { issued: object }).issued, {
    'date-parts': [
      [2025, 6, 4],
      [2025, 10, 21],
    ],
  });
  assert.match(bibtex(citation), /title = \{\{A \\& B \\\{50 \\%\\\}\}\}/);
  assert.doesNotMatch(ris(citation), /^DA {2}-/m);
  const month = citationOf(model, { heading: 'A', date: '2023-05', path: 'summits/x/index.html', language: 'en' });
  assert.deepEqual((csl(month) as { issued: object }).issued, { 'date-parts': [[2023, 5]] });
});

test('a spreadsheet cannot be made to run a cell', () => {
  assert.equal(csv(['a'], [['=1+1'], ['-3.5'], ['-cmd'], ['x,"y"']]), 'a\r\n\'=1+1\r\n-3.5\r\n\'-cmd\r\n"x,""y"""\r\n');
});

test('an empty archive has a site all the same', () => {
  const archive = siteArchive();
  const empty = present({
    ...archive,
    records: [],
    summits: [],
    authority: { ...archive.authority, leaders: [], places: [], topics: [], summits: [] },
  });
  assert.equal(empty.summit.length, 0);
  assert.equal(empty.home.length, 1);
});
