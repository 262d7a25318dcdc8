/**
 * Sine and powers from plain arithmetic.
 *
 * The language leaves `Math.sin` and `Math.exp` to the engine, and engines differ in the last bits.
 * Addition, multiplication and division are exact to the bit everywhere, so sounds made with these
 * functions have the same bytes on every machine and the committed files can be proved current.
 */

const TAU = 6.283185307179586;
const LN2 = 0.6931471805599453;

/** The sine of an angle in turns (1 is a full circle); any finite value; error below 1e-12. */
export function sine(turns: number): number {
  const x = foldToQuarter(turns - Math.floor(turns)) * TAU;
  let series = 1;
  for (let n = 17; n > 1; n -= 2) series = 1 - (x * x * series) / (n * (n - 1));
  return x * series;
}

/** Maps a turn in [0, 1) to the angle in [-0.25, 0.25] that has the same sine. */
function foldToQuarter(turn: number): number {
  if (turn < 0.25) return turn;
  return turn < 0.75 ? 0.5 - turn : turn - 1;
}

/** The cosine of an angle in turns. */
export const cosine = (turns: number): number => sine(turns + 0.25);

/** Two to the power of `x`, for -1000 < x < 1000; relative error below 1e-14. */
export function exp2(x: number): number {
  const whole = Math.floor(x);
  const y = (x - whole) * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 18; n++) {
    term *= y / n;
    sum += term;
  }
  return whole < 0 ? sum / doubled(-whole) : sum * doubled(whole);
}

function doubled(times: number): number {
  let power = 1;
  for (let n = 0; n < times; n++) power *= 2;
  return power;
}

/** Amplitude of a level in dBFS: 0 gives 1, -6.02 gives about a half. */
export const amplitude = (dbfs: number): number => exp2(dbfs / 6.020599913279624);

/** Frequency in Hz of a MIDI note number in equal temperament; 69 is A4, 440 Hz. */
export const noteHz = (note: number): number => 440 * exp2((note - 69) / 12);
