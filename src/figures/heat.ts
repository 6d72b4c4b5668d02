/** How the agenda changed: topics down, years across, shaded by how many summits took the topic up. */
import { addresses, href } from '../present/address.ts';
import { compareText, type Model, yearOf } from '../present/model.ts';
import type { GridView } from '../present/props.ts';

/** The table of topics by years, for the years that have summits with articles; null where a single year shows no change. */
export function topicsHeat(model: Model, from: string): GridView | null {
  const { say } = model;
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
    caption: say.figures.heat,
    corner: say.figures.topic,
    columns: years.map(year => ({ label: year, full: say.date.year(year), href: href(from, addresses.year(year)) })),
    rows: [...model.topicIds]
      .sort((a, b) => say.compare(label(a), label(b)))
      .map(id => ({
        label: label(id),
        href: href(from, addresses.topic(id)),
        country: null,
        cells: years.map(year => {
          const number = numberOf(id, year);
          return {
            text: number === 0 ? '' : String(number),
            level: levelOf(number, most),
            title: say.figures.heatCell(label(id), year, number),
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
