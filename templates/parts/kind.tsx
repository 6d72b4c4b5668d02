/** Makes an Eleventy template of a component: one page for each props of a kind, at the path that the props name. */
import type { FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageProps, Pages } from '../../src/present/props.ts';
import { Speaking } from './say.tsx';
import { Shell } from './shell.tsx';

interface Held<Props> {
  props: Props;
}

/** What Eleventy reads from a template file: its data, and how it renders. */
export function kind<Props extends { page: PageProps }>(name: keyof Pages, Body: FunctionComponent<Props>) {
  return {
    data: paginated(name),
    render: ({ props }: Held<Props>) => document(props, Body),
  };
}

/** One output for each entry of a kind's list. */
export function paginated(name: keyof Pages) {
  return {
    pagination: { data: `pages.${name}`, size: 1, alias: 'props', addAllPagesToCollections: false },
    permalink: ({ props }: Held<{ page: { path: string } }>) => props.page.path,
    eleventyExcludeFromCollections: true,
  };
}

/** A whole page as text. */
export function document<Props extends { page: PageProps }>(props: Props, Body: FunctionComponent<Props>): string {
  const body = renderToString(
    <Speaking value={props.page.say}>
      <Shell page={props.page}>
        <Body {...props} />
      </Shell>
    </Speaking>,
  );
  return `<!doctype html>\n${body}\n`;
}
