/** The private and undocumented parts of inkjs that the door relies on. */
import { InkList, Story } from 'inkjs';
import { expect, test } from 'vitest';
import { foreignJson } from '../../fixtures/compiled.ts';

const story = (): Story =>
  new Story(foreignJson('VAR n = 1\nLIST l = a, b\nVAR s = (a, b)\nHi.\n+ [x] -> END'));

test('the globals are a map in _globalVariables', () => {
  const globals: unknown = Reflect.get(story().variablesState, '_globalVariables');
  expect(globals).toBeInstanceOf(Map);
  expect([...(globals as Map<string, unknown>).keys()].toSorted()).toEqual(['l', 'n', 's']);
});

test('a list value is an InkList that writes its items as names', () => {
  const list = story().variablesState.$('s');
  expect(list).toBeInstanceOf(InkList);
  expect(String(list)).toBe('a, b');
});

test('Step is called for every step and may be overridden', () => {
  let steps = 0;
  class Counted extends Story {
    override Step(): void {
      steps++;
      super.Step();
    }
  }
  const counted = new Counted(foreignJson('Hi.\n-> END'));
  counted.Continue();
  expect(steps).toBeGreaterThan(2);
});

test('the call stack tells its depth and its threads', () => {
  const { callStack } = story().state;
  expect(callStack.depth).toBe(1);
  expect(Reflect.get(callStack, '_threads')).toHaveLength(1);
});
