/** How right the parser is on labelled articles: the figures of the accuracy page, and every miss. */
import type { ArticleRecord, Kind, TopicId } from './types.ts';

/** What an editor says of an article; one line of `labels.jsonl`. */
export interface Label {
  id: string;
  kind: Kind;
  summit: string | null;
  date: string | null;
  date_alt: string[];
  /** Whether the day follows from the text: wholly, in part, or not. */
  date_in_text: 'day' | 'partial' | 'none' | null;
  published: string | null;
  participants: string[];
  mentioned: string[];
  place: string | null;
  topics: TopicId[];
  /** Exact lines that are not the article. */
  boilerplate: string[];
  /** Exact lines that may be kept or cut. */
  neutral: string[];
}

/** A labelled article with what was read out of it. */
export interface Case {
  label: Label;
  record: ArticleRecord;
  /** The article's lines as saved. */
  lines: string[];
}

/** One measure over all cases, with every case that it counts as wrong. */
export interface Figure {
  name: FigureName;
  /** 0 to 1. */
  value: number;
  /** How many it is counted over. */
  of: number;
  misses: string[];
}

/** What is measured, as tables name it. */
export type FigureName = (typeof FIGURES)[number][0];

interface Tally {
  right: number;
  missed: number;
  wrong: number;
  misses: string[];
}

const empty = (): Tally => ({ right: 0, missed: 0, wrong: 0, misses: [] });
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The figures in the order of the published table, each with the function that counts it. */
const FIGURES = [
  ['kind', cases => share(cases, ({ label, record }) => [record.kind === label.kind, record.kind])],
  ['boilerplate', cases => f1(cases, linesCut)],
  ['participants', cases => f1(meetings(cases), ({ label, record }) => names(label.participants, record, true))],
  [
    'leaders',
    cases =>
      f1(meetings(cases), ({ label, record }) => names([...label.participants, ...label.mentioned], record, false)),
  ],
  [
    'date: day',
    cases =>
      share(
        meetings(cases).filter(({ label }) => label.date_in_text === 'day'),
        rightDay,
      ),
  ],
  [
    'date: partial',
    cases =>
      share(
        meetings(cases).filter(({ label }) => label.date_in_text === 'partial'),
        rightDay,
      ),
  ],
  [
    'date: none',
    cases =>
      share(
        meetings(cases).filter(({ label }) => label.date_in_text === 'none'),
        rightDay,
      ),
  ],
  [
    'claimed days',
    cases =>
      share(
        meetings(cases).filter(({ record }) => record.date?.length === 10),
        rightDay,
      ),
  ],
  [
    'place',
    cases =>
      share(meetings(cases), ({ label, record }) => [
        bare(record.location?.name ?? '') === bare(label.place ?? ''),
        record.location?.name ?? 'not known',
      ]),
  ],
  ['topics', cases => f1(meetings(cases), ({ label, record }) => sets(label.topics, record.topics))],
  ['grouping', cases => grouping(meetings(cases))],
] as const satisfies [string, (cases: Case[]) => Omit<Figure, 'name'>][];

/** All figures over some labelled articles. */
export function evaluate(cases: Case[]): Figure[] {
  return FIGURES.map(([name, count]) => ({ name, ...count(cases) }));
}

function meetings(cases: Case[]): Case[] {
  return cases.filter(({ label }) => label.kind === 'summit');
}

// ───────────────────────────────────────── counting

function share(cases: Case[], right: (found: Case) => readonly [boolean, string]): Omit<Figure, 'name'> {
  const judged = cases.map(found => ({ found, verdict: right(found) }));
  const misses = judged
    .filter(({ verdict }) => !verdict[0])
    .map(({ found, verdict }) => `${found.label.id}: ${verdict[1]}`);
  return { value: cases.length === 0 ? 1 : 1 - misses.length / cases.length, of: cases.length, misses };
}

function f1(cases: Case[], compare: (found: Case) => Tally): Omit<Figure, 'name'> {
  const total = empty();
  for (const found of cases) {
    const { right, missed, wrong, misses } = compare(found);
    total.right += right;
    total.missed += missed;
    total.wrong += wrong;
    total.misses.push(...misses.map(miss => `${found.label.id}: ${miss}`));
  }
  const { right, missed, wrong, misses } = total;
  return {
    value: right + missed + wrong === 0 ? 1 : (2 * right) / (2 * right + missed + wrong),
    of: right + missed,
    misses,
  };
}

function sets(expected: string[], found: string[]): Tally {
  const tally = empty();
  for (const value of new Set([...expected, ...found])) {
    if (expected.includes(value) && found.includes(value)) tally.right++;
    else if (expected.includes(value)) tally.missed++;
    else tally.wrong++;
    if (!found.includes(value)) tally.misses.push(`missed ${value}`);
    if (!expected.includes(value)) tally.misses.push(`wrong ${value}`);
  }
  return tally;
}

function names(expected: string[], { leaders }: ArticleRecord, participantsOnly: boolean): Tally {
  const found = leaders.filter(({ part }) => !participantsOnly || part === 'participant').map(({ name }) => bare(name));
  return sets(expected.map(bare), found);
}

/** Each non-blank line once for each time it stands there; a line is cut when all of it was. */
function linesCut({ label, record, lines }: Case): Tally {
  const tally = empty();
  const neutral = new Set(label.neutral.map(line => line.trim()));
  const noise = new Set(label.boilerplate.map(line => line.trim()));
  const cut = new Set(record.removed.map(({ line }) => line));
  const whole = new Set(
    record.removed.filter(({ exact, line }) => exact.trim() === lines[line]?.trim()).map(({ line }) => line),
  );
  lines.forEach((line, index) => {
    const words = line.trim();
    if (words === '' || neutral.has(words)) return;
    const expected = noise.has(words);
    const removed = whole.has(index) || (cut.has(index) && expected);
    if (expected && removed) tally.right++;
    else if (expected) tally.missed++;
    else if (removed) tally.wrong++;
    if (expected !== removed) tally.misses.push(`${expected ? 'kept' : 'cut'} “${words.slice(0, 90)}”`);
  });
  return tally;
}

function rightDay({ label, record }: Case): readonly [boolean, string] {
  const right = [label.date, ...label.date_alt].includes(record.date);
  return [right, `${record.date ?? 'not known'}, expected ${label.date}`];
}

/** B-cubed over the articles that report a meeting (Bagga and Baldwin 1998). */
function grouping(cases: Case[]): Omit<Figure, 'name'> {
  let precision = 0;
  let recall = 0;
  const misses: string[] = [];
  for (const one of cases) {
    const together = cases.filter(
      other => other === one || (one.record.summit !== null && other.record.summit === one.record.summit),
    );
    const belong = cases.filter(other => other.label.summit === one.label.summit);
    const both = together.filter(other => belong.includes(other)).length;
    precision += both / together.length;
    recall += both / belong.length;
    if (both < Math.max(together.length, belong.length))
      misses.push(`${one.label.id}: ${one.record.summit ?? 'none'}, expected ${one.label.summit}`);
  }
  const [p, r] = [precision / cases.length, recall / cases.length];
  return { value: cases.length === 0 || p + r === 0 ? 1 : (2 * p * r) / (p + r), of: cases.length, misses };
}
