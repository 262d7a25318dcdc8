import { expect, test } from 'vitest';
import { FRAME } from '../../../assets/art/set.ts';
import { SERVICE_DESK } from '../../../assets/art/sets/service-desk.ts';
import { Actor } from '../../../src/app/stage/actor.ts';
import { facesOf } from '../../../src/app/stage/faces.ts';
import { layOut } from '../../../src/app/stage/layout.ts';
import type { BackgroundManifest } from '../../../src/app/stage/manifest.ts';

const SIZE = { width: 1440, height: 900 };
const [FIRST = { x: 0, y: 0, scale: 1 }] = SERVICE_DESK.places;
const MANIFEST = { places: SERVICE_DESK.places, peopleDepth: 0.8 } as BackgroundManifest;

const actor = (walking: boolean): Actor =>
  new Actor(
    {
      person: { id: 'gleb', drawing: 'gleb', mood: 'neutral', speaking: true },
      place: 0,
      phone: false,
      walking,
    },
    0,
    { random: () => 0.5, still: () => false },
  );

const view = (resolution: number) => ({
  layout: layOut(SIZE, FRAME, FIRST),
  pointer: { x: 0, y: 0 },
  zoom: 1,
  focus: FIRST,
  shake: { x: 0, y: 0 },
  resolution,
});

test('a face lies around the middle of the head, in CSS pixels on any screen', () => {
  const [face = [0, 0, 0, 0]] = facesOf(MANIFEST, [actor(false).frame(0)], view(1));
  const { layout } = view(1);
  const [x, y] = [(FIRST.x - layout.x) * layout.scale, (FIRST.y - layout.y) * layout.scale];
  expect(face[0]).toBeLessThan(x);
  expect(face[0] + face[2]).toBeGreaterThan(x);
  expect(face[1]).toBeLessThan(y);
  expect(face[1] + face[3]).toBeGreaterThan(y);
  expect(facesOf(MANIFEST, [actor(false).frame(0)], view(2))).toEqual([face]);
});

test('who is still coming in has none', () => {
  expect(facesOf(MANIFEST, [actor(true).frame(10)], view(1))).toEqual([]);
  expect(facesOf(MANIFEST, [actor(true).frame(5000)], view(1))).toHaveLength(1);
});

test('who is leaving has none', () => {
  const gone = actor(false);
  gone.leave(0);
  expect(facesOf(MANIFEST, [gone.frame(0)], view(1))).toEqual([]);
});
