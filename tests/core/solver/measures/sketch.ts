/** Plays a plan of a scenario, effects without texts, into the graph that the solver walks. */
import type { End, State, StoryGraph } from '../../../../src/core/solver/explore.ts';
import { solve, type Solution } from '../../../../src/core/solver/grading.ts';
import type {
  MeasuredChoice,
  MeasuredDecision,
} from '../../../../src/core/solver/measures/scene.ts';
import { sceneOf, type Scene } from '../../../../src/core/solver/measures/scene.ts';
import type { Level } from '../../../../src/core/assess/assessment.ts';

/** The scores T and V, and the flags and counters of both plans. */
type Name =
  | ('T' | 'V' | 'auto' | 'tired' | 'sched' | 'need' | 'open' | 'broke' | 'tone' | 'own' | 'gone')
  | ('risky' | 'arg' | 'leak' | 'prep' | 'moved' | 'early' | 'late' | 'data' | 'lied' | 'lead');
type Numbers = Readonly<Partial<Record<Name, number>>>;
type Variables = Record<Name, number>;
type When = (numbers: Variables) => boolean;
type Effect = { readonly add: Numbers; readonly set?: Numbers };
export type SketchOption = Effect & {
  readonly level: Level;
  readonly historical?: boolean;
  /** Judged on the variables before the choice. */
  readonly where?: readonly (Effect & { readonly when: When })[];
};
export type Sketch = {
  /** T and V are the two scores. */
  readonly start: Numbers;
  /** Upper bounds of counters, which stay at 0 or above. */
  readonly caps: Numbers;
  /** In order; each is played if its condition holds. */
  readonly nodes: readonly {
    readonly id: string;
    readonly when: When;
    readonly options: readonly SketchOption[];
  }[];
  /** The first whose condition holds; all on the mean of both scores. */
  readonly endings: readonly {
    readonly id: string;
    readonly when: When;
    readonly min?: number;
    readonly cap?: number;
    readonly sub?: number;
  }[];
};

const LETTERS = 'abcdef';

const NOTHING: Variables = {
  T: 0,
  V: 0,
  auto: 0,
  tired: 0,
  sched: 0,
  need: 0,
  open: 0,
  broke: 0,
  tone: 0,
  own: 0,
  gone: 0,
  risky: 0,
  arg: 0,
  leak: 0,
  prep: 0,
  moved: 0,
  early: 0,
  late: 0,
  data: 0,
  lied: 0,
  lead: 0,
};
const NAMES = Object.keys(NOTHING) as Name[];

/** The variables that some condition from a node on reads, and both scores: what tells states apart. */
function namesReadFrom({ nodes, endings }: Sketch, node: number): readonly Name[] {
  const conditions = [
    ...nodes
      .slice(node)
      .flatMap(({ when, options }) => [
        when,
        ...options.flatMap(({ where = [] }) => where.map((effect) => effect.when)),
      ]),
    ...endings.map(({ when }) => when),
  ].map(String);
  const read = (name: Name): boolean =>
    conditions.some((text) => new RegExp(`\\b${name}\\b`).test(text));
  return NAMES.filter((name) => name === 'T' || name === 'V' || read(name));
}

/** Walks a plan; ends are kept apart by their worth. */
export function walkSketch(sketch: Sketch): { graph: StoryGraph; worth: (end: End) => number } {
  const states: State[] = [];
  const ends: End[] = [];
  const worths = new Map<End, number>();
  const known = new Map<string, number>();
  const waiting: { index: number; node: number; numbers: Variables }[] = [];
  const readFrom = sketch.nodes.map((_, node) => namesReadFrom(sketch, node));
  const arrive = (node: number, numbers: Variables): number => {
    const at = sketch.nodes.findIndex(({ when }, index) => index >= node && when(numbers));
    const read = readFrom[at] ?? namesReadFrom(sketch, sketch.nodes.length);
    const key = `${at} ${read.map((name) => numbers[name]).join()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { T: trust, V: partnership } = numbers;
    if (at < 0) {
      const ending = sketch.endings.find(({ when }) => when(numbers));
      const end = { ending: ending?.id ?? '', trust, partnership };
      const { min = 0, cap = 100, sub = 0 } = ending ?? {};
      worths.set(end, Math.max(min, Math.min(cap, (trust + partnership) / 2 - sub)) / 100);
      known.set(key, -ends.push(end));
      return -ends.length;
    }
    const { id = '', options = [] } = sketch.nodes[at] ?? {};
    const choices = options.map((_, option) => `${id}${LETTERS[option]}`);
    const index = states.push({ choices, trust, partnership, next: [], shown: [] }) - 1;
    known.set(key, index);
    waiting.push({ index, node: at, numbers });
    return index;
  };
  const roots = [arrive(0, { ...NOTHING, ...sketch.start })];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const { index, node, numbers } = here;
    sketch.nodes[node]?.options.forEach((option) => {
      states[index]?.next.push(arrive(node + 1, after(numbers, option, sketch.caps)));
      states[index]?.shown.push(0);
    });
  }
  const verdict = { complete: true, states: states.length, transitions: 0 };
  const graph = { states, ends, roots, lines: [[]], opening: [0], keys: [], faults: [], verdict };
  return { graph: graph as unknown as StoryGraph, worth: (end) => worths.get(end) ?? 0 };
}

function after(before: Variables, option: SketchOption, caps: Numbers): Variables {
  const numbers = { ...before };
  const effects = [option, ...(option.where ?? []).filter(({ when }) => when(before))];
  for (const { add, set } of effects) {
    for (const name of NAMES) numbers[name] += add[name] ?? 0;
    Object.assign(numbers, set);
  }
  const bounds: Numbers = { ...caps, T: 100, V: 100 };
  for (const name of NAMES) {
    const cap = bounds[name];
    if (cap !== undefined) numbers[name] = Math.max(0, Math.min(cap, numbers[name]));
  }
  return numbers;
}

/** The plan's levels as a rubric; every decision trains K1. */
export const sketchRubric = ({ nodes }: Sketch): Record<string, MeasuredDecision> =>
  Object.fromEntries(
    nodes.map(({ id, options }) => [
      id,
      {
        competencies: ['K1'],
        because: [],
        choices: Object.fromEntries(
          options.map(({ level, historical = false }, option): [string, MeasuredChoice] => [
            `${id}${LETTERS[option]}`,
            { level, historical, conduct: { severity: 0 }, feedback: {} },
          ]),
        ),
      },
    ]),
  );

/** A plan, solved and ready to be measured. */
export function sketchScene(sketch: Sketch, source = 'D1'): Scene {
  const { graph, worth } = walkSketch(sketch);
  const solution: Solution = solve(graph, worth);
  return sceneOf(solution, {
    rubric: { decisions: sketchRubric(sketch) },
    endings: Object.fromEntries(
      sketch.endings.map(({ id, min = 0, cap = 100 }) => [id, { band: [min / 100, cap / 100] }]),
    ),
    competencies: ['K1'],
    source,
    numbers: () => ({}),
    likeness: [],
    glad: new Set(),
    sour: new Set(),
  });
}
