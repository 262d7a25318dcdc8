/**
 * What an attempt is worth, worked out by whoever has to believe it: by replaying it in Ink, or by
 * walking it with the solver's own walk, which is many times as fast.
 *
 * Both give the same; tests compare them for every scenario. The walk is for scenarios that the
 * solver has walked whole with it, replay for everything else.
 */
import type { Attempt, AttemptResult } from '../attempt/attempt.ts';
import { storyStart } from '../attempt/story-start.ts';
import { verifyAttempt, type AttemptFailure, type PlayedScenario } from '../attempt/verify.ts';
import {
  assess,
  decisionOf,
  levelIn,
  type AssessedEndings,
  type AssessedRubric,
  type Level,
} from '../assess/assessment.ts';
import { parseCondition } from '../assess/condition.ts';
import { outcome } from '../assess/outcome.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { InkWalk, WalkNode } from '../story/ink-walk.ts';
import { drawVariant } from '../story/story-session.ts';
import { splitTag } from '../story/tags.ts';
import { openQuickWalk } from './quick-walk.ts';
import { BeyondQuick } from './quick-values.ts';

/** A scenario as it is scored. */
export type ScoredScenario = PlayedScenario & {
  readonly rubric: AssessedRubric;
  readonly endings: AssessedEndings;
};

/** One decision of a scored attempt. */
export type ScoredDecision = {
  readonly choice: string;
  /** Its id in the rubric, or `''`. */
  readonly decision: string;
  readonly level: Level | null;
  /** Both scores after it, 0-100. */
  readonly trust: number;
  readonly partnership: number;
};

export type AttemptScore = {
  /** `null` while the attempt has not ended. */
  readonly result: AttemptResult | null;
  /** Worth in [0, 1], or `null` while it has not ended. */
  readonly outcome: number | null;
  /** Both scores before the first decision. */
  readonly opening: { readonly trust: number; readonly partnership: number };
  readonly decisions: readonly ScoredDecision[];
};

/** Scores an attempt by replaying it. */
export function scoreByReplay(
  attempt: Attempt,
  scenario: ScoredScenario,
): Result<AttemptScore, AttemptFailure> {
  const verified = verifyAttempt(attempt, scenario);
  if (!verified.ok) return verified;
  const { replay, result } = verified.value;
  const assessment = assess(replay, scenario.rubric, scenario.endings);
  return ok({
    result,
    outcome: result === null ? null : assessment.outcome,
    opening: { trust: replay.opening.trust, partnership: replay.opening.partnership },
    decisions: assessment.decisions.map(({ choice, decision, level, trust, partnership }) => ({
      choice,
      decision,
      level,
      trust,
      partnership,
    })),
  });
}

/** Scores attempts by walking; `null` for one that only a replay can judge. */
export type WalkScorer = (attempt: Attempt) => AttemptScore | null;

/** Nodes that are kept for attempts which begin alike. */
const MOST_NODES = 50_000;

/** Opens a scenario for scoring by walks; `null` for a story that the quick walk does not cover. */
export function openWalkScorer(scenario: ScoredScenario): WalkScorer | null {
  const walk = openQuickWalk(scenario.storyJson);
  if (walk === null) return null;
  const names = numbersRead(scenario.rubric);
  const memory = new WalkMemory(walk);
  return (attempt) => {
    if (attempt.scenario !== scenario.id || attempt.hash !== scenario.hash) return null;
    const start = storyStart(scenario, attempt);
    if (!start.ok) return null;
    const { seed, variants, among } = start.value;
    const set = variants === 1 ? 0 : drawVariant(seed, variants, among);
    try {
      const nodes = memory.follow(set, attempt.decisions);
      return nodes === null ? null : scoreOf(attempt, scenario, nodes, names);
    } catch (error) {
      if (error instanceof BeyondQuick) return null;
      throw error;
    }
  };
}

/** Follows choices, and keeps the nodes for the next attempt that begins with the same ones. */
class WalkMemory {
  private readonly walk: InkWalk;
  private readonly roots = new Map<number, WalkNode>();
  private following = new Map<WalkNode, Map<string, WalkNode>>();
  private kept = 0;

  constructor(walk: InkWalk) {
    this.walk = walk;
  }

  /** The opening and what followed each choice; `null` where the walk meets a failure. */
  follow(
    variant: number,
    decisions: readonly { readonly choice: string }[],
  ): readonly WalkNode[] | null {
    let node = this.root(variant);
    if (node === null) return null;
    const nodes = [node];
    for (const { choice } of decisions) {
      node = this.after(node, choice);
      if (node === null) return null;
      nodes.push(node);
    }
    return nodes;
  }

  private root(variant: number): WalkNode | null {
    const known = this.roots.get(variant);
    if (known !== undefined) return known;
    const node = this.walk.start(variant === 0 ? {} : { variant });
    if (!node.ok) return null;
    this.roots.set(variant, node.value);
    return node.value;
  }

  private after(node: WalkNode, choice: string): WalkNode | null {
    const known = this.following.get(node)?.get(choice);
    if (known !== undefined) return known;
    const index = node.choices.findIndex(({ id }) => id === choice);
    if (index < 0) return null;
    const after = this.walk.take(node, index);
    if (!after.ok) return null;
    this.keep(node, choice, after.value);
    return after.value;
  }

  private keep(node: WalkNode, choice: string, after: WalkNode): void {
    if (this.kept++ > MOST_NODES) {
      this.following = new Map();
      this.kept = 0;
    }
    const following = this.following.get(node) ?? new Map<string, WalkNode>();
    this.following.set(node, following.set(choice, after));
  }
}

function scoreOf(
  attempt: Attempt,
  { rubric, endings }: ScoredScenario,
  nodes: readonly WalkNode[],
  names: readonly string[],
): AttemptScore | null {
  const last = nodes.at(-1);
  if (last === undefined) return null;
  const result = endOf(last);
  if (result.ok && result.value === null && attempt.status === 'finished') return null;
  if (!result.ok) return null;
  const band = result.value === null ? undefined : endings[result.value.ending]?.band;
  return {
    result: result.value,
    outcome:
      result.value === null || band === undefined
        ? null
        : outcome(band, result.value.trust, result.value.partnership),
    opening: scores(nodes[0]),
    decisions: attempt.decisions.map(({ choice }, at) => {
      const decision = decisionOf(rubric, choice);
      const numbers = numbersOf(nodes[at], names);
      const choices = rubric.decisions[decision]?.choices ?? {};
      return {
        choice,
        decision,
        level: levelIn(choices, choice, numbers),
        ...scores(nodes[at + 1]),
      };
    }),
  };
}

/** The result at a node: `null` where there is still something to choose. */
function endOf(node: WalkNode): Result<AttemptResult | null, 'ending-missing'> {
  if (node.choices.length > 0) return ok(null);
  const ending = node.tags.map(splitTag).findLast(({ key }) => key === 'ending')?.value;
  return ending === undefined ? err('ending-missing') : ok({ ending, ...scores(node) });
}

const scores = (node: WalkNode | undefined): { trust: number; partnership: number } => ({
  trust: Number(node?.global('trust')),
  partnership: Number(node?.global('partnership')),
});

function numbersOf(
  node: WalkNode | undefined,
  names: readonly string[],
): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const name of names) {
    const value = Number(node?.global(name) || Number.NaN);
    if (!Number.isNaN(value)) numbers[name] = value;
  }
  return numbers;
}

/** The variables that the rubric's levels depend on. */
function numbersRead(rubric: AssessedRubric): readonly string[] {
  const conditions = Object.values(rubric.decisions).flatMap(({ choices }) =>
    Object.values(choices).flatMap(({ bestWhen }) => bestWhen ?? []),
  );
  const names = conditions.flatMap((text) => {
    const parsed = parseCondition(text);
    return parsed.ok ? parsed.value.map(({ variable }) => variable) : [];
  });
  return [...new Set(names)];
}
