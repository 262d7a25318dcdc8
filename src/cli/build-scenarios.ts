/** Compiles every shipped scenario and writes the files the browser loads. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as z from 'zod/mini';
import { checkPack } from '../authoring/check-pack.ts';
import { packIds, readPackFolder, scenarioIds } from '../authoring/folder.ts';
import type { CompiledScenario } from '../authoring/compile.ts';
import { formatProblem, hasErrors } from '../authoring/problem.ts';
import { scenarioPaths } from '../contract/compiled.ts';
import { PACK_KINDS, PACKS_PATH, type Pack, type PacksFile } from '../contract/pack.ts';
import { healthReportSchema, type HealthReport } from '../contract/health-report.ts';
import { solverReportSchema } from '../contract/solver-report.ts';
import type { SolverReport } from '../core/solver/report.ts';
import { compilePlace, STORIES } from './stories.ts';

/**
 * Compiles the scenarios in `stories/` into `dist`.
 *
 * @returns them in alphabetical order. Throws with every problem when one of them does not compile.
 */
export function buildScenarios(dist: string): readonly CompiledScenario[] {
  const compiled = scenarioIds(STORIES).map((id) => compilePlace({ stories: STORIES, id }));
  const problems = compiled.flatMap((compilation) => compilation.problems);
  for (const found of problems) console.error(formatProblem(found));
  if (hasErrors(problems)) throw new Error('A scenario does not compile: see the lines above.');
  const scenarios = compiled.flatMap(({ scenario }) => (scenario === null ? [] : [scenario]));
  for (const scenario of scenarios) {
    writeScenario(dist, scenario);
    copyReport(dist, scenario);
    copyHealth(dist, scenario);
  }
  return scenarios;
}

/** The solver's report lies beside the scenario, so that no build waits for the solver. */
function copyReport(dist: string, { card: { id, hash } }: CompiledScenario): void {
  const report = readReport(id);
  if (report?.hash === hash)
    writeFileSync(join(dist, scenarioPaths(id, hash).solver), JSON.stringify(report));
  else
    console.error(
      `${id}: the solver's report is missing or of another version; its debrief goes without grades. Run: npm run rapport -- solve ${id} --write`,
    );
}

/** So do the measures, which take longer still. */
function copyHealth(dist: string, { card: { id, hash } }: CompiledScenario): void {
  const health = readHealth(id);
  if (health?.hash === hash)
    writeFileSync(join(dist, scenarioPaths(id, hash).health), JSON.stringify(health));
  else
    console.error(
      `${id}: its measures are missing or of another version; the trainer's desk goes without. Run: npm run rapport -- check ${id} --write`,
    );
}

/** The committed report of a scenario, or `null` when there is none that can be read. */
export const readReport = (id: string): SolverReport | null =>
  readBeside(id, 'solver.json', solverReportSchema);

/** The committed measures of a scenario, or `null` when there are none that can be read. */
export const readHealth = (id: string): HealthReport | null =>
  readBeside(id, 'health.json', healthReportSchema);

function readBeside<T>(id: string, name: string, schema: z.ZodMiniType<T>): T | null {
  const file = join(STORIES, id, name);
  if (!existsSync(file)) return null;
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : null;
}

/**
 * Checks the packs in `stories/packs` and writes them into `dist`, those of scenarios first.
 *
 * @returns them in that order. Throws with every problem when one of them is not sound.
 */
export function buildPacks(dist: string): readonly Pack[] {
  const checked = packIds(STORIES).map((id) => checkPack(id, readPackFolder(STORIES, id)));
  const problems = checked.flatMap((one) => one.problems);
  for (const found of problems) console.error(formatProblem(found));
  if (hasErrors(problems)) throw new Error('A pack is not sound: see the lines above.');
  const packs = checked
    .flatMap(({ pack }) => (pack === null ? [] : [pack]))
    .toSorted((a, b) => PACK_KINDS.indexOf(a.kind) - PACK_KINDS.indexOf(b.kind));
  const file: PacksFile = { version: 1, packs };
  mkdirSync(dirname(join(dist, PACKS_PATH)), { recursive: true });
  writeFileSync(join(dist, PACKS_PATH), JSON.stringify(file));
  return packs;
}

function writeScenario(dist: string, scenario: CompiledScenario): void {
  const paths = scenarioPaths(scenario.card.id, scenario.card.hash);
  const write = (path: string, value: unknown): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), JSON.stringify(value));
  };
  write(paths.play, scenario.play);
  write(paths.debrief, scenario.debrief);
  for (const [locale, strings] of scenario.strings) write(paths.strings(locale), strings);
  for (const [locale, strings] of scenario.debriefStrings)
    write(paths.debriefStrings(locale), strings);
}
