/**
 * One temporary folder for a whole run of tests, gone with the process that runs them.
 *
 * Everything that asks the operating system for its temporary folder is led into this one: tests,
 * the browsers, the servers and the commands that they start. So nothing is left behind, whatever
 * fails or is killed on the way, and no test need think of it.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the folder's name is handed on to the processes of the run. */
const KEY = 'RAPPORT_TEST_FOLDER';

/** Makes the folder, unless the run has it already, and leads this process and its children into it. */
export function leadIntoTemporaryFolder(): void {
  if (process.env[KEY] !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'rapport-run-'));
  // Somebody else's processes, such as a PostgreSQL that must not be root's, have folders inside.
  chmodSync(folder, 0o711);
  for (const name of [KEY, 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.on('exit', () => {
    // A program that is just ending may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
}

/** What Vitest calls once, before the tests. */
export const setup = leadIntoTemporaryFolder;
