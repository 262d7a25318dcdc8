/** Hash routes in place of the addresses that the debrief leads to. */
import { routeAddress } from '../route.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/debrief/addresses.ts';

/** The pack's own page. */
export const homeAddress = (): string => routeAddress({ view: 'home', query: '' });

/** Results stand on the pack's own page. */
export const resultsAddress = homeAddress;

/** The debrief of an attempt. */
export const reviewAddress = (attempt: string): string =>
  routeAddress({ view: 'debrief', query: `?attempt=${encodeURIComponent(attempt)}` });

const playRoute = (scenario: string, query: string): string =>
  routeAddress({ view: 'play', scenario, query });

/** A scenario; it goes on with an attempt that was left unfinished. */
export const playAddress = (scenario: string): string => playRoute(scenario, '');

/** A certain attempt at a scenario. */
export const attemptAddress = (scenario: string, attempt: string): string =>
  playRoute(scenario, `?attempt=${encodeURIComponent(attempt)}`);

/** A new attempt at a scenario. */
export const newAttemptAddress = (scenario: string): string => playRoute(scenario, '?new');

/**
 * A new attempt that begins before one of the decisions of an old one.
 *
 * @param decision - its number, from 1.
 */
export const retryAddress = (
  { scenario, id }: { readonly scenario: string; readonly id: string },
  decision: number,
): string => playRoute(scenario, `?from=${encodeURIComponent(id)}&at=${decision}`);
