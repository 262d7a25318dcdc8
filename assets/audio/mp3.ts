import { createMp3Encoder } from 'wasm-media-encoders';
import { CATALOGUE, LOOP_STARTS_AT_MS, synthesise } from './catalogue.ts';
import { RATE, type Signal } from './synth/signal.ts';

/** Accents are short and have edges, so they get a quality, 0 (best) to 9, and all their pitches. */
const ACCENT = { sampleRate: RATE, channels: 1, outputSampleRate: RATE, vbrQuality: 6 } as const;

/** Beds are dull, quiet and long: 8 kbit/s, and nothing above 8 kHz. */
const BED = { sampleRate: RATE, channels: 1, outputSampleRate: 16_000, bitrate: 8 } as const;
/** Every frame of a bed has the same length in time and in bytes. */
const FRAME_SECONDS = 576 / BED.outputSampleRate;
const FRAME_BYTES = (FRAME_SECONDS * BED.bitrate * 1000) / 8;

/**
 * Frames of the loop's end before its beginning. A decoder is silent until it has all the bits that
 * the first frames borrow from those before them, which may be 11 frames; then it settles.
 */
const FRAMES_BEFORE = Math.ceil(LOOP_STARTS_AT_MS / 1000 / FRAME_SECONDS) + 3;
/** Frames of the loop's beginning behind its end, for decoders that cut or delay. */
const FRAMES_AFTER = 7;

type Encoder = Awaited<ReturnType<typeof createMp3Encoder>>;

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
    const bed = entry.kind === 'bed';
    files.set(id, bed ? encodeLoop(encoder, sound) : encode(encoder, sound, ACCENT));
  }
  return files;
}

function encode(encoder: Encoder, sound: Signal, settings: typeof ACCENT | typeof BED): Buffer {
  encoder.configure(settings);
  const body = Buffer.from(encoder.encode([Float32Array.from(sound)]));
  return Buffer.concat([body, encoder.finalize()]);
}

/**
 * Encodes a loop three times in a row and keeps the second round, with a little of its neighbours.
 *
 * At a constant bit rate a frame's errors depend on what earlier frames have saved up. A round that
 * follows a like round begins as it ends, errors and all, and so the decoded seam is clean; in the
 * first round it is not. Any window of the loop's length is the loop, wherever a decoder begins.
 */
function encodeLoop(encoder: Encoder, loop: Signal): Buffer {
  const rounds = Float64Array.from(
    { length: 3 * loop.length + FRAMES_AFTER * FRAME_SECONDS * RATE },
    (_, index) => loop[index % loop.length] ?? 0,
  );
  const frames = Math.round(loop.length / RATE / FRAME_SECONDS);
  const from = frames - FRAMES_BEFORE;
  const to = 2 * frames + FRAMES_AFTER;
  return encode(encoder, rounds, BED).subarray(from * FRAME_BYTES, to * FRAME_BYTES);
}
