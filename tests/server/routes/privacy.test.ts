import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../../src/contract/csv.ts';
import { tidy } from '../../../src/server/upkeep.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, PASSWORD, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();

onBothDatabases('personal data', (databases) => {
  let team: TestTeam;
  let administrator: Browser;
  let trainer: Browser;

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    administrator = await team.administrator();
    trainer = await team.member('Trainer', { roles: ['trainer'] });
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  /** Somebody who has played an assigned attempt and got a comment on it. */
  const learnerWithAttempt = async (name: string, startedAt = '2026-01-02T09:00:00.000Z') => {
    const learner = await team.member(name);
    const assignment = v7();
    await trainer.put(`/api/assignments/${assignment}`, {
      title: 'First week',
      scenarios: [SCENARIO],
      opensAt: '2020-01-01T00:00:00.000Z',
      dueAt: null,
      timeZone: 'UTC',
      attemptsAllowed: null,
      counts: 'last',
      passMarks: { trust: 0, partnership: 0 },
      timers: 'learner',
      feedback: 'at-end',
      people: [learner.self],
      groups: [],
    });
    const attempt = { ...playAtRandom(scenario, name), startedAt };
    await learner.put(`/api/attempts/${attempt.id}`, { attempt, assignment });
    const remark = { position: 0, body: `About ${name}` };
    await trainer.put(`/api/attempts/${attempt.id}/comments/${v7()}`, remark);
    return { learner, attempt };
  };

  test('is had by whom it is of, whole and without secrets', async () => {
    const { learner, attempt } = await learnerWithAttempt('Whole');
    const answer = await learner.get('/api/session/data');
    const { person, tables } = answer.json();
    expect(person).toMatchObject({ name: 'Whole', email: 'whole@team.example' });
    expect(tables.attempts).toMatchObject([{ id: attempt.id }]);
    expect(tables.decisions).toHaveLength(attempt.decisions.length);
    expect(tables.comments).toMatchObject([{ body: 'About Whole' }]);
    const secrets = await team.store.db
      .selectFrom('credential')
      .select('password')
      .where('person_id', '=', learner.self)
      .execute();
    expect(answer.body).not.toContain(secrets[0]?.password);
    expect(answer.body).not.toContain(PASSWORD);
    expect(answer.body).not.toContain(learner.cookie.slice(23, 40));
    const asked = await administrator.get(`/api/people/${learner.self}/data`);
    expect(asked.json().person).toEqual(person);
    const { items } = (await administrator.get(`/api/audit?subject=${learner.self}`)).json();
    expect(items[0]).toMatchObject({ action: 'person-exported' });
    expect((await administrator.get(`/api/people/${v7()}/data`)).statusCode).toBe(404);
  });

  test('is erased everywhere, and the log says so without a name', async () => {
    const { learner, attempt } = await learnerWithAttempt('Vanishing');
    expect((await administrator.delete(`/api/people/${learner.self}`)).statusCode).toBe(204);
    expect((await administrator.delete(`/api/people/${learner.self}`)).statusCode).toBe(404);
    expect((await learner.get('/api/session')).statusCode).toBe(401);
    expect((await trainer.get(`/api/attempts/${attempt.id}`)).statusCode).toBe(404);
    const { db } = team.store;
    const tables = [
      'person',
      'session',
      'credential',
      'link',
      'attempt',
      'comment',
      'audit',
    ] as const;
    for (const table of tables) {
      const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
      expect(rows).not.toMatch(/Vanishing|vanishing@/);
    }
    const decisions = db.selectFrom('attempt_decision').where('attempt_id', '=', attempt.id);
    expect(await decisions.selectAll().execute()).toEqual([]);
    const { items } = (await administrator.get(`/api/audit?subject=${learner.self}`)).json();
    expect(items[0]).toMatchObject({ action: 'person-erased', subject: { id: learner.self } });
  });

  test('of the last administrator stays', async () => {
    const { id } = (await administrator.get('/api/session')).json();
    const answer = await administrator.delete(`/api/people/${id}`);
    expect(answer.json()).toEqual({ error: 'last-administrator' });
    expect((await administrator.get('/api/session')).statusCode).toBe(200);
  });

  test('goes when it has been kept long enough, and not a day before', async () => {
    const now = team.clock.now;
    const day = 24 * 3_600_000;
    const old = await learnerWithAttempt('Old', new Date(now - 31 * day).toISOString());
    const fresh = await learnerWithAttempt('Fresh', new Date(now - 29 * day).toISOString());
    const { store, clock } = team;
    const upkeep = () => tidy({ store, clock: () => clock.now });
    await upkeep();
    expect((await old.learner.get('/api/attempts')).json().items).toHaveLength(1);
    expect((await administrator.put('/api/retention', { days: 30 })).json()).toEqual({ days: 30 });
    expect((await fresh.learner.get('/api/retention')).json()).toEqual({ days: 30 });
    await upkeep();
    expect((await old.learner.get('/api/attempts')).json().items).toEqual([]);
    expect((await fresh.learner.get('/api/attempts')).json().items).toHaveLength(1);
    await administrator.put('/api/retention', { days: null });
    expect((await fresh.learner.get('/api/retention')).json()).toEqual({ days: null });
  });

  test('of a shorter time tells beforehand what would go, and nothing goes', async () => {
    const startedAgo = (days: number) =>
      new Date(team.clock.now - days * 24 * 3_600_000 - 1000).toISOString();
    const { learner } = await learnerWithAttempt('Ancient', startedAgo(2000));
    const other = { ...playAtRandom(scenario, 'older still'), startedAt: startedAgo(3000) };
    await learner.put(`/api/attempts/${other.id}`, { attempt: other, assignment: null });
    const preview = async (days: number | string) =>
      (await administrator.get(`/api/retention/preview?days=${days}`)).json();
    expect(await preview(3001)).toEqual({ attempts: 0, people: 0 });
    expect(await preview(3000)).toEqual({ attempts: 1, people: 1 });
    expect(await preview(2000)).toEqual({ attempts: 2, people: 1 });
    expect((await learner.get('/api/attempts')).json().items).toHaveLength(2);
    for (const days of ['0', '1.5', 'many', '36501', ''])
      expect([days, (await preview(days)).error]).toEqual([days, 'bad-request']);
  });

  test('for analysis tells people apart and names nobody', async () => {
    const one = await learnerWithAttempt('Countess');
    const practice = playAtRandom(scenario, 'practice');
    await one.learner.put(`/api/attempts/${practice.id}`, { attempt: practice, assignment: null });
    const body = (await trainer.get('/api/analysis.csv')).body;
    for (const name of ['Countess', one.learner.self, one.attempt.id, practice.id])
      expect(body).not.toContain(name);
    const people = new Set(
      parseCsv(body)
        .slice(1)
        .map(({ cells }) => cells[0]),
    );
    const assigned = await team.store.db
      .selectFrom('attempt')
      .select('person_id')
      .distinct()
      .where('assignment_id', 'is not', null)
      .execute();
    expect(people.size).toBe(assigned.length);
    expect((await trainer.get('/api/analysis.csv')).body).toBe(body);
  });
});
