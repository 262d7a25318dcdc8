/** Ink's values and native functions, as far as the quick walk knows them. */

/** A list: its items as `origin.item`, sorted; lists with the same items are equal texts. */
export class ListValue {
  readonly items: readonly string[];
  readonly text: string;
  constructor(items: readonly string[]) {
    this.items = items.toSorted();
    this.text = this.items.join(', ');
  }
}

/** A place to divert to, by its position. */
export class TargetValue {
  readonly position: number;
  constructor(position: number) {
    this.position = position;
  }
}

/** What a function without a result gives. */
export const VOID = Symbol('void');

export type Value = number | boolean | string | ListValue | TargetValue | typeof VOID;

/** Something the quick walk does not know; the ordinary walk must take over. */
export class BeyondQuick extends Error {}

/** Whether a condition holds; as Ink has it, a list holds when it has items. */
export function isTruthy(value: Value): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length > 0;
  if (value instanceof ListValue) return value.items.length > 0;
  throw new BeyondQuick('a condition on a divert target');
}

/** The text by which a state's key tells values apart. */
export function keyText(value: Value | undefined): string {
  if (value instanceof ListValue) return value.text;
  if (value instanceof TargetValue) return `->${value.position}`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value ?? '');
}

type Binary = (left: Value, right: Value) => Value;

const number = (value: Value): number => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new BeyondQuick('arithmetic on something that is no number');
};

const arithmetic =
  (calculate: (left: number, right: number) => number): Binary =>
  (left, right) =>
    calculate(number(left), number(right));

const comparison =
  (compare: (left: number, right: number) => boolean): Binary =>
  (left, right) =>
    compare(number(left), number(right));

/** Numbers and lists have their own plus and minus; text put together is left to Ink. */
const onLists =
  (lists: (left: ListValue, right: ListValue) => Value, others: Binary): Binary =>
  (left, right) =>
    left instanceof ListValue && right instanceof ListValue
      ? lists(left, right)
      : others(left, right);

const equal: Binary = (left, right) => {
  if (left instanceof ListValue || right instanceof ListValue) return keyOf(left) === keyOf(right);
  if (typeof left === 'string' || typeof right === 'string') return left === right;
  if (left instanceof TargetValue && right instanceof TargetValue)
    return left.position === right.position;
  return number(left) === number(right);
};

function keyOf(value: Value): string {
  if (value instanceof ListValue) return value.text;
  throw new BeyondQuick('a list compared with something else');
}

const contains = (left: ListValue, right: ListValue): boolean =>
  right.items.length > 0 && right.items.every((item) => left.items.includes(item));

const noLists: Binary = () => {
  throw new BeyondQuick('contents of something that is no list');
};

/** Native functions of two values, by their name in Ink's JSON. */
export const BINARY: Readonly<Record<string, Binary>> = {
  '+': onLists(
    (left, right) => new ListValue([...new Set([...left.items, ...right.items])]),
    arithmetic((left, right) => left + right),
  ),
  '-': onLists(
    (left, right) => new ListValue(left.items.filter((item) => !right.items.includes(item))),
    arithmetic((left, right) => left - right),
  ),
  '*': arithmetic((left, right) => left * right),
  MIN: arithmetic(Math.min),
  MAX: arithmetic(Math.max),
  '<': comparison((left, right) => left < right),
  '>': comparison((left, right) => left > right),
  '<=': comparison((left, right) => left <= right),
  '>=': comparison((left, right) => left >= right),
  '==': equal,
  '!=': (left, right) => equal(left, right) === false,
  '&&': (left, right) => isTruthy(left) && isTruthy(right),
  '||': (left, right) => isTruthy(left) || isTruthy(right),
  '?': onLists(contains, noLists),
  '!?': onLists((left, right) => !contains(left, right), noLists),
};

/** Native functions of one value. */
export const UNARY: Readonly<Record<string, (value: Value) => Value>> = {
  _: (value) => -number(value),
  '!': (value) => !isTruthy(value),
};
