/**
 * The scenarios with an attempt left unfinished, where a script can read them before the first
 * paint: a JSON list of ids in `localStorage`.
 */
import { readJson, writeText } from './local-text.ts';

/** The key of the list. */
export const UNFINISHED_KEY = 'rapport.unfinished';

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
