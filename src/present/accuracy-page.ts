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
    measures: [...new Set(sets.flatMap(({ figures }) => figures.map(({ name }) => name)))].map(name => {
      const [label, means, unit] = meaningOf(say, name);
      return { label, means, unit };
    }),
    sets: sets.map(set => setView(say, set)),
    links: [link(sections.method, from, addresses.method)],
  };
}

/** The sets that have words of their own first, in the order of these; then those of which the first reading is known. */
function inOrder(sets: Pinned[], named: string[]): Pinned[] {
  const place = (one: Pinned) =>
    named.includes(one.set) ? named.indexOf(one.set) : named.length + (wasBlind(one) ? 0 : 1);
  return sets.toSorted((a, b) => place(a) - place(b));
}

const wasBlind = ({ figures }: Pinned) => figures.some(({ first }) => first !== undefined);

function setView(say: Messages, pinned: Pinned): AccuracyProps['sets'][number] {
  const { accuracy, count } = say;
  const { set, articles, figures } = pinned;
  return {
    id: `set-${set.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
    heading: accuracy.set(set, articles),
    description: accuracy.sets[set] ?? accuracy.furtherSet,
    wasBlind: wasBlind(pinned),
    rows: figures.map(({ name, value, of, baseline, first }) => {
      const [label] = meaningOf(say, name);
      // Of no cases none was right and none was wrong.
      const shown = (share: number | undefined) =>
        share === undefined || of === 0 ? accuracy.notKept : accuracy.percent(percent(share));
      return {
        label,
        here: shown(value),
        first: shown(first),
        plain: shown(baseline),
        of: count.cases(of),
      };
    }),
  };
}

function meaningOf({ accuracy }: Messages, name: string): [label: string, means: string, unit: string] {
  return accuracy.meanings[name] ?? [name, '', ''];
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}
