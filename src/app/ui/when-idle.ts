/** Browsers without idle callbacks wait this long, in milliseconds. */
const SOON_MS = 200;

/** Acts when the browser has nothing better to do, at the latest after `latest` milliseconds. */
export function whenIdle(act: () => void, latest: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: latest });
  else setTimeout(act, Math.min(SOON_MS, latest));
}
