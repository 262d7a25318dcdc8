import { expect, test } from 'vitest';
import { clipsOf } from '../../../src/app/sound/clip.ts';
import { parseSoundManifest } from '../../../src/app/sound/manifest.ts';

const GOOD = {
  version: 1,
  music: { night: { file: 'night-1.mp3', loopStartMs: 150, loopMs: 20_000 } },
  sounds: { cup: { file: 'cup-1.mp3' } },
};

test('a manifest becomes clips beside it', () => {
  const parsed = parseSoundManifest(GOOD);
  if (!parsed.ok) throw new Error(parsed.error);
  const clips = clipsOf(parsed.value, '/sound/');
  expect(clips.music.get('night')).toEqual({
    id: 'night',
    url: '/sound/night-1.mp3',
    loop: { startMs: 150, lengthMs: 20_000 },
  });
  expect(clips.sounds.get('cup')).toEqual({ id: 'cup', url: '/sound/cup-1.mp3', loop: null });
});

test.each([
  null,
  'sound',
  {},
  { ...GOOD, version: 2 },
  { ...GOOD, music: { night: { file: 'night.mp3' } } },
  { ...GOOD, sounds: { cup: { file: 7 } } },
  { ...GOOD, music: { night: { file: 'n.mp3', loopStartMs: -1, loopMs: 5 } } },
])('%j is refused with a reason', (json) => {
  const parsed = parseSoundManifest(json);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? '' : parsed.error).not.toBe('');
});
