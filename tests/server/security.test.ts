/** What somebody gets who asks for what is another's, by every route there is. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCursor } from '../../src/server/api/cursor.ts';
import { firstAdministratorPath } from '../../src/server/sign-in/first-administrator.ts';
import { makeLink } from '../../src/server/sign-in/links.ts';
import { take } from '../../src/server/sign-in/throttle.ts';
import { playAtRandom } from '../fixtures/played.ts';
import { onBothDatabases } from './databases.ts';
import { buildStories } from './stories.ts';
import { openTeam, PASSWORD, secretOf, type Browser, type TestTeam } from './team.ts';
import { bodyFor, routesOf, type AskedRoute } from './trials/requests.ts';

/** Stands in whatever is the victim's, and nowhere else. */
const MARK = 'Quillfeather';

const { distFolder, scenario } = buildStories();

/** Each asks hundreds of times; nothing is measured by it. */
const WALK_MS = 180_000;

onBothDatabases('what is another’s', (databases) => {
  let team: TestTeam;
  let victim: Browser;
  let outsiders: ReadonlyMap<string, Browser>;
  let trainer: Browser;
  let routes: readonly AskedRoute[];
  const [group, otherGroup, assignment, assigned, practice] = [v7(), v7(), v7(), v7(), v7()];
  const comment = v7();

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    const administrator = await team.administrator();
    for (const [id, name] of [
      [group, `Group ${MARK}`],
      [otherGroup, 'Another'],
    ] as const)
      await administrator.put(`/api/groups/${id}`, { name });
    victim = await team.member(MARK, { groups: [group] });
    trainer = await team.member('Theo', { roles: ['trainer'] });
    outsiders = new Map([
      ['a learner', await team.member('Lena', { groups: [otherGroup] })],
      ['a manager of another group', await team.member('Mara', { manages: [otherGroup] })],
      ['nobody', team.browser()],
    ]);
    const body = bodyFor({ method: 'PUT', path: '/api/assignments/{id}' }, victim.self, scenario);
    await trainer.put(`/api/assignments/${assignment}`, { ...body, title: MARK, groups: [group] });
    const play = (id: string, of: string | null) =>
      victim.put(`/api/attempts/${id}`, {
        attempt: { ...playAtRandom(scenario, id), id },
        assignment: of,
      });
    await play(assigned, assignment);
    await play(practice, null);
    const said = { position: 0, body: MARK };
    await trainer.put(`/api/attempts/${assigned}/comments/${comment}`, said);
    routes = (await routesOf(victim)).filter(({ path }) => path.startsWith('/api/'));
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const ids = () => [victim.self, group, assignment, assigned, practice, comment];
  /** Every address of a route with the victim's ids, also as what lists are filtered by. */
  const addresses = ({ path }: AskedRoute): string[] => {
    if (path.includes('{')) return ids().map((id) => path.replaceAll(/\{\w+\}/g, id));
    const filters = ['person', 'group', 'assignment', 'subject', 'search'];
    const values = [victim.self, group, assignment, victim.self, MARK];
    const cursor = makeCursor({ key: '', id: v7() });
    return [
      path,
      `${path}?cursor=${cursor}`,
      ...filters.map((name, at) => `${path}?${name}=${values[at]}`),
    ];
  };
  const held = async () => {
    const own = await Promise.all(
      ['session', 'session/data', `attempts/${assigned}`, `attempts/${practice}`].map((path) =>
        victim.get(`/api/${path}`),
      ),
    );
    return own.map((answer) => [answer.statusCode, { ...answer.json(), exportedAt: '' }]);
  };

  test('is there, for himself', async () => {
    const rows = (await victim.get('/api/attempts')).json().items;
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(expect.objectContaining({ id: assigned, assignment }));
    expect(rows).toContainEqual(expect.objectContaining({ id: practice, uncounted: null }));
    expect((await victim.get(`/api/attempts/${assigned}`)).body).toContain(MARK);
  });

  test.each(['a learner', 'a manager of another group', 'nobody'])(
    'is read by %s by no route, whatever the id',
    { timeout: WALK_MS },
    async (who) => {
      const outsider = outsiders.get(who);
      const read: string[] = [];
      for (const route of routes.filter(({ method }) => method === 'GET'))
        for (const url of addresses(route)) {
          const answer = await outsider?.get(url);
          if (answer === undefined || answer.statusCode >= 500) read.push(`broken: ${url}`);
          else if (answer.body.toLowerCase().includes(MARK.toLowerCase())) read.push(url);
        }
      expect(read).toEqual([]);
    },
  );

  test.each(['a learner', 'a manager of another group', 'nobody'])(
    'is changed by %s by no route, whatever the id',
    { timeout: WALK_MS },
    async (who) => {
      const outsider = outsiders.get(who);
      const before = await held();
      const writes = routes.filter(
        ({ method, path }) => method !== 'GET' && path.includes('{') && !path.includes('{secret}'),
      );
      for (const route of writes)
        for (const url of addresses(route))
          await outsider?.send({
            method: route.method,
            url,
            payload: bodyFor(route, victim.self, scenario),
          });
      expect(await held()).toEqual(before);
    },
  );

  test('of practice reaches neither trainer nor administrator', { timeout: WALK_MS }, async () => {
    const administrator = await team.administrator();
    const read: string[] = [];
    for (const route of routes.filter(({ method }) => method === 'GET'))
      for (const url of addresses(route).filter((each) => !each.endsWith('/data')))
        for (const browser of [trainer, administrator]) {
          const { body, statusCode } = await browser.get(url);
          if (statusCode === 200 && body.includes(practice)) read.push(url);
        }
    expect(read).toEqual([]);
  });

  test(
    'is kept by nobody on the way, and no script but ours runs',
    { timeout: WALK_MS },
    async () => {
      const careless: string[] = [];
      for (const { path } of routes.filter(({ method }) => method === 'GET')) {
        const { headers } = await victim.get(path.replaceAll(/\{\w+\}/g, victim.self));
        const policy = String(headers['content-security-policy']);
        const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'unsafe-inline'";
        const kept = headers['cache-control'] !== 'no-store' && path !== '/api/openapi.json';
        if (kept || /unsafe/.test(scripts) || headers['x-content-type-options'] !== 'nosniff')
          careless.push(path);
      }
      expect(careless).toEqual([]);
    },
  );

  test('a manager’s table of people names no group but his own', async () => {
    const lead = await team.member('Lead', { groups: [otherGroup], manages: [group] });
    const mara = outsiders.get('a manager of another group');
    const table = (await mara?.get('/api/people.csv'))?.body ?? '';
    expect(table).toContain('lead@team.example');
    expect(table).not.toContain(MARK);
    expect((await lead.get('/api/people.csv')).body).toContain(MARK);
  });
});

onBothDatabases('ways in', (databases) => {
  let team: TestTeam;
  beforeAll(async () => {
    team = await openTeam(databases);
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const use = (secret: string, more: object = {}) =>
    team.browser().post('/api/links/use', { secret, password: PASSWORD, locale: 'en', ...more });
  const linkFor = (person: string) =>
    makeLink(team.store.db, { kind: 'password', person, by: null }, team.clock.now);
  const isOver = async (secret: string) =>
    (await team.browser().post('/api/links/inspect', { secret })).json().error === 'link-invalid';

  test('two links for the first administrator at the same moment make one', async () => {
    const { store, clock } = team;
    const paths = [
      await firstAdministratorPath(store.db, clock.now),
      await firstAdministratorPath(store.db, clock.now),
    ];
    const answers = await Promise.all(
      paths.map((path, at) =>
        use(secretOf(path ?? ''), { name: `First ${at}`, email: `first${at}@team.example` }),
      ),
    );
    const codes = answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([200, 400]);
    const made = store.db.selectFrom('person_role').select('person_id').execute();
    expect(await made).toHaveLength(1);
  });

  describe('a link that lies about', () => {
    test('is over once the password has been changed in another way', async () => {
      const person = await team.member('Forgot');
      const forgotten = await linkFor(person.self);
      const body = { current: PASSWORD, next: 'an entirely different one' };
      expect((await person.put('/api/password', body)).statusCode).toBe(204);
      expect(await isOver(forgotten)).toBe(true);
    });

    test('is over once the person has another address', async () => {
      const administrator = await team.member('Boss', { roles: ['administrator'] });
      const person = await team.member('Moved');
      const sent = await linkFor(person.self);
      const saved = { name: 'Moved', email: 'moved@team.example', locale: 'en', roles: [] };
      await administrator.put(`/api/people/${person.self}`, { ...saved, name: 'Moves' });
      expect(await isOver(sent)).toBe(false);
      await administrator.put(`/api/people/${person.self}`, { ...saved, email: 'new@x.example' });
      expect(await isOver(sent)).toBe(true);
    });

    test('is over for good once the person was kept out', async () => {
      const administrator = await team.member('Chief', { roles: ['administrator'] });
      const person = await team.member('Kept');
      const sent = await linkFor(person.self);
      for (const disabled of [true, false])
        await administrator.put(`/api/people/${person.self}/status`, { disabled });
      expect(await isOver(sent)).toBe(true);
    });
  });

  describe('counting', () => {
    const signIn = (remoteAddress: string, email: string, password = PASSWORD) =>
      team.app.inject({
        method: 'POST',
        url: '/api/session',
        remoteAddress,
        headers: { 'x-forwarded-for': '203.0.113.77' },
        payload: { email, password },
      });
    /** Whether so many tries are held against an address; asking is a try as well. */
    const isHeld = async (whom: string, tries: number): Promise<boolean> => {
      const limit = { what: 'sign-in from', whom, windowMs: 900_000, times: tries + 1 };
      const now = team.clock.now;
      return (await take(team.store.db, limit, now)) && !(await take(team.store.db, limit, now));
    };

    test('holds only what failed against the address of a whole class', async () => {
      await team.member('Class');
      for (let each = 0; each < 3; each++)
        expect((await signIn('10.1.1.1', 'class@team.example')).statusCode).toBe(200);
      expect((await signIn('10.1.1.1', 'class@team.example', 'mistyped it')).statusCode).toBe(401);
      expect(await isHeld('10.1.1.1', 1)).toBe(true);
    });

    test('goes by the network of an IPv6 address, and believes no header', async () => {
      for (const host of ['1', '2', 'ffff:1'])
        await signIn(
          `2001:db8:5:6::${host}`,
          `${host.replace(':', '')}@x.example`,
          'a guess of it',
        );
      expect(await isHeld('2001:db8:5:6::/64', 3)).toBe(true);
      expect(await isHeld('203.0.113.77', 0)).toBe(true);
    });
  });

  test('a zero character is taken by neither database', async () => {
    const person = await team.member('Zero', { roles: ['administrator'] });
    const body = { name: 'a\u0000b', email: 'zero2@team.example', locale: 'en', roles: [] };
    expect((await person.put(`/api/people/${v7()}`, body)).statusCode).toBe(400);
    const searched = await person.get('/api/people?search=%00');
    expect([searched.statusCode, searched.json().error]).toEqual([400, 'bad-request']);
  });

  test.each(['two\nlines', 'a\tb', '\u0007'])('a name is one line: %j is none', async (name) => {
    const person = await team.member(`Line${v7().slice(-6)}`, { roles: ['administrator'] });
    const body = { name, email: `${v7()}@team.example`, locale: 'en', roles: [] };
    expect((await person.put(`/api/people/${v7()}`, body)).statusCode).toBe(400);
    expect((await person.put(`/api/groups/${v7()}`, { name })).statusCode).toBe(400);
  });
});
