import { describe, expect, test } from 'vitest';
import { Director, type LitPlace } from '../../../src/app/stage/director.ts';
import type { BackgroundManifest } from '../../../src/app/stage/manifest.ts';
import type { StageSnapshot } from '../../../src/app/session/stage-snapshot.ts';
import type { Direction } from '../../../src/core/story/turn.ts';

const manifest = (id: string, phone = true): BackgroundManifest => ({
  version: 1,
  id,
  frame: [0, 0, 1440, 900],
  bleed: 32,
  narrow: [0, 0, 900, 600],
  peopleDepth: 0.8,
  gradient: ['#000000', '#000000'],
  phases: { day: 'day', dusk: 'dusk', night: 'night' },
  lights: {},
  places: [{ x: 428, y: 300, scale: 0.82 }],
  phone,
  drawings: { artyom: {} },
});
const OFFICE: LitPlace = { manifest: manifest('office'), light: 'night' };
const SHOWROOM: LitPlace = { manifest: manifest('showroom', false), light: 'day' };

const ARTYOM = { id: 'artyom', drawing: 'artyom', mood: 'neutral', speaking: true } as const;

function snapshot(change: Partial<StageSnapshot> = {}): StageSnapshot {
  return {
    background: 'office',
    clock: '12-28 22:31',
    trust: 50,
    people: [ARTYOM],
    cues: { number: 0, directions: [], speaker: 'artyom' },
    busy: false,
    ...change,
  };
}

const cue = (number: number, ...directions: Direction[]): Partial<StageSnapshot> => ({
  cues: { number, directions, speaker: 'artyom' },
});

/** A director with the office on stage and its light up, at 1000 ms. */
function openOffice(still = false): Director {
  const director = new Director(still, () => 0.5);
  director.apply(snapshot(), 0);
  director.changeTo(OFFICE, 0);
  director.frame(0);
  director.frame(1000);
  return director;
}

test('nothing is on stage before the place has loaded', () => {
  const director = new Director(false, () => 0.5);
  director.apply(snapshot(), 0);
  const frame = director.frame(10);
  expect(frame.place).toBeNull();
  expect(frame.light).toBe(0);
  expect(director.onStage()).toEqual({
    set: '',
    light: '',
    clock: '12-28 22:31',
    people: [],
  });
});

test('people are there when the light comes up, in the mood of the snapshot', () => {
  const director = openOffice();
  expect(director.onStage()).toEqual({
    set: 'office',
    light: 'night',
    clock: '12-28 22:31',
    people: [{ id: 'artyom', mood: 'neutral' }],
  });
  const [actor] = director.frame(1000).actors;
  expect(actor).toMatchObject({ id: 'artyom', drawing: 'artyom', place: 0, away: 0, hand: true });
});

test('someone who is not drawn is not seen', () => {
  const director = openOffice();
  const people = [ARTYOM, { id: 'olga', drawing: '', mood: 'warm', speaking: false } as const];
  director.apply(snapshot({ people }), 1000);
  expect(director.onStage().people).toEqual([{ id: 'artyom', mood: 'neutral' }]);
});

test('a drawing that the place does not have is not seen', () => {
  const director = openOffice();
  const people = [{ id: 'x', drawing: 'dragon', mood: 'warm', speaking: false } as const];
  director.apply(snapshot({ people }), 1000);
  expect(director.frame(3000).actors).toEqual([]);
});

test('a mood changes part by part', () => {
  const director = openOffice();
  director.apply(snapshot({ people: [{ ...ARTYOM, mood: 'angry' }] }), 1000);
  expect(director.isMoving(1100)).toBe(true);
  const [half] = director.frame(1030).actors;
  expect(half?.slots.mouth[0]?.part).toBe('mouth:neutral');
  const [done] = director.frame(1400).actors;
  expect(done?.slots.mouth).toEqual([{ part: 'mouth:angry', alpha: 1, y: 0 }]);
  expect(director.isMoving(1400)).toBe(false);
});

describe('cues', () => {
  const nod: Direction = { key: 'gesture', value: 'nod' };

  test('are enacted once, however often their snapshot comes', () => {
    const director = openOffice();
    director.apply(snapshot(cue(1, nod)), 1000);
    expect(director.frame(1225).actors[0]?.pose.headY).toBeGreaterThan(5);
    director.apply(snapshot({ ...cue(1, nod), clock: '12-28 22:32' }), 2000);
    expect(director.isMoving(2000)).toBe(false);
    director.apply(snapshot(cue(2, nod)), 3000);
    expect(director.isMoving(3100)).toBe(true);
  });

  test('belong to the speaker and to nobody else', () => {
    const director = openOffice();
    const cues = { number: 1, directions: [nod], speaker: 'you' };
    director.apply(snapshot({ cues }), 1000);
    expect(director.isMoving(1100)).toBe(false);
  });

  test('belong to whoever they name, whoever speaks', () => {
    const director = openOffice();
    const cues = { number: 1, directions: [{ ...nod, person: 'artyom' }], speaker: '' };
    director.apply(snapshot({ cues }), 1000);
    expect(director.isMoving(1100)).toBe(true);
  });

  test('put the phone away and take it out again', () => {
    const director = openOffice();
    director.apply(snapshot(cue(1, { key: 'gesture', value: 'put-down-phone' })), 1000);
    expect(director.frame(1200).actors[0]?.hand).toBe(true);
    expect(director.frame(2000).actors[0]?.hand).toBe(false);
    director.apply(snapshot(cue(2, { key: 'gesture', value: 'pick-up-phone' })), 3000);
    expect(director.frame(4000).actors[0]).toMatchObject({ hand: true });
    expect(director.frame(4000).actors[0]?.pose.armY).toBeCloseTo(0, 0);
  });

  test('turn the eyes for a while', () => {
    const director = openOffice();
    director.apply(snapshot(cue(1, { key: 'look', value: 'away' })), 1000);
    expect(director.frame(1100).actors[0]?.slots.eyes[0]?.part).toBe('eyes:neutral:away');
    director.apply(snapshot(cue(2, { key: 'look', value: 'you' })), 1200);
    expect(director.frame(1300).actors[0]?.slots.eyes[0]?.part).toBe('eyes:neutral:rest');
  });

  test('move the camera', () => {
    const director = openOffice();
    director.apply(snapshot(cue(1, { key: 'camera', value: 'close' })), 1000);
    expect(director.frame(2000).zoom).toBeCloseTo(1.14, 5);
    director.apply(snapshot(cue(2, { key: 'camera', value: 'shake' })), 2000);
    const { shake } = director.frame(2030);
    expect(Math.abs(shake.x) + Math.abs(shake.y)).toBeGreaterThan(0);
    expect(Math.abs(shake.x)).toBeLessThanOrEqual(5);
    director.apply(snapshot(cue(3, { key: 'camera', value: 'wide' })), 3000);
    expect(director.frame(4000).zoom).toBe(1);
  });
});

test('whoever comes later walks in, and whoever goes walks out', () => {
  const director = openOffice();
  director.apply(snapshot({ people: [] }), 1000);
  expect(director.frame(1300).actors[0]?.away).toBeGreaterThan(0);
  expect(director.frame(1700).actors).toEqual([]);
  director.apply(snapshot(), 2000);
  expect(director.frame(2000).actors[0]?.away).toBe(1);
  expect(director.frame(2700).actors[0]?.away).toBe(0);
});

test('whoever comes stands where nobody stands', () => {
  const [olga, stas] = ['olga', 'stas'].map((id) => ({ ...ARTYOM, id }));
  if (olga === undefined || stas === undefined) throw new Error('Nobody is there.');
  const room = { ...OFFICE.manifest, places: [440, 880].map((x) => ({ x, y: 300, scale: 0.8 })) };
  const director = new Director(false, () => 0.5);
  director.apply(snapshot({ people: [ARTYOM, olga] }), 0);
  director.changeTo({ ...OFFICE, manifest: room }, 0);
  director.frame(1000);
  director.apply(snapshot({ people: [olga] }), 2000);
  director.frame(4000);
  director.apply(snapshot({ people: [olga, stas] }), 5000);
  const places = director.frame(8000).actors.map(({ id, place }) => [id, place]);
  expect(places).toEqual([
    ['olga', 1],
    ['stas', 0],
  ]);
});

test('while the client types, the thumb moves and the eyes are on the phone', () => {
  const director = openOffice();
  director.apply(snapshot({ busy: true }), 1000);
  expect(director.isMoving(1500)).toBe(true);
  expect(director.frame(1100).actors[0]?.slots.eyes[0]?.part).toBe('eyes:neutral:down');
  director.apply(snapshot({ busy: false }), 2000);
  expect(director.isMoving(2000)).toBe(false);
});

test('a new place comes by light, with its people in it and no phone in the showroom', () => {
  const director = openOffice();
  const there = snapshot({ background: 'showroom', people: [{ ...ARTYOM, mood: 'warm' }] });
  director.apply(there, 1000);
  expect(director.frame(1100).actors[0]?.slots.brows[0]?.part).toBe('brows:neutral');
  director.changeTo(SHOWROOM, 1200);
  expect(director.onStage().set).toBe('office');
  director.frame(1500);
  expect(director.onStage()).toMatchObject({
    set: 'showroom',
    people: [{ id: 'artyom', mood: 'warm' }],
  });
  expect(director.frame(1800)).toMatchObject({ light: 1, zoom: 1 });
  expect(director.frame(1800).actors[0]).toMatchObject({ away: 0, hand: false });
});

test('a place that cannot be shown leaves an empty stage', () => {
  const director = openOffice();
  director.changeTo(null, 1000);
  const frame = director.frame(1400);
  expect(frame).toMatchObject({ place: null, light: 0, actors: [] });
});

describe('reduced motion', () => {
  test('nothing moves by itself', () => {
    const director = openOffice(true);
    const [a, b] = [director.frame(2000), director.frame(3100)];
    expect(a).toEqual(b);
    expect(director.isAlive()).toBe(false);
    expect(director.nextBlink()).toBe(Infinity);
  });

  test('moods are exchanged at once and gestures left out', () => {
    const director = openOffice(true);
    const people = [{ ...ARTYOM, mood: 'delighted' } as const];
    const directions = [
      { key: 'gesture', value: 'nod' },
      { key: 'camera', value: 'shake' },
    ] as const;
    director.apply(snapshot({ people, ...cue(1, ...directions) }), 1000);
    const frame = director.frame(1001);
    expect(frame.actors[0]?.slots.mouth).toEqual([{ part: 'mouth:delighted', alpha: 1, y: 0 }]);
    expect(frame.actors[0]?.pose.headY).toBe(0);
    expect(frame.shake).toEqual({ x: 0, y: 0 });
    expect(director.isMoving(1001)).toBe(false);
  });

  test('can be switched on while someone is moving', () => {
    const director = openOffice();
    director.apply(snapshot(cue(1, { key: 'gesture', value: 'sigh' })), 1000);
    director.setStill(true);
    expect(director.isMoving(1100)).toBe(false);
    expect(director.frame(1100).actors[0]?.pose.headY).toBe(0);
  });
});

describe('who speaks is seen', () => {
  const OLGA = { id: 'olga', drawing: 'artyom', mood: 'warm', speaking: false } as const;
  const SAYING = { number: 1, directions: [], speaker: 'artyom', aloudMs: 1000 } as const;
  const mouths = (director: Director): Set<string> =>
    new Set(
      Array.from({ length: 10 }, (_, tenth) => director.frame(1_000 + tenth * 100))
        .flatMap(({ actors }) => actors.filter(({ id }) => id === 'artyom'))
        .flatMap(({ slots }) => slots.mouth.map(({ part }) => part)),
    );

  test('among others by a step forward, which goes back when the story is told on', () => {
    const director = openOffice();
    director.apply(snapshot({ people: [ARTYOM, OLGA] }), 1_000);
    const nearness = (now: number): number[] =>
      director.frame(now).actors.map(({ pose }) => pose.nearness);
    const [speaker = 0, listener = 0] = nearness(2_000);
    expect(speaker).toBeGreaterThan(0);
    expect(listener).toBeLessThan(0);
    director.apply(snapshot({ people: [{ ...ARTYOM, speaking: false }, OLGA] }), 2_000);
    expect(nearness(3_000)).toEqual([0, 0]);
  });

  test('alone by the mouth', () => {
    const director = openOffice();
    director.apply(snapshot({ cues: SAYING }), 1_000);
    expect(mouths(director)).toEqual(new Set(['mouth:neutral', 'mouth:worried']));
    expect(director.isMoving(1_500)).toBe(true);
    expect(director.frame(2_100).actors[0]?.slots.mouth).toEqual([
      { part: 'mouth:neutral', alpha: 1, y: 0 },
    ]);
  });

  test('but not when lines are written, nor where motion is reduced', () => {
    const writing = openOffice();
    writing.apply(snapshot({ cues: { ...SAYING, aloudMs: 0 } }), 1_000);
    expect(mouths(writing).size).toBe(1);
    const still = openOffice(true);
    still.apply(snapshot({ cues: SAYING }), 1_000);
    expect(mouths(still).size).toBe(1);
  });
});
