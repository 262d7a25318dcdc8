import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { StoreKind } from '../store.ts';

/** People, their ways in, roles and groups; one-time links, the audit log, throttles, settings. */
export const people = (kind: StoreKind): Migration => ({
  async up(db) {
    await createSignIn(db, kind);
    await createRolesAndGroups(db);
    await createRecords(db);
  },
});

const momentOf = (kind: StoreKind): 'timestamptz' | 'text' =>
  kind === 'postgres' ? 'timestamptz' : 'text';

/** The shape of these four is the sign-in library's, under our names. */
async function createSignIn(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await createPerson(db, kind);
  await createSession(db, kind);
  await createCredential(db, kind);
  await createVerification(db, kind);
  await index(db, 'session', ['person_id']);
  await index(db, 'credential', ['person_id']);
  await index(db, 'credential', ['provider_id', 'account_id']);
  await index(db, 'verification', ['identifier']);
  await index(db, 'person', ['name', 'id']);
}

async function createPerson(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  const moment = momentOf(kind);
  const truth = kind === 'postgres' ? 'boolean' : 'integer';
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('email_verified', truth, (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('created_at', moment, (column) => column.notNull())
    .addColumn('updated_at', moment, (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull().defaultTo('en'))
    .addColumn('time_zone', 'text', (column) => column.notNull().defaultTo('UTC'))
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('invited'))
    .execute();
}

async function createSession(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  const moment = momentOf(kind);
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', moment, (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', moment, (column) => column.notNull())
    .addColumn('updated_at', moment, (column) => column.notNull())
    .addColumn('ip_address', 'text')
    .addColumn('user_agent', 'text')
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .execute();
}

async function createCredential(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  const moment = momentOf(kind);
  await db.schema
    .createTable('credential')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('provider_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('access_token', 'text')
    .addColumn('refresh_token', 'text')
    .addColumn('id_token', 'text')
    .addColumn('access_token_expires_at', moment)
    .addColumn('refresh_token_expires_at', moment)
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('created_at', moment, (column) => column.notNull())
    .addColumn('updated_at', moment, (column) => column.notNull())
    .execute();
}

async function createVerification(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  const moment = momentOf(kind);
  await db.schema
    .createTable('verification')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expires_at', moment, (column) => column.notNull())
    .addColumn('created_at', moment, (column) => column.notNull())
    .addColumn('updated_at', moment, (column) => column.notNull())
    .execute();
}

async function createRolesAndGroups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person_role')
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('person_role_key', ['person_id', 'role'])
    .execute();
  await db.schema
    .createTable('people_group')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  for (const [table, joined] of [
    ['group_member', true],
    ['group_manager', false],
  ] as const) {
    const created = db.schema
      .createTable(table)
      .addColumn('group_id', 'text', (column) =>
        column.notNull().references('people_group.id').onDelete('cascade'),
      )
      .addColumn('person_id', 'text', (column) =>
        column.notNull().references('person.id').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint(`${table}_key`, ['group_id', 'person_id']);
    await (
      joined ? created.addColumn('joined_at', 'bigint', (column) => column.notNull()) : created
    ).execute();
    await index(db, table, ['person_id']);
  }
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.references('person.id').onDelete('cascade'))
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
  await index(db, 'link', ['person_id']);
  // People come and go; what they did stays, so it refers to them without a foreign key.
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject_kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull().defaultTo(sql`'{}'`))
    .execute();
  await index(db, 'audit', ['subject_id', 'id']);
  await db.schema
    .createTable('throttle')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('window_start', 'bigint', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

const index = (db: Kysely<unknown>, table: string, columns: string[]): Promise<void> =>
  db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute();
