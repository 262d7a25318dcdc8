/** What light a story's clock calls for: the time of day and the season. */

/** Times of day that a place can be lit for. */
export const PHASES = ['day', 'dusk', 'night'] as const;
export type Phase = (typeof PHASES)[number];

/** As much of a moment as its light follows from. */
export type Hour = {
  readonly phase: Phase;
  /** Whether snow lies. */
  readonly winter: boolean;
};

/** Which of a place's lights each hour uses, by name. */
export type HourLights = {
  readonly phases: Readonly<Record<Phase, string>>;
  /** The same while snow lies, where that can be seen. */
  readonly winter?: Readonly<Record<Phase, string>> | undefined;
};

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

/** The hour that a story's clock tells. */
export const hourOf = (clock: string): Hour => ({ phase: phaseOf(clock), winter: isWinter(clock) });

/** The name of the light that a place is in at an hour. */
export const lightAt = ({ phases, winter }: HourLights, hour: Hour): string =>
  (hour.winter ? (winter ?? phases) : phases)[hour.phase];

/** Times of day whose light stands in for another's, the likest first. */
const LIKEST: Readonly<Record<Phase, readonly Phase[]>> = {
  day: ['day', 'dusk', 'night'],
  dusk: ['dusk', 'day', 'night'],
  night: ['night', 'dusk', 'day'],
};

/**
 * The hours of a place of which only some lights are there: where an hour's own is not, the likest
 * takes its place, the same time of day in the other season before another time of day.
 *
 * @param there - at least one of the lights; with none the hours stay as they are.
 */
export function amongLights(
  { phases, winter }: HourLights,
  there: ReadonlySet<string>,
): HourLights {
  const likest = (own: HourLights['phases'], other: HourLights['phases'], phase: Phase): string =>
    LIKEST[phase].flatMap((each) => [own[each], other[each]]).find((light) => there.has(light)) ??
    own[phase];
  const filled = (
    own: HourLights['phases'],
    other: HourLights['phases'],
  ): HourLights['phases'] => ({
    day: likest(own, other, 'day'),
    dusk: likest(own, other, 'dusk'),
    night: likest(own, other, 'night'),
  });
  if (winter === undefined) return { phases: filled(phases, phases) };
  return { phases: filled(phases, winter), winter: filled(winter, phases) };
}
