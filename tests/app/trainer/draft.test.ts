import { expect, test } from 'vitest';
import { USUAL_RULES } from '../../../src/contract/api/rules.ts';
import { ASSIGNMENT_ROUTES } from '../../../src/contract/api/assignment-routes.ts';
import { bodyOf, draftOf, inDays, lackingIn, type Draft } from '../../../src/app/trainer/draft.ts';

const NOW = new Date('2026-11-22T10:20:00.000Z');
const GROUP = '0198f000-0000-7000-8000-000000000000';
const pack = {
  id: 'first-contact',
  title: 'First contact',
  summary: '',
  scenarios: ['half-past-ten'],
  passMarks: { trust: 65, partnership: 60 },
  version: 2,
  rules: { ...USUAL_RULES, attemptsAllowed: 5 },
  own: false,
};
const proposed = draftOf(pack, NOW);
const ready: Draft = { ...proposed, groups: [GROUP] };

test('what is proposed lacks nothing but people', () => {
  expect(lackingIn(proposed, NOW)).toBe('who');
  expect(lackingIn(ready, NOW)).toBeNull();
  expect(proposed).toMatchObject({
    passMarks: pack.passMarks,
    attemptsAllowed: 5,
    madeOf: { id: 'first-contact', version: 2 },
  });
  expect(proposed.dueAt).toBe(inDays(14, NOW).toISOString());
  expect(inDays(14, NOW).getHours()).toBe(18);
});

test.each([
  ['title', { title: '  ' }],
  ['due-past', { dueAt: '2026-11-22T10:00:00.000Z' }],
  [
    'due-before-opening',
    { dueAt: '2026-11-24T10:00:00.000Z', opensAt: '2026-11-24T10:00:00.000Z' },
  ],
  [null, { dueAt: null, opensAt: '2026-11-24T10:00:00.000Z' }],
])('%s is told', (lacking, change) => {
  expect(lackingIn({ ...ready, ...change }, NOW)).toBe(lacking);
});

test('the server takes it as it is', () => {
  const parsed = ASSIGNMENT_ROUTES.saveAssignment.body.safeParse(bodyOf(ready, NOW));
  expect(parsed.success).toBe(true);
  expect(bodyOf(ready, NOW).opensAt).toBe(NOW.toISOString());
});
