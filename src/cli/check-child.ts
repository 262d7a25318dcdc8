/** Checks and measures one scenario inside `limited-child.ts`: a request in, an answer out, both JSON. */
import { readFileSync } from 'node:fs';
import { compileScenario, readScenario } from '../authoring/compile.ts';
import type { SourceFiles } from '../authoring/files.ts';
import { readScenarioFolder } from '../authoring/folder.ts';
import { healthOf } from '../authoring/measures/health.ts';
import { measureScenario, type MeasuredScenario } from '../authoring/measures/measure-texts.ts';
import { openTextScene } from '../authoring/measures/open-scene.ts';
import { hasErrors, type Problem } from '../authoring/problem.ts';
import type { HealthReport } from '../contract/health-report.ts';
import type { ScenarioPlace } from './stories.ts';

/** What is asked; `quick` asks for the compile checks alone. */
export type CheckRequest = {
  readonly place: ScenarioPlace;
  readonly quick: boolean;
  readonly states: number;
  /** For walking all paths. */
  readonly seconds: number;
};

/** What came of it: problems of the files, and measures where none of them stops the scenario. */
export type CheckAnswer = {
  readonly problems: readonly Problem[];
  readonly measured: MeasuredScenario | null;
  /** What the trainer's desk shows of them. */
  readonly health: HealthReport | null;
  /** Why a sound scenario could not be measured; otherwise `null`. */
  readonly failure: string | null;
};

function answer({ place, quick, states, seconds }: CheckRequest): CheckAnswer {
  const files = readScenarioFolder(place.stories, place.id);
  const { problems } = compileScenario(place.id, files);
  if (quick || hasErrors(problems)) return { problems, ...UNMEASURED, failure: null };
  return { problems, ...measure(place.id, files, { states, seconds }) };
}

function measure(
  id: string,
  files: SourceFiles,
  { states, seconds }: { readonly states: number; readonly seconds: number },
): Omit<CheckAnswer, 'problems'> {
  const { parsed } = readScenario(id, files);
  if (parsed === null) return { ...UNMEASURED, failure: 'Its files cannot be read.' };
  const until = Date.now() + seconds * 1_000;
  let walked = 0;
  const goOn = (): boolean => {
    walked++;
    if (walked % TELL_EVERY === 0) tell(id, `${walked} states walked`);
    return Date.now() < until;
  };
  const opened = openTextScene(parsed, { states, goOn }, (what) => tell(id, what));
  if (!opened.ok)
    return {
      ...UNMEASURED,
      failure: `Its paths cannot be walked: ${opened.error.reason}, ${opened.error.detail}.`,
    };
  const measured = measureScenario(opened.value);
  return { measured, health: healthOf(parsed, opened.value, measured.measures), failure: null };
}

const UNMEASURED = { measured: null, health: null };

const TELL_EVERY = 20_000;

const began = Date.now();
/** What is done within this time needs no telling. */
const QUIET_MS = 3_000;

function tell(id: string, what: string): void {
  if (Date.now() - began > QUIET_MS) process.stderr.write(`rapport: ${id}: ${what}\n`);
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by check-place.ts in the same build
const request = JSON.parse(readFileSync(0, 'utf8')) as CheckRequest;
process.stdout.write(JSON.stringify(answer(request)));
