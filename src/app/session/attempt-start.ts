/** How an attempt begins: afresh, or as a copy of another up to one of its decisions. */
import type { Attempt, DecisionRecord } from '../../core/attempt/attempt.ts';

/** What decides a new attempt. */
export type AttemptStart = {
  /** UUIDv7. */
  readonly id: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly seed: string;
  /** The ending of the followed scenario to begin after; see `Attempt`. */
  readonly after?: string | undefined;
  /** What it is played for; left out in practice. */
  readonly assignment?: string | undefined;
  readonly locale: string;
  /** Whether the author's timers run. */
  readonly timers: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
};

/** An attempt with nothing decided yet. */
export const newAttempt = (start: AttemptStart): Attempt => ({
  id: start.id,
  scenario: start.scenario.id,
  hash: start.scenario.hash,
  seed: start.seed,
  ...(start.after === undefined ? {} : { after: start.after }),
  ...(start.assignment === undefined ? {} : { assignment: start.assignment }),
  locale: start.locale,
  rules: { timers: start.timers },
  startedAt: new Date(start.now).toISOString(),
  finishedAt: null,
  status: 'playing',
  decisions: [],
  result: null,
});

/**
 * A new attempt that stands before one of the decisions of an old one.
 *
 * It keeps the old seed and beginning, so that everything up to there is the same. What was chosen before is
 * copied without its times: nobody decided it now.
 *
 * @param decision - the number of the decision to take anew, from 1; a larger one than the old
 *   attempt has copies all of it.
 */
export function attemptFrom(
  old: Attempt,
  decision: number,
  start: Omit<AttemptStart, 'seed' | 'after'>,
): Attempt {
  const decisions = old.decisions
    .slice(0, Math.max(0, decision - 1))
    .map(({ choice, timedOut }): DecisionRecord => ({ choice, shownMs: 0, takenMs: 0, timedOut }));
  return { ...newAttempt({ ...start, seed: old.seed, after: old.after }), decisions };
}

/** A seed of 16 random characters from the browser's source of randomness. */
export function randomSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
