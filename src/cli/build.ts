/** `build`: makes the whole product in `dist/`, or says that it is there already. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bakeSound } from './bake-sound.ts';
import { bakeStage, tellProgress } from './bake.ts';
import { buildPages, copyRootFiles, takeTemplate } from './build-pages.ts';
import { buildPlayer } from './build-player.ts';
import { buildPacks, buildScenarios } from './build-scenarios.ts';
import { readStamp, sourcesHash, writeStamp } from './build-stamp.ts';
import type { ViteManifest } from './client-files.ts';
import { inlineScript } from './inline-script.ts';
import { precompress } from './precompress.ts';
import { scenesOf } from './stage-scenes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const SERVER_SIDE = join(ROOT, '.cache/prerender');

/** Builds into a folder beside `dist` and changes places at the end, so that a failure leaves the old. */
async function buildProduct(fresh: string): Promise<void> {
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  tell('compiling the scenarios');
  const scenarios = buildScenarios(fresh);
  const packs = buildPacks(fresh);
  tell('building the app');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: false } });
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: SERVER_SIDE,
      emptyOutDir: true,
      manifest: false,
    },
  });
  const scripts = {
    look: await inlineScript('src/app/ui/look-script.ts'),
    takeChoice: await inlineScript('src/app/early/take-choice.ts'),
    sendForApp: await inlineScript('src/app/early/send-for-app.ts'),
    ownEnding: await inlineScript('src/app/early/own-ending.ts'),
  };
  const manifest = readManifest(fresh);
  const template = takeTemplate(fresh);
  tell('rendering the pages');
  const parts = {
    dist: fresh,
    prerender: join(SERVER_SIDE, 'prerender.js'),
    template,
    manifest,
    scripts,
  };
  await buildPages(parts, { scenarios, packs });
  copyRootFiles(ROOT, fresh);
  tell('baking pictures and sounds');
  await bakeStage(
    join(fresh, 'stage'),
    tellProgress(tell),
    scenesOf(scenarios.map(({ play }) => play)),
  );
  await bakeSound(join(fresh, 'sound'));
  tell('compressing');
  await precompress(fresh);
  tell('building the player of packages');
  await buildPlayer(fresh);
}

function readManifest(dist: string): ViteManifest {
  const file = join(dist, '.vite/manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(join(dist, '.vite'), { recursive: true });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite has written it just now
  return manifest as ViteManifest;
}

const tell = (what: string): void => console.log(`build: ${what}`);

const hash = sourcesHash(ROOT);
if (readStamp(DIST) === hash) tell('nothing has changed');
else {
  const fresh = join(ROOT, '.cache/dist');
  await buildProduct(fresh);
  writeStamp(fresh, hash);
  rmSync(DIST, { recursive: true, force: true });
  cpSync(fresh, DIST, { recursive: true });
  tell('done');
}
