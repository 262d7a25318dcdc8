/** The page's words: both languages alike, every failure with a sentence, numbers in words. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { movedText } from '../../../src/app/play/announcer.ts';
import {
  openingFailure,
  remediesOf,
  type PlayFailure,
} from '../../../src/app/play/failure/failure.ts';
import { failureMessages } from '../../../src/app/play/failure/messages.ts';
import { meterWord } from '../../../src/app/play/meter-gauge.tsx';
import { messages } from '../../../src/app/play/messages.ts';
import { dateOf, timeOf } from '../../../src/app/session/story-clock.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { STORY_FAILURES } from '../../../src/core/story/failure.ts';

const catalogue = (area: string, locale: string): Record<string, string> =>
  JSON.parse(
    readFileSync(new URL(`../../../src/app/play/${area}/${locale}.json`, import.meta.url), 'utf8'),
  );
const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').toSorted();

describe.each(['messages', 'dialogs/messages', 'failure/messages'])('%s', (area) => {
  const en = catalogue(area, 'en');
  const ru = catalogue(area, 'ru');

  it('has the same keys in both languages', () => {
    expect(Object.keys(ru)).toEqual(Object.keys(en));
  });

  it('has the same placeholders in both languages', () => {
    const forms = ['one', 'few', 'many', 'other'];
    for (const [key, message] of Object.entries(en)) {
      const names = (of: string): string[] => [
        ...new Set(placeholders(of).filter((name) => !forms.includes(name))),
      ];
      expect([key, names(ru[key] ?? '')]).toEqual([key, names(message)]);
    }
  });
});

const FAILURES: readonly PlayFailure[] = [
  ...STORY_FAILURES,
  'scenario-missing',
  'scenario-unreadable',
  'scenario-changed',
  'attempt-missing',
  'record-corrupted',
  'record-newer',
  'storage-full',
  'storage-blocked',
  'open-elsewhere',
  'taken-over',
];

describe.each(['en', 'ru'] as const)('failures in %s', (locale) => {
  beforeEach(async () => {
    await switchLanguage(locale);
  });

  it.each(FAILURES)('%s is a sentence, and something can be done', (failure) => {
    expect(failureMessages.text(failure)).toMatch(/^[A-ZА-Я].{30,}\.$/);
    expect(remediesOf(failure).length).toBeGreaterThan(0);
  });
});

test('a stored choice that the same story does not offer is a damaged record', () => {
  const at = (reason: 'choice-unknown' | 'story-unreadable' | 'story-ended', index: number) =>
    openingFailure({ reason, detail: '', at: index });
  expect(at('choice-unknown', 2)).toBe('record-corrupted');
  expect(at('story-ended', 2)).toBe('record-corrupted');
  expect(at('story-unreadable', -1)).toBe('story-unreadable');
});

describe('movements of the meters', () => {
  const change = { trust: -6, partnership: 0, reaction: 'brushed_off' };

  it('are told with the score, the points and the reason', async () => {
    await messages.load('en');
    await switchLanguage('en');
    expect(movedText({ change, trust: 46, partnership: 50, why: 'Felt brushed off' })).toBe(
      'Client trust 46, down 6: felt brushed off',
    );
    expect(
      movedText({ change: { ...change, partnership: 4 }, trust: 46, partnership: 54, why: null }),
    ).toBe('Client trust 46, down 6; Partnership value 54, up 4');
  });
});

test.each([
  [0, 'broken'],
  [24, 'broken'],
  [25, 'cold'],
  [44, 'cold'],
  [45, 'guarded'],
  [64, 'guarded'],
  [65, 'open'],
  [84, 'open'],
  [85, 'warm'],
  [100, 'warm'],
])('trust of %i is %s', async (value, word) => {
  await messages.load('en');
  await switchLanguage('en');
  expect(meterWord('trust', value)).toBe(word);
});

test('the story’s clock is told as people tell it', () => {
  expect(timeOf('12-28 22:31')).toBe('22:31');
  expect(dateOf('12-28 22:31', 'en')).toBe('28 December');
  expect(dateOf('12-28 22:31', 'ru')).toBe('28 декабря');
  expect(dateOf('02-29 09:00', 'en')).toBe('29 February');
  expect([timeOf(''), dateOf('', 'en')]).toEqual(['', '']);
});
