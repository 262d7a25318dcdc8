import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './src/cli/messages-plugin.ts';
import { phaserModules } from './src/cli/phaser-modules.ts';

/**
 * What pages share, in a few files instead of two dozen: on a slow line each file costs a round trip.
 * Only modules that every page, or every page with a story, loads at once may stand here.
 */
const CHUNKS = [
  {
    name: 'page',
    test: /node_modules\/(@?preact|@messageformat)|src\/app\/ui\/(messages|look|apply-look|meter-ticks|score-sign)\.tsx?|src\/app\/data\/(settings|local-text|page-address|unfinished-scenarios)\.ts|src\/core\/base\/(result|assert-never)\.ts|preload-helper/,
  },
  {
    name: 'contract',
    test: /node_modules\/zod|src\/contract\/(locale|compiled|rubric|scenario)\.ts|src\/core\/story\/turn\.ts/,
  },
  {
    name: 'story',
    test: /node_modules\/inkjs|src\/core\/(story\/(ink|limits|beats|tags|story-session)\.ts|attempt\/replay|base\/random)/,
  },
  {
    name: 'session',
    test: /src\/app\/session\/(?!stage-index)|src\/core\/(story|base)\/(?!ink-walk)/,
  },
  // What only some plays load stands in folders of its own, and in files of its own.
  { name: 'play', test: /src\/app\/play\/(?!answer|assigned|confidence|dialogs|failure\/)/ },
];

export default defineConfig({
  plugins: [messagesPlugin(), phaserModules()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNKS, includeDependenciesRecursively: false } },
    },
  },
  test: {
    testTimeout: 20_000,
    // The single sign-on provider of the tests warns of what it is: one for tests.
    onConsoleLog: (log) => !log.startsWith('oidc-provider'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: 'tests/temporary-folder.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/server/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          globalSetup: ['tests/temporary-folder.ts', 'tests/server/postgres-setup.ts'],
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
