/** The timeline as a picture: bands of office, and the meetings between them. */
import type {
  TimelineBand,
  TimelineGap,
  TimelineLabel,
  TimelineMark,
  TimelineRow,
  TimelineView,
} from '../../src/present/props.ts';
import { useSay } from './say.tsx';
import { Scroller } from './scroller.tsx';

export function Timeline({ view, id }: { view: TimelineView; id: string }) {
  return (
    <figure class="figure timeline" aria-labelledby={`${id}-title`}>
      <Scroller label={useSay().timeline.from(view.title, view.years[0]?.label ?? '')}>
        <Picture view={view} id={id} />
      </Scroller>
      <figcaption>
        <Legend view={view} />
      </figcaption>
    </figure>
  );
}

function Picture({ view, id }: { view: TimelineView; id: string }) {
  return (
    <svg viewBox={`0 0 ${view.width} ${view.height}`} width={view.least} aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{view.title}</title>
      <desc id={`${id}-desc`}>{view.description}</desc>
      <defs>
        <circle id="c" r="6" />
        <path id="d" d="M0-7.4 7.4 0 0 7.4-7.4 0Z" />
        <circle id="h" r="3.9" />
        <path id="e" d="M0-5.1 5.1 0 0 5.1-5.1 0Z" />
      </defs>
      <Axis view={view} />
      {view.gaps.map(gap => (
        <Gap key={gap.x} gap={gap} />
      ))}
      {view.rows.map(row => (
        <Row key={row.code} row={row} right={view.width - 8} />
      ))}
      {view.labels.map(label => (
        <path key={label.x} class="tie" d={`M${label.leader.x} ${label.leader.from}V${label.leader.to}`} />
      ))}
      {view.marks.map(mark => (
        <MarkShape key={`${mark.x} ${mark.y}`} mark={mark} />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the marks carry the same words */}
      <g aria-hidden="true">
        {view.labels.map(label => (
          <Label key={label.x} label={label} />
        ))}
      </g>
    </svg>
  );
}

function Axis({ view }: { view: TimelineView }) {
  const lines = view.years.map(({ x }) => `M${x} ${view.gridTop}V${view.axisY - 14}`).join('');
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the marks carry their dates
    <g class="axis" aria-hidden="true">
      <path d={lines} />
      {view.years.map(
        ({ x, middle, label }) =>
          label && (
            <text key={x} x={middle} y={view.axisY}>
              {label}
            </text>
          ),
      )}
    </g>
  );
}

function Gap({ gap }: { gap: TimelineGap }) {
  const middle = gap.x + gap.width / 2;
  const y = gap.y + gap.height / 2;
  return (
    <g class="gap">
      <rect x={gap.x} y={gap.y} width={gap.width} height={gap.height} />
      <text x={middle} y={y - 2}>
        {gap.label}
      </text>
      <text x={middle} y={y + 12}>
        {useSay().timeline.noMeeting}
      </text>
    </g>
  );
}

function Row({ row, right }: { row: TimelineRow; right: number }) {
  return (
    <g class={`row c-${row.code}`}>
      <text class="country" x="8" y={row.labelY}>
        {row.label}
      </text>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; it repeats the name at the start */}
      <g aria-hidden="true">
        <text class="country end" x={right} y={row.endY}>
          {row.label}
        </text>
      </g>
      {row.bands.map(band => (
        <Band key={band.x} band={band} row={row} />
      ))}
    </g>
  );
}

function Band({ band, row }: { band: TimelineBand; row: TimelineRow }) {
  const body = (
    <>
      <title>{band.title}</title>
      <rect x={band.x} y={row.y} width={band.width} height={row.height} />
      {band.label && (
        <text x={Math.round(band.x + band.width / 2)} y={row.y + 21.5}>
          {band.label}
        </text>
      )}
      {band.outside && (
        <>
          <path
            d={`M${band.outside.line} ${band.outside.tick > row.y ? row.y + row.height : row.y}V${band.outside.tick}`}
          />
          <text class="out" x={band.outside.x} y={band.outside.y}>
            {band.outside.label}
          </text>
        </>
      )}
    </>
  );
  return band.href ? <a href={band.href}>{body}</a> : <g>{body}</g>;
}

function MarkShape({ mark }: { mark: TimelineMark }) {
  const name = `${mark.held ? 'held' : 'open'}${mark.country ? ` c-${mark.country}` : ''}`;
  const shape =
    mark.shape === 'b' ? (
      <rect x={mark.x} y={Math.round(mark.y * 10 - 50) / 10} width={mark.width} height="10" rx="5" />
    ) : (
      <use href={`#${symbol(mark)}`} x={mark.x} y={mark.y} />
    );
  const body = (
    <>
      <title>{mark.title}</title>
      {shape}
    </>
  );
  return mark.href ? (
    <a class={name} href={mark.href}>
      {body}
    </a>
  ) : (
    <g class={name}>{body}</g>
  );
}

function symbol({ shape, held }: TimelineMark): string {
  if (shape === 'd') return held ? 'd' : 'e';
  return held ? 'c' : 'h';
}

function Label({ label }: { label: TimelineLabel }) {
  return (
    <text class={`name ${label.anchor}`} x={label.x} y={label.y}>
      {label.text}
    </text>
  );
}

function Legend({ view }: { view: TimelineView }) {
  const { colours } = useSay().timeline;
  return (
    <ul class="legend">
      {view.legend.map(({ shape, label }) => (
        <li key={shape}>
          <svg
            width="18"
            height="14"
            viewBox="-9 -7 18 14"
            aria-hidden="true"
            class={shape === 'h' || shape === 'e' ? 'open' : 'held'}
          >
            {shape === 'c' && <circle r="5" />}
            {(shape === 'd' || shape === 'e') && <path d="M0-6.2 6.2 0 0 6.2-6.2 0Z" />}
            {shape === 'b' && <rect x="-9" y="-4" width="18" height="8" rx="4" class="bar" />}
            {shape === 'h' && <circle r="3.3" />}
          </svg>
          {label}
        </li>
      ))}
      {view.countries.length > 2 && <li>{colours}</li>}
      {view.countries.length > 2 &&
        view.countries.map(({ code, label }) => (
          <li key={code}>
            <span class={`dot c-${code}`} aria-hidden="true" /> {label}
          </li>
        ))}
    </ul>
  );
}
