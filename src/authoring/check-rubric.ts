/** Checks a rubric against the script it rates. */
import type { Rubric } from '../contract/rubric.ts';
import { parseCondition } from '../core/assess/condition.ts';
import { unitId } from './check-script.ts';
import type { JsonFile } from './json-file.ts';
import { problem, type Problem } from './problem.ts';
import type { Script } from './script.ts';

type RatedAt = { readonly decision: string; readonly choice: string };

/** Every fault of the rubric, with its line. */
export function checkRubric(
  { value: rubric, lineOf }: JsonFile<Rubric>,
  script: Script,
  file: string,
): readonly Problem[] {
  const at = (...path: string[]): { file: string; line: number } => ({
    file,
    line: lineOf(['decisions', ...path]),
  });
  const offered = offeredChoices(script);
  return [
    ...unrated(offered, rubric, file),
    ...Object.entries(rubric.decisions).flatMap(([decision, { choices, because }]) => [
      ...Object.keys(choices)
        .filter((choice) => offered.get(choice) !== decision)
        .map((choice) =>
          problem(
            at(decision, 'choices', choice),
            'rubric-orphan',
            `The story's knot ${decision} offers no choice ${choice}.`,
          ),
        ),
      ...because
        .filter((id) => !script.units.some((unit) => unitId(unit) === id))
        .map((id) => problem(at(decision, 'because'), 'cue-unknown', `No line has the id ${id}.`)),
      ...checkLevels(decision, rubric, at),
    ]),
    ...ratedChoices(rubric).flatMap((rated) => checkRated(rated, rubric, script, at)),
  ];
}

/** The knot that offers each choice, by the choice's id. */
export const offeredChoices = (script: Script): ReadonlyMap<string, string> =>
  new Map(
    script.units
      .filter(({ kind }) => kind === 'choice')
      .map((unit) => [unitId(unit), unit.knot] as const),
  );

function unrated(
  offered: ReadonlyMap<string, string>,
  rubric: Rubric,
  file: string,
): readonly Problem[] {
  return [...offered]
    .filter(([choice, knot]) => rubric.decisions[knot]?.choices[choice] === undefined)
    .map(([choice, knot]) =>
      problem(
        { file, line: null },
        'rubric-missing',
        `The choice ${choice} of ${knot} is not rated.`,
        `Add it to decisions.${knot}.choices.`,
      ),
    );
}

const ratedChoices = (rubric: Rubric): readonly RatedAt[] =>
  Object.entries(rubric.decisions).flatMap(([decision, { choices }]) =>
    Object.keys(choices).map((choice) => ({ decision, choice })),
  );

function checkLevels(
  decision: string,
  rubric: Rubric,
  at: (...path: string[]) => { file: string; line: number },
): readonly Problem[] {
  const levels = Object.values(rubric.decisions[decision]?.choices ?? {}).map(({ level }) => level);
  if (levels.includes('best')) return [];
  return [problem(at(decision), 'best-missing', `No choice of ${decision} is best.`)];
}

function checkRated(
  { decision, choice }: RatedAt,
  rubric: Rubric,
  script: Script,
  at: (...path: string[]) => { file: string; line: number },
): readonly Problem[] {
  const rated = rubric.decisions[decision]?.choices[choice];
  if (rated === undefined) return [];
  const place = at(decision, 'choices', choice);
  const problems: Problem[] = [];
  if (rated.level === 'trap' && (rated.trap === undefined || rated.motive === undefined))
    problems.push(
      problem(
        place,
        'trap-unnamed',
        `The trap ${choice} lacks its kind or its motive.`,
        'Name the trap, and say why a decent person falls into it.',
      ),
    );
  const conditions = [rated.bestWhen, ...(rated.feedback.feltWhen ?? []).map(({ when }) => when)];
  for (const condition of conditions)
    for (const variable of unknownVariables(condition, script))
      problems.push(
        problem(
          place,
          'condition-unknown',
          `The condition “${condition}” reads ${variable}, which the story does not declare.`,
        ),
      );
  return problems;
}

function unknownVariables(condition: string | undefined, script: Script): readonly string[] {
  const parsed = parseCondition(condition ?? '');
  if (!parsed.ok) return [];
  return parsed.value
    .map(({ variable }) => variable)
    .filter((variable) => !script.variables.includes(variable));
}
