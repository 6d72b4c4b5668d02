/** How the agenda changed: topics down, years across, shaded by how many summits took the topic up. */
import { addresses, href } from '../present/address.ts';
import { compareText, type Model, yearOf } from '../present/model.ts';
import type { GridView } from '../present/props.ts';
import { count } from '../present/words.ts';

/** The table of topics by years, for the years that have summits with articles; null where a single year shows no change. */
export function topicsHeat(model: Model, from: string): GridView | null {
  const held = model.latest.flatMap(summit => {
    const year = yearOf(summit.date);
    return year === null ? [] : [{ year, topics: summit.topics as string[] }];
  });
  const years = [...new Set(held.map(({ year }) => year))].sort(compareText);
  if (years.length < 2) return null;
  const numberOf = (id: string, year: string) =>
    held.filter(one => one.year === year && one.topics.includes(id)).length;
  const most = Math.max(1, ...[...model.topicIds].flatMap(id => years.map(year => numberOf(id, year))));
  const label = (id: string) => model.topics.get(id)?.label ?? id;
  return {
    caption: 'Summits with articles here, by topic and year',
    corner: 'Topic',
    columns: years.map(year => ({ label: year, full: year, href: href(from, addresses.year(year)) })),
    rows: [...model.topicIds]
      .sort((a, b) => compareText(label(a), label(b)))
      .map(id => ({
        label: label(id),
        href: href(from, addresses.topic(id)),
        country: null,
        cells: years.map(year => {
          const number = numberOf(id, year);
          return {
            text: number === 0 ? '' : String(number),
            level: levelOf(number, most),
            title: `${label(id)}, ${year}: ${count(number, 'summit')}`,
            href: null,
            void: false,
          };
        }),
      })),
  };
}

/** Shade 0 to 5; anything above nothing is at least 1. */
export function levelOf(number: number, most: number): number {
  return number === 0 ? 0 : Math.max(1, Math.round((number / Math.max(most, 1)) * 5));
}
