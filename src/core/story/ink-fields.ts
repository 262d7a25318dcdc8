/* oxlint-disable no-underscore-dangle -- the fields of inkjs are named so */
/**
 * The private fields of inkjs 2.4.0 that forking a story reads and writes; a contract test watches
 * over each of them.
 *
 * At a choice point the live state is small: the choices, each with the thread it was made in, three
 * maps (global variables, visit counts, turn indices), the turn index and the two numbers of the
 * random generator. Ink's values are immutable, so copying the maps copies the state.
 */
// oxlint-disable-next-line no-restricted-imports -- types alone
import type { Story } from 'inkjs';

export type InkValue = { readonly value?: unknown };
export type Thread = {
  Copy(): Thread;
  callstack: {
    currentPointer: { container: { path: { toString(): string } } | null; index: number };
    type: number;
    temporaryVariables: Map<string, InkValue>;
  }[];
};
export type ForkedChoice = {
  text: string;
  tags: string[] | null;
  isInvisibleDefault: boolean;
  targetPath: Parameters<Story['ChoosePath']>[0] | null;
  threadAtGeneration: Thread | null;
};

/** The private and half-private parts of inkjs that a fork reads and writes. */
export type Fields = {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  _currentFlow: { currentChoices: ForkedChoice[]; callStack: { _threads: Thread[] } };
  _evaluationStack: unknown[];
  _variablesState: { _globalVariables: Map<string, InkValue> };
  _currentErrors: string[] | null;
  storySeed: number;
  previousRandom: number;
  currentTurnIndex: number;
};

/** A story's state by its private names. */
export function fieldsOf({ state }: Story): Fields {
  const fields: unknown = state;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract test proves the shape
  return fields as Fields;
}

/** What a state at a choice point or an end is made of; nothing of it changes later. */
export type InkMark = {
  readonly choices: readonly ForkedChoice[];
  readonly threads: readonly Thread[];
  readonly globals: ReadonlyMap<string, InkValue>;
  readonly counts: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly turnIndex: number;
  readonly seed: number;
  readonly previousRandom: number;
};

/** Marks where a story stands, at a choice point or an end. */
export function markOf(story: Story): InkMark {
  const fields = fieldsOf(story);
  return {
    choices: [...fields._currentFlow.currentChoices],
    threads: [...fields._currentFlow.callStack._threads],
    globals: new Map(fields._variablesState._globalVariables),
    counts: new Map(fields._visitCounts),
    turns: new Map(fields._turnIndices),
    turnIndex: fields.currentTurnIndex,
    seed: fields.storySeed,
    previousRandom: fields.previousRandom,
  };
}

/** Puts a story back to where it was marked. */
export function returnTo(story: Story, mark: InkMark): void {
  const fields = fieldsOf(story);
  fields._currentFlow.currentChoices = [...mark.choices];
  fields._currentFlow.callStack._threads = [...mark.threads];
  fields._variablesState._globalVariables = new Map(mark.globals);
  fields._visitCounts = new Map(mark.counts);
  fields._turnIndices = new Map(mark.turns);
  fields.currentTurnIndex = mark.turnIndex;
  fields.storySeed = mark.seed;
  fields.previousRandom = mark.previousRandom;
  fields._evaluationStack.length = 0;
  fields._currentErrors = null;
}

/** Takes a choice such that it can be taken again from the same mark: its own thread stays as it is. */
export function chooseAt(story: Story, index: number): void {
  const choice = fieldsOf(story)._currentFlow.currentChoices.filter(
    ({ isInvisibleDefault }) => !isInvisibleDefault,
  )[index];
  const thread = choice?.threadAtGeneration ?? null;
  if (choice !== undefined && thread !== null) choice.threadAtGeneration = thread.Copy();
  story.ChooseChoiceIndex(index);
  if (choice !== undefined) choice.threadAtGeneration = thread;
}
