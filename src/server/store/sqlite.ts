import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from './database.ts';

/** How long a writer waits for another process, such as a running backup. */
const BUSY_MS = 5_000;

/**
 * Opens a SQLite file, and creates it where there is none.
 *
 * What is committed survives a loss of power: the write-ahead log is synced with every commit.
 */
export function openSqlite(file: string): { readonly db: Kysely<Database> } {
  const database = new Sqlite(file, { timeout: BUSY_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('temp_store = MEMORY');
  return { db: new Kysely<Database>({ dialect: new SqliteDialect({ database }) }) };
}
