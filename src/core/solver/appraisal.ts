/**
 * What states are worth to a competent colleague, worked out where the report does not store it.
 *
 * Runs wherever a debrief is shown: the walk forks the story itself, so that no state's description
 * crosses a border, and late decisions take a few milliseconds.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailure } from '../story/failure.ts';
import type { InkWalk, WalkNode } from '../story/ink-walk.ts';
import { splitTag } from '../story/tags.ts';
import { openWalks, type End } from './explore.ts';
import { analyse } from './may-read.ts';
import { keyMaker } from './state-key.ts';
import type { SolverReport } from './report.ts';
import { openValueTable, type FindWorth } from './value-table.ts';
import { LAPSE } from './values.ts';

/** A scenario that can be appraised. */
export type Appraisal = {
  /** The first decision of a variant, from 1; the scenario declares how many there are. */
  start(variant: number): Result<WalkNode, StoryFailure>;
  /** What follows a choice, by its index among the node's choices. */
  take(node: WalkNode, choice: number): Result<WalkNode, StoryFailure>;
  /** What a node is worth to a competent colleague who plays on from it, in [0, 1]. */
  worth(node: WalkNode): number;
};

/**
 * Opens a scenario for appraisal.
 *
 * @param variants - how many there are; the story's `variant` is left alone when there is one.
 * @param report - the solver's report on this very story.
 * @param endWorth - what an end is worth, in [0, 1].
 */
export function openAppraisal(
  storyJson: string,
  variants: number,
  report: Pick<SolverReport, 'values' | 'walk'>,
  endWorth: (end: End) => number,
): Result<Appraisal, StoryFailure> {
  const walks = openWalks(storyJson);
  if (!walks.ok) return walks;
  const { quick, ordinary } = walks.value;
  const walk = report.walk === 'quick' && quick !== null ? quick : ordinary;
  try {
    const working = new Working(walk, keyMaker(analyse(storyJson)), {
      find: openValueTable(report.values),
      endWorth,
    });
    return ok({
      start: (variant) => walk.start(variants === 1 ? {} : { variant }),
      take: (node, choice) => walk.take(node, choice),
      worth: (node) => working.worth(node),
    });
  } catch (error) {
    return err({ reason: 'story-unreadable', detail: String(error) });
  }
}

type Sources = { readonly find: FindWorth; readonly endWorth: (end: End) => number };

class Working {
  private readonly known = new Map<string, number>();
  private readonly walk: InkWalk;
  private readonly key: (node: WalkNode) => string;
  private readonly sources: Sources;

  constructor(walk: InkWalk, key: (node: WalkNode) => string, sources: Sources) {
    this.walk = walk;
    this.key = key;
    this.sources = sources;
  }

  worth(node: WalkNode): number {
    if (node.choices.length === 0) return this.sources.endWorth(endOf(node));
    const key = this.key(node);
    const known = this.known.get(key) ?? this.sources.find(decisionOf(node), key);
    if (known !== null) return known;
    const worths = node.choices.map((_, choice) => {
      const after = this.walk.take(node, choice);
      return after.ok ? this.worth(after.value) : 0;
    });
    const mean = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
    const worth = (1 - LAPSE) * Math.max(...worths) + LAPSE * mean;
    this.known.set(key, worth);
    return worth;
  }
}

const decisionOf = (node: WalkNode): string => node.choices.map(({ id }) => id).join();

/** The end that a node without choices is. */
export function endOf(node: WalkNode): End {
  const tag = node.tags.map(splitTag).findLast(({ key }) => key === 'ending');
  return {
    ending: tag?.value ?? '',
    trust: Number(node.global('trust')),
    partnership: Number(node.global('partnership')),
  };
}
