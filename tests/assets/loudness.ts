/** How loud a sound is to the ear: ITU-R BS.1770, one channel, in LUFS. */
import { RATE, type Signal } from '../../assets/audio/synth/signal.ts';

/** A block, and the step from one to the next, in seconds. */
const BLOCK = 0.4;
const STEP = 0.1;
const SILENCE = -70;
const OFFSET = -0.691;

type Filter = {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
};

/** The head as a sphere: what lies above 1.7 kHz is louder. */
function shelf(): Filter {
  const k = Math.tan((Math.PI * 1681.974450955533) / RATE);
  const [high, band, q] = [1.584864701130855, 1.258720930232562, 0.7071752369554196];
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (band * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
}

/** What lies below 40 Hz is hardly heard. */
function highPass(): Filter {
  const k = Math.tan((Math.PI * 38.13547087602444) / RATE);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function filtered(sound: Signal, { b, a }: Filter): Signal {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

const lufs = (power: number): number => OFFSET + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The weighted power of every block; a sound shorter than a block ends in silence. */
function blocks(sound: Signal): number[] {
  const weighted = filtered(filtered(sound, shelf()), highPass());
  const [length, step] = [Math.round(BLOCK * RATE), Math.round(STEP * RATE)];
  const count = 1 + Math.max(0, Math.floor((weighted.length - length) / step));
  return Array.from({ length: count }, (_, index) => {
    const block = weighted.slice(index * step, index * step + length);
    return block.reduce((sum, value) => sum + value * value, 0) / length;
  });
}

/** The loudest moment of 400 ms. */
export const momentary = (sound: Signal): number => lufs(Math.max(...blocks(sound)));

/** The loudness of the whole, pauses left out. */
export function integrated(sound: Signal): number {
  const heard = blocks(sound).filter((power) => lufs(power) > SILENCE);
  const gate = lufs(mean(heard)) - 10;
  return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}
