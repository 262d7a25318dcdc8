/** What the other attempts kept on this device say about one of them. */
import type { Attempt } from '../../core/attempt/attempt.ts';

const of = (attempts: readonly Attempt[], scenario: string): readonly Attempt[] =>
  attempts
    .filter((attempt) => attempt.scenario === scenario)
    .toSorted((one, other) => one.startedAt.localeCompare(other.startedAt));

/** Which attempt at its scenario this is, from 1, of those kept. */
export function attemptNumber(attempt: Attempt, kept: readonly Attempt[]): number {
  const at = of(kept, attempt.scenario).findIndex(({ id }) => id === attempt.id);
  return at < 0 ? of(kept, attempt.scenario).length + 1 : at + 1;
}

/** How many of a scenario's endings the attempts kept have reached. */
export function endingsSeen(
  scenario: string,
  endings: readonly string[],
  kept: readonly Attempt[],
): number {
  const reached = of(kept, scenario).map(({ result }) => result?.ending);
  return endings.filter((ending) => reached.includes(ending)).length;
}

/**
 * Whether a later attempt has come to the same decision on the same path and decided it.
 *
 * @param decision - its number, from 1.
 */
export function triedAgain(attempt: Attempt, decision: number, kept: readonly Attempt[]): boolean {
  const path = pathTo(attempt, decision);
  return of(kept, attempt.scenario).some(
    (other) =>
      other.id !== attempt.id &&
      other.startedAt > attempt.startedAt &&
      other.hash === attempt.hash &&
      other.seed === attempt.seed &&
      other.decisions.length >= decision &&
      pathTo(other, decision) === path,
  );
}

const pathTo = ({ decisions }: Attempt, decision: number): string =>
  decisions
    .slice(0, decision - 1)
    .map(({ choice }) => choice)
    .join(' ');
