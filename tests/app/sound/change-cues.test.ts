import { expect, test } from 'vitest';
import { changeCues } from '../../../src/app/sound/change-cues.ts';

test.each([
  [0, 0, []],
  [1, 0, ['trust-up']],
  [-8, 0, ['trust-down']],
  [0, 4, ['value-up']],
  [0, -4, ['value-down']],
  [5, -5, ['trust-up', 'value-down']],
])('trust %i and value %i sound as %j', (trust, partnership, ids) => {
  expect(changeCues({ trust, partnership }).map((cue) => cue.id)).toEqual(ids);
});

test('value alone does not wait, value after trust does', () => {
  expect(changeCues({ trust: 0, partnership: 4 })[0]?.afterMs).toBe(0);
  expect(changeCues({ trust: 2, partnership: 4 })[1]?.afterMs).toBeGreaterThan(300);
});
