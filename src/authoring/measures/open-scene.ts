/** Brings a scenario folder to where it can be measured: compiled, walked, solved, with its texts. */
import { parseCondition } from '../../core/assess/condition.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { explore, type Budget } from '../../core/solver/explore.ts';
import { solve } from '../../core/solver/grading.ts';
import { sceneOf } from '../../core/solver/measures/scene.ts';
import { worthBy } from '../../core/solver/report.ts';
import { likenessOf, numbersIn } from '../../core/solver/variables.ts';
import type { StoryFailure } from '../../core/story/failure.ts';
import type { Rubric } from '../../contract/rubric.ts';
import type { readScenario } from '../compile.ts';
import { clientOf, textsIn, unitsOf, type TextScene, type Unit } from './text-scene.ts';

/** The files of a scenario, read and parsed. */
export type ParsedScenario = NonNullable<ReturnType<typeof readScenario>['parsed']>;

/** Told before each long stretch of work. */
export type Progress = (what: string) => void;

/** Walks and solves a scenario; fails where its story cannot be opened, or not be walked whole. */
export function openTextScene(
  parsed: ParsedScenario,
  budget: Budget,
  progress: Progress,
): Result<TextScene, StoryFailure> {
  const { storyJson, script, catalogues } = parsed;
  const [manifest, rubric] = [parsed.manifest.value, parsed.rubric.value];
  progress('walking every path');
  const graph = explore(storyJson, manifest.variants.length, budget);
  if (!graph.ok) return graph;
  const { complete, states } = graph.value.verdict;
  if (!complete) return err({ reason: 'story-endless', detail: `more than ${states} states` });
  progress(`${graph.value.states.length} states; reading variables`);
  const names = [...conditionVariables(rubric), 'consent'].filter((name) =>
    script.variables.includes(name),
  );
  const numbers = numbersIn(graph.value, storyJson, names);
  if (!numbers.ok) return numbers;
  progress('solving');
  const units = unitsOf(script);
  const client = clientOf(units, manifest);
  const idsOf = (keep: (unit: Unit) => boolean): ReadonlySet<string> =>
    new Set(units.filter((unit) => unit.kind === 'line' && keep(unit)).map(({ id }) => id));
  const scene = sceneOf(solve(graph.value, worthBy(manifest.endings)), {
    rubric,
    endings: manifest.endings,
    competencies: manifest.competencies,
    source: manifest.source.case,
    numbers: numbers.value,
    likeness: likenessOf(graph.value),
    glad: idsOf(({ mood }) => GLAD.includes(mood)),
    sour: idsOf(({ speaker, mood }) => speaker === client && SOUR.includes(mood)),
  });
  progress('measuring');
  const texts = manifest.locales.map((locale) =>
    textsIn(locale, { manifest, rubric, script, catalogues }),
  );
  return ok({ scene, storyJson, manifest, rubric, units, client, texts });
}

const GLAD = ['warm', 'delighted'];
const SOUR = ['annoyed', 'angry', 'worried'];

/** Variables that the rubric's conditions on levels read. */
const conditionVariables = ({ decisions }: Rubric): readonly string[] => [
  ...new Set(
    Object.values(decisions)
      .flatMap(({ choices }) => Object.values(choices))
      .flatMap(({ bestWhen }) => {
        const parsed = parseCondition(bestWhen ?? '');
        return parsed.ok ? parsed.value.map(({ variable }) => variable) : [];
      }),
  ),
];
