/** Where the waterfall puts its bars: from a level to a level, in points of 100. */

/** One bar; the first and the last stand on the ground, the others float where they moved it. */
export type Bar = {
  readonly kind: 'start' | 'gain' | 'loss' | 'same' | 'end';
  readonly from: number;
  readonly to: number;
};

/** The bars from the start over every step to the end; each begins where the last one ended. */
export function barsOf(start: number, steps: readonly { readonly points: number }[]): Bar[] {
  const bars: Bar[] = [{ kind: 'start', from: 0, to: start }];
  let level = start;
  for (const { points } of steps) {
    bars.push({ kind: kindOf(points), from: level, to: level + points });
    level += points;
  }
  return [...bars, { kind: 'end', from: 0, to: level }];
}

function kindOf(points: number): Bar['kind'] {
  if (points === 0) return 'same';
  return points > 0 ? 'gain' : 'loss';
}
