/** Playing for an assignment: which it is, whether one may begin, and by which rules. */
import { askAssignments, knownAssignments, type OwnAssignment } from '../../data/assignments.ts';
import { openStore } from '../../data/store.ts';
import { err, ok, type Result } from '../../../core/base/result.ts';
import type { PlayFailure } from '../failure/failure.ts';
import type { PlayRules } from '../play-rules.ts';

/** An assignment at one of its scenarios. */
export type AssignedPlay = {
  readonly assignment: OwnAssignment;
  readonly scenario: string;
  /** How many attempts have been begun. */
  readonly used: number;
};

/** What was told before holds when the server takes longer than this to answer. */
const ANSWER_MS = 2_500;

/**
 * Finds an assignment: as the server tells it now or, out of its reach, as it told it last.
 *
 * @returns `assignment-unknown` when there is none such for whoever is signed in.
 */
export async function findAssigned(
  id: string,
  scenario: string,
): Promise<Result<AssignedPlay, PlayFailure>> {
  const known = knownAssignments().find((each) => each.id === id);
  const told = await Promise.race([askAssignments(), known === undefined ? never() : late()]);
  const assignment = told?.ok === true ? told.value.find((each) => each.id === id) : known;
  if (assignment !== undefined)
    return ok({ assignment, scenario, used: await usedAttempts(assignment, scenario) });
  if (told?.ok === false && told.error === 'sign-in-needed') return err('sign-in-needed');
  return err(told?.ok === true ? 'assignment-unknown' : 'assignment-unreachable');
}

const late = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), ANSWER_MS);
  });
const never = (): Promise<never> => new Promise(() => undefined);

/** Those that the server knows, or those of this device, which it may not have heard of yet. */
async function usedAttempts(assignment: OwnAssignment, scenario: string): Promise<number> {
  const store = await openStore();
  const { attempts } = await store.listAttempts().catch(() => ({ attempts: [] }));
  const here = attempts.filter(
    (each) => each.assignment === assignment.id && each.scenario === scenario,
  ).length;
  const there = assignment.progress.find((each) => each.scenario === scenario)?.attempts ?? 0;
  return Math.max(here, there);
}

/** Why a new attempt may not begin now; `null` when it may. */
export function hindranceOf(
  { assignment, scenario, used }: AssignedPlay,
  now: number,
): PlayFailure | null {
  const { opensAt, closedAt, attemptsAllowed, scenarios } = assignment;
  if (!scenarios.includes(scenario)) return 'scenario-not-assigned';
  if (closedAt !== null && now >= Date.parse(closedAt)) return 'assignment-closed';
  if (now < Date.parse(opensAt)) return 'assignment-upcoming';
  return attemptsAllowed !== null && used >= attemptsAllowed ? 'attempts-used-up' : null;
}

/**
 * The rules for an attempt.
 *
 * @param stored - whether the attempt is one of those begun already.
 */
export function rulesOf({ assignment, used }: AssignedPlay, stored: boolean): PlayRules {
  const { timers, feedback, releasedAt, attemptsAllowed, meters, language } = assignment;
  const begun = stored ? used : used + 1;
  return {
    timers: timers === 'learner' ? null : timers === 'on',
    meters: meters === 'shown',
    language,
    asYouGo: feedback === 'as-you-go',
    withheld: feedback === 'on-release' && releasedAt === null,
    again: attemptsAllowed === null || begun < attemptsAllowed,
  };
}
