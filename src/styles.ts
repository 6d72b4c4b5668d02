/** The style sheet of a built site: the parts of `public/styles/` as one file, as each file more is a wait before anything shows. */
import { join } from 'node:path';
import { readBytes, removeFile, writeIfDifferent } from './io.ts';

/** In this order; the first names the order of all layers. */
const PARTS = ['tokens', 'reset', 'base', 'layout', 'parts', 'figures', 'print'];

/** Puts the parts that were copied to the site's folder together. */
export function joinStyles(outDir: string): void {
  const files = PARTS.map(name => `styles/${name}.css`);
  const texts = files.map(file => Buffer.from(readBytes(join(outDir, file))).toString('utf8'));
  writeIfDifferent(outDir, 'styles/site.css', texts.join('\n'));
  for (const file of files) removeFile(outDir, file);
}
