/** Single sign-on against a real OpenID Connect provider on this machine. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '../../../src/server/sign-in/people.ts';
import { onBothDatabases } from '../databases.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const SITE = 'http://rapport.example/';
const RETURN = `${SITE}api/auth/callback/oidc`;

/** Who signs in at the provider: the login that is typed there is the address. */
async function startProvider(): Promise<{ server: Server; issuer: string }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const client = {
    client_id: 'rapport',
    client_secret: 'provider-secret',
    redirect_uris: [RETURN],
  };
  const provider = new Provider(issuer, {
    clients: [client],
    cookies: { keys: ['a key for the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: id.replace('unproven-', ''),
        email_verified: !id.startsWith('unproven-'),
        name: `${id} there`,
      }),
    }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return { server, issuer };
}

/** Follows a provider's pages as a browser does, signing in as `login`, up to our own address. */
async function signInThere(url: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const send = async (target: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(target, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  let answer = await send(url);
  for (let hop = 0; hop < 12; hop++) {
    const location = answer.headers.get('location');
    if (location !== null) {
      const next = new URL(location, answer.url);
      if (next.href.startsWith(SITE)) return next;
      answer = await send(next.href);
      continue;
    }
    const page = await answer.text();
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    const prompt = page.includes('value="login"') ? 'login' : 'consent';
    answer = await send(new URL(action, answer.url).href, { prompt, login, password: 'x' });
  }
  throw new Error('The provider never sent us back.');
}

onBothDatabases('single sign-on', (databases) => {
  let team: TestTeam;
  let server: Server;

  beforeAll(async () => {
    const started = await startProvider();
    server = started.server;
    const { issuer } = started;
    const secrets = { clientId: 'rapport', clientSecret: 'provider-secret' };
    const providers = [{ id: 'oidc', name: 'Office', issuer, ...secrets }];
    team = await openTeam(databases, { publicUrl: SITE, providers });
  });
  afterAll(async () => {
    await team.app.close();
    server.closeAllConnections();
    server.close();
    await databases.clear();
  });

  const begin = (browser: Browser) =>
    browser.post('/api/single-sign-on', { provider: 'oidc', returnTo: '/ru/results/' });
  const person = async (email: string) => {
    const { store, clock } = team;
    const id = v7();
    await addPerson(store.db, store.kind, { id, name: 'Known', email, locale: 'en' }, clock.now);
    return id;
  };
  const signIn = async (browser: Browser, login: string) => {
    const { url } = (await begin(browser)).json();
    const back = await signInThere(url, login);
    return browser.get(`${back.pathname}${back.search}`);
  };

  test('is offered by name', async () => {
    const options = (await team.browser().get('/api/sign-in-options')).json();
    expect(options.singleSignOn).toEqual([{ id: 'oidc', name: 'Office' }]);
  });

  test('signs in whom an administrator has made, and comes back to the page', async () => {
    const id = await person('known@team.example');
    const browser = team.browser();
    const answer = await signIn(browser, 'known@team.example');
    expect(answer.statusCode).toBe(302);
    expect(new URL(String(answer.headers.location), SITE).pathname).toBe('/ru/results/');
    expect((await browser.get('/api/session')).json()).toMatchObject({ id, name: 'Known' });
    const again = team.browser();
    await signIn(again, 'known@team.example');
    expect((await again.get('/api/session')).json()).toMatchObject({ id });
  });

  test('lets nobody in whom no administrator knows', async () => {
    const browser = team.browser();
    const answer = await signIn(browser, 'stranger@team.example');
    expect(new URL(String(answer.headers.location), SITE).pathname).toBe('/ru/sign-in/');
    expect(String(answer.headers.location)).toContain('error=');
    expect((await browser.get('/api/session')).statusCode).toBe(401);
    const { db } = team.store;
    const made = db.selectFrom('person').select('id').where('email', 'like', 'stranger%');
    expect(await made.execute()).toEqual([]);
  });

  test('lets nobody in by an address that the provider has not checked', async () => {
    await person('chief@team.example');
    const browser = team.browser();
    const answer = await signIn(browser, 'unproven-chief@team.example');
    expect(String(answer.headers.location)).toContain('error=');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await browser.get('/api/session')).statusCode).toBe(401);
  });

  test('lets nobody in who is disabled', async () => {
    const id = await person('gone@team.example');
    const { db } = team.store;
    await db.updateTable('person').set({ status: 'disabled' }).where('id', '=', id).execute();
    const browser = team.browser();
    await signIn(browser, 'gone@team.example');
    expect((await browser.get('/api/session')).statusCode).toBe(401);
    expect(
      await db.selectFrom('session').where('person_id', '=', id).selectAll().execute(),
    ).toEqual([]);
  });

  test('is worth nothing in another browser than it was begun in', async () => {
    await person('victim@team.example');
    const { url } = (await begin(team.browser())).json();
    const back = await signInThere(url, 'victim@team.example');
    const other = team.browser();
    await other.get(`${back.pathname}${back.search}`);
    expect((await other.get('/api/session')).statusCode).toBe(401);
  });

  test.each([
    ['an unknown provider', { provider: 'nobody', returnTo: '/en/' }, 404],
    ['another site to come back to', { provider: 'oidc', returnTo: '//evil.example/' }, 400],
    ['a way out', { provider: 'oidc', returnTo: '/en/../../evil' }, 400],
  ])('with %s is refused', async (_name, body, status) => {
    expect((await team.browser().post('/api/single-sign-on', body)).statusCode).toBe(status);
  });
});
