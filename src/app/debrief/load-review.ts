import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { askAssignments, isHeldBack, knownAssignments } from '../data/assignments.ts';
import { loadKeptVersion, type ScenarioVersion } from '../data/kept-version.ts';
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
  const [version, { attempts: kept }] = await Promise.all([
    versionOf(attempt, card),
    store.listAttempts(),
  ]);
  if (!version.ok) return err({ reason: version.error, attempt, card });
  const { play, debrief, report, current } = version.value;
  const review = openReview(attempt, play, debrief);
  if (!review.ok) return err({ reason: review.error, attempt, card });
  const text = new ReviewText(new ScenarioText(play));
  const untranslated = !(await translate(text));
  return ok({ review: review.value, text, kept, current, untranslated, report });
}

type Version = Pick<LoadedReview, 'current' | 'report'> & Pick<ScenarioVersion, 'play' | 'debrief'>;

/** The scenario in the version that was played: as it is offered, or as the team's server keeps it. */
async function versionOf(
  attempt: Attempt,
  card: ScenarioCard,
): Promise<Result<Version, ReviewReason>> {
  if (attempt.hash !== card.hash) {
    const old = await loadKeptVersion(attempt.hash);
    if (!old.ok) return err('scenario-changed');
    return ok({ ...old.value, report: Promise.resolve(old.value.report), current: false });
  }
  const report = loadSolverReport(card);
  const [play, debrief] = await Promise.all([loadPlay(card), loadDebrief(card)]);
  if (!play.ok) return play;
  if (!debrief.ok) return debrief;
  return ok({ play: play.value, debrief: debrief.value, report, current: true });
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
  const isOld = attempt.hash !== card.hash;
  // Versions are kept by the server alone, and an old one cannot be played on.
  if (isOld && (signedIn() === null || attempt.status !== 'finished')) return 'scenario-changed';
  if (attempt.status === 'playing') return 'unfinished';
  return attempt.status === 'abandoned' ? 'left' : null;
}
