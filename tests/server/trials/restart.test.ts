/** The database goes away under load and comes back; the servers stay up and lose nothing. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { findPostgres } from '../../../src/cli/postgres.ts';
import { startCluster, type Cluster } from '../../../src/cli/postgres-cluster.ts';
import { openUnmigrated, type StorePlace } from '../../../src/server/store/store.ts';
import { openReverseProxy } from '../../reverse-proxy.ts';
import { startServer } from '../../server-process.ts';
import { postgres } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { envOf, makeLearners } from './learners.ts';
import { Outboxes } from './outboxes.ts';
import { sayProgress } from './progress.ts';
import { LONG, TRIAL_MS } from './trial-size.ts';

const CRASHES = LONG ? 20 : 1;
const SCRIPT = fileURLToPath(new URL('trial-server.ts', import.meta.url));
const { distFolder, scenario } = buildStories();
const bin = findPostgres();

describe.skipIf(bin === null)('a PostgreSQL that crashes under two servers', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster({ bin: bin ?? '', durable: true });
  });
  afterAll(() => cluster.stop());

  test(`${CRASHES} times costs nothing that was acknowledged`, { timeout: TRIAL_MS }, async () => {
    const place: StorePlace = { kind: 'postgres', url: await cluster.createDatabase() };
    const learners = await makeLearners(postgres(), place, { count: 4, distFolder });
    const random = seededRandom('crashes');
    const outboxes = new Outboxes(learners, scenario, random);
    const env = { ...envOf(place), TRIAL_DIST: distFolder };
    const servers = await Promise.all([1, 2].map(() => startServer({ script: SCRIPT, env })));
    const proxy = await openReverseProxy();
    proxy.targets = servers.map(({ url }) => url);
    for (let count = 0; count < CRASHES; count++) {
      sayProgress(count, CRASHES, 'crashes');
      const before = outboxes.acknowledged + 10 + Math.floor(random() * 20);
      const crashes: Promise<void>[] = [];
      let enough = Number.POSITIVE_INFINITY;
      const crash = async (): Promise<void> => {
        try {
          await cluster.crash();
          enough = outboxes.acknowledged + 10;
        } catch (error) {
          // It does not come back: there is nothing to wait for.
          enough = 0;
          throw error;
        }
      };
      await outboxes.deliver(
        () => proxy.url,
        () => {
          if (outboxes.acknowledged >= before && crashes.length === 0) crashes.push(crash());
          const down = servers.some((server) => server.ended());
          return !down && outboxes.acknowledged < enough;
        },
      );
      await Promise.all(crashes);
      // The same servers go on by themselves.
      expect(servers.map((server) => server.ended())).toEqual([false, false]);
    }
    await outboxes.deliverRest(proxy.url);
    await proxy.close();
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    const store = openUnmigrated(place);
    expect(await outboxes.faultsIn(store.db, true)).toEqual([]);
    await store.close();
    // While it is away, the servers say so, and outboxes try again.
    expect([...outboxes.refusals.keys()]).toEqual([503]);
    console.log(
      `PostgreSQL crashed ${CRASHES} times under two servers: ${outboxes.acknowledged} acknowledged deliveries, ${outboxes.refusals.get(503)} told to wait; none lost, none doubled`,
    );
  });
});
