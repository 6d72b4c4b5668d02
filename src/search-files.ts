/**
 * Pagefind lists the values of a filter in an order that changes from run to run. Here they are sorted, so that the same
 * pages give the same index.
 *
 * Source: the files of Pagefind 1.5: a signature and CBOR (RFC 8949) with arrays, text and whole numbers only.
 */
import { gunzipSync } from 'node:zlib';
import { digest } from './cache.ts';

/** A file of the index, with its path from the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's reader unpacks what is packed; what starts with the signature it takes as it is. */
const SIGNATURE = 'pagefind_dcd';

type Value = number | string | Value[];

/** The files of an index with the values of its filters in order. */
export function inOrder(files: IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const name = (old: string, value: Value, length: number) => {
    const [language = ''] = old.split('_');
    const made = `${language}_${digest(unread(value)).slice(0, length)}`;
    renamed.set(old, made);
    return made;
  };
  const filters = files
    .filter(({ path }) => path.startsWith('filter/'))
    .map(file => {
      const value = sortedFilter(read(file.content));
      const old = file.path.replace(/^filter\/|\.pf_filter$/g, '');
      return { path: `filter/${name(old, value, 7)}.pf_filter`, content: unread(value) };
    });
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map(file => {
      const value = withFilters(read(file.content), renamed);
      const old = file.path.replace(/^pagefind\.|\.pf_meta$/g, '');
      return { path: `pagefind.${name(old, value, 10)}.pf_meta`, content: unread(value) };
    });
  const rest = files.filter(({ path }) => !path.startsWith('filter/') && !path.endsWith('.pf_meta'));
  return [...filters, ...metas, ...rest.map(file => (file.path === ENTRY ? withNames(file, renamed) : file))];
}

const ENTRY = 'pagefind-entry.json';

/** The entry names the language's other files. */
function withNames({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const text = Buffer.from(content)
    .toString('utf8')
    .replace(/(?<="hash":")[^"]+/g, old => renamed.get(old) ?? old);
  return { path, content: Buffer.from(text) };
}

/** *Takes* a filter: its name, and each value with its pages. */
function sortedFilter(value: Value): Value {
  const [name = '', values = []] = list(value);
  return [name, byFirst(list(values))];
}

/** *Takes* what Pagefind knows of a language: its version, the pages, the words, the filters, and more. */
function withFilters(value: Value, renamed: Map<string, string>): Value {
  const [version = '', pages = [], words = [], filters = [], ...rest] = list(value);
  const named = list(filters).map(filter => {
    const [name = '', file = ''] = list(filter);
    return [name, renamed.get(String(file)) ?? file];
  });
  return [version, pages, words, byFirst(named), ...rest];
}

function byFirst(values: Value[]): Value[] {
  const key = (value: Value) => String(list(value)[0]);
  return [...values].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function list(value: Value): Value[] {
  if (!Array.isArray(value)) throw new Error('A file of the search index has another form than was expected.');
  return value;
}

function read(content: Uint8Array): Value {
  const bytes = content[0] === 0x1f ? gunzipSync(content) : Buffer.from(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error('A file of the search index has no signature.');
  return decode(bytes.subarray(SIGNATURE.length));
}

function unread(value: Value): Buffer {
  return Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), encode(value)]);
}

const WHOLE = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
/** Below this a head holds its number itself; else it says in how many bytes the number follows. */
const SHORT = 24;

/** A value from CBOR. Throws at anything but arrays, text and whole numbers. */
export function decode(bytes: Buffer): Value {
  let at = 0;
  const next = (): Value => {
    const head = bytes.readUInt8(at);
    at += 1;
    const kind = head >> 5;
    const size = [1, 2, 4][(head & 31) - SHORT];
    const number = size === undefined ? head & 31 : bytes.readUIntBE(at, size);
    at += size ?? 0;
    if ((head & 31) > SHORT + 2) throw new Error('A number in the search index is too large.');
    if (kind === WHOLE) return number;
    if (kind === NEGATIVE) return -1 - number;
    if (kind === ARRAY) return Array.from({ length: number }, next);
    if (kind !== TEXT) throw new Error('A file of the search index holds what was not expected.');
    at += number;
    return bytes.toString('utf8', at - number, at);
  };
  return next();
}

/** A value as CBOR, each number in the fewest bytes. */
export function encode(value: Value): Buffer {
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(WHOLE, value);
  if (Array.isArray(value)) return Buffer.concat([head(ARRAY, value.length), ...value.map(encode)]);
  const text = Buffer.from(value, 'utf8');
  return Buffer.concat([head(TEXT, text.length), text]);
}

function head(kind: number, number: number): Buffer {
  if (number < SHORT) return Buffer.from([(kind << 5) | number]);
  const power = number < 0x100 ? 0 : number < 0x10000 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes.writeUInt8((kind << 5) | (SHORT + power));
  bytes.writeUIntBE(number, 1, 2 ** power);
  return bytes;
}
