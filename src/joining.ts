/** Who else met with the two whom a story is about: a third leader or a fourth. */
import { isOfAnotherMeeting, LEAD, type Segment, segmentScore } from './segments.ts';
import type { Article } from './types.ts';

/** The country of somebody, by key; null where it is not known. */
export type CountryOf = (key: string) => string | null;

/** The two who were found to have met. */
export interface Chosen {
  participants: string[];
  /** How much speaks for it. */
  score: number;
  countryOf: CountryOf;
}

/** Who else met with the pair: they, or their countries, are named together with both where the text speaks of meeting. */
export function joining(article: Article, sentences: Segment[][], chosen: Chosen): string[] {
  const { participants, score, countryOf } = chosen;
  const named = sentences.flat().flatMap(({ able }) => able.filter(key => joins(key, chosen)));
  const others = new Set(named);
  const first = onePerCountry(
    [...others].sort((a, b) => timesIn(named, b) - timesIn(named, a)),
    countryOf,
  );
  if (sayHowMany(article, chosen, first)) return first;
  const three = article.text.match(OF_THREE)?.length ?? 0;
  const two = article.text.match(OF_TWO)?.length ?? 0;
  const needed = score * (three > two ? 0.2 : 0.6);
  const supported = [...others]
    .map(key => ({
      key,
      weight:
        isHost(article, sentences, { key, participants }) || metInLead(article, sentences, { key, participants })
          ? score
          : support(key, sentences, chosen),
    }))
    .filter(({ weight }) => weight >= needed)
    .sort((a, b) => b.weight - a.weight);
  return onePerCountry(
    supported.map(({ key }) => key),
    countryOf,
  );
}

const timesIn = (keys: string[], key: string) => keys.filter(other => other === key).length;

/** Of several leaders of one country, the first. */
function onePerCountry(keys: string[], countryOf: CountryOf): string[] {
  return keys.filter((key, i) => keys.findIndex(other => countryOf(other) === countryOf(key)) === i);
}

const OF_TWO = /\b(?:(?:the )?(?:two|both) (?:leaders|sides|men|women|heads)|the two\b(?!-)|bilateral|the pair\b)/gi;
const OF_THREE =
  /\b(?:(?:the |all )?three (?:leaders|countries|nations|sides)|trilateral|three-way|tripartite|trio|as three\b(?!-)|(?:the|all) three\b(?!-))/gi;

const OF_FOUR =
  /\b(?:(?:the |all )?four (?:leaders|countries|nations|sides)|four-way|(?:all|the) four\b(?!-)|quartet|quadrilateral)/i;

/** `In four months the four want to see each other again`, where the story has leaders of four countries: they all met. */
function sayHowMany({ text }: Article, { participants }: Chosen, others: string[]): boolean {
  return participants.length + others.length === 4 && OF_FOUR.test(text);
}

/** `President Ana Ruiz was sitting between them`, `had brought the two together`, `invited them`: a third leader beside two who were named before. */
const BETWEEN =
  /\b(?:s[ai]t|sits|sitting|seated|stood|stands|standing|placed)\b[^.;]{0,30}\b(?:between|beside|next to|among|opposite) (?:them|the two|both)\b|\b(?:br(?:ought|ings?|inging)|g[eo]t(?:s|ting)?) (?:them|the two|both)(?: [a-z]+){0,2} (?:together|to (?:one|the same|a) table)\b|\b(?:invited|mediated between) (?:them|the two|both)\b(?! to\b)/i;
/** `Sitting with him were Berg and Tamm`: two leaders beside the one whom the sentence before is about. */
const WITH_THEM = /\b(?:with|beside|alongside|around|joining|joined|flanking|either side of) (?:him|her)\b/i;
/** `Ruiz is to host Berg and Tamm`: what stands between the host and the first guest, and between the guests. */
const HOSTS =
  /\b(?:hosts?|hosted|hosting|receiv(?:es?|ed|ing)|welcom(?:es?|ed|ing)|br(?:ings?|ought|inging)(?: together)?|gathers?|gathered|convenes?|convened|invit(?:es?|ed))\s(?:both\s)?$/i;
const AND = /^,? and (?:the )?$/i;

interface Third {
  key: string;
  participants: string[];
}

/** Whether a third leader met the two as their host, or sat with them. */
function isHost({ text }: Article, sentences: Segment[][], third: Third): boolean {
  let subject: string | undefined;
  return sentences.some(parts => {
    const before = subject;
    subject = parts.find(({ able }) => able.length > 0)?.able[0] ?? subject;
    return parts.some(part => {
      if (part.background) return false;
      const words = text.slice(part.start, part.end);
      if (part.able.includes(third.key) && BETWEEN.test(words)) return true;
      if (!third.participants.every(key => part.able.includes(key))) return false;
      return (before === third.key && WITH_THEM.test(words)) || hostsBoth(text, part, third);
    });
  });
}

/** `Kishida, Biden and Yoon met on Sunday`: a lead that names three as one subject of a meeting, whoever of them also met alone. */
function metInLead({ text }: Article, sentences: Segment[][], { key, participants }: Third): boolean {
  return sentences.flat().some(({ people, able, weight, background, meeting }) => {
    if (weight < LEAD || background || meeting < 1 || ![key, ...participants].every(one => able.includes(one)))
      return false;
    const named = people.slice(0, 3);
    const joined = named.slice(1).every((one, i) => IN_A_ROW.test(text.slice(named[i]?.end, one.start)));
    const last = named.at(-1)?.end ?? 0;
    return joined && able.length === 3 && TOGETHER.test(text.slice(last, last + 30));
  });
}

const IN_A_ROW = /^,? (?:and )?(?:the )?$/;
const TOGETHER =
  /^ (?:have |will |are to |all )?(?:met|meet|sat down|sit down|held|hold|gathered|gather|came together|come together)\b/;

function hostsBoth(text: string, { people }: Segment, { key, participants }: Third): boolean {
  return people.some((host, i) => {
    const [one, other] = people.slice(i + 1, i + 3);
    if (host.key !== key || !one || !other || one.key === other.key) return false;
    if (!participants.includes(one.key) || !participants.includes(other.key)) return false;
    return HOSTS.test(text.slice(host.end, one.start)) && AND.test(text.slice(one.end, other.start));
  });
}

/** Someone of a third country. */
function joins(key: string, { participants, countryOf }: Chosen): boolean {
  const country = countryOf(key);
  return country !== null && !participants.some(participant => countryOf(participant) === country);
}

/** How much speaks for a third leader: full where all stand in one segment, less where only the countries do. */
function support(key: string, sentences: Segment[][], { participants, countryOf }: Chosen): number {
  const all = [key, ...participants];
  const codes = all.map(countryOf);
  let sum = 0;
  let beside = false;
  for (const parts of sentences) {
    const sentence = parts.filter(({ aloof, background }) => !aloof && !background).flatMap(({ able }) => able);
    beside ||= sentence.includes(key) && participants.some(person => sentence.includes(person));
    for (const [i, part] of parts.entries()) {
      if (isOfAnotherMeeting(part) || part.background) continue;
      // `takes his plan to Lima, where he hopes to win over Berg and Tamm`: he stands in the part before.
      const here = part.link === 'where' ? [...part.able, ...(parts[i - 1]?.able ?? [])] : part.able;
      const countries = codes.every(code => code !== null && part.countries.has(code));
      if (all.every(person => here.includes(person))) sum += Math.max(segmentScore(part), part.weight * 0.3);
      else if (part.meeting === 1 && countries) sum += segmentScore(part) * 0.5;
    }
  }
  // Countries stand for their leaders only where the leader stands beside one of the others somewhere.
  return beside ? sum : 0;
}
