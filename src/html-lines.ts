/** The words of an HTML text, a line for each block, in the order of the page; no markup is left. */
import { parseHTML } from 'linkedom';

/** As much of the document model as the readers use. */
export interface HtmlNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  parentNode: HtmlNode | null;
  firstChild: HtmlNode | null;
  nextSibling: HtmlNode | null;
}

/** An element, as much of it as the readers use. */
export interface HtmlElement extends HtmlNode {
  outerHTML: string;
  innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

/** A parsed page, as much of it as the readers use. */
export interface HtmlDocument extends HtmlElement {
  documentElement: HtmlElement;
  body: HtmlElement;
}

/** Elements whose words are never the story's: code, controls and ways around the site. */
export const FURNITURE = [
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'nav',
    'form',
    'button',
    'select',
    'input',
    'textarea',
  ],
  ...['label', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed', 'audio', 'video', 'dialog', 'menu'],
];
const SKIPPED = new Set(FURNITURE);

const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'legend', 'li'],
  ...['main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

const TEXT_NODE = 3;

/** A document from a whole page. No script of it runs and nothing is fetched. */
export function parsePage(html: string): HtmlDocument {
  return parseHTML(withBody(html)).document as unknown as HtmlDocument;
}

/** The tags for head and body may be left out of a page; the parser does not put them back. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  if (head === null) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}<body>${html.slice(end)}`;
}

/** A document with a piece of HTML as its body. */
export function parseFragment(html: string): HtmlDocument {
  return parsePage(`<!doctype html><html><body>${html}</body></html>`);
}

/** The lines of a piece of HTML, such as the content field of a site's interface. */
export function htmlLines(html: string): string[] {
  return nodeLines(parseFragment(html).body);
}

/** The lines below a node. Walks without recursion, because a page may be nested deeper than the stack. */
export function nodeLines(root: HtmlNode): string[] {
  const lines = [''];
  for (const { node, leaving } of walk(root)) {
    const name = node.nodeName.toLowerCase();
    if (BLOCKS.has(name)) lines.push('');
    if (!leaving && node.nodeType === TEXT_NODE) lines[lines.length - 1] += node.textContent ?? '';
  }
  return lines.map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line !== '');
}

/** Elements that may be left open, so that their number says nothing about how deep a page goes. */
const OPEN_ENDED = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'option', 'optgroup', 'colgroup'],
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'path'],
]);

/** How many elements stand within each other at most, judged from the tags alone. */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { groups } of withoutCode(html).matchAll(/<(?<end>\/?)(?<name>[a-z][\w-]*)[^<>]*?(?<self>\/?)>/gi)) {
    if (groups?.self || OPEN_ENDED.has(groups?.name?.toLowerCase() ?? '')) continue;
    depth = Math.max(0, depth + (groups?.end ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The words of a page, a line for each stretch between two tags, without looking at how it is built. */
export function strippedLines(html: string): string[] {
  const bare = withoutCode(html).replace(/<[^<>]*>/g, '\n');
  const lines = bare.split('\n').map(line => line.replace(/\s+/g, ' ').trim());
  return lines.filter(line => line !== '');
}

function withoutCode(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  return bare.replace(/<(script|style|template|noscript|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ');
}

/** Every node in order, on the way in and on the way out, without those that are skipped. */
function* walk(root: HtmlNode): Generator<{ node: HtmlNode; leaving: boolean }> {
  let node = root;
  let leaving = false;
  while (true) {
    const skipped = SKIPPED.has(node.nodeName.toLowerCase());
    if (!skipped) yield { node, leaving };
    if (!leaving && !skipped && node.firstChild) node = node.firstChild;
    else if (!leaving) leaving = true;
    else if (node === root) return;
    else if (node.nextSibling) [node, leaving] = [node.nextSibling, false];
    else node = node.parentNode ?? root;
  }
}
