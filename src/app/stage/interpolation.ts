/** From `a` to `b` by `amount`, 0 to 1. */
export const lerp = (a: number, b: number, amount: number): number => a + (b - a) * amount;

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** How far `value` has come from `from` to `to`, 0 to 1. */
export const progress = (value: number, from: number, to: number): number =>
  clamp((value - from) / (to - from), 0, 1);

/** A course of movement: 0 to 1 in, 0 to 1 out. */
export type Easing = (amount: number) => number;

const bezier = (a: number, b: number, t: number): number =>
  3 * a * t * (1 - t) ** 2 + 3 * b * t ** 2 * (1 - t) + t ** 3;

/** The easing of CSS `cubic-bezier(x1, y1, x2, y2)`: exact at both ends, within 0.001 between. */
export function cubicBezier(
  ...[x1, y1, x2, y2]: readonly [x1: number, y1: number, x2: number, y2: number]
): Easing {
  return (amount) => {
    if (amount <= 0 || amount >= 1) {
      return clamp(amount, 0, 1);
    }
    let [low, high] = [0, 1];
    for (let step = 0; step < 14; step += 1) {
      const middle = (low + high) / 2;
      if (bezier(x1, x2, middle) < amount) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return bezier(y1, y2, (low + high) / 2);
  };
}

/** Quick off, long settling: what faces and bubbles do. */
export const settle = cubicBezier(0.2, 0.8, 0.2, 1);
/** Slow off and slow in: what light does. */
export const swing = cubicBezier(0.4, 0, 0.2, 1);
