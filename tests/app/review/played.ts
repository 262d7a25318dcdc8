/** The first scenario, compiled, and attempts at it, played by the levels of its rubric. */
import { compileScenario, type CompiledScenario } from '../../../src/authoring/compile.ts';
import { readScenarioFolder } from '../../../src/authoring/folder.ts';
import { resolve } from 'node:path';
import type { Attempt, DecisionRecord } from '../../../src/core/attempt/attempt.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import { resultOf } from '../../../src/core/attempt/verify.ts';
import { decisionOf, levelIn, type Level } from '../../../src/core/assess/assessment.ts';

const STORIES = resolve(import.meta.dirname, '../../../stories');

export function compiled(id: string): CompiledScenario {
  const { scenario, problems } = compileScenario(id, readScenarioFolder(STORIES, id));
  if (scenario === null) throw new Error(JSON.stringify(problems));
  return scenario;
}

export const SCENARIO = compiled('half-past-ten');
const { play, debrief } = SCENARIO;

/** The `n`th id; later ones sort behind earlier ones. */
export const idOf = (n: number): string =>
  `0193a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const record = (choice: string): DecisionRecord => ({
  choice,
  shownMs: 100,
  takenMs: 200,
  timedOut: false,
});

/** Plays on from `begun`, taking the first choice of a level wherever there is one. */
export function choicesBy(level: Level, seed = '7', begun: readonly string[] = []): string[] {
  const taken = [...begun];
  for (;;) {
    const replayed = replay({ storyJson: play.story, variants: play.variants, seed }, taken);
    if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
    const { last, session } = replayed.value;
    if (last.choices.length === 0) return taken;
    const ids = last.choices.map(({ id }) => id).toSorted();
    const of = (id: string): Level | null => {
      const decision = debrief.rubric.decisions[decisionOf(debrief.rubric, id)];
      return decision === undefined ? null : levelIn(decision.choices, id, session.numbers());
    };
    taken.push(ids.find((id) => of(id) === level) ?? ids[0] ?? '');
  }
}

/** A finished attempt with these choices. */
export function finished(
  n: number,
  choices: readonly string[],
  part: Partial<Attempt> = {},
): Attempt {
  const seed = part.seed ?? '7';
  const replayed = replay({ storyJson: play.story, variants: play.variants, seed }, choices);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  return {
    id: idOf(n),
    scenario: play.card.id,
    hash: play.card.hash,
    seed,
    locale: 'en',
    rules: { timers: true },
    startedAt: `2026-05-${String(n).padStart(2, '0')}T19:30:00.000Z`,
    finishedAt: `2026-05-${String(n).padStart(2, '0')}T19:38:00.000Z`,
    status: 'finished',
    decisions: choices.map(record),
    result: resultOf(replayed.value),
    ...part,
  };
}

/** Played as badly as the rubric knows. */
export const POOR = finished(1, choicesBy('trap'));
/** Played as well as the rubric knows. */
export const SOUND = finished(2, choicesBy('best'));
/** Not yet at its end. */
export const BEGUN: Attempt = {
  ...finished(3, choicesBy('best')),
  decisions: SOUND.decisions.slice(0, 3),
  status: 'playing',
  finishedAt: null,
  result: null,
};
