/** `play <scenario>`: an attempt in the terminal, or as JSON lines for programs. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { formatProblem } from '../authoring/problem.ts';
import type { CompiledScenario } from '../authoring/compile.ts';
import { isLocale, LOCALES, type Locale } from '../contract/locale.ts';
import { outcome } from '../core/assess/outcome.ts';
import { storyStart } from '../core/attempt/story-start.ts';
import { openStory, type StorySession } from '../core/story/story-session.ts';
import type { Turn } from '../core/story/turn.ts';
import { jsonResult, jsonTurn } from './play-json.ts';
import { printBefore, printResult, printTurn } from './play-text.ts';
import { compilePlace, findScenarios, notFound } from './stories.ts';
import type { Command, Terminal } from './terminal.ts';

/** A play-through in a language. */
export type Playing = {
  readonly scenario: CompiledScenario;
  readonly locale: Locale;
  readonly seed: string;
  /** The ending of the followed scenario that it begins after; without one, the documented. */
  readonly after?: string | undefined;
  /** The choices taken so far. */
  readonly choices: readonly string[];
};

/** What a finished play-through is worth. */
export type PlayResult = {
  readonly ending: string;
  readonly trust: number;
  readonly partnership: number;
  readonly outcome: number;
};

const USAGE = `Usage: play <scenario> [--locale ${LOCALES.join('|')}] [--seed TEXT] [--after ENDING] [--json]\n`;

/** Exit code 0 at an ending, 1 when the input ended before, 2 for a wrong call. */
export const play: Command = async (args, terminal) => {
  const options = readOptions(args);
  if (options === null) {
    terminal.error(USAGE);
    return 2;
  }
  const [place] = findScenarios(options.scenario);
  if (place === undefined) {
    terminal.error(notFound(options.scenario));
    return 2;
  }
  const { scenario, problems } = compilePlace(place);
  if (scenario === null) {
    for (const found of problems) terminal.error(`${formatProblem(found)}\n`);
    return 2;
  }
  return playThrough({ ...options, scenario, choices: [] }, options.json, terminal);
};

type Options = {
  scenario: string;
  locale: Locale;
  seed: string;
  after: string | undefined;
  json: boolean;
};

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'en' },
        seed: { type: 'string' },
        after: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [scenario] = positionals;
    const { locale, json } = values;
    if (scenario === undefined || positionals.length > 1 || !isLocale(locale)) return null;
    return { scenario, locale, json, seed: values.seed ?? randomUUID(), after: values.after };
  } catch {
    return null;
  }
}

async function playThrough(start: Playing, json: boolean, terminal: Terminal): Promise<number> {
  const { scenario } = start;
  const { story: storyJson, variants, follows } = scenario.play;
  const begun = storyStart({ storyJson, variants, follows }, start);
  if (!begun.ok) {
    terminal.error(noEnding(start));
    return 2;
  }
  const opened = openStory(begun.value);
  if (!opened.ok) return broken(opened.error.detail, terminal);
  const session = opened.value;
  const show = json ? jsonTurn : printTurn;
  const lines = terminal.lines();
  let playing = start;
  if (!json) terminal.out(printBefore(playing));
  terminal.out(show(session.turn, playing));
  while (session.turn.choices.length > 0) {
    const line = await lines.next();
    if (line.done === true) {
      terminal.error('The input ended before the story did.\n');
      return 1;
    }
    const choice = chosen(session.turn, line.value.trim());
    if (choice === null) {
      terminal.error(`“${line.value.trim()}” is not among the choices: give a number or an id.\n`);
      continue;
    }
    const turn = session.choose(choice);
    if (!turn.ok) return broken(turn.error.detail, terminal);
    playing = { ...playing, choices: [...playing.choices, choice] };
    terminal.out(show(turn.value, playing));
  }
  terminal.out((json ? jsonResult : printResult)(resultOf(session, scenario), playing));
  return 0;
}

/** Told when an attempt is to begin after something that is no ending of the followed scenario. */
function noEnding({ scenario, after }: Playing): string {
  const { id } = scenario.card;
  const { follows } = scenario.play;
  if (follows === undefined) return `${id} follows no other scenario.\n`;
  return `${id} does not begin after “${after ?? ''}”. Endings of ${follows.scenario}: ${Object.keys(follows.endings).join(', ')}.\n`;
}

function broken(detail: string, { error }: Terminal): number {
  error(`The story broke: ${detail}\n`);
  return 1;
}

/** The id of the choice that a line names, by id or by its number in the order shown, from 1. */
function chosen({ choices }: Turn, line: string): string | null {
  const byId = choices.find(({ id }) => id === line);
  const byNumber = /^\d+$/.test(line) ? choices[Number(line) - 1] : undefined;
  return (byId ?? byNumber)?.id ?? null;
}

function resultOf({ turn }: StorySession, { debrief }: CompiledScenario): PlayResult {
  const { trust, partnership } = turn;
  const ending = turn.ending ?? '';
  const band = debrief.endings[ending]?.band ?? [0, 0];
  return { ending, trust, partnership, outcome: outcome(band, trust, partnership) };
}
