/** Addresses that the trainer's desk gives away. */
import type { Draft } from './draft.ts';
import { language } from '../ui/messages.ts';

/** Where those it is for find an assignment; whole, to be sent to them. */
export const invitationAddress = (id: string): string =>
  new URL(`/${language.value}/?assignment=${id}`, location.href).href;

/** Rules that show while one plays. */
export type ShownRules = Pick<Draft, 'timers' | 'feedback' | 'meters' | 'language'>;

/**
 * Where a scenario is tried as a learner will meet it, kept nowhere.
 *
 * @param rules - those of an assignment or pack; without them the player chooses.
 */
export function previewAddress(scenario: string, rules?: ShownRules): string {
  const query = new URLSearchParams({ preview: '' });
  if (rules !== undefined) {
    if (rules.timers !== 'learner') query.set('timers', rules.timers);
    if (rules.feedback === 'as-you-go') query.set('feedback', rules.feedback);
    if (rules.meters === 'hidden') query.set('meters', rules.meters);
    if (rules.language !== null) query.set('language', rules.language);
  }
  return `/${rules?.language ?? language.value}/play/${scenario}/?${query.toString()}`;
}
