import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clipsOf, type Clip } from '../../../src/app/sound/clip.ts';
import { SoundPlayer } from '../../../src/app/sound/sound-player.ts';
import type { Speaker } from '../../../src/app/sound/speaker.ts';

const CLIPS = clipsOf(
  {
    version: 1,
    music: {
      night: { file: 'night.mp3', loopStartMs: 150, loopMs: 20_000 },
      day: { file: 'day.mp3', loopStartMs: 150, loopMs: 16_000 },
    },
    sounds: Object.fromEntries(
      ['message', 'trust-up', 'trust-down', 'value-up', 'value-down'].map((id) => [
        id,
        { file: `${id}.mp3` },
      ]),
    ),
  },
  '/sound/',
);

class TestPage extends EventTarget {
  hidden = false;

  hide(): void {
    this.hidden = true;
    this.dispatchEvent(new Event('visibilitychange'));
  }

  show(): void {
    this.hidden = false;
    this.dispatchEvent(new Event('visibilitychange'));
  }

  touch(): void {
    this.dispatchEvent(new Event('pointerup'));
  }
}

/** A speaker in memory: it remembers what it was asked for, and wakes if `wakes` says so. */
class MemorySpeaker implements Speaker {
  readonly asked: string[] = [];
  readonly looping = new Set<string>();
  wakes = true;
  running = false;
  resets = 0;
  onLoadError: (clip: Clip, detail: string) => void = () => undefined;

  load(): void {}
  strike(clip: Clip): void {
    if (this.running) this.asked.push(clip.id);
  }
  fadeIn(clip: Clip): void {
    this.looping.add(clip.id);
  }
  fadeOut(clip: Clip): void {
    this.looping.delete(clip.id);
  }
  setVolume(volume: number): void {
    this.asked.push(`volume ${volume}`);
  }
  setMuted(on: boolean): void {
    this.asked.push(on ? 'muted' : 'unmuted');
  }
  sleep(): void {
    this.running = false;
    this.looping.clear();
    this.asked.push('sleep');
  }
  async wake(): Promise<boolean> {
    this.asked.push('wake');
    if (!this.wakes) await new Promise((resolve) => setTimeout(resolve, 500));
    this.running = this.wakes;
    return this.running;
  }
  isRunning(): boolean {
    return this.running;
  }
  reset(): void {
    this.looping.clear();
    this.resets++;
  }
  close(): void {
    this.asked.push('close');
  }
}

type Options = { muted?: boolean; speaker?: MemorySpeaker; page?: TestPage };

function opened({
  muted = false,
  speaker = new MemorySpeaker(),
  page = new TestPage(),
}: Options = {}): {
  sound: SoundPlayer;
  speaker: MemorySpeaker;
  page: TestPage;
} {
  const sound = new SoundPlayer({
    clips: CLIPS,
    openSpeaker: (onLoadError) => {
      speaker.onLoadError = onLoadError;
      return speaker;
    },
    page,
    volume: 0.5,
    muted,
    problems: [],
  });
  return { sound, speaker, page };
}

function broken(): never {
  throw new Error('no audio here');
}

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('muted, it asks nothing of the speaker, and starts what is wanted when unmuted', async () => {
  const { sound, speaker } = opened({ muted: true });
  sound.setMusic('night');
  sound.play('message');
  sound.setVolume(0.8);
  await settled();
  expect(speaker.asked).toEqual([]);
  sound.setMuted(false);
  await settled();
  expect(speaker.asked).toEqual(['volume 0.8', 'unmuted', 'wake']);
  expect([...speaker.looping]).toEqual(['night']);
});

test('a bed gives way to the next, and none is silence', async () => {
  const { sound, speaker } = opened();
  await settled();
  sound.setMusic('night');
  sound.setMusic('day');
  expect([...speaker.looping]).toEqual(['day']);
  expect(sound.playing()).toEqual({ music: 'day', muted: false, volume: 0.5 });
  sound.setMusic('none');
  expect([...speaker.looping]).toEqual([]);
  expect(sound.playing().music).toBe('');
});

test('a bed that is asked for while the speaker wakes is heard once it has', async () => {
  const { sound, speaker } = opened();
  sound.setMusic('night');
  sound.setMusic('day');
  await settled();
  expect([...speaker.looping]).toEqual(['day']);
});

test('muting sleeps, unmuting wakes', async () => {
  const { sound, speaker } = opened();
  sound.setMusic('night');
  await settled();
  sound.setMuted(true);
  sound.play('message');
  expect(speaker.running).toBe(false);
  expect(speaker.asked.slice(-2)).toEqual(['muted', 'sleep']);
  sound.setMuted(false);
  await settled();
  expect(speaker.running).toBe(true);
  expect([...speaker.looping]).toEqual(['night']);
});

test('it sleeps while the page is hidden and wakes with the next gesture, not before', async () => {
  const { sound, speaker, page } = opened();
  sound.setMusic('night');
  await settled();
  page.hide();
  expect(speaker.running).toBe(false);
  page.show();
  await settled();
  expect(speaker.running).toBe(false);
  page.touch();
  await settled();
  expect(speaker.running).toBe(true);
  expect([...speaker.looping]).toEqual(['night']);
});

test('what the caller has suspended stays so until the caller resumes it', async () => {
  const { sound, speaker, page } = opened();
  await settled();
  sound.suspend();
  page.touch();
  page.hide();
  page.show();
  page.touch();
  await settled();
  expect(speaker.running).toBe(false);
  sound.resume();
  await settled();
  expect(speaker.running).toBe(true);
});

test('a context that does not wake is replaced and everything loaded again', async () => {
  const { sound, speaker, page } = opened();
  sound.setMusic('night');
  await settled();
  page.hide();
  speaker.wakes = false;
  page.show();
  page.touch();
  await vi.advanceTimersByTimeAsync(499);
  expect(speaker.resets).toBe(0);
  await vi.advanceTimersByTimeAsync(2);
  expect(speaker.resets).toBe(1);
  expect([...speaker.looping]).toEqual(['night']);
});

test('a context that never wakes is replaced three times, not for ever', async () => {
  const speaker = new MemorySpeaker();
  speaker.wakes = false;
  const { page } = opened({ speaker });
  for (let gesture = 0; gesture < 8; gesture++) {
    page.touch();
    await vi.advanceTimersByTimeAsync(600);
  }
  expect(speaker.resets).toBe(3);
});

test('a gesture wakes a context that something else has stopped', async () => {
  const { speaker, page } = opened();
  await settled();
  speaker.running = false;
  page.touch();
  await settled();
  expect(speaker.running).toBe(true);
});

test('trust is heard before value', async () => {
  const { sound, speaker } = opened();
  await settled();
  const before = speaker.asked.length;
  sound.playChange({ trust: -6, partnership: 3 });
  expect(speaker.asked.slice(before)).toEqual(['trust-down']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(speaker.asked.slice(before)).toEqual(['trust-down', 'value-up']);
});

test('closed, it is silent: no knock that was due, no gesture, no return', async () => {
  const { sound, speaker, page } = opened();
  await settled();
  sound.playChange({ trust: 6, partnership: 3 });
  sound.close();
  const length = speaker.asked.length;
  page.hide();
  page.show();
  page.touch();
  sound.resume();
  sound.setMusic('night');
  sound.play('message');
  await vi.advanceTimersByTimeAsync(1000);
  expect(speaker.asked.slice(length)).toEqual([]);
  expect(speaker.asked.at(-1)).toBe('close');
});

test('unknown ids and files that fail are left out and remembered once', async () => {
  const { sound, speaker } = opened();
  await settled();
  sound.play('gong');
  sound.play('gong');
  sound.setMusic('opera');
  speaker.onLoadError({ id: 'message', url: '', loop: null }, '404');
  expect(sound.playing().music).toBe('');
  expect(sound.problems().map(({ id, reason }) => `${reason} ${id}`)).toEqual([
    'unknown-id gong',
    'unknown-id opera',
    'load-failed message',
  ]);
});

test('nothing that the speaker throws comes out', async () => {
  const speaker = new MemorySpeaker();
  Object.assign(speaker, {
    wake: () => Promise.reject(new Error('no')),
    load: broken,
    reset: broken,
  });
  Object.assign(speaker, { fadeIn: broken, strike: broken, setVolume: broken, sleep: broken });
  const { sound, page } = opened({ speaker });
  sound.setMusic('night');
  await settled();
  sound.play('message');
  sound.setVolume(0.3);
  page.hide();
  sound.close();
  expect(sound.problems()).toEqual([
    { id: '', reason: 'speaker-failed', detail: 'Error: no audio here' },
  ]);
});

test('a volume outside 0-1 is clamped, one that is no number is ignored', () => {
  const { sound } = opened();
  sound.setVolume(7);
  expect(sound.playing().volume).toBe(1);
  sound.setVolume(Number.NaN);
  expect(sound.playing().volume).toBe(1);
  sound.setVolume(-1);
  expect(sound.playing().volume).toBe(0);
});
