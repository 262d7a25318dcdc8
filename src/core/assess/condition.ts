/**
 * Conditions in rubrics: comparisons of story variables with whole numbers, joined by `and`, as in
 * `"auto == 1 and trust < 50"`. A variable the story lacks counts as 0; `check` reports it.
 */
import { err, ok, type Result } from '../base/result.ts';

const OPERATORS = {
  '==': (left: number, right: number) => left === right,
  '!=': (left: number, right: number) => left !== right,
  '<=': (left: number, right: number) => left <= right,
  '>=': (left: number, right: number) => left >= right,
  '<': (left: number, right: number) => left < right,
  '>': (left: number, right: number) => left > right,
} as const;
type Operator = keyof typeof OPERATORS;

const COMPARISON = /^([A-Za-z_]\w*)\s*(==|!=|<=|>=|<|>)\s*(-?\d+)$/;

export type Comparison = {
  readonly variable: string;
  readonly operator: Operator;
  readonly value: number;
};
/** All comparisons must hold. */
export type Condition = readonly Comparison[];

/** Parses a condition; the error is the part that could not be read. */
export function parseCondition(text: string): Result<Condition, string> {
  const comparisons: Comparison[] = [];
  for (const part of text.split(/\s+and\s+/)) {
    const match = COMPARISON.exec(part.trim());
    const [, variable, operator, value] = match ?? [];
    if (variable === undefined || !isOperator(operator)) return err(part.trim());
    comparisons.push({ variable, operator, value: Number(value) });
  }
  return ok(comparisons);
}

const isOperator = (text: string | undefined): text is Operator =>
  text !== undefined && Object.hasOwn(OPERATORS, text);

/** Whether a condition holds for these variables; one that cannot be parsed never holds. */
export function holds(text: string, numbers: Readonly<Record<string, number>>): boolean {
  const parsed = parseCondition(text);
  return (
    parsed.ok &&
    parsed.value.every(({ variable, operator, value }) =>
      OPERATORS[operator](numbers[variable] ?? 0, value),
    )
  );
}
