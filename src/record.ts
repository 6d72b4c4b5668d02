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
import type { Segment } from './segments.ts';
import { bodySpan } from './text.ts';
import type { ArticleRecord, Corrections, Evidence, Lost } from './types.ts';

/** The record of an article. An editor's word on what it reports comes first, as all other facts follow from it. */
export function recordOf(read: Reading, authority: Authority): ArticleRecord {
  const { corrections } = read.article.seed;
  const kind = kindOf(read);
  const reading = { ...read, kind };
  const { article } = reading;
  const meeting = kind === 'summit';
  const date = meeting ? reading.date.date : null;
  const days = daysIn(corrections.date ?? date);
  const people = peopleFacts(reading, authority, days ?? postedDays(reading));
  const place = meeting ? placeFact(reading, authority) : null;
  const published = publishedFact(reading);
  const unread = article.body.slice(article.at[article.text.length]).trim().length;
  const outlet = outletFact(reading, authority);
  const record: ArticleRecord = {
    id: article.seed.id,
    file: article.seed.file,
    title: reading.headline.value,
    kind,
    phase: meeting ? phaseOf(reading, days, corrections.published ?? published.value) : null,
    summit: null,
    leaders: people.leaders,
    date,
    published: published.value,
    captured: corrections.captured ?? null,
    location: place?.fact ?? null,
    topics: meeting ? [...new Set(reading.topics.found.map(({ value }) => value))] : [],
    outlet: outlet.value,
    author: article.page.author?.value ?? null,
    url: article.page.url?.value ?? null,
    language: article.page.language?.value ?? 'en',
    publish: corrections.publish ?? null,
    evidence: {
      kind: [kind === read.kind ? kindEvidence(reading) : kindFollows(corrections)],
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
    ...(unread > 0 ? { unread } : {}),
    body: article.body,
  };
  return correct(record, corrections, authority);
}

const daysIn = (date: string | null) => (date === null ? null : daysOf(date));

/** Whether the article reports a meeting: as the editor says, or where the editor names its day or two who met, or as it was read. */
function kindOf({ kind, article: { seed } }: Reading): Reading['kind'] {
  const { kind: said, date, leaders } = seed.corrections;
  return said ?? (date !== undefined || (leaders?.length ?? 0) >= 2 ? 'summit' : kind);
}

/** What shows the kind where the editor named the day of a meeting, or who met. */
const kindFollows = ({ date }: Corrections): Evidence => ({
  rule: 'kind/correction',
  basis: 'correction',
  field: date === undefined ? 'leaders' : 'date',
});

function kindEvidence({ kind, article, segments, participants }: Reading): Evidence {
  if (kind === 'other')
    return {
      rule: 'kind/no-meeting',
      basis: 'implied',
      note: 'No sentence plainly says that leaders met or will meet.',
    };
  const strength = ({ people, meeting, weight, background }: Segment) =>
    participants.filter(key => people.some(person => person.key === key)).length *
    meeting *
    weight *
    (background ? 0.1 : 1);
  const [telling] = segments.toSorted((a, b) => strength(b) - strength(a));
  return { rule: 'kind/leaders-meet', basis: 'stated', ...(telling ? bodySpan(article, telling) : {}) };
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
