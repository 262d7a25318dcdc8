/** An attempt is played in one tab at a time. */
export type AttemptLock = {
  readonly release: () => void;
};

/**
 * Takes the lock of an attempt.
 *
 * @param options.steal - takes it from the tab that holds it.
 * @param options.onLost - called when another tab has taken it.
 * @returns `null` when another tab holds it. A browser without locks (a page served by plain http)
 *   gives every tab its lock.
 */
export function lockAttempt(
  id: string,
  options: { readonly steal: boolean; readonly onLost: () => void },
): Promise<AttemptLock | null> {
  if (navigator.locks === undefined) return Promise.resolve({ release: () => undefined });
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise((release) => resolve({ release }));
    };
    const wish: LockOptions = options.steal ? { steal: true } : { ifAvailable: true };
    // The request ends when the lock is released, and fails when it has been stolen.
    navigator.locks.request(`attempt:${id}`, wish, hold).catch(options.onLost);
  });
}
