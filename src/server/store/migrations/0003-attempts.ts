import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Every version of every scenario, attempts, and their decisions. */
export const attempts = (): Migration => ({
  async up(db) {
    await createVersions(db);
    await createAttempts(db);
    await createDecisions(db);
  },
});

async function createVersions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scenario_version')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('play', 'text', (column) => column.notNull())
    .addColumn('debrief', 'text', (column) => column.notNull())
    .addColumn('solver', 'text')
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createAttempts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attempt')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('assignment_id', 'text')
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().references('scenario_version.hash'))
    .addColumn('seed', 'text', (column) => column.notNull())
    .addColumn('after_ending', 'text')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('timers', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('finished_at', 'bigint')
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('decisions', 'integer', (column) => column.notNull())
    .addColumn('ending', 'text')
    .addColumn('trust', 'integer')
    .addColumn('partnership', 'integer')
    .addColumn('outcome', 'double precision')
    .addColumn('claimed', 'text')
    .addColumn('agrees', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('attempt_by_person')
    .on('attempt')
    .columns(['person_id', 'started_at', 'id'])
    .execute();
  await db.schema
    .createIndex('attempt_by_assignment')
    .on('attempt')
    .columns(['assignment_id', 'person_id', 'scenario_id', 'finished_at'])
    .execute();
}

async function createDecisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attempt_decision')
    .addColumn('attempt_id', 'text', (column) =>
      column.notNull().references('attempt.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('level', 'text')
    .addColumn('shown_ms', 'bigint', (column) => column.notNull())
    .addColumn('taken_ms', 'bigint', (column) => column.notNull())
    .addColumn('timed_out', 'integer', (column) => column.notNull())
    .addColumn('trust', 'integer', (column) => column.notNull())
    .addColumn('partnership', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('attempt_decision_key', ['attempt_id', 'position'])
    .execute();
}
