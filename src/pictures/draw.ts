/** Draws a share card as a PNG picture. Same card, same bytes: no system font, no clock, no browser. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { ShareCard } from '../present/props.ts';
import { HEIGHT, layout, marksOf, WIDTH } from './layout.ts';

/** The bytes of a WOFF file, and what the layout calls it. */
export interface PictureFont {
  name: string;
  weight: 500 | 600;
  style: 'normal';
  data: Buffer;
}

/** The picture of a card, 1200 × 630, as PNG. Satori unpacks the fonts once for a list, so all cards are drawn with the same one. */
export async function drawCard(card: ShareCard, fonts: PictureFont[]): Promise<Uint8Array> {
  const svg = await satori(layout(card), { width: WIDTH, height: HEIGHT, fonts });
  // The marks are drawn here and not laid out, as a card may hold thousands of them.
  const drawing = svg.replace(/<\/svg>\s*$/, `${marksOf(card)}</svg>`);
  return new Resvg(drawing, { font: { loadSystemFonts: false } }).render().asPng();
}
