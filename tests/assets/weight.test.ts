/**
 * What an attempt fetches for stage and sound, in the finest textures and on a full screen, and that
 * all it asks for is there.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BACKGROUNDS } from '../../assets/art/backgrounds.ts';
import { CAST } from '../../assets/art/cast.ts';
import { CATALOGUE } from '../../assets/audio/catalogue.ts';
import type { StageIndex } from '../../src/app/session/stage-index.ts';
import { isBackgroundManifest, type BackgroundManifest } from '../../src/app/stage/manifest.ts';
import { hourOf, lightAt } from '../../src/core/story/hour.ts';
import { scenarioIds } from '../../src/authoring/folder.ts';
import { bakeStage } from '../../src/cli/bake.ts';
import { compilePlace, STORIES } from '../../src/cli/stories.ts';
import type { PlayFile } from '../../src/contract/compiled.ts';
import { seededRandom } from '../../src/core/base/random.ts';
import { openStory, type StorySession } from '../../src/core/story/story-session.ts';
import type { StageState } from '../../src/core/story/turn.ts';

const MOST_BYTES = 900_000;
const ATTEMPTS = 30;
/** What is heard in every scenario when a score changes. */
const CHANGE_TONES = ['trust-up', 'trust-down', 'value-up', 'value-down'];

const folder = mkdtempSync(join(tmpdir(), 'weight-'));
let index: StageIndex;

beforeAll(async () => {
  index = await bakeStage(folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const manifests = new Map<string, BackgroundManifest>();

function manifestOf(background: string): BackgroundManifest | null {
  const file = index.backgrounds[background];
  if (file === undefined) return null;
  const known = manifests.get(background);
  if (known !== undefined) return known;
  const value: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  if (!isBackgroundManifest(value)) throw new Error(`${background} has no manifest.`);
  manifests.set(background, value);
  return value;
}

/** The textures that a moment of the story shows, its place in the light of its own hour. */
function texturesAt({ cast }: PlayFile, { background, clock, present }: StageState): string[] {
  const place = BACKGROUNDS.find(({ id }) => id === background);
  if (place === undefined) return [];
  const light = lightAt(place, hourOf(clock));
  const manifest = manifestOf(background);
  const lit = manifest?.lights[light];
  if (manifest === null || lit === undefined)
    throw new Error(`${background} has not been drawn in the light "${light}".`);
  expect(lightAt(manifest, hourOf(clock))).toBe(light);
  const drawings = present.flatMap((person) => cast[person]?.drawing ?? []);
  expect(Object.keys(lit.people), `at ${clock} in ${background}`).toEqual(
    expect.arrayContaining(drawings.filter((drawing) => Object.hasOwn(CAST, drawing))),
  );
  return [
    ...lit.sheets.flatMap(({ images }) => images['wide@2']?.url ?? []),
    ...drawings.flatMap((drawing) => lit.people[drawing]?.[2] ?? []),
  ];
}

function openAttempt(play: PlayFile, seed: string): StorySession {
  const opened = openStory({ storyJson: play.story, seed, variants: play.variants });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** Every texture of one attempt with choices at random. */
function texturesOf(play: PlayFile, seed: string): ReadonlySet<string> {
  const session = openAttempt(play, seed);
  const random = seededRandom(seed);
  const textures = new Set<string>();
  for (;;) {
    for (const { stage } of [...session.turn.beats, session.turn]) {
      texturesAt(play, stage).forEach((texture) => textures.add(texture));
    }
    const { choices } = session.turn;
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice === undefined) return textures;
    session.choose(choice.id);
  }
}

const weigh = (textures: ReadonlySet<string>): number =>
  [...textures].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

function soundsOf({ music, sounds }: PlayFile): number {
  const named = [...Object.keys(music), ...Object.keys(sounds), ...CHANGE_TONES];
  const heard = named.filter((sound) => Object.hasOwn(CATALOGUE, sound));
  const audio = join(import.meta.dirname, '../../assets/audio');
  return heard.reduce((sum, sound) => sum + statSync(join(audio, `${sound}.mp3`)).size, 0);
}

test.each(scenarioIds(STORIES))(
  'an attempt at %s finds all its pictures, and fetches less than 900 KB',
  (id) => {
    const { scenario } = compilePlace({ stories: STORIES, id });
    if (scenario === null) throw new Error(`${id} does not compile.`);
    const { play } = scenario;
    const weights = Array.from({ length: ATTEMPTS }, (_, attempt) =>
      weigh(texturesOf(play, `${id} ${attempt}`)),
    );
    expect(Math.min(...weights)).toBeGreaterThan(40_000);
    expect(Math.max(...weights) + soundsOf(play)).toBeLessThan(MOST_BYTES);
  },
  120_000,
);
