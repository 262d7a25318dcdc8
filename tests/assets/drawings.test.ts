import { describe, expect, test } from 'vitest';
import { BACKGROUNDS } from '../../assets/art/backgrounds.ts';
import { CAST } from '../../assets/art/cast.ts';
import {
  byLamps,
  DAY_LIGHT,
  NIGHT_LIGHT,
  STUDIO_LIGHT,
  type Light,
} from '../../assets/art/light.ts';
import type { Part } from '../../assets/art/person.ts';
import { MOUTH_SHAPES } from '../../assets/art/rig/mood.ts';
import { personParts } from '../../assets/art/rig/person-parts.ts';
import { LARGEST_PERSON, type Background } from '../../assets/art/set.ts';
import { speakingMouth } from '../../src/app/stage/speech.ts';
import { PHASES } from '../../src/core/story/hour.ts';
import { MOODS } from '../../src/core/story/turn.ts';

const people = Object.entries(CAST).map(([name, person]) => {
  const draw = (light: Light): Part[] => personParts(person, light);
  return [name, draw] as const;
});
const lights = BACKGROUNDS.flatMap(({ id, lights: drawn }) =>
  Object.entries(drawn).map(([name, set]) => [`${id} by ${name}`, set] as const),
);
const artOf = (set: (typeof lights)[number][1]): string[] =>
  [...set.behind, ...set.before].map(({ art }) => art);
const everything = [
  ...lights.flatMap(([, set]) => artOf(set)),
  ...people.flatMap(([, draw]) =>
    [STUDIO_LIGHT, NIGHT_LIGHT, DAY_LIGHT].flatMap((light) => draw(light).map(({ art }) => art)),
  ),
];

test('no drawing contains text, which could not be translated', () => {
  expect(everything.filter((art) => /<text|<image|font/.test(art))).toEqual([]);
});

test('no drawing has a number that is not one', () => {
  expect(everything.filter((art) => /NaN|undefined|Infinity/.test(art))).toEqual([]);
});

test('everything that is referred to is defined, and equal ids mean equal things', () => {
  const definitions = new Map<string, string>();
  for (const art of everything) {
    for (const [, id = '', content = ''] of art.matchAll(/ id="([^"]+)"([^]*?<\/[a-zA-Z]+>)/g)) {
      expect(definitions.get(id) ?? content).toBe(content);
      definitions.set(id, content);
    }
    for (const [, id = ''] of art.matchAll(/url\(#([^)]+)\)/g)) {
      expect(art).toContain(` id="${id}"`);
    }
  }
  expect(definitions.size).toBeGreaterThan(50);
});

test('lamps change the edges of people, and nothing else that shows', () => {
  const { name, rim, rimOpacity, ...rest } = byLamps(DAY_LIGHT);
  expect(DAY_LIGHT).toMatchObject(rest);
  expect([name, rim]).not.toContain(DAY_LIGHT.name);
  expect([name, rim]).not.toContain(DAY_LIGHT.rim);
  expect(rimOpacity).toBeLessThan(DAY_LIGHT.rimOpacity);
});

test('people stand in lamplight by night, but not where a story stays all day', () => {
  const alike = ({ lights: { day, night } }: Background): boolean =>
    day?.light.name === night?.light.name;
  const rooms = ['meeting-room', 'bank', 'head-office', 'client-office', 'editorial'];
  const steady = BACKGROUNDS.filter((room) => rooms.includes(room.id) && alike(room));
  expect(steady.map(({ id }) => id).toSorted()).toEqual([
    'client-office',
    'editorial',
    'head-office',
  ]);
});

describe.each(people)('%s', (_, draw) => {
  const ids = draw(STUDIO_LIGHT).map(({ id }) => id);

  test('has every part once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['body', 'arm', 'head', 'hair', 'eyes:closed']));
  });

  test.each(MOODS)('has brows, eyes, mouth and marks for being %s', (mood) => {
    const parts = ['brows', 'mouth', 'marks'].map((slot) => `${slot}:${mood}`);
    const eyes = ['rest', 'away', 'down'].map((gaze) => `eyes:${mood}:${gaze}`);
    expect(ids).toEqual(expect.arrayContaining([...parts, ...eyes]));
  });

  test('has every mouth that speech takes turns with', () => {
    for (const mood of MOODS) {
      for (let tenth = 0; tenth < 20; tenth += 1) {
        expect(ids).toContain(speakingMouth(mood, tenth * 100));
      }
    }
  });

  test('looks different in every mood and light', () => {
    const mouths = (light: Light) =>
      draw(light)
        .filter(({ id }) => id.startsWith('mouth:'))
        .map(({ art }) => art);
    expect(new Set(mouths(STUDIO_LIGHT)).size).toBe(MOUTH_SHAPES.length);
    expect(mouths(NIGHT_LIGHT)).not.toEqual(mouths(STUDIO_LIGHT));
  });
});

describe.each(BACKGROUNDS.map((background) => [background.id, background] as const))(
  '%s',
  (_, background) => {
    test.each(PHASES)('has a light for %s', (phase) => {
      const names = Object.keys(background.lights);
      expect(names).toContain(background.phases[phase]);
      expect(names).toContain((background.winter ?? background.phases)[phase]);
    });

    test('has no light that is never seen', () => {
      const { lights: drawn, phases, winter = phases } = background;
      const seen = new Set([...Object.values(phases), ...Object.values(winter)]);
      expect([...seen].toSorted()).toEqual(Object.keys(drawn).toSorted());
    });

    test('has the same sheets by the same names wherever they are', () => {
      for (const set of Object.values(background.lights)) {
        const names = [...set.behind, ...set.before].map(({ id }) => id);
        expect(new Set(names).size).toBe(names.length);
      }
    });

    test('has a sheet for everything that comes in at another hour', () => {
      // A sheet that lies on one that is not there would be lost without a word.
      const lit = Object.values(background.lights);
      const shaded = lit.filter(({ before }) => before.some(({ id }) => id === 'hour'));
      for (const { behind } of shaded.filter(({ dark }) => dark !== lit[0]?.dark)) {
        expect(behind.map(({ id }) => id)).toEqual(expect.arrayContaining(['sky', 'lamps-on']));
      }
    });

    test('has places for people, none larger than their textures, and no two on one spot', () => {
      expect(background.places.length).toBeGreaterThan(0);
      for (const { scale } of background.places) expect(scale).toBeLessThanOrEqual(LARGEST_PERSON);
      const lefts = background.places.map(({ x }) => x).toSorted((a, b) => a - b);
      lefts.slice(1).forEach((x, index) => expect(x - (lefts[index] ?? 0)).toBeGreaterThan(270));
    });

    test('shows people of the cast in its still pictures, each in a place', () => {
      expect(background.posing.length).toBeGreaterThan(0);
      expect(background.posing.length).toBeLessThanOrEqual(background.places.length);
      for (const [drawing] of background.posing) expect(Object.keys(CAST)).toContain(drawing);
    });
  },
);
