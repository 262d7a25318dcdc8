/** A small shop as a scenario: compiled Ink, an attempt, and a clock that tests move by hand. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Clock } from '../../../src/app/session/clock.ts';
import { newAttempt } from '../../../src/app/session/attempt-start.ts';
import { compileInk } from '../../../src/authoring/ink-compile.ts';
import type { PlayFile } from '../../../src/contract/compiled.ts';
import type { Localized } from '../../../src/contract/locale.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Compiles an Ink source that includes `../rapport.ink`. */
export function compiled(source: string): string {
  const files = new Map([
    ['shop/story.ink', source],
    ['rapport.ink', read('../../../stories/rapport.ink')],
  ]);
  const story = compileInk('shop/story.ink', files);
  if (!story.ok) throw new Error(JSON.stringify(story.error));
  return story.value.storyJson;
}

const both = (en: string, ru: string): Localized => ({ en, ru });

/** The scenario of `shop.ink`, or of another story with the same cast. */
export function shop(source = read('shop.ink')): PlayFile {
  const story = compiled(source);
  return {
    version: 1,
    card: {
      id: 'shop',
      hash: createHash('sha256').update(story).digest('hex'),
      kind: 'scenario',
      title: both('The shop', 'Магазин'),
      summary: both('A message at night.', 'Сообщение ночью.'),
      role: both('You sell furniture.', 'Вы продаёте мебель.'),
      stakes: both('A client.', 'Клиент.'),
      channel: 'messenger',
      minutes: 5,
      decisions: 3,
      competencies: ['K1'],
      contentNotes: [],
      background: 'shop',
      endings: 2,
    },
    sourceLocale: 'en',
    locales: ['en', 'ru'],
    cast: {
      artyom: {
        name: both('Artyom Gordeyev', 'Артём Гордеев'),
        role: both('Buyer', 'Закупки'),
        drawing: 'artyom',
      },
      olga: { name: both('Olga', 'Ольга'), role: both('Head of sales', 'Руководитель продаж') },
    },
    backgrounds: {
      shop: both('The shop', 'Магазин'),
      office: both('The other side of the chat: Artyom’s office', 'По ту сторону: офис Артёма'),
    },
    music: { hum: both('the hum of the shop', 'шум магазина') },
    sounds: {
      message: both('a message arrives', 'приходит сообщение'),
      typing: both('typing', 'стук клавиш'),
    },
    reactions: {
      heard: both('Felt heard', 'Почувствовал, что его слышат'),
      brushed_off: both('Felt brushed off', 'Почувствовал отписку'),
    },
    promises: { hours_by_ten: both('hours by 10:00', 'график к 10:00') },
    variants: 1,
    story,
  };
}

/** The translation of a part of `shop.ink`. */
export const RUSSIAN: Readonly<Record<string, string>> = {
  open1: 'Без десяти семь вечера.',
  open2: 'Только не по памяти.',
  d01a: 'Включить автоответ',
  d01b: '«Доброй ночи, Ольга».',
  auto1: 'Четыре строки, три минуты.',
  ask1: 'Как вы работаете в праздники?',
  ask2: 'Не спешу.',
};

export const START = Date.UTC(2026, 0, 1);

/** A new attempt at a scenario, begun at `START`. */
export const attemptAt = (play: PlayFile, timers = true): Attempt =>
  newAttempt({
    id: '01900000-0000-7000-8000-000000000001',
    scenario: play.card,
    seed: 'abc',
    locale: 'en',
    timers,
    now: START,
  });

/** A clock that stands still until it is moved. */
export class HandClock implements Clock {
  #now = START;
  #due: { readonly at: number; readonly act: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, act: () => void): () => void {
    const entry = { at: this.#now + ms, act };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  /** Lets milliseconds pass, with everything that falls due on the way. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#due = this.#due.filter((other) => other !== next);
      this.#now = next.at;
      next.act();
    }
    this.#now = end;
  }
}
