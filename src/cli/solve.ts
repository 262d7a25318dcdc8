/** `solve <scenario or file.ink>`: what the solver finds out about a story, for people or programs. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawMap } from './map-svg.ts';
import { childSentence, runLimited, type Limits } from './limited-child.ts';
import type { SolveAnswer, SolveRequest } from './solve-child.ts';
import { solveText } from './solve-text.ts';
import { findScenarios, notFound, type ScenarioPlace } from './stories.ts';
import type { Command, Terminal } from './terminal.ts';

const CHILD = resolve(import.meta.dirname, 'solve-child.ts');
const USAGE =
  'Usage: solve <scenario or file.ink> [--json] [--map FILE.svg] [--write] [--states N] [--seconds N]\n';
const LIMITS: Limits = { seconds: 300, megabytes: 3_000 };
/** What the child may use for walking; the rest is for values and writing. */
const WALKING = 0.7;

type Options = {
  readonly given: string;
  readonly json: boolean;
  readonly map: string | undefined;
  readonly write: boolean;
  readonly states: number;
  readonly seconds: number;
};

/**
 * Exit code 0 when the story was walked whole and without a fault, 1 when not, 2 for a wrong call or
 * a story that cannot be read. `--write` keeps the report beside the scenario, for its debrief.
 */
export const solve: Command = async (args, terminal) => {
  const options = readOptions(args);
  if (options === null) {
    terminal.error(USAGE);
    return 2;
  }
  const request = requestFor(options);
  if (request === null) {
    terminal.error(notFound(options.given));
    return 2;
  }
  const limits = { ...LIMITS, seconds: options.seconds };
  const child = await runLimited(CHILD, JSON.stringify(request), limits);
  if (!child.ok) {
    terminal.error(`${options.given}: ${childSentence(child.error, limits)}\n`);
    return 1;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by our own child
  return tell(JSON.parse(child.value) as SolveAnswer, request.place, options, terminal);
};

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        map: { type: 'string' },
        write: { type: 'boolean', default: false },
        states: { type: 'string', default: '1000000' },
        seconds: { type: 'string', default: String(LIMITS.seconds) },
      },
    });
    const [given] = positionals;
    const [states, seconds] = [Number(values.states), Number(values.seconds)];
    if (given === undefined || positionals.length > 1 || !(states > 0) || !(seconds > 0))
      return null;
    return { given, json: values.json, map: values.map, write: values.write, states, seconds };
  } catch {
    return null;
  }
}

function requestFor({ given, states, seconds }: Options): SolveRequest | null {
  const budget = { states, seconds: seconds * WALKING };
  if (given.endsWith('.ink') && existsSync(given) && statSync(given).isFile())
    return { place: null, file: resolve(given), ...budget };
  const [place] = findScenarios(given);
  return place === undefined ? null : { place, file: null, ...budget };
}

function tell(
  answer: SolveAnswer,
  place: ScenarioPlace | null,
  options: Options,
  terminal: Terminal,
): number {
  if (answer.kind === 'problems') {
    for (const line of answer.lines) terminal.error(`${line}\n`);
    return 2;
  }
  if (answer.kind === 'failure') {
    terminal.error(`${options.given}: ${answer.reason}: ${answer.detail}\n`);
    return 2;
  }
  terminal.out(
    options.json ? `${JSON.stringify(asJson(answer))}\n` : solveText(options.given, answer),
  );
  if (options.map !== undefined) writeFileSync(options.map, drawMap(answer.map, answer.knots));
  if (options.write) keep(answer, place, terminal);
  return answer.verdict.complete && answer.faults.length === 0 ? 0 : 1;
}

type Solved = Extract<SolveAnswer, { kind: 'solved' }>;

function asJson({ verdict, faults, report, endings, map, knots }: Solved): unknown {
  const { best = null, worst = null, players = null } = report ?? {};
  const decisions = map.decisions.map(({ name, choices, ...rest }) => ({
    decision: knots[choices[0] ?? ''] ?? name,
    choices,
    ...rest,
  }));
  return {
    ...verdict,
    best,
    worst,
    players,
    endings: report?.endings ?? endings,
    trust: report?.trust ?? null,
    partnership: report?.partnership ?? null,
    faults,
    decisions,
  };
}

function keep({ report }: Solved, place: ScenarioPlace | null, { out, error }: Terminal): void {
  if (report === null || place === null) {
    error(
      'There is no report to keep: the story was not walked whole, or has no endings with bands.\n',
    );
    return;
  }
  const file = join(place.stories, place.id, 'solver.json');
  writeFileSync(file, `${JSON.stringify(report)}\n`);
  out(`${place.id}/solver.json: written\n`);
}
