/** Every sound there is: its kind, how it is made, and how loud it becomes. */
import * as accents from './synth/accents.ts';
import * as beds from './synth/beds.ts';
import { amplitude } from './synth/exact-math.ts';
import { eased, peak, rms, scaled, type Signal } from './synth/signal.ts';

/** A short sound; `peakDbfs` is its highest sample. */
export type Accent = {
  readonly kind: 'accent';
  readonly make: () => Signal;
  readonly peakDbfs: number;
};
/** A loop behind the conversation, `seconds` long; `rmsDbfs` is its mean level. */
export type Bed = {
  readonly kind: 'bed';
  readonly make: () => Signal;
  readonly seconds: number;
  readonly rmsDbfs: number;
};

/** Where in a bed's file the loop begins; what stands before it is the loop's own end. */
export const LOOP_STARTS_AT_MS = 150;

const accent = (make: () => Signal, peakDbfs: number): Accent => ({
  kind: 'accent',
  make,
  peakDbfs,
});
const bed = (make: () => Signal, seconds: number, rmsDbfs: number): Bed => ({
  kind: 'bed',
  make,
  seconds,
  rmsDbfs,
});

/** By the id that stories name in `sound` and `music` tags. */
export const CATALOGUE: Readonly<Record<string, Accent | Bed>> = {
  message: accent(accents.message, -12),
  send: accent(accents.send, -15),
  'phone-buzz': accent(accents.phoneBuzz, -13),
  typing: accent(accents.typing, -17.5),
  door: accent(accents.door, -9),
  cup: accent(accents.cup, -13),
  chair: accent(accents.chair, -14),
  'trust-up': accent(accents.trustUp, -11),
  'trust-down': accent(accents.trustDown, -11),
  'value-up': accent(accents.valueUp, -12),
  'value-down': accent(accents.valueDown, -12),
  night: bed(beds.night, beds.LOOP_SECONDS, -32),
  day: bed(beds.day, beds.LOOP_SECONDS, -32),
  showroom: bed(beds.showroom, beds.LOOP_SECONDS, -33),
};

/** Makes a sound at its level; an accent also begins and ends in silence. */
export function synthesise(entry: Accent | Bed): Signal {
  const raw = entry.make();
  if (entry.kind === 'bed') return scaled(raw, amplitude(entry.rmsDbfs) / rms(raw));
  const whole = eased(raw, 0.001, 0.06);
  return scaled(whole, amplitude(entry.peakDbfs) / peak(whole));
}
