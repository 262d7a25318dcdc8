/** When what a page shows may have changed on the server. */

/** So often an open page looks for what others have done. */
const EVERY_MS = 8_000;

/**
 * Calls `act` every few seconds while the page can be seen, and at once when it is seen again.
 *
 * @returns how to stop.
 */
export function whenNews(act: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') act();
  };
  const timer = setInterval(seen, EVERY_MS);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}
