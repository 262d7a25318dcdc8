/** The part of a document that tells whether somebody is there. */
export type Page = Pick<Document, 'addEventListener' | 'removeEventListener' | 'hidden'>;

/** Each of these gives a page the right to make a sound. */
const GESTURES = ['pointerup', 'keydown', 'click'] as const;

/**
 * Watches for the page going out of view and for gestures on it.
 *
 * @returns a function that ends the watch.
 */
export function watchPresence(
  page: Page,
  on: { readonly left: () => void; readonly gesture: () => void },
): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const changed = (): void => {
    if (page.hidden) on.left();
  };
  page.addEventListener('visibilitychange', changed, { signal });
  for (const gesture of GESTURES)
    page.addEventListener(gesture, on.gesture, { signal, capture: true, passive: true });
  return () => ended.abort();
}
