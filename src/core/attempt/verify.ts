import { err, ok, type Result } from '../base/result.ts';
import type { Attempt, AttemptResult } from './attempt.ts';
import { replay, type Replay, type ReplayFailure } from './replay.ts';
import { storyStart, type AfterUnknown, type StartedScenario } from './story-start.ts';

/** The scenario an attempt is held against. */
export type PlayedScenario = StartedScenario & { readonly id: string; readonly hash: string };

/** Why an attempt does not stand. */
export type AttemptFailure =
  | { readonly reason: 'scenario-mismatch'; readonly detail: string }
  /** The scenario has changed since: the attempt belongs to another content hash. */
  | { readonly reason: 'scenario-changed'; readonly detail: string }
  | AfterUnknown
  | ReplayFailure
  /** The attempt says it is finished, but its choices do not reach an ending. */
  | { readonly reason: 'unfinished'; readonly detail: string };

/** An attempt that stands: its replay, and the result computed here (`null` while unfinished). */
export type VerifiedAttempt = { readonly replay: Replay; readonly result: AttemptResult | null };

/** Replays an attempt and computes its result; nothing the record claims about scores is used. */
export function verifyAttempt(
  attempt: Attempt,
  scenario: PlayedScenario,
): Result<VerifiedAttempt, AttemptFailure> {
  if (attempt.scenario !== scenario.id)
    return err({ reason: 'scenario-mismatch', detail: attempt.scenario });
  if (attempt.hash !== scenario.hash)
    return err({ reason: 'scenario-changed', detail: attempt.hash });
  const choices = attempt.decisions.map((decision) => decision.choice);
  const start = storyStart(scenario, attempt);
  if (!start.ok) return start;
  const replayed = replay(start.value, choices);
  if (!replayed.ok) return replayed;
  const result = resultOf(replayed.value);
  if (result === null && attempt.status === 'finished')
    return err({ reason: 'unfinished', detail: String(choices.length) });
  return ok({ replay: replayed.value, result });
}

/** The result of a replay that reached an ending, or `null`. */
export function resultOf({ last }: Replay): AttemptResult | null {
  if (last.ending === null || last.choices.length > 0) return null;
  return { ending: last.ending, trust: last.trust, partnership: last.partnership };
}
