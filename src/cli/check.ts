/** `check [folder]`: compiles and checks scenarios, one line for each problem. */
import { formatProblem, hasErrors } from '../authoring/problem.ts';
import { compilePlace, findScenarios, notFound } from './stories.ts';
import type { Command } from './terminal.ts';

/** Exit code 0 when nothing stops any scenario, 1 when something does, 2 when none was found. */
export const check: Command = async ([given], { out, error }) => {
  const places = findScenarios(given);
  if (places.length === 0) {
    error(notFound(given ?? ''));
    return 2;
  }
  let failed = 0;
  for (const place of places) {
    const { id, problems } = compilePlace(place);
    for (const found of problems) out(`${formatProblem(found)}\n`);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const verdict = hasErrors(problems) ? `${errors} to mend` : 'sound';
    out(`${id}: ${verdict}${advice(problems.length - errors)}\n`);
    if (hasErrors(problems)) failed++;
  }
  return failed === 0 ? 0 : 1;
};

const advice = (warnings: number): string =>
  warnings === 0 ? '' : `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
