import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Names in lower case, for order and search: SQLite's own lower case knows Latin letters only. */
export const sortName = (): Migration => ({
  async up(db) {
    await db.schema
      .alterTable('person')
      .addColumn('sort_name', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await sql`update person set sort_name = lower(name)`.execute(db);
    await db.schema.dropIndex('person_by_name_id').execute();
    await db.schema
      .createIndex('person_by_sort_name_id')
      .on('person')
      .columns(['sort_name', 'id'])
      .execute();
  },
});
