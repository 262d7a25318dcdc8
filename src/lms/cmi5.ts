/** cmi5: which statements a report comes to, with the context that the LMS has given. */
import {
  answered,
  scored,
  scoreOf,
  statementId,
  verbOf,
  type XapiStatement,
  type XapiVerb,
} from '../contract/xapi.ts';
import { isoDuration } from '../core/base/iso-duration.ts';
import type { Progress } from './progress.ts';
import type { DecisionReport, Report } from './report.ts';

/** What a launch says. */
export type Cmi5Launch = {
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
  /** Unlike that of any other visit. */
  readonly session: string;
  /** As the LMS gives it; everything in it must stand in every statement. */
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  /** From 0 to 1, where the LMS has set one. */
  readonly masteryScore: number | null;
  /** The language of the author's words. */
  readonly locale: string;
};

/** What has been said of a registration once and for all. */
export type Cmi5Told = {
  readonly completed: boolean;
  readonly passed: boolean;
  /** In this visit. */
  readonly failed: boolean;
};

const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** The statement that begins or ends a visit. */
export const sessionStatement = (
  launch: Cmi5Launch,
  verb: 'initialized' | 'terminated',
  at: number,
  sessionMs: number | null,
): XapiStatement => ({
  id: statementId(launch.registration, launch.session, verb),
  actor: launch.actor,
  verb: verbOf(verb),
  object: courseOf(launch),
  ...(sessionMs === null ? {} : { result: { duration: isoDuration(sessionMs) } }),
  context: contextOf(launch, ['cmi5']),
  timestamp: new Date(at).toISOString(),
});

/** The statements about decisions and scores, then those about the whole course. */
export const reportStatements = (
  launch: Cmi5Launch,
  report: Report,
  told: Cmi5Told,
  at: number,
): readonly XapiStatement[] => [
  ...report.decisions.map((decision) => answeredStatement(launch, decision)),
  ...scoredStatements(launch, report.progress),
  ...verdicts(report.progress, told).map((verb) => verdictStatement(launch, verb, report, at)),
];

/** What has been said once these have been. */
export const toldAfter = (progress: Progress, told: Cmi5Told): Cmi5Told => {
  const said = verdicts(progress, told);
  return {
    completed: told.completed || said.includes('completed'),
    passed: told.passed || said.includes('passed'),
    failed: told.failed || said.includes('failed'),
  };
};

type Verdict = Extract<XapiVerb, 'completed' | 'passed' | 'failed'>;

/** Completed and passed are said once for each registration; failed never behind passed. */
function verdicts({ complete, passed }: Progress, told: Cmi5Told): readonly Verdict[] {
  if (!complete) return [];
  const verdict: Verdict = passed === true ? 'passed' : 'failed';
  const first: readonly Verdict[] = told.completed ? [] : ['completed'];
  return told.passed || told[verdict] ? first : [...first, verdict];
}

function answeredStatement(launch: Cmi5Launch, decision: DecisionReport): XapiStatement {
  const { scenario, verdict, shownAt, latencyMs } = decision;
  const activity = `${launch.activityId}/${scenario}/${decision.decision}`;
  return {
    id: statementId(launch.registration, activity, decision.choice, String(shownAt)),
    actor: launch.actor,
    ...answered({
      ...decision,
      activity,
      locale: launch.locale,
      success: verdict === 'neutral' ? null : verdict === 'correct',
      answeredAt: shownAt + latencyMs,
      duration: isoDuration(latencyMs),
    }),
    context: contextOf(launch, []),
  };
}

const SCORES = {
  trust: { en: 'Client trust', ru: 'Доверие клиента' },
  partnership: { en: 'Partnership value', ru: 'Ценность партнёрства' },
} as const;

/** The counted scores of each scenario; told again they have the same ids. */
const scoredStatements = (launch: Cmi5Launch, { scenarios }: Progress): readonly XapiStatement[] =>
  scenarios.flatMap(({ scenario, counted }) =>
    (['trust', 'partnership'] as const).flatMap((name) => {
      if (counted === null) return [];
      const activity = `${launch.activityId}/${scenario}/${name}`;
      return [
        {
          id: statementId(launch.registration, activity, String(counted[name])),
          actor: launch.actor,
          ...scored(activity, SCORES[name], counted[name]),
          context: contextOf(launch, []),
        },
      ];
    }),
  );

function verdictStatement(
  launch: Cmi5Launch,
  verb: Verdict,
  { progress, sessionMs }: Report,
  at: number,
): XapiStatement {
  const score = verb === 'completed' ? null : scoreThatAgrees(launch, verb, progress);
  return {
    id: statementId(launch.registration, verb === 'failed' ? launch.session : '', verb),
    actor: launch.actor,
    verb: verbOf(verb),
    object: courseOf(launch),
    result: {
      duration: isoDuration(sessionMs),
      ...(verb === 'completed' ? { completion: true } : { success: verb === 'passed' }),
      ...(score === null ? {} : { score: scoreOf(score) }),
    },
    context: contextOf(launch, ['cmi5', 'moveon'], verb !== 'completed'),
    timestamp: new Date(at).toISOString(),
  };
}

/**
 * The overall score, unless it would contradict the verdict: ours is by two marks, a mastery score
 * that the LMS has set is one, and a statement must not be at odds with it.
 */
function scoreThatAgrees(
  { masteryScore }: Cmi5Launch,
  verb: 'passed' | 'failed',
  { scores }: Progress,
): number | null {
  if (scores === null || masteryScore === null) return scores?.overall ?? null;
  const reached = scores.overall / 100 >= masteryScore;
  return reached === (verb === 'passed') ? scores.overall : null;
}

const courseOf = ({ activityId }: Cmi5Launch): XapiStatement['object'] => ({
  objectType: 'Activity',
  id: activityId,
});

/** The template with what a statement adds to it. */
function contextOf(
  { registration, contextTemplate, masteryScore }: Cmi5Launch,
  categories: readonly string[],
  mastery = false,
): Readonly<Record<string, unknown>> {
  const activities = recordOf(contextTemplate['contextActivities']);
  const given = Array.isArray(activities['category']) ? activities['category'] : [];
  const own = categories.map((name) => ({ objectType: 'Activity', id: CATEGORY + name }));
  const category = [...given, ...own];
  const extensions = {
    ...recordOf(contextTemplate['extensions']),
    ...(mastery && masteryScore !== null ? { [MASTERY]: masteryScore } : {}),
  };
  return {
    ...contextTemplate,
    registration,
    contextActivities: { ...activities, ...(category.length === 0 ? {} : { category }) },
    extensions,
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
