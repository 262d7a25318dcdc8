/** Builds the player of packages: classic scripts, style sheets, and what renders its page. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { inAscii } from '../package/ascii.ts';
import { PLAYER_FOLDER } from '../package/player-files.ts';
import { inlineScript } from './inline-script.ts';
import { messagesPlugin } from './messages-plugin.ts';
import { phaserModules } from './phaser-modules.ts';
import { playerModules } from './player-modules.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'src/lms/player');

/** Builds the player into its folder below `dist`, which must be there. */
export async function buildPlayer(dist: string): Promise<void> {
  const folder = join(dist, PLAYER_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildStyles(folder);
  await buildScript(folder, 'main.ts', 'player');
  await buildScript(folder, 'stage-entry.ts', 'stage');
  await buildRenderer(folder);
  for (const [name, entries] of [
    ['boot', ['src/lms/player/boot.ts']],
    ['early', ['src/app/early/take-choice.ts', 'src/app/early/send-for-app.ts']],
  ] as const)
    writeFileSync(join(folder, `${name}.js`), await inlineScripts(entries));
}

async function inlineScripts(entries: readonly string[]): Promise<string> {
  const codes: string[] = [];
  for (const entry of entries) codes.push(`${await inlineScript(entry)}\n`);
  return codes.join('');
}

const common = (plugins: Plugin[]): InlineConfig => ({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins,
});

const modules = (): Plugin[] => [playerModules(), messagesPlugin(), phaserModules()];

/** One classic script without imports, ASCII throughout, so that no server's charset matters. */
async function buildScript(folder: string, entry: string, name: string): Promise<void> {
  await build({
    ...common(modules()),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: {
        entry: join(SOURCE, entry),
        formats: ['iife'],
        name: `rapport_${name}`,
        fileName: () => `${name}.js`,
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const file = join(folder, `${name}.js`);
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
}

async function buildStyles(folder: string): Promise<void> {
  await build({
    ...common([]),
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(
          ['play', 'site', 'fonts'].map((name) => [name, join(SOURCE, `styles/${name}.css`)]),
        ),
        output: { assetFileNames: 'assets/[name][extname]', entryFileNames: 'unused/[name].js' },
      },
    },
  });
  rmSync(join(folder, 'unused'), { recursive: true, force: true });
  const styles = readdirSync(join(folder, 'assets'));
  if (!styles.includes('fonts.css')) throw new Error('The player has no fonts.');
}

/** Runs in Node: renders the pack's page and the openings into a package's page. */
async function buildRenderer(folder: string): Promise<void> {
  await build({
    ...common(modules()),
    build: {
      ssr: join(SOURCE, 'prerender.tsx'),
      outDir: join(folder, 'render'),
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'render.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
}
