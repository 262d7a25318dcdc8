// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { letterStandings } from '../../../src/app/play/letters.ts';
import { messages } from '../../../src/app/play/messages.ts';
import { otherSide } from '../../../src/app/play/conversation.tsx';
import type { ThreadEntry } from '../../../src/app/session/thread.ts';
import { PlayPage } from '../../../src/app/play/play-page.tsx';
import { sessionView } from '../../../src/app/play/view.ts';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { openSession, type Session } from '../../../src/app/session/session.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { ok } from '../../../src/core/base/result.ts';
import { attemptAt, HandClock, shop } from '../session/shop.ts';

/** A call, then letters, then a meeting, and back to the messenger. */
const STORY = `INCLUDE ../rapport.ink
VAR trust = 50
VAR partnership = 44
LIST reactions = no_reaction, heard
VAR reaction = no_reaction
LIST promises = hours_by_ten
# background: shop
# channel: phone
# clock: 12-28 11:02
ARTYOM: Line four. Who counted that? # id: c1 # mood: annoyed
-> d01
=== d01 ===
+ [“I have it open too.” # id: d01a]
    -> d02
+ [Say nothing # id: d01b # timer: 30 # silence: yes]
    -> d02
=== d02 ===
# channel: email
# clock: 12-28 14:30
ARTYOM: Here is our list. # id: e1
ARTYOM: Please look again. # id: e2
+ [“All three are checked.” # id: d02a]
    ARTYOM: Shall we meet? # id: e3
    -> d03
=== d03 ===
# channel: meeting
# background: office
# clock: 12-30 10:00
OLGA: I came to hear it myself. # id: m1
+ [“First: how was that week?” # id: d03a # timer: 40 # silence: yes]
    # channel: messenger
    ARTYOM: Thank you. # id: t1 # ending: good
    -> END
`;
const play = shop(STORY);
let root: HTMLElement;

beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

/** Shows the page after some choices; the session stands at the last of them. */
function showAfter(...taken: readonly string[]): Session {
  const decisions = taken.map((choice) => ({ choice, shownMs: 0, takenMs: 1, timedOut: false }));
  const opened = openSession({
    play,
    attempt: { ...attemptAt(play), decisions },
    timers: true,
    ports: { clock: new HandClock(), pace: () => 'instant', save: async () => ok(true) },
  });
  if (!opened.ok) throw new Error(opened.error.reason);
  render(<PlayPage text={new ScenarioText(play)} view={sessionView(opened.value)} />, root);
  return opened.value;
}

const main = (): string => root.querySelector('main')?.className ?? '';
const words = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('a call is with the client, whoever of the room spoke before him', () => {
  const session = showAfter();
  const entries = session.entries.peek();
  const said = (speaker: string): ThreadEntry[] =>
    entries.flatMap((entry) =>
      entry.kind === 'beat' && entry.beat.speaker !== ''
        ? [{ ...entry, beat: { ...entry.beat, speaker } }]
        : [],
    );
  const { channel } = session.stage.peek();
  expect(otherSide([...said('olga'), ...said('artyom')], channel, 'artyom')).toBe('artyom');
  expect(otherSide(said('olga'), channel, 'artyom')).toBe('olga');
  expect(otherSide([], channel, 'artyom')).toBe('artyom');
});

describe('the conversation takes the manner of its channel', () => {
  test('a call has a head with the caller and its state, and speech under names', () => {
    showAfter();
    expect(main()).toContain('as-call');
    expect(words('.phone-head .name')).toEqual(['Artyom Gordeyev']);
    expect(words('.call-state')).toEqual(['On the line']);
    expect(words('.call-tag')).toEqual(['On the line: Artyom Gordeyev']);
    expect(words('.speech.theirs .who')).toEqual(['Artyom Gordeyev']);
    expect(root.querySelector('.bubble, time')).toBeNull();
  });

  test('a letter has a head once, and an answer refers to it', () => {
    showAfter('d01a', 'd02a');
    const heads = words('.letter-head');
    expect(heads).toEqual([
      'From: Artyom Gordeyev28 Dec, 14:30To: youSubject: The shop',
      'From: you28 Dec, 14:30To: Artyom GordeyevSubject: Re: The shop',
      'From: Artyom Gordeyev28 Dec, 14:30To: youSubject: Re: The shop',
    ]);
    expect(words('.letter .words')).toHaveLength(4);
    expect(words('.letter')[1]).toBe('Please look again.');
  });

  test('letters stand under their subject, and nobody is seen writing them', () => {
    const session = showAfter('d01a');
    expect(main()).toContain('as-letter');
    expect(words('.phone-head .name')).toEqual(['The shop']);
    expect(words('.call-tag')).toEqual([]);
    expect(session.typing.value).toBeNull();
  });

  test('a meeting is speech in its place; what was written before stays as it was', () => {
    showAfter('d01a', 'd02a');
    expect(main()).toContain('as-speech');
    expect(words('.phone-head .name')).toEqual(['The other side of the chat: Artyom’s office']);
    expect(words('.speech .who')).toEqual(['Artyom Gordeyev', 'You', 'Olga']);
    expect(root.querySelectorAll('.letter')).toHaveLength(4);
  });

  test('the messenger has bubbles again', () => {
    showAfter('d01a', 'd02a', 'd03a');
    expect(main()).toContain('as-chat');
    expect(root.querySelectorAll('.bubble')).toHaveLength(1);
  });

  test.each([
    [[], 30],
    [['d01a', 'd02a'], 40],
  ])('a timer runs in it: after %j', (taken, seconds) => {
    const session = showAfter(...taken);
    expect(session.timeLeft.value).toMatchObject({ seconds });
    expect(root.querySelector('.ring')).not.toBeNull();
  });
});

test('a letter of the player goes to whoever wrote last, at first to the client', () => {
  const session = showAfter('d01a', 'd02a');
  const entries = session.entries.value;
  const standing = letterStandings(entries, 'artyom');
  const mine = entries.findIndex((entry) => entry.kind === 'choice' && entry.channel === 'email');
  expect(standing(mine)).toEqual({ goesOn: false, answers: true, other: 'artyom' });
  expect(letterStandings([], 'olga')(0)).toEqual({ goesOn: false, answers: false, other: '' });
});
