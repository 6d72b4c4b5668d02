import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type AuthorityFile, indexAuthority, inOffice, officeOn, readAuthority, termDays } from '../src/authority.ts';
import { type Day, daysOf } from '../src/edtf.ts';
import type { AuthorityData, Leader } from '../src/types.ts';

const FIXTURES = 'tests/fixtures/authority';

function filesOf(folder: string, shown = folder): AuthorityFile[] {
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ name, path: `${shown}/${name}`, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}

const good = filesOf(`${FIXTURES}/good`, 'authority');

/** The good files, with those of a case in their place. */
function filesOfCase(name: string): AuthorityFile[] {
  const own = filesOf(`${FIXTURES}/${name}`, 'authority');
  return [...good.filter(file => !own.some(other => other.name === file.name)), ...own];
}

/** Each problem in a line, as `expected.txt` holds it. */
function problemsOf(files: AuthorityFile[]): string {
  return readAuthority(files)
    .diagnostics.map(({ file, line, column, code, found, expected }) => {
      return `${file}:${line}:${column} ${code} | found ${found} | expected ${expected}\n`;
    })
    .join('');
}

const day = (text: string) => daysOf(text)?.first as Day;

for (const name of fs.readdirSync(FIXTURES)) {
  test(`authority files: ${name}`, () => {
    const problems = problemsOf(filesOfCase(name));
    const expected = `${FIXTURES}/${name}/expected.txt`;
    if (process.env.UPDATE === '1') fs.writeFileSync(expected, problems);
    assert.equal(problems, fs.readFileSync(expected, 'utf8'));
  });
}

test('every missing file is reported, beside the ones that are there', () => {
  const problems = problemsOf(good.filter(({ name }) => name !== 'places.yaml' && name !== 'summits.yaml'));
  assert.match(
    problems,
    /^authority\/places\.yaml:1:1 authority-missing .*\nauthority\/summits\.yaml:1:1 authority-missing .*\n$/u,
  );
});

test('without any file, all seven are missing', () => {
  const { value, diagnostics } = readAuthority([]);
  assert.deepEqual([...new Set(diagnostics.map(({ code }) => code))], ['authority-missing']);
  assert.equal(diagnostics.length, 7);
  assert.deepEqual(value.leaders, []);
});

test('a file may be given by its name without an ending, and in any order', () => {
  const files = good.map(file => ({ ...file, name: file.name.replace('.yaml', '') })).reverse();
  assert.deepEqual(readAuthority(files).diagnostics, []);
});

test('problems come in the order of files and lines', () => {
  const cases = ['unknown-key', 'wrong-shape', 'until-before-date'].flatMap(name =>
    filesOf(`${FIXTURES}/${name}`, 'authority'),
  );
  const files = [...good.filter(({ name }) => !cases.some(file => file.name === name)), ...cases];
  const lines = readAuthority(files).diagnostics.map(({ file, line }) => ({ file, line }));
  const order = ['authority/leaders.yaml', 'authority/places.yaml', 'authority/summits.yaml'];
  const sorted = lines.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line);
  assert.deepEqual(lines, sorted);
  assert.deepEqual([...new Set(lines.map(({ file }) => file))], order);
});

test('entries that have the right form are given, also beside one that has not', () => {
  const { value } = readAuthority(filesOfCase('wrong-shape'));
  assert.deepEqual(value.places, []);
  assert.equal(value.leaders.length, 3);
});

test('what a file leaves out is filled in', () => {
  const { leaders, places, summits, topics } = readAuthority(good).value;
  assert.deepEqual(leaders[1], {
    id: 'bob-bell',
    name: 'Bob Bell',
    family: 'Bell',
    country: 'BB',
    terms: [{ office: 'Premier', country: 'BB', start: '2000-06-01', end: null }],
    variants: [],
    native: [],
    sources: [],
  });
  assert.deepEqual(leaders[2]?.native, [
    { lang: 'ja', name: 'コール' },
    { lang: 'zh-Hans', name: '科尔' },
    { lang: 'zh-Hans', name: '科爾' },
  ]);
  assert.equal(places[0]?.latitude, -1.5);
  assert.equal(places[0]?.within, null);
  assert.equal(summits[0]?.until, '2003-04-06');
  assert.equal(topics[0]?.iptc, null);
});

test('the index finds leaders, places and countries by their ids', () => {
  const authority = indexAuthority(readAuthority(good).value);
  assert.equal(authority.leaderById.get('ann-able')?.name, 'Ann Able');
  assert.equal(authority.placeById.get('port-house')?.within, 'port');
  assert.equal(authority.countryByCode.get('BB')?.name, 'Beland');
});

const twice: Leader = {
  id: 'twice',
  name: 'Twice',
  family: 'Twice',
  country: 'AA',
  variants: [],
  native: [],
  sources: [],
  terms: [
    { office: 'Party Chair', country: 'AA', start: '2000-01-01', end: null },
    { office: 'President', country: 'AA', start: '2001-01-01', end: '2002-01-01' },
    { office: 'President', country: 'AA', start: '2003-01-01', end: null },
  ],
};

const OFFICES: [string, string | null, string][] = [
  ['1999-12-31', null, 'the day before the first term'],
  ['2000-06-01', 'Party Chair', 'the only office of that day'],
  ['2001-01-01', 'President', 'the first day of a term'],
  ['2002-01-01', 'President', 'the day of handover'],
  ['2002-01-02', 'Party Chair', 'between two terms'],
  ['2020-01-01', 'President', 'a term that still runs, listed last'],
];

for (const [date, office, why] of OFFICES) {
  test(`office on ${date}: ${why}`, () => assert.equal(officeOn(twice, day(date))?.office ?? null, office));
}

test('in office on some of several days', () => {
  assert.ok(inOffice(twice, { first: day('1999-01-01'), last: day('2000-01-01') }));
  assert.ok(!inOffice(twice, { first: day('1999-01-01'), last: day('1999-12-31') }));
  assert.equal(termDays({ office: 'x', country: 'AA', start: '2000-01-01', end: null }).last, Number.POSITIVE_INFINITY);
});

const own = filesOf('seeds/authority');
const data: AuthorityData = readAuthority(own).value;

test("the project's own files hold no problem", () => assert.equal(problemsOf(own), ''));

test('the archive knows enough leaders, places, countries, summits and outlets to start with', () => {
  const counts = { leaders: 230, places: 150, countries: 195, topics: 21, summits: 230, outlets: 80, boilerplate: 4 };
  for (const [name, floor] of Object.entries(counts)) {
    assert.ok(
      data[name as keyof AuthorityData].length >= floor,
      `${name}: ${data[name as keyof AuthorityData].length}`,
    );
  }
});

test('leaders of Japan, the Koreas and China have their names in their own script', () => {
  const scripts: Record<string, string> = { JP: 'ja', KR: 'ko', KP: 'ko', CN: 'zh-Hans' };
  const without = data.leaders.filter(
    ({ country, native }) => country in scripts && !native.some(({ lang }) => lang === scripts[country]),
  );
  assert.deepEqual(
    without.map(({ id }) => id),
    [],
  );
});

test('participants of every known summit were in office, by a look-up of its own', () => {
  const leaders = new Map(data.leaders.map(leader => [leader.id, leader]));
  for (const { id, date, participants } of data.summits) {
    for (const who of participants) assert.ok(officeOn(leaders.get(who) as Leader, day(date)), `${who} in ${id}`);
  }
});

test('the id of a known summit is its day, its place and its countries in order', () => {
  const { leaderById, countryByCode } = indexAuthority(data);
  const slug = (name = '') => name.toLowerCase().replace(/[^a-z]+/gu, '-');
  for (const { id, date, place, participants } of data.summits) {
    const countries = participants.map(who => slug(countryByCode.get(leaderById.get(who)?.country ?? '')?.name)).sort();
    assert.equal(id, [date, place, ...countries].join('-'));
  }
});

test('two summits never have one name', () => {
  const names = data.summits.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
});

test('no variant of a leader is the bare family name', () => {
  const bare = data.leaders.filter(({ family, variants }) => variants.includes(family));
  assert.deepEqual(
    bare.map(({ id }) => id),
    [],
  );
});

test('a venue stands within a place of its own country, or alone', () => {
  const byId = new Map(data.places.map(place => [place.id, place]));
  const astray = data.places.filter(({ within, country }) => within !== null && byId.get(within)?.country !== country);
  assert.deepEqual(
    astray.map(({ id }) => id),
    ['tongilgak'],
  );
});
