/** From a reading to a record: the facts with their evidence, an editor's corrections over them. */
import type { Authority } from './authority.ts';
import { correct } from './correct.ts';
import { daysOf, iso } from './edtf.ts';
import { outletFact, pageEvidence, titleEvidence } from './facts-page.ts';
import { peopleFacts, postedDays } from './facts-people.ts';
import { placeFact } from './facts-scene.ts';
import { dateEvidence, phaseOf, publishedFact } from './facts-time.ts';
import type { Reading } from './resolve.ts';
import { evidenceOf } from './rule.ts';
import { bodySpan } from './text.ts';
import type { ArticleRecord, Evidence, Lost } from './types.ts';

/** The record of an article. */
export function recordOf(reading: Reading, authority: Authority): ArticleRecord {
  const { article, kind } = reading;
  const meeting = kind === 'summit';
  const date = meeting ? reading.date.date : null;
  const days = date === null ? null : daysOf(date);
  const people = peopleFacts(reading, authority, days ?? postedDays(reading));
  const place = meeting ? placeFact(reading, authority) : null;
  const published = publishedFact(reading);
  const outlet = outletFact(reading, authority);
  const record: ArticleRecord = {
    id: article.seed.id,
    file: article.seed.file,
    title: reading.headline.value,
    kind,
    phase: meeting ? phaseOf(reading, days, published.value) : null,
    summit: null,
    leaders: people.leaders,
    date,
    published: published.value,
    captured: article.seed.corrections.captured ?? null,
    location: place?.fact ?? null,
    topics: meeting ? [...new Set(reading.topics.found.map(({ value }) => value))] : [],
    outlet: outlet.value,
    author: article.page.author?.value ?? null,
    url: article.page.url?.value ?? null,
    language: article.page.language?.value ?? 'en',
    publish: article.seed.corrections.publish ?? null,
    evidence: {
      kind: [kindEvidence(reading)],
      title: [titleEvidence(reading)],
      leaders: people.evidence,
      ...(date === null ? {} : { date: dateEvidence(reading) }),
      ...(published.evidence.length > 0 ? { published: published.evidence } : {}),
      ...(place ? { location: place.evidence } : {}),
      ...(meeting ? { topics: reading.topics.found.map(topic => evidenceOf(article, topic, topic.value)) } : {}),
      ...(outlet.evidence.length > 0 ? { outlet: outlet.evidence } : {}),
      ...pageEvidence(reading),
    },
    lost: meeting ? lostOf(reading) : [],
    removed: article.removed,
    body: article.body,
  };
  return correct(record, article.seed.corrections, authority);
}

function kindEvidence({ kind, article, segments, participants }: Reading): Evidence {
  const telling = segments
    .filter(
      ({ people, meeting, background }) =>
        meeting > 0 && !background && participants.filter(key => people.some(person => person.key === key)).length >= 2,
    )
    .sort((a, b) => b.weight * b.meeting - a.weight * a.meeting)[0];
  if (kind === 'other' || !telling)
    return { rule: 'kind/no-meeting', basis: 'implied', note: 'No sentence says that leaders met or will meet.' };
  return { rule: 'kind/leaders-meet', basis: 'stated', ...bodySpan(article, telling) };
}

function lostOf(reading: Reading): Lost[] {
  const { date, clues, article, places, topics } = reading;
  const lost: Lost[] = [];
  const [winner] = date.ranking;
  for (const { day, votes } of date.ranking.slice(1, 4)) {
    const vote = votes.find(({ by }) => 'clue' in by);
    const clue = vote && 'clue' in vote.by ? clues[vote.by.clue] : undefined;
    if (!clue) continue;
    const reason =
      winner && date.date?.length === 10 ? `${iso(winner.day)} fits more of what is said` : 'no day stands out';
    lost.push({
      field: 'date',
      value: iso(day),
      reason,
      evidence: { rule: clue.rule, basis: 'implied', ...bodySpan(article, clue) },
    });
  }
  for (const { place, uses, score } of places.slice(1, 4)) {
    const [use] = uses;
    if (use && score > 0)
      lost.push({
        field: 'location',
        value: place.name,
        reason: 'less is said of a meeting there',
        evidence: { rule: use.rule, basis: 'stated', value: place.id, ...bodySpan(article, use) },
      });
  }
  for (const topic of topics.lost) {
    lost.push({
      field: 'topics',
      value: topic.value,
      reason: topic.reason,
      evidence: evidenceOf(article, topic, topic.value),
    });
  }
  return lost;
}
