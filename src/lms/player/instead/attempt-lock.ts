/** A package is open in one window at a time (`windows.ts`), in place of `app/play/attempt-lock.ts`. */
import type { AttemptLock } from '../../../app/play/attempt-lock.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/play/attempt-lock.ts';

/** The lock, always. */
export const lockAttempt = async (): Promise<AttemptLock> => ({ release: () => undefined });
