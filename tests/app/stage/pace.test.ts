import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  FrameCost,
  MOVING_FPS,
  paceOf,
  RESTING_FPS,
  SlowWatch,
  SPARING_FPS,
} from '../../../src/app/stage/pace.ts';
import { Ticker } from '../../../src/app/stage/ticker.ts';

afterEach(() => vi.useRealTimers());

const RESTING = {
  hidden: false,
  moving: false,
  alive: true,
  quietMs: 0,
  untilBlinkMs: 2000,
  movingFps: MOVING_FPS,
};

test.each([
  ['a resting stage draws rarely', {}, RESTING_FPS],
  ['a moving one at 30', { moving: true }, MOVING_FPS],
  ['a moving one as often as it can afford', { moving: true, movingFps: SPARING_FPS }, SPARING_FPS],
  ['a hidden one not at all', { hidden: true, moving: true }, 0],
  ['one with nobody on it sleeps', { alive: false }, 0],
  ['one that nobody touches for a minute dozes off', { quietMs: 60_000 }, 0],
  ['a blink is not missed', { untilBlinkMs: 100 }, MOVING_FPS],
])('%s', (_, change, fps) => {
  expect(paceOf({ ...RESTING, ...change })).toBe(fps);
});

describe('the watch for slow machines', () => {
  const run = (frameMs: number, frames: number, moving = true, fps = MOVING_FPS): boolean => {
    const watch = new SlowWatch();
    return Array.from({ length: frames }, () => watch.isTooSlow(frameMs, moving, fps)).includes(
      true,
    );
  };

  test('sees three seconds below 20 frames a second', () => {
    expect(run(100, 29)).toBe(false);
    expect(run(100, 30)).toBe(true);
  });

  test('is content with 20', () => expect(run(50, 1000)).toBe(false));
  test('asks no more than the stage does', () => {
    expect(run(80, 1000, true, SPARING_FPS)).toBe(false);
    expect(run(100, 30, true, SPARING_FPS)).toBe(true);
  });
  test('does not count a stage at rest', () => expect(run(125, 1000, false)).toBe(false));
  test('does not take one long pause for slowness', () => expect(run(10_000, 1)).toBe(false));
});

describe('the cost of frames', () => {
  const fpsAfter = (frames: readonly number[]): number => {
    const cost = new FrameCost();
    for (const ms of frames) cost.note(ms);
    return cost.movingFps;
  };
  const many = (ms: number): number[] => Array.from({ length: 40 }, () => ms);

  test('lets cheap frames come at 30', () => expect(fpsAfter(many(8))).toBe(MOVING_FPS));
  test('makes dear frames rare', () => expect(fpsAfter(many(20))).toBe(SPARING_FPS));
  test('judges no machine by its first frames', () =>
    expect(fpsAfter([90, 60, 30, 20])).toBe(MOVING_FPS));
  test('forgives a frame that took long for once', () =>
    expect(fpsAfter([...many(5), 60, ...many(5)])).toBe(MOVING_FPS));
  test('does not try again what was slow', () =>
    expect(fpsAfter([...many(20), ...many(1)])).toBe(SPARING_FPS));
});

describe('the ticker', () => {
  function loop(): { calls: string[]; sleep(): void; wake(): void; tick(): void } {
    const calls: string[] = [];
    return {
      calls,
      sleep: () => calls.push('sleep'),
      wake: () => calls.push('wake'),
      tick: () => calls.push('tick'),
    };
  }

  test('stops the loop at rest and wakes it for movement, once each', () => {
    const { calls, ...ports } = loop();
    const ticker = new Ticker(ports, MOVING_FPS);
    for (const fps of [30, 0, 0, 30, 30]) {
      ticker.run(fps);
    }
    expect(calls).toEqual(['sleep', 'wake']);
  });

  test('is smooth where frames come with the screen’s', () => {
    const { calls: _, ...ports } = loop();
    const ticker = new Ticker(ports, MOVING_FPS);
    expect(ticker.isSmooth).toBe(true);
    ticker.run(SPARING_FPS);
    expect(ticker.isSmooth).toBe(false);
    ticker.run(0);
    expect(ticker.isSmooth).toBe(false);
  });

  test('draws by the clock at low rates, and no more after that', () => {
    vi.useFakeTimers();
    const { calls, ...ports } = loop();
    const ticker = new Ticker(ports, MOVING_FPS);
    ticker.run(RESTING_FPS);
    vi.advanceTimersByTime(1000);
    ticker.run(0);
    const drawn = calls.filter((call) => call === 'tick').length;
    expect(drawn).toBe(RESTING_FPS);
    vi.advanceTimersByTime(1000);
    expect(calls.filter((call) => call === 'tick')).toHaveLength(drawn);
  });
});
