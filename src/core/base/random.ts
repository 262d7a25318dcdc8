/**
 * Seeded pseudo-random numbers: the same seed gives the same numbers everywhere.
 *
 * The generator is mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plain integer
 * arithmetic that the language defines to the bit, so that browser, server and command line agree.
 * It decides orders and variants, never secrets.
 */
export type Random = () => number;

/** Starts a generator of numbers in [0, 1) from a text seed; any text is a valid seed. */
export function seededRandom(seed: string): Random {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Hashes text to a signed 32-bit integer (FNV-1a over UTF-16 code units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** Returns the items in an order drawn from `random`; the input stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return order;
}
