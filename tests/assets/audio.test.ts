import { globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE, synthesise, type Accent, type Bed } from '../../assets/audio/catalogue.ts';
import { encodeCatalogue } from '../../assets/audio/mp3.ts';
import { peak, RATE, rms, samples, type Signal } from '../../assets/audio/synth/signal.ts';
import { integrated, momentary } from './loudness.ts';

const decibels = (amplitude: number): number => 20 * Math.log10(amplitude);
const made = new Map(Object.entries(CATALOGUE).map(([id, entry]) => [id, synthesise(entry)]));
const soundOf = (id: string): Signal => made.get(id) ?? new Float64Array();
const isBed = (entry: [string, Accent | Bed]): entry is [string, Bed] => entry[1].kind === 'bed';
const accents = Object.keys(CATALOGUE).filter((id) => CATALOGUE[id]?.kind === 'accent');
const beds = Object.entries(CATALOGUE).filter(isBed);

/** The mean level around a pitch, in decibels, over a dozen parts of a sound. */
function levelAt(sound: Signal, hertz: number): number {
  const size = 2048;
  const powers = Array.from({ length: 12 }, (_, part) => {
    const from = Math.floor((part / 12) * (sound.length - size));
    let [real, imaginary] = [0, 0];
    for (let index = 0; index < size; index += 1) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size);
      const value = window * (sound[from + index] ?? 0);
      real += value * Math.cos((2 * Math.PI * hertz * index) / RATE);
      imaginary += value * Math.sin((2 * Math.PI * hertz * index) / RATE);
    }
    return real * real + imaginary * imaginary;
  });
  return 10 * Math.log10(powers.reduce((sum, power) => sum + power, 1e-12) / powers.length);
}

/** The loudest of these pitches in a part of a sound, by its Fourier component. */
function loudest(sound: Signal, from: number, to: number, hertz: readonly number[]): number {
  const part = sound.slice(samples(from), samples(to));
  const strength = (hz: number): number => {
    let [real, imaginary] = [0, 0];
    part.forEach((value, index) => {
      real += value * Math.cos((2 * Math.PI * hz * index) / RATE);
      imaginary += value * Math.sin((2 * Math.PI * hz * index) / RATE);
    });
    return Math.hypot(real, imaginary);
  };
  return hertz.toSorted((a, b) => strength(b) - strength(a))[0] ?? 0;
}

/** A tone of one kilohertz in both channels at -18 dBFS has -18 LUFS; in one channel it has 3 less. */
test('loudness is measured as the recommendation says', () => {
  const tone = Float64Array.from({ length: 3 * RATE }, (_, index) =>
    Math.sin((2 * Math.PI * 997 * index) / RATE),
  );
  expect(integrated(tone)).toBeCloseTo(-3.01, 1);
  expect(momentary(tone)).toBeCloseTo(-3.01, 1);
});

test.each(beds)('%s is as loud as the other beds: -35 to -31 LUFS', (id) => {
  expect(integrated(soundOf(id))).toBeGreaterThan(-35);
  expect(integrated(soundOf(id))).toBeLessThan(-31);
});

/** By ear, in LUFS at the loudest moment: above every bed, and no more than a voice in the room. */
test.each<[string, number, number]>([
  ['message', -27, -22],
  ['send', -28, -23],
  ['phone-buzz', -27, -22],
  ['phone-ring', -27, -22],
  ['trust-up', -25, -21],
  ['trust-down', -25, -21],
  ['value-up', -29, -24],
  ['value-down', -29, -24],
  ['door', -30, -24],
  ['bell', -28, -22],
  ['printer', -29, -24],
  ['engine', -29, -24],
  ['cup', -31, -25],
  ['chair', -31, -25],
  ['paper', -31, -25],
  ['steps', -31, -25],
  ['cutlery', -32, -25],
  ['typing', -34, -29],
])('%s is heard at %d to %d LUFS', (id, least, most) => {
  expect(momentary(soundOf(id))).toBeGreaterThan(least);
  expect(momentary(soundOf(id))).toBeLessThan(most);
});

test.each(Object.keys(CATALOGUE))('%s has no offset and no click', (id) => {
  const sound = soundOf(id);
  const offset = sound.reduce((sum, value) => sum + value, 0) / sound.length;
  expect(decibels(Math.abs(offset) + 1e-9)).toBeLessThan(-55);
  const jump = sound.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (sound[at - 1] ?? 0))),
    0,
  );
  expect(jump).toBeLessThan(0.25);
});

test('no two beds sound alike', () => {
  const octaves = [60, 120, 240, 480, 960, 1920, 3840];
  const spectra = beds.map(([id]) => octaves.map((hertz) => levelAt(soundOf(id), hertz)));
  spectra.forEach((one, at) => {
    for (const other of spectra.slice(at + 1)) {
      const apart = one.map((level, octave) => Math.abs(level - (other[octave] ?? 0)));
      expect(Math.max(...apart)).toBeGreaterThan(3);
    }
  });
});

test.each(accents)('%s peaks between -18 and -6 dBFS', (id) => {
  expect(decibels(peak(soundOf(id)))).toBeGreaterThanOrEqual(-18);
  expect(decibels(peak(soundOf(id)))).toBeLessThanOrEqual(-6);
});

test.each(accents)('%s begins and ends in silence and lasts under two seconds', (id) => {
  const sound = soundOf(id);
  expect(Math.abs(sound[0] ?? 1)).toBe(0);
  expect(Math.abs(sound.at(-1) ?? 1)).toBe(0);
  const lastTenth = sound.slice(-Math.round(sound.length / 10));
  expect(decibels(rms(lastTenth))).toBeLessThan(-40);
  expect(sound.length).toBeLessThan(2 * RATE);
});

test('typing is the quietest accent', () => {
  const quietest = accents.toSorted((a, b) => peak(soundOf(a)) - peak(soundOf(b)))[0];
  expect(quietest).toBe('typing');
});

test.each(beds)('%s lies between -34 and -28 dBFS and never comes near full scale', (id) => {
  expect(decibels(rms(soundOf(id)))).toBeGreaterThan(-34);
  expect(decibels(rms(soundOf(id)))).toBeLessThan(-28);
  expect(decibels(peak(soundOf(id)))).toBeLessThan(-12);
});

test.each(beds)('%s lasts 16-24 s, as its entry says', (id, bed) => {
  expect(soundOf(id)).toHaveLength(bed.seconds * RATE);
  expect(bed.seconds).toBeGreaterThanOrEqual(16);
  expect(bed.seconds).toBeLessThanOrEqual(24);
});

test.each(beds)('%s is a whole number of mp3 frames of 576 samples', (id) => {
  expect(soundOf(id).length % 576).toBe(0);
});

test.each(beds)('%s goes on over its seam as it does elsewhere', (id) => {
  const loop = soundOf(id);
  const at = (index: number): number => loop.at(index % loop.length) ?? 0;
  const bend = (index: number): number => Math.abs(at(index) - 2 * at(index + 1) + at(index + 2));
  const bends = Array.from(loop, (_, index) => bend(index)).toSorted((a, b) => a - b);
  const seam = Math.max(bend(loop.length - 2), bend(loop.length - 1));
  expect(seam).toBeLessThan(bends[Math.floor(bends.length * 0.995)] ?? 0);
});

test.each(beds)('%s is as loud on both sides of its seam', (id) => {
  const loop = soundOf(id);
  const difference = decibels(rms(loop.slice(0, RATE))) - decibels(rms(loop.slice(-RATE)));
  expect(Math.abs(difference)).toBeLessThan(3);
});

test('trust goes up a fourth and down a minor third', () => {
  const scale = [523.25, 587.33, 622.25, 659.26, 698.46, 783.99];
  const lower = scale.map((hz) => hz / 2);
  expect(loudest(soundOf('trust-up'), 0.02, 0.16, scale)).toBe(523.25);
  expect(loudest(soundOf('trust-up'), 0.3, 0.6, scale)).toBe(698.46);
  expect(loudest(soundOf('trust-down'), 0.02, 0.22, lower)).toBe(698.46 / 2);
  expect(loudest(soundOf('trust-down'), 0.5, 0.9, lower)).toBe(587.33 / 2);
});

test('the second knock is higher when value grows and lower when it is lost', () => {
  const pitches = [310, 440, 620];
  expect(loudest(soundOf('value-up'), 0.125, 0.2, pitches)).toBe(620);
  expect(loudest(soundOf('value-down'), 0.125, 0.2, pitches)).toBe(310);
  expect(loudest(soundOf('value-up'), 0.003, 0.08, pitches)).toBe(440);
});

test('the committed files are what the script writes', async () => {
  const folder = new URL('../../assets/audio/', import.meta.url);
  const encoded = await encodeCatalogue();
  const committed = readdirSync(folder).filter((name) => name.endsWith('.mp3'));
  expect(committed.toSorted()).toEqual([...encoded.keys()].map((id) => `${id}.mp3`).toSorted());
  for (const [id, file] of encoded) {
    const same = readFileSync(new URL(`${id}.mp3`, folder)).equals(file);
    expect(same, `${id}.mp3: run node assets/audio/synthesise.ts`).toBe(true);
  }
}, 180_000);

test.each([
  ['bed', 20],
  ['accent', 9],
])('a %s weighs at most %d KB', (kind, kilobytes) => {
  const ids = Object.keys(CATALOGUE).filter((id) => CATALOGUE[id]?.kind === kind);
  const weights = ids.map((id) => [id, statSync(`assets/audio/${id}.mp3`).size] as const);
  expect(weights.filter(([, bytes]) => bytes > kilobytes * 1024)).toEqual([]);
  expect(weights.length).toBeGreaterThan(0);
});

test.each(globSync('stories/*/scenario.json'))('every sound that %s names is there', (path) => {
  const named = JSON.parse(readFileSync(path, 'utf8')) as Record<'music' | 'sounds', object>;
  const bedIds = beds.map(([id]) => id);
  expect(Object.keys(named.music).filter((id) => !bedIds.includes(id))).toEqual([]);
  expect(Object.keys(named.sounds).filter((id) => !accents.includes(id))).toEqual([]);
});
