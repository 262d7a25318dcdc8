/** An ending's band: the least and most an attempt that ends there is worth, within [0, 1]. */
export type Band = readonly [lo: number, hi: number];

/**
 * The worth of a finished attempt in [0, 1].
 *
 * The ending's band sets the range, both scores count equally within it.
 *
 * @param trust - 0-100
 * @param partnership - 0-100
 * @see measures.md 3.0: U = lo + (hi - lo) * (w_T * T + w_V * V) / 100, w = 0.5 each.
 */
export const outcome = ([lo, hi]: Band, trust: number, partnership: number): number =>
  lo + ((hi - lo) * (trust + partnership)) / 200;
