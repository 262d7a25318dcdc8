/** What the attempts kept on this device say to the library. */
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt, AttemptResult } from '../../core/attempt/attempt.ts';

/** What this device keeps of its player. */
export type Personal = {
  /** Those that can be read, the earliest first. */
  readonly attempts: readonly Attempt[];
  /** How many records are damaged. */
  readonly corrupted: number;
  /** How many a later release has written. */
  readonly newer: number;
};

/** Nothing kept at all. */
export const NOTHING_KEPT: Personal = { attempts: [], corrupted: 0, newer: 0 };

/** The result at a scenario with the highest sum of both scores, the latest of equals; or `null`. */
export function bestResult(scenario: string, attempts: readonly Attempt[]): AttemptResult | null {
  const results = attempts.flatMap((attempt) =>
    attempt.scenario === scenario && attempt.result !== null ? [attempt.result] : [],
  );
  return results.reduce<AttemptResult | null>(
    (best, result) => (best === null || sum(result) >= sum(best) ? result : best),
    null,
  );
}

const sum = ({ trust, partnership }: AttemptResult): number => trust + partnership;

/** The latest attempt at a scenario that can be gone on with, or `null`. */
export function unfinishedAttempt(
  { id, hash }: Pick<ScenarioCard, 'id' | 'hash'>,
  attempts: readonly Attempt[],
): Attempt | null {
  const left = attempts.filter(
    (attempt) => attempt.scenario === id && attempt.hash === hash && attempt.status === 'playing',
  );
  return left.toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))[0] ?? null;
}

/** The scenario to play next, with the attempt that goes on there, if one does. */
export type NextScene = { readonly card: ScenarioCard; readonly unfinished: Attempt | null };

/**
 * The scenario of the latest unfinished attempt, else the first that was never finished, else the
 * first; `null` when there are none.
 */
export function nextScene(
  cards: readonly ScenarioCard[],
  attempts: readonly Attempt[],
): NextScene | null {
  const practice = attempts.filter(({ assignment }) => assignment === undefined);
  const left = cards
    .map((card) => ({ card, unfinished: unfinishedAttempt(card, practice) }))
    .filter(({ unfinished }) => (unfinished?.decisions.length ?? 0) > 0)
    .toSorted((one, other) => startOf(other).localeCompare(startOf(one)));
  const fresh = cards.find(({ id }) => bestResult(id, attempts) === null);
  const [first] = cards;
  if (left[0] !== undefined) return left[0];
  const card = fresh ?? first;
  return card === undefined ? null : { card, unfinished: null };
}

const startOf = ({ unfinished }: NextScene): string => unfinished?.startedAt ?? '';
