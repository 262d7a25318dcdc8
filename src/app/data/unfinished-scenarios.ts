/**
 * The scenarios with an attempt left unfinished, where a script can read them before the first
 * paint: a JSON list of ids in `localStorage`.
 */
import { readJson, readText, writeText } from './local-text.ts';

/** The key of the list. */
export const UNFINISHED_KEY = 'rapport.unfinished';

/** Set while the list may lack scenarios: somebody else is signed in than when it was made. */
const STALE = 'rapport.unfinished.stale';

/** The list; empty when there is none, or it is damaged. */
export function unfinishedScenarios(): readonly string[] {
  const list = readJson(UNFINISHED_KEY);
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}

/** Enters or strikes out a scenario. */
export function markUnfinished(scenario: string, unfinished: boolean): void {
  const listed = unfinishedScenarios();
  if (listed.includes(scenario) === unfinished) return;
  const others = listed.filter((id) => id !== scenario);
  writeText(UNFINISHED_KEY, JSON.stringify(unfinished ? [...others, scenario] : others));
}

/** Whether an attempt at this scenario may be unfinished, so that the database must be asked. */
export const mayBeUnfinished = (scenario: string): boolean =>
  readText(STALE) !== null || unfinishedScenarios().includes(scenario);

/** Empties the list for somebody else; until all attempts have been listed it may lack some. */
export function forgetUnfinished(): void {
  writeText(UNFINISHED_KEY, null);
  writeText(STALE, 'yes');
}

/** Tells that all attempts have been listed. */
export function unfinishedAreListed(): void {
  if (readText(STALE) !== null) writeText(STALE, null);
}
