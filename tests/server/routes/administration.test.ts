import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/contract/csv.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();

onBothDatabases('administration', (databases) => {
  let team: TestTeam;
  let administrator: Browser;
  let trainer: Browser;

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    administrator = await team.administrator();
    trainer = await team.member('Theo', { roles: ['trainer'] });
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const addGroup = async (name: string) => {
    const id = v7();
    expect((await administrator.put(`/api/groups/${id}`, { name })).statusCode).toBe(204);
    return id;
  };
  const assign = async (title: string, to: { people?: string[]; groups?: string[] }) => {
    const id = v7();
    const answer = await trainer.put(`/api/assignments/${id}`, {
      title,
      scenarios: [SCENARIO],
      opensAt: '2020-01-01T00:00:00.000Z',
      dueAt: null,
      timeZone: 'UTC',
      attemptsAllowed: null,
      counts: 'last',
      passMarks: { trust: 0, partnership: 0 },
      timers: 'learner',
      feedback: 'at-end',
      people: [],
      groups: [],
      ...to,
    });
    expect(answer.statusCode).toBe(200);
    return id;
  };
  const rows = async (by: Browser, path: string) =>
    parseCsv((await by.get(path)).body).map(({ cells }) => cells);
  const actions = async (query: string): Promise<string[]> =>
    (await administrator.get(`/api/audit?${query}`))
      .json()
      .items.map(({ action }: { action: string }) => action);

  describe('a dissolved group', () => {
    const restore = (group: string) => administrator.put(`/api/groups/${group}/restored`, {});

    test('comes back with members, managers and assignments that are there still', async () => {
      const group = await addGroup('Retail');
      const member = await team.member('Mina', { groups: [group] });
      const leaver = await team.member('Lea', { groups: [group] });
      const manager = await team.member('Mara', { manages: [group] });
      const assignment = await assign('For retail', { groups: [group] });
      const before = await team.store.db.selectFrom('group_member').selectAll().execute();
      expect((await administrator.delete(`/api/groups/${group}`)).statusCode).toBe(204);
      expect((await member.get('/api/assignments')).json().assignments).toEqual([]);
      await administrator.delete(`/api/people/${leaver.self}`);
      team.clock.now += 1000;
      for (const again of [1, 2])
        expect([again, (await restore(group)).statusCode]).toEqual([again, 204]);
      expect(await rows(manager, '/api/groups.csv')).toEqual([
        ['group', 'members', 'managers'],
        ['Retail', '1', 'Mara'],
      ]);
      expect(await team.store.db.selectFrom('group_member').selectAll().execute()).toEqual(
        before.filter((row) => row.person_id !== leaver.self),
      );
      const [own] = (await member.get('/api/assignments')).json().assignments;
      expect(own.id).toBe(assignment);
      expect(await actions(`subject=${group}`)).toEqual([
        'group-restored',
        'group-deleted',
        'group-saved',
      ]);
    });

    test('stays away where another has its name by now', async () => {
      const group = await addGroup('Twice');
      await administrator.delete(`/api/groups/${group}`);
      await addGroup('Twice');
      const answer = await restore(group);
      expect([answer.statusCode, answer.json().error]).toEqual([409, 'conflict']);
    });

    test('is not found where there was none', async () => {
      expect((await restore(v7())).statusCode).toBe(404);
    });
  });

  describe('signing out everywhere', () => {
    const signOut = (id: string) => administrator.delete(`/api/people/${id}/sessions`);

    test('ends every session of somebody, and is logged', async () => {
      const learner = await team.member('Away');
      const telephone = team.browser();
      await telephone.signIn('away@team.example');
      expect((await telephone.get('/api/session')).statusCode).toBe(200);
      expect((await signOut(learner.self)).statusCode).toBe(204);
      for (const browser of [learner, telephone])
        expect((await browser.get('/api/session')).statusCode).toBe(401);
      expect(await actions(`subject=${learner.self}`)).toContain('sessions-ended');
      expect((await telephone.signIn('away@team.example')).statusCode).toBe(200);
    });

    test('keeps one’s own present session', async () => {
      const other = await team.administrator();
      const { id } = (await administrator.get('/api/session')).json();
      expect((await signOut(id)).statusCode).toBe(204);
      expect((await other.get('/api/session')).statusCode).toBe(401);
      expect((await administrator.get('/api/session')).statusCode).toBe(200);
    });

    test('finds nobody who is not there', async () => {
      expect((await signOut(v7())).statusCode).toBe(404);
    });
  });

  describe('the log', () => {
    const entries = async (query: string) =>
      (await administrator.get(`/api/audit?${query}`)).json().items;

    test('tells once an hour that somebody looks at an attempt or at results', async () => {
      const learner = await team.member('Seen');
      const assignment = await assign('Seen', { people: [learner.self] });
      const attempt = playAtRandom(scenario, 'seen');
      await learner.put(`/api/attempts/${attempt.id}`, { attempt, assignment });
      const seen = `person=${learner.self}&actions=attempt-viewed,results-viewed`;
      for (const path of [`people/${learner.self}/results`, `attempts/${attempt.id}`])
        for (const times of [1, 2])
          expect([times, (await trainer.get(`/api/${path}`)).statusCode]).toEqual([times, 200]);
      await trainer.get(`/api/people/${learner.self}/results.csv`);
      await learner.get(`/api/attempts/${attempt.id}`);
      expect(await actions(seen)).toEqual(['attempt-viewed', 'results-viewed']);
      team.clock.now += 3_600_001;
      await trainer.get(`/api/attempts/${attempt.id}`);
      expect(await entries(seen)).toMatchObject([
        {
          action: 'attempt-viewed',
          actor: { id: trainer.self, name: 'Theo' },
          subject: { kind: 'attempt', id: attempt.id, name: 'Seen' },
        },
        { action: 'attempt-viewed' },
        { action: 'results-viewed', subject: { kind: 'person', id: learner.self, name: 'Seen' } },
      ]);
    });

    test('calls what it tells of by its name, as long as there is one', async () => {
      const group = await addGroup('Named');
      const assignment = await assign('Called so', { groups: [group] });
      const pack = v7();
      await trainer.put(`/api/packs/${pack}`, {
        title: 'Packed',
        summary: '',
        scenarios: [SCENARIO],
        passMarks: { trust: 50, partnership: 50 },
      });
      await administrator.put('/api/retention', { days: null });
      const names = async (subject: string) =>
        (await entries(`subject=${subject}`)).map((entry: Named) => entry.subject.name);
      expect(await names(group)).toEqual(['Named']);
      expect(await names(assignment)).toEqual(['Called so']);
      expect(await names(pack)).toEqual(['Packed']);
      const [retention] = await entries('actions=retention-set');
      expect(retention.subject).toMatchObject({ kind: 'installation', name: null });
      await administrator.delete(`/api/groups/${group}`);
      expect(await names(group)).toEqual(['Named', null]);
      const learner = await team.member('Forgotten');
      await administrator.delete(`/api/people/${learner.self}`);
      expect(new Set(await names(learner.self))).toEqual(new Set([null]));
    });

    test('is asked for one person page by page, and as a file', async () => {
      const query = `person=${trainer.self}`;
      const all = await entries(`${query}&limit=200`);
      expect(all.map(({ action }: { action: string }) => action)).toContain('assignment-saved');
      for (const { actor, subject } of all) expect([actor?.id, subject.id]).toContain(trainer.self);
      const first = (await administrator.get(`/api/audit?${query}&limit=1`)).json();
      const [second] = await entries(`${query}&limit=1&cursor=${first.next}`);
      expect([...first.items, second]).toEqual(all.slice(0, 2));
      const [header, ...lines] = await rows(administrator, `/api/audit.csv?${query}`);
      expect(header).toEqual(['at', 'by', 'action', 'kind', 'id', 'name', 'detail']);
      expect(lines).toHaveLength(all.length);
    });
  });
});

type Named = { readonly subject: { readonly name: string | null } };
