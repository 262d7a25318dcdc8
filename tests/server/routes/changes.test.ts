import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();

onBothDatabases('changes', (databases) => {
  let team: TestTeam;
  let trainer: Browser;
  let learner: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    trainer = await team.member('Trainer', { roles: ['trainer'] });
    learner = await team.member('Learner');
    stranger = await team.member('Stranger');
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const changes = async (browser: Browser, since?: string) =>
    (await browser.get(`/api/changes${since === undefined ? '' : `?since=${since}`}`)).json();

  test('are told to those who may see them, until they are long past', async () => {
    const nothing = { attempts: [], remarks: [], assignments: [] };
    const { cursor, ...rest } = await changes(trainer);
    expect(rest).toEqual({ ...nothing, notices: 0 });
    const assignment = v7();
    await trainer.put(`/api/assignments/${assignment}`, {
      title: 'First week',
      scenarios: [SCENARIO],
      passMarks: { trust: 0, partnership: 0 },
      opensAt: '2026-01-01T00:00:00.000Z',
      dueAt: null,
      timeZone: 'UTC',
      attemptsAllowed: null,
      counts: 'best',
      timers: 'learner',
      feedback: 'at-end',
      people: [learner.self],
      groups: [],
    });
    const attempt = { ...playAtRandom(scenario, 'changes'), startedAt: '2026-01-02T00:00:00.000Z' };
    await learner.put(`/api/attempts/${attempt.id}`, { attempt, assignment });
    const [comment, practice] = [v7(), playAtRandom(scenario, 'practice')];
    const written = { position: 0, body: 'Why?' };
    await trainer.put(`/api/attempts/${attempt.id}/comments/${comment}`, written);
    await learner.put(`/api/attempts/${practice.id}`, { attempt: practice, assignment: null });

    const seen = await changes(trainer, cursor);
    expect(seen).toMatchObject({
      attempts: [{ id: attempt.id, person: { name: 'Learner' }, assignment, status: 'finished' }],
      remarks: [{ id: comment, attempt: attempt.id }],
      assignments: [{ id: assignment }],
    });
    const own = await changes(learner, cursor);
    expect(own.attempts.map(({ id }: { id: string }) => id)).toEqual([attempt.id, practice.id]);
    expect([own.remarks.length, own.assignments.length, own.notices]).toEqual([1, 1, 1]);
    expect(await changes(stranger, cursor)).toMatchObject(nothing);
    team.clock.now += 10_000;
    const later = await changes(trainer, seen.cursor);
    expect(later).toMatchObject({ attempts: seen.attempts });
    expect(await changes(trainer, later.cursor)).toMatchObject(nothing);
  });
});
