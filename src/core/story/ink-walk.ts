/* oxlint-disable no-underscore-dangle -- the fields of inkjs are named so */
/**
 * An Ink story whose state can be forked at every choice point, for walking all its paths.
 *
 * At a choice point the live state is small: the choices, each with the thread it was made in, three
 * maps (global variables, visit counts, turn indices), the turn index and the two numbers of the
 * random generator. Ink's values are immutable, so copying the maps copies the state. A turn runs
 * in one sweep, without the look-ahead by which Ink finds the end of each line: text comes whole.
 *
 * The private fields of inkjs that are used are listed in `ink-fields.ts`.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailure } from './failure.ts';
import { fieldsOf, type Fields, type ForkedChoice, type InkValue } from './ink-fields.ts';
import { GuardedStory, LimitReached } from './ink.ts';

/** A choice of a node; `targetPath` names the container it leads to. */
export type WalkChoice = {
  readonly id: string;
  readonly text: string;
  readonly targetPath: string;
};

/** A place in the runtime's call stack: a container's path and an index in it. */
export type WalkPointer = { readonly path: string; readonly index: number };

/** A frame of a choice's thread, outermost first. */
export type WalkFrame = {
  readonly pointer: WalkPointer | null;
  readonly type: number;
  /** Temporary variables that live on, without those by which Ink returns from choice text. */
  readonly temporaries: readonly (readonly [name: string, value: string])[];
};

/** The state at a choice point or at an end; immutable, and independent of every other. */
export type WalkNode = {
  readonly choices: readonly WalkChoice[];
  /** The tags of all lines since the choice before, in order, as written. */
  readonly tags: readonly string[];
  /** The value of a global variable as text that tells values apart; `''` when there is none. */
  global(name: string): string;
  /** How often a container was visited. */
  count(path: string): number;
  /** Turns since a container was visited, or -1. */
  turnsSince(path: string): number;
  readonly turnIndex: number;
  /** Where the story stands: its choices and the frames below them, as text. */
  readonly shape: string;
  /** The state of Ink's random generator. */
  readonly chance: string;
  /** The frames below each choice, by the choice's index. */
  frames(choice: number): readonly WalkFrame[];
};

/** A walk through a story. A failure of one step leaves the walk usable. */
export type InkWalk = {
  /** The first choice point, with numeric variables set before the first line. */
  start(set: Readonly<Record<string, number>>): Result<WalkNode, StoryFailure>;
  /** The node that follows a choice, by its index. */
  take(node: WalkNode, choice: number): Result<WalkNode, StoryFailure>;
  /** Transitions made so far. */
  readonly transitions: number;
};

/** Output items that are not worth clearing. */
const SHORT_OUTPUT = 6;

const textOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'value' in item ? item.value : undefined;

/** A story that runs a whole turn without looking ahead for line ends. */
class WalkStory extends GuardedStory {
  /** Tags of the lines that have left the output. */
  tags: string[] = [];

  override ContinueSingleStep(): boolean {
    this.Step();
    if (!this.canContinue && !this.state.callStack.elementIsEvaluateFromGame)
      this.TryFollowDefaultInvisibleChoice();
    if (this.endsLine()) this.clearOutput();
    return false;
  }

  /** Ink searches its output backwards at every step, so that a long one makes a turn slow. */
  clearOutput(): void {
    this.tags.push(...(this.state.currentTags ?? []));
    this.state.ResetOutput();
  }

  private endsLine(): boolean {
    const { outputStream } = this.state;
    const last: unknown = outputStream.at(-1);
    return (
      outputStream.length > SHORT_OUTPUT && textOf(last) === '\n' && !this.state.inStringEvaluation
    );
  }

  /** The state's fields by their private names. */
  get fields(): Fields {
    return fieldsOf(this);
  }
}

class Node implements WalkNode {
  readonly choices: readonly WalkChoice[];
  readonly inkChoices: readonly ForkedChoice[];
  readonly tags: readonly string[];
  readonly globals: Map<string, InkValue>;
  readonly counts: Map<string, number>;
  readonly turns: Map<string, number>;
  readonly turnIndex: number;
  readonly seed: number;
  readonly previousRandom: number;

  constructor(fields: Fields, tags: readonly string[]) {
    const offered = fields._currentFlow.currentChoices;
    this.inkChoices = offered.filter(({ isInvisibleDefault }) => !isInvisibleDefault);
    this.choices = this.inkChoices.map((choice) => ({
      id: idOf(choice),
      text: choice.text,
      targetPath: pathOf(choice),
    }));
    this.tags = tags;
    this.globals = fields._variablesState._globalVariables;
    this.counts = fields._visitCounts;
    this.turns = fields._turnIndices;
    this.turnIndex = fields.currentTurnIndex;
    this.seed = fields.storySeed;
    this.previousRandom = fields.previousRandom;
  }

  get shape(): string {
    let shape = '';
    this.choices.forEach(({ targetPath }, choice) => {
      shape += `${targetPath};`;
      for (const { pointer, type, temporaries } of this.frames(choice)) {
        shape += `${type}@${pointer === null ? '' : `${pointer.path}:${pointer.index}`}`;
        for (const [name, value] of temporaries) shape += `,${name}=${value}`;
      }
      shape += '/';
    });
    return shape;
  }

  get chance(): string {
    return `${this.seed}:${this.previousRandom}`;
  }

  global(name: string): string {
    return valueText(this.globals.get(name));
  }

  count(path: string): number {
    return this.counts.get(path) ?? 0;
  }

  turnsSince(path: string): number {
    const visited = this.turns.get(path);
    return visited === undefined ? -1 : this.turnIndex - visited;
  }

  frames(choice: number): readonly WalkFrame[] {
    const thread = this.inkChoices[choice]?.threadAtGeneration;
    return (thread?.callstack ?? []).map(({ currentPointer, type, temporaryVariables }) => ({
      pointer:
        currentPointer.container === null
          ? null
          : { path: currentPointer.container.path.toString(), index: currentPointer.index },
      type,
      temporaries: [...temporaryVariables]
        .filter(([name]) => !name.startsWith('$r'))
        .map(([name, value]) => [name, valueText(value)] as const),
    }));
  }
}

const pathOf = ({ targetPath }: ForkedChoice): string => targetPath?.toString() ?? '';

function idOf(choice: ForkedChoice): string {
  const tag = choice.tags?.find((text) => /^\s*id\s*:/.test(text));
  return tag === undefined ? pathOf(choice) : tag.slice(tag.indexOf(':') + 1).trim();
}

function valueText(value: InkValue | undefined): string {
  const inner = value?.value;
  if (typeof inner === 'number' || typeof inner === 'boolean') return String(inner);
  if (typeof inner === 'string') return JSON.stringify(inner);
  // Lists and divert targets write themselves; both classes have a text of their own.
  return inner === undefined || inner === null ? '' : String(Object(inner));
}

/** Opens a compiled story for walking; `story-unreadable` when Ink cannot read it. */
export function openWalk(storyJson: string): Result<InkWalk, StoryFailure> {
  try {
    const story = new WalkStory(storyJson);
    story.ResetErrors();
    return ok(walkOf(story));
  } catch (error) {
    return err({ reason: 'story-unreadable', detail: messageOf(error) });
  }
}

function walkOf(story: WalkStory): InkWalk {
  const errors: string[] = [];
  story.onError = (message) => errors.push(message);
  let transitions = 0;
  const settle = (move: () => void): Result<WalkNode, StoryFailure> => {
    transitions++;
    errors.length = 0;
    try {
      move();
      const node = runTurn(story);
      const [first] = errors;
      return first === undefined ? ok(node) : err({ reason: 'story-error', detail: first });
    } catch (error) {
      const reason = error instanceof LimitReached ? error.reason : 'story-error';
      return err({ reason, detail: messageOf(error) });
    }
  };
  return {
    start: (set) =>
      settle(() => {
        story.ResetState();
        for (const [name, value] of Object.entries(set)) story.variablesState.$(name, value);
      }),
    take: (node, choice) => settle(() => restore(story, node, choice)),
    get transitions() {
      return transitions;
    },
  };
}

function runTurn(story: WalkStory): WalkNode {
  story.steps = 0;
  story.tags = [];
  while (story.canContinue) {
    story.Continue();
    story.clearOutput();
  }
  return new Node(story.fields, story.tags);
}

/** Puts the story where `node` stands and takes the choice; nothing of `node` is shared or changed. */
function restore(story: WalkStory, node: WalkNode, index: number): void {
  if (!(node instanceof Node)) throw new Error('a node of another walk');
  const choice = node.inkChoices[index];
  if (choice === undefined || choice.threadAtGeneration === null || choice.targetPath === null)
    throw new Error(`no choice ${index}`);
  const { fields } = story;
  fields._variablesState._globalVariables = new Map(node.globals);
  fields._visitCounts = new Map(node.counts);
  fields._turnIndices = new Map(node.turns);
  fields.currentTurnIndex = node.turnIndex;
  fields.storySeed = node.seed;
  fields.previousRandom = node.previousRandom;
  fields._evaluationStack.length = 0;
  fields._currentErrors = null;
  fields._currentFlow.currentChoices = [];
  fields._currentFlow.callStack._threads = [choice.threadAtGeneration.Copy()];
  story.ChoosePath(choice.targetPath);
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
