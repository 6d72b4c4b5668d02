/** From bytes to characters, in any encoding that news pages come in. A text that would lose a character is not taken. */
import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** A text with the name of the encoding that it was in. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** Why bytes could not be read: they are not text at all, or not in an encoding that can be recognised. */
export type Undecoded = 'binary' | 'unrecognised';

/** Encodings that are guessed. Others are too rare in saved news to outweigh the risk of a wrong guess. */
const GUESSED = new Set([
  ...['shift_jis', 'euc-jp', 'euc-kr', 'big5', 'gb18030'],
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1257'],
  ...['iso-8859-1', 'iso-8859-2', 'koi8-r'],
]);

/** Browsers read these names as their supersets, and pages rely on it. Source: WHATWG Encoding Standard, section 4.2. */
const SUPERSETS: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'x-sjis': 'shift_jis',
  sjis: 'shift_jis',
  'windows-31j': 'shift_jis',
  'x-euc-jp': 'euc-jp',
  'ks_c_5601-1987': 'euc-kr',
  'big5-hkscs': 'big5',
};

const MARKS: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Where a page may declare its encoding. Source: WHATWG HTML, section 13.2.3.2, which looks at the first 1024 bytes; saved pages carry more before it. */
const DECLARATION_BYTES = 8192;
const DECLARATION =
  /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<meta>[\w.:-]+)|^<\?xml\b[^>]*\bencoding\s*=\s*["'](?<xml>[\w.:-]+)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/;
/** What a wrong guess leaves behind: replacement characters, C1 controls, private use, halves of pairs. */
const WRONG = /[\u0080-\u009f\ufffd\ue000-\uf8ff]|\p{Surrogate}/u;

/**
 * The text of a file's bytes, without its byte order mark.
 *
 * *Takes* the bytes, and whether they are an HTML page, which may name its own encoding.
 * The order: byte order mark, UTF-8 where valid, the page's own word, then the likeliest that decodes without loss.
 */
export function decode(bytes: Uint8Array, form: 'text' | 'markdown' | 'html'): Decoded | Undecoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return whole(decodeMarked(bytes.subarray(marked[1].length), marked[0]));
  if (bytes.includes(0)) return decodeWide(bytes);
  if (isUtf8(bytes)) return whole({ text: Buffer.from(bytes).toString('utf8'), encoding: 'utf-8' });
  return (form === 'html' ? decodeDeclared(bytes) : null) ?? decodeGuessed(bytes) ?? 'unrecognised';
}

/** A replacement character that the file itself holds was lost before it came to us, and is no reason to refuse it. */
function whole(decoded: Decoded | null): Decoded | Undecoded {
  return decoded === null || CONTROL.test(decoded.text) ? 'unrecognised' : decoded;
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoded | null {
  if (encoding === 'utf-8') return isUtf8(bytes) ? decodeAs(bytes, encoding) : null;
  const decoded = bytes.length % 2 === 0 ? decodeAs(bytes, encoding) : null;
  return decoded === null || /\p{Surrogate}/u.test(decoded.text) ? null : decoded;
}

/** Bytes with zeros are UTF-16 without a mark when all zeros stand on one side of the pairs; else they are no text. */
function decodeWide(bytes: Uint8Array): Decoded | Undecoded {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  if (bytes.length % 2 === 1 || (zeros[0] !== 0 && zeros[1] !== 0)) return 'binary';
  const decoded = decodeAs(bytes, zeros[0] === 0 ? 'utf-16le' : 'utf-16be');
  return isClean(decoded.text) ? decoded : 'binary';
}

function decodeDeclared(bytes: Uint8Array): Decoded | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const groups = DECLARATION.exec(head)?.groups;
  const label = (groups?.meta ?? groups?.xml ?? '').toLowerCase();
  const name = SUPERSETS[label] ?? label;
  if (!GUESSED.has(name)) return null;
  const decoded = decodeAs(bytes, name);
  return isClean(decoded.text) ? decoded : null;
}

function decodeGuessed(bytes: Uint8Array): Decoded | null {
  for (const { name } of analyse(bytes)) {
    const label = name.toLowerCase();
    const encoding = SUPERSETS[label] ?? label;
    const decoded = GUESSED.has(encoding) ? decodeAs(bytes, encoding) : null;
    if (decoded && isClean(decoded.text)) return decoded;
  }
  return null;
}

function isClean(text: string): boolean {
  return !CONTROL.test(text) && !WRONG.test(text);
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return { text: iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false }), encoding };
}
