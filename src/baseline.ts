/**
 * What two well-known libraries find without any of this project's work: the first date that chrono-node reads, the
 * people and places of compromise. Measured beside the parser, so that readers see what the work buys.
 */
import { parse as parseDates } from 'chrono-node';
import nlp from 'compromise';
import type { ArticleRecord, LeaderFact, Seed } from './types.ts';

/** A record as the baseline would make it: nothing cut, the first two people take part, the first date and place count. */
export function baselineRecord(seed: Seed, posted: Date): ArticleRecord {
  const doc = nlp(seed.body);
  const people: string[] = [...new Set<string>(doc.people().out('array'))];
  const [place] = doc.places().out('array') as string[];
  const [date] = parseDates(seed.body, posted);
  const day = date ? isoDay(date.start) : null;
  return {
    id: seed.id,
    file: seed.file,
    title: seed.body.split('\n').find(line => line.trim() !== '') ?? '',
    kind: people.length >= 2 ? 'summit' : 'other',
    phase: null,
    summit: `${day} ${place}`,
    leaders: people.map((name, i) => fact(name, i < 2)),
    date: day,
    published: null,
    captured: null,
    location: place
      ? { id: place, name: place.replace(/\W+$/u, ''), country: '', latitude: null, longitude: null }
      : null,
    topics: [],
    outlet: null,
    author: null,
    url: null,
    language: 'en',
    publish: null,
    evidence: {},
    lost: [],
    removed: [],
    body: seed.body,
  };
}

function fact(name: string, took: boolean): LeaderFact {
  return {
    id: name,
    name: name.replace(/['’]s$/u, ''),
    office: '',
    country: '',
    part: took ? 'participant' : 'mentioned',
  };
}

function isoDay(start: { get(part: 'year' | 'month' | 'day'): number | null }): string {
  const two = (number: number | null) => String(number ?? 1).padStart(2, '0');
  return `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
}
