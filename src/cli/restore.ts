/** `restore FILE`: reads a backup into a new, empty database, of either kind. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { readBackup } from '../server/store/backup.ts';
import { openUnmigrated, storePlace, type Store } from '../server/store/store.ts';
import type { Command } from './terminal.ts';

const USAGE =
  'Usage: restore <file>\nThe data goes to RAPPORT_DATA or DATABASE_URL, which must be empty.\n';

/** Exit code 0 when everything is there, 1 when nothing is, 2 for a wrong call. */
export const restore: Command = async ([file = '', ...more], { out, error }) => {
  if (file === '' || more.length > 0) {
    error(USAGE);
    return 2;
  }
  try {
    const store = openUnmigrated(storePlace(process.env));
    try {
      out(`${file}: ${await read(store, file)} rows restored\n`);
      return 0;
    } finally {
      await store.close();
    }
  } catch (failure) {
    error(`${failure instanceof Error ? failure.message : String(failure)}\n`);
    return 1;
  }
};

async function read(store: Store, file: string): Promise<number> {
  const unpacked = createGunzip();
  // A file that is cut short fails here, and with it the transaction that reads its lines.
  const unpacking = pipeline(createReadStream(file), unpacked);
  const lines = createInterface({ input: unpacked, crlfDelay: Infinity });
  const [rows] = await Promise.all([readBackup(store, whole(lines, unpacking)), unpacking]);
  return rows;
}

/**
 * The lines, and the failure of what brings them as one of their own.
 *
 * @yields each line.
 */
async function* whole(lines: AsyncIterable<string>, source: Promise<void>): AsyncGenerator<string> {
  yield* lines;
  await source;
}
