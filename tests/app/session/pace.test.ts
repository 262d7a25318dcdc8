import { expect, it } from 'vitest';
import { lineDelay, LONGEST_TYPING_MS, sayingTime } from '../../../src/app/session/pace.ts';
import type { Channel } from '../../../src/core/story/turn.ts';

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

it('what is said takes its time by length; what is written or told is not said', () => {
  const said = (speaker: string, length: number, channel: Channel): number | undefined =>
    sayingTime({ speaker, text: 'x'.repeat(length), stage: { channel } }).aloudMs;
  expect(said('artyom', 10, 'phone')).toBeLessThan(said('artyom', 40, 'phone') ?? 0);
  expect(said('artyom', 5_000, 'meeting')).toBe(said('artyom', 6_000, 'meeting'));
  expect(said('artyom', 10, 'messenger')).toBeUndefined();
  expect(said('', 10, 'office')).toBeUndefined();
});
