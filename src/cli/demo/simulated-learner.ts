/**
 * A learner played by the solver: he finds the best choice, or his attention slips.
 *
 * What choices are worth is known from the solver's report, the same by which a debrief grades.
 */
import { endOf, openAppraisal, type Appraisal } from '../../core/solver/appraisal.ts';
import type { SolverReport } from '../../core/solver/report.ts';
import { worthBy } from '../../core/solver/report.ts';
import type { ScoredScenario } from '../../core/solver/attempt-score.ts';
import type { AttemptResult, DecisionRecord } from '../../core/attempt/attempt.ts';
import { storyStart } from '../../core/attempt/story-start.ts';
import { seededRandom } from '../../core/base/random.ts';
import type { WalkNode } from '../../core/story/ink-walk.ts';
import { drawVariant } from '../../core/story/story-session.ts';

/** How somebody plays. */
export type Skill = {
  /** How often attention slips, in [0, 1]: then any other choice is taken, the better ones sooner. */
  readonly lapse: number;
  /** How fast choices are made, in milliseconds on average. */
  readonly paceMs: number;
};

export type Played = {
  readonly decisions: readonly DecisionRecord[];
  /** `null` where it was broken off. */
  readonly result: AttemptResult | null;
};

export type Playing = {
  readonly seed: string;
  /** The ending of the followed scenario to begin after. */
  readonly after?: string | undefined;
  readonly skill: Skill;
  /** Breaks off after so many decisions. */
  readonly most?: number;
};

/** Plays one scenario as often as asked; what was worked out once is kept. */
export type SimulatedLearner = (playing: Playing) => Played;

/** @throws when the scenario cannot be appraised. */
export function openSimulation(scenario: ScoredScenario, report: SolverReport): SimulatedLearner {
  const { storyJson, variants, endings } = scenario;
  const appraisal = openAppraisal(storyJson, variants, report, worthBy(endings));
  if (!appraisal.ok) throw new Error(`${scenario.id}: ${appraisal.error.reason}`);
  return (playing) => play(scenario, appraisal.value, playing);
}

function play(
  scenario: ScoredScenario,
  appraisal: Appraisal,
  { seed, after, skill, most = 200 }: Playing,
): Played {
  const start = storyStart(scenario, { seed, after });
  if (!start.ok) throw new Error(`${scenario.id}: ${start.error.reason}`);
  const random = seededRandom(`${seed}:learner`);
  const variant = drawVariant(seed, scenario.variants, start.value.among);
  let node = nodeOf(appraisal.start(variant));
  const decisions: DecisionRecord[] = [];
  let shownMs = 3_000;
  while (node.choices.length > 0 && decisions.length < most) {
    const index = choose(appraisal, node, skill.lapse, random);
    const takenMs = Math.round(skill.paceMs * (0.5 + random()));
    const choice = node.choices[index]?.id ?? '';
    decisions.push({ choice, shownMs, takenMs, timedOut: false });
    shownMs += takenMs + 4_000;
    node = nodeOf(appraisal.take(node, index));
  }
  return { decisions, result: node.choices.length > 0 ? null : endOf(node) };
}

function nodeOf(taken: ReturnType<Appraisal['start']>): WalkNode {
  if (!taken.ok) throw new Error(`${taken.error.reason}: ${taken.error.detail}`);
  return taken.value;
}

/** The index of the choice taken: the best one, or in a lapse one of the two that come after it. */
function choose(appraisal: Appraisal, node: WalkNode, lapse: number, random: () => number): number {
  const ranked = node.choices
    .map((_, index) => ({ index, worth: appraisal.worth(nodeOf(appraisal.take(node, index))) }))
    .toSorted((a, b) => b.worth - a.worth || a.index - b.index);
  const others = Math.min(2, ranked.length - 1);
  const slips = others > 0 && random() < lapse;
  const rank = slips ? 1 + Math.floor(random() * others) : 0;
  return ranked[rank]?.index ?? 0;
}
