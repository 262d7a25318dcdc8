/**
 * How the learner's last finished attempt at each scenario ended, where a script can read it before
 * the first paint: a JSON record of ending ids by scenario in `localStorage`. A scenario that follows
 * another one begins after that ending.
 */
import type { Attempt } from '../../core/attempt/attempt.ts';
import { readJson, writeText } from './local-text.ts';

/** The key of the record. */
export const ENDINGS_KEY = 'rapport.endings';

/** The record; empty when there is none, or it is damaged. */
export function reachedEndings(): Readonly<Record<string, string>> {
  const record = readJson(ENDINGS_KEY);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return {};
  const entries = Object.entries(record).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries);
}

/** Enters the ending of a scenario, or strikes it out with `null`. */
export function markEnding(scenario: string, ending: string | null): void {
  const reached = reachedEndings();
  if ((reached[scenario] ?? null) === ending) return;
  const { [scenario]: _, ...others } = reached;
  const next = ending === null ? others : { ...others, [scenario]: ending };
  writeText(ENDINGS_KEY, JSON.stringify(next));
}

/** Empties the record; it fills again when all attempts are listed. */
export const forgetEndings = (): void => void writeText(ENDINGS_KEY, null);

/** The ending of the attempt that was finished last, or `null` when none was. */
export function lastEnding(attempts: readonly Attempt[]): string | null {
  const finished = attempts.filter(
    ({ status, result }) => status === 'finished' && result !== null,
  );
  const [last] = finished.toSorted((a, b) => (finishedAt(a) < finishedAt(b) ? 1 : -1));
  return last?.result?.ending ?? null;
}

const finishedAt = ({ finishedAt: at }: Attempt): string => at ?? '';
