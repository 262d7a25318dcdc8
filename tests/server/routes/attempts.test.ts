import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { scoreByReplay } from '../../../src/core/solver/attempt-score.ts';
import { parseCsv } from '../../../src/contract/csv.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();

/** The attempt as an honest browser sends it. */
function honest(attempt: Attempt): Attempt {
  const score = scoreByReplay(attempt, scenario);
  return { ...attempt, result: score.ok ? score.value.result : null };
}

onBothDatabases('attempts', (databases) => {
  let team: TestTeam;
  let learner: Browser;

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    learner = await team.member('Learner');
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const deliver = (browser: Browser, attempt: Attempt) =>
    browser.put(`/api/attempts/${attempt.id}`, { attempt, assignment: null });
  const decisionsOf = async (id: string) =>
    (await learner.get(`/api/attempts/${id}`)).json().decisions;

  test('come with the server’s own result', async () => {
    const attempt = honest(playAtRandom(scenario, 'one'));
    const answer = await deliver(learner, attempt);
    expect(answer.statusCode).toBe(200);
    const row = answer.json();
    expect(row).toMatchObject({
      id: attempt.id,
      scenario: 'half-past-ten',
      assignment: null,
      status: 'finished',
      startedAt: attempt.startedAt,
      decisions: attempt.decisions.length,
      agrees: true,
      person: { id: learner.self, name: 'Learner' },
    });
    expect(row.result).toMatchObject(attempt.result ?? {});
    expect(row.result.outcome).toBeGreaterThanOrEqual(0);
    const score = scoreByReplay(attempt, scenario);
    const kept = await decisionsOf(attempt.id);
    expect(kept).toEqual(
      (score.ok ? score.value.decisions : []).map((decision) => ({
        ...decision,
        shownMs: 0,
        takenMs: 0,
        timedOut: false,
        confidence: null,
        reason: null,
      })),
    );
  });

  test('keep a reason that was given after its decision had been delivered', async () => {
    const whole = honest(playAtRandom(scenario, 'reasoned'));
    const [first, ...others] = whole.decisions;
    if (first === undefined) throw new Error('Nothing was decided.');
    const begun = { ...whole, status: 'playing', finishedAt: null, result: null } as const;
    const sure = { ...first, confidence: 'sure' } as const;
    await deliver(learner, { ...begun, decisions: [sure] });
    const explained = { ...sure, reason: 'peace' } as const;
    await deliver(learner, { ...whole, decisions: [explained, ...others] });
    const kept = await decisionsOf(whole.id);
    expect(kept[0]).toMatchObject({ confidence: 'sure', reason: 'peace' });
    expect(kept).toHaveLength(whole.decisions.length);
  });

  test('that claim another result are kept with ours, and with the claim', async () => {
    const attempt = honest(playAtRandom(scenario, 'two'));
    const claimed = { ending: attempt.result?.ending ?? '', trust: 100, partnership: 100 };
    const row = (await deliver(learner, { ...attempt, result: claimed })).json();
    expect(row.agrees).toBe(false);
    expect(row.result).toMatchObject(attempt.result ?? {});
    const { claimed: told } = await team.store.db
      .selectFrom('attempt')
      .select('claimed')
      .where('id', '=', attempt.id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(told ?? '')).toEqual(claimed);
  });

  test('delivered again and again are one', async () => {
    const attempt = honest(playAtRandom(scenario, 'three'));
    const answers = await Promise.all(Array.from({ length: 8 }, () => deliver(learner, attempt)));
    for (const answer of answers) expect(answer.json()).toEqual(answers[0]?.json());
    expect(answers[0]?.statusCode).toBe(200);
    expect(await decisionsOf(attempt.id)).toHaveLength(attempt.decisions.length);
  });

  test('grow part by part, and parts that come late change nothing', async () => {
    const whole = honest(playAtRandom(scenario, 'four'));
    const part = (length: number): Attempt => ({
      ...whole,
      decisions: whole.decisions.slice(0, length),
      status: 'playing',
      finishedAt: null,
      result: null,
    });
    expect((await deliver(learner, part(2))).json()).toMatchObject({
      status: 'playing',
      decisions: 2,
      result: null,
    });
    await Promise.all([
      deliver(learner, part(4)),
      deliver(learner, part(3)),
      deliver(learner, whole),
    ]);
    const late = (await deliver(learner, part(1))).json();
    expect(late).toMatchObject({ status: 'finished', decisions: whole.decisions.length });
    const choices = (await decisionsOf(whole.id)).map(({ choice }: { choice: string }) => choice);
    expect(choices).toEqual(whole.decisions.map(({ choice }) => choice));
  });

  test('abandoned ones are kept as what they are', async () => {
    const attempt = honest(playAtRandom(scenario, 'five', 2));
    const finishedAt = '2026-01-01T00:05:00.000Z';
    const row = (await deliver(learner, { ...attempt, status: 'abandoned', finishedAt })).json();
    expect(row).toMatchObject({ status: 'abandoned', result: null, finishedAt });
  });

  describe('are refused', () => {
    test.each([
      [
        'with choices that the story does not offer',
        { decisions: [{ choice: 'nothing', shownMs: 0, takenMs: 0, timedOut: false }] },
        422,
        'attempt-impossible',
      ],
      ['that say they are finished and are not', { decisions: [] }, 422, 'attempt-impossible'],
      ['of a version that never was', { hash: 'f'.repeat(64) }, 409, 'scenario-unknown'],
      ['of another scenario than they say', { scenario: 'other' }, 409, 'scenario-unknown'],
      ['of no shape', { decisions: 'many' }, 400, 'bad-request'],
    ])('%s', async (_name, change, status, error) => {
      const attempt = { ...honest(playAtRandom(scenario, 'six')), ...change } as Attempt;
      const answer = await deliver(learner, attempt);
      expect([answer.statusCode, answer.json().error]).toEqual([status, error]);
      const kept = await learner.get(`/api/attempts/${attempt.id}`);
      expect(kept.statusCode).toBe(404);
    });

    test('under another id than their own', async () => {
      const attempt = honest(playAtRandom(scenario, 'seven'));
      const url = `/api/attempts/${v7()}`;
      expect((await learner.put(url, { attempt, assignment: null })).statusCode).toBe(400);
    });

    test('that tell another story under an id that is taken', async () => {
      const attempt = honest(playAtRandom(scenario, 'eight'));
      const other = { ...honest(playAtRandom(scenario, 'nine')), id: attempt.id };
      await deliver(learner, attempt);
      expect((await deliver(learner, other)).json().error).toBe('conflict');
      const thief = await team.member('Thief');
      expect((await deliver(thief, attempt)).json().error).toBe('conflict');
    });
  });

  describe('of practice', () => {
    test('are seen by nobody else', async () => {
      const group = v7();
      const administrator = await team.administrator();
      await administrator.put(`/api/groups/${group}`, { name: 'Private' });
      const member = await team.member('Shy', { groups: [group] });
      const attempt = honest(playAtRandom(scenario, 'ten'));
      await deliver(member, attempt);
      const manager = await team.member('Curious', { manages: [group] });
      const trainer = await team.member('Eager', { roles: ['trainer'] });
      for (const browser of [manager, trainer, administrator, learner]) {
        expect((await browser.get(`/api/attempts/${attempt.id}`)).statusCode).toBe(404);
        const { items } = (await browser.get(`/api/attempts?person=${member.self}`)).json();
        expect(items).toEqual([]);
        expect((await browser.get('/api/attempts.csv')).body).not.toContain('Shy');
        expect((await browser.delete(`/api/attempts/${attempt.id}`)).statusCode).toBe(404);
      }
      expect((await member.get('/api/attempts')).json().items).toHaveLength(1);
      expect((await member.delete(`/api/attempts/${attempt.id}`)).statusCode).toBe(204);
      expect((await member.get('/api/attempts')).json().items).toEqual([]);
    });
  });

  test('are listed the latest first, page by page', async () => {
    const many = await team.member('Many');
    for (let day = 1; day <= 5; day++)
      await deliver(many, {
        ...honest(playAtRandom(scenario, `day ${day}`)),
        startedAt: `2026-03-0${day}T10:00:00.000Z`,
      });
    const first = (await many.get('/api/attempts?limit=3')).json();
    const second = (await many.get(`/api/attempts?limit=3&cursor=${first.next}`)).json();
    const days = [...first.items, ...second.items].map(({ startedAt }) => startedAt.slice(8, 10));
    expect(days).toEqual(['05', '04', '03', '02', '01']);
    expect(second.next).toBeNull();
    const table = parseCsv((await many.get('/api/attempts.csv')).body);
    expect(table).toHaveLength(6);
    expect(table[1]?.cells.slice(0, 2)).toEqual(['Many', 'half-past-ten']);
  });

  test('stay explainable: the version they were played in can be had', async () => {
    const version = (await learner.get(`/api/scenarios/${scenario.hash}`)).json();
    expect(version.play.story).toBe(scenario.storyJson);
    expect(version.debrief.rubric).toEqual(scenario.rubric);
    expect((await learner.get(`/api/scenarios/${'0'.repeat(64)}`)).statusCode).toBe(404);
  });
});
