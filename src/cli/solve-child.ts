/** Solves one story inside `limited-child.ts`: a request in, an answer out, both JSON. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readScenario } from '../authoring/compile.ts';
import { readScenarioFolder, readInkFolder } from '../authoring/folder.ts';
import { compileInk } from '../authoring/ink-compile.ts';
import { formatProblem, type Problem } from '../authoring/problem.ts';
import { contentHash } from '../authoring/content-hash.ts';
import { offeredChoices } from '../authoring/check-rubric.ts';
import { mapDecisions, type DecisionMap } from '../core/solver/decision-map.ts';
import { explore, type Verdict } from '../core/solver/explore.ts';
import { solve, type Solution } from '../core/solver/grading.ts';
import { reportOn, worthBy, type SolverReport } from '../core/solver/report.ts';
import { randomPolicy, visitsOf } from '../core/solver/visits.ts';
import type { ScenarioPlace } from './stories.ts';

/** What is asked: a scenario or a bare Ink file, and how far to go. */
export type SolveRequest = {
  readonly place: ScenarioPlace | null;
  readonly file: string | null;
  readonly states: number;
  readonly seconds: number;
};

/** What came of it. */
export type SolveAnswer =
  | { readonly kind: 'problems'; readonly lines: readonly string[] }
  | { readonly kind: 'failure'; readonly reason: string; readonly detail: string }
  | {
      readonly kind: 'solved';
      readonly verdict: Verdict;
      readonly faults: readonly {
        readonly reason: string;
        readonly detail: string;
        readonly way: readonly string[];
      }[];
      readonly map: DecisionMap;
      /** Knots by choice id, to name decisions. */
      readonly knots: Readonly<Record<string, string>>;
      /** `null` when the story has no bands to be worth anything by, or was not walked whole. */
      readonly report: SolverReport | null;
      /** Probabilities of the endings for a random player. */
      readonly endings: Readonly<Record<string, number>>;
    };

type Source = {
  readonly storyJson: string;
  readonly variants: number;
  readonly worth:
    | ((solution: { ending: string; trust: number; partnership: number }) => number)
    | null;
  readonly hash: string;
  readonly knots: Readonly<Record<string, string>>;
};

function readSource({ place, file }: SolveRequest): Source | readonly Problem[] {
  if (place === null) return readInk(file ?? '');
  const files = readScenarioFolder(place.stories, place.id);
  const { parsed, problems } = readScenario(place.id, files);
  if (parsed === null) return problems;
  const { manifest, storyJson, script } = parsed;
  return {
    storyJson,
    variants: manifest.value.variants.length,
    worth: worthBy(manifest.value.endings),
    hash: contentHash(manifest.value, storyJson),
    knots: Object.fromEntries(offeredChoices(script)),
  };
}

function readInk(file: string): Source | readonly Problem[] {
  const compiled = compileInk(basename(file), readInkFolder(dirname(file)));
  if (!compiled.ok) return compiled.error;
  return { storyJson: compiled.value.storyJson, variants: 1, worth: null, hash: '', knots: {} };
}

function answer(request: SolveRequest): SolveAnswer {
  const source = readSource(request);
  if (!('storyJson' in source)) return { kind: 'problems', lines: source.map(formatProblem) };
  const until = Date.now() + request.seconds * 1_000;
  const goOn = progress(until);
  const explored = explore(source.storyJson, source.variants, { states: request.states, goOn });
  if (!explored.ok) return { kind: 'failure', ...explored.error };
  const { verdict, faults } = explored.value;
  const solution = solve(explored.value, source.worth ?? (() => 0));
  return {
    kind: 'solved',
    verdict,
    faults: faults.map(({ failure, way }) => ({ ...failure, way })),
    map: mapDecisions(solution),
    knots: source.knots,
    report: source.worth === null || !verdict.complete ? null : reportOn(solution, source.hash),
    endings: randomEndings(solution),
  };
}

function randomEndings({ graph }: Solution): Readonly<Record<string, number>> {
  const visits = visitsOf(graph, randomPolicy(graph)).ends;
  const endings: Record<string, number> = {};
  graph.ends.forEach(({ ending }, end) => {
    endings[ending] = (endings[ending] ?? 0) + (visits[end] ?? 0);
  });
  return endings;
}

const TELL_EVERY_MS = 5_000;

/** Ends the walk in time, and says now and then that it goes on. */
function progress(until: number): () => boolean {
  let told = Date.now();
  let states = 0;
  return () => {
    states++;
    const now = Date.now();
    if (now - told > TELL_EVERY_MS) {
      told = now;
      process.stderr.write(`rapport: ${states} states walked\n`);
    }
    return now < until;
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by solve.ts in the same build
const request = JSON.parse(readFileSync(0, 'utf8')) as SolveRequest;
process.stdout.write(JSON.stringify(answer(request)));
