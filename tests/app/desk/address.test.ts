// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { followAddress, inQuery, setQuery, signInAddress } from '../../../src/app/desk/address.ts';
import { initials } from '../../../src/app/desk/avatar.tsx';
import { isFound } from '../../../src/app/desk/filters.tsx';
import { fromLocalInput, toLocalInput } from '../../../src/app/desk/dates.ts';

beforeEach(() => {
  history.replaceState(null, '', '/en/trainer/?search=anna&state=open');
  followAddress();
});

test('what is chosen stands in the address', () => {
  expect(inQuery('search')).toBe('anna');
  setQuery({ search: '', state: 'closed' }, 'replace');
  expect(location.search).toBe('?state=closed');
  expect(inQuery('state')).toBe('closed');
  setQuery({ state: '' }, 'replace');
  expect(location.href.endsWith('/en/trainer/')).toBe(true);
});

test('what is opened can be left by the browser’s back button, what is filtered cannot', () => {
  const { length } = history;
  setQuery({ state: 'closed' }, 'replace');
  expect(history.length).toBe(length);
  setQuery({ assignment: 'x' }, 'push');
  expect(history.length).toBe(length + 1);
  history.replaceState(null, '', '/en/trainer/?state=open');
  dispatchEvent(new Event('popstate'));
  expect(inQuery('assignment')).toBe('');
});

test('signing in leads back to the very page', () => {
  const to = new URL(signInAddress(), location.href).searchParams.get('to');
  expect(to).toBe('/en/trainer/?search=anna&state=open');
});

test.each([
  ['', 'Anna Berg', true],
  ['berg an', 'Anna Berg', true],
  ['ОЛЬГА', 'ольга брандт', true],
  ['anna x', 'Anna Berg', false],
])('“%s” in %s: %s', (search, text, found) => {
  expect(isFound(search, text)).toBe(found);
});

test.each([
  ['Olga Brandt', 'OB'],
  ['ёжик', 'Ё'],
  [' Anna  Maria von Berg ', 'AB'],
  ['Vera (nights)', 'V'],
  ['', ''],
])('the initials of “%s” are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('a moment goes into a control and comes back, to the minute', () => {
  const moment = new Date('2026-12-19T17:00:00.000Z');
  expect(fromLocalInput(toLocalInput(moment))).toBe(moment.toISOString());
  expect(fromLocalInput('')).toBeNull();
});
