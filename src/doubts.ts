/** What an archivist should look at: facts that the text and the registers leave open. */
import { problem } from './diagnostics.ts';
import { isDay } from './edtf.ts';
import { READ_FOR_FACTS } from './text.ts';
import type { ArticleRecord, Diagnostic, LeaderFact } from './types.ts';

/** The doubts about some records, article by article. *Reports* `article-long`, `leader-unlisted`, `date-not-certain`, `place-not-known`. */
export function doubts(records: ArticleRecord[]): Diagnostic[] {
  return records.flatMap(record => [
    ...tooLong(record),
    ...record.leaders.filter(({ unlisted }) => unlisted).map(leader => unlistedLeader(record, leader)),
    ...(record.kind === 'summit' ? openFacts(record) : []),
  ]);
}

function tooLong({ file, body, unread }: ArticleRecord): Diagnostic[] {
  const details = { limit: String(READ_FOR_FACTS) };
  return unread ? [problem('article-long', { file }, `a text of ${body.length} characters`, details)] : [];
}

function unlistedLeader({ file }: ArticleRecord, { id, name, office, country }: LeaderFact): Diagnostic {
  const family = name.split(' ').at(-1) ?? name;
  const entry = `- { id: ${id}, name: ${name}, family: ${family}, country: ${country}, terms: [{ office: …, start: … }] }`;
  return problem('leader-unlisted', { file }, `${name}${office ? `, ${office}` : ''}`, { entry });
}

function openFacts({ file, date, location }: ArticleRecord): Diagnostic[] {
  const open: Diagnostic[] = [];
  if (date === null) open.push(problem('date-not-certain', { file }, 'no day of the meeting'));
  else if (!isDay(date)) open.push(problem('date-not-certain', { file }, `only ${date} for the day of the meeting`));
  if (location === null) open.push(problem('place-not-known', { file }, 'no place of the meeting'));
  return open;
}
