/** Page furniture that is told by its numbers and signs: counters, ids, addresses, tags, weather, market prices. */
import { light } from '../light.ts';
import { isAtAnEnd, isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';

const COUNTED =
  'views?|hits?|reads?|shares?|likes?|tweets?|retweets?|votes?|reactions?|followers?|photos?|images?|pictures?|slides?|(?:min(?:ute)?s?|sec(?:ond)?s?)(?: read| listen| watch)?';
const COUNTER_FORMS = [
  new RegExp(`^[\\d.,]+[km]?\\+?\\s*(?:${COUNTED})$`, 'iu'),
  new RegExp(
    `^(?:(?:total|page|article|story)\\s+)?(?:${COUNTED}|read(?:ing)? time|time to read|listen|page|word count|counter)\\s*[:=]?\\s*[\\d.,]+[km]?(?:\\s*(?:min(?:ute)?s?|of \\d+))?$`,
    'iu',
  ),
  /^(?:video |audio )?(?:duration|length|running time|time)\s*:?\s*(?:\d{1,2}:\d{2}(?::\d{2})?|\d+ (?:minutes?|seconds?|hours?)(?: \d+ seconds?)?)$/i,
  /^(?:(?:this|the) (?:story|article|page|post|item|news) (?:has been|was) )?(?:viewed|read|seen|shared|downloaded|visited) [\d,.]+ times\.?$/i,
  /^(?:last )?(?:updated|modified|posted|published|edited):? (?:\d{1,3}|an?|one|two) (?:years?|months?|weeks?|days?|hours?|minutes?) ago$/i,
  light(/^[►▼▶▸+-]?\s*(?:(?:19|20)\d\d|\p{L}+) \(\d+\)$/u),
  /^(?:photo |image |slide |page )?\d{1,3}\s*(?:\/|of)\s*\d{1,3}(?: (?:photos|images|pictures|slides))?$/i,
  /^(?:\d{1,2}:\d{2}\s*\/\s*-?\d{1,2}:\d{2}|0?0:00|\d(?:\.\d+)?x)$/u,
  // How a poll stands: `Recommend 4   Oppose 1`.
  light(/^(?:[^\p{L}\p{N}]*(?:recommend|oppose|like|dislike|agree|disagree|up|down)s?:?\s+\d+){2,}\s*$/iu),
  // The clock of a player: where it stands, how long it is.
  /^(?=.*(?<![\d:])0?0:00(?![\d:]))(?:\d{1,2}:\d{2}(?::\d{2})?[\s/|–—-]*){2,}$/u,
  // What is left of markup.
  /^(?:&(?:[a-z]{2,8}|#\d{2,5});\s*)+$/i,
];

/** How often something was read or shared, how long it takes, which picture of how many. */
export const counter: BoilerplateRule = {
  id: 'boilerplate/counter',
  reason: 'counter',
  longest: 60,
  seesStamps: true,
  test: line => COUNTER_FORMS.some(form => form.test(line.text)),
  finds: [
    '1,635 views',
    'Updated 3 years ago',
    '4 min read',
    '2 of 7',
    '00:00 / 05:12',
    '0:00 0:04:51 0:00',
    '0:00 0:02:41',
    '&nbsp;',
    '⊙ Recommend 4   ⊙ Oppose 1',
    'Reading time: 3 minutes',
  ],
  ignores: [
    '15 leaders',
    '2 of 7 leaders stayed away',
    '350 million dollars',
    '9:00 10:30 12:00',
    'Q&A; and more',
    'Views differ',
    'Chile 3   Peru 1',
  ],
};

/** Hashtags, one or several, and nothing else. */
export const hashtag: BoilerplateRule = {
  id: 'boilerplate/hashtag',
  reason: 'tags',
  longest: 200,
  test: (line, page) =>
    (isTop(line, page) || isTail(line, page)) &&
    (/^(?:#[\p{L}\d][^#.!?]{0,40})+$/u.test(line.text) ||
      /^(?:hash)?tags?:? (?:#[\p{L}\d][^\s#]*\s*)+$/iu.test(line.text)),
  finds: [
    'The two sides spoke for an hour in Kyoto on Sunday.\n→ #Kyoto',
    'The two sides spoke for an hour in Kyoto on Sunday.\n→ #water pact #Kyoto',
    '→ tag #Kyoto #Water\nThe two sides spoke for an hour in Kyoto on Sunday.',
  ],
  ignores: [
    '#1 on the list of demands was water, the ministers said in Kyoto.',
    'The two sides spoke for an hour in Kyoto on Sunday.\n→ # 3',
  ],
};

/** A number, code or key of the site's own. */
export const pageNumber: BoilerplateRule = {
  id: 'boilerplate/page-number',
  reason: "number of the site's own",
  longest: 80,
  shortest: 1,
  test(line, page) {
    if (/^\d{13,}$/u.test(line.text)) return true;
    if (/^(?=(?:\D*\d){6})(?=.*\p{L})[\p{L}\p{N}_-]{12,}$/u.test(line.text)) return true;
    if (
      /^(?:(?:article|story|news|post|page|doc(?:ument)?|record)\s+)?(?:id|no|number|code|ref)\.?\s*[:#=]\s*[\w-]{3,24}$/i.test(
        line.text,
      )
    )
      return true;
    // Who wrote it, as boards know them.
    if (/^\p{Ll}{5,16}[._-]?\d{1,4}$/u.test(line.text) && !line.wrapped)
      return (
        isAtAnEnd(line, page) && (isFrame(neighbour(line, page, -1), page) || isFrame(neighbour(line, page, 1), page))
      );
    if (/^\p{L}{2,10}\s?:\s?\d{4,12}$/u.test(line.text)) return isTop(line, page) || isTail(line, page);
    if (!/^#?\d{1,12}$|^[$€£¥]\s?\d+(?:[.,]\d{2})?$/u.test(line.text) || line.wrapped) return false;
    const [above, below] = [neighbour(line, page, -1), neighbour(line, page, 1)].map(
      other => cutBy(other, page) !== '',
    );
    const beside = /\d{3}|\D/u.test(line.text) ? above || below : above && below;
    return beside === true && (isTop(line, page) || isTail(line, page));
  },
  finds: [
    'ID :\n→ 553188\n\nTalks should go on, say the leaders',
    'AGENCY24062021000045015687ID1108',
    'Posted 9 April 2011, 10:15\n→ riverbank88\nThe two sides spoke for an hour in Kyoto on Sunday.',
    'Article ID: 88213',
  ],
  ignores: [
    '2023',
    'COVID-19',
    '→ brics2024\nThe two sides spoke for an hour in Kyoto on Sunday.',
    'The vote ended at\n→ 1024',
    'Security-Council-Resolution',
  ],
};

/** A line that was cut, or that says when the page was posted. */
const isFrame = (line: Line | undefined, page: Page) =>
  line !== undefined && (line.about === 'stamp' || cutBy(line, page) !== '');

/** A web or mail address, alone or after a label. */
export const address: BoilerplateRule = {
  id: 'boilerplate/address',
  reason: 'address of a page',
  test: line =>
    /^(?:[\p{L} ]{1,30}\s*[:=|-]\s*|\[?\d{1,2}[.)\]]\s*)?[<[(]?(?:https?:\/\/|www\.)\S+[>\])]?$/iu.test(line.text) ||
    /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/u.test(line.text) ||
    /^(?:\p{L}[\p{L} ]{0,30}\s*\|\s*)?\p{L}[\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|gov|int|news|co|tv|[a-z]{2})(?:\/\S*)?$/iu.test(
      line.text,
    ) ||
    /^[<[(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>\])]?$/u.test(line.text),
  finds: [
    'Source: http://news.example.org/daily/20090403_11.html',
    'https://example.org/a',
    '8. https://example.org/a',
    'desk@example.org',
  ],
  ignores: ['The text is at https://example.org/a', 'He writes as @minister on X'],
};

/** Weather of the site's own city. */
export const weather: BoilerplateRule = {
  id: 'boilerplate/weather',
  reason: 'weather',
  longest: 60,
  seesStamps: true,
  test(line, page) {
    if (isWeather(line.text) || isWeatherRow(line, page)) return true;
    const above = neighbour(line, page, -1);
    const near = [above, above && neighbour(above, page, -1), neighbour(line, page, 1)];
    const beside = near.some(other => other && !other.prose && isWeather(other.text)) && isTop(line, page);
    const inOneBlock = cutBy(above, page) === this.id ? !line.gapBefore : !line.gapAfter;
    return (
      beside && inOneBlock && line.words <= 5 && !line.closed && (line.about === 'stamp' || !/\d/u.test(line.text))
    );
  },
  finds: [
    '56.3 F',
    '18°C',
    'Nairobi 24°C',
    'Tuesday, January 20, 2026 | Seoul 1° Cloudy\n\nMinisters meet again after ten years',
    '21 °C\n→ Lisbon\nSunday, March 3, 2019\n\nSummit of the Portuguese-speaking countries opens\n\nThe leaders of nine countries met on Friday in Praia.',
  ],
  ignores: [
    'The leaders spoke for two hours in 38°C heat.',
    'Lisbon',
    '21 °C\n\n→ Leaders talk about the drought\n\nThe leaders of nine countries met on Friday in Praia.',
  ],
};

/** Degrees among names, days and numbers: `Tuesday, January 20, 2026 | Seoul 1° Cloudy`. */
function isWeatherRow(line: Line, page: Page): boolean {
  if (!/\d\s?[°º℃]/u.test(line.text) || line.closed || line.words > 10) return false;
  return (isTop(line, page) || isTail(line, page)) && line.text.split(' ').every(word => /^[^\p{Ll}]/u.test(word));
}

function isWeather(text: string): boolean {
  return /^(?:[\p{Lu}][\p{L}.’' -]{0,30}[,:]?\s+)?[-−+]?\d{1,3}(?:\.\d)?\s*(?:°\s*[CF]?|º\s*[CF]?|℃|[CF])$/u.test(text);
}

/** Share prices and exchange rates in a ribbon. */
export const ticker: BoilerplateRule = {
  id: 'boilerplate/ticker',
  reason: 'market prices',
  longest: 120,
  test: line =>
    !line.closed &&
    line.words <= 12 &&
    ((/^[\p{Lu}\d][\p{L}\d&/.\s-]*?\s+\$?[\d,]+\.\d+\s+.{0,12}?[+\-−▲▼]\s*[\d.,]+/u.test(line.text) &&
      (line.text.match(/\d/gu)?.length ?? 0) * 3 >= line.text.length) ||
      (line.text.match(/\b[A-Z]{3}\/[A-Z]{3}\b/gu)?.length ?? 0) > 1),
  finds: ['FTSE 100 7,512.30 +0.45%', 'USD/KES 129.15 -0.22', 'KOSPI  NIKKEI 225  USD/KRW  USD/JPY  (delayed)'],
  ignores: ['Exports rose 5.6 percent to $3.2 billion in May', 'G20: 7,500 police, +10 degrees'],
};
