/** Addresses: where each page lies, and how one page reaches another from disk, from a sub-path and from a root. */

/** File systems hold 255 bytes in a name; hosts and archives often less. */
const LONGEST = 100;

/** Address part that is safe on every file system: lower case ASCII letters, digits and hyphens. */
export function segment(id: string): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain === id && id !== '' && id.length <= LONGEST) return id;
  return `${plain.slice(0, LONGEST - 20).replace(/-+$/, '') || 'x'}-${fingerprint(id)}`;
}

/** Eight hexadecimal digits that stand for a text (FNV-1a), so that two ids which look alike in ASCII stay apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Where the pages lie, from the output folder. */
export const addresses = {
  home: 'index.html',
  timeline: 'timeline/index.html',
  summits: 'summits/index.html',
  summit: (id: string) => `summits/${segment(id)}/index.html`,
  article: (id: string) => `articles/${segment(id)}/index.html`,
  leaders: 'leaders/index.html',
  leader: (id: string) => `leaders/${segment(id)}/index.html`,
  matrix: 'leaders/matrix/index.html',
  places: 'places/index.html',
  place: (id: string) => `places/${segment(id)}/index.html`,
  topics: 'topics/index.html',
  topic: (id: string) => `topics/${segment(id)}/index.html`,
  years: 'years/index.html',
  year: (year: string) => `years/${segment(year)}/index.html`,
  search: 'search/index.html',
  about: 'about/index.html',
  method: 'about/method/index.html',
  accuracy: 'about/accuracy/index.html',
  data: 'data/index.html',
  missing: '404.html',
};

/** What leads from a page to the site's root: `./`, `../`, `../../` … */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** The address of one page as another page writes it. */
export function href(from: string, to: string): string {
  return `${rootOf(from)}${to}`;
}

/** The full address of a page; null while nobody has said where the site will live. `index.html` is left out. */
export function fullAddress(siteUrl: string, path: string): string | null {
  if (siteUrl === '') return null;
  return `${siteUrl.replace(/\/*$/, '/')}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

const SAFE_PATH = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*\.[a-z]+(?:\.[a-z]+)?$/;

/** The path itself when it lies inside the output folder; otherwise it throws, as that is a fault of ours and not of an article. */
export function insidePath(path: string): string {
  if (!SAFE_PATH.test(path) || path.length > 240) throw new Error(`“${path}” is not a path inside the site`);
  return path;
}

/** Leads to words in a page: the mark's id for every browser, and the words themselves for those that can find them. */
export function wordsFragment(id: string, exact: string): string {
  const words = exact.replace(/\s+/g, ' ').trim();
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[-!'()*~]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  if (words.length <= 90) return `#${id}:~:text=${encode(words)}`;
  const parts = words.split(' ');
  if (parts.length < 10) return `#${id}`;
  return `#${id}:~:text=${encode(parts.slice(0, 5).join(' '))},${encode(parts.slice(-5).join(' '))}`;
}
