/** Every shipped scenario is played on a set that is drawn, to a bed of sound that is made. */
import { describe, expect, test } from 'vitest';
import { BACKGROUNDS } from '../../assets/art/backgrounds.ts';
import { CAST } from '../../assets/art/cast.ts';
import { CATALOGUE } from '../../assets/audio/catalogue.ts';
import { scenarioIds } from '../../src/authoring/folder.ts';
import { compilePlace, STORIES } from '../../src/cli/stories.ts';
import type { PlayFile } from '../../src/contract/compiled.ts';
import { seededRandom } from '../../src/core/base/random.ts';
import { openStory } from '../../src/core/story/story-session.ts';
import type { Beat } from '../../src/core/story/turn.ts';

const ATTEMPTS = 24;
const DRAWN = new Map(BACKGROUNDS.map((background) => [background.id, background]));

function playOf(id: string): PlayFile {
  const { scenario } = compilePlace({ stories: STORIES, id });
  if (scenario === null) throw new Error(`${id} does not compile.`);
  return scenario.play;
}

/** Every line of one attempt with choices at random. */
function beatsOf(play: PlayFile, seed: string): readonly Beat[] {
  const opened = openStory({ storyJson: play.story, seed, variants: play.variants });
  if (!opened.ok) throw new Error(opened.error.detail);
  const session = opened.value;
  const random = seededRandom(seed);
  const beats: Beat[] = [];
  for (;;) {
    beats.push(...session.turn.beats);
    const { choices } = session.turn;
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice === undefined) return beats;
    session.choose(choice.id);
  }
}

const PLAYS = scenarioIds(STORIES).map((id) => [id, playOf(id)] as const);

describe.each(PLAYS)('%s', (id, play) => {
  const attempts = Array.from({ length: ATTEMPTS }, (_, attempt) =>
    beatsOf(play, `${id} ${attempt}`),
  );
  const beats = attempts.flat();

  test('plays every line in a place that is drawn', () => {
    const places = new Set(beats.map(({ stage }) => stage.background));
    expect([...places].filter((place) => !DRAWN.has(place))).toEqual([]);
  });

  test('has a bed of sound under its first line, and none that is not made', () => {
    for (const [first] of attempts) expect(first?.stage.music).not.toBe('');
    const beds = new Set(beats.map(({ stage }) => stage.music));
    // None at all while a room holds its breath.
    const made = (bed: string): boolean => bed === '' || CATALOGUE[bed]?.kind === 'bed';
    expect([...beds].filter((bed) => !made(bed))).toEqual([]);
  });
});

describe.each(PLAYS.filter(([id]) => id.startsWith('moment-')))('%s', (_, play) => {
  const [client = ''] = Object.keys(play.cast);
  const last = lastBeforeChoice(play);

  test('shows the client, who has been drawn, when the decision comes', () => {
    expect(Object.keys(CAST)).toContain(play.cast[client]?.drawing);
    expect(last?.stage.present).toContain(client);
  });

  test('puts a phone in the hand of whoever rings or writes, and of nobody else', () => {
    const { background = '', channel = '' } = last?.stage ?? {};
    expect(DRAWN.get(background)?.phone).toBe(['messenger', 'phone', 'email'].includes(channel));
  });
});

/** The last line before the decision. */
function lastBeforeChoice(play: PlayFile): Beat | undefined {
  const opened = openStory({ storyJson: play.story, seed: 'opening', variants: play.variants });
  return opened.ok ? opened.value.turn.beats.at(-1) : undefined;
}
