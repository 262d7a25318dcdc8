import { cosine, exp2 } from './exact-math.ts';

/**
 * Loudness of something struck: up in `attack` seconds, then half as loud every `halfLife` seconds.
 * 0 before time 0.
 */
export function struck(time: number, attack: number, halfLife: number): number {
  if (time < 0) return 0;
  return time < attack ? rise(time / attack) : exp2((attack - time) / halfLife);
}

/** Loudness of something that comes and goes: 0 outside `from`-`to`, 1 in the middle, smooth. */
export function swell(time: number, from: number, to: number): number {
  if (time <= from || time >= to) return 0;
  return (1 - cosine((time - from) / (to - from))) / 2;
}

/** An S-curve from 0 to 1 while `part` goes from 0 to 1, and flat outside. */
export function rise(part: number): number {
  if (part <= 0) return 0;
  return part >= 1 ? 1 : (1 - cosine(part / 2)) / 2;
}
