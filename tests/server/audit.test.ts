/** The log stays quick to search however long it becomes. */
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { entriesAbout, record } from '../../src/server/audit.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases('the log', (databases) => {
  afterAll(() => databases.clear());

  test('finds what one person did and underwent, and nothing of others', async () => {
    const { db } = await databases.open();
    const add = (actor: string, subject: string) =>
      record(
        db,
        { actor, action: 'person-changed', subject: { kind: 'person', id: subject } },
        1_790_000_000_000,
      );
    await add('ada', 'marta');
    await add('marta', 'ilya');
    await add('ada', 'ilya');
    const { rows } = await entriesAbout('marta').execute(db);
    const found = await db
      .selectFrom('audit')
      .select(['actor_id', 'subject_id'])
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .orderBy('id')
      .execute();
    expect(found).toEqual([
      { actor_id: 'ada', subject_id: 'marta' },
      { actor_id: 'marta', subject_id: 'ilya' },
    ]);
  });

  test('reads no more of itself than that', async () => {
    const { db, kind } = await databases.open();
    const plan = await db.transaction().execute(async (transaction) => {
      // A small table is read whole unless that is forbidden.
      if (kind === 'postgres') await sql`set local enable_seqscan = off`.execute(transaction);
      const explain = kind === 'postgres' ? sql`explain` : sql`explain query plan`;
      return (await sql`${explain} ${entriesAbout('marta')}`.execute(transaction)).rows;
    });
    const steps = JSON.stringify(plan);
    expect(steps).toContain('audit_by_actor');
    expect(steps).toContain('audit_by_subject_id_id');
    expect(steps).not.toMatch(/Seq Scan on audit|SCAN audit/);
  });
});
