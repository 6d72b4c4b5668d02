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
