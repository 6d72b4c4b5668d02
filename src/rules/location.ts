/** How places are named: the rules that find them, by what the words make of them. */
import { lexiconOf } from '../lexicon.ts';
import type { Context, Rule } from '../rule.ts';
import type { Article } from '../types.ts';
import { type PlaceUse, placesIn } from './places.ts';

const reads = new WeakMap<Article, PlaceUse[]>();

function usesOf({ article, authority }: Context): PlaceUse[] {
  let uses = reads.get(article);
  if (!uses) {
    uses = placesIn(article, lexiconOf(authority));
    reads.set(article, uses);
  }
  return uses;
}

function rule(
  use: PlaceUse['use'],
  name: string,
  more: Pick<Rule<PlaceUse>, 'says' | 'finds' | 'ignores'>,
): Rule<PlaceUse> {
  return {
    id: `location/${name}`,
    ...more,
    *find(context) {
      for (const value of usesOf(context)) if (value.use === use) yield { value, start: value.start, end: value.end };
    },
  };
}

/** The places that a use can mean, as the examples write them. */
export function showPlace({ places }: PlaceUse): string {
  return places.map(({ name, country }) => `${name} ${country}`).join(' or ');
}

/** The rules of places, the most telling first. */
export const placeRules: readonly Rule<PlaceUse>[] = [
  rule('at', 'at', {
    says: 'A place where something is: after “in” or “at”, or before “where” or “summit”.',
    finds: [
      ['They met in the ancient Japanese city of Nara.', 'Nara JP'],
      ['Talks were held at Camp David on Friday.', 'Camp David US'],
      ['Both walked on scenic Cheju Island.', 'Jeju KR'],
      ['The Geneva summit set a deadline.', 'Geneva CH'],
    ],
    ignores: ['Government sources in Tokyo said so.', 'Tokyo and Seoul agreed.', 'The Kyoto Protocol was signed.'],
  }),
  rule('toward', 'toward', {
    says: 'A place to which someone goes.',
    finds: [
      ['The president flew to Hanoi.', 'Hanoi VN'],
      ['On a visit to the city of Busan he spoke.', 'Busan KR'],
    ],
    ignores: ['Ties with Tokyo are better.', 'In Hanoi they dined.'],
  }),
  rule('bare', 'named', {
    says: 'A place that is named in any other way, often for the government that sits there.',
    finds: [
      ['Tokyo protested strongly.', 'Tokyo JP'],
      ['He spoke of Paris.', 'Paris FR'],
    ],
    ignores: ['They met in Paris.', 'A Parisian doubted it.', 'Paris-based experts doubted it.'],
  }),
];
