/** Brings the tables of a database to the shape that this release expects. */
import { Migrator, type Migration } from 'kysely/migration';
import { people } from './migrations/0001-people.ts';
import { attempts } from './migrations/0003-attempts.ts';
import { assignments } from './migrations/0004-assignments.ts';
import { statistics } from './migrations/0005-statistics.ts';
import { packsAndRules } from './migrations/0006-packs-and-rules.ts';
import { auditByActor } from './migrations/0010-audit-by-actor.ts';
import { agreements } from './migrations/0009-agreements.ts';
import { recordOutbox } from './migrations/0008-record-outbox.ts';
import { notices } from './migrations/0007-notices.ts';
import { sortName } from './migrations/0002-sort-name.ts';
import type { Store, StoreKind } from './store.ts';

/** In the order in which they are applied; one that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, (kind: StoreKind) => Migration>> = {
  '0001-people': people,
  '0002-sort-name': sortName,
  '0003-attempts': attempts,
  '0004-assignments': assignments,
  '0005-statistics': statistics,
  '0006-packs-and-rules': packsAndRules,
  '0007-notices': notices,
  '0008-record-outbox': recordOutbox,
  '0009-agreements': agreements,
  '0010-audit-by-actor': auditByActor,
};

/**
 * Applies what is missing, each migration wholly or not at all.
 *
 * Of several processes that begin at once, one applies and the others wait for it.
 *
 * @throws with a sentence when a later release has written the database, or the database's own
 *   error.
 */
export async function migrate(store: Pick<Store, 'db' | 'kind'>): Promise<void> {
  const { error } = await migratorOf(store).migrateToLatest();
  raise(error);
}

/**
 * Brings an empty database to the shape of an earlier release.
 *
 * @throws with a sentence when this release does not know that shape.
 */
export async function migrateTo(store: Pick<Store, 'db' | 'kind'>, name: string): Promise<void> {
  if (!Object.hasOwn(MIGRATIONS, name))
    throw new Error('A later release of Rapport has made this; use that one.');
  const { error } = await migratorOf(store).migrateTo(name);
  raise(error);
}

const migratorOf = ({ db, kind }: Pick<Store, 'db' | 'kind'>): Migrator =>
  new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(MIGRATIONS).map(([name, make]) => [name, make(kind)])),
    },
  });

function raise(error: unknown): void {
  if (error === undefined) return;
  if (!(error instanceof Error))
    throw new Error('The database could not be migrated.', { cause: error });
  if (error.message.startsWith('corrupted migrations'))
    throw new Error('A later release of Rapport has written this database; start that one.', {
      cause: error,
    });
  throw error;
}

/** The name of the latest migration that this release knows. */
export const schemaVersion = (): string => Object.keys(MIGRATIONS).at(-1) ?? '';
