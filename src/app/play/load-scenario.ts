import {
  scenarioPaths,
  type PlayFile,
  type ScenarioCard,
  type Strings,
} from '../../contract/compiled.ts';
import type { Locale } from '../../contract/locale.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { jsonAt, type FileFailure } from '../data/json-at.ts';

/** Loads what is needed to play a scenario. */
export async function loadPlayFile(
  root: URL,
  { id, hash }: ScenarioCard,
): Promise<Result<PlayFile, FileFailure>> {
  const loaded = await jsonAt(new URL(scenarioPaths(id, hash).play, root));
  if (!loaded.ok) return loaded;
  return isPlayFile(loaded.value, hash) ? ok(loaded.value) : err('scenario-unreadable');
}

/** Loads a translation of a scenario. */
export async function loadStrings(
  root: URL,
  { id, hash }: ScenarioCard,
  locale: Locale,
): Promise<Result<Strings, FileFailure>> {
  const loaded = await jsonAt(new URL(scenarioPaths(id, hash).strings(locale), root));
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
