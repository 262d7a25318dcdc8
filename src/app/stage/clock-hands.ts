/** How far the hands of a wall clock are turned from twelve, in radians. */
export type ClockHands = { readonly hour: number; readonly minute: number };

const TURN = 2 * Math.PI;

/**
 * The hands at a story's time, `"12-28 22:31"`.
 *
 * A clock that cannot be read stands at twelve.
 */
export function handsOf(clock: string): ClockHands {
  const [, hours = '0', minutes = '0'] = /(\d{1,2}):(\d{2})$/.exec(clock) ?? [];
  const minute = Number(minutes) / 60;
  return { hour: (((Number(hours) % 12) + minute) / 12) * TURN, minute: minute * TURN };
}
