/**
 * Statements of the Experience API (1.0.3) about attempts: what the player of a cmi5 package and our
 * own server tell a record store.
 *
 * Ids are made from what a statement says, so that telling it again is telling it once.
 */
import { v5 } from 'uuid';

/** An activity, named in at least one language. */
export type XapiActivity = {
  readonly objectType: 'Activity';
  /** An IRI. */
  readonly id: string;
  readonly definition?: Readonly<Record<string, unknown>>;
};

export type XapiScore = {
  readonly scaled: number;
  readonly raw: number;
  readonly min: number;
  readonly max: number;
};

export type XapiStatement = {
  /** A UUID. */
  readonly id: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: XapiActivity;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  readonly timestamp?: string;
};

const VERBS = {
  initialized: 'initialized',
  answered: 'answered',
  scored: 'scored',
  completed: 'completed',
  passed: 'passed',
  failed: 'failed',
  terminated: 'terminated',
} as const;
export type XapiVerb = keyof typeof VERBS;

/** A verb of the vocabulary that ADL keeps. */
export const verbOf = (verb: XapiVerb): XapiStatement['verb'] => ({
  id: `http://adlnet.gov/expapi/verbs/${verb}`,
  display: { en: VERBS[verb] },
});

const NAMESPACE = '4b2f9d0e-8a43-5c17-9d6a-52b7c1e0f3a8';

/** The id of whatever these parts tell: the same for the same parts. */
export const statementId = (...parts: readonly string[]): string =>
  v5(JSON.stringify(parts), NAMESPACE);

/** A score from 0 to 100 as a whole number. */
export const scoreOf = (score: number): XapiScore => ({
  scaled: score / 100,
  raw: score,
  min: 0,
  max: 100,
});

/** A decision as an answered question; `success` is `null` where it was neither. */
export type Answered = {
  /** The IRI of what is decided. */
  readonly activity: string;
  readonly locale: string;
  readonly title: string;
  readonly choice: string;
  /** `words` are left out where they are `''`. */
  readonly offered: readonly { readonly choice: string; readonly words: string }[];
  readonly success: boolean | null;
  /** Milliseconds since 1970 UTC. */
  readonly answeredAt: number;
  /** ISO 8601. */
  readonly duration: string;
};

/** The parts of a statement that say what was decided. */
export const answered = (
  decision: Answered,
): Pick<XapiStatement, 'verb' | 'object' | 'result' | 'timestamp'> => ({
  verb: verbOf('answered'),
  object: {
    objectType: 'Activity',
    id: decision.activity,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      name: { [decision.locale]: decision.title },
      interactionType: 'choice',
      choices: decision.offered.map(({ choice, words }) => ({
        id: choice,
        ...(words === '' ? {} : { description: { [decision.locale]: words } }),
      })),
    },
  },
  result: {
    response: decision.choice,
    duration: decision.duration,
    ...(decision.success === null ? {} : { success: decision.success }),
  },
  timestamp: new Date(decision.answeredAt).toISOString(),
});

/** The parts of a statement that say how an objective was scored. */
export const scored = (
  activity: string,
  names: Readonly<Record<string, string>>,
  score: number,
): Pick<XapiStatement, 'verb' | 'object' | 'result'> => ({
  verb: verbOf('scored'),
  object: {
    objectType: 'Activity',
    id: activity,
    definition: { type: 'http://adlnet.gov/expapi/activities/objective', name: names },
  },
  result: { score: scoreOf(score) },
});
