/** Why an article was read as it was: every constraint on the day, the days that survive, and why the winner won. */
import { calendar, type Day, iso } from './edtf.ts';
import type { Reading } from './resolve.ts';
import { ALWAYS } from './resolve-people.ts';
import type { Cut } from './types.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The explanation of one reading, as lines of text. */
export function explain(reading: Reading): string[] {
  return [
    ...section('What was cut', reading.article.removed.map(cutLine)),
    ...section('Who is named', peopleLines(reading)),
    ...section('Whether leaders met', [
      `${reading.kind}: score ${reading.score.toFixed(2)}, told as ${reading.tense}; ${reading.participants.join(', ') || 'nobody'}`,
    ]),
    ...section(
      'Where',
      reading.places.slice(0, 5).map(
        ({ place, score, uses }) =>
          `${score.toFixed(2)}  ${place.name} (${place.country}): ${uses
            .map(use => quote(reading, use))
            .slice(0, 3)
            .join(', ')}`,
      ),
    ),
    ...section('When: the constraints', constraintLines(reading)),
    ...section(
      'When: the days that survive',
      reading.date.ranking
        .slice(0, 8)
        .map(
          ({ day, score, votes }) =>
            `${score.toFixed(2)}  ${spoken(day)}: ${votes.map(vote => voteText(reading, vote)).join('; ')}`,
        ),
    ),
    ...section('When: the answer', [`${reading.date.date ?? 'not known'}. ${reading.date.reason}`]),
  ];
}

function section(title: string, lines: string[]): string[] {
  return ['', title, ...(lines.length > 0 ? lines : ['nothing']).map(line => `  ${line}`)];
}

function cutLine({ exact, rule, reason }: Cut): string {
  return `${rule} (${reason}): ${exact.trim().slice(0, 80)}`;
}

function quote({ article }: Reading, { start, end }: { start: number; end: number }): string {
  return `“${article.text.slice(start, end)}”`;
}

function peopleLines(reading: Reading): string[] {
  const keys = [...new Set(reading.mentions.map(({ key }) => key))];
  return keys.map(key => {
    const mentions = reading.mentions.filter(mention => mention.key === key);
    const words = [...new Set(mentions.map(mention => quote(reading, mention)))];
    return `${key}${reading.participants.includes(key) ? ' (took part)' : ''}: ${words.slice(0, 5).join(', ')}`;
  });
}

function constraintLines(reading: Reading): string[] {
  const { window, written, clues, known } = reading;
  return [
    `in office together: ${window.first <= ALWAYS.first ? 'from an unknown day' : iso(window.first)} to ${window.last >= ALWAYS.last ? 'now' : iso(window.last)}`,
    ...written.map(
      ({ rule, weight, start, end, field }) =>
        `written (${rule}, weight ${weight}): ${start !== undefined && end !== undefined ? quote(reading, { start, end }) : field}`,
    ),
    ...clues.map(clue => `${clue.rule} (weight ${clue.weight.toFixed(2)}, ${clue.tense}): ${quote(reading, clue)}`),
    ...known.map(
      ({ summit, place }) =>
        `known summit ${summit.id}: place ${place === 'same' ? 'agrees' : place === 'other' ? 'differs' : place === 'host' ? 'is in the country named' : 'not said'}`,
    ),
  ];
}

function spoken(day: Day): string {
  return `${WEEKDAYS[calendar(day).weekday]} ${iso(day)}`;
}

function voteText(reading: Reading, { by, points }: Reading['date']['ranking'][number]['votes'][number]): string {
  if ('known' in by) return `${points.toFixed(2)} known summit ${by.known}`;
  if ('written' in by) return `${points.toFixed(2)} near the day of writing`;
  const clue = reading.clues[by.clue];
  return `${points.toFixed(2)} ${clue ? quote(reading, clue) : ''}`;
}
