/** The site's wording in English, and by its shape the list of all messages. */
import type { Language } from '../types.ts';
import { formsOf, type MeetingParts, partsOf } from './forms.ts';

const { calendar, compare, counter, list, number } = formsOf('en-GB');
/** British English shortens September to four letters; three are enough in a list. */
const MONTHS = formsOf('en-US').calendar.shortMonths;

const day = (iso: string) => `${partsOf(iso).day} ${calendar.months[partsOf(iso).month - 1]}`;
const dayYear = (iso: string) => `${day(iso)} ${partsOf(iso).year}`;
/** A date with its year, or without where the date after it says the same. */
const before = (first: string, last: string) => (first.slice(0, 4) === last.slice(0, 4) ? day(first) : dayYear(first));

const count = {
  summits: counter({ one: '# summit', other: '# summits' }),
  articles: counter({ one: '# article', other: '# articles' }),
  leaders: counter({ one: '# leader', other: '# leaders' }),
  places: counter({ one: '# place', other: '# places' }),
  topics: counter({ one: '# topic', other: '# topics' }),
  years: counter({ one: '# year', other: '# years' }),
  months: counter({ one: '# month', other: '# months' }),
  days: counter({ one: '# day', other: '# days' }),
  meetings: counter({ one: '# meeting', other: '# meetings' }),
  knownMeetings: counter({ one: '# known meeting', other: '# known meetings' }),
  furtherKnown: counter({ one: '# further known meeting', other: '# further known meetings' }),
  furtherMeetings: counter({ one: '# further meeting', other: '# further meetings' }),
  lines: counter({ one: '# line', other: '# lines' }),
  reasons: counter({ one: '# reason', other: '# reasons' }),
  cases: counter({ one: '# case', other: '# cases' }),
  rules: counter({ one: '# written rule', other: '# written rules' }),
  phrases: counter({ one: '# phrase', other: '# phrases' }),
  outlets: counter({ one: '# outlet', other: '# outlets' }),
};

const date = {
  unknown: 'date not known',
  /** A day with its weekday. */
  day: (iso: string) => `${calendar.weekdays[partsOf(iso).weekday]}, ${dayYear(iso)}`,
  /** A day in few words. */
  short: (iso: string) => `${partsOf(iso).day} ${MONTHS[partsOf(iso).month - 1]} ${partsOf(iso).year}`,
  month: (iso: string) => `${calendar.months[partsOf(iso).month - 1]} ${partsOf(iso).year}`,
  monthShort: (iso: string) => `${MONTHS[partsOf(iso).month - 1]} ${partsOf(iso).year}`,
  year: (year: string) => year,
  /** One day between two, which of them is not known. */
  between: (first: string, last: string) => `between ${before(first, last)} and ${dayYear(last)}`,
  /** All days from one to another. */
  range: (first: string, last: string) =>
    first.slice(0, 7) === last.slice(0, 7)
      ? `${partsOf(first).day} to ${dayYear(last)}`
      : `${before(first, last)} to ${dayYear(last)}`,
  /** A stay in an office; without an end while it lasts. */
  term: (start: string, end: string | null) => `${start} to ${end ?? 'now'}`,
  years: (start: string, end: string | null) =>
    end === null ? `since ${start}` : start === end ? start : `${start}–${end}`,
  decade: (year: string) => `${year.slice(0, 3)}0s`,
  /** A length of time, of years and months, either of which may be none. */
  span: (years: string, months: string) => [years, months].filter(Boolean).join(' '),
  lessThanMonth: 'less than a month',
  certain: 'The day is known.',
  uncertain: (days: number) => `The day is not known: ${count.days(days)} are possible.`,
  nothingSays: 'No article says when, and nothing else settles it.',
  /** In a citation, beside an interval. */
  citedAs: (words: string) => `The day is not known: ${words}.`,
};

/** What the parts of the site are called. */
const sections = {
  home: 'Home',
  timeline: 'Timeline',
  summits: 'Summits',
  leaders: 'Leaders',
  places: 'Places',
  topics: 'Topics',
  years: 'Years',
  about: 'About',
  method: 'Method',
  accuracy: 'Accuracy',
  data: 'Data',
  search: 'Search',
  matrix: 'Who met whom',
  calendar: 'Calendar',
  atom: 'Atom feed',
  jsonFeed: 'JSON feed',
};

const PAGE_WORDS = {
  full: 'Articles are shown in full, as they were saved, without what surrounded them on the page.',
  excerpt: 'Of each article only the beginning is shown, with a link to the source where it is known.',
  facts: 'Articles are not shown; each page gives the facts that were read out of them.',
};

const SHARE = 'share of articles that are right';
const BALANCE = 'balance of what is found rightly and what is found of all (F1)';

/** All words of the site in English; the other languages have the same keys. */
export const en = {
  language: 'en' as Language,
  /** For the share tags of pages. */
  locale: 'en_GB',
  /** Letters of the language's own script. */
  script: /[A-Za-z]/,
  number,
  list,
  compare,
  count,
  date,
  sections,
  /** Between things that are named one after the other. */
  comma: ', ',
  /** The name of a country; null where the register's own is taken. */
  country: (_code: string): string | null => null,
  /** The name of an office, by the register's name and the country's code; null where the register's own is taken. */
  office: (_office: string, _country: string): string | null => null,
  /** An office of a country, as on a name plate. */
  officeOf: (office: string, country: string) => `${office} of ${country}`,
  officeIn: (office: string, country: string) => `${office}, ${country}`,
  officeYears: (office: string, spans: string[]) => `${office}, ${spans.join(' and ')}`,
  nameAndOffice: (name: string, office: string) => `${name} (${office})`,
  /** A place and what it stands in. */
  placeWithin: (place: string, within: string) => `${place}, ${within}`,
  placeAndDate: (place: string, date: string) => `${place}, ${date}`,
  /** The name of a meeting; null where the register's own is taken. */
  meeting: (_parts: MeetingParts): string | null => null,
  /** What was noted in English while reading, in the language of the pages; `#` stands for dates. */
  noted: {} as Record<string, string>,

  frame: {
    skip: 'Skip to the content',
    searchArchive: 'Search the archive',
    searchWords: 'Words to look for',
    search: 'Search',
    dark: 'Dark',
    light: 'Light',
    darkColours: 'Dark colours',
    lightColours: 'Light colours',
    sections: 'Sections',
    breadcrumb: 'Breadcrumb',
    keptBy: (keeper: string) => `Kept by ${keeper}.`,
    atomOf: (name: string) => `${name}: summits (Atom)`,
    jsonFeedOf: (name: string) => `${name}: summits (JSON Feed)`,
    feedOf: (name: string, kind: string) => `Summits: ${name} (${kind})`,
    feedKinds: { atom: 'Atom', json: 'JSON Feed', calendar: 'calendar' },
    feedTitle: (site: string, name: string) => `${site}: ${name}`,
    nothingYet: 'Nothing yet',
    sentence: (words: string) => `${words}.`,
    nobody: 'Nobody named',
    notKnown: 'Not known',
  },

  pages: {
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    page: (number: string) => `Page ${number}`,
    of: (number: number, total: number) => `Page ${number} of ${total}`,
    heading: (heading: string, number: number) => `${heading}, page ${number}`,
    description: (place: string, description: string) => `${place}. ${description}`,
  },

  marks: {
    stated: 'stated',
    'worked out': 'worked out',
    'from the register': 'from the register',
    corrected: 'corrected',
  },
  markMeanings: {
    stated: 'The article says so; the mark leads to the words.',
    'worked out': 'It follows from the words: a weekday, a term of office, another date.',
    'from the register': 'The register of known meetings, leaders and places says so.',
    corrected: 'An editor has set it by hand.',
  },

  evidence: {
    of: (value: string) => `Evidence for ${value}: `,
    field: (field: string) => `Stated by the page itself, in ${field}.`,
    entry: (entry: string) => `Register entry ${entry}.`,
    register: (name: string, date: string) => `Register of known meetings: ${name}, ${date}.`,
  },

  /** What a mark in the text says after its words, by field. */
  references: {
    leaders: 'who',
    date: 'when',
    published: 'published',
    location: 'where',
    topics: 'topic',
    outlet: 'outlet',
    author: 'author',
    kind: 'kind',
    title: 'title',
    summit: 'summit',
    url: 'url',
    language: 'language',
  },

  home: {
    whole: 'The whole timeline, with more countries and as a list',
    latest: 'Latest summits',
    allSummits: 'All summits',
    ways: 'Ways in',
    allLeaders: (number: number) => `All ${count.leaders(number)}`,
    allPlaces: (number: number) => `All ${count.places(number)}`,
    allTopics: (number: number) => `All ${count.topics(number)}`,
    allYears: (number: number) => `All ${count.years(number)}`,
    marks: 'How to read the facts',
    marksLead: 'Every fact shows how it is known, and leads to the words that say so.',
  },

  timeline: {
    lead: (held: number, others: number) =>
      held === 0
        ? `No article here yet, and ${count.meetings(others)} on the public record, between the terms of those who led each country.`
        : `${count.summits(held)} with articles here, and ${count.furtherMeetings(others)} on the public record, between the terms of those who led each country.`,
    list: 'The same as a list',
    earlier: 'Earlier years',
    yearByYear: 'Year by year',
    noDate: 'No date',
    title: (countries: string[]) => `Meetings of the leaders of ${list(countries)}`,
    description:
      'Bands show terms of office, one row a country; marks between them show meetings at their dates. The same meetings stand in the list on the timeline page.',
    from: (title: string, year: string) => `${title}, from ${year}`,
    noMeeting: 'none on record',
    placeUnknown: 'Place not known',
    term: (name: string, office: string, term: string) => `${name}, ${office}, ${term}`,
    mark: (name: string, date: string, who: string) => `${name}: ${date}${who ? `. ${who}` : ''}`,
    two: 'two leaders, with articles here',
    three: 'three or more leaders',
    interval: 'date known only as an interval',
    record: 'on the public record, no article here',
    none: 'no article here',
    colours: 'In the lower rows the colour says whom they met:',
  },

  summits: {
    lead: (number: number) =>
      number === 0
        ? 'The archive holds no article of a meeting yet.'
        : `Every meeting of which the archive holds an article: ${count.summits(number)}.`,
    filter: 'Filter the summits',
    clear: 'Clear',
    find: 'Find',
    nothing: 'No summit fits all of these. Take one filter away.',
    /** What the filter script writes; `{shown}` and `{total}` stand for counts in words. */
    shown: '{shown} of {total}',
  },

  facets: {
    leader: ['Leader', 'Any leader'],
    country: ['Country', 'Any country'],
    place: ['Place', 'Any place'],
    topic: ['Topic', 'Any topic'],
    year: ['Year', 'Any year'],
    outlet: ['Outlet', 'Any outlet'],
  } as Record<'leader' | 'country' | 'place' | 'topic' | 'year' | 'outlet', [label: string, any: string]>,

  index: {
    leaders: (number: number) => `${count.leaders(number)} who met, or who are named in an article here, by country.`,
    matrix: 'Who met whom, how often',
    places: (number: number) => `${count.places(number)} where leaders met.`,
    topics: (number: number) =>
      number === 0
        ? 'The archive holds no article yet that says what leaders talked about.'
        : `What the leaders talked about: ${count.topics(number)}.`,
    countryUnknown: 'Country not known',
    agenda: 'How the agenda changed',
    years: (number: number) => `${count.years(number)} with meetings or articles.`,
    held: (summits: number, articles: number) => `${count.summits(summits)}, ${count.articles(articles)}`,
    andKnown: (number: number) => `and ${count.furtherKnown(number)}`,
  },

  figures: {
    world: 'The world',
    eastAsia: 'East Asia',
    worldTitle: 'Where leaders met: the world',
    eastAsiaTitle: 'Where leaders met: East Asia',
    locator: (name: string) => `Map: ${name}`,
    labelled: (name: string, words: string) => `${name}: ${words}`,
    join: (parts: string[]) => parts.join(', '),
    heat: 'Summits with articles here, by topic and year',
    topic: 'Topic',
    heatCell: (topic: string, year: string, number: number) => `${topic}, ${year}: ${count.summits(number)}`,
    pair: (a: string, b: string, number: number) => `${a} and ${b}: ${count.meetings(number)}`,
    pairHeld: (words: string, held: number) => `${words}, ${held} with articles here`,
    spark: (name: string, most: number, years: string[]) =>
      `${name}, ${count.summits(most)} at most in a year. ${years.join(', ')}`,
    sparkYear: (year: string, number: number) => `${year}: ${number}`,
  },

  matrix: {
    lead: 'Each number counts meetings on record at which both took part; three-way meetings count for each pair.',
  },

  summit: {
    title: (name: string, date: string) => `${name}, ${date}`,
    description: ({
      who,
      where,
      days,
      articles,
    }: {
      who: string;
      where: string | null;
      days: string;
      articles: number;
    }) =>
      `${who || 'Leaders'} met${where === null ? '' : ` in ${where}`}: ${days}. ${count.articles(articles)}, with the evidence for every fact.`,
    gatherings: {
      bilateral: 'A visit',
      trilateral: 'Three countries',
      sidelines: 'On the sidelines',
      multilateral: 'A wider meeting',
    },
    known: 'What is known',
    articles: 'Articles',
    record: 'On the public record',
    related: 'At the same gathering',
    neighbours: 'Summits before and after',
    before: 'Before',
    after: 'After',
    between: (countries: string[]) => `Between ${list(countries)}`,
    registerNote: (name: string, days: string) => `The register of known meetings has it as ${name}, ${days}.`,
    when: 'When',
    where: 'Where',
    who: 'Who',
    about: 'What about',
    whyOne: 'Why one meeting',
    noPlace: 'No article says where.',
    noTopic: 'No topic found',
    matches: 'matches the register of known meetings',
    agree: 'the articles agree on who met and when',
    one: 'one article reports it',
    undated: 'Date not known',
  },

  coverage: {
    heading: 'What the articles say of it',
    first: 'First report',
    only: 'What only one of them has',
    nothingMore: 'Nothing that the others do not have.',
    date: 'Date',
    place: 'Place',
    who: 'Who met',
    topics: 'Topics',
    names: 'Names',
    none: 'none says',
    differ: 'they differ',
    fit: 'they fit together',
    some: 'said by some',
    agree: 'they agree',
    silent: (number: number) => counter({ one: '# article does not say.', other: '# articles do not say.' })(number),
  },

  article: {
    by: (outlet: string | null, published: string | null) =>
      `${outlet === null ? 'A report' : `A report by ${outlet}`}${published === null ? '' : `, ${published}`}: the text, what was read out of it, and the words that say so.`,
    kicker: (words: string) => `Article · ${words}`,
    other: 'reports no meeting of leaders',
    aboutMeeting: 'about a meeting',
    phases: {
      preview: 'written before the meeting',
      meeting: 'report of the meeting',
      'follow-up': 'written afterwards',
    },
    factsOnly: 'facts only',
    beginningOnly: 'beginning only',
    /** Before and after the name of the summit. */
    reportsOn: ['Reports on ', ''] as [before: string, after: string],
    text: 'The text',
    original: (host: string) => `The original at ${host}`,
    facts: 'What was read out of it',
    cut: 'What was cut from the page',
    cutNote: 'These lines stood in the saved page but are not part of this story. Nothing was read out of them.',
    lost: 'Considered and not taken',
    copies: counter({ one: 'The same text once more', other: 'The same text # times more' }),
    untitled: (id: string) => `Untitled report: ${id}`,
    thoseWhoWrote: 'those who wrote it',
    rights: {
      facts: (whose: string) =>
        `The text belongs to ${whose} and is not shown here; this page gives the facts that were read out of it.`,
      excerpt: (whose: string) => `The text belongs to ${whose}; only its beginning is shown here.`,
      full: (whose: string) =>
        `The text belongs to ${whose}; it is shown as it was saved, without what surrounded it on the page.`,
    },
    fields: {
      date: 'Date of the meeting',
      published: 'Published',
      location: 'Place',
      leaders: 'Leaders',
      topics: 'Topics',
      outlet: 'Outlet',
      author: 'Author',
      title: 'Headline',
      kind: 'Kind',
      url: 'url',
      language: 'language',
      summit: 'summit',
    },
    whoMet: 'Who met',
    mentioned: 'Also mentioned',
    belongsTo: 'Belongs to',
    noTopics: 'None found',
    kinds: {
      other: 'Reports no meeting of leaders',
      preview: 'Looks ahead to a meeting',
      'follow-up': 'Looks back on a meeting',
      meeting: 'Reports a meeting',
    },
    notInRegister: (office: string) => `${office}; not in the register, name as the article has it`,
  },

  entity: {
    summits: 'Summits',
    articles: 'Articles',
    others: 'Other articles',
    passages: 'In the articles’ words',
    known: 'Also on the public record',
    knownNote: 'The register of known meetings has them; the archive holds no article of them.',
    yearByYear: 'Year by year',
    offices: 'Offices',
    follow: 'Follow',
    sources: 'Sources of the register',
    neighbours: (label: string) => `${label} before and after`,
    met: 'Met',
    whoMet: 'Who met',
    topic: 'Topic',
    year: 'Year',
    placeUnknown: 'place not known',
    leader: ({ name, office, country, held }: Record<'name' | 'office' | 'country' | 'held', string>) =>
      `${name}${office ? `, ${office}` : ''} (${country}): ${held}`,
    unlisted: (held: string) => `Not in the register; the name is as an article has it. ${held}`,
    inPlace: (place: string, country: string, held: string) => `Meetings of leaders in ${place}, ${country}: ${held}`,
    onTopic: (topic: string, held: string, definition: string) =>
      `${topic} at meetings of leaders: ${held} ${definition}`,
    inYear: (year: string, held: string) => `Meetings of leaders in ${year}: ${held}`,
    leadOf: (parts: string[]) => parts.filter(Boolean).join(' '),
  },

  search: {
    holdings: (summits: number, articles: number) => `${count.summits(summits)} and ${count.articles(articles)}`,
    lead: (holdings: string) => `The text of ${holdings}, in any language they are in.`,
    empty: 'The archive holds no article yet that could be searched.',
    description: (site: string, holdings: string) =>
      `Search ${site}: ${holdings}, by words, leader, place, topic, year and outlet.`,
    summit: 'Summit',
    article: 'Article',
    allSummits: 'All summits, with filters',
    noScript: 'Search needs JavaScript. Everything can be reached without it, by these ways:',
    label: 'Summits and articles',
    words: 'Words',
    clear: 'Clear',
    disk: 'This page was opened from disk, where a browser lets it read no full text. It looks through titles, names, places and topics instead. On a web server, such as “npm run serve” starts, it searches every word.',
    broken:
      'The full-text index could not be read, so this page looks through titles, names, places and topics instead.',
    hint: 'Type a word or a name, or choose a filter.',
    results: 'Results',
    more: 'More results',
    ways: 'Ways to browse',
    /** What the search script writes: `{number}`, `{words}` and `{filters}` stand for what was found and asked. */
    script: {
      reading: 'Reading the index …',
      one: '1 result{about}{where}',
      other: '{number} results{about}{where}',
      none: 'Nothing fits{about}{where}. Take a word or a filter away.',
      about: ' for “{words}”',
      where: ', {filters}',
      between: ', ',
      count: '{label} ({number})',
    },
  },

  cite: {
    heading: 'Cite this page',
    quoted: ['“', '”'] as [open: string, close: string],
    in: (archive: string, address: string) => `. In: ${archive}, ${address}.`,
    howPublished: (archive: string) => `In: ${archive}`,
  },

  feed: {
    title: (name: string, days: string) => `${name}: ${days}`,
    summary: (who: string, articles: number) => `${who || 'Nobody named'}. ${count.articles(articles)}.`,
    dataset: (site: string) => `${site}: summits and articles`,
    datasetDescription: (description: string) => `${description} The records behind every page, with their evidence.`,
  },

  card: {
    held: (summits: number, articles: number, leaders: number) =>
      `${count.summits(summits)}, ${count.articles(articles)}, ${count.leaders(leaders)}`,
    alt: (parts: string[]) => parts.filter(Boolean).join('. '),
  },

  about: {
    description: (site: string) => `What ${site} is, how its facts are found and marked, and whose the texts are.`,
    what: 'What it is',
    holds: (articles: number, summits: number) =>
      `It holds ${articles === 0 ? 'no article yet' : `${count.articles(articles)} about ${count.summits(summits)}`}. Each article was read by a program that follows written rules; articles about one meeting are gathered on that meeting’s page.`,
    keptBy: (keeper: string) => `The archive is kept by ${keeper}.`,
    facts: 'How facts are marked',
    factsLead: 'Every value shows how it is known. Where words of an article say so, the mark leads to those words.',
    method: 'The method, with every rule',
    accuracy: 'How right it is',
    dates: 'Dates that are not certain',
    datesText: [
      'A date is never more exact than its evidence. Where only an interval is certain, the page says “between … and …”, and the timeline draws a bar as long as that interval.',
      'Meetings are dated by the day at the place where the leaders met, the first day where they lasted longer.',
    ],
    removed: 'What is left out',
    removedText:
      'Saved pages hold more than their article: menus, teasers of other stories, prompts to subscribe. Those lines are cut before anything is read, and listed below the article with the reason.',
    rights: 'Rights',
    rightsText: (publish: 'full' | 'excerpt' | 'facts', exceptions: number) =>
      `The texts belong to those who wrote and published them. ${PAGE_WORDS[publish]}${
        exceptions === 0
          ? ''
          : counter({
              one: ' # article is an exception, and says so.',
              other: ' # articles are an exception, and say so.',
            })(exceptions)
      }`,
    material:
      'Maps are drawn from Natural Earth, which is in the public domain. The typefaces are Newsreader and Figtree, under the SIL Open Font License.',
  },

  data: {
    description: 'The records behind every page, with their evidence: downloads, feeds and a calendar.',
    downloads: 'Downloads',
    downloadsText: (summits: number, articles: number) =>
      `All ${count.summits(summits)} and ${count.articles(articles)}, as on the pages: dates in EDTF, ids as in the addresses. The JSON files hold the evidence as well.`,
    describes: 'What describes them',
    describesText:
      'The JSON Schema files say what each field means and may hold. The data package (Frictionless) says the same of each column, and names licence and sources.',
    licence: (title: string) => `The records are under ${title}. `,
    texts: 'The texts of the articles are not in the downloads; they belong to those who wrote them.',
    harvested:
      'For harvesters of the OAI protocol there is a static repository, with a Dublin Core record for each summit and each article.',
    notHarvested:
      'A file for harvesters of the OAI protocol, and a site map, are made once the settings say where the site lives and whom to write to.',
    siteMap: 'Site map',
    repository: 'OAI-PMH static repository',
    feeds: 'Feeds and calendar',
    feedsText:
      'Each leader, place and topic with a summit has an Atom and a JSON feed of its own, on its page; each leader a calendar too. Only meetings whose day is known stand in a calendar.',
  },

  missing: {
    heading: 'No page here',
    description: 'There is no page at this address.',
    lead: 'There is no page at this address. It may have been typed wrongly, or the link that led here may be old.',
  },

  method: {
    description: (lead: string) => `How facts are read out of the articles, and what is not known. ${lead}`,
    lead: (rules: number) =>
      `No model and no guess: ${count.rules(rules)}, each with examples that are run as tests, and a register of leaders, places and meetings.`,
    records: 'The records with their evidence',
    rules: 'The rules',
    rulesLead: 'Open a rule to see what it finds and what it leaves alone. The same examples are its tests.',
    finds: 'Finds',
    cuts: 'Cuts',
    ignores: 'Leaves alone',
    steps: 'From a saved page to a fact',
    stepsText: [
      'A saved page is read line by line. Lines that are not the story, such as menus, teasers of other stories and prompts to subscribe, are cut first; they are listed below each article with the reason.',
      'In what remains, rules find names, expressions of time, places and words of topics. Then it is settled what belongs to the meeting that the article reports: sentences that say that leaders met or will meet weigh more than a name in passing.',
      'Articles that report one meeting, by who met and when, are gathered on that meeting’s page.',
    ],
    dates: 'Dates are solved, not guessed',
    datesText: [
      'News says “on Tuesday” or “May 7” and leaves out the year. Each such expression allows some days and rules out others. So do the terms of office of those who met, the weekday, the day of writing, and the register of known meetings.',
      'A day is stated only where one day is left that fits clearly better than all others. Where several are left, the page gives the interval that holds them all. The day on which the archive was made plays no part.',
    ],
    marks: 'Every fact shows how it is known',
    marksText:
      'The evidence under a fact quotes the words it rests on, and names the rule that found them. Where several kinds of evidence agree, all are shown; where one was weighed and not taken, the article’s page keeps it with the reason.',
    register: 'What the rules look up',
    registerText: (of: Record<'leaders' | 'places' | 'summits' | 'topics' | 'outlets' | 'phrases', number>) =>
      `Rules name no person, place or outlet. They look these up in files that people keep: ${count.leaders(of.leaders)} with their terms of office, ${count.places(of.places)}, ${count.knownMeetings(of.summits)}, ${count.topics(of.topics)}, ${count.outlets(of.outlets)}, and ${count.phrases(of.phrases)} of page furniture. Places that are not among them are looked up in a gazetteer.`,
    byHand: 'An editor can set any fact by hand. It is then marked as corrected, and nothing overrules it.',
    unknown: 'What is not known',
    unknownCounts: (meetings: number, dated: number, placed: number) =>
      `Of ${count.articles(meetings)} here that report a meeting, ${dated} give or allow the day, and ${placed} the place. The others say so on their pages.`,
    unknownText: [
      'A fact here is what an article says, not what happened. The archive does not check reports against each other’s truth; where they differ, the meeting’s page shows each value with its articles.',
      'The register of known meetings is not complete, and a meeting that is missing may still have taken place. Telephone calls and talks of ministers are not counted as meetings of leaders.',
      'The rules read English. Names are known in other scripts as well, but articles in other languages give fewer facts. Pictures, films and printed pages are not read.',
      'A topic says that the words were there in a sentence about the talks. It does not say what was agreed.',
    ],
    groups: {
      leaders: ['Who', 'Names and offices. Who is meant, and who took part, is settled after all of them are found.'],
      date: [
        'When',
        'Every expression of time, whatever it is about. Which of them speak of the meeting is settled afterwards.',
      ],
      location: ['Where', 'Every place that is named, with what the words around it say of it.'],
      topics: ['What about', 'Words of a fixed list of topics. A passing mention is not enough.'],
      cut: [
        'What is cut',
        'Each rule knows one kind of line that is not the story. They run in this order; each sees what those before it have cut. In an example of several lines an arrow stands before the line in question.',
      ],
    } as Record<'leaders' | 'date' | 'location' | 'topics' | 'cut', [heading: string, lead: string]>,
  },

  accuracy: {
    description: (lead: string) => `How often the facts of this archive are right. ${lead}`,
    nothing: 'Nothing has been measured yet, so nothing can be said here.',
    lead: (articles: number) =>
      `Measured on ${count.articles(articles)} that people have labelled, beside a plain reading with common tools.`,
    unmeasured: 'The figures are written by “npm run evaluate -- --pin”; the next build shows them here.',
    notes: [
      'A figure of 100 % means that nothing was missed and nothing was wrong. The plain reading takes the first date that a date parser finds, and the people and places that a general language tool names; it knows no register and cuts nothing.',
      'The rules have been mended with every set here. How right they are on articles that nobody has looked at is what a set gave when it was first read, where the table says so; expect less than what stands under “Here”.',
      'The figures are floors: a change of the program that lowers one of them does not pass its checks.',
    ],
    set: (name: string, articles: number) => `Set “${name}”: ${count.articles(articles)}`,
    sets: {
      corpus: 'The articles on which the rules were worked out.',
      own: 'Harder articles from all over the world, read blind first; the rules were mended with them since.',
      east: 'More articles of the same kind, read blind first; the rules were mended with them since.',
      regions: 'Articles about other regions, read blind first; the rules were mended with them since.',
    } as Record<string, string>,
    /** Of a set that has no words of its own above. */
    furtherSet:
      'Articles of the corpus’s kind on other meetings, read blind first; the rules were mended with them since.',
    figuresOf: (heading: string) => `Figures of ${heading}`,
    measured: 'What is measured',
    here: 'Here',
    first: 'When first read',
    notKept: '–',
    plain: 'Plain reading',
    counted: 'Counted over',
    between: ' — ',
    percent: (value: string) => `${value} %`,
    /** What each figure counts, by its name in the table. */
    meanings: {
      kind: ['Kind', 'Does the article report a meeting of leaders, or not?', SHARE],
      boilerplate: [
        'Lines cut',
        'Lines that are not the story and are cut, against those that are the story and stay.',
        BALANCE,
      ],
      participants: ['Who met', 'Those who took part, and nobody else.', BALANCE],
      leaders: ['Leaders named', 'All who are named: those who met, and those who are only mentioned.', BALANCE],
      'date: day': [
        'Day, where the text gives it',
        'The day of the meeting, in articles whose words settle it.',
        SHARE,
      ],
      'date: partial': [
        'Day, where the text gives a part',
        'The day, where the words alone leave several open.',
        SHARE,
      ],
      'date: none': ['Day, where the text is silent', 'The day, where only the register can know it.', SHARE],
      'claimed days': [
        'Days that are claimed',
        'Of all days that are given as certain, how many are right.',
        'share of days claimed',
      ],
      place: ['Place', 'The city or venue where the leaders met.', SHARE],
      topics: ['Topics', 'What the leaders talked about, from a fixed list.', BALANCE],
      grouping: ['One meeting, one page', 'Articles about one meeting are together, and no others.', 'B-cubed F1'],
    } as Record<string, [label: string, means: string, unit: string]>,
  },
};
