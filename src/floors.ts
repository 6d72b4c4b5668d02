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

export interface PinnedFigure {
  name: string;
  value: number;
  of: number;
  /** The same figure for the baseline. */
  baseline: number;
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

/** Figures ready to be pinned. *Takes* those of the baseline in the same order. */
export function pin(
  set: string,
  corpus: string,
  { articles, figures, baseline }: { articles: number; figures: Figure[]; baseline: Figure[] },
): Pinned {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return {
    set,
    corpus,
    articles,
    figures: figures.map(({ name, value, of }, i) => ({
      name,
      value: rounded(value),
      of,
      baseline: rounded(baseline[i]?.value ?? 0),
    })),
  };
}

const BLOCK = /(?<=<!-- figures -->\n)[\s\S]*?(?=<!-- \/figures -->)/;

/** A page of Markdown with the pinned figures between its two marks: a table of ours, and one of the baseline's. */
export function withFigures(markdown: string, pinned: Pinned[]): string {
  const tables = [tableOf(pinned, 'value'), 'The plain baseline on the same articles:', tableOf(pinned, 'baseline')];
  return markdown.replace(BLOCK, `\n${tables.join('\n\n')}\n\n`);
}

function tableOf(pinned: Pinned[], which: 'value' | 'baseline'): string {
  const names = pinned[0]?.figures.map(({ name }) => name) ?? [];
  const rows = pinned.map(({ set, articles, figures }) => [
    set,
    String(articles),
    ...names.map(name => figures.find(figure => figure.name === name)?.[which].toFixed(3) ?? ''),
  ]);
  const head = ['set', 'articles', ...names];
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
