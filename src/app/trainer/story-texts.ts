/** The words of a scenario's choices and lines, which stand in no file by themselves. */
import type { Rubric } from '../../contract/rubric.ts';
import { storyStart } from '../../core/attempt/story-start.ts';
import { seededRandom } from '../../core/base/random.ts';
import { openStory, type StorySession } from '../../core/story/story-session.ts';
import type { Turn } from '../../core/story/turn.ts';
import type { ScenarioText } from '../session/scenario-text.ts';

/** Play-throughs after which what was not met is left without its words. */
const MOST_PLAYS = 400;

/**
 * The words of every choice by its id, and of the lines on the way, in the present language: met by
 * playing at random until all choices of the rubric have been. The same plays every time.
 */
export function storyTexts(text: ScenarioText, rubric: Rubric): ReadonlyMap<string, string> {
  const ids = Object.values(rubric.decisions).flatMap(({ choices }) => Object.keys(choices));
  const found = new Map<string, string>();
  for (let play = 0; play < MOST_PLAYS && ids.some((id) => !found.has(id)); play++)
    for (const { beats, choices } of turnsOf(text, play)) {
      for (const beat of beats) found.set(beat.id, text.textOf(beat.id, beat.text));
      for (const choice of choices)
        found.set(choice.id, text.spoken(choice) ?? text.textOf(choice.id, choice.text));
    }
  return found;
}

/** All turns of one play-through. */
function turnsOf({ play }: ScenarioText, number: number): readonly Turn[] {
  const { story: storyJson, variants, follows } = play;
  const afters = [undefined, ...Object.keys(follows?.endings ?? {})];
  const after = afters[number % afters.length];
  const start = storyStart({ storyJson, variants, follows }, { seed: `${number}`, after });
  const opened = start.ok ? openStory(start.value) : start;
  return opened.ok ? playedOut(opened.value, number) : [];
}

function playedOut(session: StorySession, number: number): readonly Turn[] {
  const random = seededRandom(`${number}:choices`);
  const turns = [session.turn];
  for (let { choices } = session.turn; choices.length > 0; { choices } = session.turn) {
    const taken = choices[Math.floor(random() * choices.length)];
    if (taken === undefined || !session.choose(taken.id).ok) break;
    turns.push(session.turn);
  }
  return turns;
}
