/** Opens somebody's attempt in the very version of the scenario that was played. */
import type { ScenarioCard } from '../../contract/compiled.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { SolverReport } from '../../core/solver/report.ts';
import {
  loadKeptVersion,
  type ScenarioVersion,
  type VersionFailure,
} from '../data/kept-version.ts';
import {
  loadDebrief,
  loadPlay,
  loadSolverReport,
  type ScenarioName,
} from '../data/scenario-files.ts';
import { attemptOf, type ServerAttempt } from '../data/server-attempt.ts';
import { translate } from '../review/loaded-review.ts';
import { openCourse, type Course } from '../review/review.ts';
import { ReviewText } from '../review/review-text.ts';
import { ScenarioText } from '../session/scenario-text.ts';

/** What was played, with its words. */
export type LoadedCourse = {
  readonly course: Course;
  readonly text: ReviewText;
  /** Whether the scenario is served in this very version; older ones have one language only. */
  readonly current: boolean;
  /** Whether the words of the present language could not be had. */
  readonly untranslated: boolean;
  /** `null` where the version was not solved. */
  readonly report: SolverReport | null;
};

/** Why the conversation cannot be shown, now or ever. */
export type Unshown = VersionFailure | 'record-misfit';

/** Loads and replays; an older version comes from where the server keeps it by its hash. */
export async function loadCourse(
  attempt: ServerAttempt,
  cards: readonly ScenarioCard[],
): Promise<Result<LoadedCourse, Unshown>> {
  const { scenario: id, hash } = attempt.row;
  const current = cards.some((card) => card.id === id && card.hash === hash);
  const version = await (current ? served({ id, hash }) : loadKeptVersion(hash));
  if (!version.ok) return version;
  const { play, debrief, report } = version.value;
  const course = openCourse(attemptOf(attempt), play, debrief);
  if (!course.ok) return err('record-misfit');
  const text = new ReviewText(new ScenarioText(play));
  const translated = await translate(text);
  return ok({ course: course.value, text, current, untranslated: !translated, report });
}

async function served(name: ScenarioName): Promise<Result<ScenarioVersion, Unshown>> {
  const [play, debrief, report] = await Promise.all([
    loadPlay(name),
    loadDebrief(name),
    loadSolverReport(name),
  ]);
  if (!play.ok) return unread(play.error);
  return debrief.ok
    ? ok({ play: play.value, debrief: debrief.value, report })
    : unread(debrief.error);
}

/** A file that does not come may come later. */
const unread = (failure: 'scenario-missing' | 'scenario-unreadable'): Result<never, Unshown> =>
  err(failure === 'scenario-missing' ? 'unreachable' : 'version-unreadable');
