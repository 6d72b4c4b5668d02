/** What leaders talked about: topics of the controlled vocabulary that an article gives a sentence or a clear clause. */
import type { Candidate, Rule } from '../rule.ts';
import type { TopicId } from '../types.ts';
import { countriesOf, isCounterpart, type Sign, signsOf, type TopicInput } from './topics-signs.ts';

/** A topic whose words occur, but which does not count. */
export interface LostTopic extends Candidate<TopicId> {
  reason: string;
}

/** How a topic is found, in words for readers, with examples that the tests run. */
export const topicRules: Omit<Rule<TopicId>, 'find'>[] = [
  {
    id: 'topics/phrase',
    says: 'A phrase that carries the topic by itself, such as “supply chains”.',
    finds: [
      ['The two presidents agreed to secure supply chains for batteries.', 'supply-chains'],
      ['They discussed the treated water from the Fukushima plant.', 'fukushima-water'],
    ],
    ignores: [
      'The supply-chain question was not raised.',
      'In 2008 a free trade agreement had come to nothing.',
      'The political climate was discussed.',
    ],
  },
  {
    id: 'topics/words-together',
    says: 'Words of the topic that stand together in a clause, such as “allies” beside “Washington”.',
    finds: [
      ['Washington and its two allies will hold regular consultations.', 'us-alliance'],
      ['The growing military activity of China was noted by both.', 'china'],
    ],
    ignores: ['The president flew on to Washington.', 'China and Japan take part in the summit.'],
  },
  {
    id: 'topics/word-discussed',
    says: 'A word of the topic beside a word that says it was talked about, agreed or disputed.',
    finds: [
      ['The prime ministers pledged to cooperate on energy.', 'energy'],
      ['Both voiced concern about North Korea.', 'north-korea'],
    ],
    ignores: [
      'The defence minister sat beside them.',
      'They left the hall with much energy.',
      'The National Security Office confirmed the visit.',
    ],
  },
];

/** A topic needs this much to count: about one clear clause. */
const ENOUGH = 0.7;
/** Elections and crises at home stand in many reports as background, so they must take more room. */
const MORE: Partial<Record<TopicId, number>> = { 'domestic-politics': 1.3 };

/** Across the table from North Korea, arms and drills are what is at issue with it, and no cooperation yet. */
const WITH_NORTH_KOREA: Partial<Record<TopicId, number>> = { 'security-cooperation': 1.7 };

function needed(topic: TopicId, input: TopicInput): number {
  const facing = isCounterpart('north-korea', countriesOf(input));
  return (facing ? WITH_NORTH_KOREA[topic] : undefined) ?? MORE[topic] ?? ENOUGH;
}

/** Topics that count, the strongest first, with up to three places that show each; and those whose words occur without counting, with the reason. */
export function weighTopics(input: TopicInput): { found: Candidate<TopicId>[]; lost: LostTopic[] } {
  const found: { score: number; shown: Candidate<TopicId>[] }[] = [];
  const lost: LostTopic[] = [];
  for (const [topic, signs] of signsOf(input)) {
    const score = total(signs) + (isCounterpart(topic, countriesOf(input)) ? 0.5 : 0);
    const best = signs.toSorted((a, b) => b.score - a.score || a.start - b.start);
    if (score >= needed(topic, input)) found.push({ score, shown: best.filter(fits).slice(0, 3).map(candidate) });
    else lost.push({ ...candidate(best[0] as Sign), reason: reasonOf(signs) });
  }
  return { found: found.sort((a, b) => b.score - a.score).flatMap(({ shown }) => shown), lost };
}

const fits = (sign: Sign, rank: number) => rank === 0 || sign.score >= 0.5;

function candidate({ topic, start, end, rule }: Sign): Candidate<TopicId> {
  return { value: topic, start, end, rule, basis: 'stated' };
}

function reasonOf(signs: Sign[]): string {
  return signs.some(sign => sign.leftOut) ? 'said to have been left out' : 'only passes by';
}

/** Each sentence counts once, by its strongest sign. */
function total(signs: Sign[]): number {
  const best = new Map<number, number>();
  for (const { sentence, score } of signs) best.set(sentence, Math.max(best.get(sentence) ?? 0, score));
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}
