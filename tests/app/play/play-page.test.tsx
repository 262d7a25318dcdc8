// @vitest-environment happy-dom
import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../../src/app/play/messages.ts';
import { AT_FIRST, PlayPage, ReplyLines } from '../../../src/app/play/play-page.tsx';
import { NO_ACTIONS, type PlayActions } from '../../../src/app/play/play-actions.ts';
import {
  openingReplies,
  openingView,
  sessionView,
  type PlayView,
} from '../../../src/app/play/view.ts';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { openSession, type Session } from '../../../src/app/session/session.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { ok } from '../../../src/core/base/result.ts';
import { attemptAt, HandClock, RUSSIAN, shop } from '../session/shop.ts';
import { settled } from '../settled.ts';

const play = shop();
let text: ScenarioText;
let root: HTMLElement;

beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
  text = new ScenarioText(play);
  text.add('ru', RUSSIAN);
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

function opening(): PlayView {
  const view = openingView(play);
  if (!view.ok) throw new Error(view.error.detail);
  return view.value;
}

function openShop(): Session {
  const opened = openSession({
    play,
    attempt: attemptAt(play),
    timers: true,
    ports: { clock: new HandClock(), pace: () => 'instant', save: async () => ok(true) },
  });
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
}

const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
const words = (selector: string): (string | null)[] =>
  all(selector).map(({ textContent }) => textContent);

/** The page of a session, as the browser shows it. */
function show(session: Session, actions: PlayActions = NO_ACTIONS): Signal<boolean> {
  const announcing = signal(true);
  const Live = () => (
    <PlayPage
      text={text}
      view={sessionView(session)}
      surroundings={{ ...AT_FIRST, announcing: announcing.value }}
      actions={actions}
    />
  );
  render(<Live />, root);
  return announcing;
}

describe('the pre-rendered page', () => {
  it('has the thread, the choices and the meters where scripts look for them', () => {
    root.innerHTML = renderToString(<PlayPage text={text} view={opening()} />);
    expect(all('[role=log] [data-beat]').map((line) => line.getAttribute('data-beat'))).toEqual([
      'open1',
      'open2',
    ]);
    expect(all('[data-choices] button[type=button][data-choice]')).toHaveLength(2);
    expect(all('[role=meter]').map((meter) => meter.getAttribute('aria-valuetext'))).toEqual([
      '50, guarded',
      '44, possible',
    ]);
  });

  it('is taken over without a new node where nothing differs', () => {
    root.innerHTML = renderToString(<PlayPage text={text} view={opening()} />);
    const before = all('*');
    show(openShop());
    expect(all('*')).toEqual(before);
    expect(all('*').every((node, at) => node === before[at])).toBe(true);
  });

  it('gives way to a choice taken early: its lines stay, its buttons are free again', async () => {
    root.innerHTML = renderToString(<PlayPage text={text} view={opening()} />);
    const button = root.querySelector('[data-choice=d01b]');
    button?.setAttribute('aria-pressed', 'true');
    for (const each of all('[data-choice]')) each.setAttribute('disabled', '');
    const reply = document.createElement('template');
    const entries = openingReplies(play)['d01b'] ?? [];
    reply.innerHTML = renderToString(<ReplyLines text={text} entries={entries} />);
    root.querySelector('.lines')?.append(reply.content);
    const lines = all('.line');
    const session = openShop();
    await session.chooseEarly('d01b', session.attempt.value.decisions.length);
    show(session);
    expect(all('.line').every((line, at) => line === lines[at])).toBe(true);
    expect(all('[data-choice][disabled], [data-choice][aria-pressed]')).toEqual([]);
  });
});

describe('the thread', () => {
  it('shows what is said as messages, and what is done as a note', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01a');
    await session.choose('d02a');
    await settled();
    expect(words('[data-said=d01a] .act')).toEqual(['You: Set an auto-reply']);
    expect(words('[data-said=d02a] .bubble.mine .words')).toEqual([
      'Good evening. You will have the hours by ten.',
    ]);
    expect(words('[data-beat=thx] .effect')).toEqual(['Felt heard62']);
  });

  it('marks a message as read when it has been answered', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01b');
    await session.choose('d02b');
    await settled();
    const time = root.querySelector('[data-said=d02b] time');
    expect(time?.textContent).toBe('22:31');
    expect(time?.querySelector('.ticks')?.className).toBe('ticks read');
  });

  it('names speakers in a room, and in a chat those who are not the client', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01a');
    await settled();
    expect(words('[data-beat=open2] .who')).toEqual(['Olga']);
    expect(words('[data-beat=ask1] .who')).toEqual([]);
    expect(words('[data-beat=ask1] .heard')).toEqual(['Artyom Gordeyev: ']);
  });

  it('keeps its old lines untouched when new ones come', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01a');
    await settled();
    const before = all('.line');
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    for (const line of before)
      observer.observe(line, { childList: true, subtree: true, attributes: true });
    await session.choose('d02c');
    await settled();
    expect(all('.line').slice(0, before.length)).toEqual(before);
    expect(touched).toEqual([]);
  });

  it('changes its language in place, adding no line', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01a');
    await settled();
    const before = all('.line');
    await switchLanguage('ru');
    await settled();
    expect(all('.line')).toEqual(before);
    expect(root.querySelector('[data-beat=ask2] .words')?.textContent).toBe('Не спешу.');
    expect(root.querySelector('[role=meter]')?.getAttribute('aria-label')).toBe('Доверие клиента');
  });

  it('says what is heard only where no message shows it', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01a');
    await settled();
    expect(words('.caption')).toEqual(['[the hum of the shop]', '[typing]']);
  });
});

describe('the choices', () => {
  it('are taken by a click, but not by the second half of a double click', async () => {
    const taken: string[] = [];
    show(openShop(), { ...NO_ACTIONS, choose: (choice) => taken.push(choice) });
    const button = root.querySelector('[data-choice=d01a]');
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(taken).toEqual(['d01a']);
  });

  it('differ in nothing but their words and their numbers', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01a');
    await settled();
    const shapes = all('[data-choice]').map((choice) =>
      choice.outerHTML.replace(/data-choice="\w+"/, '').replaceAll(/>[^<]+</g, '><'),
    );
    expect(new Set(shapes).size).toBe(1);
  });

  it('give way to the review when the scene is over', async () => {
    const session = openShop();
    show(session);
    for (const choice of ['d01a', 'd02a', 'd03a']) await session.choose(choice);
    await settled();
    expect(root.querySelector('[data-review]')?.getAttribute('href')).toBe(
      `../../debrief/?attempt=${session.attempt.value.id}`,
    );
    expect(all('[data-choice]')).toEqual([]);
  });
});

describe('promises', () => {
  it('are listed while they are open', async () => {
    const session = openShop();
    show(session);
    await session.choose('d01a');
    await session.choose('d02a');
    await settled();
    expect(words('.promises li')).toEqual(['Promised: hours by 10:00']);
    await session.choose('d03a');
    await settled();
    expect(words('.promises li')).toEqual([]);
  });
});
