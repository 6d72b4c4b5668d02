/** The matrix, the page about the archive, the page of downloads, and the one for addresses that do not exist. */
import { DATA_FILES } from '../exports/data-files.ts';
import { datasetData } from '../exports/json-ld.ts';
import { licenceOf } from '../exports/licences.ts';
import { isHarvested } from '../exports/oai.ts';
import { matrices } from '../figures/matrix.ts';
import { addresses, href } from './address.ts';
import { markMeanings } from './facts.ts';
import type { Model } from './model.ts';
import type { AboutProps, MatrixProps, MissingProps } from './props.ts';
import { link, pageProps } from './shell.ts';

/** Who met whom, how often. */
export function matrixPage(model: Model): MatrixProps {
  const from = addresses.matrix;
  const { say } = model;
  const { lead } = say.matrix;
  return {
    page: pageProps(model, {
      path: from,
      heading: say.sections.matrix,
      description: lead,
      above: [[say.sections.leaders, addresses.leaders]],
    }),
    lead,
    grids: matrices(model, from),
  };
}

/** How many articles are shown otherwise than the settings say, by the word of an editor. */
function exceptions({ archive: { records, settings } }: Model): number {
  return records.filter(({ publish }) => publish !== null && publish !== settings.publish).length;
}

/** What the archive is, how facts are marked, whose the texts are. */
export function aboutPage(model: Model): AboutProps {
  const { say } = model;
  const { about, sections } = say;
  const { settings, records } = model.archive;
  const from = addresses.about;
  const kept = settings.keeper === '' ? [] : [about.keptBy(settings.keeper)];
  const terms = markMeanings(say).map(({ mark, meaning }) => ({ term: mark, meaning }));
  return {
    page: pageProps(model, { path: from, heading: sections.about, description: about.description(settings.title) }),
    sections: [
      section('what', about.what, [settings.description, about.holds(records.length, model.summits.size), ...kept], {
        links: [link(say.home.allSummits, from, addresses.summits), link(sections.timeline, from, addresses.timeline)],
      }),
      section('facts', about.facts, [about.factsLead], {
        terms,
        links: [link(about.method, from, addresses.method), link(about.accuracy, from, addresses.accuracy)],
      }),
      section('dates', about.dates, about.datesText),
      section('removed', about.removed, [about.removedText]),
      section('rights', about.rights, [about.rightsText(settings.publish, exceptions(model)), about.material]),
    ],
  };
}

type Section = AboutProps['sections'][number];

function section(
  id: string,
  heading: string,
  paragraphs: string[],
  { terms = [], links = [] }: Partial<Pick<Section, 'terms' | 'links'>> = {},
): Section {
  return { id, heading, paragraphs, terms, links };
}

function licenceWords({ say: { data }, archive }: Model): string {
  const licence = licenceOf(archive.settings.dataLicense);
  return licence === null ? data.texts : `${data.licence(licence.title)}${data.texts}`;
}

/** What can be downloaded. */
export function dataPage(model: Model): AboutProps {
  const { say } = model;
  const { data, sections } = say;
  const from = addresses.data;
  const { siteUrl } = model.archive.settings;
  const harvested = isHarvested(model);
  const file = (name: string) => ({ label: name, href: href(from, `data/${name}`) });
  return {
    page: pageProps(model, {
      path: from,
      heading: sections.data,
      description: data.description,
      jsonLd: [datasetData(model, from)],
    }),
    sections: [
      section('downloads', data.downloads, [data.downloadsText(model.summits.size, model.records.size)], {
        links: DATA_FILES.map(file),
      }),
      section(
        'description',
        data.describes,
        [data.describesText, licenceWords(model), harvested ? data.harvested : data.notHarvested],
        {
          links: [
            file('summits.schema.json'),
            file('articles.schema.json'),
            file('datapackage.json'),
            ...(siteUrl === '' ? [] : [link(data.siteMap, from, 'sitemap.xml')]),
            ...(harvested ? [link(data.repository, from, 'oai.xml')] : []),
          ],
        },
      ),
      section('feeds', data.feeds, [data.feedsText], {
        links: [
          link(sections.atom, from, 'feed.xml'),
          link(sections.jsonFeed, from, 'feed.json'),
          link(sections.calendar, from, 'calendar.ics'),
        ],
      }),
    ],
  };
}

/** What stands where no page is. */
export function missingPage(model: Model): MissingProps {
  const { missing, sections, home } = model.say;
  const page = pageProps(model, {
    path: addresses.missing,
    heading: missing.heading,
    description: missing.description,
  });
  const to = (label: string, path: string) => ({ label, href: `${page.root}${path}` });
  return {
    page,
    lead: missing.lead,
    links: [
      to(sections.home, addresses.home),
      to(home.allSummits, addresses.summits),
      to(sections.timeline, addresses.timeline),
      to(sections.leaders, addresses.leaders),
    ],
  };
}
