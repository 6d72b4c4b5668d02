/** Writes the share pictures of a site. A picture drawn before from the same card is not drawn again. */
import { createRequire } from 'node:module';
import { contentKey } from '../cache.ts';
import { readBytes, writeIfDifferent } from '../io.ts';
import type { ShareCard } from '../present/props.ts';
import type { PictureFont } from './draw.ts';

/** Remembers pictures by the key of what they were drawn from, in base64. */
export interface PictureMemory {
  recall(key: string): string | null;
  remember(key: string, picture: string): void;
}

/** Where pictures go, and what may be taken over from earlier runs. */
export interface PictureOptions {
  outDir: string;
  memory?: PictureMemory | undefined;
  /** Stands for how pictures are drawn. */
  basis?: string | undefined;
}

const require = createRequire(import.meta.url);

/** Each typeface twice: Latin, and the rest of Latin script, which satori turns to for letters that the first lacks. */
const FONTS: [name: string, weight: 500 | 600, file: string][] = [
  ['Newsreader', 500, require.resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff')],
  ['Newsreader Ext', 500, require.resolve('@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff')],
  ['Figtree', 500, require.resolve('@fontsource/figtree/files/figtree-latin-500-normal.woff')],
  ['Figtree', 600, require.resolve('@fontsource/figtree/files/figtree-latin-600-normal.woff')],
  ['Figtree Ext', 500, require.resolve('@fontsource/figtree/files/figtree-latin-ext-500-normal.woff')],
];

/** Writes the picture of each card to its path. */
export async function writePictures(cards: ShareCard[], { outDir, memory, basis }: PictureOptions): Promise<void> {
  // Neither the fonts nor the program that draws is loaded where every picture is known.
  let fonts: PictureFont[] | null = null;
  for (const card of cards) {
    const key = contentKey([basis ?? '', card]);
    const known = memory?.recall(key) ?? null;
    if (known !== null) {
      writeIfDifferent(outDir, card.path, Buffer.from(known, 'base64'));
      continue;
    }
    fonts ??= FONTS.map(([name, weight, file]) => ({
      name,
      weight,
      style: 'normal',
      data: Buffer.from(readBytes(file)),
    }));
    const { drawCard } = await import('./draw.ts');
    const picture = await drawCard(card, fonts);
    memory?.remember(key, Buffer.from(picture).toString('base64'));
    writeIfDifferent(outDir, card.path, picture);
  }
}
