import { expect, test } from 'vitest';
import { rise, struck, swell } from '../../assets/audio/synth/envelope.ts';
import { amplitude, exp2, noteHz, sine } from '../../assets/audio/synth/exact-math.ts';
import {
  bandpass,
  filtered,
  filteredLoop,
  highpass,
  lowpass,
} from '../../assets/audio/synth/filter.ts';
import { whiteNoise } from '../../assets/audio/synth/noise.ts';
import { inRoom, loopInRoom } from '../../assets/audio/synth/reverb.ts';
import {
  eased,
  mix,
  mixLoop,
  peak,
  RATE,
  render,
  rms,
  type Signal,
} from '../../assets/audio/synth/signal.ts';

const ROOM = { seconds: 0.5, damping: 0.4, wet: 0.5 };
const tone = (hz: number, seconds = 0.5): Signal => render(seconds, (time) => sine(hz * time));
const second = (sound: Signal): Signal => sound.slice(Math.round(sound.length / 2));

test('sine and powers agree with the engine to twelve digits', () => {
  for (let turns = -3; turns < 3; turns += 0.0137)
    expect(sine(turns)).toBeCloseTo(Math.sin(2 * Math.PI * turns), 11);
  for (let x = -30; x < 30; x += 0.37) expect(exp2(x) / 2 ** x).toBeCloseTo(1, 13);
  expect(amplitude(-6)).toBeCloseTo(10 ** (-6 / 20), 10);
  expect(noteHz(72)).toBeCloseTo(523.2511, 3);
});

test('the same seed gives the same noise, another seed another', () => {
  expect(whiteNoise(0.1, 'a')).toEqual(whiteNoise(0.1, 'a'));
  expect(whiteNoise(0.1, 'a')).not.toEqual(whiteNoise(0.1, 'b'));
});

test.each([
  ['lowpass', lowpass(500), 60, 4000],
  ['highpass', highpass(500), 4000, 60],
  ['bandpass', bandpass(500, 3), 500, 4000],
])('%s keeps its band and takes away the rest', (_name, filter, kept, lost) => {
  expect(rms(second(filtered(tone(kept), filter)))).toBeGreaterThan(0.65);
  expect(rms(second(filtered(tone(lost), filter)))).toBeLessThan(0.1);
});

test('a loop stays a loop through a filter and a room', () => {
  const loop = whiteNoise(2, 'loop');
  const twice = new Float64Array(2 * loop.length);
  twice.set(loop);
  twice.set(loop, loop.length);
  const round = loopInRoom(filteredLoop(loop, lowpass(300)), ROOM);
  const straight = second(inRoom(filtered(twice, lowpass(300)), ROOM, 0));
  const worst = round.reduce(
    (most, value, index) => Math.max(most, Math.abs(value - (straight[index] ?? 9))),
    0,
  );
  expect(worst).toBeLessThan(1e-3);
});

test('a room rings on after the sound and falls silent', () => {
  const rung = inRoom(tone(440, 0.1), ROOM, 0.8);
  expect(rms(rung.slice(0.12 * RATE, 0.2 * RATE))).toBeGreaterThan(0.01);
  expect(rms(rung.slice(-0.1 * RATE))).toBeLessThan(0.005);
});

test('what runs past the end is cut in a mix and comes round in a loop', () => {
  const placement = { sound: Float64Array.from({ length: RATE }, () => 1), at: 1.5, gain: 0.5 };
  expect(mix(2, [placement])[0]).toBe(0);
  expect(mixLoop(2, [placement])[0]).toBe(0.5);
  expect(mixLoop(2, [placement]).at(-1)).toBe(0.5);
});

test('envelopes start from nothing and stay within 0 and 1', () => {
  for (let time = -1; time < 2; time += 0.01)
    for (const level of [struck(time, 0.02, 0.1), swell(time, 0, 1), rise(time)]) {
      expect(level).toBeGreaterThanOrEqual(-1e-12);
      expect(level).toBeLessThanOrEqual(1 + 1e-12);
    }
  expect(struck(0.12, 0.02, 0.1)).toBeCloseTo(0.5, 10);
  expect(peak(eased(tone(440), 0.01, 0.01).slice(0, 1))).toBe(0);
});
