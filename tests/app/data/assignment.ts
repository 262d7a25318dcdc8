/** An assignment as its learner is told of it. */
import type { OwnAssignment } from '../../../src/app/data/assignments.ts';
import { idOf } from './attempts.ts';

/** What the tests of assignments look at differently is given as `part`. */
export const ownAssignment = (part: Partial<OwnAssignment>): OwnAssignment => ({
  id: idOf(1),
  title: 'First contact',
  scenarios: [],
  opensAt: '2026-05-02T12:00:00.000Z',
  dueAt: null,
  timeZone: 'UTC',
  attemptsAllowed: 2,
  counts: 'best',
  passMarks: { trust: 65, partnership: 60 },
  timers: 'learner',
  feedback: 'at-end',
  meters: 'shown',
  language: null,
  repetition: false,
  pack: null,
  state: 'open',
  overdue: false,
  closedAt: null,
  releasedAt: null,
  progress: [],
  ...part,
});
