import type { BackgroundManifest } from './manifest.ts';

/** Times of day that a set can be lit for. */
export type Phase = 'day' | 'dusk' | 'night';

/** When the sun rises and sets in the middle of each month, January first, in hours: 55° north. */
const SUN: readonly (readonly [rise: number, set: number])[] = [
  [8.9, 16.4],
  [8, 17.5],
  [6.9, 18.5],
  [5.6, 19.5],
  [4.5, 20.5],
  [3.9, 21.2],
  [4.2, 21],
  [5.1, 20],
  [6.1, 18.7],
  [7.1, 17.4],
  [8.1, 16.3],
  [8.9, 15.9],
];

/** Hours of low or no sun that still give light: before it rises and after it has set. */
const TWILIGHT = 0.75;
/** Hours for which the risen sun still stands low, and the setting one already. */
const LOW_MORNING = 0.5;
const LOW_EVENING = 1.5;

const CLOCK = /^(?:(\d{1,2})-\d{1,2} )?(\d{1,2}):(\d{2})$/;

/**
 * Tells the time of day from a story's clock, `"12-28 22:31"`: at six in the evening it is night in
 * December and broad day in June.
 *
 * A clock without a date is one of March; a clock that cannot be read means day.
 */
export function phaseOf(clock: string): Phase {
  const [, month = '3', hours, minutes] = CLOCK.exec(clock) ?? [];
  const sun = SUN[Number(month) - 1];
  if (sun === undefined || hours === undefined) {
    return 'day';
  }
  const time = Number(hours) + Number(minutes) / 60;
  const [rise, set] = sun;
  if (time < rise - TWILIGHT || time >= set + TWILIGHT) {
    return 'night';
  }
  return time < rise + LOW_MORNING || time >= set - LOW_EVENING ? 'dusk' : 'day';
}

/** The months in which snow lies. */
const WINTER = [12, 1, 2];

/** Whether snow lies, by a story's clock; one without a date is of March. */
export const isWinter = (clock: string): boolean =>
  WINTER.includes(Number(CLOCK.exec(clock)?.[1] ?? 3));

/** The name of the light that a set is in at a moment of the story. */
export const lightAt = (
  { phases, winter }: Pick<BackgroundManifest, 'phases' | 'winter'>,
  clock: string,
): string => (isWinter(clock) ? (winter ?? phases) : phases)[phaseOf(clock)];
