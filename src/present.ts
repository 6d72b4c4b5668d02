/**
 * Everything the site shows, decided before anything is rendered: archive in, page props out.
 * Pure: no disk, no clock. Same archive, same pages.
 */
import { siteFiles } from './exports/files.ts';
import { articlePage } from './present/article-page.ts';
import { leaderPage, placePage, topicPage, yearPage } from './present/entity-pages.ts';
import { leadersPage, placesPage, summitsPage, topicsPage, yearsPage } from './present/index-pages.ts';
import { modelOf } from './present/model.ts';
import { aboutPage, dataPage, matrixPage, missingPage } from './present/other-pages.ts';
import { homePage, timelinePage } from './present/overview.ts';
import type { Pages } from './present/props.ts';
import { summitPage } from './present/summit-page.ts';
import type { Archive } from './types.ts';

export type { Pages } from './present/props.ts';

/** The pages of an archive, by kind; each template renders one kind. */
export function present(archive: Archive): Pages {
  const model = modelOf(archive);
  return {
    home: [homePage(model)],
    timeline: [timelinePage(model)],
    summits: [summitsPage(model)],
    summit: model.latest.map(summit => summitPage(model, summit)),
    article: archive.records.map(record => articlePage(model, record)),
    index: [leadersPage(model), placesPage(model), topicsPage(model), yearsPage(model)],
    entity: [
      ...[...model.people.values()].map(person => leaderPage(model, person)),
      ...[...model.placeIds].flatMap(id => placePage(model, id) ?? []),
      ...[...model.topicIds].map(id => topicPage(model, id)),
      ...model.years.map(year => yearPage(model, year)),
    ],
    matrix: [matrixPage(model)],
    about: [aboutPage(model), dataPage(model)],
    missing: [missingPage(model)],
    file: siteFiles(model).map(({ path, text }) => ({ page: { path }, text })),
  };
}
