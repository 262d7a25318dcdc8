/** The place where records lie: the browser's database, or the page's memory. */
import { ok, err, type Result } from '../../core/base/result.ts';

/** Records under keys; every promise may be refused by the browser. */
export type Records = {
  /** The record, or `null` when there is none. */
  get(key: string): Promise<unknown>;
  /** Replaces the whole record, or leaves the old one as it is. */
  set(key: string, record: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** All records whose key begins so, in the order of their keys. */
  startingWith(prefix: string): Promise<readonly (readonly [key: string, record: unknown])[]>;
};

/** A database that does not open in this time is as good as forbidden. */
const OPEN_MS = 3_000;

/** Opens the database of this browser; `storage-blocked` when it is forbidden or does not answer. */
export async function openRecords(limitMs = OPEN_MS): Promise<Result<Records, 'storage-blocked'>> {
  const late = new Promise<never>((_, refuse) => {
    setTimeout(() => refuse(new Error('The database does not open')), limitMs);
  });
  try {
    return ok(await Promise.race([openDatabase(), late]));
  } catch {
    return err('storage-blocked');
  }
}

async function openDatabase(): Promise<Records> {
  const { default: localforage } = await import('localforage');
  const { INDEXEDDB } = localforage;
  const table = localforage.createInstance({
    // Without its name localForage would take a poorer place in silence.
    driver: [INDEXEDDB],
    name: 'rapport',
    storeName: 'records',
  });
  await table.ready();
  await table.length();
  return {
    get: (key) => table.getItem<unknown>(key),
    async set(key, record) {
      await table.setItem(key, record);
    },
    remove: (key) => table.removeItem(key),
    async startingWith(prefix) {
      const found: [string, unknown][] = [];
      await table.iterate<unknown, void>((record, key) => {
        if (key.startsWith(prefix)) found.push([key, record]);
      });
      return found;
    },
  };
}

/** Records that last as long as the page. */
export function memoryRecords(): Records {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(kept.get(key) ?? null),
    async set(key, record) {
      kept.set(key, structuredClone(record));
    },
    async remove(key) {
      kept.delete(key);
    },
    startingWith: async (prefix) =>
      [...kept].filter(([key]) => key.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}
