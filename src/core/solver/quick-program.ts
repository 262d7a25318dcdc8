/**
 * Compiled Ink made into instructions that run without Ink's runtime, for the stories it covers.
 *
 * Graded scripts use a small part of Ink: numbers and lists, conditions, functions, tunnels and
 * sticky choices. A story that reads a visit count, leaves anything to chance, forks threads or
 * passes variables by reference is not covered, and is walked by the runtime itself.
 */
import { isRecord, layOut, positionOf, type Container, type Layout } from './ink-json.ts';
import {
  BeyondQuick,
  BINARY,
  ListValue,
  TargetValue,
  UNARY,
  VOID,
  type Value,
} from './quick-values.ts';

/** One instruction; `to` is a position, -1 for none. */
export type Instruction =
  | { readonly op: 'go' | 'tunnel' | 'call' | 'branch' | 'enter'; readonly to: number }
  | { readonly op: 'push'; readonly value: Value }
  | { readonly op: 'read' | 'assign' | 'declare' | 'reassign' | 'follow'; readonly name: string }
  | { readonly op: 'text'; readonly text: string }
  | { readonly op: 'binary'; readonly apply: (left: Value, right: Value) => Value }
  | { readonly op: 'unary'; readonly apply: (value: Value) => Value }
  | { readonly op: 'choice'; readonly to: number; readonly flags: number }
  | { readonly op: Simple };

type Simple =
  | 'none'
  | 'out-of-container'
  | 'return'
  | 'tunnel-return'
  | 'done'
  | 'end'
  | 'string'
  | 'string-end'
  | 'tag'
  | 'tag-end'
  | 'pop'
  | 'print'
  | 'duplicate';

export type Program = {
  readonly layout: Layout;
  /** By position. */
  readonly code: readonly Instruction[];
  /** Where the global variables get their first values, or -1. */
  readonly globals: number;
  /** Lists of one item, by the item's name with and without its list's. */
  readonly listItems: ReadonlyMap<string, ListValue>;
};

/** Bits of a choice's flags, as Ink's JSON has them. */
export const CHOICE = { condition: 1, start: 2, only: 4, invisible: 8, once: 16 } as const;

/** Makes the program of a story, or throws `BeyondQuick` for one that is not covered. */
export function makeProgram(storyJson: string): Program {
  const layout = layOut(storyJson);
  const declared = layout.containers.get('global decl');
  return {
    layout,
    code: layout.at.map((place) => instructionAt(place, layout)),
    globals: declared?.first ?? -1,
    listItems: readListItems(storyJson),
  };
}

function readListItems(storyJson: string): ReadonlyMap<string, ListValue> {
  const story: unknown = JSON.parse(storyJson);
  const definitions = isRecord(story) && isRecord(story['listDefs']) ? story['listDefs'] : {};
  const items = new Map<string, ListValue>();
  for (const [list, names] of Object.entries(definitions))
    for (const name of Object.keys(isRecord(names) ? names : {})) {
      const value = new ListValue([`${list}.${name}`]);
      items.set(`${list}.${name}`, value);
      if (!items.has(name)) items.set(name, value);
    }
  return items;
}

type Place = { readonly container: Container; readonly index: number };

function instructionAt(place: Place, layout: Layout): Instruction {
  const { container, index } = place;
  if (index === container.items.length) return afterEnd(container);
  const child = container.children.get(index);
  if (child !== undefined) return { op: 'enter', to: child.first };
  const item = container.items[index];
  if (typeof item === 'string') return commandInstruction(item);
  if (typeof item === 'number' || typeof item === 'boolean') return { op: 'push', value: item };
  if (isRecord(item)) return objectInstruction(item, place, layout);
  throw new BeyondQuick('an unknown piece of content');
}

const afterEnd = ({ parent, indexInParent }: Container): Instruction =>
  parent === null || indexInParent < 0
    ? { op: 'out-of-container' }
    : { op: 'go', to: parent.first + indexInParent + 1 };

const COMMANDS: Readonly<Record<string, Simple>> = {
  ev: 'none',
  '/ev': 'none',
  nop: 'none',
  '\n': 'none',
  str: 'string',
  '/str': 'string-end',
  '#': 'tag',
  '/#': 'tag-end',
  out: 'print',
  pop: 'pop',
  du: 'duplicate',
  done: 'done',
  end: 'end',
  '~ret': 'return',
  '->->': 'tunnel-return',
};

function commandInstruction(command: string): Instruction {
  if (command.startsWith('^') && command !== '^') return { op: 'text', text: command.slice(1) };
  if (command === 'void') return { op: 'push', value: VOID };
  const simple = own(COMMANDS, command);
  if (simple !== undefined) return { op: simple };
  const binary = own(BINARY, command);
  if (binary !== undefined) return { op: 'binary', apply: binary };
  const unary = own(UNARY, command);
  if (unary !== undefined) return { op: 'unary', apply: unary };
  throw new BeyondQuick(`the command ${command}`);
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

type Item = Readonly<Record<string, unknown>>;

/** What each kind of object becomes, by the key that tells it. */
const OBJECTS: Readonly<
  Record<string, (name: string, item: Item, go: (path: string) => number) => Instruction>
> = {
  '->': (path, item, go) => {
    if (item['var'] === true) return { op: 'follow', name: path };
    return { op: item['c'] === true ? 'branch' : 'go', to: go(path) };
  },
  'f()': (path, item, go) => called('call', path, item, go),
  '->t->': (path, item, go) => called('tunnel', path, item, go),
  '*': (path, item, go) => ({ op: 'choice', to: go(path), flags: choiceFlags(item) }),
  'VAR?': (name) => ({ op: 'read', name }),
  'VAR=': (name) => ({ op: 'assign', name }),
  'temp=': (name, item) => ({ op: item['re'] === true ? 'reassign' : 'declare', name }),
  '^->': (path, _item, go) => ({ op: 'push', value: new TargetValue(go(path)) }),
};

type Leading = (path: string) => number;

function called(op: 'call' | 'tunnel', path: string, item: Item, go: Leading): Instruction {
  if (item['var'] === true || item['c'] === true) throw new BeyondQuick('a call of a variable');
  return { op, to: go(path) };
}

function choiceFlags(item: Item): number {
  const flags = typeof item['flg'] === 'number' ? item['flg'] : 0;
  if ((flags & CHOICE.once) !== 0) throw new BeyondQuick('a choice that can be taken once');
  return flags;
}

function objectInstruction(item: Item, place: Place, layout: Layout): Instruction {
  const go = (path: string): number => {
    const target = positionOf(path, place, layout);
    if (target === null) throw new BeyondQuick(`no way to ${path}`);
    return target;
  };
  if (isRecord(item['list']))
    return { op: 'push', value: new ListValue(Object.keys(item['list'])) };
  for (const [key, make] of Object.entries(OBJECTS)) {
    const name = item[key];
    if (typeof name === 'string') return make(name, item, go);
  }
  throw new BeyondQuick(`the content ${JSON.stringify(item)}`);
}
