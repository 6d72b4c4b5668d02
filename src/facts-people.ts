/** The people of a record: who took part, who is mentioned, in what office, and the words that say so. */

import { type Authority, termWithin } from './authority.ts';
import { type Days, daysOf } from './edtf.ts';
import type { Mention } from './people.ts';
import type { Reading } from './resolve.ts';
import { slug } from './slug.ts';
import { bodySpan } from './text.ts';
import type { Country, Evidence, Leader, LeaderFact } from './types.ts';

/** How many mentions are kept as evidence for one person. */
const MENTIONS_KEPT = 4;
/** A leader named this many days before a first term is one to come, such as a president-elect; earlier, someone else. */
const BEFORE_OFFICE = 120;

/** The day of writing, where no meeting gives one. */
export function postedDays({ date: { written } }: Reading): Days | null {
  return written === null ? null : { first: written, last: written };
}

/** The leaders of a record, those who met before those who are mentioned, each with the words that name them. *Takes* the days of the meeting, for their offices. */
export function peopleFacts(
  reading: Reading,
  authority: Authority,
  days: Days | null,
): { leaders: LeaderFact[]; evidence: Evidence[] } {
  const leaders: LeaderFact[] = [];
  const evidence: Evidence[] = [];
  const met = new Set(reading.kind === 'summit' ? reading.participants : []);
  for (const mentions of byPerson(reading.mentions, [...met])) {
    const [first] = mentions as [Mention, ...Mention[]];
    const took = met.has(first.key);
    const fact = leaderFact(mentions, { took, days, authority });
    if (!fact || leaders.some(({ id }) => id === fact.id)) continue;
    leaders.push(fact);
    evidence.push(...mentions.slice(0, MENTIONS_KEPT).map(mention => mentionEvidence(reading, mention, fact.id)));
  }
  return { leaders, evidence };
}

/** Mentions gathered by person: those who met first, in their order, then the others as they appear. */
function byPerson(mentions: Mention[], met: string[]): Mention[][] {
  const groups = new Map<string, Mention[]>(met.map(key => [key, []]));
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  // Full names first, so that the evidence shown is the clearest.
  const clearness = ({ how }: Mention) => ['full', 'misspelt', 'unlisted', 'family', 'title'].indexOf(how);
  return [...groups.values()]
    .filter(group => group.length > 0)
    .map(group => [...group].sort((a, b) => clearness(a) - clearness(b)));
}

interface Role {
  took: boolean;
  days: Days | null;
  authority: Authority;
}

function leaderFact(mentions: Mention[], { took, days, authority }: Role): LeaderFact | null {
  const part = took ? 'participant' : 'mentioned';
  const [first] = mentions as [Mention, ...Mention[]];
  const leader = mentions.find(mention => mention.leader)?.leader;
  if (leader) {
    if (!took && (first.how === 'title' || !hadOffice(leader, mentions, days))) return null;
    return {
      id: leader.id,
      name: leader.name,
      office: officeOf(leader, days, authority),
      country: leader.country,
      part,
    };
  }
  if (first.how !== 'unlisted' || !first.country) return null;
  const office = officeIn(titleCase(first.office ?? ''), first.country);
  return { id: slug(first.name), name: first.name, office, country: first.country.code, part, unlisted: true };
}

/** Whether a person had led a country by then, or was about to: before that the name is a minister's or someone else's. */
function hadOffice(leader: Leader, mentions: Mention[], days: Days | null): boolean {
  if (days === null || mentions.some(({ standing, office }) => office !== null && standing !== 'deputy')) return true;
  const first = Math.min(...leader.terms.map(({ start }) => daysOf(start)?.first ?? 0));
  return first <= days.last + BEFORE_OFFICE;
}

/** The office that a leader held on some days, or holds now where none are given; `former` or `later` where it was held at another time. */
export function officeOf(leader: Leader, days: Days | null, authority: Authority): string {
  const term = days === null ? leader.terms.at(-1) : termWithin(leader, days);
  const last =
    leader.terms.filter(({ start }) => days === null || (daysOf(start)?.first ?? 0) <= days.last).at(-1) ??
    leader.terms[0];
  const named = term ?? last;
  if (!named) return '';
  const country = authority.countryByCode.get(named.country);
  const office = country ? officeIn(named.office, country) : named.office;
  return term || !days ? office : `${(daysOf(named.start)?.first ?? 0) > days.last ? 'later' : 'former'} ${office}`;
}

function officeIn(office: string, country: Country): string {
  return `${office} of ${country.article ? 'the ' : ''}${country.name}`;
}

function titleCase(words: string): string {
  return words.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase());
}

const MENTION_RULES = {
  full: 'full-name',
  family: 'family-name',
  title: 'title-only',
  misspelt: 'misspelt-name',
  unlisted: 'unlisted',
};

function mentionEvidence({ article }: Reading, mention: Mention, id: string): Evidence {
  const implied = mention.how === 'title' || mention.how === 'misspelt' || mention.how === 'family';
  return {
    rule: `leaders/${MENTION_RULES[mention.how]}`,
    basis: implied ? 'implied' : 'stated',
    value: id,
    ...bodySpan(article, mention),
  };
}
