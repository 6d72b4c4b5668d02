/** Looking things up by where they stand, among spans that are sorted and do not overlap. */
import type { Span } from './types.ts';

/** Index of the first item that starts at an offset or after it. */
export function firstFrom(sorted: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the span that an offset lies in; -1 where it lies in none. */
export function indexAt(sorted: readonly Span[], offset: number): number {
  const index = firstFrom(sorted, offset + 1) - 1;
  const span = sorted[index];
  return span && offset < span.end ? index : -1;
}

/** The span that an offset lies in. */
export function spanAt<T extends Span>(sorted: readonly T[], offset: number): T | undefined {
  return sorted[indexAt(sorted, offset)];
}

/** The items that start within a span. */
export function startingIn<T extends { start: number }>(sorted: readonly T[], { start, end }: Span): T[] {
  return sorted.slice(firstFrom(sorted, start), firstFrom(sorted, end));
}
