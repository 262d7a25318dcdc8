/** A face that changes from one mood to another, part by part. */
import type { Mood } from '../../core/story/turn.ts';
import { lerp, progress, settle } from './interpolation.ts';

/** Where eyes can look: as the mood has it, aside, or down at the hands. */
export type Gaze = 'rest' | 'away' | 'down';
export type Face = { readonly mood: Mood; readonly gaze: Gaze };

/** The parts of a face that change, in the order in which they do. */
export const SLOTS = ['brows', 'eyes', 'mouth', 'marks'] as const;
export type Slot = (typeof SLOTS)[number];

/** A part to draw: its id, its opacity, and how far below its place, in units of the drawing. */
export type ShownPart = { readonly part: string; readonly alpha: number; readonly y: number };

export const CLOSED_EYES = 'eyes:closed';

const CHANGE_MS = 220;
const STAGGER_MS = 40;
const DELAYS: Readonly<Record<Slot, number>> = {
  brows: 0,
  eyes: STAGGER_MS,
  mouth: 2 * STAGGER_MS,
  marks: 2 * STAGGER_MS,
};

/** From the first brow that moves to the last crease that appears. */
export const MOOD_CHANGE_MS = CHANGE_MS + 2 * STAGGER_MS;

/** The height of the brows in each mood, so that they travel rather than fade. */
const BROW_HEIGHT: Readonly<Record<Mood, number>> = {
  neutral: 0,
  warm: -5,
  annoyed: 0,
  angry: 7,
  worried: -7,
  delighted: -13,
};

/** The part that shows a face's mood in a slot. */
export function partOf(slot: Slot, { mood, gaze }: Face): string {
  return slot === 'eyes' ? `eyes:${mood}:${gaze}` : `${slot}:${mood}`;
}

/** The slots that look different in two faces; nothing else need be redrawn. */
export const changedSlots = (from: Face, to: Face): Slot[] =>
  SLOTS.filter((slot) => partOf(slot, from) !== partOf(slot, to));

const whole = (part: string): ShownPart[] => [{ part, alpha: 1, y: 0 }];

/** The lids meet while the eyes change their mood; a mere look aside is a jump, as in life. */
function eyesBetween(from: Face, to: Face, amount: number): ShownPart[] {
  if (from.mood === to.mood) {
    return whole(partOf('eyes', to));
  }
  if (amount < 0.25) {
    return whole(partOf('eyes', from));
  }
  return whole(amount < 0.6 ? CLOSED_EYES : partOf('eyes', to));
}

/** The old part goes after the new one has come, so that the face is never empty. */
function blended(slot: Slot, from: Face, to: Face, amount: number): ShownPart[] {
  const rise = slot === 'brows' ? BROW_HEIGHT[to.mood] - BROW_HEIGHT[from.mood] : 0;
  return [
    { part: partOf(slot, from), alpha: 1 - progress(amount, 0.4, 1), y: lerp(0, rise, amount) },
    { part: partOf(slot, to), alpha: progress(amount, 0, 0.6), y: lerp(-rise, 0, amount) },
  ];
}

/** What a slot shows `elapsed` milliseconds after the face began to change. */
export function slotBetween(slot: Slot, from: Face, to: Face, elapsed: number): ShownPart[] {
  const start = DELAYS[slot];
  const amount = settle(progress(elapsed, start, start + CHANGE_MS));
  if (amount >= 0.999 || partOf(slot, from) === partOf(slot, to)) {
    return whole(partOf(slot, to));
  }
  return slot === 'eyes' ? eyesBetween(from, to, amount) : blended(slot, from, to, amount);
}
