/** Builds a module of the app into a script small enough to stand in the page itself. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Bundles and minifies one module and what it imports into a classic script without exports. */
export async function inlineScript(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(ROOT, entry), formats: ['iife'], name: 'inline', fileName: 'inline' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built`);
  const [chunk] = output.output;
  return chunk.code.trim();
}

/** The hash by which a Content-Security-Policy allows an inline script. */
export const scriptHash = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`;
