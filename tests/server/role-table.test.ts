/**
 * Who may call what, written down once more by hand and walked completely.
 *
 * A route that is added without a line here fails, and so does a line without its route.
 */
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from './databases.ts';
import { openTeam, type Browser, type TestTeam } from './team.ts';

const VISITORS = ['nobody', 'learner', 'trainer', 'manager', 'administrator'] as const;
type Visitor = (typeof VISITORS)[number];

const ANYONE = VISITORS;
const SIGNED_IN = ['learner', 'trainer', 'manager', 'administrator'] as const;
const LEADERS = ['trainer', 'manager', 'administrator'] as const;
const COACHES = ['trainer', 'manager'] as const;
const ADMINISTRATOR = ['administrator'] as const;

const TABLE: Readonly<Record<string, readonly Visitor[]>> = {
  'GET /api/openapi.json': ANYONE,
  'GET /api/sign-in-options': ANYONE,
  'POST /api/session': ANYONE,
  'GET /api/session': SIGNED_IN,
  'GET /api/session/viewers': SIGNED_IN,
  'POST /api/single-sign-on': ANYONE,
  'GET /api/auth/callback/{provider}': ANYONE,
  'PUT /api/password': SIGNED_IN,
  'POST /api/password-resets': ANYONE,
  'POST /api/links/inspect': ANYONE,
  'POST /api/links/use': ANYONE,
  'GET /api/people': LEADERS,
  'GET /api/people.csv': LEADERS,
  'GET /api/people/{id}': LEADERS,
  'PUT /api/people/{id}': ADMINISTRATOR,
  'PUT /api/people/{id}/status': ADMINISTRATOR,
  'POST /api/people/{id}/password-link': ADMINISTRATOR,
  'DELETE /api/people/{id}/sessions': ADMINISTRATOR,
  'POST /api/invitations': ADMINISTRATOR,
  'POST /api/people-import/preview': ADMINISTRATOR,
  'POST /api/people-import': ADMINISTRATOR,
  'GET /api/groups': LEADERS,
  'GET /api/groups.csv': LEADERS,
  'PUT /api/groups/{id}': ADMINISTRATOR,
  'DELETE /api/groups/{id}': ADMINISTRATOR,
  'PUT /api/groups/{id}/restored': ADMINISTRATOR,
  'PUT /api/groups/{id}/members/{person}': ADMINISTRATOR,
  'DELETE /api/groups/{id}/members/{person}': ADMINISTRATOR,
  'PUT /api/groups/{id}/managers/{person}': ADMINISTRATOR,
  'DELETE /api/groups/{id}/managers/{person}': ADMINISTRATOR,
  'GET /api/audit': ADMINISTRATOR,
  'GET /api/audit.csv': ADMINISTRATOR,
  'PUT /api/attempts/{id}': SIGNED_IN,
  'GET /api/attempts': SIGNED_IN,
  'GET /api/attempts.csv': SIGNED_IN,
  'GET /api/attempts/{id}': SIGNED_IN,
  'DELETE /api/attempts/{id}': SIGNED_IN,
  'PUT /api/attempts/{id}/comments/{comment}': SIGNED_IN,
  'PUT /api/attempts/{id}/verdicts/{verdict}': ['trainer', 'manager'],
  'PUT /api/attempts/{id}/agreement': COACHES,
  'DELETE /api/attempts/{id}/agreement': COACHES,
  'PUT /api/attempts/{id}/agreement/kept': SIGNED_IN,
  'GET /api/session/agreements': SIGNED_IN,
  'GET /api/scenarios/{hash}': SIGNED_IN,
  'GET /api/session/data': SIGNED_IN,
  'GET /api/people/{id}/data': ADMINISTRATOR,
  'DELETE /api/people/{id}': ADMINISTRATOR,
  'GET /api/settings': ADMINISTRATOR,
  'GET /api/retention': SIGNED_IN,
  'PUT /api/retention': ADMINISTRATOR,
  'GET /api/retention/preview': ADMINISTRATOR,
  'GET /api/analysis.csv': ['trainer', 'administrator'],
  'GET /api/packs': ['trainer'],
  'GET /api/packs.csv': ['trainer'],
  'GET /api/packs/{id}': ['trainer'],
  'GET /api/packs/{id}/versions': ['trainer'],
  'POST /api/packs/{id}/duplicate': ['trainer'],
  'PUT /api/packs/{id}/archived': ['trainer'],
  'PUT /api/packs/{id}': ['trainer'],
  'DELETE /api/packs/{id}': ['trainer'],
  'POST /api/packages': ['trainer'],
  'GET /api/assignments': SIGNED_IN,
  'GET /api/led-assignments': ['trainer', 'manager'],
  'GET /api/led-assignments.csv': ['trainer', 'manager'],
  'PUT /api/assignments/{id}': ['trainer'],
  'PUT /api/assignments/{id}/state': ['trainer'],
  'GET /api/assignments/{id}/status': ['trainer', 'manager'],
  'GET /api/assignments/{id}/status.csv': ['trainer', 'manager'],
  'GET /api/changes': SIGNED_IN,
  'GET /api/session/notices': SIGNED_IN,
  'PUT /api/session/notices/read': SIGNED_IN,
  'PUT /api/assignments/{id}/reminders/{reminder}': ['trainer'],
  'PUT /api/assignments/{id}/people': ['trainer'],
  'GET /api/team': COACHES,
  'GET /api/team.csv': COACHES,
  'GET /api/team/competencies': COACHES,
  'GET /api/team/competencies.csv': COACHES,
  'GET /api/people/{id}/results': COACHES,
  'GET /api/people/{id}/results.csv': COACHES,
  'GET /api/session/results': SIGNED_IN,
  'GET /api/session/results.csv': SIGNED_IN,
  'GET /api/session/comments': SIGNED_IN,
  'GET /api/assignments/{id}/progression': COACHES,
  'GET /api/statistics/scenarios': ['trainer'],
  'GET /api/statistics/scenarios/{scenario}/choices': ['trainer'],
  'GET /api/statistics/scenarios/{scenario}/choices.csv': ['trainer'],
  // The last, because it ends the session with which the others are called.
  'DELETE /api/session': ANYONE,
};

onBothDatabases('the role table', (databases) => {
  let team: TestTeam;
  const browsers = new Map<Visitor, Browser>();

  beforeAll(async () => {
    team = await openTeam(databases);
    const administrator = await team.administrator();
    browsers.set('nobody', team.browser());
    browsers.set('administrator', administrator);
    browsers.set('learner', await team.member('Lena'));
    browsers.set('trainer', await team.member('Theo', { roles: ['trainer'] }));
    const group = v7();
    await administrator.put(`/api/groups/${group}`, { name: 'Managed' });
    browsers.set('manager', await team.member('Mara', { manages: [group] }));
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  test('has a line for every route, and a route for every line', async () => {
    const { paths } = (await team.browser().get('/api/openapi.json')).json();
    const routes = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    // The one address at which the sign-in library answers by itself has no schema to describe.
    const described = Object.keys(TABLE).filter((line) => !line.includes('/api/auth/'));
    expect(routes.toSorted()).toEqual(described.toSorted());
  });

  for (const [line, allowed] of Object.entries(TABLE))
    test(`${line} is for ${allowed.join(', ')}`, async () => {
      const [method = 'GET', path = ''] = line.split(' ');
      const url = path.replaceAll(/\{\w+\}/g, () => v7());
      const answered: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const visitor of VISITORS) {
        const answer = await browsers.get(visitor)?.send({
          method,
          url,
          ...(method !== 'GET' && { payload: {} }),
        });
        const code = answer?.statusCode ?? 0;
        answered[visitor] = code === 401 || code === 403 ? String(code) : 'allowed';
        expected[visitor] = allowed.includes(visitor)
          ? 'allowed'
          : visitor === 'nobody'
            ? '401'
            : '403';
      }
      expect(answered).toEqual(expected);
    });
});
