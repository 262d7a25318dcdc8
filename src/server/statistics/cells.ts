/** Cells of the team's grid: a person with a scenario, over all that was played and assigned. */
import type { LedCell, Score } from '../../contract/api/statistics-routes.ts';
import { isPassed } from '../assignments/progress.ts';
import type { AssignedRules } from './assigned-rules.ts';
import type { PlacedStanding } from './read.ts';
import { joinStandings, NO_STANDING, type EndedAttempt } from './standing.ts';

/** A cell before the decisions of its attempt are looked into. */
export type PlacedCell = Omit<LedCell, 'sureWrong'>;

/** What one person's cells are made of. */
export type CellParts = {
  readonly standings: readonly PlacedStanding[];
  /** What is assigned to the person, the latest first. */
  readonly assigned: readonly AssignedRules[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The cells of one person, in the order of the scenarios. */
export function cellsOf(parts: CellParts): PlacedCell[] {
  const { standings, assigned } = parts;
  const scenarios = new Set([
    ...assigned.flatMap((rules) => rules.scenarios),
    ...standings.map(({ scenario }) => scenario),
  ]);
  return [...scenarios].toSorted().map((scenario) => cellOf(scenario, parts));
}

function cellOf(scenario: string, { standings, assigned, now }: CellParts): PlacedCell {
  const own = standings.filter((placed) => placed.scenario === scenario);
  const { attempts, finished, first, last, best } = joinStandings(
    own.map(({ standing }) => standing),
  );
  const rules = assigned.find(({ scenarios }) => scenarios.includes(scenario));
  const there = own.find(({ assignment }) => assignment === rules?.id)?.standing ?? NO_STANDING;
  const counted = rules === undefined ? null : there[rules.counts];
  return {
    scenario,
    assigned: rules !== undefined,
    attempts,
    finished,
    first: scoreOf(first),
    last: scoreOf(last),
    best: scoreOf(best),
    passMarks: rules?.passMarks ?? null,
    belowPass: rules !== undefined && counted !== null && !isPassed(rules, counted),
    counted: scoreOf(counted),
    dueAt: rules?.dueAt ?? null,
    overdue: rules !== undefined && counted === null && isMissed(rules, now),
  };
}

/** Whether the day has passed of what could still be played. */
const isMissed = ({ dueAt, closedAt }: AssignedRules, now: number): boolean =>
  closedAt === null && dueAt !== null && Date.parse(dueAt) < now;

const scoreOf = (ended: EndedAttempt | null): Score | null =>
  ended === null
    ? null
    : {
        attempt: ended.attempt,
        trust: ended.trust,
        partnership: ended.partnership,
        finishedAt: new Date(ended.at).toISOString(),
      };
