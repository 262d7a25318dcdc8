import { expect, test } from 'vitest';
import { relit } from '../../assets/art/relit.ts';
import { DAY_LIGHT } from '../../assets/art/light.ts';
import { light, scenery, shade, type LitSet } from '../../assets/art/set.ts';

const set: LitSet = {
  dark: '#101010',
  light: DAY_LIGHT,
  behind: [scenery('wall', 0.2, '<a/>'), light('sun', 0.2, '<b/>')],
  before: [scenery('desk', 1, '<c/>'), scenery('leaves', 1.3, '<d/>')],
};

test('sheets come in on those that they lie on, others go, the rest stays as it is', () => {
  const evening = relit(set, {
    without: ['sun'],
    on: { wall: [shade('sky', 0.2, '<e/>')], desk: [light('lamp', 1, '<f/>')] },
    dark: '#000000',
  });
  expect(evening.behind.map(({ id }) => id)).toEqual(['wall', 'sky']);
  expect(evening.before.map(({ id }) => id)).toEqual(['desk', 'lamp', 'leaves']);
  expect(evening.behind[0]).toBe(set.behind[0]);
  expect(evening.light).toBe(DAY_LIGHT);
  expect(evening.dark).toBe('#000000');
});

test('the dark between two scenes is that of the set unless said', () => {
  expect(relit(set, { on: {} }).dark).toBe('#101010');
});
