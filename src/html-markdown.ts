/** From the HTML of a story to Markdown: paragraphs, headings, lists, quotations, links; no pictures, tables or raw HTML. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { FURNITURE } from './html-lines.ts';

/** Pictures go too: the archive keeps words, and a page must not fetch anything from elsewhere. */
const DROPPED = new Set([...FURNITURE, 'img', 'picture', 'source', 'track', 'map', 'area', 'link', 'meta', 'base']);

/** Elements that have no counterpart in plain Markdown, and what stands for them. */
const RENAMED: Record<string, string> = {
  ...Object.fromEntries(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map(name => [name, 'div'])),
  ...Object.fromEntries(['figcaption', 'summary', 'legend', 'dt', 'dd'].map(name => [name, 'p'])),
  ...Object.fromEntries(['dl', 'details', 'figure', 'fieldset', 'colgroup'].map(name => [name, 'div'])),
  ...Object.fromEntries(
    ['del', 's', 'strike', 'u', 'mark', 'font', 'code', 'kbd', 'samp', 'var', 'tt'].map(name => [name, 'span']),
  ),
  ...{ pre: 'p', xmp: 'p', listing: 'p', plaintext: 'p' },
};

/** Markdown of a piece of HTML. */
export function htmlToMarkdown(html: string): string {
  const file = unified()
    .use(rehypeParse, { fragment: true })
    .use(() => plain)
    .use(rehypeRemark, { handlers: { br: () => ({ type: 'text', value: '\n' }) } })
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '*', resourceLink: true })
    .processSync(html);
  return String(file);
}

/** Leaves only what plain Markdown can say. */
function plain(tree: Root | Element): void {
  tree.children = tree.children.filter(
    child => child.type === 'text' || (child.type === 'element' && !DROPPED.has(child.tagName)),
  ) as typeof tree.children;
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    child.tagName = RENAMED[child.tagName] ?? child.tagName;
    if (child.tagName === 'a' && !/^https?:\/\//i.test(String(child.properties.href ?? ''))) child.tagName = 'span';
    child.properties = child.tagName === 'a' ? { href: child.properties.href ?? '' } : {};
    plain(child);
  }
}
