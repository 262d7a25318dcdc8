import type { Attempt } from '../../core/attempt/attempt.ts';
import { goToQuery, openQuery, pageQuery } from '../data/page-address.ts';
import type { AttemptStore } from './attempt-store.ts';
import { afreshQuery, takeOverQuery } from './play-params.ts';

/**
 * Gives an attempt up and loads the page anew for another; what was decided stays kept.
 *
 * @param attempt - the attempt to give up, or `null` when there is none that can be named.
 * @param close - ends what still runs.
 */
export async function startAfresh(
  store: AttemptStore,
  attempt: Attempt | null,
  close: () => void,
): Promise<void> {
  close();
  if (attempt !== null && attempt.status === 'playing' && attempt.decisions.length > 0) {
    const finishedAt = new Date().toISOString();
    await store.saveAttempt({ ...attempt, status: 'abandoned', finishedAt });
  }
  goToQuery(afreshQuery(pageQuery()));
}

/** Loads the page anew and takes the attempt from the tab that plays it. */
export function takeOver(attempt: string): void {
  openQuery(takeOverQuery(pageQuery(), attempt));
}
