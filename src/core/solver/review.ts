/**
 * The decision review: an attempt graded as a chess engine grades a game.
 *
 * A decision's regret is what it forgoes against the best choice if a competent colleague played
 * on, judged on what the player could know: over every variant that has looked the same so far.
 * @see review.md 4.2 (formula and labels) and 4.3 (conduct).
 */
import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailure } from '../story/failure.ts';
import type { WalkNode } from '../story/ink-walk.ts';
import { drawVariant } from '../story/story-session.ts';
import { openAppraisal, type Appraisal } from './appraisal.ts';
import type { End } from './explore.ts';
import { grade, type Conduct, type Grade } from './grade.ts';
import { normalised, regrets } from './grading.ts';
import type { SolverReport } from './report.ts';

/** What a review is made from. */
export type Reviewed = {
  readonly storyJson: string;
  readonly variants: number;
  readonly seed: string;
  /** The variants that the attempt may have been, as the player knew; all when it is left out. */
  readonly among?: readonly number[] | undefined;
  /** The choices of the attempt, in order. */
  readonly choices: readonly string[];
  readonly report: SolverReport;
  readonly endWorth: (end: End) => number;
  /** The conduct that the rubric sees in a choice, whatever it led to. */
  readonly conduct: (choice: string) => Conduct;
};

/** A choice that was offered, appraised. */
export type AppraisedChoice = {
  readonly choice: string;
  /** Share of the range that it forgoes against the best, from 0. */
  readonly regret: number;
};

/** One decision, reviewed. Worths are shares of the range between worst and best play. */
export type ReviewedDecision = {
  readonly choice: string;
  readonly grade: Grade;
  readonly regret: number;
  /** What the position was worth to a competent colleague before and after. */
  readonly before: number;
  readonly after: number;
  /** The distance between the best and the worst choice. */
  readonly stakes: number;
  /** All choices that were offered, the best first. */
  readonly offered: readonly AppraisedChoice[];
  /** Choices within `NEAR` of the best: any of them was the move. */
  readonly best: readonly string[];
};

export type Review = {
  readonly decisions: readonly ReviewedDecision[];
  /** What the start was worth to a competent colleague; the steps from here add up to the outcome. */
  readonly start: number;
  /** From 0 to 100: how near the moves were to the best, on average. */
  readonly accuracy: number;
  /** A line was crossed by conduct somewhere. */
  readonly crossed: boolean;
};

/** Choices nearer to the best than this are as good. */
export const NEAR = 0.01;

/** Reviews the choices of an attempt; fails where they cannot be replayed. */
export function reviewAttempt(reviewed: Reviewed): Result<Review, StoryFailure> {
  const { storyJson, variants, report, endWorth } = reviewed;
  const appraisal = openAppraisal(storyJson, variants, report, endWorth);
  if (!appraisal.ok) return appraisal;
  const position = startOf(appraisal.value, reviewed);
  if (!position.ok) return position;
  const start = worthOf(appraisal.value, position.value, report);
  const decisions: ReviewedDecision[] = [];
  let at = position.value;
  for (const choice of reviewed.choices) {
    const step = reviewStep(appraisal.value, at, choice, reviewed);
    if (!step.ok) return step;
    decisions.push(step.value.decision);
    at = step.value.after;
  }
  return ok({
    decisions,
    start,
    accuracy: accuracyOf(decisions),
    crossed: decisions.some((decision) => decision.grade === 'line-crossed'),
  });
}

/** The states the player may be in: the first is the real one. */
type Position = readonly WalkNode[];

function startOf(
  appraisal: Appraisal,
  { seed, variants, among }: Reviewed,
): Result<Position, StoryFailure> {
  const real = drawVariant(seed, variants, among);
  const possible = among ?? Array.from({ length: variants }, (_, at) => at + 1);
  const others = possible.filter((variant) => variant !== real);
  const nodes: WalkNode[] = [];
  for (const variant of [real, ...others]) {
    const node = appraisal.start(variant);
    if (!node.ok) return node;
    nodes.push(node.value);
  }
  return ok(alike(nodes));
}

/** Those that look like the first: the same lines, scores and choices. */
function alike(nodes: readonly WalkNode[]): Position {
  const [real] = nodes;
  return real === undefined ? [] : nodes.filter((node) => look(node) === look(real));
}

const look = (node: WalkNode): string =>
  JSON.stringify([
    node.tags,
    node.choices.map(({ id }) => id),
    node.global('trust'),
    node.global('partnership'),
  ]);

const worthOf = (appraisal: Appraisal, position: Position, report: SolverReport): number =>
  normalised(report, mean(position.map((node) => appraisal.worth(node))));

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

type Step = { readonly decision: ReviewedDecision; readonly after: Position };

function reviewStep(
  appraisal: Appraisal,
  position: Position,
  choice: string,
  { report, conduct }: Reviewed,
): Result<Step, StoryFailure> {
  const ids = position[0]?.choices.map(({ id }) => id) ?? [];
  const taken = ids.indexOf(choice);
  if (taken < 0) return err({ reason: 'choice-unknown', detail: choice });
  const followers: WalkNode[][] = [];
  for (const index of ids.keys()) {
    const nodes: WalkNode[] = [];
    for (const node of position) {
      const after = appraisal.take(node, index);
      if (!after.ok) return after;
      nodes.push(after.value);
    }
    followers.push(nodes);
  }
  const qualities = followers.map((nodes) => mean(nodes.map((node) => appraisal.worth(node))));
  const after = alike(followers[taken] ?? []);
  const worths = {
    before: worthOf(appraisal, position, report),
    after: worthOf(appraisal, after, report),
  };
  return ok({ decision: decisionFrom(ids, qualities, { taken, worths, report, conduct }), after });
}

type Taken = {
  readonly taken: number;
  readonly worths: { readonly before: number; readonly after: number };
  readonly report: SolverReport;
  readonly conduct: Reviewed['conduct'];
};

function decisionFrom(
  ids: readonly string[],
  qualities: readonly number[],
  { taken, worths, report, conduct }: Taken,
): ReviewedDecision {
  const forgone = regrets(report, qualities);
  const offered = ids
    .map((choice, index) => ({ choice, regret: forgone[index] ?? 0 }))
    .toSorted((a, b) => a.regret - b.regret);
  const choice = ids[taken] ?? '';
  const regret = forgone[taken] ?? 0;
  return {
    choice,
    grade: grade({ regret, ...worths, conduct: conduct(choice) }),
    regret,
    ...worths,
    stakes: Math.max(0, ...forgone),
    offered,
    best: offered.filter((other) => other.regret <= NEAR).map((other) => other.choice),
  };
}

/** 100 · mean(1 − min(1, r / 0.25)); an attempt without decisions has nothing to miss. */
function accuracyOf(decisions: readonly ReviewedDecision[]): number {
  if (decisions.length === 0) return 100;
  return 100 * mean(decisions.map(({ regret }) => 1 - Math.min(1, regret / 0.25)));
}
