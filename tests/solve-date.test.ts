import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf } from '../src/edtf.ts';
import type { When } from '../src/rules/times.ts';
import { type DateQuestion, solveDate } from '../src/solve-date.ts';
import type { KnownSummit } from '../src/types.ts';

const days = (edtf: string) => daysOf(edtf) as { first: number; last: number };
const clue = (when: When, weight = 2, tense: 'past' | 'future' = 'past') => ({
  rule: 'date/test',
  when,
  weight,
  tense,
  start: 0,
  end: 1,
});
const stamp = (when: When) => ({ rule: 'published/stamp', when, weight: 4 });
const known = (date: string, more: Partial<KnownSummit> = {}): KnownSummit => ({
  id: `${date}-test`,
  name: 'Test',
  date,
  until: null,
  place: 'test',
  participants: [],
  kind: 'bilateral',
  note: null,
  gap: true,
  sources: [],
  ...more,
});
const question = (more: Partial<DateQuestion>): DateQuestion => ({
  window: days('2022-05-10/2024-10-01'),
  stretches: [more.window ?? days('2022-05-10/2024-10-01')],
  clues: [],
  written: [],
  known: [],
  tense: 'past',
  ...more,
});

const table: [says: string, asked: Partial<DateQuestion>, expected: string][] = [
  [
    'a weekday with its month and day picks the one year in office',
    { clues: [clue({ weekday: 0, month: 5, day: 7 })] },
    '2023-05-07',
  ],
  [
    'a month and day alone stay open between two years',
    { clues: [clue({ month: 5, day: 7 })] },
    '2022-05-10/2024-10-01',
  ],
  [
    'a weekday counts back from the day of writing',
    { clues: [clue({ weekday: 5 })], written: [stamp({ year: 2023, month: 8, day: 22 })] },
    '2023-08-18',
  ],
  [
    'a weekday ahead counts forward',
    {
      clues: [clue({ weekday: 5 }, 2, 'future')],
      written: [stamp({ year: 2023, month: 8, day: 15 })],
      tense: 'future',
    },
    '2023-08-18',
  ],
  [
    'yesterday is the day before the stamp',
    { clues: [clue({ offset: -1 })], written: [stamp({ year: 2023, month: 3, day: 17 })] },
    '2023-03-16',
  ],
  [
    'a day of the month is the last such day',
    { clues: [clue({ day: 16 })], written: [stamp({ year: 2023, month: 3, day: 17 })] },
    '2023-03-16',
  ],
  [
    'of two meetings on record at one place no text says which',
    {
      known: [
        { summit: known('2023-03-16'), place: 'same' },
        { summit: known('2024-05-26'), place: 'same' },
      ],
    },
    '2022-05-10/2024-10-01',
  ],
  [
    'of two meetings on record at one place the first is that of a first visit',
    {
      known: [
        { summit: known('2023-03-16'), place: 'same', first: true },
        { summit: known('2024-05-26'), place: 'same' },
      ],
    },
    '2023-03-16',
  ],
  [
    'a weekday at odds with the day of writing claims no day',
    { clues: [clue({ weekday: 3 })], written: [stamp({ year: 2023, month: 3, day: 14 })] },
    '2022-05-10/2023-03-15',
  ],
  [
    'a day of another event claims nothing against a weekday that weighs more',
    { clues: [clue({ weekday: 6 }, 2), clue({ year: 2022, month: 11, day: 1 }, 0.8)] },
    '2022-05-10/2024-10-01',
  ],
  [
    'a weekday and a day of a month that stand apart, and agree, are surer than a weekday alone',
    {
      clues: [clue({ weekday: 4, direction: 1 }, 0.8, 'future'), clue({ month: 11, day: 17 }, 0.4, 'future')],
      written: [stamp({ year: 2022, month: 11, day: 9 })],
      tense: 'future',
    },
    '2022-11-17',
  ],
  [
    'next Tuesday, said on a Saturday, is three days ahead and not ten',
    {
      clues: [clue({ weekday: 2, direction: 1 }, 2, 'future')],
      written: [stamp({ year: 2022, month: 11, day: 12 })],
      tense: 'future',
    },
    '2022-11-15',
  ],
  ['nothing said leaves the time in office', {}, '2022-05-10/2024-10-01'],
  [
    'who came back was out of office in between, so that a weekday and its date may agree in one year only',
    {
      window: days('2006-09-26/2013-03-14'),
      stretches: [days('2006-09-26/2007-09-26'), days('2012-12-26/2013-03-14')],
      clues: [clue({ weekday: 0 })],
      written: [stamp({ month: 10, day: 8 })],
    },
    '2006-10-08',
  ],
  [
    'a month said leaves the month where one year has it in office',
    { window: days('2022-05-10/2023-04-01'), clues: [clue({ month: 3 })] },
    '2023-03',
  ],
  [
    'a known summit at the same place names the day',
    { clues: [clue({ weekday: 4 })], known: [{ summit: known('2023-03-16'), place: 'same' }] },
    '2023-03-16',
  ],
  [
    'a known summit elsewhere does not',
    { known: [{ summit: known('2023-03-16'), place: 'other' }] },
    '2022-05-10/2024-10-01',
  ],
  [
    'two known summits that fit alike name no day',
    {
      known: [
        { summit: known('2023-03-16'), place: 'same' },
        { summit: known('2023-05-07'), place: 'same' },
      ],
    },
    '2022-05-10/2024-10-01',
  ],
  [
    'a known summit long before the day of writing is another meeting',
    { known: [{ summit: known('2022-06-28'), place: 'same' }], written: [stamp({ year: 2023, month: 6, day: 1 })] },
    '2022-05-31/2023-06-02',
  ],
  [
    'the second day of a known summit stands for its first',
    { clues: [clue({ weekday: 4 })], known: [{ summit: known('2023-03-15', { until: '2023-03-16' }), place: 'same' }] },
    '2023-03-15',
  ],
];

for (const [says, asked, expected] of table) {
  test(says, () => assert.equal(solveDate(question(asked)).date, expected));
}

test('every vote of the winner names what it came from', () => {
  const answer = solveDate(
    question({ clues: [clue({ weekday: 5 })], written: [stamp({ year: 2023, month: 8, day: 22 })] }),
  );
  const total = answer.ranking[0]?.votes.reduce((sum, { points }) => sum + points, 0) ?? 0;
  assert.ok(Math.abs(total - (answer.ranking[0]?.score ?? 0)) < 1e-9);
});
