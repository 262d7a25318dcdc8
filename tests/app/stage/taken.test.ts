import { expect, test } from 'vitest';
import { SERVICE_DESK } from '../../../assets/art/sets/service-desk.ts';
import type { ActorFrame } from '../../../src/app/stage/actor.ts';
import type { BackgroundManifest } from '../../../src/app/stage/manifest.ts';
import type { PersonTexture } from '../../../src/app/stage/person-view.ts';
import { takenBeside } from '../../../src/app/stage/taken.ts';

const { places } = SERVICE_DESK;
const loaded = {
  place: { manifest: { places } as BackgroundManifest, light: 'day' },
  people: new Map(['rustam', 'kostya'].map((drawing) => [drawing, {} as PersonTexture])),
};
const at = (drawing: string, place: number, leaving = false): ActorFrame =>
  ({ drawing, place, leaving }) as ActorFrame;

test('nobody takes a place beside the first who stands there alone', () => {
  expect(takenBeside(loaded, [])).toEqual([]);
  expect(takenBeside(loaded, [at('rustam', 0)])).toEqual([]);
});

test('a second takes the second place, also after the first has gone', () => {
  expect(takenBeside(loaded, [at('rustam', 0), at('kostya', 1)])).toEqual([places[1]]);
  expect(takenBeside(loaded, [at('kostya', 1)])).toEqual([places[1]]);
});

test('whoever leaves or is not in memory takes none', () => {
  expect(takenBeside(loaded, [at('rustam', 0), at('kostya', 1, true)])).toEqual([]);
  expect(takenBeside(loaded, [at('rustam', 0), at('gleb', 2)])).toEqual([]);
});
