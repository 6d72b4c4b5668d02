/** Figures hold any number of meetings and names of any length: words keep apart, and nothing is drawn too small to read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../src/edtf.ts';
import { topicsHeat } from '../src/figures/heat.ts';
import { placesMaps } from '../src/figures/map.ts';
import { scaleOf } from '../src/figures/scale.ts';
import { cutToWidth, textWidth } from '../src/figures/text-width.ts';
import { timelineFigure } from '../src/figures/timeline.ts';
import type { TimelineMeeting, TimelineTerm } from '../src/figures/timeline-input.ts';
import { rowOf } from '../src/figures/timeline-rows.ts';
import { messagesOf } from '../src/messages.ts';
import { modelOf } from '../src/present/model.ts';
import { siteArchive } from './fixtures/site-archive.ts';

function meeting(date: string, held = true, leaders = 2): TimelineMeeting {
  return { date, countries: ['JP', 'KR'], leaders, title: date, label: `Seoul, ${date}`, held, href: null };
}

function term(family: string, start: [number, number], end: [number, number]): TimelineTerm {
  const day = ([year, month]: [number, number]) => dayOf(year, month, 1) ?? assert.fail();
  return { country: 'JP', name: family, family, title: family, start: day(start), end: day(end), href: null };
}

/** The whole years from one to another, with a meeting in each. */
function years(first: number, last: number): TimelineMeeting[] {
  return Array.from({ length: last - first + 1 }, (_, index) => meeting(`${first + index}-06-01`));
}

const widths: [first: number, last: number, width: number][] = [
  [2024, 2024, 880],
  [1998, 2025, 28 * 47 + 16],
  [1985, 2026, 1480],
  [1950, 2026, 77 * 33 + 16],
];

for (const [first, last, width] of widths) {
  test(`the years ${first} to ${last} are ${width} wide, and no narrower than can be read`, () => {
    const scale = scaleOf(years(first, last));
    assert.equal(scale.width, width);
    assert.ok((scale.least / scale.width) * 11.5 >= 10, 'the smallest words are 10 pixels high');
    assert.ok((scale.width - 16) / (last - first + 1) > textWidth('2000', 12), 'a year has room for its digits');
  });
}

test('names beside narrow bands keep apart, and no line runs through another’s words', () => {
  const scale = scaleOf(years(1985, 2026));
  const terms = [
    term('Hosokawa', [1993, 8], [1994, 4]),
    term('Hata', [1994, 4], [1994, 7]),
    term('Wolfeschlegelsteinhausenbergerdorff', [1999, 1], [1999, 6]),
    term('Hatoyama', [2009, 9], [2010, 1]),
    term('Kan', [2010, 1], [2010, 3]),
    term('Last', [2026, 11], [2027, 1]),
  ];
  for (const outside of ['above', 'below'] as const) {
    const { bands } = rowOf({ code: 'JP', label: 'Japan' }, terms, scale, { y: 46, outside });
    const named = bands.flatMap(band => (band.outside ? [band.outside] : []));
    assert.equal(named.length, terms.length);
    const boxes = named.map(({ label, x, y, line }) => {
      const half = textWidth(label, 11.5) / 2;
      return { left: x - half, right: x + half, y, line };
    });
    for (const a of boxes) {
      assert.ok(a.left >= 0 && a.right <= scale.width, 'inside the picture');
      for (const b of boxes.filter(one => one !== a)) {
        const beyond = outside === 'above' ? b.y < a.y : b.y > a.y;
        if (a.y === b.y) assert.ok(a.right < b.left || b.right < a.left, 'words apart');
        if (beyond) assert.ok(b.line < a.left || b.line > a.right, 'line beside the words');
      }
    }
  }
});

test('a text is cut to a width only where it is longer', () => {
  assert.equal(cutToWidth('Seoul, Oct 2025', 13, 190), 'Seoul, Oct 2025');
  const cut = cutToWidth('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 13, 190);
  assert.match(cut, /^Llanfairpwll.*…$/);
  assert.ok(textWidth(cut, 13) <= 190);
  assert.equal(cutToWidth('𠮷𠮷𠮷', 13, 20).replace('…', '').replaceAll('𠮷', ''), '', 'no character is cut in two');
});

const legends: [held: boolean, shape: string][] = [
  [true, 'd'],
  [false, 'e'],
];

for (const [held, shape] of legends) {
  test(`the legend shows three leaders ${held ? 'filled' : 'hollow'} as the marks are`, () => {
    const { legend } = timelineFigure({
      say: messagesOf('en'),
      title: '',
      description: '',
      rows: [
        { code: 'JP', label: 'Japan' },
        { code: 'KR', label: 'South Korea' },
      ],
      terms: [],
      meetings: [meeting('2024-06-01', held, 3)],
      gaps: 0,
    });
    assert.ok(legend.some(entry => entry.shape === shape));
  });
}

test('topics by year are drawn from two years on', () => {
  const archive = siteArchive();
  const all = topicsHeat(modelOf(archive), 'topics/index.html');
  assert.ok(all !== null && all.columns.length > 1);
  const [year] = all.columns.map(({ label }) => label);
  const one = archive.summits.filter(({ date }) => date?.startsWith(year ?? '?'));
  assert.ok(one.length > 0);
  assert.equal(topicsHeat(modelOf({ ...archive, summits: one }), 'topics/index.html'), null);
});

test('the more places a map shows, the smaller are its dots, and no name in it is long', () => {
  const model = modelOf(siteArchive());
  const [known] = model.meetings;
  const [seoul] = model.places.values();
  if (known === undefined || seoul === undefined) assert.fail('the archive has no meeting');
  const mapsOf = (number: number) => {
    const places = Array.from({ length: number }, (_, index) => {
      const [latitude, longitude] = [25 + (index % 19), 113 + (index % 31)];
      return { ...seoul, id: `p${index}`, name: `${'Long '.repeat(20)}${index}`, native: [], latitude, longitude };
    });
    const meetings = places.map(({ id }) => ({ ...known, held: null, placeId: id }));
    const ids = new Map(places.map(place => [place.id, place]));
    const maps = placesMaps(
      { ...model, places: ids, placeIds: new Set(ids.keys()), meetings, latest: [] },
      'places/index.html',
    );
    return maps.flatMap(({ map }) => map.dots);
  };
  const area = (number: number) => mapsOf(number).reduce((sum, { radius }) => sum + radius ** 2, 0);
  assert.ok(area(240) < 1.1 * area(60), 'four times as many places cover no more of the map');
  assert.ok(area(60) > 1.8 * area(30), 'a few dozen are not made smaller');
  for (const { label } of mapsOf(60)) if (label) assert.ok(textWidth(label.text, 13) <= 190);
});

test('names in a map stand apart, in letters for a wide page and in larger ones for a phone', () => {
  const model = modelOf(siteArchive());
  const [{ map: region } = assert.fail(), world] = placesMaps(model, 'places/index.html');
  for (const [kind, size] of [
    ['label', 13],
    ['narrow', 36],
  ] as const) {
    const names = region.dots.flatMap(({ [kind]: name }) => name ?? []);
    const boxes = names.map(({ text, x, y, anchor }) => {
      const wide = textWidth(text, size);
      return { text, left: anchor === 'start' ? x : x - wide, right: anchor === 'start' ? x + wide : x, y };
    });
    assert.ok(boxes.length > 1, kind);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        assert.ok(a.right < b.left || b.right < a.left || Math.abs(a.y - b.y) >= size, `${kind}: ${a.text}, ${b.text}`);
  }
  for (const dot of world?.map.dots ?? []) assert.deepEqual([dot.label, dot.narrow], [null, null]);
});
