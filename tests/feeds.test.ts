/** Feeds and calendars, read by parsers that are not ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { isDay } from '../src/edtf.ts';
import { siteArchive } from './fixtures/site-archive.ts';
import { filesOf, knownArchive } from './machine-model.ts';

for (const [what, archive] of [
  ['with an address', knownArchive()],
  ['without an address', siteArchive()],
] as const) {
  describe(`a site ${what}`, () => {
    const files = filesOf(archive);
    const named = (ending: string) => [...files].filter(([file]) => file.endsWith(ending));
    const total = archive.summits.length;

    test('every Atom feed is read, each entry with an id of its own, and nothing is newer than the archive', () => {
      const ids = new Set<string | undefined>();
      for (const [file, text] of named('feed.xml')) {
        const { id, title, updated, entries = [] } = parseAtomFeed(text);
        assert.ok(id && title && updated && entries.length > 0, file);
        assert.ok(!ids.has(id), `${file} has the id of another feed`);
        ids.add(id);
        assert.equal(new Set(entries.map(entry => entry.id)).size, entries.length, file);
        assert.ok(
          entries.every(entry => entry.title && entry.summary && entry.links?.[0]?.href),
          file,
        );
        assert.ok(updated <= '2026-01-14T00:00:00Z', `${file}: ${updated}`);
      }
      assert.equal(parseAtomFeed(files.get('feed.xml') ?? '').entries?.length, total);
      assert.ok(ids.size > 10);
    });

    test('every JSON feed is read, and has the entries of the Atom feed beside it', () => {
      const feeds = named('feed.json');
      assert.equal(feeds.length, named('feed.xml').length);
      for (const [file, text] of feeds) {
        const atom = parseAtomFeed(files.get(file.replace(/json$/, 'xml')) ?? '');
        const { items = [], title } = parseJsonFeed(text);
        assert.equal(title, atom.title?.value, file);
        assert.deepEqual(
          items.map(item => item.id),
          atom.entries?.map(entry => entry.id),
          file,
        );
      }
    });

    test('every calendar is read, with whole days and only meetings whose day is known', () => {
      const calendars = named('calendar.ics');
      assert.ok(calendars.length > 4);
      for (const [file, text] of calendars) {
        const calendar = new ICAL.Component(ICAL.parse(text));
        const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
        assert.ok(
          events.every(({ startDate, endDate }) => startDate.isDate && endDate.compare(startDate) > 0),
          file,
        );
        assert.ok(
          events.every(({ uid, summary }) => uid && summary),
          file,
        );
        assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, file);
      }
      const all = new ICAL.Component(ICAL.parse(files.get('calendar.ics') ?? ''));
      assert.equal(all.getAllSubcomponents('vevent').length, archive.summits.filter(({ date }) => isDay(date)).length);
      const nara = all
        .getAllSubcomponents('vevent')
        .map(event => new ICAL.Event(event))
        .at(-1);
      assert.equal(nara?.startDate.toString(), '2026-01-13');
      assert.equal(nara?.endDate.toString(), '2026-01-15');
    });
  });
}

test('words with a meaning in XML or in a calendar come through', () => {
  const archive = knownArchive();
  const name = 'A & B <C>, "D"; E\\F';
  for (const summit of archive.summits) summit.name = name;
  const files = filesOf(archive);
  assert.ok(parseAtomFeed(files.get('feed.xml') ?? '').entries?.every(({ title }) => title?.value.startsWith(name)));
  const calendar = new ICAL.Component(ICAL.parse(files.get('calendar.ics') ?? ''));
  for (const event of calendar.getAllSubcomponents('vevent')) assert.equal(new ICAL.Event(event).summary, name);
});
