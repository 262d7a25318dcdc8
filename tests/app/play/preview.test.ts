/** A preview plays by the rules of its address, and is kept nowhere. */
import { expect, test } from 'vitest';
import { previewRules } from '../../../src/app/play/assigned/preview.ts';
import { parsePlayParams } from '../../../src/app/play/play-params.ts';

test('a preview stores nothing, and belongs to no assignment', () => {
  expect(parsePlayParams('?preview=&assignment=a')).toMatchObject({
    preview: true,
    memory: true,
    assignment: null,
  });
  expect(parsePlayParams('?assignment=a')).toMatchObject({ preview: false, memory: false });
});

test('rules that the address names hold, all others are the player’s', () => {
  const named = '?preview&timers=off&meters=hidden&feedback=as-you-go&language=ru';
  expect(previewRules(named)).toMatchObject({
    timers: false,
    meters: false,
    asYouGo: true,
    language: 'ru',
    preview: true,
  });
  expect(previewRules('?preview&timers=maybe&language=fr')).toMatchObject({
    timers: null,
    meters: true,
    asYouGo: false,
    language: null,
  });
});
