/** What the solver's report says of a scenario, finding by finding. */
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { SolverReport } from '../../core/solver/report.ts';

/** A finding, and the figures that its sentence needs. */
export type HealthFinding = {
  readonly id: 'paths' | 'endings' | 'skill' | 'luck' | 'range';
  readonly sound: boolean;
  readonly values: Readonly<Record<string, number>>;
};

/** An ending is reached if a player at random finds it, or a competent one does, so often. */
const REACHED = { random: 0.005, competent: 0.05 };
/** Between worst and best play: where a player at random may end, and a competent one should. */
const CHANCE_AT_MOST = 0.45;
const SKILL_AT_LEAST = 0.75;
/** Both scores should be able to move by so many points. */
const RANGE_AT_LEAST = 40;

/**
 * The findings, those on soundness first.
 *
 * @see measures.md for the limits: sound paths, ending reach, random and competent player.
 */
export function findingsOf(report: SolverReport, { kind }: ScenarioCard): readonly HealthFinding[] {
  const { verdict, players, trust, partnership } = report;
  const odds = Object.values(report.endings);
  const reached = odds.filter(
    ({ random, competent }) => random >= REACHED.random || competent >= REACHED.competent,
  ).length;
  const paths: readonly HealthFinding[] = [
    { id: 'paths', sound: verdict.complete, values: { states: verdict.states } },
    {
      id: 'endings',
      sound: reached === odds.length,
      values: { count: odds.length, missed: odds.length - reached },
    },
  ];
  // A moment is a single decision: neither skill nor range can show in it.
  if (kind === 'moment') return paths;
  const [competent, random] = [inPercent(players.competent), inPercent(players.random)];
  return [
    ...paths,
    { id: 'skill', sound: players.competent >= SKILL_AT_LEAST, values: { competent } },
    { id: 'luck', sound: players.random <= CHANCE_AT_MOST, values: { random } },
    {
      id: 'range',
      sound: Math.min(trust.max - trust.min, partnership.max - partnership.min) >= RANGE_AT_LEAST,
      values: {
        trustMin: trust.min,
        trustMax: trust.max,
        valueMin: partnership.min,
        valueMax: partnership.max,
      },
    },
  ];
}

const inPercent = (share: number): number => Math.round(share * 100);
