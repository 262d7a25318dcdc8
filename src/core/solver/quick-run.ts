/** One turn of the quick walk: from a position to the next choices or the end. */
import type { StoryFailure } from '../story/failure.ts';
import type { WalkChoice } from '../story/ink-walk.ts';
import { LIMITS } from '../story/limits.ts';
import { CHOICE, type Instruction, type Program } from './quick-program.ts';
import { BeyondQuick, isTruthy, TargetValue, VOID, type Value } from './quick-values.ts';

/** A call under way: where it returns to, and its temporary variables. */
export type Frame = {
  readonly type: 'story' | 'call' | 'tunnel';
  readonly returnTo: number;
  readonly temporaries: Map<string, Value>;
};

/** A choice and where the story goes on if it is taken. */
export type Offered = {
  readonly choice: WalkChoice;
  readonly to: number;
  readonly frames: readonly Frame[];
};

/** A frame of its own for a choice, which may be taken many times. */
export const copyFrame = (frame: Frame): Frame => ({
  ...frame,
  temporaries: new Map(frame.temporaries),
});

/** Where every story begins. */
export const STORY_FRAME: Frame = { type: 'story', returnTo: -1, temporaries: new Map() };

/** A fault of the story itself. */
export class QuickFailure extends Error {
  readonly failure: StoryFailure;
  constructor(reason: StoryFailure['reason'], detail: string) {
    super(detail);
    this.failure = { reason, detail };
  }
}

/** Text being put together, with the tags met in it. */
type Buffer = { text: string; readonly tags: string[] };
const NO_TEXT: Readonly<Buffer> = { text: '', tags: [] };

/** Runs one turn; its globals and what it offers belong to the node made of it. */
export class Run {
  readonly globals: Map<string, Value>;
  readonly tags: string[] = [];
  offered: Offered[] = [];
  private invisible: Offered | null = null;
  private frames: Frame[] = [];
  private readonly stack: Value[] = [];
  private readonly buffers: Buffer[] = [];
  private readonly strings: Buffer[] = [];
  private tag: string | null = null;
  private position = -1;
  private safe = false;
  private readonly program: Program;

  constructor(program: Program, globals: Map<string, Value>) {
    this.program = program;
    this.globals = globals;
  }

  declareGlobals(): void {
    if (this.program.globals < 0) return;
    this.from(this.program.globals, [STORY_FRAME]);
    this.tags.length = 0;
  }

  from(position: number, frames: readonly Frame[]): void {
    this.frames = frames.map(copyFrame);
    this.position = position;
    this.safe = false;
    this.execute();
    while (this.offered.length === 0 && this.invisible !== null) {
      const { to, frames: waiting } = this.invisible;
      this.invisible = null;
      this.frames = waiting.map(copyFrame);
      this.position = to;
      this.execute();
    }
    if (this.offered.length === 0 && !this.safe)
      throw new QuickFailure('story-error', 'ran out of content');
  }

  private execute(): void {
    const { code } = this.program;
    for (let steps = 0; this.position >= 0; steps++) {
      if (steps > LIMITS.steps)
        throw new QuickFailure('story-endless', `more than ${LIMITS.steps} steps in one turn`);
      const instruction = code[this.position];
      if (instruction === undefined) throw new Error(`no instruction at ${this.position}`);
      this.position++;
      this.perform(instruction);
    }
  }

  // One case for each instruction, in one place, because this is the solver's innermost loop.
  // oxlint-disable-next-line complexity, max-lines-per-function -- a table of calls is half as fast
  private perform(instruction: Instruction): void {
    switch (instruction.op) {
      case 'none':
        return;
      case 'text':
        this.write(instruction.text);
        return;
      case 'enter':
      case 'go':
        this.position = instruction.to;
        return;
      case 'push':
        this.stack.push(instruction.value);
        return;
      case 'read':
        this.stack.push(this.valueOf(instruction.name));
        return;
      case 'binary': {
        const right = this.pop();
        this.stack.push(instruction.apply(this.pop(), right));
        return;
      }
      case 'unary':
        this.stack.push(instruction.apply(this.pop()));
        return;
      case 'branch':
        if (isTruthy(this.pop())) this.position = instruction.to;
        return;
      case 'assign':
        this.assign(instruction.name, this.pop());
        return;
      case 'declare':
      case 'reassign':
        this.top().temporaries.set(instruction.name, this.pop());
        return;
      case 'call':
      case 'tunnel':
        this.call(instruction.op, instruction.to);
        return;
      case 'follow':
        this.follow(this.valueOf(instruction.name));
        return;
      case 'choice':
        this.offer(instruction.to, instruction.flags);
        return;
      case 'out-of-container':
        this.leaveContainer();
        return;
      case 'return':
        this.giveBack();
        return;
      case 'tunnel-return':
        this.leaveTunnel();
        return;
      case 'done':
        this.safe = true;
        this.position = -1;
        return;
      case 'end':
        this.safe = true;
        this.position = -1;
        this.offered = [];
        this.invisible = null;
        return;
      case 'string':
        this.buffers.push({ text: '', tags: [] });
        return;
      case 'string-end':
        this.endString();
        return;
      case 'tag':
        this.endTag();
        this.tag = '';
        return;
      case 'tag-end':
        this.endTag();
        return;
      case 'pop':
        this.pop();
        return;
      case 'print':
        this.write(printed(this.pop()));
        return;
      case 'duplicate': {
        const value = this.pop();
        this.stack.push(value, value);
      }
    }
  }

  private pop(): Value {
    const value = this.stack.pop();
    if (value === undefined) throw new BeyondQuick('an empty stack');
    return value;
  }

  private top(): Frame {
    const frame = this.frames.at(-1);
    if (frame === undefined) throw new BeyondQuick('no frame');
    return frame;
  }

  private valueOf(name: string): Value {
    const value =
      this.top().temporaries.get(name) ??
      this.globals.get(name) ??
      this.program.listItems.get(name);
    if (value === undefined) throw new BeyondQuick(`no variable ${name}`);
    return value;
  }

  private assign(name: string, value: Value): void {
    if (this.top().temporaries.has(name)) throw new BeyondQuick('a temporary called like a global');
    this.globals.set(name, value);
  }

  private write(text: string): void {
    if (this.tag !== null) this.tag += text;
    else {
      const buffer = this.buffers.at(-1);
      if (buffer === undefined) return;
      buffer.text += text;
      if (buffer.text.length > LIMITS.textLength)
        throw new QuickFailure(
          'story-endless',
          `a text longer than ${LIMITS.textLength} characters`,
        );
    }
  }

  private endTag(): void {
    if (this.tag === null) return;
    (this.buffers.at(-1)?.tags ?? this.tags).push(this.tag.trim());
    this.tag = null;
  }

  /** Strings are the texts of choices; one that is compared or printed is left to Ink. */
  private endString(): void {
    const buffer = this.buffers.pop();
    if (buffer === undefined) throw new BeyondQuick('no string');
    this.strings.push(buffer);
    this.stack.push(buffer.text);
  }

  private call(type: 'call' | 'tunnel', to: number): void {
    if (this.frames.length > LIMITS.depth)
      throw new QuickFailure('story-too-deep', `calls nested more than ${LIMITS.depth} deep`);
    this.frames.push({ type, returnTo: this.position, temporaries: new Map() });
    this.position = to;
  }

  private follow(value: Value): void {
    if (!(value instanceof TargetValue)) throw new BeyondQuick('a divert to no target');
    this.position = value.position;
  }

  private giveBack(): void {
    const frame = this.frames.pop();
    if (frame?.type !== 'call') throw new BeyondQuick('a return outside of a function');
    this.position = frame.returnTo;
  }

  private leaveTunnel(): void {
    const target = this.pop();
    const frame = this.frames.pop();
    if (frame?.type !== 'tunnel') throw new BeyondQuick('a return outside of a tunnel');
    this.position = target instanceof TargetValue ? target.position : frame.returnTo;
  }

  /** The end of a function returns nothing; the end of anything else ends the flow. */
  private leaveContainer(): void {
    if (this.top().type !== 'call') {
      this.position = -1;
      return;
    }
    this.stack.push(VOID);
    this.giveBack();
  }

  private offer(to: number, flags: number): void {
    const shown = (flags & CHOICE.condition) === 0 || isTruthy(this.pop());
    const only = (flags & CHOICE.only) === 0 ? NO_TEXT : this.popString();
    const start = (flags & CHOICE.start) === 0 ? NO_TEXT : this.popString();
    if (!shown) return;
    const targetPath = this.program.layout.at[to]?.container.path ?? '';
    const id = idOf([...start.tags, ...only.tags]) ?? targetPath;
    const choice = { id, text: `${start.text}${only.text}`.trim(), targetPath };
    const offered: Offered = { choice, to, frames: this.frames.map(copyFrame) };
    if ((flags & CHOICE.invisible) !== 0) this.invisible ??= offered;
    else this.offered.push(offered);
    if (this.offered.length > LIMITS.choices)
      throw new QuickFailure('story-endless', `more than ${LIMITS.choices} choices at once`);
  }

  private popString(): Buffer {
    this.pop();
    const buffer = this.strings.pop();
    if (buffer === undefined) throw new BeyondQuick('a choice without text');
    return buffer;
  }
}

function printed(value: Value): string {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return String(value);
  if (value === VOID) return '';
  throw new BeyondQuick('a list printed');
}

function idOf(tags: readonly string[]): string | undefined {
  const tag = tags.find((text) => /^\s*id\s*:/.test(text));
  return tag?.slice(tag.indexOf(':') + 1).trim();
}
