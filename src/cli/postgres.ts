/** The PostgreSQL that the database tests and the benchmark start: found, or installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebian } from './debian.ts';

/** What to tell a person on whose machine there is none and none can be installed. */
export const NO_POSTGRES = `No PostgreSQL was found and none could be installed: the tests on it are skipped. Install Debian's
package \`postgresql\`, or name the folder of \`initdb\` and \`postgres\` in POSTGRES_BIN.`;

const DEBIAN = '/usr/lib/postgresql';

/**
 * Finds the folder with `initdb` and `postgres`, the newest version first.
 *
 * @returns `null` when there is none.
 * @throws when POSTGRES_BIN names a folder without them.
 */
export function findPostgres(): string | null {
  const named = process.env['POSTGRES_BIN'];
  if (named) {
    if (isComplete(named)) return named;
    throw new Error(`POSTGRES_BIN names ${named}, which has no initdb and postgres that run.`);
  }
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = [
    ...versions
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
  ];
  return folders.find(isComplete) ?? null;
}

/** Whether both programs are there; asked for its version, neither minds being run by root. */
const isComplete = (folder: string): boolean =>
  ['initdb', 'postgres'].every(
    (program) =>
      existsSync(join(folder, program)) &&
      spawnSync(join(folder, program), ['--version'], { timeout: 20_000 }).status === 0,
  );

/**
 * Finds a PostgreSQL or installs Debian's.
 *
 * @returns the folder of its programs; `null` when neither worked, after saying so.
 * @throws as `findPostgres`.
 */
export async function providePostgres(): Promise<string | null> {
  const found = findPostgres();
  if (found !== null) return found;
  await installDebian('PostgreSQL', ['postgresql']);
  const installed = findPostgres();
  if (installed === null) console.log(NO_POSTGRES);
  return installed;
}
