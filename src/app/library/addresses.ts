/** Addresses of the pages that the library leads to, in the present language. */
import { language } from '../ui/messages.ts';

/** The library itself. */
export const homeAddress = (): string => `/${language.value}/`;

export const resultsAddress = (): string => `${homeAddress()}results/`;

export const signInAddress = (): string => `${homeAddress()}sign-in/`;

/**
 * The debrief of an attempt.
 *
 * @param decision - the one to open, from 1; the one that cost most unless given.
 */
export const debriefAddress = (attempt: string, decision?: number): string =>
  `${homeAddress()}debrief/?attempt=${encodeURIComponent(attempt)}${decision === undefined ? '' : `&decision=${decision}`}`;

/** A scenario; it goes on with an attempt that was left unfinished. */
export const playAddress = (scenario: string): string => `${homeAddress()}play/${scenario}/`;

/** A scenario, played for an assignment. */
export const assignedAddress = (scenario: string, assignment: string): string =>
  `${playAddress(scenario)}?assignment=${encodeURIComponent(assignment)}`;

/** A certain attempt at a scenario. */
export const attemptAddress = (scenario: string, attempt: string): string =>
  `${playAddress(scenario)}?attempt=${encodeURIComponent(attempt)}`;
