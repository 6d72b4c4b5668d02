/** The rules as the method page prints them, and the places on that page to which evidence leads. */
import { boilerplateRules } from '../rules/boilerplate-list.ts';
import { topicRules } from '../rules/topics.ts';
import { rules } from '../rules.ts';
import { addresses, href } from './address.ts';
import type { RuleGroup, RuleView } from './props.ts';
import { sentence } from './words.ts';

const SUBJECTS: [subject: string, heading: string, lead: string][] = [
  ['leaders', 'Who', 'Names and offices. Who is meant, and who took part, is settled after all of them are found.'],
  [
    'date',
    'When',
    'Every expression of time, whatever it is about. Which of them speak of the meeting is settled afterwards.',
  ],
  ['location', 'Where', 'Every place that is named, with what the words around it say of it.'],
  ['topics', 'What about', 'Words of a fixed list of topics. A passing mention is not enough.'],
];

function view(id: string, says: string, finds: RuleView['finds'], ignores: string[]): RuleView {
  return { id, anchor: anchorOf(id), says, finds, ignores };
}

/** Every rule with its examples, by what it finds. */
export function ruleGroups(): RuleGroup[] {
  const finding = [...rules, ...topicRules].map(({ id, says, finds, ignores }) =>
    view(
      id,
      says,
      finds.map(([text, value]) => ({ text, value })),
      ignores,
    ),
  );
  const groups = SUBJECTS.map(([subject, heading, lead]) => ({
    id: `rules-${subject}`,
    heading,
    lead,
    rules: finding.filter(({ id }) => id.startsWith(`${subject}/`)),
  }));
  return [cutting(), ...groups.filter(group => group.rules.length > 0)];
}

function cutting(): RuleGroup {
  return {
    id: 'rules-cut',
    heading: 'What is cut',
    lead: 'Each rule knows one kind of line that is not the story. They run in this order; each sees what those before it have cut. In an example of several lines an arrow stands before the line in question.',
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
