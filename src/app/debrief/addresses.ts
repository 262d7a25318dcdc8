/** Addresses of the pages that a debrief leads to, in the present language. */
import { language } from '../ui/messages.ts';

const inLanguage = (path: string): string => `/${language.value}/${path}`;

/** The library. */
export const homeAddress = (): string => inLanguage('');

export const resultsAddress = (): string => inLanguage('results/');

/** A scenario; it goes on with an attempt that was left unfinished. */
export const playAddress = (scenario: string): string => inLanguage(`play/${scenario}/`);

/** A certain attempt at a scenario. */
export const attemptAddress = (scenario: string, attempt: string): string =>
  `${playAddress(scenario)}?attempt=${encodeURIComponent(attempt)}`;

/** A new attempt at a scenario. */
export const newAttemptAddress = (scenario: string): string => `${playAddress(scenario)}?new`;

/**
 * A new attempt that begins before one of the decisions of an old one.
 *
 * @param decision - its number, from 1.
 */
export const retryAddress = (
  { scenario, id }: { readonly scenario: string; readonly id: string },
  decision: number,
): string => `${playAddress(scenario)}?from=${encodeURIComponent(id)}&at=${decision}`;
