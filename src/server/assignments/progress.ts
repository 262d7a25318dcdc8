/** How far people have come with an assignment. */
import type { AssignmentView, Progress } from '../../contract/api/assignment-routes.ts';
import { assertNever } from '../../core/base/assert-never.ts';

/** What progress goes by. */
export type ProgressRules = Pick<AssignmentView, 'scenarios' | 'counts' | 'passMarks' | 'dueAt'>;

/** An attempt at an assignment. */
export type AssignedAttempt = {
  readonly id: string;
  readonly scenario: string;
  /** Milliseconds since 1970, or `null` while it has not ended. */
  readonly finishedAt: number | null;
  readonly trust: number | null;
  readonly partnership: number | null;
};

type Finished = AssignedAttempt & {
  readonly finishedAt: number;
  readonly trust: number;
  readonly partnership: number;
};

/** The progress with each scenario, in the order of the assignment. */
export const progressOf = (
  rules: ProgressRules,
  attempts: readonly AssignedAttempt[],
): Progress[] =>
  rules.scenarios.map((scenario) => {
    const own = attempts.filter((attempt) => attempt.scenario === scenario);
    const counted = countedOf(rules, own.filter(isFinished));
    const passed = counted !== null && isPassed(rules, counted);
    return {
      scenario,
      attempts: own.length,
      state:
        counted === null
          ? own.length === 0
            ? 'not-begun'
            : 'begun'
          : passed
            ? 'passed'
            : 'not-passed',
      counted: counted === null ? null : view(rules, counted),
    };
  });

const isFinished = (attempt: AssignedAttempt): attempt is Finished =>
  attempt.finishedAt !== null && attempt.trust !== null && attempt.partnership !== null;

/** The first, the last, or the best by both scores together; of equals the earlier. */
function countedOf({ counts }: ProgressRules, finished: readonly Finished[]): Finished | null {
  const inTime = finished.toSorted((a, b) => a.finishedAt - b.finishedAt);
  const total = ({ trust, partnership }: Finished): number => trust + partnership;
  switch (counts) {
    case 'first':
      return inTime[0] ?? null;
    case 'last':
      return inTime.at(-1) ?? null;
    case 'best':
      return inTime.toSorted((a, b) => total(b) - total(a))[0] ?? null;
    default:
      return assertNever(counts);
  }
}

const isPassed = ({ passMarks }: ProgressRules, { trust, partnership }: Finished): boolean =>
  trust >= passMarks.trust && partnership >= passMarks.partnership;

const view = (
  { dueAt }: ProgressRules,
  { id, trust, partnership, finishedAt }: Finished,
): NonNullable<Progress['counted']> => ({
  attempt: id,
  trust,
  partnership,
  finishedAt: new Date(finishedAt).toISOString(),
  late: dueAt !== null && finishedAt > Date.parse(dueAt),
});

/** Whether something should have been finished by now and is not. */
export const isOverdue = (
  { dueAt }: ProgressRules,
  progress: readonly Progress[],
  now: number,
): boolean =>
  dueAt !== null && now > Date.parse(dueAt) && progress.some(({ counted }) => counted === null);
