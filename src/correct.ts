/** An editor's corrections, laid over what was read out. They always win, and say so. */

import type { Authority } from './authority.ts';
import { daysOf } from './edtf.ts';
import { officeOf } from './facts-people.ts';
import { lexiconOf } from './lexicon.ts';
import { locationFact } from './location-fact.ts';
import { foldText, type Hit } from './phrases.ts';
import { slug } from './slug.ts';
import type { ArticleRecord, Corrections, Evidence, Field, LeaderFact } from './types.ts';

/** The record with an article's corrections in force. */
export function correct(record: ArticleRecord, corrections: Corrections, authority: Authority): ArticleRecord {
  const corrected = { ...record, evidence: { ...record.evidence } };
  const mark = (field: Field, value?: string) => {
    const evidence: Evidence = {
      rule: `${field}/correction`,
      basis: 'correction',
      field: field,
      ...(value === undefined ? {} : { value }),
    };
    corrected.evidence[field] = [...(value === undefined ? [] : (corrected.evidence[field] ?? [])), evidence];
  };
  for (const field of ['title', 'kind', 'published', 'outlet', 'author', 'url', 'language'] as const) {
    const value = corrections[field];
    if (value === undefined) continue;
    Object.assign(corrected, { [field]: value });
    mark(field);
  }
  if (corrected.kind === 'other') return corrected;
  if (corrections.date !== undefined) {
    corrected.date = corrections.date;
    mark('date');
  }
  if (corrections.topics !== undefined) {
    corrected.topics = corrections.topics;
    delete corrected.evidence.topics;
    for (const topic of corrections.topics) mark('topics', topic);
  }
  if (corrections.location !== undefined) {
    corrected.location = placeNamed(corrections.location, authority);
    mark('location');
  }
  if (corrections.leaders !== undefined || corrections.mentioned !== undefined) {
    corrected.leaders = peopleNamed(corrected, corrections, authority);
    corrected.evidence.leaders = (corrected.evidence.leaders ?? []).filter(({ value }) =>
      corrected.leaders.some(({ id }) => id === value),
    );
    for (const name of [...(corrections.leaders ?? []), ...(corrections.mentioned ?? [])])
      mark('leaders', leaderNamed(name, authority)?.id ?? slug(name));
  }
  return corrected;
}

function placeNamed(words: string, authority: Authority) {
  const place = authority.placeById.get(words) ?? whole(words, lexiconOf(authority).places.find(foldText(words)))?.[0];
  return place ? locationFact(place) : { id: slug(words), name: words, country: '', latitude: null, longitude: null };
}

/** What the whole of some words names: `Berlin, New Hampshire` is not Berlin. */
function whole<T>(words: string, hits: Hit<T>[]): T | undefined {
  return hits.find(({ start, end }) => start === 0 && end === foldText(words).length)?.value;
}

function leaderNamed(words: string, authority: Authority) {
  return authority.leaderById.get(words) ?? whole(words, lexiconOf(authority).fullNames.find(foldText(words)))?.[0];
}

function peopleNamed(record: ArticleRecord, { leaders, mentioned }: Corrections, authority: Authority): LeaderFact[] {
  const fact = (words: string, part: LeaderFact['part']): LeaderFact => {
    const leader = leaderNamed(words, authority);
    const id = leader?.id ?? slug(words);
    const found = record.leaders.find(candidate => candidate.id === id);
    if (found) return { ...found, part };
    const days = record.date === null ? null : daysOf(record.date);
    return {
      id,
      name: leader?.name ?? words,
      office: leader ? officeOf(leader, days, authority) : '',
      country: leader?.country ?? '',
      part,
      ...(leader ? {} : { unlisted: true as const }),
    };
  };
  const met = leaders
    ? leaders.map(words => fact(words, 'participant'))
    : record.leaders.filter(({ part }) => part === 'participant');
  const others = mentioned
    ? mentioned.map(words => fact(words, 'mentioned'))
    : record.leaders
        .filter(({ id }) => !met.some(leader => leader.id === id))
        .map(leader => ({ ...leader, part: 'mentioned' as const }));
  return [...met, ...others.filter(({ id }) => !met.some(leader => leader.id === id))];
}
