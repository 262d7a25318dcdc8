/**
 * Choices on their way to the database.
 *
 * The database answers after several turns of the event loop; a note in `localStorage` is written at
 * once. With it a choice is kept before the next line shows, and nobody waits. A note lives until
 * the database has the attempt; what a closed page leaves behind is brought in when the store opens.
 */
import type { Attempt } from '../../core/attempt/attempt.ts';
import { readRecord, recordOf } from './attempt-record.ts';
import { readJson, writeText } from './local-text.ts';

const NOTE = 'rapport.journal.';

/** Notes the present state of an attempt; whether that could be done. */
export const noteAttempt = (attempt: Attempt): boolean =>
  writeText(NOTE + attempt.id, JSON.stringify(recordOf(attempt)));

/** Strikes out the note of an attempt that is kept now, unless the note has gone further since. */
export function strikeNote(kept: Attempt): void {
  const noted = readNote(NOTE + kept.id);
  if (noted !== null && !isFurther(noted, kept)) eraseNote(kept.id);
}

/** Takes the note of an attempt away. */
export const eraseNote = (id: string): void => void writeText(NOTE + id, null);

/** The attempts that are noted; notes that cannot be read are left where they are. */
export function notedAttempts(): readonly Attempt[] {
  return noteKeys().flatMap((key) => {
    const noted = readNote(key);
    return noted === null ? [] : [noted];
  });
}

/** Whether one state of an attempt comes after another: more choices, or an end. */
export function isFurther(one: Attempt, other: Attempt): boolean {
  if (one.decisions.length !== other.decisions.length)
    return one.decisions.length > other.decisions.length;
  return one.status !== 'playing' && other.status === 'playing';
}

function readNote(key: string): Attempt | null {
  const stored = readJson(key);
  if (stored === undefined) return null;
  const read = readRecord(stored);
  return read.ok ? read.value : null;
}

function noteKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(NOTE));
  } catch {
    return [];
  }
}

/** Opens the browser's storage for writing; the first write of a page takes tens of milliseconds on a slow device. */
export function warmJournal(): void {
  writeText(`${NOTE}ready`, '');
  writeText(`${NOTE}ready`, null);
}
