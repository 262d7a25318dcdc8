/** The page of `stage-page/`: the stage alone, built as the app is built, with its textures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { bakeStage } from '../../src/cli/bake.ts';
import { phaserModules } from '../../src/cli/phaser-modules.ts';
import { readScenes, type Scenes } from '../../src/cli/stage-scenes.ts';
import { STORIES } from '../../src/cli/stories.ts';
import type { Sighting } from '../../src/core/solver/stage-scenes.ts';
import { hourOf } from '../../src/core/story/hour.ts';

/** Company that the tests bring together in a light in which no story does. */
const COMPANY: Readonly<Record<string, Sighting>> = {
  'meeting-room': { hour: hourOf('04-22 18:10'), drawings: new Set(['viktor', 'alyona']) },
  restaurant: { hour: hourOf('03-13 20:10'), drawings: new Set(['regina', 'timur']) },
};

/** What the stories may show, and what the tests do. */
function testScenes(): Scenes {
  const { places, cast } = readScenes(STORIES);
  const joined = [...places].map(([place, sightings]) => {
    const company = COMPANY[place];
    return [place, company === undefined ? sightings : [...sightings, company]] as const;
  });
  return { places: new Map(joined), cast };
}

/** The served page; its address ends in `/`, and `close` takes everything away again. */
export type StageSite = { readonly url: string; readonly close: () => Promise<void> };

/** Builds the page into a temporary folder and serves it on a port of its own. */
export async function openStageSite(): Promise<StageSite> {
  const outDir = mkdtempSync(join(tmpdir(), 'stage-page-'));
  const root = fileURLToPath(new URL('stage-page/', import.meta.url));
  const quiet = { root, configFile: false, logLevel: 'error' } as const;
  const remove = (): void => rmSync(outDir, { recursive: true, force: true });
  try {
    await build({
      ...quiet,
      base: './',
      plugins: [phaserModules()],
      build: { outDir, target: 'es2022' },
    });
    await bakeStage(join(outDir, 'stage'), undefined, testScenes());
    const server = await preview({
      ...quiet,
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    });
    const close = async (): Promise<void> => {
      await server.close();
      remove();
    };
    return { url: server.resolvedUrls?.local[0] ?? '', close };
  } catch (error) {
    remove();
    throw error;
  }
}
