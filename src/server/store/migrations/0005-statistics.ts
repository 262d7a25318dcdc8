import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepAllStatistics } from '../../statistics/backfill.ts';
import type { Database } from '../database.ts';

/** Where everybody stands with each scenario, and what is chosen: kept as attempts come in. */
export const statistics = (): Migration => ({
  async up(db) {
    await addColumns(db);
    await createStanding(db);
    await createChoiceTally(db);
    await db.schema
      .createIndex('attempt_by_receipt')
      .on('attempt')
      .columns(['received_at', 'id'])
      .execute();
    await db.schema
      .createIndex('comment_by_moment')
      .on('comment')
      .columns(['created_at', 'id'])
      .execute();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it reads is there by now
    await keepAllStatistics(db as Kysely<Database>);
  },
});

async function addColumns(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('attempt').addColumn('competencies', 'text').execute();
  await db.schema.alterTable('attempt').addColumn('uncounted', 'text').execute();
  await db.schema.alterTable('attempt_decision').addColumn('confidence', 'text').execute();
  await db.schema.alterTable('attempt_decision').addColumn('reason', 'text').execute();
}

async function createStanding(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable('standing')
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('assignment_id', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('finished', 'integer', (column) => column.notNull())
    .addColumn('competencies', 'text', (column) => column.notNull());
  for (const which of ['first', 'last', 'best'])
    table = table
      .addColumn(`${which}_attempt`, 'text')
      .addColumn(`${which}_at`, 'bigint')
      .addColumn(`${which}_trust`, 'integer')
      .addColumn(`${which}_partnership`, 'integer');
  await table
    .addPrimaryKeyConstraint('standing_key', ['person_id', 'scenario_id', 'assignment_id'])
    .execute();
  await db.schema
    .createIndex('standing_by_assignment')
    .on('standing')
    .columns(['assignment_id', 'person_id'])
    .execute();
}

async function createChoiceTally(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable('choice_tally')
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('assignment_id', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull());
  for (const count of [
    'taken',
    'trust_change',
    'partnership_change',
    'sure',
    'unsure',
    'sure_wrong',
    'timed_out',
  ])
    table = table.addColumn(count, 'bigint', (column) => column.notNull());
  await table
    .addPrimaryKeyConstraint('choice_tally_key', [
      'scenario_id',
      'assignment_id',
      'choice',
      'reason',
    ])
    .execute();
}
