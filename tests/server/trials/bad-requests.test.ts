/** Whatever is sent, by whomever: the server says no, and never breaks. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom, type Random } from '../../../src/core/base/random.ts';
import { makeCursor } from '../../../src/server/api/cursor.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';
import { sayProgress } from './progress.ts';
import { bodyFor, routesOf, type AskedRoute } from './requests.ts';
import { LONG, TRIAL_MS } from './trial-size.ts';

const REQUESTS = LONG ? 10_000 : 400;

const { distFolder, scenario } = buildStories();
const ODD: readonly unknown[] = [
  '',
  'a\u0000b',
  '\uD800',
  "'; drop table person; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'x'.repeat(5_000),
  'Ж%_\\',
  -1,
  0,
  1e308,
  2 ** 60,
  null,
  true,
  [],
  {},
  { length: -1 },
  '2026-02-30T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '=cmd()',
];

/** A body that is right but for what `random` spoils in it. */
function spoiled(value: unknown, random: Random): unknown {
  if (random() < 0.12) return ODD[Math.floor(random() * ODD.length)];
  if (Array.isArray(value)) return value.map((item) => spoiled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, spoiled(item, random)]),
  );
}

onBothDatabases('bad requests', (databases) => {
  let team: TestTeam;
  let browsers: Browser[];
  let routes: readonly AskedRoute[];

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    const roles = ['trainer', 'administrator'] as const;
    const all = await team.administrator();
    const everything = await team.member('Everything', { roles });
    browsers = [team.browser(), all, everything];
    const told = await routesOf(all);
    // Hashing passwords is slow, and signing out would end the trial for that browser.
    routes = told.filter(({ path }) => path !== '/api/links/use' && path !== '/api/session');
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  test(`${REQUESTS} of them break nothing`, { timeout: TRIAL_MS }, async () => {
    const random = seededRandom(`bad requests on ${databases.kind}`);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const broken: string[] = [];
    for (let count = 0; count < REQUESTS; count++) {
      sayProgress(count, REQUESTS, `bad requests on ${databases.kind}`);
      const route = pick(routes);
      const browser = pick(browsers);
      const odd = () => encodeURIComponent(JSON.stringify(pick(ODD)));
      const id = () => (random() < 0.7 ? pick([v7(), browser.self || v7()]) : odd());
      const cursor = makeCursor({ key: pick(['x\u0000', -1, 1e300]), id: pick(['a', '\u0000']) });
      const query = random() < 0.5 ? '' : `?limit=${odd()}&cursor=${cursor}`;
      const asked = random() < 0.5 ? `?cursor=${cursor}` : query;
      const body = spoiled(bodyFor(route, browser.self || v7(), scenario), random);
      const payload = typeof body === 'object' && body !== null ? body : JSON.stringify(body);
      const { statusCode } = await browser.send({
        method: route.method,
        url: `${route.path.replaceAll(/\{\w+\}/g, id)}${route.method === 'GET' ? asked : ''}`,
        headers: { 'content-type': 'application/json' },
        ...(route.method !== 'GET' && { payload }),
      });
      if (statusCode >= 500)
        broken.push(
          `${statusCode} ${route.method} ${route.path}${asked} ${JSON.stringify(payload)}`,
        );
    }
    expect(broken).toEqual([]);
    expect((await team.browser().get('/readyz')).statusCode).not.toBe(500);
  });
});
