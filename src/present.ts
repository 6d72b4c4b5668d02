/**
 * Everything the site shows, decided before anything is rendered: archive in, page props out.
 * Pure: no disk, no clock. Same archive, same pages.
 */
import { siteFiles } from './exports/files.ts';
import { accuracyPage } from './present/accuracy-page.ts';
import { articlePage } from './present/article-page.ts';
import { leaderPage, placePage, topicPage, yearPage } from './present/entity-pages.ts';
import { leadersPage, placesPage, summitsPage, topicsPage, yearsPage } from './present/index-pages.ts';
import { methodPage } from './present/method-page.ts';
import { modelOf } from './present/model.ts';
import { aboutPage, dataPage, matrixPage, missingPage } from './present/other-pages.ts';
import { homePage, timelinePage } from './present/overview.ts';
import { splitEntity, splitIndex, splitSummits, summitArticles } from './present/paging.ts';
import type { Pages } from './present/props.ts';
import { catalogueFile, searchPage } from './present/search-page.ts';
import { summitPage } from './present/summit-page.ts';
import type { Archive } from './types.ts';

export type { Pages } from './present/props.ts';

/** The pages of an archive, by kind; each template renders one kind. */
export function present(archive: Archive): Pages {
  const model = modelOf(archive);
  const summits = model.latest.map(summit => summitArticles(model, summitPage(model, summit)));
  return {
    home: [homePage(model)],
    timeline: [timelinePage(model)],
    summits: splitSummits(model, summitsPage(model)),
    summit: summits.map(({ first }) => first),
    article: model.archive.records.map(record => articlePage(model, record)),
    index: [leadersPage(model), placesPage(model), topicsPage(model), yearsPage(model)].flatMap(page =>
      splitIndex(model, page),
    ),
    entity: [
      ...summits.flatMap(({ more }) => more),
      ...[
        ...[...model.people.values()].map(person => leaderPage(model, person)),
        ...[...model.placeIds].flatMap(id => placePage(model, id) ?? []),
        ...[...model.topicIds].map(id => topicPage(model, id)),
        ...model.years.map(year => yearPage(model, year)),
      ].flatMap(page => splitEntity(model, page)),
    ],
    matrix: [matrixPage(model)],
    about: [aboutPage(model), dataPage(model)],
    search: [searchPage(model)],
    method: [methodPage(model)],
    accuracy: [accuracyPage(model)],
    missing: [missingPage(model)],
    file: [...siteFiles(model), catalogueFile(model)].map(({ path, text }) => ({ page: { path }, text })),
  };
}
