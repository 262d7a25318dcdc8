/** A Vite plugin: the player's own modules in place of those by which the site is a site. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const INSTEAD = join(ROOT, 'src/lms/player/instead');

/** By the name of the player's module: the module of the app that it stands for. */
const REPLACED: Readonly<Record<string, string>> = {
  'attempt-lock.ts': 'play/attempt-lock.ts',
  'change-language.ts': 'ui/change-language.ts',
  'debrief-addresses.ts': 'debrief/addresses.ts',
  'journal.ts': 'data/journal.ts',
  'json-at.ts': 'data/json-at.ts',
  'languages.ts': 'ui/languages.ts',
  'library-addresses.ts': 'library/addresses.ts',
  'load-fonts.ts': 'ui/load-fonts.ts',
  'local-text.ts': 'data/local-text.ts',
  'page-address.ts': 'data/page-address.ts',
  'renderer.ts': 'stage/renderer.ts',
  'site-shell.tsx': 'ui/site-shell.tsx',
  'store.ts': 'data/store.ts',
  'textures.ts': 'stage/textures.ts',
};

/** Puts every module of `src/lms/player/instead` in its place; style sheets are built apart. */
export function playerModules(): Plugin {
  const unknown = readdirSync(INSTEAD).filter((name) => REPLACED[name] === undefined);
  if (unknown.length > 0) throw new Error(`Nothing says what ${unknown.join()} stands for.`);
  const instead = new Map(
    Object.entries(REPLACED).map(
      ([name, module]) => [join(ROOT, 'src/app', module), join(INSTEAD, name)] as const,
    ),
  );
  return {
    name: 'rapport-player-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || importer?.startsWith(INSTEAD) === true) return resolved;
      return instead.get(resolved.id) ?? resolved;
    },
    load: (id) => (id.endsWith('.css') ? '' : null),
  };
}
