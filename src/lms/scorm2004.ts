/** SCORM 2004: what is written into which element of its data model. */
import { isoDuration } from '../core/base/iso-duration.ts';
import type { Progress } from './progress.ts';
import type { DecisionReport, Report } from './report.ts';
import type { Element, Present } from './scorm-elements.ts';

/** How long a description may be at the least in every LMS. */
const DESCRIPTION_CHARACTERS = 250;

/** The elements of a report, in the order in which they are to be set. */
export const scorm2004Elements = (report: Report, present: Present): readonly Element[] => [
  ['cmi.suspend_data', report.suspended],
  ['cmi.location', report.location],
  ['cmi.completion_status', report.progress.complete ? 'completed' : 'incomplete'],
  ['cmi.progress_measure', decimal(report.progress.finished / report.progress.scenarios.length)],
  ['cmi.success_status', success(report.progress.passed)],
  ...scoreElements('cmi', report.progress.scores?.overall ?? null),
  ['cmi.session_time', isoDuration(report.sessionMs)],
  ['cmi.exit', 'suspend'],
  ...objectiveElements(report.progress, present.objectives),
  ...report.decisions.flatMap((decision, at) =>
    interactionElements(decision, present.interactions + at),
  ),
];

function success(passed: boolean | null): string {
  if (passed === null) return 'unknown';
  return passed ? 'passed' : 'failed';
}

function scoreElements(of: string, score: number | null): readonly Element[] {
  if (score === null) return [];
  return [
    [`${of}.score.scaled`, decimal(score / 100)],
    [`${of}.score.raw`, String(score)],
    [`${of}.score.min`, '0'],
    [`${of}.score.max`, '100'],
  ];
}

type Objective = {
  readonly id: string;
  readonly score: number | null;
  readonly passed: boolean | null;
};

function objectiveElements(progress: Progress, known: readonly string[]): readonly Element[] {
  const fresh: string[] = [];
  return objectivesOf(progress).flatMap(({ id, score, passed }): readonly Element[] => {
    const found = known.indexOf(id);
    const of = `cmi.objectives.${found < 0 ? known.length + fresh.push(id) - 1 : found}`;
    return [
      // An id that is there already must not be set to another one; setting it again is allowed.
      [`${of}.id`, id],
      ...scoreElements(of, score),
      [`${of}.success_status`, success(passed)],
      [`${of}.completion_status`, score === null ? 'incomplete' : 'completed'],
    ];
  });
}

/** Trust and partnership of the pack, then those of each scenario. */
function objectivesOf({ scores, reached, scenarios }: Progress): readonly Objective[] {
  const names = ['trust', 'partnership'] as const;
  return [
    ...names.map((name) => ({
      id: name,
      score: scores?.[name] ?? null,
      passed: scores === null ? null : reached[name],
    })),
    ...scenarios.flatMap((each) =>
      names.map((name) => ({
        id: `${each.scenario}.${name}`,
        score: each.counted?.[name] ?? null,
        passed: each.counted === null ? null : each.reached[name],
      })),
    ),
  ];
}

function interactionElements(decision: DecisionReport, at: number): readonly Element[] {
  const of = `cmi.interactions.${at}`;
  return [
    [`${of}.id`, `${decision.scenario}.${decision.decision}`],
    [`${of}.type`, 'choice'],
    [`${of}.timestamp`, timestamp(decision.shownAt)],
    [`${of}.learner_response`, decision.choice],
    [`${of}.result`, decision.verdict],
    [`${of}.latency`, isoDuration(decision.latencyMs)],
    [`${of}.description`, describe(decision)],
  ];
}

const describe = ({ title, words }: DecisionReport): string =>
  `${title}${/[.?!]$/.test(title) ? '' : ':'} ${words}`.slice(0, DESCRIPTION_CHARACTERS);

/** A number with at most two decimals. */
const decimal = (value: number): string => String(Math.round(value * 100) / 100);

/** A moment in UTC with hundredths of a second: SCORM 2004 allows no more of them. */
export const timestamp = (at: number): string =>
  new Date(at).toISOString().replace(/(\.\d\d)\d?Z$/, '$1Z');
