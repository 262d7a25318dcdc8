/** `restore FILE`: reads a backup into a new, empty database, of either kind. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { readBackup } from '../server/store/backup.ts';
import { openUnmigrated, storePlace, type Store } from '../server/store/store.ts';
import { storeCommand } from './store-command.ts';

const USAGE =
  'Usage: restore <file>\nThe data goes to RAPPORT_DATA or DATABASE_URL, which must be empty.\n';

/** Exit code 0 when everything is there, 1 when nothing is, 2 for a wrong call. */
export const restore = storeCommand({
  usage: USAGE,
  open: () => openUnmigrated(storePlace(process.env)),
  act: async (store, file) => `${file}: ${await read(store, file)} rows restored`,
});

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
