/** While the database is away, every route says so in one way: 503, the envelope, when to come back. */
import type { LightMyRequestResponse } from 'fastify';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres } from '../../../src/cli/postgres.ts';
import { startCluster, type Cluster } from '../../../src/cli/postgres-cluster.ts';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openStore } from '../../../src/server/store/store.ts';
import { postgres } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { ADMINISTRATOR, openTeam, PASSWORD, type Browser, type TestTeam } from '../team.ts';
import { sayProgress } from './progress.ts';
import { bodyFor, routesOf, type AskedRoute } from './requests.ts';
import { LONG, TRIAL_MS } from './trial-size.ts';

const CRASHES = LONG ? 15 : 2;
/** How many ask at once. */
const ASKING = 12;
/** How many answers come before a crash, and after it. */
const AROUND = 60;

const { distFolder, scenario } = buildStories();
const bin = findPostgres();

describe.skipIf(bin === null)('a database that goes away', () => {
  let cluster: Cluster;
  let team: TestTeam;
  const faults: string[] = [];

  beforeAll(async () => {
    cluster = await startCluster({ bin: bin ?? '', durable: false });
    const url = await cluster.createDatabase();
    const databases = { ...postgres(), open: () => openStore({ kind: 'postgres', url }) };
    const write = (line: string): void => void faults.push(line);
    const secrets = { clientId: 'rapport', clientSecret: 'secret' };
    team = await openTeam(databases, {
      distFolder,
      logger: { level: 'error', stream: { write } },
      publicUrl: 'http://rapport.example/',
      providers: [{ id: 'oidc', name: 'Office', issuer: 'http://127.0.0.1:9/', ...secrets }],
    });
  });
  afterAll(async () => {
    await team.app.close();
    await team.store.close();
    await cluster.stop();
  });

  /** Asks any route, or for a session, or the address to which a provider sends people. */
  const asker = (routes: readonly AskedRoute[], all: Browser) => {
    const random = seededRandom('away');
    return async (): Promise<LightMyRequestResponse> => {
      const route = routes[Math.floor(random() * routes.length)];
      if (route === undefined || random() < 0.05) return team.browser().signIn(ADMINISTRATOR.email);
      const { method, path } = route;
      if (random() < 0.02) return all.get(`/api/auth/callback/oidc?code=x&state=${v7()}`);
      // Signing out, or erasing oneself, would end the trial.
      const who = path === '/api/session' && method !== 'GET' ? team.browser() : all;
      const own = method === 'GET' && random() < 0.5;
      const url = path.replaceAll(/\{\w+\}/g, () => (own ? all.self : v7()));
      const payload = bodyFor(route, all.self, scenario);
      return who.send({ method, url, ...(method !== 'GET' && { payload }) });
    };
  };

  test(`${CRASHES} times is told as 503 by every route`, { timeout: TRIAL_MS }, async () => {
    await team.administrator();
    const roles = ['trainer', 'administrator'] as const;
    const all = await team.member('All', { roles });
    const ask = asker(await routesOf(all), all);
    const odd: string[] = [];
    let [answered, away] = [0, 0];
    const keepAsking = async (going: () => boolean): Promise<void> => {
      while (going()) {
        const answer = await ask();
        const { statusCode, headers, body } = answer;
        answered++;
        if (statusCode < 500) continue;
        away++;
        const right = statusCode === 503 && body === '{"error":"not-ready"}';
        if (!right || !(Number(headers['retry-after']) > 0))
          odd.push(`${statusCode} ${answer.raw.req.method} ${answer.raw.req.url} ${body}`);
      }
    };
    for (let crash = 0; crash < CRASHES; crash++) {
      sayProgress(crash, CRASHES, 'crashes');
      let enough = Number.POSITIVE_INFINITY;
      const from = answered + AROUND;
      const crashes: Promise<void>[] = [];
      const going = (): boolean => {
        if (answered >= from && crashes.length === 0)
          crashes.push(
            cluster.crash().finally(() => {
              enough = answered + AROUND;
            }),
          );
        return answered < enough;
      };
      await Promise.all(Array.from({ length: ASKING }, () => keepAsking(going)));
      await Promise.all(crashes);
    }
    // What went wrong otherwise is told with what the log says of it.
    expect(odd.length === 0 ? [] : [...odd, ...faults]).toEqual([]);
    expect(away).toBeGreaterThan(0);
    console.log(`PostgreSQL crashed ${CRASHES} times: ${answered} answers, ${away} of them 503`);
    expect((await all.get('/api/session')).statusCode).toBe(200);
    expect((await team.browser().signIn(ADMINISTRATOR.email, PASSWORD)).statusCode).toBe(200);
  });
});
