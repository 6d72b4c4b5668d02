/** The rules in their order, one literal list: what the pipeline runs, the tests check and the method page prints. */
import type { Rule } from './rule.ts';
import { leaderRules, showPlate } from './rules/leaders.ts';
import { placeRules, showPlace } from './rules/location.ts';
import { showWhen, timeRules } from './rules/times.ts';

/** A rule with the words of its examples, whatever its value is. */
export interface ListedRule {
  id: string;
  says: string;
  finds: [text: string, value: string][];
  ignores: string[];
  /** What it finds in an article, each as its examples write it. */
  show(context: Parameters<Rule<unknown>['find']>[0]): { value: string; start: number; end: number }[];
}

function listed<V>(rules: readonly Rule<V>[], show: (value: V) => string): ListedRule[] {
  return rules.map(rule => ({
    id: rule.id,
    says: rule.says,
    finds: rule.finds,
    ignores: rule.ignores,
    show: context => Array.from(rule.find(context), ({ value, start, end }) => ({ value: show(value), start, end })),
  }));
}

/** Every rule that finds values in an article's text. */
export const rules: readonly ListedRule[] = [
  ...listed(leaderRules, showPlate),
  ...listed(timeRules, showWhen),
  ...listed(placeRules, showPlace),
];
