import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstAdministratorPath } from '../../../src/server/sign-in/first-administrator.ts';
import { LINK_MS, makeLink } from '../../../src/server/sign-in/links.ts';
import { addPerson } from '../../../src/server/sign-in/people.ts';
import { signingSecret } from '../../../src/server/sign-in/secret.ts';
import { take } from '../../../src/server/sign-in/throttle.ts';
import { tidy } from '../../../src/server/upkeep.ts';
import { onBothDatabases } from '../databases.ts';
import { ADMINISTRATOR, openTeam, PASSWORD, secretOf, type TestTeam } from '../team.ts';

const TABLE_SECRET = /^[A-Za-z0-9_-]{43}$/;

onBothDatabases('signing in', (databases) => {
  let team: TestTeam;
  beforeAll(async () => {
    team = await openTeam(databases);
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  /** Somebody new with a link of a kind. */
  const invited = async (name: string, kind: 'invitation' | 'password' = 'invitation') => {
    const { store, clock } = team;
    const person = { id: v7(), name, email: `${name.toLowerCase()}@team.example` };
    await addPerson(store.db, store.kind, { ...person, locale: 'en' }, clock.now);
    const secret = await makeLink(store.db, { kind, person: person.id, by: null }, clock.now);
    return { ...person, secret };
  };
  const use = (secret: string, more: object = {}) =>
    team.browser().post('/api/links/use', { secret, password: PASSWORD, locale: 'en', ...more });

  describe('the first administrator', () => {
    test('comes by a link that works once and then for nobody', async () => {
      const { store, clock } = team;
      const path = (await firstAdministratorPath(store.db, clock.now)) ?? '';
      const second = (await firstAdministratorPath(store.db, clock.now)) ?? '';
      expect(secretOf(path)).toMatch(TABLE_SECRET);
      const inspected = await team.browser().post('/api/links/inspect', { secret: secretOf(path) });
      expect(inspected.json()).toEqual({ kind: 'first-administrator', person: null });

      expect((await use(secretOf(path))).json().error).toBe('bad-request');
      const made = await use(secretOf(path), ADMINISTRATOR);
      expect(made.statusCode).toBe(200);
      expect(made.json()).toMatchObject({ ...ADMINISTRATOR, roles: ['learner', 'administrator'] });

      const other = { name: 'Eve', email: 'eve@team.example' };
      expect((await use(secretOf(path), other)).json().error).toBe('link-invalid');
      expect((await use(secretOf(second), other)).json().error).toBe('link-invalid');
      expect(await firstAdministratorPath(store.db, clock.now)).toBeNull();
    });
  });

  describe('a link', () => {
    test('lies in the database by its hash alone', async () => {
      const { secret } = await invited('Hash');
      const rows = await team.store.db.selectFrom('link').select('secret_hash').execute();
      const hashes = rows.map(({ secret_hash: hash }) => hash);
      expect(hashes).toContain(createHash('sha256').update(secret).digest('hex'));
      expect(hashes).not.toContain(secret);
    });

    test('of an invitation sets the password and signs in', async () => {
      const { secret, email, name } = await invited('Ivan');
      const shown = await team.browser().post('/api/links/inspect', { secret });
      expect(shown.json()).toEqual({ kind: 'invitation', person: { name, email } });
      expect((await use(secret, { password: 'short' })).json().error).toBe('password-too-short');
      const visitor = team.browser();
      const answer = await visitor.post('/api/links/use', {
        secret,
        password: PASSWORD,
        name: 'Иван',
        locale: 'ru',
      });
      expect(answer.json()).toMatchObject({ name: 'Иван', email, roles: ['learner'] });
      expect((await visitor.get('/api/session')).json()).toMatchObject({ email });
      expect((await use(secret)).json().error).toBe('link-invalid');
    });

    test('dies of age', async () => {
      const { secret } = await invited('Old');
      team.clock.now += LINK_MS.invitation;
      expect((await use(secret)).json().error).toBe('link-invalid');
      team.clock.now -= LINK_MS.invitation;
      expect((await use(secret)).statusCode).toBe(200);
    });

    test('ends the one before it', async () => {
      const { id, secret } = await invited('Twice');
      const { store, clock } = team;
      const next = { kind: 'invitation', person: id, by: null } as const;
      const later = await makeLink(store.db, next, clock.now);
      expect((await use(secret)).json().error).toBe('link-invalid');
      expect((await use(later)).statusCode).toBe(200);
    });

    test('used twice at the same moment works once', async () => {
      const { secret } = await invited('Race');
      const answers = await Promise.all([use(secret), use(secret)]);
      const codes = answers.map(({ statusCode }) => statusCode);
      expect(codes.toSorted((a, b) => a - b)).toEqual([200, 400]);
    });

    test('for a new password ends every session and keeps the name', async () => {
      const { id, secret, email, name } = await invited('Forgetful');
      const before = team.browser();
      await before.post('/api/links/use', { secret, password: PASSWORD, locale: 'en' });
      const { store, clock } = team;
      const link = { kind: 'password', person: id, by: null } as const;
      const again = await makeLink(store.db, link, clock.now);
      const next = 'an entirely different one';
      const answer = await use(again, { password: next, name: 'Somebody Else' });
      expect(answer.json()).toMatchObject({ name });
      expect((await before.get('/api/session')).statusCode).toBe(401);
      expect((await team.browser().signIn(email)).statusCode).toBe(401);
      expect((await team.browser().signIn(email, next)).statusCode).toBe(200);
    });

    test.each(['x', 'a'.repeat(43), 'a'.repeat(44)])(
      'that is none is refused: %s',
      async (secret) => {
        const answer = await use(secret);
        expect(answer.statusCode).toBe(400);
      },
    );
  });

  describe('by e-mail and password', () => {
    test('needs both to be right, and tells nobody which was wrong', async () => {
      const { secret, email } = await invited('Right');
      await use(secret);
      const right = await team.browser().signIn(email.toUpperCase());
      expect([right.statusCode, right.json().email]).toEqual([200, email]);
      const wrong = await team.browser().signIn(email, 'not the right one');
      const nobody = await team.browser().signIn('nobody@team.example');
      const invitedOnly = await team.browser().signIn((await invited('Unopened')).email);
      expect(wrong.json()).toEqual({ error: 'sign-in-failed' });
      for (const answer of [nobody, invitedOnly]) {
        expect([answer.statusCode, answer.body]).toEqual([wrong.statusCode, wrong.body]);
        expect(Object.keys(answer.headers)).toEqual(Object.keys(wrong.headers));
      }
    });

    test('takes as long for nobody as for somebody', async () => {
      const { secret, email } = await invited('Timed');
      await use(secret);
      // The processor's time, which other work on the machine does not lengthen.
      const time = async (address: string): Promise<number> => {
        const began = process.cpuUsage();
        await team.browser().signIn(address, 'not the right one');
        return process.cpuUsage(began).user;
      };
      await time(email);
      const somebody = [await time(email), await time(email), await time(email)];
      const nobody = [
        await time('a@b.example'),
        await time('c@b.example'),
        await time('d@b.example'),
      ];
      // A password's hash takes tens of milliseconds; without it an answer comes in one or two.
      expect(Math.max(...nobody)).toBeGreaterThan(Math.min(...somebody) / 3);
    });

    test('gives a cookie that scripts and other sites do not get', async () => {
      const { secret, email } = await invited('Cookie');
      await use(secret);
      const answer = await team.browser().signIn(email);
      const [cookie = ''] = [answer.headers['set-cookie']].flat();
      expect(cookie).toMatch(/^rapport\.session_token=/);
      expect(cookie).toContain('HttpOnly');
      expect(cookie).toContain('SameSite=Lax');
      expect(cookie).not.toContain('Secure');
    });

    test('is refused from another site', async () => {
      const answer = await team.browser().send({
        method: 'POST',
        url: '/api/session',
        payload: { email: ADMINISTRATOR.email, password: PASSWORD },
        headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      });
      expect(answer.json()).toEqual({ error: 'cross-site' });
    });

    test('ends with signing out, for that browser alone', async () => {
      const { secret, email } = await invited('Two');
      await use(secret);
      const [one, other] = [team.browser(), team.browser()];
      await one.signIn(email);
      await other.signIn(email);
      const { cookie } = one;
      expect((await one.delete('/api/session')).statusCode).toBe(204);
      expect((await one.get('/api/session')).json()).toEqual({ error: 'sign-in-needed' });
      const replayed = await team.app.inject({ url: '/api/session', headers: { cookie } });
      expect(replayed.statusCode).toBe(401);
      expect((await other.get('/api/session')).statusCode).toBe(200);
    });

    test('a forged cookie is nobody', async () => {
      const browser = team.browser();
      await browser.signIn(ADMINISTRATOR.email);
      const cookie = browser.cookie.replace(/token=./, (match) => `${match.slice(0, -1)}_`);
      expect(cookie).not.toBe(browser.cookie);
      const answer = await team.app.inject({ url: '/api/session', headers: { cookie } });
      expect(answer.statusCode).toBe(401);
    });
  });

  describe('guessing', () => {
    test('stops after ten tries at an account, until a quarter of an hour has passed', async () => {
      const { secret, email } = await invited('Guessed');
      await use(secret);
      const guess = () => team.browser().signIn(email, 'not the right one');
      for (let count = 0; count < 10; count++) expect((await guess()).statusCode).toBe(401);
      expect((await guess()).json()).toEqual({ error: 'too-many-requests' });
      expect((await team.browser().signIn(email)).statusCode).toBe(429);
      expect((await team.browser().signIn(ADMINISTRATOR.email)).statusCode).toBe(200);
      team.clock.now += 900_000;
      expect((await team.browser().signIn(email)).statusCode).toBe(200);
    });

    test('at an account that is none stops as well', async () => {
      const guess = () => team.browser().signIn('ghost@team.example');
      for (let count = 0; count < 10; count++) expect((await guess()).statusCode).toBe(401);
      expect((await guess()).statusCode).toBe(429);
    });

    test('is not held against somebody who signs in', async () => {
      const { secret, email } = await invited('Clumsy');
      await use(secret);
      for (let count = 0; count < 2; count++) {
        for (let wrong = 0; wrong < 6; wrong++) await team.browser().signIn(email, 'mistyped it');
        expect((await team.browser().signIn(email)).statusCode).toBe(200);
      }
    });

    test('is counted right when many try at once', async () => {
      const limit = { what: 'test', whom: 'x', times: 5, windowMs: 1_000 };
      const tries = Array.from({ length: 20 }, () => take(team.store.db, limit, 1_000));
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(5);
      expect(await take(team.store.db, limit, 1_999)).toBe(false);
      expect(await take(team.store.db, limit, 2_000)).toBe(true);
    });
  });

  describe('a password', () => {
    test('is changed by whoever knows it, and ends all other sessions', async () => {
      const { secret, email } = await invited('Change');
      await use(secret);
      const [one, other] = [team.browser(), team.browser()];
      await one.signIn(email);
      await other.signIn(email);
      const change = (current: string, next: string) => one.put('/api/password', { current, next });
      expect((await change('not the right one', 'a new long one')).json().error).toBe(
        'sign-in-failed',
      );
      expect((await change(PASSWORD, 'short')).json().error).toBe('password-too-short');
      expect((await change(PASSWORD, 'a new long one')).statusCode).toBe(204);
      expect((await one.get('/api/session')).statusCode).toBe(200);
      expect((await other.get('/api/session')).statusCode).toBe(401);
      expect((await team.browser().signIn(email)).statusCode).toBe(401);
      expect((await team.browser().signIn(email, 'a new long one')).statusCode).toBe(200);
    });
  });

  test('the disabled are nobody, in every browser and by every link', async () => {
    const { id, secret, email } = await invited('Disabled');
    const { store, clock } = team;
    const link = { kind: 'password', person: id, by: null } as const;
    const password = await makeLink(store.db, link, clock.now);
    const browser = team.browser();
    await browser.post('/api/links/use', { secret, password: PASSWORD, locale: 'en' });
    await store.db.updateTable('person').set({ status: 'disabled' }).where('id', '=', id).execute();
    expect((await browser.get('/api/session')).statusCode).toBe(401);
    expect((await team.browser().signIn(email)).json().error).toBe('sign-in-failed');
    expect((await use(password)).json().error).toBe('link-invalid');
  });

  test('without a mail server a reset answers all the same, and sends nothing', async () => {
    const options = (await team.browser().get('/api/sign-in-options')).json();
    expect(options).toEqual({ singleSignOn: [], resetByMail: false });
    const body = { email: ADMINISTRATOR.email, locale: 'en' };
    expect((await team.browser().post('/api/password-resets', body)).statusCode).toBe(204);
  });

  test('what nobody may use by himself is not there', async () => {
    for (const url of [
      '/api/auth/sign-up/email',
      '/api/auth/sign-in/email',
      '/api/auth/get-session',
    ])
      expect((await team.browser().post(url, {})).statusCode).toBe(404);
    expect((await team.browser().get('/api/auth/callback/nobody?code=1')).statusCode).not.toBe(200);
  });

  test('the signing secret is made once', async () => {
    const { db } = team.store;
    const [one, other] = await Promise.all([signingSecret(db), signingSecret(db)]);
    expect(one).toBe(other);
    expect(one.length).toBeGreaterThanOrEqual(43);
  });

  test('upkeep clears away what is over, and nothing else', async () => {
    const { secret, email } = await invited('Kept');
    await invited('Late');
    await use(secret);
    const browser = team.browser();
    await browser.signIn(email);
    const { store, clock } = team;
    const upkeep = (now: number) => tidy({ store, clock: () => now });
    const links = () => store.db.selectFrom('link').select('id').execute();
    await upkeep(clock.now);
    expect((await links()).length).toBeGreaterThan(0);
    expect((await browser.get('/api/session')).statusCode).toBe(200);
    await upkeep(clock.now + 40 * 24 * 3_600_000);
    expect(await links()).toEqual([]);
    expect(await store.db.selectFrom('session').select('id').execute()).toEqual([]);
    expect(await store.db.selectFrom('throttle').selectAll().execute()).toEqual([]);
  });
});
