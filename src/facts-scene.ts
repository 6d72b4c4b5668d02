/** The place of a record, with the words and the register entry that it rests on. */
import type { Authority } from './authority.ts';
import { kilometres, NEAR } from './distance.ts';
import { locationFact } from './location-fact.ts';
import type { Reading } from './resolve.ts';
import { bodySpan } from './text.ts';
import type { Evidence, LocationFact } from './types.ts';

/** Below this no place is named as the scene. */
const SCENE = 0.8;
/** Less is enough for a place that no other place comes near. */
const ALONE = { score: 0.4, share: 0.65 };

/** Where the leaders met, with what it rests on; null where neither the words nor the register say it plainly enough. */
export function placeFact(reading: Reading, authority: Authority): { fact: LocationFact; evidence: Evidence[] } | null {
  const entry = knownWinner(reading);
  const [best] = reading.places;
  const likely = best && (best.score >= SCENE || standsAlone(reading)) ? best : null;
  const known = entry && authority.placeById.get(entry.place);
  const city = known && (authority.placeById.get(known.within ?? '') ?? known);
  // What the text says is more exact than the register where both mean one scene.
  const chosen =
    city && !(likely && kilometres(likely.place, city) <= NEAR)
      ? (reading.places.find(({ place }) => place.id === city.id) ?? null)
      : likely;
  const place = chosen?.place ?? city;
  if (!place) return null;
  const words: Evidence[] = (chosen?.uses.slice(0, 3) ?? [])
    .filter(({ points }) => points > 0)
    .map(use => ({
      rule: use.rule,
      basis: use.rule === 'location/dateline' ? 'implied' : 'stated',
      value: place.id,
      ...bodySpan(reading.article, use),
    }));
  const register: Evidence[] = entry
    ? [{ rule: 'location/known-summit', basis: 'authority', value: place.id, entry: `summits/${entry.id}` }]
    : [];
  return { fact: locationFact(place), evidence: [...words, ...register] };
}

/** Whether the best place, little as speaks for it, is far ahead of all others. */
function standsAlone({ places: [best, next] }: Reading): boolean {
  return best !== undefined && best.score >= ALONE.score && (next?.score ?? 0) < ALONE.share * best.score;
}

/** The known summit that the day was taken from, if it was. */
export function knownWinner({ date, known }: Reading) {
  if (date.basis !== 'authority') return null;
  const ids = date.ranking[0]?.votes.flatMap(({ by }) => ('known' in by ? by.known : [])) ?? [];
  return known.find(({ summit }) => ids.includes(summit.id))?.summit ?? null;
}
