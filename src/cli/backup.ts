/** `backup FILE`: writes everything that the team's database holds into a file, while it is used. */
import { createWriteStream } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { makeBackup } from '../server/store/backup.ts';
import { openBeside, storePlace, type Store } from '../server/store/store.ts';
import { storeCommand } from './store-command.ts';

const USAGE = 'Usage: backup <file>\nThe data is that of RAPPORT_DATA or DATABASE_URL.\n';

/**
 * Exit code 0 when the file is written, 1 when not, 2 for a wrong call.
 *
 * A file of that name is replaced only by a whole backup. Nobody else may read it: it holds
 * everything of everybody, with the hashes of the passwords.
 */
export const backup = storeCommand({
  usage: USAGE,
  open: () => openBeside(storePlace(process.env)),
  act: async (store, file) => `${file}: ${await write(store, file)} rows`,
});

async function write(store: Store, file: string): Promise<number> {
  const partial = `${file}.partial`;
  let rows = -1;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of makeBackup(store, Date.now())) {
      rows++;
      yield `${line}\n`;
    }
  }
  try {
    const output = createWriteStream(partial, { mode: 0o600, flush: true });
    await pipeline(Readable.from(counted()), createGzip(), output);
    await chmod(partial, 0o600);
    await rename(partial, file);
    return rows;
  } catch (failure) {
    await rm(partial, { force: true });
    throw failure;
  }
}
