/** Cells of the team's grid: a person with a scenario, over all that was played and assigned. */
import type { Cell, Score } from '../../contract/api/statistics-routes.ts';
import { isPassed } from '../assignments/progress.ts';
import type { AssignedRules } from './assigned-rules.ts';
import type { PlacedStanding } from './read.ts';
import { joinStandings, NO_STANDING, type EndedAttempt } from './standing.ts';

/**
 * The cells of one person, in the order of his scenarios.
 *
 * @param assigned - what is assigned to him, the latest first.
 */
export function cellsOf(
  standings: readonly PlacedStanding[],
  assigned: readonly AssignedRules[],
): Cell[] {
  const scenarios = new Set([
    ...assigned.flatMap((rules) => rules.scenarios),
    ...standings.map(({ scenario }) => scenario),
  ]);
  return [...scenarios].toSorted().map((scenario) => cellOf(scenario, standings, assigned));
}

function cellOf(
  scenario: string,
  standings: readonly PlacedStanding[],
  assigned: readonly AssignedRules[],
): Cell {
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
  };
}

const scoreOf = (ended: EndedAttempt | null): Score | null =>
  ended === null
    ? null
    : {
        attempt: ended.attempt,
        trust: ended.trust,
        partnership: ended.partnership,
        finishedAt: new Date(ended.at).toISOString(),
      };
