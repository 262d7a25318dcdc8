import type { Direction, Mood } from '../../core/story/turn.ts';

/** Somebody who is in the place that the stage shows. */
export type PersonOnStage = {
  /** A cast id. */
  readonly id: string;
  /** A person of the drawn cast, or `''` for someone who is not seen. */
  readonly drawing: string;
  readonly mood: Mood;
  readonly speaking: boolean;
};

/** What the stage shows at one moment of a session; each replaces the one before it. */
export type StageSnapshot = {
  /** A background id, or `''` before the first. */
  readonly background: string;
  /** Month, day and time in the story's world, e.g. `"12-28 22:31"`; it chooses the light. */
  readonly clock: string;
  /** Client trust, 0-100. */
  readonly trust: number;
  /** In the order they came in. */
  readonly people: readonly PersonOnStage[];
  readonly cues: {
    /** Grows with each line; a number not seen before means: enact these directions once. */
    readonly number: number;
    readonly directions: readonly Direction[];
    /** The cast id of whoever speaks the line, `'you'`, or `''`. */
    readonly speaker: string;
    /** How long it takes to say the line, in milliseconds; missing for one that is written. */
    readonly aloudMs?: number;
  };
  /** Whether someone is typing. */
  readonly busy: boolean;
};
