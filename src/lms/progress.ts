/** Where a learner stands in a pack: what an LMS is told of completion, success and scores. */
import type { Pack } from '../contract/pack.ts';
import type { Attempt, AttemptResult } from '../core/attempt/attempt.ts';

/** Where a learner stands in one scenario. */
export type ScenarioProgress = {
  readonly scenario: string;
  /** The result that counts, or `null` while none has been reached. */
  readonly counted: AttemptResult | null;
  /** Whether the counted result reaches both pass marks. */
  readonly passed: boolean;
  /** Whether it reaches each of them. */
  readonly reached: Reached;
  readonly begun: boolean;
};

/** By score: whether its pass mark is reached. */
export type Reached = { readonly trust: boolean; readonly partnership: boolean };

/** Where a learner stands in the pack. */
export type Progress = {
  readonly scenarios: readonly ScenarioProgress[];
  /** How many scenarios have been played to their end. */
  readonly finished: number;
  readonly complete: boolean;
  /** Whether every scenario is passed; `null` until the pack is complete. */
  readonly passed: boolean | null;
  /** Whether every scenario reaches the mark of each score; `false` until the pack is complete. */
  readonly reached: Reached;
  /** Whole numbers from 0 to 100: the means of the counted results; `null` until all are there. */
  readonly scores: PackScores | null;
};

/** Both scores of a pack, and the two as one. */
export type PackScores = {
  readonly trust: number;
  readonly partnership: number;
  readonly overall: number;
};

type Marks = Pack['passMarks'];

/**
 * Sums the attempts at a pack up.
 *
 * Of several attempts at a scenario the best counts: one that reaches both marks before any that
 * does not, then the higher sum of both scores, of equals the earlier. So nothing that was passed is
 * ever lost by playing on.
 */
export function progressOf(
  pack: Pick<Pack, 'scenarios' | 'passMarks'>,
  attempts: readonly Attempt[],
): Progress {
  const scenarios = pack.scenarios.map((scenario): ScenarioProgress => {
    const own = attempts.filter((attempt) => attempt.scenario === scenario);
    const counted = countedOf(own, pack.passMarks)?.result ?? null;
    return {
      scenario,
      counted,
      passed: counted !== null && reaches(counted, pack.passMarks),
      reached: reachedBy(counted, pack.passMarks),
      begun: own.some(({ decisions }) => decisions.length > 0),
    };
  });
  const results = scenarios.flatMap(({ counted }) => counted ?? []);
  const complete = results.length === scenarios.length;
  return {
    scenarios,
    finished: results.length,
    complete,
    passed: complete ? scenarios.every(({ passed }) => passed) : null,
    reached: {
      trust: scenarios.every(({ reached }) => reached.trust),
      partnership: scenarios.every(({ reached }) => reached.partnership),
    },
    scores: complete ? scoresOf(results) : null,
  };
}

/** The attempt whose result counts, of those at one scenario; `null` where none has ended. */
export function countedOf(attempts: readonly Attempt[], marks: Marks): Attempt | null {
  let best: Attempt | null = null;
  for (const attempt of attempts) if (isBetter(attempt, best, marks)) best = attempt;
  return best;
}

/** Whether a result reaches both marks. */
export const reaches = ({ trust, partnership }: AttemptResult, marks: Marks): boolean =>
  trust >= marks.trust && partnership >= marks.partnership;

const reachedBy = (result: AttemptResult | null, marks: Marks): Reached => ({
  trust: result !== null && result.trust >= marks.trust,
  partnership: result !== null && result.partnership >= marks.partnership,
});

function isBetter({ result }: Attempt, than: Attempt | null, marks: Marks): boolean {
  if (result === null) return false;
  const other = than?.result ?? null;
  if (other === null) return true;
  const [passes, passed] = [reaches(result, marks), reaches(other, marks)];
  if (passes !== passed) return passes;
  return result.trust + result.partnership > other.trust + other.partnership;
}

const mean = (sum: number, of: number): number => Math.round(sum / of);

function scoresOf(results: readonly AttemptResult[]): PackScores {
  const trust = results.reduce((sum, result) => sum + result.trust, 0);
  const partnership = results.reduce((sum, result) => sum + result.partnership, 0);
  return {
    trust: mean(trust, results.length),
    partnership: mean(partnership, results.length),
    overall: mean(trust + partnership, 2 * results.length),
  };
}
