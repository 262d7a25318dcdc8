import { seededRandom } from '../../../src/core/base/random.ts';
import { samples, type Signal } from './signal.ts';

/** White noise between -1 and 1; the same seed gives the same noise. */
export function whiteNoise(seconds: number, seed: string): Signal {
  const random = seededRandom(seed);
  return Float64Array.from({ length: samples(seconds) }, () => 2 * random() - 1);
}
