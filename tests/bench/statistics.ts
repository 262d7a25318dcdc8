/** The few numbers that a row of measurements comes down to. */

/**
 * The value below which a share of the values lies, by the nearest-rank method.
 *
 * @param share - from 0 to 1: 0.5 is the (lower) median, 0.95 the 95th percentile.
 * @returns `NaN` of no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
