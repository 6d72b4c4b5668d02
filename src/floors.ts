/** The pinned figures of the labelled articles. They only go up. */
import type { Figure } from './evaluate.ts';

/** The published figures of one set of labelled articles. */
export interface Pinned {
  /** Name of the set's folder. */
  set: string;
  /** Hash of the articles and labels that the figures were measured on. */
  corpus: string;
  articles: number;
  figures: PinnedFigure[];
}

/** One measure of a gold set as it was pinned; values from 0 to 1. */
export interface PinnedFigure {
  name: string;
  value: number;
  of: number;
  /** The same figure for the baseline. */
  baseline: number;
  /** What it was when the set was pinned for the first time, before the rules were mended with it; none for older sets. */
  first?: number;
}

/** Differences below this come from rounding. */
const NOISE = 0.0005;

/** What falls short of the pinned figures, in words; empty where all hold. */
export function shortfalls(pinned: Pinned, { corpus, figures }: { corpus: string; figures: Figure[] }): string[] {
  const changed =
    pinned.corpus === corpus
      ? []
      : [`${pinned.set}: the articles or labels changed since the figures were pinned; pin them again with --pin`];
  const fallen = pinned.figures.flatMap(({ name, value }) => {
    const now = figures.find(figure => figure.name === name)?.value ?? 0;
    return now < value - NOISE ? [`${pinned.set}: ${name} is ${now.toFixed(3)}, and was ${value.toFixed(3)}`] : [];
  });
  return [...changed, ...fallen];
}

/** What was measured on one set. Those of the baseline stand in the same order. */
export interface Measured {
  set: string;
  corpus: string;
  articles: number;
  figures: Figure[];
  baseline: Figure[];
}

/** Figures ready to be pinned. *Takes* what was pinned before; of a set that is new, these are the figures of its first reading. */
export function pin({ set, corpus, articles, figures, baseline }: Measured, before: Pinned | undefined): Pinned {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return {
    set,
    corpus,
    articles,
    figures: figures.map(({ name, value, of }, i) => {
      const first = before ? before.figures.find(figure => figure.name === name)?.first : rounded(value);
      return {
        name,
        value: rounded(value),
        of,
        baseline: rounded(baseline[i]?.value ?? 0),
        ...(first === undefined ? {} : { first }),
      };
    }),
  };
}

const BLOCK = /(?<=<!-- figures -->\n)[\s\S]*?(?=<!-- \/figures -->)/;

/** A page of Markdown with the pinned figures between its two marks: tables of the first readings, of ours today, and of the baseline's. */
export function withFigures(markdown: string, pinned: Pinned[]): string {
  const blind = pinned.filter(({ figures }) => figures.some(({ first }) => first !== undefined));
  const tables = [
    ...(blind.length > 0 ? ['When they were first read:', tableOf(blind, 'first')] : []),
    'Today:',
    tableOf(pinned, 'value'),
    'The plain baseline on the same articles:',
    tableOf(pinned, 'baseline'),
  ];
  return markdown.replace(BLOCK, `\n${tables.join('\n\n')}\n\n`);
}

function tableOf(pinned: Pinned[], which: 'value' | 'baseline' | 'first'): string {
  const names = pinned[0]?.figures.map(({ name }) => name) ?? [];
  const rows = pinned.map(({ set, articles, figures }) => [
    set,
    String(articles),
    ...names.map(name => figures.find(figure => figure.name === name)?.[which]?.toFixed(3) ?? ''),
  ]);
  const head = ['set', 'articles', ...names];
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
