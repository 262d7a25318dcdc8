import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailureReason } from '../story/failure.ts';
import { openStory, type StorySession, type StoryStart } from '../story/story-session.ts';
import type { Turn } from '../story/turn.ts';

/** One decision of a replay: what was known, what was chosen, what came of it. */
export type ReplayedDecision = {
  /** The turn that offered the choice. */
  readonly before: Turn;
  readonly choice: string;
  /** The turn that followed. */
  readonly after: Turn;
  /** Every numeric variable of the story as it stood before the choice. */
  readonly numbers: Readonly<Record<string, number>>;
};

/** A play-through, recomputed. */
export type Replay = {
  readonly opening: Turn;
  readonly decisions: readonly ReplayedDecision[];
  /** The latest turn: the opening when nothing was chosen. */
  readonly last: Turn;
  readonly variant: number;
  /** Stands at the latest turn and can play on. */
  readonly session: StorySession;
};

/** Why choices could not be replayed; `at` is the index of the decision, or -1 for the opening. */
export type ReplayFailure = {
  readonly reason: StoryFailureReason | 'story-ended';
  readonly detail: string;
  readonly at: number;
};

/**
 * Plays a story again from a seed and choice ids.
 *
 * Deterministic: browser, server and command line get the same turns. A choice that the story does
 * not offer at its place is refused with `choice-unknown`, one after the end with `story-ended`.
 */
export function replay(
  start: StoryStart,
  choices: readonly string[],
): Result<Replay, ReplayFailure> {
  const opened = openStory(start);
  if (!opened.ok) return err({ ...opened.error, at: -1 });
  const session = opened.value;
  const opening = session.turn;
  const decisions: ReplayedDecision[] = [];
  for (const [at, choice] of choices.entries()) {
    const before = session.turn;
    if (before.choices.length === 0) return err({ reason: 'story-ended', detail: choice, at });
    const numbers = session.numbers();
    const after = session.choose(choice);
    if (!after.ok) return err({ ...after.error, at });
    decisions.push({ before, choice, after: after.value, numbers });
  }
  return ok({ opening, decisions, last: session.turn, variant: session.variant, session });
}
