/** One thing after another, in this tab and among all tabs of the browser. */

/** Runs an action when all earlier ones have ended, here and in the other tabs. */
export type TakeTurn = <T>(act: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue.
 *
 * @param lock - the name under which tabs wait for each other. A browser without locks, as on a
 *   page served by plain http, keeps the order in each tab alone.
 */
export function turnTaking(lock: string): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(() => underLock(lock, act));
    last = turn.catch(() => undefined);
    return turn;
  };
}

function underLock<T>(lock: string, act: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return act();
  let begun = false;
  const locked = async (): Promise<T> => {
    begun = true;
    return act();
  };
  const held: Promise<T> = navigator.locks.request(lock, locked);
  // A sandboxed page has locks and may not use them.
  return held.catch((error: unknown) => {
    if (begun) throw error;
    return act();
  });
}
