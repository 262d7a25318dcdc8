import { expect, test } from 'vitest';
import { turnTaking } from '../../../src/app/data/turn-taking.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function recorder() {
  const log: string[] = [];
  const act =
    (name: string, ms = 2) =>
    async () => {
      log.push(`${name} begins`);
      await pause(ms);
      log.push(`${name} ends`);
      return name;
    };
  return { log, act };
}

test('actions follow each other in the order in which they came', async () => {
  const { log, act } = recorder();
  const takeTurn = turnTaking('order');
  expect(await Promise.all([takeTurn(act('a', 9)), takeTurn(act('b', 1))])).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('two queues under one lock, as in two tabs, never act at once', async () => {
  const { log, act } = recorder();
  const [one, two] = [turnTaking('shared'), turnTaking('shared')];
  await Promise.all([one(act('a')), two(act('b')), one(act('c')), two(act('d'))]);
  for (let at = 0; at < log.length; at += 2)
    expect(log[at + 1]).toBe(log[at]?.replace('begins', 'ends'));
});

test('a failure is the caller’s alone; the next one has its turn', async () => {
  const { act } = recorder();
  const takeTurn = turnTaking('failing');
  const failing = takeTurn(() => Promise.reject(new Error('full')));
  const next = takeTurn(act('next'));
  await expect(failing).rejects.toThrow('full');
  expect(await next).toBe('next');
});

test.each([
  ['are missing', undefined],
  ['are forbidden', { request: () => Promise.reject(new DOMException('', 'SecurityError')) }],
])('where locks %s, the order in the tab is kept, and nothing is done twice', async (_, locks) => {
  const { log, act } = recorder();
  const own = Object.getOwnPropertyDescriptor(navigator, 'locks');
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  try {
    const takeTurn = turnTaking('none');
    await Promise.all([takeTurn(act('a')), takeTurn(act('b'))]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  } finally {
    if (own === undefined) Reflect.deleteProperty(navigator, 'locks');
    else Object.defineProperty(navigator, 'locks', own);
  }
});
