/**
 * Visible reaction: what follows a choice at once differs from what follows its siblings.
 *
 * @see measures.md 3.2 (W): normalised edit distance of at least 0.3 between the first lines that
 * answer any two choices of a state. Where a line is shared on purpose, the first that differs counts.
 */
import { distance } from 'fastest-levenshtein';
import { judged, smallestFirst, type Measure } from '../../core/solver/measures/measure.ts';
import type { LocaleTexts, TextScene } from './text-scene.ts';

/** The least distance between the answers to two choices. */
export function visibleReaction({ scene }: TextScene, { locale, text }: LocaleTexts): Measure {
  const { graph } = scene.solution;
  const answers = new Map<string, Set<string>>();
  graph.states.forEach(({ choices, shown }) =>
    shown.forEach((first, a) => {
      for (let b = a + 1; b < shown.length; b++) {
        const pair = `${choices[a]} and ${choices[b]}`;
        const known = answers.get(pair) ?? new Set();
        known.add(firstApart(graph.lines[first] ?? [], graph.lines[shown[b] ?? -1] ?? []));
        answers.set(pair, known);
      }
    }),
  );
  const found = smallestFirst(
    [...answers].map(([where, pairs]) => ({
      where,
      value: Math.min(...[...pairs].map((pair) => apart(pair, text))),
    })),
  );
  const alike = found.filter(({ value }) => value < 0.3);
  return judged({
    id: `visible-reaction:${locale}`,
    kind: 'warning',
    value: found[0]?.value ?? 1,
    threshold: '≥ 0.3 for every two choices',
    pass: alike.length === 0,
    worst: found,
    hint: 'What answers these choices reads the same: let the client react to what was chosen.',
  });
}

/** The ids of the first lines in which two turns differ. */
function firstApart(a: readonly string[], b: readonly string[]): string {
  const from = a.findIndex((line, at) => line !== b[at]);
  const at = from < 0 ? a.length : from;
  return `${a[at] ?? ''} ${b[at] ?? ''}`;
}

function apart(pair: string, text: (id: string) => string): number {
  const [a = '', b = ''] = pair.split(' ').map(text);
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : distance(a, b) / longer;
}
