import type { Migration } from 'kysely/migration';

/** Attempts that a record store of the customer has still to be told of. */
export const recordOutbox = (): Migration => ({
  async up(db) {
    await db.schema
      .createTable('record_outbox')
      .addColumn('attempt_id', 'text', (column) =>
        column.primaryKey().references('attempt.id').onDelete('cascade'),
      )
      .addColumn('entered', 'integer', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('record_outbox_by_due')
      .on('record_outbox')
      .column('due_at')
      .execute();
  },
});
