import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendar, compareEdtf, dayOf, daysOf, edtfOf, intersect, isDay, iso } from '../src/edtf.ts';

const spans: [edtf: string, first: string | null, last: string | null][] = [
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-05-07', '2023-05-07', '2023-05-07'],
  ['2025-06-04/2025-10-21', '2025-06-04', '2025-10-21'],
  ['2023-02-30', null, null],
  ['2023-13', null, null],
  ['2023-05-07/2023-05-06', null, null],
  ['2023-5-7', null, null],
  ['May 2023', null, null],
  ['2023/2024/2025', null, null],
];

for (const [edtf, first, last] of spans) {
  test(`${edtf} means ${first === null ? 'nothing' : `${first} to ${last}`}`, () => {
    const days = daysOf(edtf);
    assert.equal(days && iso(days.first), first);
    assert.equal(days && iso(days.last), last);
  });
}

test('a weekday does not move with the time zone of the computer', () => {
  assert.equal(calendar(dayOf(2023, 5, 7) as number).weekday, 0);
  assert.equal(calendar(dayOf(2026, 1, 13) as number).weekday, 2);
});

test('days written as a date and read again are the same days', () => {
  const day = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(day, fc.nat({ max: 900 }), (first, length) => {
      const days = { first, last: first + length };
      assert.deepEqual(daysOf(edtfOf(days)), days);
    }),
  );
});

test('a whole year or month is said as one', () => {
  assert.equal(edtfOf({ first: dayOf(2023, 1, 1) as number, last: dayOf(2023, 12, 31) as number }), '2023');
  assert.equal(edtfOf({ first: dayOf(2024, 2, 1) as number, last: dayOf(2024, 2, 29) as number }), '2024-02');
});

test('dates sort by first day, the more exact first, undated last', () => {
  const dates = [null, '2023-05', '2023-05-01', '2022', '2023-05-01/2023-05-20'];
  assert.deepEqual([...dates].sort(compareEdtf), ['2022', '2023-05-01', '2023-05-01/2023-05-20', '2023-05', null]);
});

test('only a single day counts as a day', () => {
  assert.deepEqual(['2023-05-07', '2023-05', '2023-05-07/2023-05-08', null].map(isDay), [true, false, false, false]);
});

test('days that share nothing have no intersection', () => {
  assert.equal(intersect({ first: 1, last: 2 }, { first: 3, last: 4 }), null);
});
