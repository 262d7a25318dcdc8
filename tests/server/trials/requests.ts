/** Requests to every route of the API, with bodies that most of them take. */
import { v7 } from 'uuid';
import type { ScoredScenario } from '../../../src/core/solver/attempt-score.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { SCENARIO } from '../stories.ts';
import type { Browser } from '../team.ts';

export type AskedRoute = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in `/api/groups/{id}`. */
  readonly path: string;
};

/** Every route that the server itself tells of. */
export async function routesOf(browser: Browser): Promise<readonly AskedRoute[]> {
  const { paths } = (await browser.get('/api/openapi.json')).json();
  return Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => {
      return { method: method.toUpperCase() as AskedRoute['method'], path };
    }),
  );
}

const marks = { trust: 1, partnership: 1 };
const PACK = { title: 'a', summary: '', scenarios: [SCENARIO], passMarks: marks };
const ASSIGNMENT = {
  title: 'a',
  scenarios: [SCENARIO],
  opensAt: '2026-01-01T00:00:00.000Z',
  dueAt: null,
  timeZone: 'UTC',
  attemptsAllowed: 1,
  counts: 'first',
  passMarks: marks,
  timers: 'on',
  feedback: 'at-end',
  groups: [],
};

/** Strict schemas refuse what is too much, so that each body is cut to its route. */
const BODIES: Readonly<Record<string, (self: string, scenario: ScoredScenario) => object>> = {
  'PUT /api/attempts/{id}': (_, scenario) => ({
    attempt: playAtRandom(scenario, v7(), 3),
    assignment: null,
  }),
  'PUT /api/people/{id}': () => ({
    name: 'A',
    email: `${v7()}@x.example`,
    locale: 'en',
    roles: [],
  }),
  'PUT /api/people/{id}/status': () => ({ disabled: false }),
  'PUT /api/groups/{id}': () => ({ name: v7() }),
  'POST /api/invitations': (self) => ({ people: [self] }),
  'POST /api/people-import': () => ({ csv: `name,email\nA,${v7()}@x.example` }),
  'POST /api/people-import/preview': () => ({ csv: 'name,email\nA,a@x.example' }),
  'PUT /api/retention': () => ({ days: 36_000 }),
  'PUT /api/packs/{id}': () => PACK,
  'POST /api/packs/{id}/duplicate': () => ({ id: v7(), title: 'b' }),
  'PUT /api/packs/{id}/archived': () => ({ archived: true }),
  'PUT /api/assignments/{id}': (self) => ({ ...ASSIGNMENT, people: [self] }),
  'PUT /api/assignments/{id}/state': () => ({ closed: true, released: true }),
  'PUT /api/assignments/{id}/people': (self) => ({ people: [self], closed: false }),
  'PUT /api/assignments/{id}/reminders/{reminder}': (self) => ({ people: [self] }),
  'PUT /api/attempts/{id}/comments/{comment}': () => ({ position: 0, body: 'x' }),
  'PUT /api/attempts/{id}/verdicts/{verdict}': () => ({ position: 0, kind: 'agree' }),
  'PUT /api/session/notices/read': () => ({ ids: [v7()] }),
  'PUT /api/password': () => ({ current: 'not the right one', next: 'and none that is set' }),
  'POST /api/password-resets': () => ({ email: `${v7()}@x.example`, locale: 'en' }),
  'POST /api/links/inspect': () => ({ secret: 'x'.repeat(43) }),
  'POST /api/links/use': () => ({ secret: 'x'.repeat(43), password: 'long enough', locale: 'en' }),
  'POST /api/single-sign-on': () => ({ provider: 'oidc', returnTo: '/en/sign-in/' }),
};

/** A body that the route would take. */
export function bodyFor(
  { method, path }: AskedRoute,
  self: string,
  scenario: ScoredScenario,
): object {
  const make = BODIES[`${method} ${path}`];
  return make?.(self, scenario) ?? { email: 'a@b.example', password: 'x' };
}
