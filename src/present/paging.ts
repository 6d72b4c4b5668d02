/**
 * Lists that never grow without end: above a hundred entries a list goes on, on pages of its own below the first,
 * such as `summits/page-2/`.
 */
import type { Messages } from '../messages.ts';
import type { Model } from './model.ts';
import type {
  EntityProps,
  IndexGroup,
  IndexProps,
  Link,
  PageProps,
  PagesView,
  SummitProps,
  SummitsProps,
} from './props.ts';
import { pageProps } from './shell.ts';

/** How many entries one page shows of a list. */
export const PAGE_SIZE = 100;
/** Pages on either side of the one shown that are linked by number, besides the first and the last. */
const NEAR = 2;

/** Where a part of a list lies; the first part is the page itself. *Example* `summits/index.html` → `summits/page-2/index.html`. */
export function pageAddress(path: string, number: number): string {
  return number === 1 ? path : path.replace(/index\.html$/, `page-${number}/index.html`);
}

/** A list cut into parts of a hundred; one empty part where the list is empty. */
export function partsOf<T>(list: T[], size = PAGE_SIZE): T[][] {
  const parts = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: parts }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** The list of all summits, on as many pages as it takes; the filters, which name every leader, stand on the first. */
export function splitSummits(model: Model, props: SummitsProps): SummitsProps[] {
  return split(model, props, partsOf(props.summits), (summits, page, number) => ({
    ...props,
    page,
    facets: number === 1 ? props.facets : [],
    filterAction: props.filterAction === null ? null : at(number, props.filterAction),
    summits: summits.map(entry => below(number, entry)),
  }));
}

/** A leader, place, topic or year with long lists: the first page shows the beginning of each, the others go on. */
export function splitEntity(model: Model, props: EntityProps): EntityProps[] {
  const [summits, articles, known] = [partsOf(props.summits), partsOf(props.articles.entries), partsOf(props.known)];
  const longest = Math.max(summits.length, articles.length, known.length);
  const parts = Array.from({ length: longest }, (_, index) => index);
  return split(model, props, parts, (index, page, number) => {
    const lists = {
      summits: (summits[index] ?? []).map(entry => below(number, entry)),
      articles: { ...props.articles, entries: (articles[index] ?? []).map(entry => below(number, entry)) },
      known: (known[index] ?? []).map(entry => ({
        ...entry,
        href: entry.href === null ? null : at(number, entry.href),
      })),
    };
    return number === 1 ? { ...props, page, ...lists } : { ...listsAlone(model, props), page, ...lists };
  });
}

/** The articles of a summit that do not fit on its page. */
export function summitArticles(model: Model, props: SummitProps): { first: SummitProps; more: EntityProps[] } {
  const [first, ...rest] = split(model, props, partsOf(props.articles), (articles, page, number) => ({
    page,
    articles: articles.map(entry => ({
      ...below(number, entry),
      copies: entry.copies.map(copy => below(number, copy)),
    })),
  }));
  const more = rest.map(({ page, articles }) => ({
    ...listsAlone(model, { kicker: props.kicker, lead: props.date.words, country: null, native: [] }),
    page,
    articles: { heading: model.say.entity.articles, entries: articles },
  }));
  return { first: first === undefined ? props : { ...props, ...first }, more };
}

/** An index, on as many pages as it takes; a group that goes on has its heading again. */
export function splitIndex(model: Model, props: IndexProps): IndexProps[] {
  const flat = props.groups.flatMap(group => group.entries.map(entry => ({ group, entry })));
  return split(model, props, partsOf(flat), (part, page, number) => {
    const groups = new Map<string, IndexGroup>();
    for (const { group, entry } of part) {
      const own = groups.get(group.id) ?? { ...group, entries: [] };
      own.entries.push(below(number, entry));
      groups.set(group.id, own);
    }
    const figures = number === 1 ? {} : { maps: [], grid: null, gridHeading: null, more: [] };
    return { ...props, ...figures, page, groups: [...groups.values()] };
  });
}

function split<Props extends { page: PageProps }, Part, Made>(
  model: Model,
  props: Props,
  parts: Part[],
  make: (part: Part, page: PageProps, number: number) => Made,
): Made[] {
  return parts.map((part, index) =>
    make(part, pageOf(model, props.page, { number: index + 1, total: parts.length }), index + 1),
  );
}

interface Position {
  number: number;
  total: number;
}

/** The frame of one part of a list; a list in one part keeps its own. */
function pageOf(model: Model, first: PageProps, position: Position): PageProps {
  const { number, total } = position;
  if (total === 1) return first;
  const pages = pagesView(model.say, position);
  if (number === 1) return { ...first, pages };
  const above = first.crumbs
    .slice(1)
    .map(({ label, href }): [string, string] => [label, href.slice(first.root.length)]);
  const page = pageProps(model, {
    path: pageAddress(first.path, number),
    heading: model.say.pages.heading(first.heading, number),
    description: model.say.pages.description(model.say.pages.of(number, total), first.description),
    above: [...above, [first.heading, first.path]],
  });
  return { ...page, pages };
}

/** The way through the parts of a list, as the part `number` shows it. */
export function pagesView(say: Messages, { number, total }: Position): PagesView {
  const up = number === 1 ? '' : '../';
  const to = (other: number): Link => ({
    label: String(other),
    href: `${up}${pageAddress('index.html', other)}`,
  });
  const near = Array.from({ length: total }, (_, index) => index + 1).filter(
    other => other === 1 || other === total || Math.abs(other - number) <= NEAR,
  );
  return {
    label: say.pages.of(number, total),
    previous: number > 1 ? to(number - 1) : null,
    next: number < total ? to(number + 1) : null,
    pages: near.map((other, index) => ({
      ...to(other),
      current: other === number,
      gap: index > 0 && other - (near[index - 1] ?? 0) > 1,
    })),
  };
}

/** A link of the first part as a later part writes it, which lies one folder deeper. */
function at(number: number, href: string): string {
  return number === 1 ? href : `../${href}`;
}

function below<T extends { href: string }>(number: number, entry: T): T {
  return { ...entry, href: at(number, entry.href) };
}

/** What the later pages of a thing show: whose lists these are, and the lists. */
function listsAlone(
  { say }: Model,
  props: Pick<EntityProps, 'kicker' | 'lead' | 'country' | 'native'>,
): Omit<EntityProps, 'page'> {
  const { kicker, lead, country, native } = props;
  const rest = {
    details: [],
    spark: null,
    map: null,
    passages: [],
    counts: [],
    neighbours: null,
    sources: [],
    feeds: [],
  };
  const lists = { summits: [], articles: { heading: say.entity.articles, entries: [] }, known: [] };
  return { kicker, lead, country, native, ...rest, ...lists, knownNote: say.entity.knownNote };
}
