/**
 * Every playable path of a story, as a graph of the states at its decisions.
 *
 * States that behave alike from there on are one (see `state-key.ts`), so that a story of millions
 * of paths has thousands of states. The walk keeps its own stack and stops at a budget; a verdict
 * says whether what was found is everything.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailure } from '../story/failure.ts';
import { openWalk, type InkWalk, type WalkNode } from '../story/ink-walk.ts';
import { splitTag } from '../story/tags.ts';
import { analyse } from './may-read.ts';
import { openQuickWalk } from './quick-walk.ts';
import { BeyondQuick } from './quick-values.ts';
import { keyMaker } from './state-key.ts';

/** Where a choice leads: the index of a state, or of an end as `-1 - index`. */
export type Successor = number;

/** A state at a decision. */
export type State = {
  /** The ids of the choices offered, in the author's order. */
  readonly choices: readonly string[];
  readonly trust: number;
  readonly partnership: number;
  /** For each choice, where it leads. */
  readonly next: Successor[];
  /** For each choice, the index of the lines that follow it in `lines`. */
  readonly shown: number[];
};

/** A way to end: ends with the same ending and scores are one. */
export type End = { readonly ending: string; readonly trust: number; readonly partnership: number };

/** What a walk found. */
export type StoryGraph = {
  readonly states: readonly State[];
  /** The key of each state, by which it is known again; see `state-key.ts`. */
  readonly keys: readonly string[];
  readonly ends: readonly End[];
  /** Where each variant begins; a story without decisions begins at an end. */
  readonly roots: readonly Successor[];
  /** Sequences of text ids, as `shown` names them. */
  readonly lines: readonly (readonly string[])[];
  /** The lines before the first decision, for each variant. */
  readonly opening: readonly number[];
  /** Faults met, each with the choices that lead there; the walk goes on beside them. */
  readonly faults: readonly WalkFault[];
  readonly verdict: Verdict;
  /** Which walk was used; a state's key means something to that walk alone. */
  readonly walk: WalkKind;
};

/** The quick walk of the stories it covers, or Ink's own runtime. */
export type WalkKind = 'quick' | 'ink';

export type WalkFault = { readonly failure: StoryFailure; readonly way: readonly string[] };

/** `complete` is a proof that nothing else can happen; otherwise the budget ran out first. */
export type Verdict = {
  readonly complete: boolean;
  readonly states: number;
  readonly transitions: number;
};

/** How far a walk may go. */
export type Budget = {
  /** The most states kept. */
  readonly states: number;
  /** Asked now and then; `false` ends the walk. The core has no clock of its own. */
  readonly goOn?: () => boolean;
};

/** Enough for any scenario that passes its checks, and little enough for 500 MB. */
export const DEFAULT_BUDGET: Budget = { states: 1_000_000 };

/**
 * Walks a story from each of its variants.
 *
 * @param storyJson - Ink's JSON; untrusted.
 * @param variants - how many values the variable `variant` may start with, at least 1.
 * @returns the graph, or why the story cannot even be opened.
 */
export function explore(
  storyJson: string,
  variants: number,
  budget: Budget = DEFAULT_BUDGET,
): Result<StoryGraph, StoryFailure> {
  const walks = openWalks(storyJson);
  if (!walks.ok) return walks;
  let key: (node: WalkNode) => string;
  try {
    key = keyMaker(analyse(storyJson));
  } catch (error) {
    return err({ reason: 'story-unreadable', detail: String(error) });
  }
  const run = (ink: InkWalk): StoryGraph => walkAll(new Walk(ink, key, budget), variants);
  const { quick, ordinary } = walks.value;
  if (quick === null) return ok({ ...run(ordinary), walk: 'ink' });
  try {
    return ok({ ...run(quick), walk: 'quick' });
  } catch (error) {
    if (error instanceof BeyondQuick) return ok({ ...run(ordinary), walk: 'ink' });
    throw error;
  }
}

function walkAll(walk: Walk, variants: number): StoryGraph {
  for (let variant = 1; variant <= variants; variant++)
    walk.begin(variants === 1 ? {} : { variant });
  walk.run();
  return walk.graph();
}

/** Both ways to walk a story; `quick` is `null` where it does not cover the story. */
export function openWalks(
  storyJson: string,
): Result<{ readonly ordinary: InkWalk; readonly quick: InkWalk | null }, StoryFailure> {
  const opened = openWalk(storyJson);
  if (!opened.ok) return opened;
  return ok({ ordinary: opened.value, quick: openQuickWalk(storyJson) });
}

type Pending = {
  readonly state: number;
  readonly node: WalkNode;
  readonly cameFrom: Origin | null;
};
/** How a state was first reached, to tell the way to a fault. */
type Origin = { readonly state: number; readonly choice: number };

class Walk {
  readonly states: State[] = [];
  readonly ends: End[] = [];
  readonly roots: Successor[] = [];
  readonly opening: number[] = [];
  readonly lines: (readonly string[])[] = [];
  readonly faults: WalkFault[] = [];
  complete = true;

  private readonly stack: Pending[] = [];
  private readonly known = new Map<string, number>();
  private readonly knownEnds = new Map<string, number>();
  private readonly knownLines = new Map<string, number>();
  private readonly origins: (Origin | null)[] = [];
  private readonly ink: InkWalk;
  private readonly key: (node: WalkNode) => string;
  private readonly budget: Budget;

  constructor(ink: InkWalk, key: (node: WalkNode) => string, budget: Budget) {
    this.ink = ink;
    this.key = key;
    this.budget = budget;
  }

  begin(set: Readonly<Record<string, number>>): void {
    const node = this.ink.start(set);
    if (!node.ok) {
      this.faults.push({ failure: node.error, way: [] });
      return;
    }
    this.opening.push(this.linesOf(node.value));
    this.roots.push(this.place(node.value, null));
  }

  run(): void {
    for (let pending = this.stack.pop(); pending !== undefined; pending = this.stack.pop()) {
      if (!this.mayGoOn()) return;
      this.expand(pending);
    }
  }

  graph(): StoryGraph {
    const { states, ends, roots, lines, opening, faults, complete } = this;
    const verdict = { complete, states: states.length, transitions: this.ink.transitions };
    const keys = [...this.known.keys()];
    return { states, keys, ends, roots, lines, opening, faults, verdict, walk: 'ink' };
  }

  private mayGoOn(): boolean {
    const within = this.states.length < this.budget.states;
    if (within && (this.budget.goOn?.() ?? true)) return true;
    this.complete = false;
    return false;
  }

  private expand({ state, node }: Pending): void {
    const found = this.states[state];
    if (found === undefined) return;
    for (let choice = 0; choice < node.choices.length; choice++) {
      const after = this.ink.take(node, choice);
      const origin = { state, choice };
      if (after.ok) {
        found.next.push(this.place(after.value, origin));
        found.shown.push(this.linesOf(after.value));
      } else {
        this.faults.push({ failure: after.error, way: this.wayTo(origin) });
        found.next.push(
          this.endAt({ ending: '', trust: found.trust, partnership: found.partnership }),
        );
        found.shown.push(this.intern([]));
      }
    }
  }

  /** The state or end that a node is, new or known. */
  private place(node: WalkNode, origin: Origin | null): Successor {
    const trust = Number(node.global('trust'));
    const partnership = Number(node.global('partnership'));
    if (node.choices.length === 0)
      return this.endAt({ ending: endingOf(node), trust, partnership });
    const key = this.key(node);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.states.length;
    this.known.set(key, index);
    const choices = this.internChoices(node);
    this.states.push({ choices, trust, partnership, next: [], shown: [] });
    this.origins.push(origin);
    this.stack.push({ state: index, node, cameFrom: origin });
    return index;
  }

  private endAt(end: End): Successor {
    const key = `${end.ending} ${end.trust} ${end.partnership}`;
    const known = this.knownEnds.get(key) ?? this.ends.length;
    if (known === this.ends.length) {
      this.knownEnds.set(key, known);
      this.ends.push(end);
    }
    return -1 - known;
  }

  private linesOf(node: WalkNode): number {
    return this.intern(
      node.tags.flatMap((tag) => {
        const { key, value } = splitTag(tag);
        return key === 'id' ? [value] : [];
      }),
    );
  }

  private internChoices(node: WalkNode): readonly string[] {
    const index = this.intern(node.choices.map(({ id }) => id));
    return this.lines[index] ?? [];
  }

  private intern(ids: readonly string[]): number {
    const key = ids.join(' ');
    const known = this.knownLines.get(key) ?? this.lines.length;
    if (known === this.lines.length) {
      this.knownLines.set(key, known);
      this.lines.push(ids);
    }
    return known;
  }

  private wayTo(origin: Origin | null): readonly string[] {
    const way: string[] = [];
    for (let at = origin; at !== null; at = this.origins[at.state] ?? null)
      way.unshift(this.states[at.state]?.choices[at.choice] ?? '');
    return way;
  }
}

function endingOf(node: WalkNode): string {
  const tag = node.tags.map(splitTag).findLast(({ key }) => key === 'ending');
  return tag?.value ?? '';
}
