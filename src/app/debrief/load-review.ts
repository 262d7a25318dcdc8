import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { askAssignments, isHeldBack, knownAssignments } from '../data/assignments.ts';
import { attemptOnServer } from '../data/server-attempt.ts';
import { signedIn } from '../data/signed-in.ts';
import type { Store } from '../data/store.ts';
import { ScenarioText } from '../session/scenario-text.ts';
import type { AttemptReason, DebriefFailure, ReviewReason } from './failure.ts';
import { openReview } from '../review/review.ts';
import { ReviewText } from '../review/review-text.ts';
import { loadDebrief, loadPlay, loadSolverReport } from '../data/scenario-files.ts';
import { translate, type LoadedReview } from '../review/loaded-review.ts';

/**
 * Loads what a debrief shows.
 *
 * @param id - the attempt's, as the address names it; `null` when it names none.
 * @param cards - of all scenarios that are offered.
 */
export async function loadReview(
  store: Pick<Store, 'loadAttempt' | 'listAttempts'>,
  id: string | null,
  cards: readonly ScenarioCard[],
): Promise<Result<LoadedReview, DebriefFailure>> {
  const found = await findAttempt(store, id, cards);
  if (!found.ok) return found;
  const { attempt, card } = found.value;
  const report = loadSolverReport(card);
  const [play, debrief, { attempts }] = await Promise.all([
    loadPlay(card),
    loadDebrief(card),
    store.listAttempts(),
  ]);
  if (!play.ok) return err({ reason: play.error, attempt, card });
  if (!debrief.ok) return err({ reason: debrief.error, attempt, card });
  const review = openReview(attempt, play.value, debrief.value);
  if (!review.ok) return err({ reason: review.error, attempt, card });
  const text = new ReviewText(new ScenarioText(play.value));
  const translated = await translate(text);
  return ok({ review: review.value, text, kept: attempts, untranslated: !translated, report });
}

type Found = { readonly attempt: Attempt; readonly card: ScenarioCard };

/** The attempt that the address names, and its scenario, unless something stands in the way. */
async function findAttempt(
  store: Pick<Store, 'loadAttempt'>,
  id: string | null,
  cards: readonly ScenarioCard[],
): Promise<Result<Found, DebriefFailure>> {
  if (id === null || id === '') return unknown('attempt-unnamed');
  const loaded = await store.loadAttempt(id);
  if (!loaded.ok) return unknown(loaded.error);
  const attempt = loaded.value ?? (await fetched(id));
  if (attempt === null) return unknown('attempt-missing');
  const card = cards.find((other) => other.id === attempt.scenario) ?? null;
  const hindrance = hindranceOf(attempt, card);
  if (card === null || hindrance !== null)
    return err({ reason: hindrance ?? 'scenario-gone', attempt, card });
  if (await isWithheld(attempt)) return err({ reason: 'withheld', attempt, card });
  return ok({ attempt, card });
}

/** An attempt of somebody signed in may have been played on another device. */
async function fetched(id: string): Promise<Attempt | null> {
  if (signedIn() === null) return null;
  const there = await attemptOnServer(id);
  return there.ok ? there.value : null;
}

/** Whether an assignment holds the review back; without a connection, as it was told last. */
async function isWithheld({ assignment }: Attempt): Promise<boolean> {
  if (assignment === undefined) return false;
  const told = await askAssignments();
  const all = told.ok ? told.value : knownAssignments();
  return isHeldBack(all.find(({ id }) => id === assignment));
}

const unknown = (reason: AttemptReason): Result<never, DebriefFailure> =>
  err({ reason, attempt: null, card: null });

/** What can be known to stand in the way before any file is loaded. */
function hindranceOf(attempt: Attempt, card: ScenarioCard | null): ReviewReason | null {
  if (card === null) return 'scenario-gone';
  if (attempt.hash !== card.hash) return 'scenario-changed';
  if (attempt.status === 'playing') return 'unfinished';
  return attempt.status === 'abandoned' ? 'left' : null;
}
