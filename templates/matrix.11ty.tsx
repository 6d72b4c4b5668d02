/** Who met whom, how often. */
import type { MatrixProps } from '../src/present/props.ts';
import { Grid } from './parts/figures.tsx';
import { kind } from './parts/kind.tsx';

export function MatrixPage({ page, lead, grids }: MatrixProps) {
  return (
    <>
      <div class="opening">
        <h1>{page.heading}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="grids">
        {grids.map(grid => (
          <Grid key={grid.caption} grid={grid} />
        ))}
      </div>
    </>
  );
}

export const { data, render } = kind<MatrixProps>('matrix', MatrixPage);
