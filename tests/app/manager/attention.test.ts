import { expect, test } from 'vitest';
import {
  byAttention,
  countReasons,
  reasonNamed,
  reasonsOf,
} from '../../../src/app/manager/attention.ts';
import { scenariosOf } from '../../../src/app/manager/scenarios-of.ts';
import { cell, playedCell, score } from './cells.ts';

const passed = playedCell(score('a', 50, 50), score('b', 90, 90));
const below = playedCell(score('a', 50, 50), score('b', 40, 90), { belowPass: true });
const sure = { ...passed, sureWrong: 2 };
const late = cell({ overdue: true });

test('a scene speaks for every reason that it gives, and late ones are not told twice', () => {
  expect(reasonsOf([passed, below, { ...below, sureWrong: 1 }, late, cell()])).toEqual({
    below: 2,
    overdue: 1,
    'sure-wrong': 1,
    'not-played': 1,
  });
  expect(Object.values(reasonsOf([passed, cell({ assigned: false })]))).toEqual([0, 0, 0, 0]);
});

test('below the pass mark stands before late, late before sure, sure before not played', () => {
  const people = [
    { name: 'fine', cells: [passed] },
    { name: 'waiting', cells: [cell(), cell()] },
    { name: 'sure', cells: [sure] },
    { name: 'late', cells: [late] },
    { name: 'below', cells: [below] },
    { name: 'below and late', cells: [below, late] },
    { name: 'fine as well', cells: [] },
  ];
  expect(people.toSorted(byAttention).map(({ name }) => name)).toEqual([
    'below and late',
    'below',
    'late',
    'sure',
    'waiting',
    'fine',
    'fine as well',
  ]);
});

test('reasons are counted by people, not by scenes', () => {
  const counts = countReasons([{ cells: [late, late] }, { cells: [late, sure] }, { cells: [] }]);
  expect(counts).toEqual({ below: 0, overdue: 2, 'sure-wrong': 1, 'not-played': 0 });
});

test('an address may name a reason', () => {
  expect(reasonNamed('overdue')).toBe('overdue');
  expect(reasonNamed('toString')).toBeNull();
  expect(reasonNamed('')).toBeNull();
});

test('columns come in the order of the library, what is gone from it behind', () => {
  const members = [
    { cells: [cell({ scenario: 'old-b' }), cell({ scenario: 'second' })] },
    { cells: [cell({ scenario: 'old-a' }), cell({ scenario: 'first' })] },
  ];
  const cards = [{ id: 'first' }, { id: 'unused' }, { id: 'second' }];
  expect(scenariosOf(members, cards)).toEqual(['first', 'second', 'old-a', 'old-b']);
});
