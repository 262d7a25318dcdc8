import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Versions of packs, further rules of assignments, and what is different for single people. */
export const packsAndRules = (): Migration => ({
  async up(db) {
    await versionPacks(db);
    await addRules(db);
    await createExceptions(db);
  },
});

async function versionPacks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('pack')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema.alterTable('pack').addColumn('archived_at', 'bigint').execute();
  await db.schema
    .createTable('pack_version')
    .addColumn('pack_id', 'text', (column) =>
      column.notNull().references('pack.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('pack_version_key', ['pack_id', 'version'])
    .execute();
  await keepFirstVersions(db);
  for (const column of ['summary', 'scenarios', 'pass_trust', 'pass_partnership'])
    await db.schema.alterTable('pack').dropColumn(column).execute();
}

type OldPack = {
  id: string;
  title: string;
  summary: string;
  scenarios: string;
  pass_trust: number;
  pass_partnership: number;
};

/** What packs hold so far becomes their first version, made by nobody known. */
async function keepFirstVersions(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<OldPack>`select * from pack`.execute(db);
  for (const { id, title, summary, scenarios, ...marks } of rows) {
    const content = JSON.stringify({
      title,
      summary,
      scenarios: JSON.parse(scenarios) as unknown,
      passMarks: { trust: marks.pass_trust, partnership: marks.pass_partnership },
    });
    await sql`insert into pack_version (pack_id, version, content, created_by, created_at)
      values (${id}, 1, ${content}, '', 0)`.execute(db);
  }
}

async function addRules(db: Kysely<unknown>): Promise<void> {
  const table = () => db.schema.alterTable('assignment');
  await table()
    .addColumn('meters', 'text', (column) => column.notNull().defaultTo('shown'))
    .execute();
  await table().addColumn('language', 'text').execute();
  await table()
    .addColumn('repetition', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await table().addColumn('pack_id', 'text').execute();
  await table().addColumn('pack_version', 'integer').execute();
  await table()
    .addColumn('changed_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('assignment_by_change')
    .on('assignment')
    .columns(['changed_at', 'id'])
    .execute();
  await db.schema.createIndex('assignment_by_pack').on('assignment').column('pack_id').execute();
}

async function createExceptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('assignment_exception')
    .addColumn('assignment_id', 'text', (column) =>
      column.notNull().references('assignment.id').onDelete('cascade'),
    )
    .addColumn('person_id', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('due_at', 'bigint')
    .addColumn('closed_at', 'bigint')
    .addPrimaryKeyConstraint('assignment_exception_key', ['assignment_id', 'person_id'])
    .execute();
}
