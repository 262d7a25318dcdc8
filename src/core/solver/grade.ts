/** The grade of one decision: its effect by regret, and its conduct, whichever is worse. */

/** From best to worst by effect; the last two stand apart. */
export const GRADES = [
  'strong',
  'sound',
  'sharper',
  'costly',
  'turning-point',
  'rescue',
  'line-crossed',
] as const;
export type Grade = (typeof GRADES)[number];

/** What the rubric holds a choice to be, whatever it led to: 0 nothing, 3 a line crossed. */
export type Conduct = 0 | 1 | 2 | 3;

/** What a grade is given on; worths are shares of the range between worst and best play. */
export type Graded = {
  readonly regret: number;
  /** What the position was worth to a competent colleague before and after. */
  readonly before: number;
  readonly after: number;
  readonly conduct: Conduct;
};

/** The largest regret of each grade; above the last it is a turning point. */
const LARGEST_REGRET = [
  ['strong', 0.01],
  ['sound', 0.04],
  ['sharper', 0.09],
  ['costly', 0.18],
] as const;

/** A position worth less than this is bad enough for a rescue, if the move lifts it by so much. */
const BAD_POSITION = 0.45;
const RESCUING_LIFT = 0.06;

/**
 * Grades a decision.
 *
 * Conduct of severity 2 is at least costly, of severity 3 a line crossed, whatever it gained.
 * @see review.md 4.2 (labels and thresholds) and 4.3 (two channels).
 */
export function grade({ regret, before, after, conduct }: Graded): Grade {
  if (conduct === 3) return 'line-crossed';
  const effect = LARGEST_REGRET.find(([, largest]) => regret <= largest)?.[0] ?? 'turning-point';
  if (conduct === 2 && effect !== 'turning-point') return 'costly';
  const rescued = before < BAD_POSITION && after - before >= RESCUING_LIFT;
  return effect === 'strong' && rescued ? 'rescue' : effect;
}
