import { createMp3Encoder } from 'wasm-media-encoders';
import { CATALOGUE, LOOP_STARTS_AT_MS, synthesise } from './catalogue.ts';
import { RATE, samples, type Signal } from './synth/signal.ts';

/**
 * How each kind is encoded: beds are dull, quiet and long, so 8 kbit/s are enough and nothing above
 * 8 kHz is kept; accents are short and have edges, so they get a quality, 0 (best) to 9.
 */
const ENCODING = {
  bed: { outputSampleRate: 16_000, bitrate: 8 },
  accent: { outputSampleRate: RATE, vbrQuality: 6 },
} as const;

/** Seconds of the loop's beginning that follow its end in the file. */
const AFTERLOOP = 0.25;

/**
 * Makes and encodes every sound of the catalogue, by id.
 *
 * The same code gives the same bytes everywhere: the signal is plain arithmetic and the encoder is
 * WebAssembly, which is exact too.
 */
export async function encodeCatalogue(): Promise<Map<string, Buffer>> {
  const encoder = await createMp3Encoder();
  const files = new Map<string, Buffer>();
  for (const [id, entry] of Object.entries(CATALOGUE)) {
    const sound = synthesise(entry);
    const signal = entry.kind === 'bed' ? unrolled(sound) : sound;
    encoder.configure({
      sampleRate: RATE,
      channels: 1,
      ...ENCODING[entry.kind],
    });
    const body = Buffer.from(encoder.encode([Float32Array.from(signal)]));
    files.set(id, Buffer.concat([body, encoder.finalize()]));
  }
  return files;
}

/**
 * A loop with its end before it and its beginning behind it.
 *
 * An mp3 begins with up to 46 ms that decoders cut or keep as they like. In the longer signal any
 * window of the loop's length is the loop, so the seam is clean wherever the decoder begins.
 */
function unrolled(loop: Signal): Signal {
  const before = samples(LOOP_STARTS_AT_MS / 1000);
  return Float64Array.from(
    { length: before + loop.length + samples(AFTERLOOP) },
    (_, index) => loop[(index + loop.length - before) % loop.length] ?? 0,
  );
}
