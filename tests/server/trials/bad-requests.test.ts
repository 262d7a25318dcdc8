/** Whatever is sent, by whomever: the server says no, and never breaks. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASSIGNMENT_ROUTES } from '../../../src/contract/api/assignment-routes.ts';
import { ATTEMPT_ROUTES } from '../../../src/contract/api/attempt-routes.ts';
import { PEOPLE_ROUTES } from '../../../src/contract/api/people-routes.ts';
import { PRIVACY_ROUTES } from '../../../src/contract/api/privacy-routes.ts';
import type { Route } from '../../../src/contract/api/route.ts';
import { SESSION_ROUTES } from '../../../src/contract/api/session-routes.ts';
import { seededRandom, type Random } from '../../../src/core/base/random.ts';
import { makeCursor } from '../../../src/server/api/cursor.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';
import { LONG, TRIAL_MS } from './trial-size.ts';

const REQUESTS = LONG ? 10_000 : 400;

const { distFolder, scenario } = buildStories();
const ROUTES: readonly Route[] = [
  SESSION_ROUTES,
  PEOPLE_ROUTES,
  ATTEMPT_ROUTES,
  ASSIGNMENT_ROUTES,
  PRIVACY_ROUTES,
].flatMap((table) => Object.values<Route>(table));

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

/** A body that fits most routes; strict schemas refuse what is too much, so it is cut to size. */
function bodyFor({ path }: Route, self: string): object {
  const bodies: Readonly<Record<string, () => object>> = {
    '/api/attempts/:id': () => ({ attempt: playAtRandom(scenario, v7(), 3), assignment: null }),
    '/api/people/:id': () => ({ name: 'A', email: `${v7()}@x.example`, locale: 'en', roles: [] }),
    '/api/groups/:id': () => ({ name: v7() }),
    '/api/invitations': () => ({ people: [self] }),
    '/api/people-import': () => ({ csv: `name,email\nA,${v7()}@x.example` }),
    '/api/people-import/preview': () => ({ csv: 'name,email\nA,a@x.example' }),
    '/api/retention': () => ({ days: 36_000 }),
    '/api/packs/:id': () => ({
      title: 'a',
      summary: '',
      scenarios: [SCENARIO],
      passMarks: { trust: 1, partnership: 1 },
    }),
    '/api/assignments/:id': () => ({
      title: 'a',
      scenarios: [SCENARIO],
      opensAt: '2026-01-01T00:00:00.000Z',
      dueAt: null,
      timeZone: 'UTC',
      attemptsAllowed: 1,
      counts: 'first',
      passMarks: { trust: 1, partnership: 1 },
      timers: 'on',
      feedback: 'at-end',
      people: [self],
      groups: [],
    }),
    '/api/attempts/:id/comments/:comment': () => ({ position: 0, body: 'x' }),
  };
  return (bodies[path] ?? (() => ({ email: 'a@b.example', password: 'x', secret: 'y' })))();
}

onBothDatabases('bad requests', (databases) => {
  let team: TestTeam;
  let browsers: Browser[];

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    const roles = ['trainer', 'administrator'] as const;
    const all = await team.administrator();
    const everything = await team.member('Everything', { roles });
    browsers = [team.browser(), all, everything];
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
      const route = pick(ROUTES);
      // Hashing passwords is slow, and signing out would end the trial for that browser.
      if (route.path === '/api/links/use' || route.path === '/api/session') continue;
      const browser = pick(browsers);
      const odd = () => encodeURIComponent(JSON.stringify(pick(ODD)));
      const id = () => (random() < 0.7 ? pick([v7(), browser.self || v7()]) : odd());
      const cursor = makeCursor({ key: pick(['x\u0000', -1, 1e300]), id: pick(['a', '\u0000']) });
      const query = random() < 0.5 ? '' : `?limit=${odd()}&cursor=${cursor}`;
      const asked = random() < 0.5 ? `?cursor=${cursor}` : query;
      const body = spoiled(bodyFor(route, browser.self || v7()), random);
      const payload = typeof body === 'object' && body !== null ? body : JSON.stringify(body);
      const { statusCode } = await browser.send({
        method: route.method,
        url: `${route.path.replaceAll(/:\w+/g, id)}${route.method === 'GET' ? asked : ''}`,
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
