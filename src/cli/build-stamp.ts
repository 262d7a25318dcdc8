/** Tells whether a build is still that of the present sources. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'stories', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMP = '.build-stamp';

/** SHA-256 over the names and bytes of everything a build is made from. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) addPath(join(root, source), hash);
  return hash.digest('hex');
}

function addPath(path: string, hash: ReturnType<typeof createHash>): void {
  const entries = existsSync(path) ? listFolder(path) : null;
  if (entries === null) {
    if (existsSync(path)) hash.update(readFileSync(path));
    return;
  }
  for (const name of entries) {
    hash.update(name);
    addPath(join(path, name), hash);
  }
}

/** The names in a folder, sorted, or `null` for a file. */
function listFolder(path: string): readonly string[] | null {
  try {
    return readdirSync(path).toSorted();
  } catch {
    return null;
  }
}

/** The hash that the build in `dist` was made from, or `''`. */
export const readStamp = (dist: string): string =>
  existsSync(join(dist, STAMP)) ? readFileSync(join(dist, STAMP), 'utf8') : '';

/** Marks the build in `dist` as complete. */
export const writeStamp = (dist: string, hash: string): void =>
  writeFileSync(join(dist, STAMP), hash);
