/** Times of day that a set can be lit for. */
export type Phase = 'day' | 'dusk' | 'night';

const DAY_FROM = 7;
const DUSK_FROM = 16;
const NIGHT_FROM = 20;

/**
 * Tells the time of day from a story's clock, `"12-28 22:31"`.
 *
 * Day from 7 o'clock, dusk from 16, night from 20. A clock that cannot be read means day.
 */
export function phaseOf(clock: string): Phase {
  const hour = Number.parseInt(/(\d{1,2}):\d{2}$/.exec(clock)?.[1] ?? '', 10);
  if (Number.isNaN(hour) || (hour >= DAY_FROM && hour < DUSK_FROM)) {
    return 'day';
  }
  return hour >= DUSK_FROM && hour < NIGHT_FROM ? 'dusk' : 'night';
}
