/** SCORM 1.2: what is written into which element of its data model. */
import type { Progress } from './progress.ts';
import type { DecisionReport, Report } from './report.ts';
import type { Element, Present } from './scorm-elements.ts';

const RESULTS = { correct: 'correct', incorrect: 'wrong', neutral: 'neutral' } as const;

/** The elements of a report, in the order in which they are to be set. */
export const scorm12Elements = (report: Report, present: Present): readonly Element[] => [
  ['cmi.suspend_data', report.suspended],
  ['cmi.core.lesson_location', report.location],
  ['cmi.core.lesson_status', statusOf(report.progress)],
  ...scoreElements(report.progress),
  ['cmi.core.session_time', timespan(report.sessionMs)],
  ['cmi.core.exit', 'suspend'],
  ...objectiveElements(report.progress, present.objectives),
  ...report.decisions.flatMap((decision, at) =>
    interactionElements(decision, present.interactions + at),
  ),
];

function statusOf({ passed }: Progress): string {
  if (passed === null) return 'incomplete';
  return passed ? 'passed' : 'failed';
}

/** Only when all is done: some systems fail a learner who has a score and stops for a while. */
function scoreElements({ scores }: Progress): readonly Element[] {
  if (scores === null) return [];
  return [
    ['cmi.core.score.raw', String(scores.overall)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ];
}

type Objective = {
  readonly id: string;
  readonly score: number | null;
  readonly status: string;
};

function objectiveElements(progress: Progress, known: readonly string[]): readonly Element[] {
  const fresh: string[] = [];
  return objectivesOf(progress).flatMap(({ id, score, status }) => {
    const at = known.indexOf(id) < 0 ? known.length + fresh.push(id) - 1 : known.indexOf(id);
    const element = (name: string, value: string): Element => [
      `cmi.objectives.${at}.${name}`,
      value,
    ];
    const scored =
      score === null
        ? []
        : [
            element('score.raw', String(score)),
            element('score.min', '0'),
            element('score.max', '100'),
          ];
    return [element('id', id), ...scored, element('status', status)];
  });
}

function objectiveStatus(score: number | null, good: boolean): string {
  if (score === null) return 'not attempted';
  return good ? 'passed' : 'failed';
}

/** Trust and partnership of the pack, then those of each scenario. */
function objectivesOf({ scores, reached, scenarios }: Progress): readonly Objective[] {
  const names = ['trust', 'partnership'] as const;
  return [
    ...names.map((name) => ({
      id: name,
      score: scores?.[name] ?? null,
      status: objectiveStatus(scores?.[name] ?? null, reached[name]),
    })),
    ...scenarios.flatMap(({ scenario, counted, reached: own }) =>
      names.map((name) => ({
        id: `${scorm12Id(scenario)}.${name}`,
        score: counted?.[name] ?? null,
        status: objectiveStatus(counted?.[name] ?? null, own[name]),
      })),
    ),
  ];
}

function interactionElements(decision: DecisionReport, at: number): readonly Element[] {
  const element = (name: string, value: string): Element => [
    `cmi.interactions.${at}.${name}`,
    value,
  ];
  return [
    element('id', `${scorm12Id(decision.scenario)}.${scorm12Id(decision.decision)}`),
    element('type', 'choice'),
    element('time', timeOfDay(decision.shownAt)),
    element('student_response', letterOf(decision)),
    element('result', RESULTS[decision.verdict]),
    element('latency', timespan(decision.latencyMs)),
  ];
}

/** A name as SCORM 1.2 allows it: letters, digits, `_` and `.`. */
export const scorm12Id = (name: string): string => name.replaceAll(/[^\w.]/g, '_').slice(0, 100);

/**
 * The letter that the author has given the choice (`c` of `d03c`), or else its place among those
 * offered: an answer of SCORM 1.2 is one letter or digit.
 */
function letterOf({ decision, choice, offered }: DecisionReport): string {
  const own = choice.startsWith(decision) ? choice.slice(decision.length) : '';
  if (/^[a-z]$/.test(own)) return own;
  const at = offered.findIndex((each) => each.choice === choice);
  return String.fromCharCode('a'.charCodeAt(0) + Math.max(0, at));
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** `HHHH:MM:SS.SS`, as SCORM 1.2 writes how long something took. */
export function timespan(ms: number): string {
  const hundredths = Math.round(Math.max(0, ms) / 10);
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.min(9_999, Math.floor(seconds / 3_600));
  return `${String(hours).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** `HH:MM:SS` of the learner's day, as SCORM 1.2 writes when something was. */
function timeOfDay(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');
}
