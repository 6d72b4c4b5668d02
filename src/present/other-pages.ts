/** The matrix, the page about the archive, the page of downloads, and the one for addresses that do not exist. */
import { DATA_FILES } from '../exports/data-files.ts';
import { datasetData } from '../exports/json-ld.ts';
import { licenceOf } from '../exports/licences.ts';
import { isHarvested } from '../exports/oai.ts';
import { matrices } from '../figures/matrix.ts';
import { addresses, href } from './address.ts';
import { MARK_MEANINGS } from './facts.ts';
import type { Model } from './model.ts';
import type { AboutProps, MatrixProps, MissingProps } from './props.ts';
import { link, pageProps } from './shell.ts';
import { count } from './words.ts';

/** Who met whom, how often. */
export function matrixPage(model: Model): MatrixProps {
  const from = addresses.matrix;
  const lead = 'Each number counts meetings on record at which both took part; three-way meetings count for each pair.';
  return {
    page: pageProps(model, {
      path: from,
      heading: 'Who met whom',
      description: lead,
      above: [['Leaders', addresses.leaders]],
    }),
    lead,
    grids: matrices(model, from),
  };
}

const PUBLISH_WORDS = {
  full: 'Articles are shown in full, as they were saved, without what surrounded them on the page.',
  excerpt: 'Of each article only the beginning is shown, with a link to the source where it is known.',
  facts: 'Articles are not shown; each page gives the facts that were read out of them.',
};

/** How many articles are shown otherwise than the settings say, by the word of an editor. */
function exceptions(model: Model): string {
  const { records, settings } = model.archive;
  const others = records.filter(({ publish }) => publish !== null && publish !== settings.publish).length;
  return others === 0
    ? ''
    : ` ${count(others, 'article')} ${others === 1 ? 'is' : 'are'} an exception, and ${others === 1 ? 'says' : 'say'} so.`;
}

/** What the archive is, how facts are marked, whose the texts are. */
export function aboutPage(model: Model): AboutProps {
  const { settings, records } = model.archive;
  const from = addresses.about;
  const held = `${count(records.length, 'article')} about ${count(model.summits.size, 'summit')}`;
  return {
    page: pageProps(model, {
      path: from,
      heading: 'About',
      description: `What ${settings.title} is, how its facts are found and marked, and whose the texts are.`,
    }),
    sections: [
      {
        id: 'what',
        heading: 'What it is',
        paragraphs: [
          settings.description,
          `It holds ${held}. Each article was read by a program that follows written rules; articles about one meeting are gathered on that meeting’s page.`,
          ...(settings.keeper === '' ? [] : [`The archive is kept by ${settings.keeper}.`]),
        ],
        terms: [],
        links: [link('All summits', from, addresses.summits), link('Timeline', from, addresses.timeline)],
      },
      {
        id: 'facts',
        heading: 'How facts are marked',
        paragraphs: [
          'Every value shows how it is known. Where words of an article say so, the mark leads to those words.',
        ],
        terms: MARK_MEANINGS.map(({ mark, meaning }) => ({ term: mark, meaning })),
        links: [
          link('The method, with every rule', from, addresses.method),
          link('How right it is', from, addresses.accuracy),
        ],
      },
      {
        id: 'dates',
        heading: 'Dates that are not certain',
        paragraphs: [
          'A date is never more exact than its evidence. Where only an interval is certain, the page says “between … and …”, and the timeline draws a bar as long as that interval.',
          'Meetings are dated by the day at the place where the leaders met, the first day where they lasted longer.',
        ],
        terms: [],
        links: [],
      },
      {
        id: 'removed',
        heading: 'What is left out',
        paragraphs: [
          'Saved pages hold more than their article: menus, teasers of other stories, prompts to subscribe. Those lines are cut before anything is read, and listed below the article with the reason.',
        ],
        terms: [],
        links: [],
      },
      {
        id: 'rights',
        heading: 'Rights',
        paragraphs: [
          `The texts belong to those who wrote and published them. ${PUBLISH_WORDS[settings.publish]}${exceptions(model)}`,
          'Maps are drawn from Natural Earth, which is in the public domain. The typefaces are Newsreader and Figtree, under the SIL Open Font License.',
        ],
        terms: [],
        links: [],
      },
    ],
  };
}

function licenceWords(model: Model): string {
  const licence = licenceOf(model.archive.settings.dataLicense);
  const texts = 'The texts of the articles are not in the downloads; they belong to those who wrote them.';
  return licence === null ? texts : `The records are under ${licence.title}. ${texts}`;
}

function harvestWords(model: Model): string {
  return isHarvested(model)
    ? 'For harvesters of the OAI protocol there is a static repository, with a Dublin Core record for each summit and each article.'
    : 'A file for harvesters of the OAI protocol, and a site map, are made once the settings say where the site lives and whom to write to.';
}

/** What can be downloaded. */
export function dataPage(model: Model): AboutProps {
  const from = addresses.data;
  const { siteUrl } = model.archive.settings;
  const file = (name: string) => ({ label: name, href: href(from, `data/${name}`) });
  return {
    page: pageProps(model, {
      path: from,
      heading: 'Data',
      description: 'The records behind every page, with their evidence: downloads, feeds and a calendar.',
      jsonLd: [datasetData(model, from)],
    }),
    sections: [
      {
        id: 'downloads',
        heading: 'Downloads',
        paragraphs: [
          `All ${count(model.summits.size, 'summit')} and ${count(model.records.size, 'article')}, as on the pages: dates in EDTF, ids as in the addresses. The JSON files hold the evidence as well.`,
        ],
        terms: [],
        links: DATA_FILES.map(file),
      },
      {
        id: 'description',
        heading: 'What describes them',
        paragraphs: [
          'The JSON Schema files say what each field means and may hold. The data package (Frictionless) says the same of each column, and names licence and sources.',
          licenceWords(model),
          harvestWords(model),
        ],
        terms: [],
        links: [
          file('summits.schema.json'),
          file('articles.schema.json'),
          file('datapackage.json'),
          ...(siteUrl === '' ? [] : [link('Site map', from, 'sitemap.xml')]),
          ...(isHarvested(model) ? [link('OAI-PMH static repository', from, 'oai.xml')] : []),
        ],
      },
      {
        id: 'feeds',
        heading: 'Feeds and calendar',
        paragraphs: [
          'Each leader, place and topic with a summit has an Atom and a JSON feed of its own, on its page; each leader a calendar too. Only meetings whose day is known stand in a calendar.',
        ],
        terms: [],
        links: [
          link('Atom feed', from, 'feed.xml'),
          link('JSON feed', from, 'feed.json'),
          link('Calendar', from, 'calendar.ics'),
        ],
      },
    ],
  };
}

/** What stands where no page is. */
export function missingPage(model: Model): MissingProps {
  const page = pageProps(model, {
    path: addresses.missing,
    heading: 'No page here',
    description: 'There is no page at this address.',
  });
  const to = (label: string, path: string) => ({ label, href: `${page.root}${path}` });
  return {
    page,
    lead: 'There is no page at this address. It may have been typed wrongly, or the link that led here may be old.',
    links: [
      to('Home', addresses.home),
      to('All summits', addresses.summits),
      to('Timeline', addresses.timeline),
      to('Leaders', addresses.leaders),
    ],
  };
}
