import { expect, test } from 'vitest';
import { wantedPage } from '../../../src/app/sign-in/sign-in.tsx';

test.each([
  [
    '?to=%2Fen%2Ftrainer%2F%3Fassignment%3D1-2%26state%3Dopen',
    '/en/trainer/?assignment=1-2&state=open',
  ],
  ['?to=/ru/trainer/packs/', '/ru/trainer/packs/'],
  ['', null],
  ['?to=https://elsewhere.example/en/', null],
  ['?to=//elsewhere.example/en/', null],
  ['?to=/en/%0d%0aSet-Cookie', null],
  ['?to=javascript:alert(1)', null],
])('after signing in at %s one is sent to %s', (search, wanted) => {
  expect(wantedPage(search)).toBe(wanted);
});
