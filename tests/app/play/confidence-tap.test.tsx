// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { openConfidenceTap } from '../../../src/app/play/confidence/confidence-tap.tsx';
import { openSession, type Session } from '../../../src/app/session/session.ts';
import { afterPaint } from '../../../src/app/ui/after-paint.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { ok } from '../../../src/core/base/result.ts';
import { attemptAt, HandClock, shop } from '../session/shop.ts';
import { settled } from '../settled.ts';

let root: HTMLElement;
let saved: Attempt[];

beforeEach(async () => {
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
  saved = [];
});

function openShop(asks: readonly string[]): Session {
  const play = { ...shop(), asks: [...asks] };
  const opened = openSession({
    play,
    attempt: attemptAt(play),
    timers: true,
    ports: {
      clock: new HandClock(),
      pace: () => 'instant',
      async save(attempt) {
        saved.push(attempt);
        return ok(true);
      },
    },
  });
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
}

async function show(session: Session) {
  const tap = await openConfidenceTap(session);
  const { Tap } = tap;
  // The page shows the choices to come a frame after they are known.
  const shown = signal(session.choices.peek());
  const Page = (): VNode => <Tap choices={shown.value} />;
  render(<Page />, root);
  const choose = async (choice: string): Promise<void> => {
    const asking = root.querySelector('[data-confidence]') !== null;
    await session.choose(choice, { confidence: tap.take() });
    await settled();
    expect(root.querySelector('[data-confidence]') !== null).toBe(asking);
    await new Promise<void>((resolve) => afterPaint(resolve));
    shown.value = session.choices.peek();
    await settled();
  };
  return { choose };
}

async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (button === undefined) throw new Error(`There is no button ${name}`);
  button.click();
  await settled();
}

test('how sure one is goes with the choice, and the reason after it', async () => {
  const session = openShop(['d01a', 'd01b']);
  const { choose } = await show(session);
  await press('Not sure');
  expect(root.querySelector('[aria-pressed=true]')?.textContent).toBe('Not sure');
  await choose('d01a');
  expect(saved.at(-1)?.decisions[0]).toMatchObject({ choice: 'd01a', confidence: 'unsure' });
  expect(root.querySelector('[data-confidence]')).toBeNull();
  await press('To keep the peace');
  expect(saved.at(-1)?.decisions).toMatchObject([{ confidence: 'unsure', reason: 'peace' }]);
  expect(root.textContent).toContain('Noted.');
  await choose('d02a');
  expect(saved.at(-1)?.decisions[1]).not.toHaveProperty('confidence');
  expect(root.textContent).toBe('');
});

test('it can be left out, and taken back', async () => {
  const { choose } = await show(openShop(['d01a', 'd01b']));
  await press('Sure');
  await press('Sure');
  await choose('d01a');
  expect(saved.at(-1)?.decisions[0]).not.toHaveProperty('confidence');
  expect(root.querySelector('[data-why]')).toBeNull();
});

test('nothing is asked where the author does not', async () => {
  const { choose } = await show(openShop(['d02a', 'd02b']));
  expect(root.querySelector('[data-confidence]')).toBeNull();
  await choose('d01a');
  expect(root.querySelector('[data-confidence]')).not.toBeNull();
});

test('an attempt begins behind its briefing, while nothing is decided', async () => {
  const clock = new HandClock();
  const play = shop();
  const opened = openSession({
    play,
    attempt: attemptAt(play),
    timers: true,
    ports: { clock, pace: () => 'instant', save: async () => ok(true) },
  });
  if (!opened.ok) throw new Error(opened.error.reason);
  const session = opened.value;
  clock.pass(60_000);
  session.begin();
  clock.pass(2_000);
  await session.choose('d01a');
  const { startedAt, decisions } = session.attempt.value;
  expect(Date.parse(startedAt)).toBe(clock.now() - 2_000);
  expect(decisions[0]).toMatchObject({ shownMs: 0, takenMs: 2_000 });
  clock.pass(5_000);
  session.begin();
  expect(session.attempt.value.startedAt).toBe(startedAt);
});
