import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../../src/server/store/sqlite.ts';
import {
  inTransaction,
  isDuplicate,
  openStore,
  storePlace,
  type Store,
} from '../../../src/server/store/store.ts';
import { onBothDatabases, sqlite } from '../databases.ts';

const group = (name: string) => ({ id: `id-${name}`, name, created_at: 1_790_000_000_123 });

onBothDatabases('a store', (databases) => {
  afterAll(() => databases.clear());

  test('gives back what was written, in the same types', async () => {
    const { db } = await databases.open();
    await db.insertInto('people_group').values(group('Обслуживание')).execute();
    expect(await db.selectFrom('people_group').selectAll().executeTakeFirst()).toEqual(
      group('Обслуживание'),
    );
  });

  test('counts and sums are numbers', async () => {
    const { db } = await databases.open();
    await db
      .insertInto('people_group')
      .values([group('a'), group('b')])
      .execute();
    const { count, sum, mean } = await db
      .selectFrom('people_group')
      .select(({ fn }) => [
        fn.countAll().as('count'),
        fn.sum('created_at').as('sum'),
        fn.avg('created_at').as('mean'),
      ])
      .executeTakeFirstOrThrow();
    expect([count, sum, mean]).toEqual([2, 3_580_000_000_246, 1_790_000_000_123]);
  });

  test('a transaction that fails leaves nothing', async () => {
    const { db } = await databases.open();
    const failing = inTransaction(db, async (transaction) => {
      await transaction.insertInto('people_group').values(group('lost')).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.selectFrom('people_group').selectAll().execute()).toEqual([]);
  });

  test('a transaction is tried again when the database asks for it, and not for ever', async () => {
    const { db } = await databases.open();
    const passing = Object.assign(new Error('try again'), { code: '40001' });
    let tries = 0;
    const done = await inTransaction(db, async () => {
      if (++tries < 3) throw passing;
      return tries;
    });
    expect(done).toBe(3);
    const never = inTransaction(db, () => Promise.reject(passing));
    await expect(never).rejects.toThrow('try again');
  });

  test('says which failure is a double', async () => {
    const { db } = await databases.open();
    const insert = () => db.insertInto('people_group').values(group('a')).execute();
    await insert();
    expect(isDuplicate(await insert().catch((error: unknown) => error))).toBe(true);
    const orphan = db.insertInto('person_role').values({ person_id: 'nobody', role: 'trainer' });
    const refused: unknown = await orphan.execute().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Error);
    expect(isDuplicate(refused)).toBe(false);
  });

  test('opens again with what it had', async () => {
    const place = await databases.place();
    const first = await openStore(place);
    await first.db.insertInto('people_group').values(group('kept')).execute();
    await first.close();
    const second = await openStore(place);
    expect(await second.db.selectFrom('people_group').select('name').execute()).toEqual([
      { name: 'kept' },
    ]);
    await second.close();
  });

  test('refuses a database of a later release, in a sentence', async () => {
    const place = await databases.place();
    const store = await openStore(place);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'x')`.execute(
      store.db,
    );
    await store.close();
    await expect(openStore(place)).rejects.toThrow('A later release of Rapport');
  });
});

onBothDatabases('migrations', (databases) => {
  afterAll(() => databases.clear());

  test('of several servers at once, one applies', async () => {
    const place = await databases.place();
    const opening = [1, 2, 3].map(() => openStore(place));
    const opened = (await Promise.allSettled(opening)).filter(
      (open) => open.status === 'fulfilled',
    );
    // A second server on a SQLite folder is refused before it migrates anything.
    expect(opened).toHaveLength(databases.kind === 'postgres' ? 3 : 1);
    const { rows } = await sql<{ all: number; names: number }>`
      select count(*) as "all", count(distinct name) as names from kysely_migration`.execute(
      (opened[0] as PromiseFulfilledResult<Store>).value.db,
    );
    expect(rows[0]?.all).toBe(rows[0]?.names);
    for (const { value } of opened) await value.close();
  });

  test('make the tables of the types', async () => {
    const { db } = await databases.open();
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    expect(tables).toEqual(
      expect.arrayContaining(['person', 'session', 'credential', 'people_group', 'audit']),
    );
  });
});

describe('a data folder', () => {
  const databases = sqlite();
  afterAll(() => databases.clear());

  test('keeps a second server out until the first has ended', async () => {
    const place = await databases.place();
    const first = await openStore(place);
    await expect(openStore(place)).rejects.toThrow('Another Rapport server is using');
    await first.close();
    await (await openStore(place)).close();
  });

  test('keeps a second process out, and is free after a process was killed', async () => {
    const place = await databases.place();
    const first = await openStore(place);
    const open = `
      const { openStore } = await import(${JSON.stringify(new URL('../../../src/server/store/store.ts', import.meta.url).href)});
      try { await openStore(${JSON.stringify(place)}); console.log('opened'); }
      catch (error) { console.log(error.message); }
      process.kill(process.pid, 'SIGKILL');`;
    const other = () =>
      spawnSync(process.execPath, ['--input-type=module', '-e', open], { encoding: 'utf8' }).stdout;
    expect(other()).toContain('Another Rapport server is using');
    await first.close();
    expect(other()).toBe('opened\n');
    await (await openStore(place)).close();
  });

  test('that cannot be made is told', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rapport-file-')), 'file');
    writeFileSync(file, '');
    const inside: unknown = await openStore({ kind: 'sqlite', folder: join(file, 'data') }).catch(
      (error: unknown) => error,
    );
    expect(String(inside)).toContain('cannot be written');
  });

  test('syncs every commit to the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-sync-'));
    const { db } = openSqlite(join(folder, 'x.sqlite'));
    const pragma = async (name: string): Promise<unknown> =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0] ?? {})[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    await db.destroy();
  });
});

describe('the place of the data', () => {
  test.each([
    [{}, { kind: 'sqlite', folder: './data' }],
    [{ RAPPORT_DATA: '/srv/rapport' }, { kind: 'sqlite', folder: '/srv/rapport' }],
    [
      { DATABASE_URL: 'postgres://a@b/c', RAPPORT_DATA: '/srv' },
      { kind: 'postgres', url: 'postgres://a@b/c' },
    ],
    [{ DATABASE_URL: 'postgresql://a@b/c' }, { kind: 'postgres', url: 'postgresql://a@b/c' }],
  ])('of %o is %o', (env, place) => {
    expect(storePlace(env)).toEqual(place);
  });

  test('is not in a database of another kind', () => {
    expect(() => storePlace({ DATABASE_URL: 'mysql://a@b/c' })).toThrow('not a PostgreSQL address');
  });
});
