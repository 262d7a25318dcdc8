/**
 * What an attempt shows: both scores, the ending, every decision, and the competencies they trained.
 *
 * The rubric's types are written here as what the assessment reads of them; the checked rubric of
 * `contract` has these shapes and more.
 */
import type { Replay, ReplayedDecision } from '../attempt/replay.ts';
import type { Beat, MeterChange } from '../story/turn.ts';
import { holds } from './condition.ts';
import { outcome, type Band } from './outcome.ts';

export type Level = 'best' | 'ok' | 'trap';

/** What an assessment reads of a rated choice. */
export type RatedChoice = {
  readonly level: Level;
  readonly bestWhen?: string | undefined;
  readonly feedback: {
    readonly feltWhen?: readonly { readonly when: string }[] | undefined;
  };
};
/** What an assessment reads of a rubric. */
export type AssessedRubric = {
  readonly decisions: Readonly<
    Record<
      string,
      {
        readonly competencies: readonly string[];
        readonly choices: Readonly<Record<string, RatedChoice>>;
      }
    >
  >;
};
/** What an assessment reads of the manifest. */
export type AssessedEndings = Readonly<Record<string, { readonly band: Band }>>;

/** One decision of an attempt, assessed. */
export type AssessedDecision = {
  /** From 1, in the order played. */
  readonly number: number;
  /** The decision's id in the rubric, or `''` when the rubric does not know the choice. */
  readonly decision: string;
  readonly choice: string;
  /** The story's clock when the choice was offered, e.g. `"12-28 22:31"`. */
  readonly clock: string;
  /** Both scores when the next choice was offered, 0-100. */
  readonly trust: number;
  readonly partnership: number;
  /** How far the scores moved because of it. */
  readonly change: MeterChange;
  /** The level that holds in the state the choice was made in; `null` without a rubric. */
  readonly level: Level | null;
  /** Which variant of what the client felt applies, or `null` for the usual one. */
  readonly felt: number | null;
};

/** How often a competency was called for, and how often the best choice was found. */
export type CompetencyCount = {
  readonly competency: string;
  readonly best: number;
  readonly of: number;
};

export type Assessment = {
  readonly trust: number;
  readonly partnership: number;
  /** The ending reached, or `null` while unfinished. */
  readonly ending: string | null;
  /** Worth in [0, 1] by the ending's band, or `null` while unfinished. */
  readonly outcome: number | null;
  readonly decisions: readonly AssessedDecision[];
  /** In the order in which they first came up. */
  readonly competencies: readonly CompetencyCount[];
};

/** Assesses a replayed attempt. Pure: the same replay and rubric give the same numbers everywhere. */
export function assess(
  replay: Replay,
  rubric: AssessedRubric,
  endings: AssessedEndings,
): Assessment {
  const { last } = replay;
  const decisions = replay.decisions.map((decision, at) => assessDecision(decision, at, rubric));
  const band = last.ending === null ? undefined : endings[last.ending]?.band;
  return {
    trust: last.trust,
    partnership: last.partnership,
    ending: last.ending,
    outcome: band === undefined ? null : outcome(band, last.trust, last.partnership),
    decisions,
    competencies: countCompetencies(decisions, rubric),
  };
}

/** The decision of the rubric that offers a choice, by its id; `''` when there is none. */
export function decisionOf(rubric: AssessedRubric, choice: string): string {
  const found = Object.entries(rubric.decisions).find(([, { choices }]) =>
    Object.hasOwn(choices, choice),
  );
  return found?.[0] ?? '';
}

/**
 * The level of a choice in a state.
 *
 * `bestWhen` lifts a choice to best where its condition holds; there, a choice that is best only by
 * default is acceptable.
 */
export function levelIn(
  choices: Readonly<Record<string, RatedChoice>>,
  choice: string,
  numbers: Readonly<Record<string, number>>,
): Level | null {
  const rated = choices[choice];
  if (rated === undefined) return null;
  const lifted = ({ bestWhen }: RatedChoice): boolean =>
    bestWhen !== undefined && holds(bestWhen, numbers);
  if (lifted(rated)) return 'best';
  return rated.level === 'best' && Object.values(choices).some(lifted) ? 'ok' : rated.level;
}

function assessDecision(
  { before, choice, after, numbers }: ReplayedDecision,
  at: number,
  rubric: AssessedRubric,
): AssessedDecision {
  const decision = decisionOf(rubric, choice);
  const choices = rubric.decisions[decision]?.choices ?? {};
  const felt =
    choices[choice]?.feedback.feltWhen?.findIndex(({ when }) => holds(when, numbers)) ?? -1;
  return {
    number: at + 1,
    decision,
    choice,
    clock: before.stage.clock,
    trust: after.trust,
    partnership: after.partnership,
    change: {
      trust: after.trust - before.trust,
      partnership: after.partnership - before.partnership,
      reaction: strongestReaction(after.beats),
    },
    level: levelIn(choices, choice, numbers),
    felt: felt < 0 ? null : felt,
  };
}

/** The word of why of the largest single movement in the turn. */
function strongestReaction(beats: readonly Beat[]): string {
  let strongest = 0;
  let reaction = '';
  for (const { change } of beats) {
    const size = change === null ? 0 : Math.abs(change.trust) + Math.abs(change.partnership);
    if (change !== null && size > strongest) [strongest, reaction] = [size, change.reaction];
  }
  return reaction;
}

function countCompetencies(
  decisions: readonly AssessedDecision[],
  rubric: AssessedRubric,
): readonly CompetencyCount[] {
  const counts = new Map<string, { best: number; of: number }>();
  for (const { decision, level } of decisions)
    for (const competency of rubric.decisions[decision]?.competencies ?? []) {
      const { best, of } = counts.get(competency) ?? { best: 0, of: 0 };
      counts.set(competency, { best: best + (level === 'best' ? 1 : 0), of: of + 1 });
    }
  return [...counts].map(([competency, count]) => ({ competency, ...count }));
}
