import { beforeEach, describe, expect, it } from 'vitest';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { language } from '../../../src/app/ui/messages.ts';
import type { Choice } from '../../../src/core/story/turn.ts';
import { RUSSIAN, shop } from './shop.ts';

const choice = (id: string, text: string): Choice => ({
  id,
  text,
  timer: null,
  silence: false,
});

describe('the words of a scenario', () => {
  let text: ScenarioText;
  beforeEach(() => {
    language.value = 'en';
    text = new ScenarioText(shop());
    text.add('ru', RUSSIAN);
  });

  it('follow the language of the interface', () => {
    expect(text.textOf('ask2', 'No hurry.')).toBe('No hurry.');
    language.value = 'ru';
    expect(text.textOf('ask2', 'No hurry.')).toBe('Не спешу.');
    expect(text.nameOf('artyom')).toBe('Артём Гордеев');
  });

  it('fall back to the author’s words where a translation is missing', () => {
    language.value = 'ru';
    expect(text.textOf('thx', 'Thank you.')).toBe('Thank you.');
  });

  it('say whether a choice is said, in every language alike', () => {
    const said = choice('d01b', '“Good night, Olga.”');
    expect(text.spoken(said)).toBe('Good night, Olga.');
    language.value = 'ru';
    expect(text.spoken(said)).toBe('«Доброй ночи, Ольга».');
    expect(text.spoken(choice('d01a', 'Set an auto-reply'))).toBeNull();
  });
});
