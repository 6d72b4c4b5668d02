/** How a share card is laid out: boxes and words for satori, the line of years as shapes. The values are those of `public/styles/tokens.css`. */
import type { ShareCard } from '../present/props.ts';

/** Width of a share picture in pixels: what social sites crop least. */
export const WIDTH = 1200;

/** Height of a share picture in pixels. */
export const HEIGHT = 630;
const EDGE = 72;
const AXIS_Y = 548;

const PAPER = '#fbfaf6';
const INK = '#1d1b18';
const SOFT = '#5a554c';
const RULE = '#8b8477';
const ACCENT = '#0a5d55';
const COUNTRY: Record<string, string> = { jp: '#a8322a', kr: '#24578f', cn: '#7a5b00', us: '#65458f' };
const OTHER_COUNTRY = '#5f5a50';

const SERIF = 'Newsreader, Newsreader Ext';
const SANS = 'Figtree, Figtree Ext';

type Style = Record<string, string | number>;

const WIDE: Style = { width: WIDTH - 2 * EDGE };

/** What satori reads: an element with its style and what is in it. */
export interface Box {
  type: 'div';
  key: null;
  props: { style: Style; children: (Box | string)[] };
}

/** The words of a card. */
export function layout(card: ShareCard): Box {
  const words = [
    box({ fontFamily: SANS, fontSize: 26, color: SOFT, minHeight: 36 }, card.kicker),
    box({ ...WIDE, fontFamily: SERIF, fontSize: titleSize(card.title), lineHeight: 1.12, marginTop: 10 }, card.title),
    ...card.lines.map((line, index) =>
      box(
        { ...WIDE, fontFamily: SANS, fontSize: 30, lineHeight: 1.35, color: index === 0 ? INK : SOFT, marginTop: 18 },
        line,
      ),
    ),
  ];
  const axis = card.axis === null ? [] : [axisYears(card.axis)];
  return box(
    {
      flexDirection: 'column',
      width: WIDTH,
      height: HEIGHT,
      padding: `56px ${EDGE}px 0`,
      background: PAPER,
      color: INK,
      fontWeight: 500,
    },
    box({ alignItems: 'center', marginBottom: 44 }, stripes(card.colours), siteName(card)),
    ...words,
    ...axis,
  );
}

/** Long names are set smaller, so that three lines are the most. */
function titleSize(title: string): number {
  return title.length > 60 ? 52 : title.length > 34 ? 62 : 76;
}

function siteName({ site, title }: ShareCard): Box {
  return box({ fontFamily: SANS, fontSize: 26, fontWeight: 600, color: ACCENT }, site === title ? '' : site);
}

function stripes(colours: string[]): Box {
  const shown = colours.length === 0 ? [ACCENT] : colours.slice(0, 6).map(code => COUNTRY[code] ?? OTHER_COUNTRY);
  return box(
    { marginRight: 20 },
    ...shown.map(background => box({ background, width: Math.max(14, 72 / shown.length), height: 10 }, '')),
  );
}

function axisYears({ from, to }: NonNullable<ShareCard['axis']>): Box {
  const style = { fontFamily: SANS, fontSize: 22, color: SOFT };
  return box(
    { ...WIDE, position: 'absolute', left: EDGE, top: AXIS_Y + 18, justifyContent: 'space-between' },
    box(style, from),
    box(style, to === from ? '' : to),
  );
}

function box(style: Style, ...children: (Box | string)[]): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** The line of years and the marks on it, as SVG: a dot for a known day, a bar for days of which one is right. */
export function marksOf({ axis, colours }: ShareCard): string {
  if (axis === null) return '';
  const length = WIDTH - 2 * EDGE;
  const radius = axis.marks.length > 30 ? 6 : 9;
  const fill = colours.length === 1 ? (COUNTRY[colours[0] ?? ''] ?? OTHER_COUNTRY) : ACCENT;
  const at = (share: number) => Math.round((EDGE + share * length) * 10) / 10;
  const marks = axis.marks.map(({ start, end }) => {
    const [left, right] = [at(start), at(end)];
    return `<rect x="${round(left - radius)}" y="${AXIS_Y - radius}" width="${round(right - left + 2 * radius)}" height="${2 * radius}" rx="${radius}"/>`;
  });
  const line = `<path d="M${EDGE} ${AXIS_Y}H${WIDTH - EDGE}" stroke="${RULE}" stroke-width="2"/>`;
  return `${line}<g fill="${fill}" fill-opacity="0.8">${marks.join('')}</g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
