/**
 * Walks the stories that `quick-program.ts` covers, several times as fast as Ink's runtime.
 *
 * It gives the same nodes as `openWalk`: tests walk the same paths by both and compare them. A step
 * that meets something it does not know throws `BeyondQuick`, and the ordinary walk must take over.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailure } from '../story/failure.ts';
import type { InkWalk, WalkChoice, WalkFrame, WalkNode } from '../story/ink-walk.ts';
import { makeProgram, type Program } from './quick-program.ts';
import { QuickFailure, Run, STORY_FRAME, type Frame, type Offered } from './quick-run.ts';
import { BeyondQuick, keyText, type Value } from './quick-values.ts';

/** Opens a story for the quick walk; `null` for a story that it does not cover. */
export function openQuickWalk(storyJson: string): InkWalk | null {
  try {
    return walkOf(makeProgram(storyJson));
  } catch (error) {
    if (error instanceof BeyondQuick) return null;
    throw error;
  }
}

class QuickNode implements WalkNode {
  readonly offered: readonly Offered[];
  readonly choices: readonly WalkChoice[];
  readonly tags: readonly string[];
  readonly globals: ReadonlyMap<string, Value>;
  readonly turnIndex: number;
  readonly chance = '';
  readonly shape: string;
  private readonly program: Program;

  constructor(run: Run, program: Program, turnIndex: number) {
    this.offered = run.offered;
    this.choices = run.offered.map(({ choice }) => choice);
    this.tags = run.tags;
    this.globals = run.globals;
    this.turnIndex = turnIndex;
    this.program = program;
    this.shape = run.offered.map(shapeOf).join('/');
  }

  global(name: string): string {
    return keyText(this.globals.get(name));
  }

  /** Stories that read counts or turns are not covered. */
  count(): number {
    return 0;
  }

  turnsSince(): number {
    return -1;
  }

  frames(choice: number): readonly WalkFrame[] {
    const offered = this.offered[choice];
    if (offered === undefined) return [];
    return offered.frames.map((frame, depth) => {
      const position = offered.frames[depth + 1]?.returnTo ?? offered.to;
      const place = this.program.layout.at[position];
      const pointer =
        place === undefined ? null : { path: place.container.path, index: place.index };
      return { pointer, type: 0, temporaries: temporariesOf(frame) };
    });
  }
}

const temporariesOf = ({ temporaries }: Frame): readonly (readonly [string, string])[] =>
  [...temporaries]
    .filter(([name]) => !name.startsWith('$r'))
    .map(([name, value]) => [name, keyText(value)] as const);

function shapeOf({ to, frames }: Offered): string {
  let shape = String(to);
  for (const frame of frames) {
    if (frame.type !== 'story') shape += `<${frame.type[0]}${frame.returnTo}`;
    if (frame.temporaries.size > 0) shape += `,${temporariesOf(frame).join(';')}`;
  }
  return shape;
}

function walkOf(program: Program): InkWalk {
  let transitions = 0;
  const settle = (turnIndex: number, run: () => Run): Result<WalkNode, StoryFailure> => {
    transitions++;
    try {
      return ok(new QuickNode(run(), program, turnIndex));
    } catch (error) {
      if (error instanceof QuickFailure) return err(error.failure);
      throw error;
    }
  };
  return {
    start: (set) =>
      settle(0, () => {
        const run = new Run(program, new Map());
        run.declareGlobals();
        for (const [name, value] of Object.entries(set)) run.globals.set(name, value);
        run.from(0, [STORY_FRAME]);
        return run;
      }),
    take: (node, choice) =>
      settle(node.turnIndex + 1, () => {
        if (!(node instanceof QuickNode)) throw new Error('a node of another walk');
        const offered = node.offered[choice];
        if (offered === undefined) throw new Error(`no choice ${choice}`);
        const run = new Run(program, new Map(node.globals));
        run.from(offered.to, offered.frames);
        return run;
      }),
    get transitions() {
      return transitions;
    },
  };
}
