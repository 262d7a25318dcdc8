/**
 * The disk is full: the server says that it has to wait, keeps what it has acknowledged, and goes on
 * once there is room.
 *
 * A small file system of one's own shows it as it is; where none may be mounted, a limit on the size
 * of files does, from which the server comes back only by a new start.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openUnmigrated, type StorePlace } from '../../../src/server/store/store.ts';
import { startServer } from '../../server-process.ts';
import { sqlite } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { envOf, makeLearners } from './learners.ts';
import { Outboxes } from './outboxes.ts';
import { TRIAL_MS } from './trial-size.ts';

const SCRIPT = fileURLToPath(new URL('trial-server.ts', import.meta.url));
const { distFolder, scenario } = buildStories();

/**
 * A shell with a small file system of its own over the folder that is its first argument, which goes
 * with it; the data is taken along, and little room is left.
 */
const MOUNTED = [
  'unshare',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `cp -r "$0" "$0.copy" && mount -t tmpfs -o size=16m none "$0" && cp -r "$0.copy/." "$0/" &&
   { cat /dev/zero > "$0/ballast" 2>/dev/null; truncate -s -1500K "$0/ballast"; exec "$@"; }`,
];
const mayMount =
  spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs none /mnt'])
    .status === 0;

/** A shell in which no file may outgrow some 2 MB. */
const LIMITED = ['sh', '-c', 'ulimit -f 4096 && exec "$0" "$@"'];

/** A team with scenario and learners, so that only what the learners send takes room. */
async function open(): Promise<{ place: StorePlace & { kind: 'sqlite' }; outboxes: Outboxes }> {
  const place = await databases.place();
  if (place.kind !== 'sqlite') throw new Error('There is no folder.');
  const learners = await makeLearners(databases, place, { count: 3, distFolder });
  return { place, outboxes: new Outboxes(learners, scenario, seededRandom('full')) };
}

const databases = sqlite();
afterAll(() => databases.clear());

/** Many times what fits. */
const MOST = 3_000;

/** Delivers until the server has refused thrice. */
async function fill(outboxes: Outboxes, url: string): Promise<void> {
  const refused = (): number =>
    [...outboxes.refusals.values()].reduce((sum, many) => sum + many, 0);
  await outboxes.deliver(
    () => url,
    () => refused() < 3 && outboxes.acknowledged < MOST,
  );
  expect([...outboxes.refusals.keys()]).toEqual([503]);
  expect((await fetch(`${url}healthz`)).status).toBe(200);
}

describe('a full disk', () => {
  test.skipIf(!mayMount)('is told, and room is used', { timeout: TRIAL_MS }, async () => {
    const { place, outboxes } = await open();
    const env = { ...envOf(place), TRIAL_DIST: distFolder };
    const server = await startServer({ script: SCRIPT, env, under: [...MOUNTED, place.folder] });
    try {
      await fill(outboxes, server.url);
      // The file system is seen by that process alone, and from here through it.
      const inside = join('/proc', String(server.pid), 'root', place.folder);
      rmSync(join(inside, 'ballast'));
      await outboxes.deliverRest(server.url);
      // SQLite would look through the link and find the folder that is covered.
      const copy: StorePlace = { kind: 'sqlite', folder: `${place.folder}.after` };
      cpSync(inside, copy.folder, { recursive: true });
      expect(await faultsIn(copy, outboxes, true)).toEqual([]);
    } finally {
      await server.end('SIGTERM');
    }
  });

  test('costs nothing that was acknowledged', { timeout: TRIAL_MS }, async () => {
    const { place, outboxes } = await open();
    const env = { ...envOf(place), TRIAL_DIST: distFolder };
    const limited = await startServer({ script: SCRIPT, env, under: LIMITED });
    await fill(outboxes, limited.url);
    await limited.end('SIGTERM');
    expect(await faultsIn(place, outboxes, false)).toEqual([]);
    const roomy = await startServer({ script: SCRIPT, env });
    await outboxes.deliverRest(roomy.url);
    await roomy.end('SIGTERM');
    expect(await faultsIn(place, outboxes, true)).toEqual([]);
  });
});

async function faultsIn(place: StorePlace, outboxes: Outboxes, whole: boolean) {
  const store = openUnmigrated(place);
  try {
    return await outboxes.faultsIn(store.db, whole);
  } finally {
    await store.close();
  }
}
