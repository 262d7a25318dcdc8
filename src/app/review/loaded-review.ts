import type { Attempt } from '../../core/attempt/attempt.ts';
import type { SolverReport } from '../../core/solver/report.ts';
import { loadDebriefStrings, loadPlayStrings } from '../data/scenario-files.ts';
import { language } from '../ui/messages.ts';
import type { ReviewText } from './review-text.ts';
import type { Review } from './review.ts';

/** An attempt that can be shown, its words, and the attempts kept beside it. */
export type LoadedReview = {
  readonly review: Review;
  readonly text: ReviewText;
  /** All attempts that can be read, this one among them. */
  readonly kept: readonly Attempt[];
  /** Whether the scenario is offered in this very version: only then it can be tried again. */
  readonly current: boolean;
  /** Whether the words of the present language could not be had. */
  readonly untranslated: boolean;
  /** The solver's report, on its way; `null` where this version has none. */
  readonly report: Promise<SolverReport | null>;
};

/**
 * Adds the words of the present language, unless they are there.
 *
 * @returns whether all of them are there now; until then the author's stand in their place.
 */
export async function translate(text: ReviewText): Promise<boolean> {
  const locale = language.peek();
  if (text.has(locale)) return true;
  const { card } = text.scenario.play;
  const [said, feedback] = await Promise.all([
    loadPlayStrings(card, locale),
    loadDebriefStrings(card, locale),
  ]);
  if (!said.ok || !feedback.ok) return false;
  text.scenario.add(locale, said.value);
  text.add(locale, feedback.value);
  return true;
}
