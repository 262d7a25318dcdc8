/** `check [folder]`: checks scenarios and packs, then measures them, each and all as a pack. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measurePack } from '../authoring/measures/measure-pack.ts';
import type { PackShare } from '../authoring/measures/pack-share.ts';
import { hasErrors } from '../authoring/problem.ts';
import type { HealthReport } from '../contract/health-report.ts';
import { checkKey, keepAnswer, keptAnswer } from './check-cache.ts';
import type { CheckAnswer, CheckRequest } from './check-child.ts';
import {
  checkJson,
  checkText,
  gatesFailed,
  measuresText,
  packGates,
  packsText,
  type CheckedScenario,
} from './check-text.ts';
import { inspectPacks } from './check-packs.ts';
import { inParallel } from './in-parallel.ts';
import { childSentence, runLimited, type Limits } from './limited-child.ts';
import { compilePlace, findScenarios, notFound, STORIES, type ScenarioPlace } from './stories.ts';
import type { Command } from './terminal.ts';

const CHILD = resolve(import.meta.dirname, 'check-child.ts');
const USAGE =
  'Usage: check [scenario or folder] [--quick] [--all] [--json] [--write] [--seconds N]\n';
const MEGABYTES = 4_000;
/** Each may take its megabytes. */
const MOST_AT_ONCE = 4;
const QUICK: Limits = { seconds: 60, megabytes: 1_000 };
/** What the child may use for walking; the rest is for solving and measuring. */
const WALKING = 0.6;
const STATES = 1_000_000;

type Options = {
  readonly given: string | undefined;
  readonly quick: boolean;
  readonly all: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly seconds: number;
};

/**
 * Exit code 0 when nothing stops any scenario, 1 when an error or a gate does, 2 for a wrong call or
 * when no scenario was found. `--quick` leaves the measures out; `--write` keeps them beside the
 * scenario, for the trainer's desk.
 */
export const check: Command = async (args, { out, error }) => {
  const options = readOptions(args);
  if (options === null) {
    error(USAGE);
    return 2;
  }
  const places = findScenarios(options.given);
  if (places.length === 0) {
    error(notFound(options.given ?? ''));
    return 2;
  }
  const { checked, shares } = await inspectAll(places, options, out);
  const library = shares.filter(({ kind }) => kind === 'scenario');
  const pack = options.quick || shares.length < places.length ? [] : measurePack(library);
  const packs = inspectPacks(options.given, shares);
  if (options.json) out(`${JSON.stringify(checkJson(checked, pack, packs))}\n`);
  else out(`${measuresText('pack', pack, options.all)}${packsText(packs, options.all)}`);
  const stopped = [
    ...checked.flatMap((one) => gatesFailed(one.measures, one)),
    ...gatesFailed(pack),
    ...packs.flatMap(packGates),
  ];
  return stopped.length > 0 ? 1 : 0;
};

/** Inspects several scenarios at once; people are told of them in order, each as soon as it is known. */
async function inspectAll(
  places: readonly ScenarioPlace[],
  options: Options,
  out: (text: string) => void,
): Promise<{
  readonly checked: readonly CheckedScenario[];
  readonly shares: readonly PackShare[];
}> {
  const checked: CheckedScenario[] = [];
  const shares: PackShare[] = [];
  const answers = inParallel(places, Math.min(MOST_AT_ONCE, availableParallelism()), (place) =>
    inspect(place, options),
  );
  for (const [at, place] of places.entries()) {
    const answer = await answers[at];
    if (answer === undefined) continue;
    const { problems, measured, health, failure } = answer;
    const scenario = { scenario: place.id, problems, measures: measured?.measures ?? [], failure };
    checked.push(scenario);
    if (measured !== null) shares.push(measured.share);
    if (options.write && health !== null) keepHealth(place, health);
    if (!options.json) out(checkText(scenario, options.all));
  }
  return { checked, shares };
}

function keepHealth({ stories, id }: ScenarioPlace, health: HealthReport): void {
  writeFileSync(join(stories, id, 'health.json'), `${JSON.stringify(health)}\n`);
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        seconds: { type: 'string', default: '900' },
      },
    });
    const seconds = Number(values.seconds);
    if (positionals.length > 1 || !(seconds > 0)) return null;
    return { ...values, seconds, given: positionals[0] };
  } catch {
    return null;
  }
}

/** What became of one scenario; what others wrote is read in a child that can be stopped. */
async function inspect(place: ScenarioPlace, options: Options): Promise<CheckAnswer> {
  const { quick, seconds } = options;
  if (quick && place.stories === STORIES)
    return { problems: compilePlace(place).problems, measured: null, health: null, failure: null };
  const key = checkKey(place);
  const kept = quick ? null : keptAnswer(place, key);
  if (kept !== null) return kept;
  const limits = quick
    ? { ...QUICK, seconds: Math.min(seconds, QUICK.seconds) }
    : { seconds, megabytes: MEGABYTES };
  const request: CheckRequest = { place, quick, states: STATES, seconds: seconds * WALKING };
  const child = await runLimited(CHILD, JSON.stringify(request), limits);
  if (!child.ok)
    return {
      problems: [],
      measured: null,
      health: null,
      failure: childSentence(child.error, limits),
    };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by our own child
  const answer = JSON.parse(child.value) as CheckAnswer;
  const final = answer.failure === null && !hasErrors(answer.problems);
  if (!quick && final) keepAnswer(place, key, answer);
  return answer;
}
