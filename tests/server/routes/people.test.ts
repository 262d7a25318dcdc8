import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/contract/csv.ts';
import { onBothDatabases } from '../databases.ts';
import {
  ADMINISTRATOR,
  openTeam,
  PASSWORD,
  secretOf,
  type Browser,
  type TestTeam,
} from '../team.ts';

onBothDatabases('people', (databases) => {
  let team: TestTeam;
  let administrator: Browser;
  let adminId: string;

  beforeAll(async () => {
    team = await openTeam(databases);
    administrator = await team.administrator();
    adminId = (await administrator.get('/api/session')).json().id;
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const save = (id: string, name: string, more: object = {}) =>
    administrator.put(`/api/people/${id}`, {
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@team.example`,
      locale: 'en',
      roles: [],
      ...more,
    });
  const newGroup = async (name: string) => {
    const id = v7();
    expect((await administrator.put(`/api/groups/${id}`, { name })).statusCode).toBe(204);
    return id;
  };
  const names = async (browser: Browser, query = '') =>
    (await browser.get(`/api/people?limit=200${query}`))
      .json()
      .items.map(({ name }: { name: string }) => name);

  describe('saving', () => {
    test('twice under one id makes one person', async () => {
      const id = v7();
      const first = await save(id, 'Olga');
      expect(first.json()).toEqual({
        id,
        name: 'Olga',
        email: 'olga@team.example',
        locale: 'en',
        status: 'invited',
        roles: ['learner'],
        groups: [],
      });
      expect((await save(id, 'Olga')).json()).toEqual(first.json());
      const changed = await save(id, 'Ольга', { email: 'O@Team.example', roles: ['trainer'] });
      expect(changed.json()).toMatchObject({
        name: 'Ольга',
        email: 'o@team.example',
        roles: ['learner', 'trainer'],
      });
    });

    test('an address that somebody has is a conflict', async () => {
      const answer = await save(v7(), 'Double', { email: ADMINISTRATOR.email });
      expect([answer.statusCode, answer.json().error]).toEqual([409, 'conflict']);
    });

    test('the last administrator stays one', async () => {
      const demote = () => save(adminId, ADMINISTRATOR.name, { ...ADMINISTRATOR, roles: [] });
      expect((await demote()).json()).toEqual({ error: 'last-administrator' });
      const status = `/api/people/${adminId}/status`;
      const disabled = await administrator.put(status, { disabled: true });
      expect(disabled.json()).toEqual({ error: 'last-administrator' });
      expect((await administrator.get('/api/session')).json().roles).toContain('administrator');
    });

    test('two administrators who give up at once do not both', async () => {
      const second = await team.member('Second', { roles: ['administrator'] });
      const self = { email: 'second@team.example', name: 'Second', locale: 'en', roles: [] };
      const [one, other] = await Promise.all([
        save(adminId, ADMINISTRATOR.name, { ...ADMINISTRATOR, roles: [] }),
        second.put(`/api/people/${second.self}`, self),
      ]);
      const codes = [one.statusCode, other.statusCode].toSorted((a, b) => a - b);
      expect(codes[0]).toBe(200);
      expect(codes[1]).toBeGreaterThan(400);
      await team.store.db
        .insertInto('person_role')
        .values({ person_id: adminId, role: 'administrator' })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await team.store.db.deleteFrom('person_role').where('person_id', '=', second.self).execute();
    });
  });

  describe('a list', () => {
    test('goes by name in any letters, page by page, each once', async () => {
      for (const name of ['ёжик', 'Борис', 'zoe', 'Adam', 'алла'])
        await save(v7(), name, { email: `${v7()}@x.example` });
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 50; page++) {
        const url = `/api/people?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`;
        const { items, next } = (await administrator.get(url)).json();
        seen.push(...items.map(({ name }: { name: string }) => name));
        if (next === null) break;
        cursor = next;
      }
      expect(seen).toEqual(await names(administrator));
      expect(new Set(seen).size).toBe(seen.length);
      const order = ['Adam', 'zoe', 'алла', 'Борис', 'ёжик'];
      expect(seen.filter((name) => order.includes(name))).toEqual(order);
    });

    test.each([
      ['БОР', ['Борис']],
      ['zo', ['zoe']],
      ['100%', []],
      ['anna@team', ['Anna Admin']],
    ])('is searched for %s', async (search, found) => {
      expect(await names(administrator, `&search=${encodeURIComponent(search)}`)).toEqual(found);
    });

    test('is filtered by role and by standing, as a list and as a file', async () => {
      const guide = v7();
      await save(guide, 'Guide', { roles: ['trainer'] });
      const leader = await team.member('Leader', { manages: [await newGroup('Led')] });
      await administrator.put(`/api/people/${leader.self}/status`, { disabled: true });
      expect(await names(administrator, '&role=trainer&status=invited')).toContain('Guide');
      expect(await names(administrator, '&role=trainer')).not.toContain('Leader');
      expect(await names(administrator, '&role=manager&status=disabled')).toEqual(['Leader']);
      expect(await names(administrator, '&role=learner')).toEqual(await names(administrator));
      const { body } = await administrator.get('/api/people.csv?role=manager&status=disabled');
      expect(parseCsv(body).map(({ cells }) => cells[0])).toEqual(['name', 'Leader']);
      const groups = parseCsv((await administrator.get('/api/groups.csv')).body);
      expect(groups.map(({ cells }) => cells)).toContainEqual(['Led', '0', 'Leader']);
    });

    test('with a cursor of somebody’s own making is refused', async () => {
      expect((await administrator.get('/api/people?cursor=abc')).statusCode).toBe(400);
    });
  });

  describe('a manager', () => {
    test('sees the members of his groups, and nobody else’s', async () => {
      const [own, other] = [await newGroup('Own'), await newGroup('Other')];
      await team.member('Mine', { groups: [own, other] });
      const theirs = await team.member('Theirs', { groups: [other] });
      const manager = await team.member('Boss', { manages: [own] });
      expect((await manager.get('/api/session')).json().roles).toEqual(['learner', 'manager']);
      expect(await names(manager)).toEqual(['Mine']);
      const [mine] = (await manager.get('/api/people')).json().items;
      expect(mine.groups).toEqual([{ id: own, name: 'Own' }]);
      expect((await manager.get(`/api/people/${theirs.self}`)).statusCode).toBe(404);
      expect(await names(manager, `&group=${other}`)).toEqual([]);
      expect(await names(manager, `&group=${own}`)).toEqual(['Mine']);
      const groups = (await manager.get('/api/groups')).json().items;
      expect(groups).toEqual([
        { id: own, name: 'Own', members: 1, managers: [{ id: manager.self, name: 'Boss' }] },
      ]);
      const table = (await manager.get('/api/people.csv')).body;
      expect(parseCsv(table).map(({ cells }) => cells[0])).toEqual(['name', 'Mine']);
      await administrator.delete(`/api/groups/${own}/managers/${manager.self}`);
      expect((await manager.get('/api/people')).statusCode).toBe(403);
    });

    test('is seen by those whom he sees', async () => {
      const group = await newGroup('Open');
      const learner = await team.member('Watched', { groups: [group] });
      await team.member('Watcher', { manages: [group] });
      await team.member('Coach', { roles: ['trainer'] });
      const { viewers } = (await learner.get('/api/session/viewers')).json();
      expect(viewers).toContainEqual({ name: 'Watcher', as: 'manager' });
      expect(viewers).toContainEqual({ name: 'Coach', as: 'trainer' });
      expect(viewers).not.toContainEqual({ name: 'Boss', as: 'manager' });
    });
  });

  describe('a group', () => {
    test('has one name, keeps its members once, and leaves them when it goes', async () => {
      const group = await newGroup('Sales');
      const taken = await administrator.put(`/api/groups/${v7()}`, { name: 'Sales' });
      expect(taken.json().error).toBe('conflict');
      const member = await team.member('Joiner');
      const url = `/api/groups/${group}/members/${member.self}`;
      for (let time = 0; time < 2; time++)
        expect((await administrator.put(url, {})).statusCode).toBe(204);
      expect(await names(administrator, `&group=${group}`)).toEqual(['Joiner']);
      const nobody = `/api/groups/${group}/members/${v7()}`;
      expect((await administrator.put(nobody, {})).statusCode).toBe(404);
      for (let time = 0; time < 2; time++)
        expect((await administrator.delete(`/api/groups/${group}`)).statusCode).toBe(204);
      const person = (await administrator.get(`/api/people/${member.self}`)).json();
      expect(person).toMatchObject({ name: 'Joiner', groups: [] });
    });
  });

  describe('keeping somebody out', () => {
    test('ends his sessions and can be undone', async () => {
      const member = await team.member('Paused');
      const status = `/api/people/${member.self}/status`;
      const disabled = await administrator.put(status, { disabled: true });
      expect(disabled.json().status).toBe('disabled');
      expect((await member.get('/api/session')).statusCode).toBe(401);
      expect((await member.signIn('paused@team.example')).statusCode).toBe(401);
      await administrator.put(status, { disabled: false });
      expect((await member.signIn('paused@team.example')).statusCode).toBe(200);
    });
  });

  describe('links', () => {
    test('an invitation and a new password are made for whom they name', async () => {
      const id = v7();
      await save(id, 'Guest');
      const made = await administrator.post('/api/invitations', { people: [id] });
      const [{ path, mailed }] = made.json().invitations;
      expect(mailed).toBe(false);
      const use = { secret: secretOf(path), password: PASSWORD, locale: 'en' };
      expect((await team.browser().post('/api/links/use', use)).json().id).toBe(id);
      const link = await administrator.post(`/api/people/${id}/password-link`, {});
      const shown = { secret: secretOf(link.json().path) };
      const inspected = (await team.browser().post('/api/links/inspect', shown)).json();
      expect(inspected).toMatchObject({ kind: 'password', person: { name: 'Guest' } });
    });

    test('for somebody who is not there, none is made for the others either', async () => {
      const id = v7();
      await save(id, 'Alone');
      const made = await administrator.post('/api/invitations', { people: [id, v7()] });
      expect(made.statusCode).toBe(404);
      const links = team.store.db.selectFrom('link').where('person_id', '=', id).selectAll();
      expect(await links.execute()).toEqual([]);
    });
  });

  describe('an import', () => {
    const preview = async (csv: string) =>
      (await administrator.post('/api/people-import/preview', { csv })).json();
    const run = (csv: string) => administrator.post('/api/people-import', { csv });

    test('is previewed, done, and the same again changes nothing', async () => {
      const csv = [
        'name;email;locale;roles;groups;manages',
        'Вера;VERA@team.example;ru;;Север | Юг;',
        'Pavel;pavel@team.example;en;trainer;;Север',
      ].join('\r\n');
      expect(await preview(csv)).toEqual({
        rows: [
          { line: 2, name: 'Вера', email: 'vera@team.example', change: 'new' },
          { line: 3, name: 'Pavel', email: 'pavel@team.example', change: 'new' },
        ],
        newGroups: ['Север', 'Юг'],
        problems: [],
      });
      expect(await names(administrator, '&search=vera')).toEqual([]);
      expect((await run(csv)).json()).toEqual({ added: 2, changed: 0 });
      const [vera] = (await administrator.get('/api/people?search=vera')).json().items;
      expect(vera).toMatchObject({ locale: 'ru', status: 'invited' });
      expect(vera.groups.map(({ name }: { name: string }) => name)).toEqual(['Север', 'Юг']);
      const [pavel] = (await administrator.get('/api/people?search=pavel')).json().items;
      expect(pavel.roles).toEqual(['learner', 'trainer', 'manager']);
      expect((await run(csv)).json()).toEqual({ added: 0, changed: 0 });
      const moved = 'name,email,groups\nВера,vera@team.example,Юг\n';
      expect((await preview(moved)).rows[0].change).toBe('changed');
      expect((await run(moved)).json()).toEqual({ added: 0, changed: 1 });
      const [after] = (await administrator.get('/api/people?search=vera')).json().items;
      expect(after.groups).toHaveLength(1);
      expect(after.locale).toBe('ru');
    });

    test('of an export changes nothing', async () => {
      const csv = (await administrator.get('/api/people.csv')).body;
      const { problems, rows, newGroups } = await preview(csv);
      expect([problems, newGroups]).toEqual([[], []]);
      expect(new Set(rows.map(({ change }: { change: string }) => change))).toEqual(
        new Set(['same']),
      );
    });

    test('tells each problem by its line, and then does nothing at all', async () => {
      const csv = [
        'name,email,roles,locale',
        'Good,good@team.example,,en',
        ',no-name@team.example,,en',
        'Bad,not an address,king,de',
        'Twice,good@team.example,,en',
        'Short,short@team.example',
      ].join('\n');
      const { problems } = await preview(csv);
      expect(problems).toEqual([
        { line: 3, problem: 'name-invalid', value: '' },
        { line: 4, problem: 'email-invalid', value: 'not an address' },
        { line: 4, problem: 'locale-unknown', value: 'de' },
        { line: 4, problem: 'role-unknown', value: 'king' },
        { line: 5, problem: 'email-twice', value: 'good@team.example' },
        { line: 6, problem: 'cells-missing', value: '2' },
      ]);
      expect((await run(csv)).statusCode).toBe(400);
      expect(await names(administrator, '&search=good@')).toEqual([]);
    });

    test.each([
      ['', 'column-missing'],
      ['name\nA', 'column-missing'],
      ['name,email,shoe size\nA,a@b.example,42', 'column-unknown'],
      [`name,email\n${'A,a@b.example\n'.repeat(5_001)}`, 'too-many-lines'],
    ])('of a table that cannot be read is refused', async (csv, problem) => {
      const told = (await preview(csv)).problems.map((each: { problem: string }) => each.problem);
      expect(told).toContain(problem);
      expect((await run(csv)).statusCode).toBe(400);
    });

    test('takes nobody’s last administrator away', async () => {
      const csv = `name,email,roles\nLate Comer,late@team.example,\n${ADMINISTRATOR.name},${ADMINISTRATOR.email},\n`;
      expect((await run(csv)).json()).toEqual({ error: 'last-administrator' });
      expect(await names(administrator, '&search=late@')).toEqual([]);
    });
  });

  test('the audit log tells who did what, the latest first, and no secret', async () => {
    const id = v7();
    await save(id, 'Logged');
    await administrator.put(`/api/people/${id}/status`, { disabled: true });
    const { items } = (await administrator.get(`/api/audit?subject=${id}`)).json();
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'person-disabled',
      'person-added',
    ]);
    expect(items[0].actor).toEqual({ id: adminId, name: ADMINISTRATOR.name });
    const one = `/api/audit?subject=${id}&actions=person-added,roles-changed`;
    expect((await administrator.get(one)).json().items).toMatchObject([{ action: 'person-added' }]);
    const file = await administrator.get(one.replace('audit', 'audit.csv'));
    expect(parseCsv(file.body)).toHaveLength(2);
    const first = (await administrator.get('/api/audit?limit=2')).json();
    const second = (await administrator.get(`/api/audit?limit=2&cursor=${first.next}`)).json();
    const ids = [...first.items, ...second.items].map((entry: { id: string }) => entry.id);
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed());
    const all = await team.store.db.selectFrom('audit').select('detail').execute();
    expect(JSON.stringify(all)).not.toContain(PASSWORD);
  });
});
