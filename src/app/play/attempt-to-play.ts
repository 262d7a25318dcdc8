import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import {
  attemptFrom,
  newAttempt,
  randomSeed,
  type AttemptStart,
} from '../session/attempt-start.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { PlayFailure } from './failure/failure.ts';
import type { PlayParams } from './play-params.ts';

/** What decides a new attempt, when one is begun. */
export type Beginning = Omit<AttemptStart, 'scenario' | 'seed'>;

/** The attempt that a page is to play; a stored one may belong to another version. */
export type AttemptToPlay = { readonly attempt: Attempt; readonly stored: boolean };

/**
 * Finds the attempt that the address asks for: a certain one, a new one from a decision of an old
 * one, the one left unfinished, or a new one.
 *
 * An unreadable store does not stop a new attempt; a damaged record does, so that its player knows.
 */
export async function attemptToPlay(
  store: AttemptStore,
  card: ScenarioCard,
  params: PlayParams,
  beginning: Beginning,
): Promise<Result<AttemptToPlay, PlayFailure>> {
  if (params.attempt !== null) return storedAttempt(store, params.attempt);
  if (params.from !== null) return branch(store, card, params.from, beginning);
  if (!params.afresh) {
    const left = await leftUnfinished(store, card.id, params);
    if (!left.ok) return left;
    if (left.value !== null) return ok({ attempt: left.value, stored: true });
  }
  const seed = params.seed ?? randomSeed();
  return ok({ attempt: newAttempt({ ...beginning, scenario: card, seed }), stored: false });
}

async function storedAttempt(
  store: AttemptStore,
  id: string,
): Promise<Result<AttemptToPlay, PlayFailure>> {
  const loaded = await store.loadAttempt(id);
  if (!loaded.ok) return loaded;
  if (loaded.value === null) return err('attempt-missing');
  return ok({ attempt: loaded.value, stored: true });
}

async function branch(
  store: AttemptStore,
  card: ScenarioCard,
  from: NonNullable<PlayParams['from']>,
  beginning: Beginning,
): Promise<Result<AttemptToPlay, PlayFailure>> {
  const old = await storedAttempt(store, from.attempt);
  if (!old.ok) return old;
  if (old.value.attempt.hash !== card.hash) return err('scenario-changed');
  const attempt = attemptFrom(old.value.attempt, from.decision, { ...beginning, scenario: card });
  return ok({ attempt, stored: false });
}

async function leftUnfinished(
  store: AttemptStore,
  scenario: string,
  { seed, assignment }: Pick<PlayParams, 'seed' | 'assignment'>,
): Promise<Result<Attempt | null, PlayFailure>> {
  const left = await store.unfinishedAttempt(scenario, assignment);
  if (!left.ok) return left.error.startsWith('storage') ? ok(null) : left;
  if (seed !== null && left.value?.seed !== seed) return ok(null);
  return left;
}
