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
    'two leaders who act as one have met, though no word says so',
    `Macron and Scholz mend fences\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz have decided in Paris to give their treaty another year.\n\nMacron wants more of it. Scholz was asked for patience.\n\n${MORE}`,
    { kind: 'summit', place: 'Paris' },
  ],
  [
    'what brings people together is no meeting of the leaders whose countries are named',
    `Crowds gathered in Paris and in Berlin on Tuesday after the court had ruled for France against Germany.\n\nFrench President Emmanuel Macron kept silent.\n\nGerman Chancellor Olaf Scholz declared that nothing would change.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'whom the text only looks back at did not hold the talks that it tells of',
    `Foreign Minister Penny Wong sat down with State Councillor Wang Yi in Beijing on Wednesday, and both sides agreed on a joint statement.\n\nThe talks lasted longer than planned. The two agreed to meet again.\n\nThe door was opened last month, when Prime Minister Anthony Albanese and President Xi Jinping had half an hour together.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'an office without a name stands for the leader named before',
    `PARIS -- Nobody expected Emmanuel Macron to keep his word.\n\nThe president sits down on Wednesday with Chancellor Olaf Scholz at the Grand Palais, five months late.\n\nScholz is expected to raise the price. Macron flew in this evening.\n\n${MORE}`,
    { kind: 'summit', place: 'Paris' },
  ],
  [
    'ministers who came along make no ministers’ meeting',
    `French President Emmanuel Macron and Chancellor Olaf Scholz of Germany were in the Great Hall in Bonn with their Foreign Ministers, and talked for two hours.\n\nMr Scholz was late.\n\n${MORE}`,
    { kind: 'summit' },
  ],
  [
    'a story that calls leaders by their family names alone means those in its picture',
    `PHOTO: France's President Emmanuel Macron and Taiwan's President Ma Ying-jeou shake hands at a hotel in Lyon, Nov 7, 2015. (EPA)\nTen years of waiting ended in a hotel, where the two men held talks for an hour.\n\n"We are friends," Macron said.\n\nMa answered that both should respect each other.\n\n${MORE}`,
    { kind: 'summit' },
  ],
  [
    'this evening is the day of writing',
    `Last Update: Tuesday, March 14, 2023. 9:02pm (AEDT)\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz put pen to paper in Paris this evening.\n\n${MORE}`,
    { date: '2023-03-14' },
  ],
  [
    'a date after an address at the foot is that of writing',
    `PARIS - A new treaty will be signed, President Emmanuel Macron and Chancellor Olaf Scholz said after their talks here Thursday.\n\n${MORE}\n\nby.someone@paper.example 11-17-2022 21:30`,
    { date: '2022-11-17' },
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
