import { expect, test } from 'vitest';
import { inParallel } from '../../src/cli/in-parallel.ts';

test('no more than so many run at once, each begins in its turn, and answers keep their order', async () => {
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, (7 * item) % 5));
    running--;
    return item * 10;
  };
  const items = [1, 2, 3, 4, 5, 6, 7];
  expect(await Promise.all(inParallel(items, 3, work))).toEqual(items.map((item) => item * 10));
  expect(begun).toEqual(items);
  expect(most).toBe(3);
});

test('a failure is its own and gives its place to the next', async () => {
  const work = (item: number): Promise<number> =>
    item === 1 ? Promise.reject(new Error('no')) : Promise.resolve(item);
  const [first, second] = inParallel([1, 2], 1, work);
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
});
