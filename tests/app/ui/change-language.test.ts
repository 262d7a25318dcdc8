import { expect, test } from 'vitest';
import { addressIn } from '../../../src/app/ui/change-language.ts';

test.each([
  ['https://x.test/en/', 'https://x.test/ru/'],
  ['https://x.test/en/results/?sort=score#top', 'https://x.test/ru/results/?sort=score#top'],
  [
    'https://x.test/ru/train/en/debrief/?attempt=1',
    'https://x.test/ru/train/ru/debrief/?attempt=1',
  ],
  ['https://x.test/ru/', 'https://x.test/ru/'],
  ['https://x.test/nowhere/', 'https://x.test/nowhere/'],
])('%s is %s in Russian', (address, russian) => {
  expect(addressIn('ru', address)).toBe(russian);
});
