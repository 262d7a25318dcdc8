import { describe, expect, test } from 'vitest';
import { nextMoment, nextScenario, type NextStep } from '../../../src/app/debrief/next-step.ts';
import type { ScenarioCard } from '../../../src/contract/compiled.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { compiled, POOR } from '../review/played.ts';

const NIGHT = compiled('half-past-ten').card;
const MEETING = compiled('twenty-five-minutes').card;
const DOOR = compiled('wrong-door').card;
const CHANNEL = compiled('the-channel').card;
const CLOCKWORK = compiled('clockwork').card;
const CLOAKROOM = compiled('moment-cloakroom').card;
const APPOINTMENT = compiled('moment-whose-appointment').card;
const CARDS = [NIGHT, CLOAKROOM, APPOINTMENT, CHANNEL, CLOCKWORK, MEETING, DOOR];

const attemptAt = ({ id }: ScenarioCard, day: number): Attempt => ({
  ...POOR,
  id: `${id}-${day}`,
  scenario: id,
  startedAt: `2026-05-0${day}T10:00:00.000Z`,
});

function next(
  played: ScenarioCard,
  kept: readonly Attempt[],
  weakest: string | null,
): [string, NextStep['reason']] | null {
  const step = nextScenario({ played, cards: CARDS, kept, weakest });
  return step === null ? null : [step.card.id, step.reason];
}

describe('the scenario to play next', () => {
  const night = attemptAt(NIGHT, 1);
  const channel = attemptAt(CHANNEL, 2);

  test('is the one that goes on from this one', () => {
    expect(next(NIGHT, [night], 'K10')).toEqual(['the-channel', 'follows']);
  });

  test('trains what was weakest, once that has been played', () => {
    expect(next(NIGHT, [night, channel], 'K10')).toEqual(['wrong-door', 'trains']);
    expect(next(NIGHT, [night, channel], 'K8')).toEqual(['twenty-five-minutes', 'trains']);
  });

  test('is never a sequel to what has not been played', () => {
    expect(CLOCKWORK.competencies).toContain('K12');
    expect(next(NIGHT, [night, channel], 'K12')).toEqual(['twenty-five-minutes', 'unplayed']);
    const meeting = attemptAt(MEETING, 3);
    expect(next(NIGHT, [night, channel, meeting], 'K12')).toEqual(['clockwork', 'trains']);
  });

  test('is the one played longest ago, when all have been', () => {
    const kept = [night, channel, attemptAt(CLOCKWORK, 5), attemptAt(MEETING, 4)];
    const all = [...kept, attemptAt(DOOR, 3), attemptAt(DOOR, 6)];
    expect(next(NIGHT, all, 'K10')).toEqual(['the-channel', 'longest-ago']);
    expect(next(CHANNEL, all, null)).toEqual(['half-past-ten', 'longest-ago']);
  });

  test('is none where there is no other', () => {
    expect(nextScenario({ played: NIGHT, cards: [NIGHT], kept: [], weakest: 'K1' })).toBeNull();
  });
});

describe('the single decision beside it', () => {
  const moment = (kept: readonly Attempt[], weakest: string | null): string | undefined =>
    nextMoment({ played: NIGHT, cards: CARDS, kept, weakest })?.id;

  test('trains what was weakest; one not yet played comes first', () => {
    expect(moment([], 'K10')).toBe('moment-cloakroom');
    expect(moment([attemptAt(CLOAKROOM, 1)], 'K10')).toBe('moment-whose-appointment');
    expect(moment([attemptAt(CLOAKROOM, 1), attemptAt(APPOINTMENT, 2)], 'K10')).toBe(
      'moment-cloakroom',
    );
  });

  test('is none where nothing was weak, or nothing trains it', () => {
    expect(moment([], null)).toBeUndefined();
    expect(moment([], 'K5')).toBeUndefined();
  });
});
