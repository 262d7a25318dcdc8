/** The database behind the server: one query layer over SQLite and PostgreSQL. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';
import { DATABASE_FILE, openDataFolder } from './data-folder.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** The two kinds of database. */
export type StoreKind = 'sqlite' | 'postgres';

export type Store = {
  readonly kind: StoreKind;
  readonly db: Kysely<Database>;
  /** Ends every connection; on SQLite also lets the data folder go. */
  close(): Promise<void>;
};

/** Queries, inside a transaction or outside of one. */
export type Queries = Kysely<Database>;

/** Where the data lies. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Reads the place from the environment: `DATABASE_URL` for PostgreSQL, else the folder
 * `RAPPORT_DATA`, else `./data`.
 *
 * @throws with a sentence when `DATABASE_URL` names another kind of database.
 */
export function storePlace(env: NodeJS.ProcessEnv): StorePlace {
  const url = env['DATABASE_URL'];
  if (!url) return { kind: 'sqlite', folder: env['RAPPORT_DATA'] || './data' };
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  throw new Error('DATABASE_URL is not a PostgreSQL address: it begins with postgres://.');
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws with a sentence for the user when another server holds the folder, when the database
 *   cannot be reached, or when a later release has written it.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const store = openUnmigrated(place);
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the database as it is; otherwise as `openStore`. */
export const openUnmigrated = (place: StorePlace): Store =>
  place.kind === 'sqlite' ? openFolder(place.folder) : openPostgres(place.url);

/**
 * Opens the database to read it while a server may be using it.
 *
 * @throws with a sentence when there is no database.
 */
export function openBeside(place: StorePlace): Store {
  if (place.kind === 'postgres') return openPostgres(place.url);
  const file = join(place.folder, DATABASE_FILE);
  if (!existsSync(file)) throw new Error(`There is no data in ${place.folder}.`);
  const { db } = openSqlite(file);
  return { kind: 'sqlite', db, close: () => db.destroy() };
}

function openFolder(path: string): Store {
  const folder = openDataFolder(path);
  const { db } = openSqlite(folder.database);
  return {
    kind: 'sqlite',
    db,
    async close() {
      await db.destroy();
      folder.release();
    },
  };
}

const TRIES = 5;
/** Serialisation failure and deadlock: the same transaction may well succeed next time. */
const PASSING = new Set(['40001', '40P01']);

/**
 * Does `work` wholly or not at all; again from its beginning when the database asks for it, so it
 * must do nothing but queries.
 */
export async function inTransaction<T>(
  db: Queries,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= TRIES || !isPassing(error)) throw error;
    }
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  PASSING.has(error.code);

/** Whether an error says that a row of that key is there already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === '23505' ||
    error.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY');
