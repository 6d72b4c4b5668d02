/** What a rule is: a small named unit that finds values of one field, with its examples beside it. */
import type { Authority } from './authority.ts';
import { bodySpan } from './text.ts';
import type { Article, Basis, Evidence, Field } from './types.ts';

/** What a rule may look at. Nothing else: no disk, no clock. */
export interface Context {
  article: Article;
  authority: Authority;
}

/** A value and the words of the article's prose that carry it. */
export interface Finding<V> {
  value: V;
  start: number;
  end: number;
  basis?: Basis;
  note?: string;
}

/** A finding with its identity, as evidence for the record. */
export interface Candidate<V> extends Finding<V> {
  rule: string;
  basis: Basis;
}

/** One way to find one kind of value, with examples of what it finds and what it must leave. */
export interface Rule<V, C extends Context = Context> {
  /** Field and name, such as `date/dateline-day`. */
  id: `${Field}/${string}`;
  /** What it finds, in a sentence for the site's method page. */
  says: string;
  find(context: C): Iterable<Finding<V>>;
  /** Texts in which it finds something, with the value as `show` writes it; at least two. */
  finds: [text: string, value: string][];
  /** Texts in which it must find nothing; at least two. */
  ignores: string[];
}

/** Runs rules in their order and stamps each finding with the rule's id, so that no rule can get that wrong. */
export function runRules<V, C extends Context>(rules: readonly Rule<V, C>[], context: C): Candidate<V>[] {
  return rules.flatMap(rule =>
    Array.from(rule.find(context), finding => ({ ...finding, rule: rule.id, basis: finding.basis ?? 'stated' })),
  );
}

/** A candidate as evidence: its words as they stand in the record's body. */
export function evidenceOf(article: Article, candidate: Candidate<unknown>, value?: string): Evidence {
  return {
    rule: candidate.rule,
    basis: candidate.basis,
    ...(value === undefined ? {} : { value }),
    ...bodySpan(article, candidate),
    ...(candidate.note === undefined ? {} : { note: candidate.note }),
  };
}
