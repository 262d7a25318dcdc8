import type { Migration } from 'kysely/migration';

/** What leaders and learners have agreed on, at most one for an attempt. */
export const agreements = (): Migration => ({
  async up(db) {
    await db.schema
      .createTable('agreement')
      .addColumn('attempt_id', 'text', (column) =>
        column.primaryKey().references('attempt.id').onDelete('cascade'),
      )
      .addColumn('author_id', 'text', (column) => column.notNull())
      .addColumn('agreed_at', 'bigint', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('due_on', 'text', (column) => column.notNull())
      .addColumn('kept_at', 'bigint')
      .execute();
    await db.schema
      .createIndex('agreement_by_change')
      .on('agreement')
      .columns(['changed_at', 'attempt_id'])
      .execute();
  },
});
