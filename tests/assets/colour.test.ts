import { expect, test } from 'vitest';
import { mix, multiply, screen } from '../../assets/art/colour.ts';

test.each([
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#102030', '#304050', 0, '#102030'],
  ['#102030', '#304050', 1, '#304050'],
])('%s to %s by %d is %s', (a, b, amount, mixed) => {
  expect(mix(a, b, amount)).toBe(mixed);
});

test('white light leaves a colour, black light leaves nothing', () => {
  expect(multiply('#c97b4a', '#ffffff')).toBe('#c97b4a');
  expect(multiply('#c97b4a', '#000000')).toBe('#000000');
});

test('screening adds light and never overflows', () => {
  expect(screen('#c97b4a', '#000000')).toBe('#c97b4a');
  expect(screen('#c97b4a', '#ffffff')).toBe('#ffffff');
  expect(screen('#808080', '#808080')).toBe('#c0c0c0');
});
