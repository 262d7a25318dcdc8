/**
 * The one door to inkjs: a typed, guarded Ink story.
 *
 * Ink sets no bound on loops, recursion or text, so a hostile script can stop the page. Every step
 * of the runtime passes through `GuardedStory.Step`, which counts and measures; the limits are far
 * above what any honest turn needs and were chosen so that a runaway script ends within a second.
 */
// oxlint-disable-next-line no-restricted-imports -- the one door to inkjs
import { InkList, Story } from 'inkjs';
import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailure, StoryFailureReason } from './failure.ts';
import { chooseAt, markOf, returnTo } from './ink-fields.ts';
import { LIMITS } from './limits.ts';

/** A line of output as Ink gives it. */
export type InkLine = { readonly text: string; readonly tags: readonly string[] };
/** A choice as Ink offers it; `path` is its place in the compiled story. */
export type InkChoice = {
  readonly index: number;
  readonly text: string;
  readonly tags: readonly string[];
  readonly path: string;
};

/** An Ink story being read. After a failure it can only go back to a mark. */
export type InkStory = {
  /** Reads up to the next choice or the end; the callback sees the variables as each line ends. */
  readTurn(onLine: (line: InkLine) => void): Result<readonly InkChoice[], StoryFailure>;
  choose(index: number): Result<true, StoryFailure>;
  /** Marks the present choice point or end; the returned function goes back to it, as often as called. */
  mark(): () => void;
  /** A whole number, or a list as the names of its items; `undefined` when there is no such variable. */
  variable(name: string): number | readonly string[] | undefined;
  setVariable(name: string, value: number): void;
  /** Every global variable that holds a number. */
  numbers(): Readonly<Record<string, number>>;
};

/** Thrown inside the runtime to leave it; caught by whoever drives the story. */
export class LimitReached extends Error {
  readonly reason: StoryFailureReason;
  constructor(reason: StoryFailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** An Ink story whose every step is counted and measured. */
export class GuardedStory extends Story {
  /** Steps taken since the driver last set it to 0. */
  steps = 0;

  override Step(): void {
    this.steps++;
    if (this.steps > LIMITS.steps)
      throw new LimitReached('story-endless', `more than ${LIMITS.steps} steps in one turn`);
    this.checkDepth();
    this.checkText();
    super.Step();
  }

  private checkDepth(): void {
    const { callStack } = this.state;
    if (callStack.depth > LIMITS.depth)
      throw new LimitReached('story-too-deep', `calls nested more than ${LIMITS.depth} deep`);
    // oxlint-disable-next-line no-underscore-dangle -- inkjs offers no other count of its threads
    if (callStack._threads.length > LIMITS.threads)
      throw new LimitReached('story-too-deep', `more than ${LIMITS.threads} threads at once`);
  }

  private checkText(): void {
    const { evaluationStack, outputStream, generatedChoices } = this.state;
    const top: unknown = evaluationStack.at(-1);
    if (textLength(top) > LIMITS.textLength)
      throw new LimitReached('story-endless', `a text longer than ${LIMITS.textLength} characters`);
    if (outputStream.length > LIMITS.outputItems)
      throw new LimitReached('story-endless', `a line of more than ${LIMITS.outputItems} pieces`);
    if (generatedChoices.length > LIMITS.choices)
      throw new LimitReached('story-endless', `more than ${LIMITS.choices} choices at once`);
  }
}

function textLength(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('value' in value)) return 0;
  return typeof value.value === 'string' ? value.value.length : 0;
}

/**
 * Opens a compiled story.
 *
 * @param storyJson - Ink's JSON as text; untrusted.
 * @returns the story before its first line, or `story-unreadable`.
 */
export function openInk(storyJson: string): Result<InkStory, StoryFailure> {
  try {
    const story = new GuardedStory(storyJson);
    // Some malformed input is taken without a word and leaves the story without a state.
    story.ResetErrors();
    return ok(readerOf(story));
  } catch (error) {
    return err({ reason: 'story-unreadable', detail: messageOf(error) });
  }
}

function readerOf(story: GuardedStory): InkStory {
  const errors: string[] = [];
  story.onError = (message) => errors.push(message);
  const guarded = <T>(read: () => T): Result<T, StoryFailure> => {
    try {
      const value = read();
      const [first] = errors;
      return first === undefined ? ok(value) : err({ reason: 'story-error', detail: first });
    } catch (error) {
      const reason = error instanceof LimitReached ? error.reason : 'story-error';
      return err({ reason, detail: messageOf(error) });
    }
  };
  return {
    readTurn: (onLine) => guarded(() => readLines(story, errors, onLine)),
    choose: (index) =>
      guarded(() => {
        chooseAt(story, index);
        return true;
      }),
    mark() {
      const mark = markOf(story);
      return () => {
        errors.length = 0;
        returnTo(story, mark);
      };
    },
    variable: (name) => valueOf(story.variablesState.$(name)),
    setVariable: (name, value) => story.variablesState.$(name, value),
    numbers: () => numbersOf(story),
  };
}

function readLines(
  story: GuardedStory,
  errors: readonly string[],
  onLine: (line: InkLine) => void,
): readonly InkChoice[] {
  story.steps = 0;
  for (let lines = 0; story.canContinue && errors.length === 0; lines++) {
    if (lines >= LIMITS.lines)
      throw new LimitReached('story-endless', `more than ${LIMITS.lines} lines in one turn`);
    const text = (story.Continue() ?? '').trim();
    onLine({ text, tags: story.currentTags ?? [] });
  }
  return story.currentChoices.map((choice) => ({
    index: choice.index,
    text: choice.text.trim(),
    tags: choice.tags ?? [],
    path: choice.pathStringOnChoice,
  }));
}

/** Ink's booleans count as 1 and 0, as they do in its own arithmetic. */
function valueOf(value: unknown): number | readonly string[] | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof InkList) return listItems(value.toString());
  return undefined;
}

const listItems = (text: string): readonly string[] => (text === '' ? [] : text.split(', '));

function numbersOf(story: Story): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const name of globalNames(story)) {
    const value = valueOf(story.variablesState.$(name));
    if (typeof value === 'number') numbers[name] = value;
  }
  return numbers;
}

/** inkjs 2.4.0 keeps the globals in a private map; a contract test watches over it. */
function globalNames(story: Story): readonly string[] {
  const globals: unknown = Reflect.get(story.variablesState, '_globalVariables');
  return globals instanceof Map ? [...globals.keys()].map(String) : [];
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
