/** The rules as the method page prints them, and the places on that page to which evidence leads. */
import type { Messages } from '../messages.ts';
import { boilerplateRules } from '../rules/boilerplate-list.ts';
import { topicRules } from '../rules/topics.ts';
import { rules } from '../rules.ts';
import { addresses, href } from './address.ts';
import type { RuleGroup, RuleView } from './props.ts';
import { sentence } from './words.ts';

const SUBJECTS = ['leaders', 'date', 'location', 'topics'] as const;

function view(id: string, says: string, finds: RuleView['finds'], ignores: string[]): RuleView {
  return { id, anchor: anchorOf(id), says, finds, ignores };
}

/** Every rule with its examples, by what it finds. */
export function ruleGroups(say: Messages): RuleGroup[] {
  const finding = [...rules, ...topicRules].map(({ id, says, finds, ignores }) =>
    view(
      id,
      says,
      finds.map(([text, value]) => ({ text, value })),
      ignores,
    ),
  );
  const groups = SUBJECTS.map(subject => ({
    ...headed(say, subject),
    id: `rules-${subject}`,
    rules: finding.filter(({ id }) => id.startsWith(`${subject}/`)),
  }));
  return [cutting(say), ...groups.filter(group => group.rules.length > 0)];
}

function headed({ method: { groups } }: Messages, subject: keyof Messages['method']['groups']) {
  const [heading, lead] = groups[subject];
  return { heading, lead };
}

function cutting(say: Messages): RuleGroup {
  return {
    ...headed(say, 'cut'),
    id: 'rules-cut',
    rules: boilerplateRules.map(({ id, reason, finds, ignores }) =>
      view(
        id,
        sentence(reason),
        finds.map(text => ({ text, value: null })),
        ignores,
      ),
    ),
  };
}

const LISTED = new Set([...rules, ...topicRules, ...boilerplateRules].map(({ id }) => id as string));

function anchorOf(id: string): string {
  return `rule-${id.replaceAll('/', '-')}`;
}

/** Leads from a page to a rule on the method page; null where the rule has no examples of its own there. */
export function ruleHref(from: string, id: string): string | null {
  return LISTED.has(id) ? `${href(from, addresses.method)}#${anchorOf(id)}` : null;
}
