/** The few statistics that the measures need; empty lists give 0. */

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : sum(values) / values.length;

/** Standard deviation of a whole population. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** The value below which the share `at` of the values lies, `at` in [0, 1]. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** A pair of values and how much it counts. */
export type WeightedPair = { readonly x: number; readonly y: number; readonly weight: number };

/** Pearson's correlation; 0 where one side does not vary. */
export function correlation(pairs: readonly WeightedPair[]): number {
  const total = sum(pairs.map(({ weight }) => weight));
  if (total === 0) return 0;
  const middle = (of: (pair: WeightedPair) => number): number =>
    sum(pairs.map((pair) => pair.weight * of(pair))) / total;
  const mx = middle(({ x }) => x);
  const my = middle(({ y }) => y);
  const vx = middle(({ x }) => (x - mx) ** 2);
  const vy = middle(({ y }) => (y - my) ** 2);
  const both = middle(({ x, y }) => (x - mx) * (y - my));
  return vx < 1e-12 || vy < 1e-12 ? 0 : both / Math.sqrt(vx * vy);
}

/** A weighted mean with its standard deviation, gathered one value at a time. */
export class Spread {
  private weight = 0;
  private total = 0;
  private squares = 0;

  add(value: number, weight: number): void {
    this.weight += weight;
    this.total += value * weight;
    this.squares += value * value * weight;
  }

  /** The sum of the weights. */
  get size(): number {
    return this.weight;
  }

  get mean(): number {
    return this.weight === 0 ? 0 : this.total / this.weight;
  }

  get deviation(): number {
    if (this.weight === 0) return 0;
    return Math.sqrt(Math.max(0, this.squares / this.weight - this.mean ** 2));
  }
}
