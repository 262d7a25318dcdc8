/**
 * A text that is the same for two states of a walk only if they behave alike from there on.
 *
 * It holds the choices with the call stack each would go on in, and of the rest only what may still
 * be read. The scores are forced in: a score that nothing reads any more still counts at the end.
 */
import type { WalkNode, WalkPointer } from '../story/ink-walk.ts';
import type { MayRead, Readable } from './may-read.ts';

/** Variables that a key holds whether or not the story reads them again. */
export const SCORES: readonly string[] = ['trust', 'partnership'];

/** Makes the keys of one story's states. */
export function keyMaker(mayRead: MayRead): (node: WalkNode) => string {
  const shapes = new Map<string, Readable>();
  return (node) => {
    const { shape } = node;
    let facts = shapes.get(shape);
    if (facts === undefined) {
      facts = withScores(mayRead.from(placesOf(node)));
      shapes.set(shape, facts);
    }
    return `${shape}|${factsOf(node, facts)}`;
  };
}

const withScores = (facts: Readable): Readable => ({
  ...facts,
  variables: [...new Set([...SCORES, ...facts.variables])],
});

function placesOf(node: WalkNode): readonly WalkPointer[] {
  return node.choices.flatMap(({ targetPath }, choice) => [
    { path: targetPath, index: 0 },
    ...node
      .frames(choice)
      .slice(0, -1)
      .flatMap(({ pointer }) => (pointer === null ? [] : [pointer])),
  ]);
}

function factsOf(node: WalkNode, facts: Readable): string {
  let text = '';
  for (const name of facts.variables) text += `${node.global(name)};`;
  for (const path of facts.counts) text += `${node.count(path)},`;
  for (const path of facts.turns) text += `${node.turnsSince(path)}~`;
  if (facts.turnIndex) text += `t${node.turnIndex}`;
  if (facts.chance) text += `c${node.chance}`;
  return text;
}
