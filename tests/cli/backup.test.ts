import { mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { backup } from '../../src/cli/backup.ts';
import { restore } from '../../src/cli/restore.ts';
import type { Command } from '../../src/cli/terminal.ts';
import { openStore } from '../../src/server/store/store.ts';

afterEach(() => vi.unstubAllEnvs());

const folder = (): string => mkdtempSync(join(tmpdir(), 'rapport-backup-'));

async function run(command: Command, data: string, ...args: string[]) {
  vi.stubEnv('RAPPORT_DATA', data);
  vi.stubEnv('DATABASE_URL', '');
  let [out, error] = ['', ''];
  const lines = async function* () {};
  const code = await command(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    lines,
  });
  return { code, out, error };
}

/** A folder with groups of these names. */
async function filled(...names: string[]): Promise<string> {
  const data = folder();
  const store = await openStore({ kind: 'sqlite', folder: data });
  const rows = names.map((name) => ({ id: name, name, created_at: 1 }));
  await store.db.insertInto('people_group').values(rows).execute();
  await store.close();
  return data;
}

async function groups(data: string): Promise<string[]> {
  const store = await openStore({ kind: 'sqlite', folder: data });
  const rows = await store.db.selectFrom('people_group').select('name').orderBy('name').execute();
  await store.close();
  return rows.map(({ name }) => name);
}

test('a backup is made while a server holds the folder, and restored elsewhere', async () => {
  const data = await filled('a', 'b');
  const server = await openStore({ kind: 'sqlite', folder: data });
  const file = join(folder(), 'team.gz');
  expect(await run(backup, data, file)).toEqual({ code: 0, out: `${file}: 2 rows\n`, error: '' });
  await server.close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const elsewhere = join(folder(), 'new');
  expect((await run(restore, elsewhere, file)).out).toBe(`${file}: 2 rows restored\n`);
  expect(await groups(elsewhere)).toEqual(['a', 'b']);
});

test('a backup that is cut short restores nothing', async () => {
  const file = join(folder(), 'team.gz');
  await run(backup, await filled(...Array.from({ length: 3_000 }, (_, at) => `group ${at}`)), file);
  truncateSync(file, Math.floor(statSync(file).size / 2));
  const elsewhere = folder();
  const { code, error } = await run(restore, elsewhere, file);
  expect(code).toBe(1);
  expect(error).toContain('unexpected end of file');
  expect(await groups(elsewhere)).toEqual([]);
});

test('without data no file is written, and an old one stays', async () => {
  const file = join(folder(), 'team.gz');
  writeFileSync(file, 'the one before');
  const { code, error } = await run(backup, folder(), file);
  expect([code, error.startsWith('There is no data in ')]).toEqual([1, true]);
  expect(readFileSync(file, 'utf8')).toBe('the one before');
});

test.each([
  [backup, 'Usage: backup'],
  [restore, 'Usage: restore'],
])('a wrong call prints the usage', async (command, usage) => {
  const { code, error } = await run(command, folder());
  expect([code, error.startsWith(usage)]).toEqual([2, true]);
});

test('a file that is not there is told', async () => {
  const { code, error } = await run(restore, folder(), join(folder(), 'nothing.gz'));
  expect([code, error.includes('ENOENT')]).toEqual([1, true]);
});
