/** How each value of a record is known, as readers see it. */
import type { ArticleRecord, Basis, Evidence, Field } from '../types.ts';
import { addresses, href, wordsFragment } from './address.ts';
import { markOf, type WordMark } from './body.ts';
import { foreign } from './entries.ts';
import type { EvidenceView, FactView, Link, Mark } from './props.ts';
import { ruleHref } from './rule-list.ts';
import { clip } from './words.ts';

/** What a basis is called, in the order in which marks are shown. */
export const MARKS: Record<Basis, Mark> = {
  correction: 'corrected',
  stated: 'stated',
  authority: 'from the register',
  implied: 'worked out',
};

/** What each mark means, for readers who meet it first. */
export const MARK_MEANINGS: { mark: Mark; meaning: string }[] = [
  { mark: 'stated', meaning: 'The article says so; the mark leads to the words.' },
  { mark: 'worked out', meaning: 'It follows from the words: a weekday, a term of office, another date.' },
  { mark: 'from the register', meaning: 'The register of known meetings, leaders and places says so.' },
  { mark: 'corrected', meaning: 'An editor has set it by hand.' },
];

/** Where evidence is shown: the page, and the records whose words it may lead to. */
export interface Showing {
  /** Path of the page. */
  from: string;
  /** The marks of a record, where its words are shown; null where they are not. */
  marksOf(record: ArticleRecord): WordMark[] | null;
  /** Leads to a register entry's own page here; null where there is none. */
  entryHref(entry: string): string | null;
  /** Whether the page is that article's own. */
  own: boolean;
}

/** Evidence of one field of one record, for one value or for all. */
export function evidenceFor(record: ArticleRecord, field: Field, value?: string): Evidence[] {
  const list = record.evidence[field] ?? [];
  return value === undefined ? list : list.filter(evidence => evidence.value === undefined || evidence.value === value);
}

/** One piece of evidence as readers see it. */
export function evidenceView(record: ArticleRecord, evidence: Evidence, showing: Showing): EvidenceView {
  const lang = foreign(record.language);
  const article = href(showing.from, addresses.article(record.id));
  const source: Link | null = showing.own
    ? null
    : { label: clip(record.title, 70), href: article, ...(lang !== null && { lang }) };
  return {
    mark: MARKS[evidence.basis],
    quote: evidence.exact === undefined ? null : clip(evidence.exact.replace(/\s+/g, ' ').trim(), 160),
    href: evidenceHref(record, evidence, showing),
    source,
    note: noteOf(evidence),
    rule: evidence.rule,
    ruleHref: ruleHref(showing.from, evidence.rule),
  };
}

function evidenceHref(record: ArticleRecord, evidence: Evidence, showing: Showing): string | null {
  const marks = showing.marksOf(record);
  const mark = marks === null ? null : markOf(marks, evidence);
  if (mark !== null && evidence.exact !== undefined) {
    if (showing.own) return `#${mark.id}`;
    return `${href(showing.from, addresses.article(record.id))}${wordsFragment(mark.id, evidence.exact)}`;
  }
  return evidence.entry === undefined ? null : showing.entryHref(evidence.entry);
}

function noteOf({ note, field, entry }: Evidence): string | null {
  const parts = [
    note,
    field === undefined ? undefined : `Stated by the page itself, in ${field}.`,
    note === undefined && entry !== undefined ? `Register entry ${entry}.` : undefined,
  ];
  return parts.filter(part => part !== undefined).join(' ') || null;
}

/** The marks beside a value: each kind once, leading to the first words of that kind. */
export function marksBeside(evidence: EvidenceView[]): FactView['marks'] {
  return Object.values(MARKS).flatMap(mark => {
    const of = evidence.filter(view => view.mark === mark);
    return of.length === 0 ? [] : [{ mark, href: of.find(view => view.href !== null)?.href ?? null }];
  });
}

/** A value with how it is known. */
export function fact(value: string, evidence: EvidenceView[], more: Partial<FactView> = {}): FactView {
  return {
    value,
    href: null,
    note: null,
    native: [],
    alsoNamed: null,
    date: null,
    marks: marksBeside(evidence),
    evidence,
    ...more,
  };
}
