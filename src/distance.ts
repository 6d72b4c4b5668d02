/** How far places are apart. */
import type { Place } from './types.ts';

const EARTH_RADIUS = 6371;
/** Places within this many kilometres can be one scene: a city and the town at its edge where the talks were held. */
export const NEAR = 30;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. *Source*: the haversine formula. */
export function kilometres(a: Pick<Place, 'latitude' | 'longitude'>, b: Pick<Place, 'latitude' | 'longitude'>): number {
  const across = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const along = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const share = across + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(share));
}
