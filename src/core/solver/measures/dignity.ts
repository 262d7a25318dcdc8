/**
 * Dignity on the graph: the top needs no line crossed, and a line crossed is always named so.
 *
 * @see scenarios.md, ethics, 7: (c) a choice of severity 3 is shown as a line crossed in every state
 * (G); (d) there is a path to the top ending without one (G).
 */
import { grade } from '../grade.ts';
import { normalised } from '../grading.ts';
import { valueAt } from '../values.ts';
import { judged, type Measure } from './measure.ts';
import { topEnding } from './players.ts';
import { choicesAt, ratedAt, type Scene } from './scene.ts';

/** Whether the review names every choice of severity 3 a line crossed, wherever it is offered. */
export function crossedLines(scene: Scene): Measure {
  const { solution, game } = scene;
  const soft = new Set<string>();
  let crossings = 0;
  for (let position = 0; position < game.positions; position++)
    choicesAt(scene, position).forEach((id, choice) => {
      if (ratedAt(scene, position, choice)?.conduct.severity !== 3) return;
      crossings++;
      const named = grade({
        regret: scene.regrets[position]?.[choice] ?? 0,
        before: worthAt(scene, position),
        after: normalised(solution, solution.competent[position]?.[choice] ?? 0),
        conduct: 3,
      });
      if (named !== 'line-crossed') soft.add(id);
    });
  return judged({
    id: 'line-crossed-named',
    kind: 'gate',
    value: soft.size,
    threshold: '= 0 choices of severity 3 graded otherwise',
    pass: soft.size === 0,
    worst: [...soft].map((where) => ({ where, value: 1 })),
    hint: `Graded by their effect somewhere, of ${crossings} states: ${[...soft].join(', ')}.`,
  });
}

function worthAt({ solution }: Scene, position: number): number {
  const states = solution.beliefs.beliefs[position]?.states ?? [];
  const worths = states.map((state) => valueAt(state, solution.values.competent, solution.ends));
  return normalised(solution, worths.reduce((all, worth) => all + worth, 0) / (worths.length || 1));
}

/** Whether the top ending can be reached without crossing a line, in every variant. */
export function cleanTop(scene: Scene): Measure {
  const { graph } = scene.solution;
  const top = topEnding(scene);
  const crossed = new Set(
    Object.values(scene.rubric.decisions).flatMap(({ choices }) =>
      Object.entries(choices)
        .filter(([, { conduct }]) => conduct.severity === 3)
        .map(([choice]) => choice),
    ),
  );
  const blocked = graph.roots.filter((root) => !reaches(scene, root, top, crossed)).length;
  return judged({
    id: 'clean-top',
    kind: 'gate',
    value: graph.roots.length - blocked,
    threshold: `= ${graph.roots.length} variants with a clean path to the top ending`,
    pass: blocked === 0,
    hint: `The ending ${top} is reached only by crossing a line: open a way without.`,
  });
}

function reaches(scene: Scene, root: number, top: string, without: ReadonlySet<string>): boolean {
  const { states, ends } = scene.solution.graph;
  const seen = new Set<number>();
  const waiting = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at < 0) {
      if (ends[-1 - at]?.ending === top) return true;
      continue;
    }
    if (seen.has(at)) continue;
    seen.add(at);
    const state = states[at];
    state?.next.forEach((to, choice) => {
      if (!without.has(state.choices[choice] ?? '')) waiting.push(to);
    });
  }
  return false;
}
