/**
 * What may still be read from a position of a compiled Ink story.
 *
 * Two states that agree on everything readable from here on behave alike for ever, so the solver
 * may treat them as one. The analysis is an over-approximation: it follows every fall-through,
 * divert, function, tunnel, thread and choice, whatever its condition. A fact is something a story
 * can read: a global variable, a visit count, a turn index, the turn number, or chance.
 */
import { isRecord, layOut, positionOf, type Container, type Layout } from './ink-json.ts';

/** The facts readable from somewhere, by kind. */
export type Readable = {
  readonly variables: readonly string[];
  /** Paths of containers whose visits are counted. */
  readonly counts: readonly string[];
  /** Paths of containers whose last visit is asked for. */
  readonly turns: readonly string[];
  readonly turnIndex: boolean;
  readonly chance: boolean;
};

/** The analysis of one story. */
export type MayRead = {
  /** What may be read from any of these places on; an unknown place may read everything. */
  from(places: readonly { readonly path: string; readonly index: number }[]): Readable;
};

type Graph = {
  readonly layout: Layout;
  /** Positions that may follow each position. */
  readonly next: (readonly number[])[];
  /** Fact numbers read at each position. */
  readonly reads: (readonly number[])[];
  readonly facts: readonly string[];
};

/** Analyses a compiled story; throws where it is not Ink's JSON. */
export function analyse(storyJson: string): MayRead {
  const graph = buildGraph(storyJson);
  const closed = close(graph);
  const everything = readable(graph.facts, () => true);
  const known = new Map<string, Readable>();
  return {
    from(places) {
      const positions = places.map((place) => placePosition(place, graph.layout));
      if (positions.includes(null)) return everything;
      const key = positions.join();
      const cached = known.get(key);
      if (cached !== undefined) return cached;
      const sets = positions.map((position) => closed[position ?? 0]);
      const found = readable(graph.facts, (fact) => sets.some((set) => has(set, fact)));
      known.set(key, found);
      return found;
    },
  };
}

function placePosition(
  { path, index }: { readonly path: string; readonly index: number },
  { containers }: Layout,
): number | null {
  const container = containers.get(path);
  return container === undefined ? null : container.first + Math.max(0, index);
}

function readable(facts: readonly string[], holds: (fact: number) => boolean): Readable {
  const found = facts.filter((_, fact) => holds(fact));
  const named = (kind: string): readonly string[] =>
    found.filter((fact) => fact.startsWith(`${kind} `)).map((fact) => fact.slice(kind.length + 1));
  return {
    variables: named('variable'),
    counts: named('count'),
    turns: named('turns'),
    turnIndex: found.includes('turn'),
    chance: found.includes('chance'),
  };
}

/** A set of fact numbers as 32-bit words. */
type FactSet = Uint32Array;
const has = (set: FactSet | undefined, fact: number): boolean =>
  (((set?.[fact >>> 5] ?? 0) >>> (fact & 31)) & 1) === 1;

/** Each position's own facts and those of all that may follow, to a fixpoint. */
function close({ next, reads, facts }: Graph): FactSet[] {
  const words = Math.max(1, Math.ceil(facts.length / 32));
  const sets = reads.map((own) => {
    const set = new Uint32Array(words);
    for (const fact of own) set[fact >>> 5] = (set[fact >>> 5] ?? 0) | (1 << (fact & 31));
    return set;
  });
  const before: number[][] = next.map(() => []);
  next.forEach((following, position) => {
    for (const after of following) before[after]?.push(position);
  });
  const waiting = sets.map((_, position) => position);
  while (waiting.length > 0) {
    const position = waiting.pop() ?? 0;
    for (const earlier of before[position] ?? [])
      if (absorb(sets[earlier], sets[position])) waiting.push(earlier);
  }
  return sets;
}

/** Adds `more` to `set`; whether anything was new. */
function absorb(set: FactSet | undefined, more: FactSet | undefined): boolean {
  if (set === undefined || more === undefined) return false;
  let grown = false;
  for (let word = 0; word < set.length; word++) {
    const joined = ((set[word] ?? 0) | (more[word] ?? 0)) >>> 0;
    if (joined !== set[word]) {
      set[word] = joined;
      grown = true;
    }
  }
  return grown;
}

type Building = {
  readonly layout: Layout;
  readonly factNumbers: Map<string, number>;
  /** Where a divert by a variable other than `$r` may lead. */
  readonly targets: readonly number[];
};

function buildGraph(storyJson: string): Graph {
  const layout = layOut(storyJson);
  const building: Building = { layout, factNumbers: new Map(), targets: divertTargets(layout) };
  const next: (readonly number[])[] = [];
  const reads: (readonly number[])[] = [];
  for (let position = 0; position < layout.positions; position++) {
    const { follow, read } = stepAt(position, building);
    next.push(follow);
    reads.push(read.map((fact) => numberOf(fact, building.factNumbers)));
  }
  return { layout, next, reads, facts: [...building.factNumbers.keys()] };
}

function numberOf(fact: string, numbers: Map<string, number>): number {
  const known = numbers.get(fact);
  if (known !== undefined) return known;
  numbers.set(fact, numbers.size);
  return numbers.size - 1;
}

type Step = { readonly follow: readonly number[]; readonly read: readonly string[] };

function stepAt(position: number, building: Building): Step {
  const place = building.layout.at[position];
  if (place === undefined) return { follow: [], read: [] };
  const { container, index } = place;
  if (index === container.items.length) return { follow: afterEnd(container), read: [] };
  const child = container.children.get(index);
  if (child !== undefined) return { follow: [child.first], read: [] };
  const item = container.items[index];
  const here = { container, index, position, building };
  if (typeof item === 'string') return stepOfCommand(item, here);
  return isRecord(item) ? stepOfObject(item, here) : onward(position);
}

const onward = (position: number, read: readonly string[] = []): Step => ({
  follow: [position + 1],
  read,
});

/** Ink falls from the end of a container to what stands behind it, unless it was reached by name. */
const afterEnd = ({ parent, indexInParent }: Container): readonly number[] =>
  parent === null || indexInParent < 0 ? [] : [parent.first + indexInParent + 1];

/** A position that holds an instruction. */
type Here = {
  readonly container: Container;
  readonly index: number;
  readonly position: number;
  readonly building: Building;
};
type Instruction = Readonly<Record<string, unknown>>;

/** What control commands read; those not named here read nothing. */
const COMMAND_READS: Readonly<Record<string, (here: Here) => readonly string[]>> = {
  visit: ({ container }) => [`count ${container.path}`],
  seq: ({ container }) => ['chance', `count ${container.path}`],
  rnd: () => ['chance'],
  srnd: () => ['chance'],
  lrnd: () => ['chance'],
  turn: () => ['turn'],
  turns: ({ building }) => allCounted('turns', building.layout),
  readc: ({ building }) => allCounted('count', building.layout),
};

/**
 * Commands behind which the flow does not go on here. A tunnel may return to a divert target: those
 * are followed where they are pushed. `done` only leaves a thread, and the rest of the container may
 * be what another thread goes on with.
 */
const LEAVING = ['end', '~ret', '->->'];

function stepOfCommand(command: string, here: Here): Step {
  if (LEAVING.includes(command)) return { follow: [], read: [] };
  const read = Object.hasOwn(COMMAND_READS, command) ? COMMAND_READS[command] : undefined;
  return onward(here.position, read?.(here));
}

/** `TURNS_SINCE` and `READ_COUNT` take their target from the stack: it may be any divert target. */
const allCounted = (kind: string, layout: Layout): readonly string[] =>
  layout.at.flatMap(({ container, index }) => {
    const target = targetValue(container.items[index]);
    const at = target === null ? null : positionOf(target, { container, index }, layout);
    const path = at === null ? undefined : layout.at[at]?.container.path;
    return path === undefined ? [] : [`${kind} ${path}`];
  });

/** The path in a divert target value, `{"^->": path}`. */
const targetValue = (item: unknown): string | null =>
  isRecord(item) && typeof item['^->'] === 'string' ? item['^->'] : null;

function stepOfObject(item: Instruction, here: Here): Step {
  const { position, building } = here;
  const text = (key: string): string | null => (typeof item[key] === 'string' ? item[key] : null);
  const divert = text('->');
  if (divert !== null) return stepOfDivert(item, divert, here);
  const called = text('f()') ?? text('->t->');
  if (called !== null) return stepOfCall(item, called, here);
  const choice = text('*');
  if (choice !== null) return stepOfChoice(item, choice, here);
  const read = text('VAR?') ?? text('^var');
  if (read !== null) return onward(position, isOwnUpdate(item, here) ? [] : [`variable ${read}`]);
  const counted = text('CNT?');
  return onward(position, counted === null ? [] : countFacts(leadsTo(counted, here), building));
}

/**
 * Whether a variable is read only for its own next value, `x = x + 1`: nobody can tell by that read
 * what it was. The compiler writes the read, an operand, the operator and the assignment in a row,
 * the last perhaps behind the end of the evaluation.
 */
function isOwnUpdate(read: Instruction, { container: { items }, index }: Here): boolean {
  const [operand, operator, ...after] = items.slice(index + 1, index + 5);
  const assignment = after[0] === '/ev' ? after[1] : after[0];
  return (
    (operator === '+' || operator === '-') &&
    (typeof operand === 'number' || (isRecord(operand) && 'VAR?' in operand)) &&
    isRecord(assignment) &&
    assignment['VAR='] === read['VAR?'] &&
    assignment['re'] === true
  );
}

/** The position a path leads to from here, in a list of none or one. */
function leadsTo(path: string, here: Here): readonly number[] {
  const found = positionOf(path, here, here.building.layout);
  return found === null ? [] : [found];
}

function stepOfCall(item: Instruction, path: string, here: Here): Step {
  const { position, building } = here;
  if (item['var'] !== true) return { follow: [...leadsTo(path, here), position + 1], read: [] };
  return { follow: [...building.targets, position + 1], read: [`variable ${path}`] };
}

const countFacts = (positions: readonly number[], { layout }: Building): readonly string[] =>
  positions.flatMap((position) => {
    const path = layout.at[position]?.container.path;
    return path === undefined ? [] : [`count ${path}`];
  });

const ONCE_ONLY = 0x10;

function stepOfChoice(item: Instruction, path: string, here: Here): Step {
  const { position, building } = here;
  const leads = leadsTo(path, here);
  const flags = typeof item['flg'] === 'number' ? item['flg'] : 0;
  const read = (flags & ONCE_ONLY) === 0 ? [] : countFacts(leads, building);
  return { follow: [...leads, position + 1], read };
}

function stepOfDivert(item: Instruction, path: string, here: Here): Step {
  const { position, building, container, index } = here;
  const threaded = container.items[index - 1] === 'thread';
  const stays = item['c'] === true || threaded ? [position + 1] : [];
  if (item['var'] !== true) return { follow: [...leadsTo(path, here), ...stays], read: [] };
  const returns = path.startsWith('$r');
  const leads = returns ? returnsFrom(container, building.layout) : building.targets;
  return { follow: [...leads, ...stays], read: returns ? [] : [`variable ${path}`] };
}

/**
 * Where the text shared by a choice and its output returns to: whoever diverts to it has pushed a
 * target for `$r` in the same container.
 */
function returnsFrom(shared: Container, layout: Layout): readonly number[] {
  return layout.at.flatMap((place) => {
    const item = place.container.items[place.index];
    const leads = isRecord(item) && typeof item['->'] === 'string' && item['var'] !== true;
    if (!leads || positionOf(String(item['->']), place, layout) !== shared.first) return [];
    return place.container.items.flatMap((other, index) => {
      const target = targetValue(other);
      const at =
        target === null ? null : positionOf(target, { container: place.container, index }, layout);
      return at === null ? [] : [at];
    });
  });
}

/** Every divert target value of the story, but for those that only return from a choice's text. */
function divertTargets(layout: Layout): readonly number[] {
  return layout.at.flatMap(({ container, index }) => {
    const target = targetValue(container.items[index]);
    if (target === null || /\.\$r\d$/.test(target)) return [];
    const at = positionOf(target, { container, index }, layout);
    return at === null ? [] : [at];
  });
}
