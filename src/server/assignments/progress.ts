/** How far people have come with an assignment. */
import type {
  AssignmentState,
  AssignmentView,
  Progress,
} from '../../contract/api/assignment-routes.ts';
import { NO_STANDING, type EndedAttempt, type Standing } from '../statistics/standing.ts';

/** What progress goes by. */
export type ProgressRules = Pick<
  AssignmentView,
  'scenarios' | 'counts' | 'passMarks' | 'dueAt' | 'attemptsAllowed'
>;

/** The progress with each scenario, in the order of the assignment. */
export const progressOf = (
  rules: ProgressRules,
  standings: ReadonlyMap<string, Standing>,
): Progress[] =>
  rules.scenarios.map((scenario) => {
    const standing = standings.get(scenario) ?? NO_STANDING;
    const counted = standing[rules.counts];
    return {
      scenario,
      attempts: standing.attempts,
      attemptsLeft: leftOf(rules, standing),
      state: stateOf(rules, standing, counted),
      counted: counted === null ? null : view(rules, counted),
    };
  });

const leftOf = ({ attemptsAllowed }: ProgressRules, { attempts }: Standing): number | null =>
  attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - attempts);

function stateOf(
  rules: ProgressRules,
  { attempts }: Standing,
  counted: EndedAttempt | null,
): AssignmentState {
  if (counted === null) return attempts === 0 ? 'not-begun' : 'begun';
  return isPassed(rules, counted) ? 'passed' : 'not-passed';
}

/** Whether both scores have come to their marks. */
export const isPassed = (
  { passMarks }: Pick<ProgressRules, 'passMarks'>,
  { trust, partnership }: Pick<EndedAttempt, 'trust' | 'partnership'>,
): boolean => trust >= passMarks.trust && partnership >= passMarks.partnership;

const view = (
  { dueAt }: ProgressRules,
  { attempt, trust, partnership, at }: EndedAttempt,
): NonNullable<Progress['counted']> => ({
  attempt,
  trust,
  partnership,
  finishedAt: new Date(at).toISOString(),
  late: dueAt !== null && at > Date.parse(dueAt),
});

/** Whether something should have been finished by now and is not. */
export const isOverdue = (
  { dueAt }: Pick<ProgressRules, 'dueAt'>,
  progress: readonly Progress[],
  now: number,
): boolean =>
  dueAt !== null && now > Date.parse(dueAt) && progress.some(({ counted }) => counted === null);

/** How somebody stands with an assignment as a whole. */
export function wholeState(progress: readonly Progress[]): AssignmentState {
  if (progress.every(({ state }) => state === 'not-begun')) return 'not-begun';
  if (progress.some(({ counted }) => counted === null)) return 'begun';
  return progress.every(({ state }) => state === 'passed') ? 'passed' : 'not-passed';
}
