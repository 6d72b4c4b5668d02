/** What stands above a story on its page: the site's name, the page's title, section labels, the day it was saved. */
import { isHeadlineLike, isHeadlineOf, isTail, isTop, type Line, type Page } from './boilerplate-page.ts';
import { keyOf } from './boilerplate-phrasebook.ts';
import { type BoilerplateRule, cutBy, neighbour } from './boilerplate-rule.ts';
import { stampDay, stampYear } from './boilerplate-stamps.ts';

const TITLE = /^(?<head>.{15,220}?)\s*(?:(?<bar>\s[|·]\s|\s?::\s|\s»\s)|\s[–—-]\s)(?<site>[^|»]{2,50})$/u;
const SITE_WORDS =
  /^(?:(?:world|latest|breaking|top|international|asia|africa|europe|business|politics|daily|the) )*(?:news|headlines|online|politics|world|asia|africa|europe|opinion|business|analysis)$|\b(?:times|news|post|herald|daily|tribune|online|gazette|standard|observer|chronicle|guardian|mail|today|tv|radio|press)(?: online)?$|\.\p{Ll}{2,4}$/iu;

/** The title of the browser's window: the headline with the site's name. */
export const pageTitle: BoilerplateRule = {
  id: 'boilerplate/page-title',
  reason: "page title with the site's name",
  longest: 280,
  test(line, page) {
    if (line.at < 3 && CACHED.test(line.text)) return true;
    if (line.at <= 8 && !line.closed && /[^|]\s\|\s/u.test(line.text) && repeatsHeadline(line, page)) return true;
    const title = titleParts(line);
    if (!title || line.closed || line.prose || line.at > 8 || !isTop(line, page)) return false;
    if (/[.!?]$/u.test(title.head)) return false;
    if (otherHeadline(title.head, line, page)) return true;
    const known = page.words.outlets?.has(keyOf(title.site)) || page.words.agencies?.has(keyOf(title.site));
    return known || (title.bar && line.at < 3 && SITE_WORDS.test(title.site));
  },
  salvage(line, page) {
    const head = titleParts(line)?.head ?? (CACHED.test(line.text) ? longestPart(line.text.replace(CACHED, '')) : null);
    return head !== null && !repeatsHeadline(line, page) && !otherHeadline(head, line, page)
      ? { text: head, role: 'headline' }
      : null;
  },
  finds: [
    '→ Presidents open the bridge | News | BT | 09.03.2015\n\nPresidents open the bridge\n\nThe two presidents opened the bridge on Monday after ten years of work.',
    '→ (cache) Presidents open the bridge | The Border Times Online\n\nPresidents open the bridge\n\nThe two presidents opened the bridge on Monday after ten years of work.',
    '→ [cached page] Presidents open the bridge : BORDER TIMES ONLINE\n\nPresidents open the bridge\n\nThe two presidents opened the bridge on Monday after ten years of work.',
    '→ Presidents of Peru and Chile meet on the eve of the summit | News\n\nThe two presidents met on Sunday in Arica and talked about the border for an hour.',
  ],
  ignores: [
    '→ Presidents meet - and disagree on the border\n\nThe two presidents met on Sunday in Arica and talked about the border for an hour.',
    'The two presidents met on Sunday in Arica and talked about the border for an hour.\n\nThey spoke of water as well, and of the price of copper.\n\n→ They will meet again in Lima this month. - Reuters',
    'The two presidents met on Sunday in Arica.\n\n→ Two days later | what is known now\n\nThey met again on Tuesday and signed a treaty of four pages.',
  ],
};

/** How copies of pages begin that some service kept. */
const CACHED =
  /^(?:\((?:cached?|archived?)(?: (?:copy|page|version))?\)|\[(?:cached?|archived?)(?: (?:copy|page|version))?\]|(?:cached?(?: copy)?|archived):?)\s+/i;

/** Of a title with the names of site and section the part that tells most. */
function longestPart(title: string): string {
  return title
    .split(/\s[:|–—-]\s/u)
    .reduce((longest, part) => (part.split(' ').length > longest.split(' ').length ? part : longest));
}

function titleParts(line: Line): { head: string; site: string; bar: boolean } | null {
  const found = TITLE.exec(line.text.slice(0, 280))?.groups;
  if (!found) return null;
  const head = (found.head as string).replace(CACHED, '');
  return head.split(' ').length < 3
    ? null
    : { head, site: (found.site as string).trim(), bar: found.bar !== undefined };
}

/** Whether what stands before one of the bars is a headline of the page: `Presidents meet | News | BT | 09.03.2015`. */
function repeatsHeadline(line: Line, page: Page): boolean {
  const parts = line.text.split(/\s\|\s/u);
  const heads = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(' | '));
  return heads.some(head => head.split(' ').length >= 3 && otherHeadline(head, line, page));
}

/** Whether the headline stands on the page once more, by itself. */
function otherHeadline(head: string, line: Line, page: Page): boolean {
  const times = page.times.get(keyOf(head)) ?? 0;
  return times > (line.key === keyOf(head) ? 1 : 0);
}

/** A line that stood on the page before. */
export const repeated: BoilerplateRule = {
  id: 'boilerplate/repeated',
  reason: 'printed before',
  longest: 4000,
  test(line, page) {
    if ((page.times.get(line.key) ?? 0) < 2 || line.wrapped || line.words < 4 || line.text.length < 25) return false;
    const first = page.lines.find(other => other.key === line.key && other.text === line.text);
    return first !== undefined && first.at < line.at;
  },
  finds: [
    'Ministers of six states sign the water pact\nBy Ana Ruiz\n→ Ministers of six states sign the water pact\n\nThe pact was signed on Monday in Tashkent after a night of talks.',
    'The pact was signed on Monday in Tashkent after a night of talks.\n→ The pact was signed on Monday in Tashkent after a night of talks.',
  ],
  ignores: [
    'Ministers sign the water pact\n→ Ministers of six states sign the water pact',
    '"No."\nHe was asked once more.\n→ "No."',
  ],
};

/** The site's or the section's name above the headline. */
export const masthead: BoilerplateRule = {
  id: 'boilerplate/masthead',
  reason: 'name of the site or of its section',
  longest: 60,
  test(line, page) {
    if (line.heading > 0 || line.closed || line.wrapped) return false;
    const place = isTop(line, page) || isTail(line, page);
    if (place && page.words.outlets?.has(line.key)) return true;
    if (page.words.places?.has(line.key) || /[,\d]/u.test(line.text)) return false;
    if (line.at === 0 && INSTITUTION.test(line.text) && isNameLike(line.text))
      return headlineBelow(line, page) !== undefined;
    if (line.at === 0 && line.words <= 8 && SITE_NAME.test(line.text) && isNameLike(line.text, 4)) {
      return (line.words <= 4 || /\s[|–—-]+\s/u.test(line.text)) && headlineBelow(line, page) !== undefined;
    }
    // No headline begins in lower case; names of papers in other languages do.
    if (line.at <= 5 && line.words <= 5 && /^\p{Ll}[\p{L} ]+$/u.test(line.text))
      return headlineBelow(line, page) !== undefined;
    if (line.at > 5 || line.words > 4 || !isNameLike(line.text)) return false;
    const headline = headlineBelow(line, page);
    if (headline === undefined || line.words <= 2) return headline !== undefined;
    const above = neighbour(line, page, -1);
    return (above === undefined || cutBy(above, page) !== '') && isNameLike(headline.text);
  },
  finds: [
    '→ WAR.WIRE\nPresidents promise joint effort on the border dispute\nThe two presidents met on Sunday in Arica and talked for an hour.',
    "→ First Minister's Office\n\nPresidents promise joint effort on the border dispute\n\nThe two presidents met on Sunday in Arica and talked for an hour.",
    '→ el correo del norte\n\nPresidents promise joint effort on the border dispute\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
    '→ NEWS ニュース\n\nPresidents promise joint effort on the border dispute\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
  ignores: [
    '→ Border Dispute\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
    '→ Talks fail at the Ministry\nPresidents leave without a joint statement on the border\nThe two presidents met on Sunday in Arica and talked for an hour.',
    '→ Talks fail\nPresidents leave without a joint statement on the border\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
};

/** A bar with the latest news above the story, of another story. */
export const newsBar: BoilerplateRule = {
  id: 'boilerplate/news-bar',
  reason: 'headline of another story',
  longest: 180,
  test: (line, page) =>
    isTop(line, page) &&
    NEWS_BAR.test(line.text) &&
    isHeadlineLike(line) &&
    !isHeadlineOf(line, page) &&
    headlineBelow(line, page) !== undefined,
  finds: [
    '→ Breaking: Storm closes ports along the coast\nPresidents promise joint effort on the border dispute\nThe two presidents met on Sunday in Arica and talked of the border for an hour.',
    '→ Just in | Copper price falls\nPresidents promise joint effort on the border dispute\nThe two presidents met on Sunday in Arica and talked of the border for an hour.',
  ],
  ignores: [
    '→ Breaking: Presidents promise joint effort on border\nThe two presidents met on Sunday in Arica and promised a joint effort on the border.',
    '→ Breaking the ice in Arica\nThe two presidents met on Sunday in Arica and talked of the border for an hour.',
  ],
};

const NEWS_BAR =
  /^(?:breaking(?: news)?|just in|developing|trending(?: now)?|happening now|news alert|latest)\s*[:|–—-]\s/i;

/** Words that sites call themselves by. */
const SITE_NAME =
  /\b(?:news|times|post|herald|daily|on ?line|english|edition|headlines|courier|tribune|journal|gazette|telegraph|chronicle|reader|review|press|agency|broadcasting|radio|tv|network|weekly|observer|monitor|page|blog|bulletin|record|dispatch|pos)\b/i;
/** Whose site it is, where a government publishes by itself. */
const INSTITUTION =
  /^(?:(?:the )?(?:ministry|department|office|embassy|government|delegation) of (?:\S+ ){0,4}\S+|(?:the )?(?:(?:\S+ )?\S+['’]s|presidential|foreign|defen[cs]e|state|cabinet|press|information|federal) (?:affairs |press |private )?(?:office|ministry|department|secretariat|bureau))$/i;
/** Every word of some length has a capital, as in a name or in a title. */
const isNameLike = (text: string, short = 3) =>
  text.split(' ').every(word => /^[^\p{Ll}]/u.test(word) || word.length <= short);

/** So many lines below a masthead is its first headline looked for. */
const FURTHER = 13;

/** The headline that follows, stamps and furniture aside; undefined where something else does. */
function headlineBelow(line: Line, page: Page): Line | undefined {
  const next = page.lines
    .slice(line.at + 1, line.at + FURTHER)
    .find(other => other.about === null && !page.cuts[other.at] && other.words > 2);
  return next !== undefined && !next.prose && isHeadlineLike(next) && next.words >= 5 ? next : undefined;
}

/** A line that only repeats words of the furniture or the page title right above it. */
export const echo: BoilerplateRule = {
  id: 'boilerplate/echo',
  reason: 'page furniture',
  longest: 60,
  test(line, page) {
    const above = neighbour(line, page, -1);
    if (
      !above ||
      !/\/(?:phrase|page-title|prompt)$/u.test(cutBy(above, page)) ||
      line.prose ||
      line.closed ||
      line.wrapped
    )
      return false;
    if (above.words <= line.words || !/^\p{Lu}/u.test(line.text)) return false;
    return (
      line.words <= 5 &&
      above.text.includes(line.text) &&
      new RegExp(`(?:^|[^\\p{L}])${line.text.replace(/[^\p{L}\p{N} ]/gu, '.')}(?:[^\\p{L}]|$)`, 'u').test(above.text)
    );
  },
  finds: [
    'Tap here to return to BRIEF mode\n→ BRIEF\nThe two presidents met on Sunday in Arica and talked for an hour.',
    'Presidents open the bridge | The Border Times Online\n→ The Border Times Online\n\nPresidents open the bridge\n\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
  ignores: [
    'Sign up for our newsletters\n→ Arica\nThe two presidents met on Sunday in Arica and talked for an hour.',
    'General view of the hall, Arica, Chile, July 9, 2015. Photo: AP\n→ Chile\nThe two presidents met on Sunday in Arica and talked for an hour.',
  ],
};

/** A topic that the site files the story under, between headline and text; it may run over two lines. */
export const topicLabel: BoilerplateRule = {
  id: 'boilerplate/topic-label',
  reason: 'section of the site',
  longest: 80,
  test(line, page) {
    if (!isTop(line, page) || line.at === 0 || line.closed || line.words > 7) return false;
    if (
      /^(?:special (?:report|coverage|series)|in[- ]depth|full coverage|filed under|topics?|series|related topics?)\s*:/i.test(
        line.text,
      )
    )
      return true;
    const above = neighbour(line, page, -1);
    return cutBy(above, page) === this.id && line.gapAfter && line.words <= 2 && /^[^\p{Ll}]/u.test(line.text);
  },
  finds: [
    'Ministers meet again\n\n→ Special Report:Global Water\n\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    'Ministers meet again\n\nSpecial Report:Global Water\n→ Crisis\n\nThe two ministers met in Kampala on Tuesday for talks about trade.',
  ],
  ignores: [
    '→ Special Report: How the ministers met\n\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    'Ministers meet again\n→ Crisis\n\nThe two ministers met in Kampala on Tuesday for talks about trade.',
  ],
};

/** The site's clock in the header: a day without a label whose year no other stamp of the page shares. */
export const savedDay: BoilerplateRule = {
  id: 'boilerplate/saved-day',
  reason: 'day on which the page was saved',
  longest: 80,
  seesStamps: true,
  test(line, page) {
    if (line.about !== 'stamp' || line.at > 6 || !isTop(line, page)) return false;
    const year = stampYear(line.text);
    if (year === null || !/^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b/iu.test(line.text)) return false;
    const others = page.lines
      .slice(0, 60)
      .filter(
        other => other !== line && other.about === 'stamp' && !page.cuts[other.at] && stampYear(other.text) !== null,
      );
    const day = stampDay(line.text) ?? 0;
    const isBefore = ({ text }: Line) => (stampYear(text) ?? year) < year || (stampDay(text) ?? day) < day - SOON_AFTER;
    return others.length > 0 && others.every(isBefore);
  },
  finds: [
    '→ Friday, March 7, 2025\nMinisters meet again after ten years\nPosted: May 3, 2017\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    '→ Sunday 22 October 2017\nMinisters meet again after ten years\nPosted: May 3, 2017\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    '→ Sunday, 4 August 2024\nMinisters meet again after ten years\nPublished 3 May 2017, 10:20\nThe two ministers met in Kampala on Tuesday for talks about trade.',
  ],
  ignores: [
    '→ Friday, May 5, 2017\nMinisters meet again after ten years\nPosted: May 5, 2017\nThe two ministers met in Kampala on Tuesday for talks about trade.',
    'Posted on: 2011-12-19\n→ Updated: 2019-10-19\nThe two ministers met in Kampala on Tuesday for talks about trade.',
  ],
};

/** A page may be dated so many days after its story without having been saved later. */
const SOON_AFTER = 7;
