/** A place as records carry it. */
import type { LocationFact, Place } from './types.ts';

/** A place as records and pages give it. */
export function locationFact({ id, name, country, latitude, longitude }: Place): LocationFact {
  return { id, name, country, latitude, longitude };
}
