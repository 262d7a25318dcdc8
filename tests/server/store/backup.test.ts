import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { BACKED_UP, LEFT_OUT, makeBackup, readBackup } from '../../../src/server/store/backup.ts';
import { openStore, openUnmigrated, type Store } from '../../../src/server/store/store.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases, postgres, sqlite, type Databases } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { openTeam, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of makeBackup(store, Date.now())) lines.push(line);
  return lines;
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Everything but the head, which has the time in it. */
const rowsOf = (lines: readonly string[]) => lines.slice(1).map(normal);

/** A row as JSON whatever the database's own type of truth, and the order of its columns. */
function normal(line: string): string {
  const { table, row } = JSON.parse(line);
  if ('email_verified' in row) row.email_verified = Boolean(row.email_verified);
  return JSON.stringify([table, Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

onBothDatabases('a backup', (databases) => {
  let team: TestTeam;
  let lines: string[];

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    const administrator = await team.administrator();
    const group = v7();
    await administrator.put(`/api/groups/${group}`, { name: 'Группа' });
    const learner = await team.member('Learner', { groups: [group], roles: ['trainer'] });
    for (const seed of ['1', '2']) {
      const attempt = playAtRandom(scenario, seed);
      await learner.put(`/api/attempts/${attempt.id}`, { attempt, assignment: null });
    }
    lines = await linesOf(team.store);
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  test('holds every table that is not left out on purpose', async () => {
    const tables = (await team.store.db.introspection.getTables()).map(({ name }) => name);
    expect(tables.toSorted()).toEqual([...Object.keys(BACKED_UP), ...LEFT_OUT].toSorted());
  });

  const kinds: [string, () => Databases][] = [
    ['SQLite', sqlite],
    ...(inject('postgres') === '' ? [] : [['PostgreSQL', postgres] as [string, () => Databases]]),
  ];
  test.each(kinds)('carries everything over to %s', async (_name, open) => {
    const other = open();
    const place = await other.place();
    const store = openUnmigrated(place);
    expect(await readBackup(store, from(lines))).toBe(lines.length - 1);
    expect(rowsOf(await linesOf(store))).toEqual(rowsOf(lines));
    await store.close();
    const there = await openTeam({ ...other, open: () => openStore(place) }, { distFolder });
    const learner = there.browser();
    expect((await learner.signIn('learner@team.example')).json().name).toBe('Learner');
    expect((await learner.get('/api/attempts')).json().items).toHaveLength(2);
    await there.app.close();
    await there.store.close();
    await other.clear();
  });

  test('is refused by a database with people in it, which stays as it is', async () => {
    const before = rowsOf(await linesOf(team.store));
    await expect(readBackup(team.store, from(lines))).rejects.toThrow('not empty');
    expect(rowsOf(await linesOf(team.store))).toEqual(before);
  });

  test.each([
    ['no backup', () => ['{"rapport":"soup"}'], 'no backup of Rapport'],
    ['nothing', () => [], 'no backup of Rapport'],
    ['a broken row', () => [...lines.slice(0, 5), '{"table":'], 'cannot be read'],
    [
      'a foreign table',
      () => [lines[0] ?? '', '{"table":"kysely_migration","row":{"name":"x"}}'],
      'does not know',
    ],
    [
      'a later release',
      () => ['{"rapport":"backup","schema":"9999-later","at":"x"}'],
      'later release',
    ],
  ])('that is %s leaves nothing behind', async (_name, broken, sentence) => {
    const store = openUnmigrated(await databases.place());
    await expect(readBackup(store, from(broken()))).rejects.toThrow(sentence);
    const tables = (await store.db.introspection.getTables()).map(({ name }) => name);
    for (const table of tables.filter((name) => Object.hasOwn(BACKED_UP, name))) {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(store.db);
      expect(rows).toEqual([]);
    }
    await store.close();
  });
});

describe('an earlier release’s backup', () => {
  const databases = sqlite();
  afterAll(() => databases.clear());

  test('is brought up to date', async () => {
    const person = {
      id: v7(),
      name: 'Early',
      email: 'early@team.example',
      email_verified: 1,
      image: null,
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: '2026-01-01T00:00:00.000Z',
      locale: 'en',
      time_zone: 'UTC',
      status: 'active',
    };
    const head = { rapport: 'backup', schema: '0001-people', at: '2026-01-01T00:00:00.000Z' };
    const lines = [head, { table: 'person', row: person }].map((line) => JSON.stringify(line));
    const store = openUnmigrated(await databases.place());
    await readBackup(store, from(lines));
    const kept = await store.db.selectFrom('person').select(['name', 'sort_name']).execute();
    expect(kept).toEqual([{ name: 'Early', sort_name: 'early' }]);
    await store.close();
  });
});
