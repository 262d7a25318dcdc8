/** Every sound there is: its kind, how it is made, and how loud it becomes. */
import * as accents from './synth/accents.ts';
import * as beds from './synth/beds.ts';
import { amplitude } from './synth/exact-math.ts';
import * as houses from './synth/houses.ts';
import { LOOP_SECONDS } from './synth/loops.ts';
import { eased, peak, rms, scaled, type Signal } from './synth/signal.ts';
import * as outdoors from './synth/outdoors.ts';
import * as things from './synth/things.ts';
import * as workplaces from './synth/workplaces.ts';

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
export const LOOP_STARTS_AT_MS = 900;

const accent = (make: () => Signal, peakDbfs: number): Accent => ({
  kind: 'accent',
  make,
  peakDbfs,
});
const bed = (make: () => Signal, rmsDbfs: number): Bed => ({
  kind: 'bed',
  make,
  seconds: LOOP_SECONDS,
  rmsDbfs,
});

/** By the id that stories name in `sound` and `music` tags. */
export const CATALOGUE: Readonly<Record<string, Accent | Bed>> = {
  message: accent(accents.message, -12),
  send: accent(accents.send, -15),
  'phone-buzz': accent(accents.phoneBuzz, -15),
  typing: accent(accents.typing, -17.5),
  door: accent(accents.door, -9),
  cup: accent(accents.cup, -10),
  chair: accent(accents.chair, -10),
  'trust-up': accent(accents.trustUp, -14),
  'trust-down': accent(accents.trustDown, -12.5),
  'value-up': accent(accents.valueUp, -9),
  'value-down': accent(accents.valueDown, -9),
  'phone-ring': accent(things.phoneRing, -14),
  paper: accent(things.paper, -13),
  printer: accent(things.printer, -16),
  steps: accent(things.steps, -10),
  cutlery: accent(things.cutlery, -15),
  bell: accent(things.bell, -14),
  engine: accent(things.engine, -15),
  night: bed(beds.night, -32),
  day: bed(beds.day, -32),
  showroom: bed(beds.showroom, -33),
  editorial: bed(workplaces.editorial, -32.5),
  corridor: bed(workplaces.corridor, -33),
  meeting: bed(workplaces.meeting, -33.5),
  street: bed(workplaces.street, -31),
  frost: bed(outdoors.frost, -32.5),
  garage: bed(outdoors.garage, -32.5),
  'service-desk': bed(workplaces.serviceDesk, -32.5),
  'client-office': bed(workplaces.clientOffice, -32.5),
  'night-desk': bed(workplaces.nightDesk, -33),
  closing: bed(houses.closing, -33),
  kitchen: bed(houses.kitchen, -31.5),
  restaurant: bed(houses.restaurant, -31.5),
  doorway: bed(houses.doorway, -33),
};

/** Makes a sound at its level; an accent also begins and ends in silence. */
export function synthesise(entry: Accent | Bed): Signal {
  const raw = entry.make();
  if (entry.kind === 'bed') return scaled(raw, amplitude(entry.rmsDbfs) / rms(raw));
  const whole = eased(raw, 0.001, 0.06);
  return scaled(whole, amplitude(entry.peakDbfs) / peak(whole));
}
