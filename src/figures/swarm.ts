/** Places marks beside one another where they would cover each other: each as near to its line as there is room. */

/** A mark to be placed: its extent on the axis, and how much room it needs across. */
export interface Grain {
  x: number;
  width: number;
  height: number;
}

/** The distance from the middle line for each mark, in the order given. Same marks, same places. */
export function swarm(grains: Grain[], gap: number): number[] {
  const placed: { grain: Grain; y: number }[] = [];
  return grains.map(grain => {
    const near = placed.filter(other => overlaps(grain, other.grain, gap));
    const y = [...steps(grain.height + gap)].find(candidate =>
      near.every(other => Math.abs(other.y - candidate) >= (other.grain.height + grain.height) / 2 + gap - 0.01),
    );
    placed.push({ grain, y: y ?? 0 });
    return y ?? 0;
  });
}

function overlaps(a: Grain, b: Grain, gap: number): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap;
}

/** 0, then outwards on both sides by half a mark at a time. */
function* steps(size: number): Generator<number> {
  yield 0;
  for (let index = 1; index < 60; index += 1) {
    yield (index * size) / 2;
    yield (-index * size) / 2;
  }
}
