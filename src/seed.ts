/** From a file's bytes to a seed: the text decoded, the front matter read. Nothing is taken out of the text here. */
import { readCorrections } from './corrections.ts';
import { problem } from './diagnostics.ts';
import { decode } from './encoding.ts';
import { idOf } from './seed-id.ts';
import type { Diagnostic, Outcome, Seed } from './types.ts';

/** Largest file that is read. The longest news page with everything in it is a tenth of this. */
export const SEED_LIMIT = 10 * 1024 * 1024;

const FORMS: Record<string, Seed['form']> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/** How a file is read, by the ending of its name; null where it is not an article. */
export function formOf(file: string): Seed['form'] | null {
  const ending = /\.(?<ending>[^./]+)$/.exec(file)?.groups?.ending?.toLowerCase() ?? '';
  return Object.hasOwn(FORMS, ending) ? (FORMS[ending] ?? null) : null;
}

/**
 * A saved report, decoded, with its editor's corrections.
 *
 * *Takes* the path from the articles folder, and the file's bytes.
 * *Gives* null where an error keeps the file from being read.
 * *Reports* `seed-unsupported`, `seed-too-large`, `seed-binary`, `seed-encoding`, `seed-empty` and all `front-matter-…`.
 */
export function readSeed({ file, bytes }: { file: string; bytes: Uint8Array }): Outcome<Seed | null> {
  const form = formOf(file);
  if (form === null) return refuse(problem('seed-unsupported', { file }, `“${file.slice(file.lastIndexOf('/') + 1)}”`));
  if (bytes.length > SEED_LIMIT) return refuse(tooLarge(file, bytes.length));
  const decoded = decode(bytes, form);
  if (decoded === 'binary') return refuse(problem('seed-binary', { file }, 'bytes that are not text'));
  if (decoded === 'unrecognised') {
    return refuse(
      problem('seed-encoding', { file }, 'bytes that are no text in any encoding we know, or control characters'),
    );
  }
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const matter =
    form === 'html'
      ? { value: { corrections: {}, body: text, bodyLine: 1 }, diagnostics: [] }
      : readCorrections({ file, text });
  const { diagnostics } = matter;
  if (isEmpty(matter.value.body, form) && !diagnostics.some(({ severity }) => severity === 'error')) {
    diagnostics.push(problem('seed-empty', { file, line: matter.value.bodyLine }, 'no text'));
  }
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  const seed = { id: idOf(file), file, form, encoding: decoded.encoding, ...matter.value };
  return { value: failed ? null : seed, diagnostics };
}

/** The problem of a file that is not read because of its size, which the reader of the disk also tells. */
export function tooLarge(file: string, size: number): Diagnostic {
  const megabytes = (count: number) => `${Math.round((count / 1024 / 1024) * 10) / 10} MB`;
  return problem('seed-too-large', { file }, megabytes(size), { limit: megabytes(SEED_LIMIT) });
}

function refuse(diagnostic: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [diagnostic] };
}

/** A page without a single word outside its tags, scripts and styles is as empty as an empty file. */
function isEmpty(body: string, form: Seed['form']): boolean {
  if (form !== 'html') return body.trim() === '';
  const visible = body
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|title|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');
  return visible.replace(/&nbsp;/g, ' ').trim() === '';
}
