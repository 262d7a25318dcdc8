import { expect, test } from 'vitest';
import type { AssignmentStatus } from '../../../src/contract/api/assignment-routes.ts';
import { parseCursor } from '../../../src/server/api/cursor.ts';
import {
  arrange,
  statusPage,
  summarise,
  type StatusWanted,
} from '../../../src/server/assignments/status.ts';

type Counted = { trust: number; finishedAt: string };

const row = (
  name: string,
  state: AssignmentStatus['state'],
  counted: Counted | null,
  overdue = false,
): AssignmentStatus => ({
  person: { id: name, name },
  state,
  overdue,
  dueAt: null,
  closed: false,
  progress: [
    {
      scenario: 'a',
      attempts: 1,
      attemptsLeft: null,
      state,
      counted: counted && { ...counted, attempt: name, partnership: 50, late: false },
    },
  ],
});

const ROWS = [
  row('Anna', 'passed', { trust: 90, finishedAt: '2026-01-02T00:00:00.000Z' }),
  row('Boris', 'not-begun', null, true),
  row('Vera', 'not-passed', { trust: 30, finishedAt: '2026-01-01T00:00:00.000Z' }),
  row('Галя', 'begun', null),
];
const names = (wanted: Partial<StatusWanted>) =>
  arrange(ROWS, { sort: 'name', order: 'asc', ...wanted }).map(({ person }) => person.name);

test.each<[Partial<StatusWanted>, readonly string[]]>([
  [{}, ['Anna', 'Boris', 'Vera', 'Галя']],
  [{ order: 'desc' }, ['Галя', 'Vera', 'Boris', 'Anna']],
  [{ search: ' ГАЛ' }, ['Галя']],
  [{ state: 'completed' }, ['Anna', 'Vera']],
  [{ state: 'overdue' }, ['Boris']],
  [{ state: 'begun' }, ['Галя']],
  [{ sort: 'state' }, ['Boris', 'Галя', 'Anna', 'Vera']],
  [{ sort: 'trust', order: 'desc' }, ['Anna', 'Vera', 'Галя', 'Boris']],
  [{ sort: 'finished', state: 'completed' }, ['Vera', 'Anna']],
])('%j leaves %j', (wanted, left) => {
  expect(names(wanted)).toEqual(left);
});

test('pages follow each other to the end, also where the last shown has gone meanwhile', () => {
  const first = statusPage(ROWS, null, 2);
  expect(first.people.map(({ person }) => person.name)).toEqual(['Anna', 'Boris']);
  const after = parseCursor(first.next ?? '');
  const rest = statusPage(ROWS, after, 2);
  expect([rest.people.length, rest.next]).toEqual([2, null]);
  const without = ROWS.filter(({ person }) => person.id !== 'Boris');
  expect(statusPage(without, after, 2).people.map(({ person }) => person.name)).toEqual(['Галя']);
});

test('the summary counts everybody once', () => {
  expect(summarise(ROWS)).toEqual({
    people: 4,
    notBegun: 1,
    begun: 1,
    passed: 1,
    notPassed: 1,
    overdue: 1,
  });
});
