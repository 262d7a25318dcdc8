import { describe, expect, test } from 'vitest';
import { ARTYOM } from '../../../assets/art/people/furniture-shop.ts';
import { personParts } from '../../../assets/art/rig/person-parts.ts';
import { STUDIO_LIGHT } from '../../../assets/art/light.ts';
import {
  changedSlots,
  CLOSED_EYES,
  MOOD_CHANGE_MS,
  partOf,
  slotBetween,
  SLOTS,
  type Face,
} from '../../../src/app/stage/face.ts';
import { MOODS } from '../../../src/core/story/turn.ts';

const face = (mood: Face['mood'], gaze: Face['gaze'] = 'rest'): Face => ({ mood, gaze });
const drawn = new Set(personParts(ARTYOM, STUDIO_LIGHT).map(({ id }) => id));

test.each(MOODS)('every part of a %s face is drawn', (mood) => {
  for (const gaze of ['rest', 'away', 'down'] as const) {
    for (const slot of SLOTS) {
      expect(drawn).toContain(partOf(slot, face(mood, gaze)));
    }
  }
  expect(drawn).toContain(CLOSED_EYES);
});

test('a look aside changes the eyes alone, a mood changes everything', () => {
  expect(changedSlots(face('warm'), face('warm', 'away'))).toEqual(['eyes']);
  expect(changedSlots(face('warm'), face('angry'))).toEqual(['brows', 'eyes', 'mouth', 'marks']);
  expect(changedSlots(face('warm'), face('warm'))).toEqual([]);
});

describe('a change of mood', () => {
  const between = (slot: (typeof SLOTS)[number], elapsed: number) =>
    slotBetween(slot, face('neutral'), face('angry'), elapsed);

  test('begins with the brows, then the lids 40 ms later, then the mouth 40 ms after them', () => {
    expect(between('brows', 10)[1]?.alpha).toBeGreaterThan(0);
    expect(between('eyes', 39)[0]?.part).toBe('eyes:neutral:rest');
    expect(between('mouth', 79)[1]?.alpha).toBe(0);
    expect(between('mouth', 100)[1]?.alpha).toBeGreaterThan(0);
  });

  test('takes 220 ms for each part', () => {
    expect(between('brows', 220)).toEqual([{ part: 'brows:angry', alpha: 1, y: 0 }]);
    for (const slot of SLOTS) {
      expect(between(slot, MOOD_CHANGE_MS)).toEqual([
        { part: partOf(slot, face('angry')), alpha: 1, y: 0 },
      ]);
    }
    expect(MOOD_CHANGE_MS).toBe(300);
  });

  test('shuts the eyes on the way', () => {
    const seen = new Set<string | undefined>();
    for (let elapsed = 0; elapsed < 300; elapsed += 2) {
      seen.add(between('eyes', elapsed)[0]?.part);
    }
    expect([...seen]).toEqual(['eyes:neutral:rest', CLOSED_EYES, 'eyes:angry:rest']);
  });

  test('never leaves a slot empty', () => {
    for (let elapsed = 0; elapsed < 320; elapsed += 4) {
      for (const slot of SLOTS) {
        const total = between(slot, elapsed).reduce((sum, { alpha }) => sum + alpha, 0);
        expect(total).toBeGreaterThanOrEqual(0.95);
      }
    }
  });

  test('moves the brows instead of fading them in place', () => {
    const [old, young] = between('brows', 40);
    expect(old?.y).toBeGreaterThan(0);
    expect(young?.y).toBeLessThan(0);
  });
});
