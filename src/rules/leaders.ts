/** How people are named: the rules that find name plates, by what the words give. */
import { lexiconOf } from '../lexicon.ts';
import type { Context, Rule } from '../rule.ts';
import type { Article } from '../types.ts';
import { type Stranger, strangersIn } from './longer-name.ts';
import { type Scan, scanNames } from './name-scan.ts';
import { type NamePlate, readPlates } from './names.ts';

interface Read {
  scan: Scan;
  plates: NamePlate[];
  strangers: Stranger[];
}

const reads = new WeakMap<Article, Read>();

/** The names of an article, scanned once for all rules. */
export function namesOf({ article, authority }: Context): Read {
  let read = reads.get(article);
  if (!read) {
    const lexicon = lexiconOf(authority);
    const scan = scanNames(article, lexicon);
    const strangers = strangersIn(scan);
    read = { scan, strangers, plates: readPlates(scan, lexicon, strangers) };
    reads.set(article, read);
  }
  return read;
}

function rule(
  how: NamePlate['how'],
  name: string,
  more: Pick<Rule<NamePlate>, 'says' | 'finds' | 'ignores'>,
): Rule<NamePlate> {
  return {
    id: `leaders/${name}`,
    ...more,
    *find(context) {
      for (const plate of namesOf(context).plates) {
        if (plate.how === how)
          yield {
            value: plate,
            start: plate.start,
            end: plate.end,
            basis: how === 'full' || how === 'unlisted' ? 'stated' : 'implied',
          };
      }
    },
  };
}

/** What a plate says, as the examples write it: the people it can mean, or the name, and the country of a title. */
export function showPlate({ who, name, country, standing }: NamePlate): string {
  const person = who.length > 0 ? who.map(({ name: listed }) => listed).join(' or ') : name;
  return [person, who.length === 0 ? country?.name : '', standing === 'current' ? '' : standing]
    .filter(Boolean)
    .join(', ');
}

/** The rules of people, the clearest first. */
export const leaderRules: readonly Rule<NamePlate>[] = [
  rule('full', 'full-name', {
    says: 'A leader of the register by full name, in any order, script or spelling that the register gives, an initial or one letter of the given name aside.',
    finds: [
      ['Japanese Prime Minister KISHIDA Fumio spoke first.', 'Fumio Kishida'],
      ['Then came Li Keqiang (李克強), who was the host.', 'Li Keqiang'],
      ['President Lee Myung-bakand his guest shook hands.', 'Lee Myung-bak'],
      ['then Prime Minister Yoshihiko Noda flew home.', 'Yoshihiko Noda, former'],
      ['He saw the envoy and then Prime Minister Yoshihiko Noda.', 'Yoshihiko Noda'],
      ['Russian President Boris N. Yeltsin took a boat.', 'Boris Yeltsin'],
      ['Both signed, and Emanuel Macron went home.', 'Emmanuel Macron'],
      ['He was met by his counterpartNawaz Sharif at the gate.', 'Nawaz Sharif'],
    ],
    ignores: [
      'Kim Nam-joon, a spokesman, gave no details.',
      'The Merkel years are over.',
      'Akie Abe wore white.',
      'Brigitte T. Macron went home.',
    ],
  }),
  rule('family', 'family-name', {
    says: 'A family name alone that some leader has; whom it means is settled by who was introduced, and by the day.',
    finds: [
      ['Macron and the others left early.', 'Emmanuel Macron'],
      ['Deputy Prime Minister Aso would not say.', 'Taro Aso, deputy'],
    ],
    ignores: ['Akie Abe wore white.', 'Park Hye-ri reported.', 'The modi operandi differ.'],
  }),
  rule('misspelt', 'misspelt-name', {
    says: 'A name beside an office that differs from a leader’s by a few letters, as romanised names often do.',
    finds: [
      ['President Yoon Sung-yeol went home.', 'Yoon Suk Yeol'],
      ['President Anura Kumara Disanayaka received him.', 'Anura Kumara Dissanayake'],
      ['The Prime Minister, Mr. Atal Beharee Vajpayee, smiled.', 'Atal Bihari Vajpayee'],
    ],
    ignores: ['Foreign Minister Park Jin went home.', 'President Quentin Zebulon went home.'],
  }),
  rule('unlisted', 'unlisted', {
    says: 'A leader who is not in the register, introduced by an office and a name.',
    finds: [
      ['Ruritanian envoys met French President Rudolf Elphberg in May.', 'Rudolf Elphberg, France'],
      ['The host was Norway’s prime minister, Astrid Solveigsdatter.', 'Astrid Solveigsdatter, Norway'],
    ],
    ignores: [
      'Foreign Minister Rudolf Elphberg met reporters.',
      'President Emmanuel Macron left.',
      'The French president left.',
    ],
  }),
  rule('title', 'title-only', {
    says: 'An office and a country without a name; the register tells who held it on the day.',
    finds: [
      ['The Japanese premier smiled.', 'Japan'],
      ['His South Korean counterpart did not.', 'South Korea'],
      ['Her Vietnamese colleague agreed.', 'Vietnam'],
      ['The leaders of France and Germany agreed.', 'Germany'],
    ],
    ignores: [
      'The presidential office said so.',
      'The Japanese foreign minister smiled.',
      'A leader must lead.',
      'German colleagues of the reporter laughed.',
    ],
  }),
];
