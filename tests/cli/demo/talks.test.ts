import { expect, test } from 'vitest';
import {
  addressOf,
  ADMINISTRATOR,
  GROUPS,
  LEARNERS,
  MANAGERS,
  shownName,
  shownTitle,
  TRAINER,
} from '../../../src/cli/demo/cast.ts';
import { TALKS } from '../../../src/cli/demo/talks.ts';

const NAMES = [ADMINISTRATOR, TRAINER, ...MANAGERS, ...LEARNERS.map(({ name }) => name)];

test('everybody has a name in each language, and one address', () => {
  const shown = [
    ...NAMES.map((name) => shownName(name, 'ru')),
    ...GROUPS.map((title) => shownTitle(title, 'ru')),
  ];
  for (const name of shown) expect(name).toMatch(/^[А-Яа-яЁё :()]+$/);
  expect(new Set(shown).size).toBe(shown.length);
  expect(new Set(NAMES.map(addressOf)).size).toBe(NAMES.length);
});

test('people talk of the same in each language', () => {
  const form = (locale: 'en' | 'ru') =>
    TALKS[locale].map((talks) =>
      talks.map(({ reply, reason, agreement }) => [
        reply === null,
        reason === null,
        agreement?.days ?? null,
      ]),
    );
  expect(form('ru')).toEqual(form('en'));
  expect(TALKS.ru.flat().every(({ comment }) => /[а-я]/.test(comment))).toBe(true);
  expect(TALKS.en.flat().every(({ comment }) => !/[а-я]/i.test(comment))).toBe(true);
  expect(TALKS.en).toHaveLength(MANAGERS.length);
});
