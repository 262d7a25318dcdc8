/** The folder in which an installation on SQLite keeps everything. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';

export type DataFolder = {
  /** The path of the database file. */
  readonly database: string;
  /** Lets another process have the folder. */
  release(): void;
};

/** The database's file name inside the folder. */
export const DATABASE_FILE = 'rapport.sqlite';
const LOCK_FILE = 'in-use.sqlite';

/**
 * Takes a data folder for this process alone, and makes it where it is missing.
 *
 * The lock is one that SQLite holds on a file of its own: the operating system lets it go when the
 * process ends in any way, so that no stale lock keeps anybody out.
 *
 * @throws with a sentence when another process has the folder, or when it cannot be written.
 */
export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = takeLock(join(folder, LOCK_FILE));
    return { database: join(folder, DATABASE_FILE), release: () => void lock.close() };
  } catch (error) {
    throw explain(error, folder);
  }
}

/** Deletes the database of a folder that nobody uses; there is no way back. */
export function dropDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm'])
    rmSync(join(resolve(path), `${DATABASE_FILE}${end}`), { force: true });
}

function takeLock(file: string): Sqlite.Database {
  const lock = new Sqlite(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

function explain(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY'))
    return new Error(
      `Another Rapport server is using the data folder ${folder}. Stop it, or name another folder in RAPPORT_DATA.`,
    );
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code))
    return new Error(
      `The data folder ${folder} cannot be written. Name another one in RAPPORT_DATA.`,
    );
  return error;
}
