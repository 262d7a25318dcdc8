/** Servers are killed in the middle of writes: what was acknowledged is there, once. */
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openUnmigrated, type StorePlace } from '../../../src/server/store/store.ts';
import { startServer, type ServerProcess } from '../../server-process.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { envOf, makeLearners } from './learners.ts';
import { Outboxes } from './outboxes.ts';
import { sayProgress } from './progress.ts';
import { LONG, TRIAL_MS } from './trial-size.ts';

const KILLS = LONG ? 50 : 3;
const LEARNERS = 4;
const SCRIPT = fileURLToPath(new URL('trial-server.ts', import.meta.url));

const { distFolder, scenario } = buildStories();

const start = (place: StorePlace): Promise<ServerProcess> =>
  startServer({ script: SCRIPT, env: { ...envOf(place), TRIAL_DIST: distFolder } });

async function faultsIn(place: StorePlace, outboxes: Outboxes, whole: boolean) {
  const store = openUnmigrated(place);
  try {
    return await outboxes.faultsIn(store.db, whole);
  } finally {
    await store.close();
  }
}

onBothDatabases('a server that is killed', (databases) => {
  afterAll(() => databases.clear());

  test(`${KILLS} times loses and doubles nothing`, { timeout: TRIAL_MS }, async () => {
    const place = await databases.place();
    const random = seededRandom(`kills on ${databases.kind}`);
    const learners = await makeLearners(databases, place, { count: LEARNERS, distFolder });
    const outboxes = new Outboxes(learners, scenario, random);
    for (let kill = 0; kill < KILLS; kill++) {
      sayProgress(kill, KILLS, `kills on ${databases.kind}`);
      const server = await start(place);
      const until = outboxes.acknowledged + 5 + Math.floor(random() * 60);
      const killed: Promise<void>[] = [];
      await outboxes.deliver(
        () => server.url,
        () => {
          // Others are under way at this moment.
          if (outboxes.acknowledged >= until && killed.length === 0)
            killed.push(server.end('SIGKILL'));
          return killed.length === 0;
        },
      );
      await Promise.all(killed);
      expect(await faultsIn(place, outboxes, false)).toEqual([]);
    }
    expect(outboxes.refusals.get(0), 'deliveries that were cut off').toBeGreaterThan(0);
    const server = await start(place);
    await outboxes.deliverRest(server.url);
    await server.end('SIGTERM');
    expect(await faultsIn(place, outboxes, true)).toEqual([]);
    console.log(
      `${databases.kind}: ${KILLS} kills, ${outboxes.acknowledged} acknowledged deliveries, ${outboxes.refusals.get(0)} cut off, none lost, none doubled`,
    );
  });
});
