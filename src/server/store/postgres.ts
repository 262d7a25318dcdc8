import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types as pgTypes, type CustomTypesConfig } from 'pg';
import type { Database } from './database.ts';
import type { Store } from './store.ts';

const CONNECT_MS = 10_000;
/** A query that takes longer than this holds up more than it is worth. */
const STATEMENT_MS = 60_000;
const CONNECTIONS = 10;

/** Counts and sums come as `int8` and `numeric`; ours fit into a number, as they do in SQLite. */
const NUMBERS = new Set([pgTypes.builtins.INT8, pgTypes.builtins.NUMERIC]);

const types: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    NUMBERS.has(oid) ? Number : (pgTypes.getTypeParser(oid, format) as unknown),
};

/**
 * Connects to a PostgreSQL when the first query comes.
 *
 * A connection that breaks while idle is replaced; what was under way fails and is told to whoever
 * asked.
 *
 * @param url - as in `postgres://user:password@host:5432/database`.
 */
export function openPostgres(url: string): Store {
  const pool = new Pool({
    connectionString: url,
    application_name: 'rapport',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    types,
  });
  pool.on('error', () => undefined);
  // The pool listens to idle connections alone; one that breaks while it is in use tells its query,
  // and would end the process if nobody listened as well.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgres', db, close: () => db.destroy() };
}
