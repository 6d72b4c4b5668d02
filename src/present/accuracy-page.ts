/** How right the facts are: the figures that were measured on labelled articles, beside those of a plain baseline. */
import type { Pinned } from '../floors.ts';
import type { Messages } from '../messages.ts';
import { addresses } from './address.ts';
import type { Model } from './model.ts';
import type { AccuracyProps } from './props.ts';
import { link, pageProps } from './shell.ts';

/** The page about accuracy; it says so where nothing was measured. */
export function accuracyPage(model: Model): AccuracyProps {
  const { say } = model;
  const { accuracy, sections } = say;
  const from = addresses.accuracy;
  const sets = inOrder(model.archive.accuracy ?? [], Object.keys(accuracy.sets));
  const articles = sets.reduce((sum, set) => sum + set.articles, 0);
  const lead = sets.length === 0 ? accuracy.nothing : accuracy.lead(articles);
  return {
    page: pageProps(model, {
      path: from,
      heading: sections.accuracy,
      description: accuracy.description(lead),
      above: [[sections.about, addresses.about]],
    }),
    lead,
    notes: sets.length === 0 ? [accuracy.unmeasured] : accuracy.notes,
    sets: sets.map(set => setView(say, set)),
    links: [link(sections.method, from, addresses.method)],
  };
}

/** The sets that have words of their own first, in the order of these. */
function inOrder(sets: Pinned[], first: string[]): Pinned[] {
  const place = ({ set }: Pinned) => (first.includes(set) ? first.indexOf(set) : first.length);
  return sets.toSorted((a, b) => place(a) - place(b));
}

function setView({ accuracy, count }: Messages, { set, articles, figures }: Pinned): AccuracyProps['sets'][number] {
  return {
    id: `set-${set.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
    heading: accuracy.set(set, articles),
    description: accuracy.sets[set] ?? accuracy.furtherSet,
    rows: figures.map(({ name, value, of, baseline }) => {
      const [label, means, unit] = accuracy.meanings[name] ?? [name, '', ''];
      return {
        label,
        means,
        unit,
        here: accuracy.percent(percent(value)),
        plain: accuracy.percent(percent(baseline)),
        of: count.cases(of),
      };
    }),
  };
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}
