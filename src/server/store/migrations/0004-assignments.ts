import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Packs, assignments and whom they are for; comments and verdicts on attempts. */
export const assignments = (): Migration => ({
  async up(db) {
    await createPack(db);
    await createAssignment(db);
    await createAssigned(db);
    await createComments(db);
    await db.schema
      .createIndex('attempt_by_start')
      .on('attempt')
      .columns(['started_at', 'id'])
      .execute();
  },
});

async function createPack(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('pack')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('scenarios', 'text', (column) => column.notNull())
    .addColumn('pass_trust', 'integer', (column) => column.notNull())
    .addColumn('pass_partnership', 'integer', (column) => column.notNull())
    .execute();
}

async function createAssignment(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('assignment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('scenarios', 'text', (column) => column.notNull())
    .addColumn('opens_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('attempts_allowed', 'integer')
    .addColumn('counts', 'text', (column) => column.notNull())
    .addColumn('pass_trust', 'integer', (column) => column.notNull())
    .addColumn('pass_partnership', 'integer', (column) => column.notNull())
    .addColumn('timers', 'text', (column) => column.notNull())
    .addColumn('feedback', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('released_at', 'bigint')
    .execute();
}

async function createAssigned(db: Kysely<unknown>): Promise<void> {
  for (const [table, column, parent] of [
    ['assignment_person', 'person_id', 'person.id'],
    ['assignment_group', 'group_id', 'people_group.id'],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn('assignment_id', 'text', (builder) =>
        builder.notNull().references('assignment.id').onDelete('cascade'),
      )
      .addColumn(column, 'text', (builder) =>
        builder.notNull().references(parent).onDelete('cascade'),
      )
      .addPrimaryKeyConstraint(`${table}_key`, ['assignment_id', column])
      .execute();
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
  }
}

async function createComments(db: Kysely<unknown>): Promise<void> {
  const onAttempt = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('attempt_id', 'text', (column) =>
        column.notNull().references('attempt.id').onDelete('cascade'),
      )
      .addColumn('position', 'integer')
      .addColumn('author_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull());
  await onAttempt('comment')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await onAttempt('verdict')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('trust', 'integer')
    .addColumn('partnership', 'integer')
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
  for (const table of ['comment', 'verdict'])
    await db.schema.createIndex(`${table}_by_attempt`).on(table).column('attempt_id').execute();
}
