import { expect, test } from 'vitest';
import { err, ok } from '../../../src/core/base/result.ts';
import { everyPage, somePages, type AskPage } from '../../../src/app/desk/every-page.ts';

/** A list of five, two to a page; its cursor is where the next page begins. */
const askTwo: AskPage<number> = async (cursor = '0') => {
  const from = Number(cursor);
  const items = [1, 2, 3, 4, 5].slice(from, from + 2);
  return ok({ items, next: from + 2 < 5 ? String(from + 2) : null });
};

test.each([
  [1, [1, 2], true],
  [2, [1, 2, 3, 4], true],
  [3, [1, 2, 3, 4, 5], false],
  [9, [1, 2, 3, 4, 5], false],
])('the first %i pages, and whether there is more', async (most, items, more) => {
  expect(await somePages(askTwo, most)).toEqual(ok({ items, more }));
});

test('all pages are one list', async () => {
  expect(await everyPage(askTwo)).toEqual(ok([1, 2, 3, 4, 5]));
});

test('a page that does not come fails all of it', async () => {
  const ask: AskPage<number> = async (cursor) =>
    cursor === undefined ? ok({ items: [1], next: 'more' }) : err('unreachable');
  expect(await everyPage(ask)).toEqual(err('unreachable'));
});
