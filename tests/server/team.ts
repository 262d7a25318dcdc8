/** A team server for tests: real store, a clock to be set, and browsers with cookies. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildServer, type ServerOptions } from '../../src/server/app.ts';
import { firstAdministratorPath } from '../../src/server/sign-in/first-administrator.ts';
import { makeLink } from '../../src/server/sign-in/links.ts';
import { addPerson } from '../../src/server/sign-in/people.ts';
import type { Store } from '../../src/server/store/store.ts';
import type { GivenRole } from '../../src/contract/role.ts';
import { v7 } from 'uuid';
import type { Databases } from './databases.ts';

export const PASSWORD = 'correct horse battery';
export const ADMINISTRATOR = { name: 'Anna Admin', email: 'anna@team.example' };

/** A browser: it keeps the cookies that it is given. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #cookies = new Map<string, string>();
  /** The id of whoever is signed in, where the test has asked for it. */
  self = '';

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Sends a request as a page of ours does. */
  async send(options: InjectOptions): Promise<LightMyRequestResponse> {
    const headers = { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...options.headers };
    const answer = await this.#app.inject({ ...options, headers });
    for (const { name, value } of answer.cookies) {
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, encodeURIComponent(value));
    }
    return answer;
  }

  get = (url: string): Promise<LightMyRequestResponse> => this.send({ url });
  post = (url: string, payload: object): Promise<LightMyRequestResponse> =>
    this.send({ method: 'POST', url, payload });
  put = (url: string, payload: object): Promise<LightMyRequestResponse> =>
    this.send({ method: 'PUT', url, payload });
  delete = (url: string): Promise<LightMyRequestResponse> => this.send({ method: 'DELETE', url });

  signIn = (email: string, password = PASSWORD): Promise<LightMyRequestResponse> =>
    this.post('/api/session', { email, password });
}

export type TestTeam = {
  readonly app: FastifyInstance;
  readonly store: Store;
  /** The present moment; it may be set. */
  readonly clock: { now: number };
  /** A new browser, signed in as nobody. */
  browser(): Browser;
  /** A browser signed in as the first administrator. */
  administrator(): Promise<Browser>;
  /** A browser signed in as somebody new, of the address `<name in lower case>@team.example`. */
  member(name: string, place?: Place): Promise<Browser>;
};

/** What somebody new is; groups by their ids. */
export type Place = {
  readonly roles?: readonly GivenRole[];
  readonly groups?: readonly string[];
  readonly manages?: readonly string[];
};

/** A person with an invitation; returns its secret. */
async function addMember(store: Store, name: string, place: Place, now: number): Promise<string> {
  const { db, kind } = store;
  const { roles = [], groups = [], manages = [] } = place;
  const id = v7();
  const email = `${name.toLowerCase()}@team.example`;
  await addPerson(db, kind, { id, name, email, locale: 'en' }, now);
  for (const role of roles)
    await db.insertInto('person_role').values({ person_id: id, role }).execute();
  for (const group of groups)
    await db
      .insertInto('group_member')
      .values({ group_id: group, person_id: id, joined_at: now })
      .execute();
  for (const group of manages)
    await db.insertInto('group_manager').values({ group_id: group, person_id: id }).execute();
  return makeLink(db, { kind: 'invitation', person: id, by: null }, now);
}

/** A team server on a fresh database. */
export async function openTeam(
  databases: Databases,
  options: Partial<ServerOptions> = {},
): Promise<TestTeam> {
  const store = await databases.open();
  const clock = { now: Date.now() };
  const app = await buildServer({
    distFolder: mkdtempSync(join(tmpdir(), 'rapport-dist-')),
    logger: false,
    store,
    clock: () => clock.now,
    perMinute: 100_000,
    ...options,
  });
  const browser = () => new Browser(app);
  return {
    app,
    store,
    clock,
    browser,
    async administrator() {
      const made = browser();
      const path = await firstAdministratorPath(store.db, clock.now);
      const known = { ...ADMINISTRATOR, password: PASSWORD, locale: 'en' };
      if (path === null) await made.signIn(ADMINISTRATOR.email);
      else await made.post('/api/links/use', { secret: secretOf(path), ...known });
      return made;
    },
    async member(name, place = {}) {
      const secret = await addMember(store, name, place, clock.now);
      const made = browser();
      const used = { secret, password: PASSWORD, locale: 'en' };
      made.self = (await made.post('/api/links/use', used)).json().id;
      return made;
    },
  };
}

/** The secret in the address of a one-time link. */
export const secretOf = (path: string): string => path.split('#')[1] ?? '';
