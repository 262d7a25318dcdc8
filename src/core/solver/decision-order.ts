/** The order of decisions on a map. */
import type { DecisionMap } from './decision-map.ts';

type Mapped = {
  readonly decisions: readonly { readonly name: string }[];
  readonly ways: readonly Pick<DecisionMap['ways'][number], 'from' | 'to'>[];
};

/** Whether a way leads to an ending. */
export const isEnding = (name: string): boolean => name.startsWith('!');

/** How many decisions lie before each on its longest way from the start; endings lie behind all. */
export function depthsOf({ decisions, ways }: Mapped): ReadonlyMap<string, number> {
  const depth = new Map(decisions.map(({ name }) => [name, 0]));
  // As many rounds as there are decisions reach every depth, and end where decisions come again.
  for (let round = 0; round < decisions.length; round++)
    for (const { from, to } of ways) {
      if (isEnding(to) || from === to) continue;
      const further = Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1);
      depth.set(to, Math.min(decisions.length, further));
    }
  const last = Math.max(0, ...depth.values()) + 1;
  for (const { to } of ways) if (isEnding(to)) depth.set(to, last);
  return depth;
}
