/** Who met whom, how often: one table for each pair of countries that met. */
import { addresses, href } from '../present/address.ts';
import { compareText, countryName, type Meeting, type Model } from '../present/model.ts';
import type { GridCell, GridView } from '../present/props.ts';
import { tally } from '../present/tally.ts';
import { levelOf } from './heat.ts';

/** Countries that met less often than this have no table of their own. */
const LEAST = 3;
const MOST_TABLES = 6;

/** The tables, the pair that met most often first. */
export function matrices(model: Model, from: string): GridView[] {
  const pairs = tally(model.meetings.flatMap(({ countries }) => pairsOf(model, countries)));
  const found = [...pairs].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  const often = found.filter(([, number]) => number >= LEAST);
  return (often.length > 0 ? often : found)
    .slice(0, MOST_TABLES)
    .map(([pair]) => matrixOf(model, pair.split('+') as [string, string], from));
}

function pairsOf(model: Model, countries: string[]): string[] {
  const sorted = [...countries].sort((a, b) => model.say.compare(countryName(model, a), countryName(model, b)));
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map(b => `${a}+${b}`));
}

function matrixOf(model: Model, [down, across]: [string, string], from: string): GridView {
  const meetings = model.meetings.filter(({ countries }) => countries.includes(down) && countries.includes(across));
  const of = (code: string) => inOrder(model, meetings, code);
  const columns = of(across);
  const number = (a: string, b: string) => meetings.filter(({ leaders }) => leaders.includes(a) && leaders.includes(b));
  const most = Math.max(1, ...of(down).flatMap(a => columns.map(b => number(a, b).length)));
  return {
    caption: model.say.figures.pair(countryName(model, down), countryName(model, across), meetings.length),
    corner: countryName(model, down),
    columns: columns.map(id => ({
      label: shortName(model, id, columns),
      full: nameOf(model, id),
      href: href(from, addresses.leader(id)),
    })),
    rows: of(down).map(id => ({
      label: nameOf(model, id),
      href: href(from, addresses.leader(id)),
      country: down.toLowerCase(),
      cells: columns.map(other =>
        cellOf(model, { row: nameOf(model, id), column: nameOf(model, other), most }, number(id, other)),
      ),
    })),
  };
}

function cellOf(
  { say: { figures } }: Model,
  { row, column, most }: { row: string; column: string; most: number },
  met: Meeting[],
): GridCell {
  const held = met.filter(meeting => meeting.held !== null).length;
  const words = figures.pair(row, column, met.length);
  return {
    text: met.length === 0 ? '' : String(met.length),
    level: levelOf(met.length, most),
    title: held > 0 ? figures.pairHeld(words, held) : words,
    href: null,
    void: false,
  };
}

/** Leaders of a country who took part, by when they first did. */
function inOrder(model: Model, meetings: Meeting[], code: string): string[] {
  const ids = meetings.flatMap(({ leaders }) => leaders.filter(id => model.people.get(id)?.country === code));
  return [...new Set(ids)];
}

function nameOf(model: Model, id: string): string {
  return model.people.get(id)?.name ?? id;
}

/** The family name; the whole name where two in the table share it. */
function shortName(model: Model, id: string, others: string[]): string {
  const family = (one: string) => model.leaders.get(one)?.family ?? nameOf(model, one);
  return others.filter(other => family(other) === family(id)).length > 1 ? nameOf(model, id) : family(id);
}
