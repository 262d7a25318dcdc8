/** Everything the measures read of one scenario: its solution, its rubric, and how it is played. */
import { levelIn, type Level, type RatedChoice } from '../../assess/assessment.ts';
import type { Band } from '../../assess/outcome.ts';
import { regrets, type Solution } from '../grading.ts';
import { LAPSE } from '../values.ts';
import { competently, follow, gameOf, randomly, type Flow, type Game } from './game.ts';

/** What the measures read of a rated choice. */
export type MeasuredChoice = RatedChoice & {
  readonly trap?: string | undefined;
  readonly motive?: string | undefined;
  readonly historical?: boolean | undefined;
  readonly conduct: { readonly severity: 0 | 1 | 2 | 3 };
};
export type MeasuredDecision = {
  readonly competencies: readonly string[];
  /** Ids of the lines from which the best choice could be known. */
  readonly because: readonly string[];
  readonly choices: Readonly<Record<string, MeasuredChoice>>;
};
export type MeasuredRubric = { readonly decisions: Readonly<Record<string, MeasuredDecision>> };

/** What a scenario says of itself, as far as the measures read it. */
export type Claims = {
  readonly rubric: MeasuredRubric;
  readonly endings: Readonly<Record<string, { readonly band: Band }>>;
  /** The competencies it claims to train. */
  readonly competencies: readonly string[];
  /** The document the case comes from: D1 to D4. */
  readonly source: string;
  /** Story variables by name in a state. */
  readonly numbers: (state: number) => Readonly<Record<string, number>>;
  /** States with the same number differ in nothing but the scores; empty when not known. */
  readonly likeness: ArrayLike<number>;
  /** Ids of lines whose speaker is seen to be glad: relief that a choice brings at once. */
  readonly glad: ReadonlySet<string>;
  /** Ids of the client's lines that show displeasure. */
  readonly sour: ReadonlySet<string>;
};

/** One scenario, ready to be measured. */
export type Scene = Claims & {
  readonly solution: Solution;
  readonly game: Game;
  /** Decision ids in the rubric's order, those that the story offers. */
  readonly decisions: readonly string[];
  /** The decision of each position; `''` where the rubric knows none of its choices. */
  readonly decisionAt: readonly string[];
  /** What the author declares each choice of a position to be there. */
  readonly declared: readonly (readonly (Level | null)[])[];
  /** What each choice forgoes, as a share of the range: a competent, and a perfect player going on. */
  readonly regrets: readonly (readonly number[])[];
  readonly perfectRegrets: readonly (readonly number[])[];
  /** Where a random and a competent player come. */
  readonly random: Flow;
  readonly competent: Flow;
};

/** Prepares a solved scenario for its measures. */
export function sceneOf(solution: Solution, claims: Claims): Scene {
  const game = gameOf(solution);
  const { beliefs } = solution.beliefs;
  const decisionAt = decisionsAt(solution, claims.rubric);
  const offered = new Set(decisionAt);
  return {
    ...claims,
    solution,
    game,
    decisions: Object.keys(claims.rubric.decisions).filter((decision) => offered.has(decision)),
    decisionAt,
    declared: beliefs.map(({ states, choices }, position) =>
      declaredAt(claims, decisionAt[position] ?? '', { states, choices }),
    ),
    regrets: solution.competent.map((qualities) => regrets(solution, qualities)),
    perfectRegrets: solution.perfect.map((qualities) => regrets(solution, qualities)),
    random: follow(game, randomly(game)),
    competent: follow(game, competently(game, LAPSE)),
  };
}

function decisionsAt(solution: Solution, { decisions }: MeasuredRubric): readonly string[] {
  const byChoice = new Map(
    Object.entries(decisions).flatMap(([decision, { choices }]) =>
      Object.keys(choices).map((choice) => [choice, decision] as const),
    ),
  );
  return solution.beliefs.beliefs.map(({ choices }) => byChoice.get(choices[0] ?? '') ?? '');
}

/**
 * What the choices of a position are declared to be.
 *
 * A condition may hold in some of the variants the player may be in: a choice is best where it is
 * best in at least half of them.
 */
function declaredAt(
  { rubric, numbers }: Claims,
  decision: string,
  { states, choices }: { readonly states: readonly number[]; readonly choices: readonly string[] },
): readonly (Level | null)[] {
  const rated = rubric.decisions[decision]?.choices ?? {};
  return choices.map((choice) => {
    if (Object.values(rated).every(({ bestWhen }) => bestWhen === undefined))
      return rated[choice]?.level ?? null;
    const levels = states.map((state) => levelIn(rated, choice, numbers(state)));
    const best = levels.filter((level) => level === 'best').length;
    if (best * 2 >= levels.length) return 'best';
    return levels.find((level) => level !== 'best') ?? null;
  });
}

/** The ids of the choices at a position. */
export const choicesAt = ({ solution }: Scene, position: number): readonly string[] =>
  solution.beliefs.beliefs[position]?.choices ?? [];

/** The rubric's rating of a choice at a position. */
export const ratedAt = (
  scene: Scene,
  position: number,
  choice: number,
): MeasuredChoice | undefined =>
  scene.rubric.decisions[scene.decisionAt[position] ?? '']?.choices[
    choicesAt(scene, position)[choice] ?? ''
  ];

/** Visits each position with a chance above 0, with that chance. */
export function eachVisited(
  scene: Scene,
  flow: Flow,
  visit: (position: number, chance: number, decision: string) => void,
): void {
  flow.positions.forEach((chance, position) => {
    const decision = scene.decisionAt[position] ?? '';
    if (chance > 0 && decision !== '') visit(position, chance, decision);
  });
}

/** The mean of a figure over the visits of a flow, for each decision. */
export function meanByDecision(
  scene: Scene,
  flow: Flow,
  figure: (position: number) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { total: number; weight: number }>();
  eachVisited(scene, flow, (position, chance, decision) => {
    const known = sums.get(decision) ?? { total: 0, weight: 0 };
    known.total += chance * figure(position);
    known.weight += chance;
    sums.set(decision, known);
  });
  return new Map([...sums].map(([decision, { total, weight }]) => [decision, total / weight]));
}

/** The mean of a figure over the visits of a flow, for each choice. */
export function meanByChoice(
  scene: Scene,
  flow: Flow,
  figure: (position: number, choice: number) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { total: number; weight: number }>();
  eachVisited(scene, flow, (position, chance) => {
    choicesAt(scene, position).forEach((id, choice) => {
      const known = sums.get(id) ?? { total: 0, weight: 0 };
      known.total += chance * figure(position, choice);
      known.weight += chance;
      sums.set(id, known);
    });
  });
  return new Map([...sums].map(([id, { total, weight }]) => [id, total / weight]));
}

/** The decision that offers a choice, by the choice's id. */
export const decisionOfChoice = ({ rubric }: Scene, choice: string): string =>
  Object.entries(rubric.decisions).find(([, { choices }]) => Object.hasOwn(choices, choice))?.[0] ??
  '';

/** The rubric's rating of a choice, by its id. */
export const ratingOf = (scene: Scene, choice: string): MeasuredChoice | undefined =>
  scene.rubric.decisions[decisionOfChoice(scene, choice)]?.choices[choice];

/** Half of what a random and half of what a competent player visits. */
export const halfAndHalf = ({ random, competent }: Scene): Flow => ({
  positions: half(random.positions, competent.positions),
  ends: half(random.ends, competent.ends),
});

const half = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, at) => (value + (b[at] ?? 0)) / 2);
