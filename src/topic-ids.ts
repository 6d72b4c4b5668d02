/** The ids of the controlled vocabulary, as values. */
import type { TopicId } from './types.ts';

/** The fixed topics. A topic more in `TopicId` without a line here does not compile. */
const TOPIC_IDS = {
  'north-korea': true,
  'security-cooperation': true,
  'us-alliance': true,
  trade: true,
  'supply-chains': true,
  'wartime-history': true,
  'territorial-disputes': true,
  china: true,
  taiwan: true,
  'russia-ukraine': true,
  'shuttle-diplomacy': true,
  'people-exchange': true,
  energy: true,
  'fukushima-water': true,
  technology: true,
  'transnational-crime': true,
  demographics: true,
  climate: true,
  finance: true,
  abductions: true,
  'domestic-politics': true,
} satisfies Record<TopicId, true>;

/** The ids of the controlled vocabulary; each has an entry in topics.yaml. */
export const topicIds = Object.keys(TOPIC_IDS) as TopicId[];
