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

/** The first finished attempt with the same seed at the same version; the attempt itself if alone. */
export function firstOfLine(attempt: Attempt, kept: readonly Attempt[]): Attempt {
  const finished = of(kept, attempt.scenario).filter(
    (other) => other.status === 'finished' && startsAlike(other, attempt),
  );
  return finished[0] ?? attempt;
}

/** How many attempts at a scenario have been played to their end. */
export const finishedCount = (scenario: string, kept: readonly Attempt[]): number =>
  of(kept, scenario).filter(({ status }) => status === 'finished').length;

/**
 * What later attempts have chosen that had come to the same decision on the same path.
 *
 * @param decision - its number, from 1.
 */
export function laterChoices(
  attempt: Attempt,
  decision: number,
  kept: readonly Attempt[],
): readonly string[] {
  const path = pathTo(attempt, decision);
  return of(kept, attempt.scenario)
    .filter(
      (other) =>
        other.id !== attempt.id &&
        other.startedAt > attempt.startedAt &&
        startsAlike(other, attempt) &&
        pathTo(other, decision) === path,
    )
    .flatMap(({ decisions }) => decisions[decision - 1]?.choice ?? []);
}

/**
 * Whether a later attempt has come to the same decision on the same path and decided it.
 *
 * @param decision - its number, from 1.
 */
export const triedAgain = (attempt: Attempt, decision: number, kept: readonly Attempt[]): boolean =>
  laterChoices(attempt, decision, kept).length > 0;

/** Whether both began in the same way at the same version. */
const startsAlike = (one: Attempt, other: Attempt): boolean =>
  one.hash === other.hash && one.seed === other.seed && one.after === other.after;

const pathTo = ({ decisions }: Attempt, decision: number): string =>
  decisions
    .slice(0, decision - 1)
    .map(({ choice }) => choice)
    .join(' ');
