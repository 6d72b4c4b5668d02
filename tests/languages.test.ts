/** A small archive built in each language: its pages speak one language, say which, and stand on the same records. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { parsePage } from '../src/html-lines.ts';
import { messagesOf } from '../src/messages.ts';
import { localised } from '../src/present/localise.ts';
import { present } from '../src/present.ts';
import type { Language } from '../src/types.ts';
import { command, ROOT } from './command.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { contents, copy, scratch } from './folders.ts';
import { literalsOf } from './wording.ts';

const languages: Language[] = ['ja', 'ko'];
const folder = scratch();
const work = path.join(folder, 'work');
const seeds = path.join(folder, 'seeds');
const built: Record<string, { site: Record<string, string>; records: Record<string, string> }> = {};

function build(language: Language) {
  const site = path.join(folder, language);
  const ran = command(['build', '--seeds', seeds, '--out', site, '--work', work, '--language', language]);
  assert.equal(ran.status, 0, ran.told);
  return { site: contents(site), records: contents(path.join(work, 'records')) };
}

before(() => {
  const articles = fs.readdirSync(path.join(ROOT, 'seeds', 'articles')).sort();
  // Two texts, and a page with lines to cut.
  for (const file of [articles[0], 'busan-ishiba-lee.html', 'camp-david.txt'])
    copy(path.join(ROOT, 'seeds', 'articles', file ?? ''), path.join(seeds, 'articles', file ?? ''));
  for (const language of ['en', ...languages] as const) built[language] = build(language);
});

const utf8 = (text: string | undefined) => Buffer.from(text ?? '', 'latin1').toString('utf8');
const page = (language: Language, file: string) => parsePage(utf8(built[language]?.site[file]));
const pagesOf = (language: Language) =>
  Object.keys(built[language]?.site ?? {})
    .filter(file => file.endsWith('.html'))
    .map(file => ({ file, document: page(language, file) }));

/** What a reader of a page meets in the page's own language: texts, and attributes that are words. */
function spoken(root: Element, language: string): string[] {
  return [...root.childNodes].flatMap(node => {
    if (node.nodeType === 3) return [node.textContent ?? ''];
    const element = node as Element;
    if (node.nodeType !== 1 || ['script', 'style', 'code'].includes(element.localName)) return [];
    if ((element.getAttribute('lang') ?? language) !== language) return [];
    const named = ['title', 'aria-label', 'placeholder', 'alt', 'content'].map(
      name => element.getAttribute(name) ?? '',
    );
    return [...named, ...spoken(element, language)];
  });
}

/** English messages: sentences and phrases, and labels of one word. */
const ENGLISH = literalsOf('src/messages/en.ts').map(({ text }) => text.trim());
const PHRASES = ENGLISH.filter(text => /\p{L}{2,}[ ,’]+\p{L}+/u.test(text) && !/^(?:JSON Feed|B-cubed F1)$/.test(text));
const LABELS = new Set(ENGLISH.filter(text => /^\p{Lu}\p{Ll}{2,}$/u.test(text) && text !== 'Atom'));

for (const language of languages) {
  test(`pages in ${language} say so, and hold no English wording but what is tagged as English`, () => {
    const pages = pagesOf(language);
    assert.ok(pages.length > 50);
    assert.ok(PHRASES.length > 200 && LABELS.size > 40);
    for (const { file, document } of pages) {
      const root = document.documentElement as unknown as Element;
      assert.equal(root.getAttribute('lang'), language, file);
      const texts = spoken(root, language);
      const left = texts.filter(text => LABELS.has(text.trim()) || PHRASES.some(phrase => text.includes(phrase)));
      assert.deepEqual(left, [], file);
    }
  });

  test(`pages in ${language} are valid, and their links lead somewhere`, () => {
    for (const script of ['check-html', 'check-links']) {
      const program = ['--import', 'tsx', path.join(ROOT, 'scripts', `${script}.ts`), path.join(folder, language)];
      const { status, stderr, stdout } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
      assert.equal(status, 0, `${stdout}${stderr}`);
    }
  });

  test(`articles keep their text and their language on pages in ${language}`, () => {
    const file = 'articles/camp-david/index.html';
    const document = page(language, file);
    assert.equal(document.querySelector('h1')?.getAttribute('lang'), 'en');
    assert.equal(document.querySelector('title')?.getAttribute('lang'), 'en');
    assert.equal(document.querySelector('.prose')?.getAttribute('lang'), 'en');
    assert.equal(document.querySelector('.prose a.ref')?.getAttribute('lang'), language);
    const text = (one: Language) => page(one, file).querySelector('.prose p:last-of-type')?.textContent;
    assert.equal(text(language)?.slice(0, 20), text('en')?.slice(0, 20));
    for (const quote of document.querySelectorAll('.behind q')) assert.equal(quote.getAttribute('lang'), 'en');
  });

  test(`feeds, calendar and tags for machines say ${language}`, () => {
    const site = built[language]?.site ?? {};
    assert.match(utf8(site['feed.xml']), new RegExp(`xml:lang="${language}"`));
    assert.equal(JSON.parse(utf8(site['feed.json'])).language, language);
    assert.match(utf8(site['calendar.ics']), new RegExp(`PRODID:.*//${language.toUpperCase()}\r\n`));
    const home = page(language, 'index.html');
    assert.match(
      home.querySelector('[property="og:locale"]')?.getAttribute('content') ?? '',
      new RegExp(`^${language}_`),
    );
    assert.match(
      home.querySelector('[type="application/ld+json"]')?.textContent ?? '',
      new RegExp(`"inLanguage":"${language}"`),
    );
  });

  test(`records, addresses and downloads are the same with pages in ${language}`, () => {
    const [one, other] = [built.en, built[language]];
    assert.deepEqual(other?.records, one?.records);
    const paths = (site: Record<string, string> = {}) =>
      Object.keys(site).filter(file => !file.startsWith('search/index/'));
    assert.deepEqual(paths(other?.site), paths(one?.site));
    const data = Object.keys(one?.site ?? {}).filter(file => /^data\/.*(?:json|csv)$/.test(file));
    assert.equal(data.length, 7);
    for (const file of data) assert.equal(other?.site[file], one?.site[file], file);
  });
}

test('a site that was built in another language in between has the same bytes as before', () => {
  const [first, site] = [built.ja, path.join(folder, 'ja')];
  const ran = (language: Language) =>
    command(['build', '--seeds', seeds, '--out', site, '--work', work, '--language', language]);
  assert.equal(ran('ko').status, 0);
  assert.notDeepEqual(contents(site), first?.site);
  assert.equal(ran('ja').status, 0);
  assert.deepEqual(contents(site), first?.site);
});

test('a language that there is not is refused', () => {
  const { status, told } = command(['build', '--language', 'fr']);
  assert.equal(status, 1);
  assert.match(told, /'fr' is invalid.*en, ja, ko/);
});

const archiveIn = (language: Language) => {
  const archive = siteArchive();
  archive.settings.language = language;
  return archive;
};

test('names are led by the form in the script of the language, with the others beside it', () => {
  const leader = (language: Language, id: string) =>
    present(archiveIn(language)).entity.find(({ page: { path: at } }) => at === `leaders/${id}/index.html`);
  assert.equal(leader('ja', 'fumio-kishida')?.page.heading, '岸田文雄');
  assert.deepEqual(leader('ja', 'fumio-kishida')?.native, [
    { lang: 'en', name: 'Fumio Kishida' },
    { lang: 'ko', name: '기시다 후미오' },
  ]);
  assert.equal(leader('ko', 'fumio-kishida')?.page.heading, '기시다 후미오');
  assert.equal(leader('ko', 'lee-jae-myung')?.page.heading, '이재명');
  assert.equal(leader('ja', 'joe-biden')?.page.heading, 'Joe Biden');
  assert.equal(leader('en', 'fumio-kishida')?.page.heading, 'Fumio Kishida');
});

test('meetings, places, offices and countries are called as the language calls them', () => {
  const [summit] = present(archiveIn('ja')).summit.filter(({ page: { path: at } }) => at.includes('2023-05-07'));
  assert.equal(summit?.page.heading, '日韓首脳会談（Seoul、2023年）');
  assert.equal(summit?.kicker, '日本、韓国');
  const who = summit?.fields.find(({ id }) => id === 'f-leaders')?.facts ?? [];
  assert.deepEqual(
    who.map(({ value, note }) => [value, note?.text]),
    [
      ['岸田文雄', '日本首相'],
      ['尹錫悦', '韓国大統領'],
    ],
  );
  const [korean] = present(archiveIn('ko')).summit.filter(({ page: { path: at } }) => at.includes('2023-05-07'));
  assert.equal(korean?.page.heading, '한·일 정상회담(서울, 2023년)');
});

test('an office or a name that nobody translated stays as it is, tagged as English', () => {
  const archive = archiveIn('ja');
  for (const { leaders } of archive.records)
    for (const fact of leaders) if (fact.id === 'olaf-scholz') fact.office = 'Lord Keeper of Germany';
  for (const { participants } of archive.summits)
    for (const fact of participants) if (fact.id === 'olaf-scholz') fact.office = 'Lord Keeper of Germany';
  const facts = present(archive).summit.flatMap(({ fields }) => fields.flatMap(field => field.facts));
  const scholz = facts.find(({ value }) => value === 'Olaf Scholz');
  assert.equal(scholz?.note?.lang, 'en');
  assert.match(scholz?.note?.text ?? '', /^Lord Keeper of Germany/);
});

test('a meeting that an archivist named otherwise keeps its name', () => {
  const archive = archiveIn('ja');
  const [known] = archive.authority.summits;
  assert.ok(known);
  known.name = 'The walk on the beach';
  assert.equal(localised(archive, messagesOf('ja')).authority.summits[0]?.name, 'The walk on the beach');
});

test('a meeting of people whose countries nobody knows is named in the language of the site', () => {
  const [ja, ko] = languages.map(language => {
    const archive = siteArchive();
    const [summit] = archive.summits;
    assert.ok(summit);
    Object.assign(summit, { name: 'Summit, Tokyo 2023', known: null, date: '2023-03-16' });
    for (const fact of summit.participants) fact.country = '';
    return localised(archive, messagesOf(language)).summits[0]?.name;
  });
  assert.equal(ja, '首脳会談（東京、2023年）');
  assert.equal(ko, '정상회담(Tokyo, 2023년)');
});

test('an English archive is shown as it was read', () => {
  const archive = siteArchive();
  assert.equal(localised(archive, messagesOf('en')), archive);
});

test('pictures are drawn in Latin script and described in the language of the site', () => {
  const [ja, en] = (['ja', 'en'] as const).map(
    language =>
      present(archiveIn(language)).summit.find(({ page: { path: at } }) => at.includes('2023-05-07'))?.page.card,
  );
  assert.deepEqual({ ...ja, alt: '' }, { ...en, alt: '' });
  assert.match(ja?.alt ?? '', /^日韓首脳会談/);
});
