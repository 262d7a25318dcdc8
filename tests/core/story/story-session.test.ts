import { expect, test } from 'vitest';
import {
  drawVariant,
  openStory,
  type StorySession,
} from '../../../src/core/story/story-session.ts';
import { compilePlace, STORIES } from '../../../src/cli/stories.ts';
import { seededRandom } from '../../../src/core/base/random.ts';
import type { Turn } from '../../../src/core/story/turn.ts';
import { SMALL, start } from '../../fixtures/compiled.ts';

function open(ink: string, seed = 'seed', variants = 1): StorySession {
  const opened = openStory(start(ink, seed, variants));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

function take(session: StorySession, choice: string): Turn {
  const turn = session.choose(choice);
  if (!turn.ok) throw new Error(JSON.stringify(turn.error));
  return turn.value;
}

test('the opening carries its text, speaker, mood, sound, place and clock', () => {
  const { beats, index } = open(SMALL).turn;
  expect(index).toBe(0);
  expect(beats).toHaveLength(1);
  expect(beats[0]).toMatchObject({
    id: 'aa11',
    speaker: 'artyom',
    text: 'Good evening.',
    directions: [{ key: 'sound', value: 'message' }],
    trust: 50,
    partnership: 44,
    change: null,
    stage: { background: 'office', clock: '12-28 22:31', moods: { artyom: 'neutral' } },
  });
});

test('the meters move with the line that shows the reaction, and say why', () => {
  const { beats } = take(open(SMALL), 'd01a');
  expect(beats[0]).toMatchObject({
    id: 'aa12',
    trust: 56,
    partnership: 46,
    change: { trust: 6, partnership: 2, reaction: 'heard' },
  });
  expect(beats[1]).toMatchObject({ id: 'aa16', trust: 56, change: null });
});

test('scores stay within 0 and 100, and the change is what really moved', () => {
  const turn = take(open(SMALL), 'd01c');
  expect(turn.beats[0]?.change).toEqual({ trust: -50, partnership: -44, reaction: 'brushed_off' });
  expect([turn.trust, turn.partnership]).toEqual([0, 0]);
});

test('a choice tells its timer and that silence takes it', () => {
  const silent = open(SMALL).turn.choices.find(({ id }) => id === 'd01b');
  expect(silent).toMatchObject({ timer: 30, silence: true, text: 'Leave it unread' });
});

test('promises are kept, broken and remembered', () => {
  const kept = open(SMALL);
  expect(take(kept, 'd01a').ledger).toEqual({ open: ['hours_by_ten'], kept: [], broken: [] });
  expect(take(kept, 'd02a').ledger).toEqual({ open: [], kept: ['hours_by_ten'], broken: [] });
  const broken = open(SMALL);
  take(broken, 'd01a');
  expect(take(broken, 'd02b').ledger.broken).toEqual(['hours_by_ten']);
  expect(broken.numbers()['broken']).toBe(1);
});

test('an ending is named, and offers no more choices', () => {
  const session = open(SMALL);
  take(session, 'd01a');
  const last = take(session, 'd02a');
  expect(last.ending).toBe('partner');
  expect(last.choices).toEqual([]);
});

test('a choice that is not offered is refused by name', () => {
  expect(open(SMALL).choose('d02a')).toEqual({
    ok: false,
    error: { reason: 'choice-unknown', detail: 'd02a' },
  });
});

test('the same seed gives the same turns; seeds differ in order and variant alone', () => {
  const play = (seed: string): Turn[] => {
    const session = open(SMALL, seed, 3);
    return [session.turn, take(session, 'd01b'), take(session, 'd02b')];
  };
  expect(play('one')).toEqual(play('one'));
  const texts = (turns: Turn[]): string[] =>
    turns.flatMap(({ choices }) => choices.map(({ id }) => id).toSorted());
  expect(texts(play('one'))).toEqual(texts(play('two')));
});

test('the opening choices keep one order for every seed, later ones do not', () => {
  const orders = (turnOf: (session: StorySession) => Turn): Set<string> =>
    new Set(
      Array.from({ length: 30 }, (_, seed) =>
        turnOf(open(SMALL, `seed-${seed}`))
          .choices.map(({ id }) => id)
          .join(),
      ),
    );
  expect(orders((session) => session.turn).size).toBe(1);
  expect(orders((session) => take(session, 'd01a')).size).toBe(2);
});

test('every variant is drawn, and the story reads it', () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 60; seed++) {
    const session = open(SMALL, `v${seed}`, 3);
    const line = take(session, 'd01a').beats[1]?.id ?? '';
    expect(session.variant).toBe(drawVariant(`v${seed}`, 3));
    expect(line).toBe(session.variant === 2 ? 'aa15' : 'aa16');
    seen.add(String(session.variant));
  }
  expect([...seen].toSorted()).toEqual(['1', '2', '3']);
});

test('people enter and leave, what acts once acts once, and music can stop', () => {
  const { turn } = open(`
# music: night
ARTYOM: Hello. # id: a1 # enter: artyom # gesture: nod
ARTYOM: Well. # id: a2 # mood: warm
# music: none
# exit: artyom
He leaves. # id: a3 # wait: 2 # ending: over
-> END
`);
  const [first, second, third] = turn.beats;
  expect(first?.directions.map(({ key }) => key)).toEqual(['enter', 'gesture']);
  expect(first?.stage).toMatchObject({ music: 'night', present: ['artyom'] });
  expect(second?.directions).toEqual([]);
  expect(second?.stage.moods).toEqual({ artyom: 'warm' });
  expect(third).toMatchObject({ wait: 2, stage: { music: '', present: [] } });
});

test('a line tells the moods and gestures of others, and whoever leaves takes the mood along', () => {
  const { turn } = open(`
ARTYOM: Hello. # id: a1 # enter: artyom # enter: olga # mood: warm # mood: olga worried # look: olga
He looks round. # id: a2 # mood: artyom angry # gesture: artyom sigh
OLGA: Until tomorrow. # id: a3 # exit: artyom # ending: over
-> END
`);
  const [first, second, third] = turn.beats;
  expect(first?.stage.moods).toEqual({ artyom: 'warm', olga: 'worried' });
  expect(first?.directions.at(-1)).toEqual({ key: 'look', person: 'artyom', value: 'olga' });
  expect(second?.stage.moods).toEqual({ artyom: 'angry', olga: 'worried' });
  expect(second?.directions).toEqual([{ key: 'gesture', person: 'artyom', value: 'sigh' }]);
  expect(third?.stage.moods).toEqual({ olga: 'worried' });
});

test('a new scene, in another place or on another day, begins without the moods of the old one', () => {
  const { turn } = open(`
ARTYOM: Hello. # id: a1 # enter: artyom # mood: angry # background: office # clock: 12-28 22:31
ARTYOM: Well. # id: a2 # clock: 12-28 22:40
Morning. # id: a3 # clock: 12-29 09:00
ARTYOM: Good morning. # id: a4 # mood: warm
The shop. # id: a5 # background: showroom # mood: olga worried # ending: over
-> END
`);
  expect(turn.beats.map(({ stage }) => stage.moods)).toEqual([
    { artyom: 'angry' },
    { artyom: 'angry' },
    {},
    { artyom: 'warm' },
    { olga: 'worried' },
  ]);
});

test('tags that no line follows act with the last line of the turn', () => {
  const { turn } = open(`
Hello. # id: a1
# sound: door
+ [Go # id: c1]
- Bye. # id: a2 # ending: over
-> END
`);
  expect(turn.beats).toHaveLength(1);
  expect(turn.beats[0]?.directions).toEqual([{ key: 'sound', value: 'door' }]);
});

test.each([
  ['an unknown tag', 'Hi. # id: a1 # mod: warm # ending: x\n-> END', 'tag-unknown'],
  ['a bad value', 'Hi. # id: a1 # mood: glum # ending: x\n-> END', 'tag-invalid'],
  ['no ending', 'Hi. # id: a1\n-> END', 'ending-missing'],
  ['nothing behind its text', 'Hi. # id: a1\n', 'ending-missing'],
  ['a knot that runs out', '-> a\n=== a\nHi. # id: a1\n', 'story-error'],
])('a story with %s fails by name', (_what, ink, reason) => {
  expect(openStory(start(ink))).toMatchObject({ ok: false, error: { reason } });
});

test('a story that cannot be read fails by name', () => {
  for (const storyJson of ['', '{}', '{"inkVersion":999,"root":[]}', 'null'])
    expect(openStory({ storyJson, seed: 's', variants: 1 })).toMatchObject({
      ok: false,
      error: { reason: 'story-unreadable' },
    });
});

test('what is read ahead is what comes, whichever choice is then taken', () => {
  for (const choice of open(SMALL).turn.choices) {
    const [plain, ahead] = [open(SMALL), open(SMALL)];
    while (ahead.foresee());
    expect(ahead.numbers()).toEqual(plain.numbers());
    expect(take(ahead, choice.id)).toEqual(take(plain, choice.id));
    expect(ahead.numbers()).toEqual(plain.numbers());
  }
});

test('reading ahead tells when nothing is left to read', () => {
  const session = open(SMALL);
  const { choices } = session.turn;
  expect(choices.map(() => session.foresee())).toEqual(choices.map(() => true));
  expect(session.foresee()).toBe(false);
});

test('whole play-throughs are the same with everything read ahead', { timeout: 120_000 }, () => {
  const storyJson = shippedStory('half-past-ten');
  for (let seed = 0; seed < 12; seed++) {
    const random = seededRandom(`ahead ${seed}`);
    const [plain, ahead] = [openShipped(storyJson, seed), openShipped(storyJson, seed)];
    while (plain.turn.choices.length > 0) {
      const choice = plain.turn.choices[Math.floor(random() * plain.turn.choices.length)];
      // Some choices are taken before all are read.
      for (let read = 0; read < seed % 5; read++) ahead.foresee();
      expect(take(ahead, choice?.id ?? '')).toEqual(take(plain, choice?.id ?? ''));
      expect(ahead.numbers()).toEqual(plain.numbers());
    }
  }
});

function shippedStory(id: string): string {
  const { scenario } = compilePlace({ stories: STORIES, id });
  if (scenario === null) throw new Error(`${id} does not compile`);
  return scenario.play.story;
}

function openShipped(storyJson: string, seed: number): StorySession {
  const opened = openStory({ storyJson, seed: String(seed), variants: 3 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}
