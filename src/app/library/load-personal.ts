import type { Attempt } from '../../core/attempt/attempt.ts';
import { isHeldBack, knownAssignments, type OwnAssignment } from '../data/assignments.ts';
import { openStore, type Store } from '../data/store.ts';
import { NOTHING_KEPT, type Personal } from './personal.ts';

/** What this device keeps, and whether it could be read. */
export type LoadedPersonal = {
  readonly store: Store;
  readonly personal: Personal;
  readonly readable: boolean;
};

/**
 * The attempts as their learner may see them: what an assignment holds back until it is released
 * shows no scores.
 */
export const withoutWithheld = (
  attempts: readonly Attempt[],
  assignments: readonly OwnAssignment[],
): readonly Attempt[] =>
  attempts.map((attempt) =>
    isHeldBack(assignments.find(({ id }) => id === attempt.assignment))
      ? { ...attempt, result: null }
      : attempt,
  );

/** Reads what this device keeps; where that cannot be read, it is as if nothing were kept. */
export async function loadPersonal(): Promise<LoadedPersonal> {
  const store = await openStore();
  try {
    const { attempts, corrupted, newer } = await store.listAttempts();
    const personal = {
      attempts: withoutWithheld(attempts, knownAssignments()),
      corrupted: corrupted.length,
      newer: newer.length,
    };
    return { store, personal, readable: true };
  } catch (error) {
    console.error(error);
    return { store, personal: NOTHING_KEPT, readable: false };
  }
}
