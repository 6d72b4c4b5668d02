import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Pinned, pin, withFigures } from '../src/floors.ts';
import { command, ROOT } from './command.ts';

const gold = path.join(ROOT, 'tests', 'gold');

/** Floors of the contract, for the articles in tests/gold/corpus; what is pinned in figures.json is higher and only goes up. */
const FLOORS: Record<string, number> = {
  kind: 0.95,
  boilerplate: 0.92,
  participants: 0.97,
  leaders: 0.95,
  'date: day': 0.95,
  'date: partial': 0.85,
  'claimed days': 0.98,
  place: 0.95,
  topics: 0.8,
  grouping: 0.95,
};

test('the pinned figures stand above the floors of the contract', () => {
  const pinned = JSON.parse(fs.readFileSync(path.join(gold, 'figures.json'), 'utf8')) as {
    set: string;
    figures: { name: string; value: number }[];
  }[];
  const corpus = pinned.find(({ set }) => set === 'corpus');
  for (const [name, floor] of Object.entries(FLOORS)) {
    const figure = corpus?.figures.find(found => found.name === name);
    assert.ok(figure && figure.value >= floor, `${name} is pinned at ${figure?.value}, below ${floor}`);
  }
});

test('the parser reaches what is pinned, on articles and labels that did not change', () => {
  const { status, out, told } = command(['evaluate']);
  assert.equal(status, 0, `${out}\n${told}`);
});

test('README shows the figures that are pinned', () => {
  const pinned = JSON.parse(fs.readFileSync(path.join(gold, 'figures.json'), 'utf8')) as Pinned[];
  const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  assert.match(readme, /<!-- figures -->\n/);
  assert.equal(withFigures(readme, pinned), readme);
});

test('the first figures of a set are those of its first reading, whatever it gives later', () => {
  const measured = (value: number) => ({
    set: 'x',
    corpus: '',
    articles: 1,
    figures: [{ name: 'kind' as const, value, of: 1, misses: [] }],
    baseline: [],
  });
  const read = pin(measured(0.5), undefined);
  assert.equal(read.figures[0]?.first, 0.5);
  assert.equal(pin(measured(1), read).figures[0]?.first, 0.5);
  const { first: _, ...older } = read.figures[0] ?? assert.fail();
  assert.equal('first' in (pin(measured(1), { ...read, figures: [older] }).figures[0] ?? {}), false);
});
