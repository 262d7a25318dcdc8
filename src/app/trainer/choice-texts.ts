/** The words of a scenario's choices, which stand in no file by themselves. */
import type { Rubric } from '../../contract/rubric.ts';
import { storyStart } from '../../core/attempt/story-start.ts';
import { seededRandom } from '../../core/base/random.ts';
import { openStory, type StorySession } from '../../core/story/story-session.ts';
import type { Choice } from '../../core/story/turn.ts';
import type { ScenarioText } from '../session/scenario-text.ts';

/** Play-throughs after which what was not met is left without its words. */
const MOST_PLAYS = 400;

/**
 * The words of every choice by its id, in the present language: met by playing at random until all
 * choices of the rubric have been. The same plays every time.
 */
export function choiceTexts(text: ScenarioText, rubric: Rubric): ReadonlyMap<string, string> {
  const ids = Object.values(rubric.decisions).flatMap(({ choices }) => Object.keys(choices));
  const found = new Map<string, string>();
  for (let play = 0; play < MOST_PLAYS && ids.some((id) => !found.has(id)); play++)
    for (const choice of offeredIn(text, play))
      found.set(choice.id, text.spoken(choice) ?? text.textOf(choice.id, choice.text));
  return found;
}

/** All choices that are offered in one play-through. */
function offeredIn({ play }: ScenarioText, number: number): readonly Choice[] {
  const { story: storyJson, variants, follows } = play;
  const afters = [undefined, ...Object.keys(follows?.endings ?? {})];
  const after = afters[number % afters.length];
  const start = storyStart({ storyJson, variants, follows }, { seed: `${number}`, after });
  const opened = start.ok ? openStory(start.value) : start;
  return opened.ok ? playedOut(opened.value, number) : [];
}

function playedOut(session: StorySession, number: number): readonly Choice[] {
  const random = seededRandom(`${number}:choices`);
  const offered: Choice[] = [];
  for (let { choices } = session.turn; choices.length > 0; { choices } = session.turn) {
    offered.push(...choices);
    const taken = choices[Math.floor(random() * choices.length)];
    if (taken === undefined || !session.choose(taken.id).ok) break;
  }
  return offered;
}
