/** What leaders talked about: passages of many summits with the topics that must be found, and those that must not. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAuthority } from '../src/authority.ts';
import { topicRules, weighTopics } from '../src/rules/topics.ts';
import type { TopicInput } from '../src/rules/topics-signs.ts';
import { articleOf } from '../src/text.ts';
import type { Article, LineRole, Seed, Topic, TopicId } from '../src/types.ts';

const file = 'seeds/authority/topics.yaml';
const { topics } = readAuthority([{ name: 'topics.yaml', path: file, text: fs.readFileSync(file, 'utf8') }]).value;

function article(text: string, roles: LineRole[] = []): Article {
  const seed: Seed = {
    id: 'a',
    file: 'a.txt',
    form: 'text',
    encoding: 'utf-8',
    corrections: {},
    body: text,
    bodyLine: 1,
  };
  const lines = text.split('\n');
  const kept = lines.map((line, index) => ({ line: index, text: line, role: roles[index] ?? 'prose' }));
  return articleOf({ seed, markup: 'text', lines, lineNumbers: null, page: {} }, { kept, removed: [] });
}

const findTopics = (input: Omit<TopicInput, 'year'>) => weighTopics({ ...input, year: null }).found;
const at = (countries: string) => countries.split(' ').map(country => ({ country }));

function idsIn(text: string, countries = 'AA BB', vocabulary: Topic[] = topics): TopicId[] {
  const found = findTopics({ article: article(text), topics: vocabulary, participants: at(countries) });
  return [...new Set(found.map(({ value }) => value))];
}

const says: [countries: string, text: string, topics: TopicId[]][] = [
  ['FR DE', 'The chancellor and the president want a common price cap on gas before winter.', ['energy']],
  ['US KP', 'The paper speaks of the complete denuclearisation of the peninsula.', ['north-korea']],
  ['JP KR', 'Both worried aloud about what Pyongyang may do next.', ['north-korea']],
  ['KR KP', 'The North’s leader offered to let experts watch as the rocket stand is torn down.', ['north-korea']],
  [
    'AU ID',
    'Under the defence treaty each side will consult the other when it is threatened.',
    ['security-cooperation'],
  ],
  ['NG NE', 'They agreed that their armies should train together against the insurgents.', ['security-cooperation']],
  ['JP PH US', 'Washington will stand by its allies, the president promised.', ['us-alliance']],
  ['KR US', 'How to share the cost of American troops was the hardest part.', ['us-alliance']],
  ['GB IN', 'A free trade agreement will be signed by October, the prime ministers said.', ['trade']],
  ['BR AR', 'Lower tariffs within Mercosur were on the table.', ['trade']],
  ['CL KR', 'Chile is to sell more lithium, and both agreed to make supply chains safer.', ['supply-chains']],
  ['JP KR', 'She asked him to settle the question of forced labour first.', ['wartime-history']],
  ['DE NA', 'Germany’s president asked forgiveness for a colonial massacre.', ['wartime-history']],
  ['IN PK', 'They quarrelled over Kashmir and parted early.', ['territorial-disputes']],
  ['PE EC', 'A commission will draw the border on which the two could not agree.', ['territorial-disputes']],
  ['JP AU', 'China’s growing weight at sea gave both leaders cause for concern.', ['china']],
  ['CN NZ', 'The relationship with China has matured, the prime minister told her guest.', ['china']],
  ['JP US', 'Peace in the Taiwan Strait matters to the whole world, they stated.', ['taiwan']],
  ['PL FR', 'Help for Ukraine must not slacken, said the two presidents.', ['russia-ukraine']],
  ['JP KR', 'Shuttle diplomacy is to go on in spring.', ['shuttle-diplomacy']],
  ['MX ES', 'They agreed on scholarships and on easier visas for students.', ['people-exchange']],
  ['JP KR', 'The release of treated water worries fishermen, he told his host.', ['fukushima-water']],
  ['KR VN', 'An institute for artificial intelligence will be set up by both.', ['technology']],
  ['TH KH', 'The two premiers vowed to shut the compounds from which online scams are run.', ['transnational-crime']],
  ['IT JP', 'Falling birth rates trouble both societies, and they agreed to compare notes.', ['demographics']],
  ['KE DK', 'The rich must pay for climate change, the host insisted.', ['climate']],
  ['GR DE', 'They discussed a rescue package and the budget deficit in Athens.', ['finance']],
  ['JP KP', 'He demanded the return of all Japanese whom agents of the North had kidnapped.', ['abductions']],
  [
    'JP KR',
    'Her approval rating sinks before the general election. The ruling party fears the voters.',
    ['domestic-politics'],
  ],
  [
    'JP KR',
    'It was a farewell, for he will soon be out of office. His party chooses a new leader on Sunday.',
    ['domestic-politics'],
  ],
  [
    'JP KR',
    'The visits by turns, our shuttle diplomacy, ended last year but are to go on in spring.',
    ['shuttle-diplomacy'],
  ],
  ['AU NZ', 'Places on the working holiday scheme will be doubled and reach 9,000 in 2012.', ['people-exchange']],
  ['KR US', 'Of the promised sum $40 billion is set aside, and nuclear energy will have half of it.', ['energy']],
  [
    'JP US',
    'The host said that the security treaty of the United States with Japan covers the islets.',
    ['us-alliance'],
  ],
  ['JP AU', 'The line taken at sea by Beijing was criticised; Chinese officials shot back at once.', ['china']],
  ['CO VE', 'Guerrillas who cross the border and the drug routes they guard were discussed.', ['transnational-crime']],
  ['JP VN', 'Firms that move their production out of one country will be helped, both agreed.', ['supply-chains']],
  ['CN KR', 'Direct trading between the yuan and the won will begin, they agreed.', ['finance']],
  ['KR KP', 'They agreed on joint exercises. The two armies will share intelligence.', ['security-cooperation']],
];

for (const [countries, text, wanted] of says) {
  test(`finds ${wanted.join(', ')}: ${text}`, () => {
    const ids = idsIn(text, countries);
    for (const topic of wanted) assert.ok(ids.includes(topic), `found ${ids.join(', ') || 'nothing'}`);
  });
}

const silent: [countries: string, text: string, topics: TopicId[]][] = [
  ['JP KR', 'Rows over history and territory were left to one side.', ['wartime-history', 'territorial-disputes']],
  ['JP KR', 'They left out the colonial rule of the peninsula, which is still a sore subject.', ['wartime-history']],
  ['JP KR', 'Forced labour was not discussed, an aide said.', ['wartime-history']],
  ['GR TR', 'Of the disputes about the exclusive economic zone little was heard.', ['territorial-disputes']],
  ['CN JP KR', 'China, Japan and South Korea agreed to meet every year.', ['china']],
  ['FR DE', 'After lunch the chancellor left for Beijing.', ['china']],
  ['FR DE', 'She will see Chinese President Xi Jinping in May, and has asked for advice.', ['china']],
  ['KR US', 'The defence minister and the national security adviser joined the talks.', ['security-cooperation']],
  ['JP KR', 'They agreed on a dialogue about economic security.', ['security-cooperation', 'supply-chains']],
  ['FR DE', 'The trade minister was asked to wait outside.', ['trade']],
  ['JP KR', 'He told us that the guests were welcome.', ['us-alliance']],
  ['JP KR', 'He became prime minister in 2012, years after a currency swap had lapsed.', ['finance']],
  ['PL FR', 'The election in June was mentioned in one sentence.', ['domestic-politics']],
  ['US MX', 'The president arrived in Washington on Monday.', ['us-alliance']],
  ['JP KR', 'An adviser in the National Security Office told the press of the visit.', ['security-cooperation']],
  ['JP KR', 'They are expected to talk at the Nuclear Security Summit.', ['security-cooperation']],
  ['JP KP', 'The chairman of the National Defense Commission offered talks.', ['security-cooperation']],
  ['KR KP', 'On the last day a military accord was discussed.', ['security-cooperation']],
  ['US JP', 'He confirmed that America’s defense treaty with Japan covers the islets.', ['security-cooperation']],
  ['KR JP', 'President Moon and his guest agreed to work together on a joint plan.', ['technology']],
  ['KR JP', 'President Kim Young Sam promised exchanges of letters.', ['people-exchange', 'demographics']],
  ['KR JP', 'It was agreed that the paper creates no new duty and follows an old custom.', ['trade']],
  ['IN PK', 'The two nuclear powers agreed to talk again.', ['energy']],
  ['KR JP', 'The Export-Import Bank will offer help, they agreed.', ['trade']],
  [
    'AU IN',
    'They declared their opposition to threats. Their opposition to force was stressed.',
    ['domestic-politics'],
  ],
  ['JP KR', 'In the political climate of this winter both agreed to meet soon.', ['climate']],
];

for (const [countries, text, unwanted] of silent) {
  test(`does not find ${unwanted.join(', ')}: ${text}`, () => {
    const ids = idsIn(text, countries);
    for (const topic of unwanted) assert.ok(!ids.includes(topic), `found ${ids.join(', ')}`);
  });
}

test('each way of finding finds what its examples say, and nothing where they say so', () => {
  for (const rule of topicRules) {
    assert.ok(rule.finds.length >= 2 && rule.ignores.length >= 2, `${rule.id} needs two examples of each kind`);
    for (const [text, topic] of rule.finds) {
      const found = findTopics({ article: article(text), topics, participants: [] });
      assert.ok(
        found.some(({ value, rule: id }) => value === topic && id === rule.id),
        `${rule.id}: ${text}`,
      );
    }
    for (const text of rule.ignores) assert.deepEqual(idsIn(text), [], text);
  }
});

test('the words that show a topic are words of the text, the strongest topic first', () => {
  const text = 'Leaders agree on supply chains\n\nThey discussed supply chains for batteries. Energy was raised, too.';
  const made = article(text, ['headline']);
  const found = findTopics({ article: made, topics, participants: at('JP KR') });
  assert.deepEqual(
    found.map(({ value, start, end }) => [value, made.text.slice(start, end)]),
    [
      ['supply-chains', 'supply chains'],
      ['supply-chains', 'supply chains'],
      ['energy', 'Energy'],
    ],
  );
  assert.ok(found.every(({ basis }) => basis === 'stated'));
});

test('a topic that does not count is kept with the reason', () => {
  const text = 'History issues were left aside. The hosts have much energy.';
  const { found, lost } = weighTopics({ article: article(text), topics, participants: at('JP KR'), year: null });
  assert.deepEqual(found, []);
  assert.deepEqual(Object.fromEntries(lost.map(({ value, reason }) => [value, reason])), {
    'wartime-history': 'said to have been left out',
    energy: 'only passes by',
  });
});

test('bylines, stamps and datelines say nothing of topics', () => {
  const text = 'Trade Desk\nFree trade agreement\nBEIJING, China, May 3 (Wire) -- They agreed to meet again.';
  const made = article(text, ['byline', 'tag', 'prose']);
  assert.deepEqual(findTopics({ article: made, topics, participants: at('FR DE') }), []);
});

const own = (variants: string[], hints: string[]): Topic[] => [
  { id: 'trade', label: 'Trade', definition: 'Trade.', iptc: null, variants, hints },
];

const matching: [entry: string, text: string, found: boolean][] = [
  ['supply chain', 'Supply-chains will be discussed.', true],
  ['defense tie', 'Both praised their defence ties.', true],
  ['labor program', 'A labour programme was agreed.', true],
  ['US ally', 'As a U.S. ally it agreed.', true],
  ['US ally', 'He made us ally with them, it was agreed.', false],
  ['duties', 'Duties were discussed.', true],
  ['duties', 'Their duty was discussed.', false],
  ['goods', 'A good deal was discussed.', false],
  ['rare earth', 'Such rarely earthly things were agreed.', false],
];

for (const [entry, text, expected] of matching) {
  test(`“${entry}” ${expected ? 'matches' : 'does not match'}: ${text}`, () => {
    assert.equal(idsIn(text, 'AA BB', own([entry], [])).length > 0, expected);
  });
}

test('a hint of several groups asks for a word of each, and no word stands for two', () => {
  const vocabulary = own([], ['ship|vessel + grain|ship']);
  assert.deepEqual(idsIn('A vessel was loaded with grain.', 'AA BB', vocabulary), ['trade']);
  assert.deepEqual(idsIn('A ship was loaded.', 'AA BB', vocabulary), []);
});

test('a phrase that a topic says is not meant takes the meaning from the words inside it, and from no others', () => {
  const vocabulary = own(['climate'], ['oil', 'not political climate|palm oil']);
  assert.deepEqual(idsIn('The political climate and palm oil were discussed.', 'AA BB', vocabulary), []);
  assert.deepEqual(idsIn('The political climate was discussed, and so was oil.', 'AA BB', vocabulary), ['trade']);
});

test('reads any text without failing, and never points outside it', () => {
  const pieces = fc.constantFrom(
    'China',
    'after',
    ', which',
    'trade',
    'was not discussed',
    '--',
    '.',
    'U.S.',
    'allies',
    '’s',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), words => {
      const made = article(words.join(' '));
      const { found, lost } = weighTopics({ article: made, topics, participants: at('CN US'), year: null });
      for (const { start, end } of [...found, ...lost]) assert.ok(0 <= start && start < end && end <= made.text.length);
    }),
    { numRuns: 200 },
  );
});

test('what was in a year before the story is past, what was in its own year is news', () => {
  const found = (year: number, text: string) =>
    weighTopics({ article: article(text), topics, participants: at('JP KR'), year }).found.map(({ value }) => value);
  assert.deepEqual(found(2025, 'In 2022 a free trade agreement had come to nothing.'), []);
  assert.deepEqual(found(2012, 'In 2012 they agreed to sign a free trade agreement.'), ['trade']);
});
