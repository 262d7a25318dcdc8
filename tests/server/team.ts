/** A team server for tests: real store, a clock to be set, and browsers with cookies. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildServer, type ServerOptions } from '../../src/server/app.ts';
import { firstAdministratorPath } from '../../src/server/sign-in/first-administrator.ts';
import type { Store } from '../../src/server/store/store.ts';
import type { Databases } from './databases.ts';

export const PASSWORD = 'correct horse battery';
export const ADMINISTRATOR = { name: 'Anna Admin', email: 'anna@team.example' };

/** A browser: it keeps the cookies that it is given. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #cookies = new Map<string, string>();

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
};

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
  };
}

/** The secret in the address of a one-time link. */
export const secretOf = (path: string): string => path.split('#')[1] ?? '';
