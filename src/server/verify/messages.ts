/** What the server and its verifying processes say to each other. */
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Result } from '../../core/base/result.ts';
import type { AttemptScore, ScoredScenario } from '../../core/solver/attempt-score.ts';

/** A scenario, told once to each process; `walk`: the solver has walked it whole by its own walk. */
export type Scene = {
  readonly kind: 'scene';
  readonly scenario: ScoredScenario;
  readonly walk: boolean;
};

/** An attempt at a scenario that was told before. */
export type Job = { readonly kind: 'job'; readonly number: number; readonly attempt: Attempt };

export type Answer = {
  readonly number: number;
  readonly score: Result<AttemptScore, { readonly reason: string; readonly detail: string }>;
};

/** Scenarios that a process keeps; both sides forget the one that was told first. */
export const MOST_SCENES = 24;
