// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  findAssigned,
  hindranceOf,
  rulesOf,
  type AssignedPlay,
} from '../../../src/app/play/assigned/assigned-play.ts';
import { Briefing } from '../../../src/app/play/assigned/briefing.tsx';
import { briefingMessages } from '../../../src/app/play/assigned/messages.ts';
import { ASSIGNMENTS_KEY, type OwnAssignment } from '../../../src/app/data/assignments.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { ownAssignment } from '../data/assignment.ts';
import { idOf } from '../data/attempts.ts';

const NOW = Date.UTC(2026, 4, 4, 12);
const at = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();
const SELF = idOf(901);

const ASSIGNMENT = ownAssignment({
  scenarios: ['half-past-ten'],
  opensAt: at(-1),
  progress: [
    { scenario: 'half-past-ten', attempts: 1, attemptsLeft: 1, state: 'begun', counted: null },
  ],
});

const play = (part: Partial<OwnAssignment> = {}, used = 0): AssignedPlay => ({
  assignment: { ...ASSIGNMENT, ...part },
  scenario: 'half-past-ten',
  used,
});

beforeEach(async () => {
  localStorage.clear();
  await briefingMessages.load('en');
  await switchLanguage('en');
});
afterEach(() => vi.unstubAllGlobals());

describe('a new attempt', () => {
  test.each([
    [null, {}, 1],
    ['attempts-used-up', {}, 2],
    [null, { attemptsAllowed: null }, 99],
    ['assignment-closed', { closedAt: at(-1) }, 0],
    ['assignment-upcoming', { opensAt: at(1) }, 0],
    ['scenario-not-assigned', { scenarios: ['wrong-door'] }, 0],
  ] as [string | null, Partial<OwnAssignment>, number][])(
    'meets %s with %j after %i attempts',
    (hindrance, part, used) => {
      expect(hindranceOf(play(part, used), NOW)).toBe(hindrance);
    },
  );
});

test('the rules leave to the player what the assignment does not decide', () => {
  expect(rulesOf(play(), false)).toEqual({
    timers: null,
    meters: true,
    language: null,
    asYouGo: false,
    withheld: false,
    again: true,
  });
  const strict = play({
    timers: 'on',
    meters: 'hidden',
    language: 'ru',
    feedback: 'on-release',
    attemptsAllowed: 1,
  });
  expect(rulesOf(strict, false)).toEqual({
    timers: true,
    meters: false,
    language: 'ru',
    asYouGo: false,
    withheld: true,
    again: false,
  });
  expect(rulesOf(play({ feedback: 'on-release', releasedAt: at(-1) }), true).withheld).toBe(false);
  expect(rulesOf(play({ timers: 'off', feedback: 'as-you-go' }), true)).toMatchObject({
    timers: false,
    asYouGo: true,
  });
});

test('the briefing says who will see the attempt, and every rule', () => {
  const root = document.createElement('div');
  const begun: boolean[] = [];
  const strict = play({
    timers: 'on',
    meters: 'hidden',
    language: 'ru',
    dueAt: '2020-01-01T10:00Z',
  });
  render(<Briefing play={strict} practice="?x" onBegin={() => begun.push(true)} />, root);
  const text = root.textContent ?? '';
  for (const sentence of [
    'Your trainer and your managers will see this attempt',
    'This is attempt 1 of 2.',
    'The best attempt counts.',
    'To pass: client trust 65, partnership value 60.',
    'It was due 1 January 2020',
    'Timers run and cannot be switched off.',
    'Both scores stay hidden until the review.',
    'It is played in Russian.',
    'The review opens when the scene is over.',
  ])
    expect(text).toContain(sentence);
  root.querySelector<HTMLElement>('[data-begin]')?.click();
  expect(begun).toEqual([true]);
  expect(root.querySelector('a')?.getAttribute('href')).toBe('?x');
});

describe('an assignment in the address', () => {
  const answer = (status: number, body: object): void => {
    vi.stubGlobal('fetch', async () => Response.json(body, { status }));
  };
  const find = async (): Promise<unknown> => {
    const found = await findAssigned(idOf(1), 'half-past-ten');
    return found.ok ? found.value.assignment.title : found.error;
  };

  test('is what the server tells now', async () => {
    answer(200, { assignments: [ASSIGNMENT] });
    expect(await find()).toBe('First contact');
    expect(await findAssigned(idOf(1), 'half-past-ten')).toMatchObject({ value: { used: 1 } });
    answer(200, { assignments: [] });
    expect(await find()).toBe('assignment-unknown');
  });

  test('is what was told last when the server cannot be reached, to the same person', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await find()).toBe('assignment-unreachable');
    localStorage.setItem('rapport.self', SELF);
    const kept = { person: SELF, assignments: [ASSIGNMENT] };
    localStorage.setItem(ASSIGNMENTS_KEY, JSON.stringify(kept));
    expect(await find()).toBe('First contact');
    localStorage.setItem(ASSIGNMENTS_KEY, JSON.stringify({ ...kept, person: idOf(902) }));
    expect(await find()).toBe('assignment-unreachable');
  });

  test('asks whoever has no session to sign in', async () => {
    answer(401, { error: 'sign-in-needed' });
    expect(await find()).toBe('sign-in-needed');
  });
});
