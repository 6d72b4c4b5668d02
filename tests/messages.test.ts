/** The site's wording in each language: complete, of one shape, and nowhere else. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readAuthority } from '../src/authority.ts';
import { listFiles } from '../src/io.ts';
import { type Messages, messagesOf } from '../src/messages.ts';
import { remark } from '../src/present/remarks.ts';
import { certaintyWords, dateView, dateWords, daysWords, shortDate, spanWords } from '../src/present/words.ts';
import { boilerplateRules } from '../src/rules/boilerplate-list.ts';
import type { Language } from '../src/types.ts';
import { ROOT } from './command.ts';
import { literalsOf, type Wording, wordingOf } from './wording.ts';

const english = messagesOf('en');
const others: Language[] = ['ja', 'ko'];

/** Every message by its path: what kind it is, and how many things it is told. */
function shapeOf(value: unknown, at = ''): [path: string, kind: string][] {
  if (typeof value === 'function') return [[at, `function of ${value.length}`]];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [[at, typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'noted' ? [] : shapeOf(inner, `${at}.${key}`)));
}

for (const language of others) {
  test(`${language} has the messages of English with the same parameters`, () =>
    assert.deepEqual(shapeOf(messagesOf(language)).sort(), shapeOf(english).sort()));

  test(`no message in ${language} is empty`, () => {
    const empty = shapeOf(messagesOf(language)).flatMap(([at]) => {
      const value = at
        .split('.')
        .slice(1)
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], messagesOf(language));
      return value === '' ? [at] : [];
    });
    // What stands before or after a name may be nothing.
    assert.deepEqual(
      empty.filter(at => !/^\.(?:article\.reportsOn\.[01]|accuracy\.between)$/.test(at)),
      [],
    );
  });
}

/** Names that are the same in every language, and the addresses of things. */
const NAMES =
  /^(?:JSON|CSV|OAI|PMH|EDTF|RIS|CSL|Atom|Feed|Schema|Frictionless|Dublin|Core|JavaScript|Natural|Earth|Newsreader|Figtree|SIL|Open|Font|License|npm|run|serve|evaluate|pin|Quad|cubed|G7|F1)$/;

for (const language of others) {
  test(`nothing in ${language} is left in English`, () => {
    const left = literalsOf(`src/messages/${language}.ts`).flatMap(({ at, text }) => {
      // Values that are filled in later, and codes of languages and countries.
      const words = text.replace(/\{\w+\}/g, '').match(/[A-Za-z][A-Za-z0-9]+/g) ?? [];
      return words
        .filter(word => !NAMES.test(word) && !/^(?:[A-Z]{2}|ja|ko)(?:_?[A-Z]{2})?$/.test(word))
        .map(word => `${at} ${word}`);
    });
    assert.deepEqual(left, []);
  });
}

const PAGES = ['templates', 'src/present', 'src/figures'];
const FILES_FOR_READERS = ['feed', 'files', 'calendar', 'share-card', 'citations', 'json-ld'];

/** Ids that read like words: marks, types of schema.org, DCMI and GeoJSON. */
const IDS = /^(?:stated|worked out|from the register|corrected|Organization|Event|Person|Place|Dataset|Text|Sphere)$/;

test('pages, figures and feeds hold no wording of their own', () => {
  const files = [
    ...PAGES.flatMap(folder => listFiles(path.join(ROOT, folder)).map(({ file }) => `${folder}/${file}`)),
    ...FILES_FOR_READERS.map(name => `src/exports/${name}.ts`),
  ];
  assert.ok(files.length > 50);
  const own = files.flatMap(file => wordingOf(file)).filter(({ text }) => !IDS.test(text));
  assert.deepEqual(
    own.map(({ at, text }) => `${at} ${text}`),
    [],
  );
});

test('scripts of the pages hold no wording of their own', () => {
  const own = ['theme', 'filters', 'search'].flatMap(name => wordingOf(`public/scripts/${name}.js`));
  const isForReaders = ({ text }: Wording) => !/[#[\]{}=/]|^(?:Arrow|Date)/.test(text);
  assert.deepEqual(own.filter(isForReaders), []);
});

test('wording is found where there is some', () => {
  const sample = 'tests/fixtures/wording.tsx.txt';
  const texts = wordingOf(sample).map(({ text }) => text);
  assert.deepEqual(texts, ['Not known', ' and ', 'Ways in', 'All summits', 'Kept by ']);
});

const authority = readAuthority(
  listFiles(path.join(ROOT, 'seeds/authority')).map(({ file }) => ({
    name: file,
    path: file,
    text: fs.readFileSync(path.join(ROOT, 'seeds/authority', file), 'utf8'),
  })),
).value;

for (const language of others) {
  const say = messagesOf(language);

  test(`${language} says why each line was cut`, () => {
    const reasons = [...boilerplateRules.map(({ reason }) => reason), ...authority.boilerplate.map(one => one.reason)];
    assert.deepEqual(
      reasons.filter(reason => remark(say, reason).lang !== null),
      [],
    );
  });

  test(`${language} has every office and country of the register, and every topic`, () => {
    const offices = [
      ...authority.leaders.flatMap(({ terms }) => terms.map(({ office, country }) => [office, country] as const)),
      ...authority.countries.flatMap(({ code, offices: own }) => own.map(office => [office, code] as const)),
    ];
    assert.deepEqual(
      offices.filter(([office, country]) => say.office(office, country) === null),
      [],
    );
    assert.deepEqual(
      authority.countries.filter(({ code }) => say.country(code) === null),
      [],
    );
    const topics = authority.topics.filter(
      ({ labels, definitions }) =>
        !say.script.test(labels?.[language as 'ja'] ?? '') || !say.script.test(definitions?.[language as 'ja'] ?? ''),
    );
    assert.deepEqual(topics, []);
  });
}

test('a note with dates is said with its dates; one that nobody translated keeps its language', () => {
  const ja = messagesOf('ja');
  assert.deepEqual(remark(ja, 'all in office from 2022-05-10 to 2024-10-01'), {
    text: '全員が在任していたのは2022年5月10日から2024年10月1日まで',
    lang: null,
  });
  assert.deepEqual(remark(ja, 'State visit'), { text: 'State visit', lang: 'en' });
  assert.deepEqual(remark(ja, '国賓訪問'), { text: '国賓訪問', lang: null });
  assert.deepEqual(remark(english, 'State visit'), { text: 'State visit', lang: null });
});

const dates: [words: (say: Messages) => string, ja: string, ko: string][] = [
  [say => dateWords(say, '2023-05-07'), '2023年5月7日（日）', '2023년 5월 7일(일)'],
  [say => dateWords(say, '2023-05'), '2023年5月', '2023년 5월'],
  [say => dateWords(say, '2023'), '2023年', '2023년'],
  [
    say => dateWords(say, '2025-06-04/2025-10-21'),
    '2025年6月4日から10月21日までのいずれかの日',
    '2025년 6월 4일에서 10월 21일 사이의 하루',
  ],
  [
    say => dateWords(say, '2017-05-10/2020-09-16'),
    '2017年5月10日から2020年9月16日までのいずれかの日',
    '2017년 5월 10일에서 2020년 9월 16일 사이의 하루',
  ],
  [say => dateWords(say, null), '日付不明', '날짜 미상'],
  [say => daysWords(say, '2026-01-13', '2026-01-14'), '2026年1月13日〜14日', '2026년 1월 13일~14일'],
  [say => daysWords(say, '2000-09-30', '2000-10-01'), '2000年9月30日〜10月1日', '2000년 9월 30일~10월 1일'],
  [
    say => daysWords(say, '1999-12-31', '2000-01-01'),
    '1999年12月31日〜2000年1月1日',
    '1999년 12월 31일~2000년 1월 1일',
  ],
  [say => shortDate(say, '2023-05-07'), '2023年5月7日', '2023년 5월 7일'],
  [say => spanWords(say, 0, 912), '2年6か月', '2년 6개월'],
  [say => spanWords(say, 0, 12), '1か月未満', '1개월 미만'],
  [say => certaintyWords(say, '2023-05-07'), '日付は確定しています。', '날짜가 확정되었습니다.'],
  [say => say.count.articles(1200), '記事1,200件', '기사 1,200건'],
  [say => say.list(['文在寅', 'Joe Biden']), '文在寅、Joe Biden', '文在寅, Joe Biden'],
  [say => dateView(say, '2023-05-07').machine ?? '', '2023-05-07', '2023-05-07'],
];

for (const [words, ja, ko] of dates) {
  test(`${words(english)} is “${ja}” and “${ko}”`, () =>
    assert.deepEqual([words(messagesOf('ja')), words(messagesOf('ko'))], [ja, ko]));
}

const meeting = { countries: [], gathering: null, place: '東京', date: '2023' };
const meetings: [codes: string[], ja: string, ko: string][] = [
  [['JP', 'KR'], '日韓', '한·일'],
  [['JP', 'KR', 'US'], '日米韓', '한·미·일'],
  [['CN', 'JP', 'KR'], '日中韓', '한·중·일'],
  [['KP', 'US'], '米朝', '북·미'],
  [['KP', 'KR'], '南北', '남북'],
  [['KP', 'RU'], '露朝', '북·러'],
];

for (const [codes, ja, ko] of meetings) {
  test(`a meeting of ${codes.join(' and ')} is called as it is in Japan and Korea`, () => {
    assert.equal(messagesOf('ja').meeting({ ...meeting, codes }), `${ja}首脳会談（東京、2023年）`);
    assert.equal(messagesOf('ko').meeting({ ...meeting, codes }), `${ko} 정상회담(東京, 2023년)`);
  });
}

test('a country without a short name is called by its whole one, and a gathering by its own', () => {
  const far = { codes: ['KR', 'PE'], countries: ['韓国', 'ペルー'], gathering: null, place: null, date: null };
  assert.equal(messagesOf('ja').meeting(far), '韓国・ペルー首脳会談');
  assert.equal(
    messagesOf('ko').meeting({ ...far, gathering: 'G7', date: '2023-05-19' }),
    'G7 정상회의(2023년 5월 19일)',
  );
  assert.equal(english.meeting(far), null);
});

for (const language of ['en', ...others] as const) {
  test(`who speaks to the switch of colours in ${language} can say what stands on it`, () => {
    const { dark, darkColours, light, lightColours } = messagesOf(language).frame;
    assert.ok(darkColours.includes(dark) && lightColours.includes(light));
  });
}

test('what pages are compared by is the language, not every word', () =>
  assert.equal(JSON.stringify({ say: messagesOf('ja') }), '{"say":"ja"}'));
