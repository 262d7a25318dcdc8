import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './src/cli/messages-plugin.ts';
import { phaserModules } from './src/cli/phaser-modules.ts';

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
  },
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
});
