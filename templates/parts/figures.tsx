/** Maps, shaded tables and small bars. */
import type { GridView, MapDot, MapLabel, MapView, SparkView } from '../../src/present/props.ts';
import { Scroller } from './scroller.tsx';

export function Spark({ view }: { view: SparkView }) {
  return (
    <svg
      class="spark"
      preserveAspectRatio="none"
      width={view.width}
      height={view.height}
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="img"
      aria-label={view.title}
    >
      <path class="base" d={`M0 ${view.height}H${view.width}`} />
      {view.bars.map(({ x, y, width, height }) => (
        <rect key={x} x={x} y={y} width={width} height={height} />
      ))}
    </svg>
  );
}

export function WorldMap({ map, id }: { map: MapView; id: string }) {
  return (
    <svg
      class="map"
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      aria-labelledby={id}
    >
      <title id={id}>{map.title}</title>
      <path class="land" d={map.land} />
      <path class="borders" d={map.borders} />
      {map.dots.map(dot => (
        <Dot key={`${dot.x} ${dot.y} ${dot.title}`} dot={dot} />
      ))}
    </svg>
  );
}

function Dot({ dot }: { dot: MapDot }) {
  const body = (
    <>
      <title>{dot.title}</title>
      <circle cx={dot.x} cy={dot.y} r={dot.radius} />
      {dot.label && <Label label={dot.label} look={dot.label.anchor} />}
      {dot.narrow && <Label label={dot.narrow} look={`narrow ${dot.narrow.anchor}`} />}
    </>
  );
  return dot.href ? <a href={dot.href}>{body}</a> : <g>{body}</g>;
}

function Label({ label, look }: { label: MapLabel; look: string }) {
  return (
    <text class={look} x={label.x} y={label.y}>
      {label.text}
    </text>
  );
}

export function Grid({ grid }: { grid: GridView }) {
  return (
    <Scroller label={grid.caption}>
      <table class="grid">
        <caption>{grid.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{grid.corner}</th>
            {grid.columns.map(column => (
              <th key={column.full} scope="col" title={column.full}>
                {column.href ? <a href={column.href}>{column.label}</a> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(row => (
            <tr key={row.label}>
              <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
              {row.cells.map((cell, index) => (
                <td
                  key={index}
                  class={cell.level > 0 ? `l${cell.level}` : undefined}
                  title={cell.level > 0 ? cell.title : undefined}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
