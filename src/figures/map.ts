/**
 * Maps, drawn at build time from Natural Earth: no tiles, no request, printable.
 * A place without coordinates stands in no map, only in the list beside it.
 */
import { createRequire } from 'node:module';
import { type GeoProjection, geoEqualEarth, geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Messages } from '../messages.ts';
import { addresses, href } from '../present/address.ts';
import { compareText, type Model, placeName } from '../present/model.ts';
import type { MapDot, MapView } from '../present/props.ts';
import type { LocationFact } from '../types.ts';
import { tenth } from './scale.ts';
import { cutToWidth, textWidth } from './text-width.ts';

type Shapes = Parameters<typeof mesh>[1] & Parameters<typeof feature>[1];
type Atlas = Parameters<typeof feature>[0] & { objects: { countries: Shapes; land: Shapes } };

const require = createRequire(import.meta.url);

/** Coasts and borders, coarse for the world and finer for a region; read when they are first needed. */
const ATLASES: Record<Layer['atlas'], () => Atlas> = {
  '110m': () => require('world-atlas/countries-110m.json'),
  '50m': () => require('world-atlas/countries-50m.json'),
};

/** Longitudes and latitudes of East Asia, where most of the archive's meetings take place. */
const EAST_ASIA: Frame = { west: 112, south: 24, east: 147, north: 45 };
/** Letters in units of the picture. Longer names are cut short; the dot's title has them whole. */
const WIDE: Letters = { size: 13, longest: 190 };
/** On a phone a unit of the region's map is a third of a pixel. */
const NARROW: Letters = { size: 36, longest: 400 };
/** Dots of a map with more places than this are made smaller, so that together they cover no more of it. */
const ROOMY = 60;

interface Letters {
  size: number;
  longest: number;
}

interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
}

interface Point {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
  summits: number;
  known: number;
  href: string;
}

/** The maps of the page of places: the world, and East Asia closer up. */
export function placesMaps(model: Model, from: string): { heading: string; map: MapView }[] {
  const { say } = model;
  const { figures } = say;
  const points = pointsOf(model, from);
  if (points.length === 0) return [];
  const world = { width: 1000, height: 460, title: figures.worldTitle };
  const region = { width: 1000, height: 620, title: figures.eastAsiaTitle };
  const near = points.filter(point => inside(point, EAST_ASIA));
  return [
    ...(near.length > 0
      ? [
          {
            heading: figures.eastAsia,
            map: drawn(region, framed(EAST_ASIA, region), {
              say,
              atlas: '50m',
              points: near,
              label: WIDE,
              narrow: NARROW,
            }),
          },
        ]
      : []),
    {
      heading: figures.world,
      map: drawn(world, worldProjection(world), { say, atlas: '110m', points }),
    },
  ];
}

/** A small map around one place; null where its coordinates are not known. */
export function locatorMap(say: Messages, location: LocationFact | null, name: string | null): MapView | null {
  if (location === null || location.latitude === null || location.longitude === null) return null;
  const { latitude, longitude } = location;
  const key = JSON.stringify([say.language, location.id, latitude, longitude, name ?? location.name]);
  const known = locators.get(key);
  if (known !== undefined) return known;
  const size = { width: 320, height: 220, title: say.figures.locator(name ?? location.name) };
  const frame = { west: longitude - 15, east: longitude + 15, south: latitude - 8, north: latitude + 8 };
  const point = { id: location.id, name: name ?? location.name, longitude, latitude, summits: 1, known: 0, href: '' };
  const map = drawn(size, framed(frame, size), { say, atlas: '110m', points: [point], label: WIDE });
  const locator = { ...map, dots: map.dots.map(dot => ({ ...dot, radius: 5, href: null })) };
  locators.set(key, locator);
  return locator;
}

/** Drawing a map takes long, and every summit at a place shows the same one. */
const locators = new Map<string, MapView>();

function inside({ longitude, latitude }: Point, { west, south, east, north }: Frame): boolean {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function worldProjection({ width, height }: { width: number; height: number }): GeoProjection {
  // Turned so that the Pacific, across which most of these leaders travel, is not cut in two.
  return geoEqualEarth()
    .rotate([-150, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'Sphere' },
    );
}

/** A projection whose picture holds the frame. Mercator, as directions matter more than areas at this scale. */
function framed(
  { west, south, east, north }: Frame,
  { width, height }: { width: number; height: number },
): GeoProjection {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const middle = (west + east) / 2;
  const projection = geoMercator().rotate([-middle, 0]);
  return projection
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      corners,
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

interface Layer {
  say: Messages;
  atlas: '50m' | '110m';
  points: Point[];
  /** Letters of the names beside the dots, on a wide page and on a narrow one; none where they are not given. */
  label?: Letters;
  narrow?: Letters;
}

function drawn(
  { width, height, title }: { width: number; height: number; title: string },
  projection: GeoProjection,
  { say, atlas, points, label, narrow }: Layer,
): MapView {
  const world = ATLASES[atlas]();
  const path = geoPath(projection).digits(width < 500 ? 1 : 0);
  const scale = Math.min(1, Math.sqrt(ROOMY / Math.max(points.length, 1)));
  const dots = points.flatMap(point => dotOf(say, point, { projection, scale }));
  return {
    width,
    height,
    title,
    land: path(feature(world, world.objects.land)) ?? '',
    borders: path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? '',
    dots: withLabels(withLabels(dots, { kind: 'label', letters: label, width }), {
      kind: 'narrow',
      letters: narrow,
      width,
    }).map(({ dot }) => dot),
  };
}

interface Named {
  point: Point;
  dot: MapDot;
}

const UNLABELLED = { label: null, narrow: null };

interface Lettering {
  kind: 'label' | 'narrow';
  letters: Letters | undefined;
  width: number;
}

function dotOf(
  { count, figures }: Messages,
  point: Point,
  { projection, scale }: { projection: GeoProjection; scale: number },
): Named[] {
  const at = projection([point.longitude, point.latitude]);
  if (at === null) return [];
  const radius = scale * (point.summits > 0 ? 5 + 2 * Math.sqrt(point.summits) : 3 + Math.sqrt(point.known));
  const words = [
    point.summits > 0 ? count.summits(point.summits) : '',
    point.known > 0 ? count.knownMeetings(point.known) : '',
  ].filter(Boolean);
  const title = figures.labelled(point.name, figures.join(words));
  return [
    { point, dot: { x: tenth(at[0]), y: tenth(at[1]), radius: tenth(radius), title, href: point.href, ...UNLABELLED } },
  ];
}

/** Names beside the dots, the most important first, left out where they would cover another. */
function withLabels(named: Named[], { kind, letters, width }: Lettering): Named[] {
  if (letters === undefined) return named;
  const { size, longest } = letters;
  const boxes = named.map(({ dot }) =>
    boxAround(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius),
  );
  return named.map(({ point, dot }, own) => {
    const text = cutToWidth(point.name, size, longest);
    const wide = textWidth(text, size);
    for (const anchor of ['start', 'end'] as const) {
      const x = anchor === 'start' ? dot.x + dot.radius + size / 3 : dot.x - dot.radius - size / 3;
      const left = anchor === 'start' ? x : x - wide;
      const box = boxAround(left, dot.y - size / 2, wide, size);
      const free =
        left > 2 && left + wide < width - 2 && boxes.every((other, index) => index === own || apart(box, other));
      if (!free) continue;
      boxes.push(box);
      return { point, dot: { ...dot, [kind]: { text, x: tenth(x), y: tenth(dot.y + size * 0.35), anchor } } };
    }
    return { point, dot };
  });
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxAround(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function apart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}

function pointsOf(model: Model, from: string): Point[] {
  return [...model.placeIds]
    .flatMap(id => {
      const place = model.places.get(id) ?? model.archive.records.find(({ location }) => location?.id === id)?.location;
      if (!place || place.latitude === null || place.longitude === null) return [];
      const summits = model.latest.filter(({ location }) => location?.id === id).length;
      const known = model.meetings.filter(({ held, placeId }) => held === null && placeId === id).length;
      if (summits + known === 0) return [];
      const { latitude, longitude } = place;
      return [
        {
          id,
          name: placeName(model, id, place.name),
          longitude,
          latitude,
          summits,
          known,
          href: href(from, addresses.place(id)),
        },
      ];
    })
    .sort((a, b) => b.summits - a.summits || b.known - a.known || compareText(a.id, b.id));
}
