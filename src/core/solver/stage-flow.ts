/** A compiled story as steps between its positions, as far as the stage is concerned. */
import { splitTag } from '../story/tags.ts';
import { makeProgram, type Instruction, type Program } from './quick-program.ts';
import { BeyondQuick, TargetValue } from './quick-values.ts';

/** Tags that change who is seen where, and when. */
const KEYS = ['background', 'clock', 'enter', 'exit'] as const;
export type StageTag = { readonly key: (typeof KEYS)[number]; readonly value: string };

/** What one position does. */
export type StageStep = {
  /** Positions that may follow. */
  readonly next: readonly number[];
  /** Where the choice that it offers leads, or `null`. */
  readonly choice: number | null;
  readonly tag: StageTag | null;
  /** Whether it adds to the text of a line. */
  readonly says: boolean;
  /** Whether what has been set by now is seen: if a line has been said, or in any case. */
  readonly shows: 'line' | 'always' | null;
};

export type StageFlow = { readonly start: number; readonly steps: readonly StageStep[] };

/** Makes the flow of a story, or throws `BeyondQuick` for one that is not covered. */
export function makeStageFlow(storyJson: string): StageFlow {
  const program = makeProgram(storyJson);
  for (const instruction of program.code)
    if (instruction.op === 'push' && instruction.value instanceof TargetValue)
      throw new BeyondQuick('a divert by a variable');
  const plain = program.code.map((_, position) => stepAt(position, program));
  return { start: program.layout.root.first, steps: withReturns(plain, program) };
}

const NOTHING = { choice: null, tag: null, says: false, shows: null } as const;

function stepAt(position: number, program: Program): StageStep {
  const instruction = program.code[position];
  if (instruction === undefined) return { ...NOTHING, next: [] };
  if (instruction.op === 'tag') return tagAt(position, program);
  return {
    next: [...leadsTo(instruction), ...(LEAVING.includes(instruction.op) ? [] : [position + 1])],
    choice: instruction.op === 'choice' ? instruction.to : null,
    tag: null,
    says: instruction.op === 'text' ? instruction.text.trim() !== '' : instruction.op === 'print',
    shows: SEEN.includes(instruction.op) ? 'always' : lineEnd(position, program),
  };
}

type Operation = Instruction['op'];
/** Behind these the flow does not go on. */
const LEAVING: readonly Operation[] = [
  'go',
  'enter',
  'return',
  'tunnel-return',
  'out-of-container',
  'done',
  'end',
];
/** Where a turn may end. */
const SEEN: readonly Operation[] = ['choice', 'out-of-container', 'done', 'end'];
/** Where a function or a tunnel may end. */
const RETURNS: readonly Operation[] = ['return', 'tunnel-return', 'out-of-container'];

/** Where a jump leads; calls and choices are followed on their own. */
const leadsTo = (instruction: Instruction): readonly number[] =>
  instruction.op === 'go' || instruction.op === 'enter' || instruction.op === 'branch'
    ? [instruction.to]
    : [];

function lineEnd(position: number, { layout }: Program): 'line' | null {
  const place = layout.at[position];
  return place?.container.items[place.index] === '\n' ? 'line' : null;
}

/** A tag is written out: its texts stand one behind the other up to its end. */
function tagAt(position: number, { code }: Program): StageStep {
  let text = '';
  let end = position + 1;
  for (let part = code[end]; part?.op === 'text'; part = code[end]) {
    text += part.text;
    end += 1;
  }
  if (code[end]?.op !== 'tag-end') throw new BeyondQuick('a tag put together');
  const { key, value } = splitTag(text);
  const known = KEYS.find((each) => each === key);
  return { ...NOTHING, next: [end + 1], tag: known === undefined ? null : { key: known, value } };
}

/**
 * Goes on behind functions and tunnels: behind one that leaves the stage as it is, with what was
 * there before; behind any other, with what is there where it returns.
 */
function withReturns(plain: readonly StageStep[], program: Program): readonly StageStep[] {
  const steps = [...plain];
  const bodies = new Map<number, Body>();
  program.code.forEach((instruction, position) => {
    if (instruction.op !== 'call' && instruction.op !== 'tunnel') return;
    const body = bodies.get(instruction.to) ?? bodyOf(instruction.to, plain, program.code);
    bodies.set(instruction.to, body);
    const behind = position + 1;
    const entering = { ...NOTHING, next: [instruction.to] };
    steps[position] = body.changes
      ? entering
      : { ...entering, next: [instruction.to, behind], says: body.says };
    if (!body.changes) return;
    for (const end of body.returns) {
      const before = steps[end];
      if (before !== undefined) steps[end] = { ...before, next: [...before.next, behind] };
    }
  });
  return steps;
}

/** What can be reached in a function or tunnel, with all that it calls. */
type Body = {
  readonly changes: boolean;
  readonly says: boolean;
  readonly returns: readonly number[];
};

function bodyOf(start: number, steps: readonly StageStep[], code: readonly Instruction[]): Body {
  const reached = new Set([start]);
  for (const position of reached) {
    const { next = [], choice = null } = steps[position] ?? {};
    const called = code[position];
    const entered = called?.op === 'call' || called?.op === 'tunnel' ? [called.to] : [];
    for (const after of [...next, ...entered, ...(choice === null ? [] : [choice])])
      reached.add(after);
  }
  const positions = [...reached];
  return {
    changes: positions.some((position) => (steps[position]?.tag ?? null) !== null),
    says: positions.some((position) => steps[position]?.says === true),
    returns: positions.filter((position) => RETURNS.includes(code[position]?.op ?? 'none')),
  };
}
