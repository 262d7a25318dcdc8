/** An attempt as it lies in the browser: under the version of its shape. */
import * as z from 'zod/mini';
import { attemptSchema } from '../../contract/attempt.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { migrationOf } from './migration.ts';

/** What a stored attempt looks like. */
export type AttemptRecord = { readonly version: number; readonly attempt: unknown };

/** Why a record cannot be read. */
export type RecordFailure = 'record-corrupted' | 'record-newer';

const frameSchema = z.strictObject({
  version: z.number().check(z.int(), z.positive()),
  attempt: z.unknown(),
});

/**
 * Version 1 kept the choices alone, without their times and without the rules played under; version
 * 2 knew of no attempt that begins after another; version 3 knew neither of assignments nor of how
 * sure somebody was.
 */
const first = z.looseObject({ decisions: z.array(z.string()) });

const { version: PRESENT, migrate } = migrationOf([
  {
    from: 1,
    migrate(content) {
      const attempt = first.parse(content);
      const untimed = { shownMs: 0, takenMs: 0, timedOut: false };
      const decisions = attempt.decisions.map((choice) => ({ choice, ...untimed }));
      return { ...attempt, rules: { timers: true }, decisions };
    },
  },
  { from: 2, migrate: (content) => content },
  { from: 3, migrate: (content) => content },
]);

/** The record in which an attempt is stored. */
export const recordOf = (attempt: Attempt): AttemptRecord => ({ version: PRESENT, attempt });

/**
 * Reads a stored value.
 *
 * @returns `record-newer` for one that a later release of the app has written.
 */
export function readRecord(stored: unknown): Result<Attempt, RecordFailure> {
  const frame = frameSchema.safeParse(stored);
  if (!frame.success) return err('record-corrupted');
  const { version, attempt } = frame.data;
  if (version > PRESENT) return err('record-newer');
  try {
    const parsed = attemptSchema.safeParse(migrate(attempt, version));
    return parsed.success ? ok(parsed.data) : err('record-corrupted');
  } catch {
    return err('record-corrupted');
  }
}

/** The scenario that an unreadable record seems to belong to, or `null`. */
export function scenarioOf(stored: unknown): string | null {
  const parsed = hintSchema.safeParse(stored);
  return parsed.success ? parsed.data.attempt.scenario : null;
}

const hintSchema = z.object({ attempt: z.object({ scenario: z.string() }) });
