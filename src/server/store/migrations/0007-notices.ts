import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What waits for people, and what one server at a time does. */
export const notices = (): Migration => ({
  async up(db) {
    await createNotice(db);
    await db.schema
      .createTable('lease')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
  },
});

async function createNotice(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notice')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('due_key', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('read_at', 'bigint')
    .addColumn('assignment_id', 'text', (column) =>
      column.references('assignment.id').onDelete('cascade'),
    )
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempt.id').onDelete('cascade'),
    )
    .addColumn('scenario_id', 'text')
    .addColumn('from_id', 'text')
    .addColumn('due_at', 'bigint')
    .addColumn('mail', 'text', (column) => column.notNull())
    .addColumn('mail_tries', 'integer', (column) => column.notNull())
    .addColumn('mail_claimed_at', 'bigint')
    .addUniqueConstraint('notice_once', ['person_id', 'due_key'])
    .execute();
  for (const [name, columns] of [
    ['notice_by_person', ['person_id', 'at', 'id']],
    ['notice_by_mail', ['mail', 'mail_claimed_at']],
    ['notice_by_attempt', ['attempt_id']],
    ['notice_by_assignment', ['assignment_id']],
  ] as const)
    await db.schema
      .createIndex(name)
      .on('notice')
      .columns([...columns])
      .execute();
}
