import {
  scenarioPaths,
  type PlayFile,
  type ScenarioCard,
  type Strings,
} from '../../contract/compiled.ts';
import type { Locale } from '../../contract/locale.ts';
import { err, ok, type Result } from '../../core/base/result.ts';

/** `scenario-missing` when it does not come, `scenario-unreadable` when it is not what it should be. */
export type LoadFailure = 'scenario-missing' | 'scenario-unreadable';

/** The site's root: a play page stands at `<locale>/play/<scenario>/` below it. */
export const siteRoot = (page: string): URL => new URL('../../../', page);

/** Loads what is needed to play a scenario. */
export async function loadPlayFile(
  root: URL,
  { id, hash }: ScenarioCard,
): Promise<Result<PlayFile, LoadFailure>> {
  const loaded = await loadJson(new URL(scenarioPaths(id, hash).play, root));
  if (!loaded.ok) return loaded;
  return isPlayFile(loaded.value, hash) ? ok(loaded.value) : err('scenario-unreadable');
}

/** Loads a translation of a scenario. */
export async function loadStrings(
  root: URL,
  { id, hash }: ScenarioCard,
  locale: Locale,
): Promise<Result<Strings, LoadFailure>> {
  const loaded = await loadJson(new URL(scenarioPaths(id, hash).strings(locale), root));
  if (!loaded.ok) return loaded;
  return isStrings(loaded.value) ? ok(loaded.value) : err('scenario-unreadable');
}

/**
 * Whether this is the whole play file of that hash. The build has checked it by its schema and the
 * story itself is guarded as it runs; the schema's code would come before the first choice.
 */
function isPlayFile(value: unknown, hash: string): value is PlayFile {
  if (!isRecord(value) || value['version'] !== 1 || typeof value['story'] !== 'string')
    return false;
  const { card } = value;
  return isRecord(card) && card['hash'] === hash && RECORDS.every((key) => isRecord(value[key]));
}

const RECORDS = ['cast', 'backgrounds', 'music', 'sounds', 'reactions', 'promises'];

const isStrings = (value: unknown): value is Strings =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function loadJson(url: URL): Promise<Result<unknown, LoadFailure>> {
  const text = await textAt(url);
  if (text === null) return err('scenario-missing');
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('scenario-unreadable');
  }
}

/** The text at an address, or `null` when there is no answer or none that is good. */
async function textAt(url: URL): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
