/** Small Ink stories, walked, solved and ready to be measured. */
import { explore, type StoryGraph } from '../../../../src/core/solver/explore.ts';
import { solve } from '../../../../src/core/solver/grading.ts';
import {
  sceneOf,
  type MeasuredDecision,
  type Scene,
} from '../../../../src/core/solver/measures/scene.ts';
import { worthBy } from '../../../../src/core/solver/report.ts';
import { numbersIn } from '../../../../src/core/solver/variables.ts';
import type { Level } from '../../../../src/core/assess/assessment.ts';
import { storyJson } from '../../../fixtures/compiled.ts';

/** Walks the story behind the usual head. */
export function graphOf(ink: string, variants = 1): StoryGraph {
  const graph = explore(storyJson(ink), variants);
  if (!graph.ok) throw new Error(graph.error.detail);
  return graph.value;
}

/** A rubric of decisions by their choices' levels, `t` for traps: `{ d01: 'best trap ok' }`. */
export const rated = (
  levels: Readonly<Record<string, string>>,
  because: Readonly<Record<string, readonly string[]>> = {},
): Record<string, MeasuredDecision> =>
  Object.fromEntries(
    Object.entries(levels).map(([decision, list]) => [
      decision,
      {
        competencies: ['K1'],
        because: because[decision] ?? [],
        choices: Object.fromEntries(
          list.split(' ').map((level, at) => [
            `${decision}${'abcde'[at]}`,
            {
              level: level as Level,
              conduct: { severity: 0 as const },
              feedback: {},
              ...(level === 'trap' ? { trap: 'avoid', motive: 'It is late.' } : {}),
            },
          ]),
        ),
      },
    ]),
  );

const BANDS: Scene['endings'] = { partner: { band: [0.6, 1] }, drift: { band: [0, 0.4] } };

/** A story with its rubric; ends are worth what their bands give. */
export function sceneFrom(
  ink: string,
  decisions: Readonly<Record<string, MeasuredDecision>>,
  { variants = 1, names = [] }: { variants?: number; names?: readonly string[] } = {},
): Scene {
  const graph = graphOf(ink, variants);
  const numbers = numbersIn(graph, storyJson(ink), names);
  if (!numbers.ok) throw new Error(numbers.error.detail);
  return sceneOf(solve(graph, worthBy(BANDS)), {
    rubric: { decisions },
    endings: BANDS,
    competencies: ['K1'],
    source: 'D1',
    numbers: numbers.value,
    likeness: [],
    glad: new Set(),
    sour: new Set(),
  });
}
