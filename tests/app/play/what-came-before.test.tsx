// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { messages } from '../../../src/app/play/messages.ts';
import { PlayPage } from '../../../src/app/play/play-page.tsx';
import { openingView, sessionView } from '../../../src/app/play/view.ts';
import { renderPlay } from '../../../src/app/prerender.tsx';
import { attemptFrom } from '../../../src/app/session/attempt-start.ts';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { openSession } from '../../../src/app/session/session.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { PlayFile } from '../../../src/contract/compiled.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { ok } from '../../../src/core/base/result.ts';
import { attemptAt, HandClock, shop, START } from '../session/shop.ts';

const both = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });
const play: PlayFile = {
  ...shop(),
  follows: {
    scenario: 'first',
    title: both('The first case', 'Первый случай'),
    historical: 'lost',
    endings: {
      kept: {
        title: both('Kept', 'Остался'),
        followed: both('He stayed.', 'Он остался.'),
        variants: [1],
      },
      lost: {
        title: both('Lost', 'Ушёл'),
        followed: both('He went.', 'Он ушёл.'),
        variants: [1],
      },
    },
  },
};
let root: HTMLElement;

beforeEach(async () => {
  await messages.load('en');
  await messages.load('ru');
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const told = (): string[] => [...root.querySelectorAll('.before p')].map((p) => p.textContent);

const opened = (attempt: Attempt): ReturnType<typeof openSession> =>
  openSession({
    play,
    attempt,
    timers: true,
    ports: { clock: new HandClock(), pace: () => 'instant', save: async () => ok(true) },
  });

/** Shows the page of a new attempt after an ending, with some choices taken. */
function show(after: string | undefined, ...taken: readonly string[]): void {
  const decisions = taken.map((choice) => ({ choice, shownMs: 0, takenMs: 1, timedOut: false }));
  const session = opened({ ...attemptAt(play), after, decisions });
  if (!session.ok) throw new Error(session.error.reason);
  const view = sessionView(session.value);
  render(<PlayPage text={new ScenarioText(play)} view={view} />, root);
}

test('the pre-rendered page tells the documented ending, in the language of the page', async () => {
  const { app } = await renderPlay(play, undefined, 'ru');
  root.innerHTML = app;
  expect(root.querySelector('.before summary')?.textContent).toBe('Что было раньшеПервый случай');
  expect(told()).toEqual(['Как было на самом деле', 'Ушёл', 'Он ушёл.']);
});

test('its templates hold each ending as the learner’s own, as the running page shows it', async () => {
  const { end } = await renderPlay(play, undefined, 'en');
  root.innerHTML = end;
  const own = [...root.querySelectorAll<HTMLTemplateElement>('template[data-own]')];
  expect(own.map((template) => template.dataset['own'])).toEqual(['kept', 'lost']);
  const markup = own[0]?.innerHTML;
  show('kept');
  expect(root.querySelector('.before')?.outerHTML).toBe(markup);
});

test('a running page tells whose ending it is', () => {
  show('kept');
  expect(told()).toEqual(['As you left it', 'Kept', 'He stayed.']);
  show('lost');
  expect(told()).toEqual(['As you left it', 'Lost', 'He went.']);
  show(undefined);
  expect(told()).toEqual(['As it really went', 'Lost', 'He went.']);
});

test('it is unfolded until the first choice is taken, and stands before the conversation', () => {
  show('kept');
  const before = root.querySelector('.before');
  expect(before?.hasAttribute('open')).toBe(true);
  expect(before?.nextElementSibling?.matches('main')).toBe(true);
  show('kept', 'd01a');
  expect(root.querySelector('.before')?.hasAttribute('open')).toBe(false);
});

test('a scenario that stands for itself shows nothing of the kind', async () => {
  const { app, end } = await renderPlay(shop(), undefined, 'en');
  expect(app + end).not.toMatch(/class="before|data-own/);
  const view = openingView(shop());
  expect(view.ok && view.value.before).toBeNull();
});

test('an attempt after an ending that is none cannot be opened', () => {
  const attempt = { ...attemptAt(play), after: 'fire' };
  expect(opened(attempt)).toMatchObject({ error: { reason: 'after-unknown' } });
});

test('a new attempt from a decision of an old one begins after the same ending', () => {
  const old = { ...attemptAt(play), after: 'kept' };
  const { id, locale } = old;
  const start = { id, locale, scenario: play.card, timers: true, now: START };
  expect(attemptFrom(old, 2, start).after).toBe('kept');
  const { after: _, ...plain } = old;
  expect('after' in attemptFrom(plain, 2, start)).toBe(false);
});
