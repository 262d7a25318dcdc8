import { expect, test } from 'vitest';
import { toldError } from '../../src/server/told-error.ts';

test('an error is told without what hangs on it, and without anybody’s address', () => {
  const row = 'Key (email)=(ada@team.example) already exists.';
  const cause = Object.assign(new Error('550 <ada@team.example> is full'), { rejected: [row] });
  const error = new Error('Mail to ada@team.example', { cause });
  const told = toldError(Object.assign(error, { code: 'EENVELOPE', detail: row, parameters: [1] }));
  expect(told).toMatchObject({
    type: 'Error',
    code: 'EENVELOPE',
    message: 'Mail to (address)',
    cause: { message: '550 <(address)> is full' },
  });
  expect(told.stack).toContain('told-error.test.ts');
  expect(JSON.stringify(told)).not.toMatch(/ada@|Key|parameters/);
});

test('files of packages keep their names', () => {
  const error = new Error('x');
  error.stack = 'at file:///a/node_modules/@team/core/index.mjs:1:2';
  expect(toldError(error).stack).toBe(error.stack);
});

test('a circle of causes ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(JSON.stringify(toldError(error)).length).toBeGreaterThan(0);
});
