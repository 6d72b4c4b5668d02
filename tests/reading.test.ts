/** Small reports read whole, without the register of meetings: what a form of words says of who met, when and where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticles } from '../src/pipeline.ts';
import { authority, seedOf } from './authority.ts';

interface Read {
  kind: string;
  date: string | null;
  place: string | null;
}

function read(text: string): Read {
  const { records } = parseArticles([seedOf(text)], authority, { knownSummits: false }).value;
  const { kind, date, location } = records[0] ?? assert.fail('nothing was read');
  return { kind, date, place: location?.name ?? null };
}

const MORE =
  'The two sides want to trade more, a spokesman said, and their experts are to look into tariffs.\n\nFarmers in both countries watch this with care.';

const table: [says: string, text: string, expected: Partial<Read>][] = [
  [
    'one leader who tells another something has met them, whatever is told of earlier years',
    `WARSAW -- Polish Prime Minister Donald Tusk told German Chancellor Olaf Scholz on Tuesday that the offer of two years ago could not be accepted.\n\nScholz answered that the border must stay open.\n\n${MORE}`,
    { kind: 'summit' },
  ],
  [
    'what is told on the telephone is no meeting',
    `WARSAW -- Polish Prime Minister Donald Tusk told German Chancellor Olaf Scholz by phone on Tuesday that the offer could not be accepted.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'counterparts of a minister are ministers',
    `BUSAN, Nov. 26 -- Foreign Minister Park Jin and his Chinese and Japanese counterparts met on Sunday for about 100 minutes at a hotel by the sea.\n\nThe three agreed that a summit of their leaders should be held soon.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'those who will face each other are to meet',
    `French President Emmanuel Macron and German Chancellor Olaf Scholz will face each other in Paris on Wednesday (May 3), for the first time since the vote.\n\nFive hours have been set aside, an aide told reporters.\n\n${MORE}`,
    { kind: 'summit', place: 'Paris' },
  ],
  [
    'who sets out for a meeting has not held it yet',
    `June 28, 2023\n\nFrench President Emmanuel Macron boarded his plane in Lyon on Wednesday for two days in Germany and a first meeting with Chancellor Olaf Scholz on the treaty.\n\nThe talks with Scholz follow in Berlin on Friday morning, with a joint statement.\n\n${MORE}`,
    { kind: 'summit', date: '2023-06-30', place: 'Berlin' },
  ],
  [
    'a row with a section and a clock dates the report',
    `Newsroom Europe | 02/11/2022 | 07:15 | Updated 02/11/2022 11:40\n\nFrench President Emmanuel Macron met German Chancellor Olaf Scholz in Paris this Tuesday for more than two hours.\n\n${MORE}`,
    { date: '2022-11-01' },
  ],
  [
    'the masthead of a letter dates it',
    `RHINE BUSINESS LETTER   Vol. 31 No. 6   20 March 2023   Page 3\n\nFrench President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Saturday for more than two hours.\n\n${MORE}`,
    { date: '2023-03-18' },
  ],
  [
    'the first half of a year, where the page breaks off, is no day',
    `Nov. 10, 2022\n\nFrench President Emmanuel Macron will meet German Chancellor Olaf Scholz in Paris next Thursday, Nov. 17, for talks.\n\n${MORE}\n\nMacron and Scholz had last met with their cabinets in June 20`,
    { date: '2022-11-17' },
  ],
  [
    'a day of a month may be told with an article',
    `French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on the night of Tuesday, July the 4th, 2023.\n\n${MORE}`,
    { date: '2023-07-04' },
  ],
  [
    'here, after the name of a hall, is the city of the dateline',
    `MUNICH, May 3 (Agency) -- French President Emmanuel Macron and German Chancellor Olaf Scholz held talks on a treaty today. The document changed hands at Nymphenburg Park here, and both spoke.\n\nMacron came to Berlin yesterday evening.\n\n${MORE}`,
    { place: 'Munich' },
  ],
  [
    'what was said in a city after a sitting was said where they sat',
    `Germany will pay, Chancellor Olaf Scholz said in Warsaw on Tuesday after the first joint sitting of the two governments, beside Prime Minister Donald Tusk.\n\nA house is to be built in Berlin that tells the story.\n\n${MORE}`,
    { place: 'Warsaw' },
  ],
];

for (const [says, text, expected] of table) {
  test(says, () => {
    const found = read(text);
    const asked = Object.keys(expected) as (keyof Read)[];
    assert.deepEqual(Object.fromEntries(asked.map(key => [key, found[key]])), expected);
  });
}
