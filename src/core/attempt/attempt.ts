/**
 * The record of a play-through: a story, a seed and the choices made.
 *
 * Everything else about an attempt (turns, scores, debrief) is these replayed by the same core.
 */

/** How sure somebody was of a choice, where the author asks. */
export const CONFIDENCES = ['sure', 'unsure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * Why somebody chose as he did, to pick from: it answers what was said, it fits how the other feels,
 * facts come first, it is the rule, it keeps the peace, it saves time, or it was a guess.
 */
export const REASONS = ['heard', 'feelings', 'facts', 'rule', 'peace', 'time', 'guess'] as const;
export type Reason = (typeof REASONS)[number];

/** One choice as it was made. */
export type DecisionRecord = {
  readonly choice: string;
  /** Milliseconds from the start of the attempt to the choices being shown. */
  readonly shownMs: number;
  /** Milliseconds from the choices being shown to the choice. */
  readonly takenMs: number;
  /** Whether the timer ran out and silence was taken. */
  readonly timedOut: boolean;
  /** Left out where nobody asked, or nobody answered. */
  readonly confidence?: Confidence | undefined;
  readonly reason?: Reason | undefined;
};

/** The conditions an attempt was played under. */
export type AttemptRules = {
  /** Whether the author's timers ran. */
  readonly timers: boolean;
};

/** What the browser computed at the end; whoever verifies an attempt computes his own. */
export type AttemptResult = {
  readonly ending: string;
  readonly trust: number;
  readonly partnership: number;
};

/** An attempt; `decisions` only ever grows. */
export type Attempt = {
  /** UUIDv7. */
  readonly id: string;
  readonly scenario: string;
  /** SHA-256 of the compiled scenario, in lower-case hexadecimal. */
  readonly hash: string;
  readonly seed: string;
  /**
   * The ending of the followed scenario that this attempt begins after; left out where the scenario
   * follows none, or begins after the documented ending.
   */
  readonly after?: string | undefined;
  /** The assignment that it was played for; left out in practice. */
  readonly assignment?: string | undefined;
  /** The locale it was started in. */
  readonly locale: string;
  readonly rules: AttemptRules;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** ISO 8601 UTC, or `null` until the attempt has ended one way or the other. */
  readonly finishedAt: string | null;
  readonly status: 'playing' | 'finished' | 'abandoned';
  readonly decisions: readonly DecisionRecord[];
  readonly result: AttemptResult | null;
};
