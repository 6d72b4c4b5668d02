/**
 * Summits as a calendar (iCalendar, RFC 5545): all-day events. A meeting whose day is not known stands in no calendar.
 */
import { dayOf, isDay, iso } from '../edtf.ts';
import { addresses, fullAddress } from '../present/address.ts';
import type { Model } from '../present/model.ts';
import type { Summit } from '../types.ts';

/** A calendar of summits, the earliest first. */
export function calendarOf(model: Model, title: string, summits: Summit[]): string {
  const events = summits.filter(({ date }) => isDay(date)).reverse();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Summit Archive//Calendar//${model.say.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap(summit => eventLines(model, summit)),
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

function eventLines(model: Model, summit: Summit): string[] {
  const first = summit.date ?? '';
  const address = fullAddress(model.archive.settings.siteUrl, addresses.summit(summit.id));
  return [
    'BEGIN:VEVENT',
    `UID:${summit.id}@summit-archive`,
    // The time stamp says when the entry was made; it must not move with the build, so it is the day itself.
    `DTSTAMP:${compact(first)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(summit.until ?? first))}`,
    `SUMMARY:${escaped(summit.name)}`,
    `DESCRIPTION:${escaped(model.say.list(summit.participants.map(({ name }) => name)))}`,
    ...(summit.location ? [`LOCATION:${escaped(summit.location.name)}`] : []),
    ...(address ? [`URL:${address}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** The end of an all-day event is the day after its last. */
function dayAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return iso((dayOf(year ?? 0, month ?? 0, date ?? 0) ?? 0) + 1);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** No line may be longer than 75 bytes; what is over goes on, indented, on the next. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > (lines.length === 0 ? 75 : 74)) {
      lines.push(current);
      current = '';
      bytes = 0;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n ');
}
