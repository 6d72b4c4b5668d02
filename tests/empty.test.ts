/** An archive of nothing, or of people and places that no register has, still speaks in whole sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexAuthority } from '../src/authority.ts';
import { group } from '../src/group.ts';
import { present } from '../src/present.ts';
import type { Archive } from '../src/types.ts';
import { siteArchive } from './fixtures/site-archive.ts';

function withoutArticles(): Archive {
  return { ...siteArchive(), records: [], summits: [] };
}

test('an archive without articles counts none of them', () => {
  const { home, summits, timeline, index, search, about } = present(withoutArticles());
  const leads = [...summits, ...timeline, ...index, ...search].map(({ page, lead }) => `${page.path}: ${lead}`);
  for (const lead of leads) assert.doesNotMatch(lead, /\b0 /);
  assert.doesNotMatch(about[0]?.sections[0]?.paragraphs.join(' ') ?? '0 ', /\b0 /);
  assert.deepEqual([home[0]?.latest, home[0]?.ways, summits[0]?.facets], [[], [], []]);
  assert.ok(search[0]?.holdsNothing && search[0].page.scripts.length === 0);
  assert.equal(search[0].ways[0]?.label, 'All summits', 'nothing is offered to filter');
  assert.ok((home[0]?.timeline.marks.length ?? 0) > 0, 'what is on the public record is drawn all the same');
});

test('a meeting on record that is to be no gap does not show until there is an article on it', () => {
  const archive = siteArchive();
  const covered = archive.summits.flatMap(({ known }) => known?.id ?? []);
  const drawn = ({ authority }: Archive) =>
    present({ ...archive, authority }).timeline[0]?.years.flatMap(({ known }) => known);
  assert.ok((drawn(archive)?.length ?? 0) > 0);
  const summits = archive.authority.summits.map(known => ({ ...known, gap: covered.includes(known.id) }));
  assert.deepEqual(drawn({ ...archive, authority: { ...archive.authority, summits } }), []);
});

test('one summit is not filtered', () => {
  const archive = siteArchive();
  const [only = assert.fail()] = archive.summits;
  const own = archive.records.filter(({ id }) => only.articles.includes(id));
  const { summits } = present({ ...archive, records: own, summits: [{ ...only, related: [] }] });
  assert.deepEqual([summits[0]?.summits.length, summits[0]?.facets.length], [1, 0]);
});

test('people whose country is not known stand under a heading that says so, and name no country', () => {
  const archive = siteArchive();
  const record = archive.records.find(({ kind, leaders }) => kind === 'summit' && leaders.length > 1) ?? assert.fail();
  for (const leader of record.leaders) Object.assign(leader, { id: `no-${leader.id}`, office: '', country: '' });
  const { records, summits } = group([record], indexAuthority(archive.authority));
  assert.match(summits[0]?.name ?? '', /^Summit\b/);
  assert.doesNotMatch(summits[0]?.id ?? '-', /-$|--/);
  const pages = present({ ...archive, records, summits });
  assert.deepEqual(pages.summit[0]?.countries, []);
  assert.ok(pages.index[0]?.groups.some(({ heading }) => heading === 'Country not known'));
  for (const { heading } of pages.index.flatMap(({ groups }) => groups)) assert.notEqual(heading, '');
});

test('the timeline’s list goes back in time, also within a year', () => {
  const { years } = present(siteArchive()).timeline[0] ?? assert.fail();
  assert.ok(years.length > 1);
  for (const { summits, known } of years) {
    const dates = [summits, known].map(list => list.flatMap(({ date }) => date.machine ?? []));
    for (const list of dates) assert.deepEqual(list, [...list].sort().reverse());
  }
});
