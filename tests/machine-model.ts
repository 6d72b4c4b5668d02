/** The archive of the tests as machines see it: with an address, with doubtful dates, with characters that need escaping. */
import { type Model, modelOf } from '../src/present/model.ts';
import type { Pages } from '../src/present/props.ts';
import { present } from '../src/present.ts';
import type { Archive } from '../src/types.ts';
import { siteArchive } from './fixtures/site-archive.ts';

const HOSTILE = '=Talks & "terms" <b>]]></b>, \u2028 50 % of {it}';

/** The archive, as a site that knows its address. */
export function knownArchive(): Archive {
  const archive = siteArchive();
  Object.assign(archive.settings, {
    siteUrl: 'https://example.org/archive/',
    contact: 'keeper@example.org',
    dataLicense: 'CC-BY-4.0',
  });
  const [first, second, third] = archive.records;
  if (first && second && third) {
    Object.assign(first, { title: HOSTILE, author: '@who', url: 'https://example.org/?a=1&b=2' });
    Object.assign(second, { published: '2023-05' });
    Object.assign(third, { published: '2022-12-30/2023-01-02' });
  }
  return archive;
}

export function knownModel(): Model {
  return modelOf(knownArchive());
}

/** Every file that is not a page, by its path. */
export function filesOf(archive: Archive): Map<string, string> {
  return new Map(present(archive).file.map(({ page, text }) => [page.path, text]));
}

/** Every page of the site with its path. */
export function pagesOf(archive: Archive): Pages[Exclude<keyof Pages, 'file'>][number]['page'][] {
  const { file: _, ...pages } = present(archive);
  return Object.values(pages)
    .flat()
    .map(({ page }) => page);
}
