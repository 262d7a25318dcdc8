/** Runs a suite on both databases, each test file on databases of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { describe, inject } from 'vitest';
import {
  openStore,
  type Store,
  type StoreKind,
  type StorePlace,
} from '../../src/server/store/store.ts';

/** What a suite gets: fresh, empty places for data, cleared away by `clear`. */
export type Databases = {
  readonly kind: StoreKind;
  place(): Promise<StorePlace>;
  open(): Promise<Store>;
  /** Closes what was opened and deletes what was made; call it in `afterAll`. */
  clear(): Promise<void>;
};

/** Describes a suite twice; that on PostgreSQL counts as skipped where there is none. */
export function onBothDatabases(name: string, suite: (databases: Databases) => void): void {
  describe(`${name}, on SQLite`, () => {
    suite(sqlite());
  });
  describe.skipIf(inject('postgres') === '')(`${name}, on PostgreSQL`, () => {
    suite(postgres());
  });
}

/** SQLite databases in temporary folders. */
export function sqlite(): Databases {
  const folders: string[] = [];
  return databases('sqlite', {
    async make() {
      const folder = mkdtempSync(join(tmpdir(), 'rapport-data-'));
      folders.push(folder);
      return { kind: 'sqlite', folder };
    },
    async remove() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** Databases of the cluster that the run has started. */
export function postgres(): Databases {
  const own = inject('postgres');
  const names: string[] = [];
  return databases('postgres', {
    async make() {
      const name = `test_${v7().replaceAll('-', '')}`;
      names.push(name);
      await ask(own, `create database ${name}`);
      const url = own.replace(/@\/[^?]+/, `@/${name}`);
      return { kind: 'postgres', url };
    },
    async remove() {
      for (const name of names) await ask(own, `drop database ${name} with (force)`);
    },
  });
}

async function ask(url: string, query: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(query);
  await client.end();
}

type Maker = { make: () => Promise<StorePlace>; remove: () => Promise<void> };

function databases(kind: StoreKind, { make, remove }: Maker): Databases {
  const opened: Store[] = [];
  return {
    kind,
    place: make,
    async open() {
      const store = await openStore(await make());
      opened.push(store);
      return store;
    },
    async clear() {
      for (const store of opened) await store.close();
      await remove();
    },
  };
}
