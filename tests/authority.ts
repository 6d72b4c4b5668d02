/** The project's own authority files, read once for all tests of a file. */
import fs from 'node:fs';
import path from 'node:path';
import { type Authority, indexAuthority, readAuthority } from '../src/authority.ts';
import { articleOf } from '../src/text.ts';
import type { Article, Draft, Seed } from '../src/types.ts';
import { ROOT } from './command.ts';

const folder = path.join(ROOT, 'seeds', 'authority');

export const authority: Authority = indexAuthority(
  readAuthority(
    fs.readdirSync(folder).map(name => ({ name, path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') })),
  ).value,
);

/** A seed of plain text. */
export function seedOf(body: string, file = 'test.txt'): Seed {
  return { id: file.replace(/\.\w+$/, ''), file, form: 'text', encoding: 'utf-8', corrections: {}, body, bodyLine: 1 };
}

/** An article of plain text in which every line is story. */
export function articleFrom(text: string): Article {
  const lines = text.split('\n');
  const draft: Draft = { seed: seedOf(text), markup: 'text', lines, lineNumbers: null, page: {} };
  return articleOf(draft, { kept: lines.map((line, i) => ({ line: i, text: line, role: 'prose' })), removed: [] });
}
