/** Width of text in the figures' sans, near enough to decide what fits; measured in the font at 1,000 units an em. */

const NARROW = /[iljtfrI.,;:'|!()[\] -]/;
/** Chinese, Japanese and Korean fill a square. */
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/;
const WIDE = /[mwMWOQGDH@%—]/;

/** Width in pixels of a text at a size. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += unitsOf(character);
  return units * size;
}

function unitsOf(character: string): number {
  if (NARROW.test(character)) return 0.32;
  if (FULL.test(character)) return 1;
  return WIDE.test(character) ? 0.84 : 0.58;
}

/** A text cut to a width in pixels, with an ellipsis where something is left out; the figure's titles hold the whole. */
export function cutToWidth(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const characters = [...text];
  const fits = (length: number) => textWidth(`${characters.slice(0, length).join('')}…`, size) <= most;
  let length = characters.length - 1;
  while (length > 1 && !fits(length)) length -= 1;
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}
