/** Addresses of the pages that the library leads to, in the present language. */
import { language } from '../ui/messages.ts';

/** The library itself. */
export const homeAddress = (): string => `/${language.value}/`;

export const resultsAddress = (): string => `${homeAddress()}results/`;

/** The debrief of an attempt. */
export const debriefAddress = (attempt: string): string =>
  `${homeAddress()}debrief/?attempt=${encodeURIComponent(attempt)}`;

/** A scenario; it goes on with an attempt that was left unfinished. */
export const playAddress = (scenario: string): string => `${homeAddress()}play/${scenario}/`;

/** A certain attempt at a scenario. */
export const attemptAddress = (scenario: string, attempt: string): string =>
  `${playAddress(scenario)}?attempt=${encodeURIComponent(attempt)}`;
