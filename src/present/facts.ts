/** How each value of a record is known, as readers see it. */
import type { Messages } from '../messages.ts';
import type { ArticleRecord, Basis, Evidence, Field } from '../types.ts';
import { addresses, href, wordsFragment } from './address.ts';
import { markOf, type WordMark } from './body.ts';
import type { EvidenceView, FactView, Link, Mark, Remark } from './props.ts';
import { foreign, remark } from './remarks.ts';
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
export function markMeanings({ markMeanings: meanings }: Messages): { mark: Mark; meaning: string }[] {
  const marks: Mark[] = ['stated', 'worked out', 'from the register', 'corrected'];
  return marks.map(mark => ({ mark, meaning: meanings[mark] }));
}

/** Where evidence is shown: the page, and the records whose words it may lead to. */
export interface Showing {
  say: Messages;
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
  const lang = foreign(showing.say, record.language);
  const article = href(showing.from, addresses.article(record.id));
  const source: Link | null = showing.own
    ? null
    : { label: clip(record.title, 70), href: article, ...(lang !== null && { lang }) };
  return {
    mark: MARKS[evidence.basis],
    quote: evidence.exact === undefined ? null : { text: clip(evidence.exact.replace(/\s+/g, ' ').trim(), 160), lang },
    href: evidenceHref(record, evidence, showing),
    source,
    note: noteOf(showing.say, evidence),
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

function noteOf(say: Messages, { note, field, entry }: Evidence): Remark | null {
  const own = note === undefined ? null : remark(say, note);
  const parts = [
    own?.text,
    field === undefined ? undefined : say.evidence.field(field),
    own === null && entry !== undefined ? say.evidence.entry(entry) : undefined,
  ];
  const text = parts.filter(part => part !== undefined).join(' ');
  return text === '' ? null : { text, lang: own?.lang ?? null };
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
    lang: null,
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
