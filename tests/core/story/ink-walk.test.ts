/** Forking a story's private state gives what saving and restoring it as JSON gives. */
import { Story } from 'inkjs';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openWalk, type InkWalk, type WalkNode } from '../../../src/core/story/ink-walk.ts';
import { foreignJson, SMALL, storyJson } from '../../fixtures/compiled.ts';
import { ladder } from '../solver/ladder.ts';

const FOREIGN = `VAR n = 0
LIST bag = key, map
-> hub
=== hub
~ n = n + 1
* [take key # id: k]
    ~ bag += key
    -> hub
* [take map # id: m]
    ~ bag += map
    -> talk -> hub
+ {n > 2} [leave # id: l] -> last
* -> last
=== talk
A word. # id: w
->->
=== last
{bag ? key: With a key.|Without.} # id: z
-> END
`;

function open(json: string): InkWalk {
  const walk = openWalk(json);
  if (!walk.ok) throw new Error(walk.error.detail);
  return walk.value;
}

function started(walk: InkWalk): WalkNode {
  const node = walk.start({});
  if (!node.ok) throw new Error(node.error.detail);
  return node.value;
}

test.each([
  ['a small scenario', storyJson(SMALL), ['trust', 'partnership', 'promises_open', 'broken']],
  ['a ladder', storyJson(ladder(5, 3)), ['trust', 'partnership', 'flag']],
  ['a foreign story with a hub, a tunnel and lists', foreignJson(FOREIGN), ['n', 'bag']],
])('on %s', (_what, json, variables) => {
  const walk = open(json);
  const random = seededRandom('oracle');
  for (let path = 0; path < 25; path++) {
    const story = new Story(json);
    story.ContinueMaximally();
    let node = started(walk);
    while (node.choices.length > 0) {
      expect(node.choices.map(({ text }) => text)).toEqual(
        story.currentChoices.map(({ text }) => text),
      );
      const choice = Math.floor(random() * node.choices.length);
      // A fork of another branch in between must not disturb this one.
      walk.take(node, node.choices.length - 1 - choice);
      const saved = story.state.ToJson();
      story.state.LoadJson(saved);
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
      const after = walk.take(node, choice);
      if (!after.ok) throw new Error(after.error.detail);
      node = after.value;
      for (const name of variables)
        expect(node.global(name)).toBe(String(Object(story.variablesState.$(name))));
    }
    expect(story.currentChoices).toEqual([]);
  }
});

test('the private fields that a fork uses are there and of their kind', () => {
  const story = new Story(foreignJson(FOREIGN));
  story.ContinueMaximally();
  const state: object = story.state;
  expect(Reflect.get(state, '_visitCounts')).toBeInstanceOf(Map);
  expect(Reflect.get(state, '_turnIndices')).toBeInstanceOf(Map);
  expect(Reflect.get(state, '_evaluationStack')).toEqual([]);
  expect(Reflect.get(state, '_currentErrors')).toBeNull();
  expect(Reflect.get(state, '_patch')).toBeNull();
  const flow = Reflect.get(state, '_currentFlow') as {
    currentChoices: unknown[];
    callStack: object;
  };
  expect(flow.currentChoices.length).toBeGreaterThan(1);
  expect(Reflect.get(flow.callStack, '_threads')).toHaveLength(1);
  const [choice] = story.currentChoices;
  const thread = choice?.threadAtGeneration;
  expect(thread?.callstack.length).toBeGreaterThan(0);
  expect(thread?.Copy()).not.toBe(thread);
  expect(typeof story.state.currentTurnIndex).toBe('number');
  expect(typeof story.state.previousRandom).toBe('number');
});
