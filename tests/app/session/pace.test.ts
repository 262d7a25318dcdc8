import { expect, it } from 'vitest';
import { lineDelay, LONGEST_TYPING_MS } from '../../../src/app/session/pace.ts';

const line = (speaker: string, length: number, wait: number | null = null): number =>
  lineDelay({ speaker, text: 'x'.repeat(length), wait });

it('a longer line takes longer, up to the limit', () => {
  expect(line('artyom', 10)).toBeLessThan(line('artyom', 60));
  expect(line('artyom', 5_000)).toBe(LONGEST_TYPING_MS);
});

it('narration and the player’s own words take half the time', () => {
  expect(line('', 40)).toBe(line('artyom', 40) / 2);
  expect(line('you', 40)).toBe(line('artyom', 40) / 2);
});

it('the author’s wait comes on top, in seconds', () => {
  expect(line('artyom', 10, 3)).toBe(line('artyom', 10) + 3_000);
});
