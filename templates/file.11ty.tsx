/** Files that are not pages: they are written as they are. */
import type { FileProps } from '../src/present/props.ts';
import { paginated } from './parts/kind.tsx';

export const data = paginated('file');

export function render({ props }: { props: FileProps }): string {
  return props.text;
}
