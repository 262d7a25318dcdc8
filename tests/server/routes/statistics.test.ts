import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { scoreByReplay, type AttemptScore } from '../../../src/core/solver/attempt-score.ts';
import { parseCsv } from '../../../src/contract/csv.ts';
import { deleteOldAttempts, setRetentionDays } from '../../../src/server/privacy/retention.ts';
import { keepAllStatistics } from '../../../src/server/statistics/backfill.ts';
import { inTransaction } from '../../../src/server/store/store.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();
const DAY = 24 * 3_600_000;

function scoreOf(attempt: Attempt): AttemptScore {
  const score = scoreByReplay(attempt, scenario);
  if (!score.ok) throw new Error(score.error.reason);
  return score.value;
}

onBothDatabases('statistics', (databases) => {
  let team: TestTeam;
  let administrator: Browser;
  let trainer: Browser;
  let manager: Browser;
  let stranger: Browser;
  let learner: Browser;
  let group: string;
  let assignment: string;
  /** Three finished ones, the last of them delivered first. */
  let attempts: Attempt[];

  const deliver = (attempt: Attempt, of: string | null) =>
    learner.put(`/api/attempts/${attempt.id}`, { attempt, assignment: of });

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    administrator = await team.administrator();
    const [elsewhere] = [v7(), (group = v7())];
    await administrator.put(`/api/groups/${group}`, { name: 'North' });
    await administrator.put(`/api/groups/${elsewhere}`, { name: 'South' });
    trainer = await team.member('Trainer', { roles: ['trainer'] });
    manager = await team.member('Manager', { manages: [group] });
    stranger = await team.member('Stranger', { manages: [elsewhere] });
    learner = await team.member('Learner', { groups: [group] });
    assignment = v7();
    await trainer.put(`/api/assignments/${assignment}`, {
      title: 'First week',
      scenarios: [SCENARIO, 'moment-wilted'],
      opensAt: '2026-01-01T00:00:00.000Z',
      dueAt: null,
      timeZone: 'Europe/Moscow',
      attemptsAllowed: null,
      counts: 'last',
      passMarks: { trust: 100, partnership: 100 },
      timers: 'learner',
      feedback: 'at-end',
      people: [],
      groups: [group],
    });
    attempts = [1, 2, 3].map((day) => {
      const played = playAtRandom(scenario, `statistics ${day}`);
      const [first, ...rest] = played.decisions;
      const answered = { confidence: 'sure', reason: 'facts' } as const;
      return {
        ...played,
        startedAt: `2026-01-0${day}T09:00:00.000Z`,
        finishedAt: `2026-01-0${day}T22:30:00.000Z`,
        decisions: first === undefined ? [] : [{ ...first, ...answered }, ...rest],
      };
    });
    for (const attempt of attempts.toReversed()) await deliver(attempt, assignment);
    const begun = playAtRandom(scenario, 'begun', 2);
    await deliver({ ...begun, startedAt: '2026-01-04T09:00:00.000Z' }, assignment);
    await deliver(playAtRandom(scenario, 'practice'), null);
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const score = (attempt: Attempt | undefined) => {
    const result = attempt === undefined ? null : scoreOf(attempt).result;
    return {
      attempt: attempt?.id,
      trust: result?.trust,
      partnership: result?.partnership,
      finishedAt: attempt?.finishedAt,
    };
  };

  test('the team’s grid shows first, last and best of what was assigned, and what was not played', async () => {
    const { items, scenarios, next } = (await manager.get('/api/team')).json();
    expect([scenarios, next]).toEqual([[SCENARIO, 'moment-wilted'], null]);
    const [played, unplayed] = items[0].cells;
    expect(items).toHaveLength(1);
    const latest = attempts[2];
    if (latest === undefined) throw new Error('Three attempts were delivered.');
    expect(played).toMatchObject({
      scenario: SCENARIO,
      assigned: true,
      attempts: 4,
      finished: 3,
      first: score(attempts[0]),
      last: score(attempts[2]),
      passMarks: { trust: 100, partnership: 100 },
      belowPass: true,
      counted: score(attempts[2]),
      dueAt: null,
      overdue: false,
      sureWrong: Number(scoreOf(latest).decisions[0]?.level === 'trap'),
    });
    expect(unplayed).toMatchObject({ assigned: true, attempts: 0, finished: 0, belowPass: false });
    const totals = attempts.map((attempt) => {
      const { trust = 0, partnership = 0 } = scoreOf(attempt).result ?? {};
      return trust + partnership;
    });
    expect(played.best.trust + played.best.partnership).toBe(Math.max(...totals));
  });

  test('what is late shows, unless the person has another day or may play no longer', async () => {
    const unplayed = async () =>
      (await manager.get('/api/team'))
        .json()
        .items[0].cells.find(({ scenario: id }: { scenario: string }) => id === 'moment-wilted');
    const due = new Date(team.clock.now - DAY).toISOString();
    const { id: _id, ...rules } = (await trainer.get('/api/led-assignments')).json().items[0];
    const body = Object.fromEntries(
      Object.entries(rules).filter(([name]) => !['closedAt', 'releasedAt'].includes(name)),
    );
    const save = (dueAt: string | null) =>
      trainer.put(`/api/assignments/${assignment}`, { ...body, dueAt });
    const forLearner = (change: object) =>
      trainer.put(`/api/assignments/${assignment}/people`, { people: [learner.self], ...change });
    expect((await save(due)).statusCode).toBe(200);
    expect(await unplayed()).toMatchObject({ counted: null, dueAt: due, overdue: true });
    const later = new Date(team.clock.now + DAY).toISOString();
    await forLearner({ dueAt: later });
    expect(await unplayed()).toMatchObject({ dueAt: later, overdue: false });
    await forLearner({ dueAt: null, closed: true });
    expect(await unplayed()).toMatchObject({ dueAt: due, overdue: false });
    await forLearner({ closed: false });
    await save(null);
    expect(await unplayed()).toMatchObject({ dueAt: null, overdue: false });
  });

  test('a leader reads who else can see somebody', async () => {
    const { viewers } = (await manager.get(`/api/people/${learner.self}/results`)).json();
    expect(viewers).toEqual([
      { name: 'Manager', as: 'manager' },
      { name: 'Trainer', as: 'trainer' },
    ]);
    expect((await learner.get('/api/session/viewers')).json()).toEqual({ viewers });
    const own = (await learner.get('/api/session/results')).json().cells[0];
    expect(Object.keys(own)).not.toContain('sureWrong');
  });

  test('everybody sees his own people alone', async () => {
    const names = async (browser: Browser, query = '') =>
      (await browser.get(`/api/team${query}`))
        .json()
        .items.map(({ person }: { person: { name: string } }) => person.name);
    expect(await names(stranger)).toEqual([]);
    expect(await names(stranger, `?group=${group}`)).toEqual([]);
    expect(await names(trainer, `?group=${group}`)).toEqual(['Learner']);
    expect(await names(trainer, '?search=lEAR')).toEqual(['Learner']);
    for (const [browser, code] of [
      [manager, 200],
      [trainer, 200],
      [stranger, 404],
    ] as const)
      for (const what of ['results', 'results.csv'])
        expect((await browser.get(`/api/people/${learner.self}/${what}`)).statusCode).toBe(code);
    expect((await stranger.get(`/api/assignments/${assignment}/progression`)).statusCode).toBe(404);
    const none = (await stranger.get('/api/team/competencies')).json();
    expect(none).toEqual({ people: 0, competencies: [] });
  });

  test('competencies are counted: of the last attempt, of the first and of all', async () => {
    const expected = new Map<string, { last: number; all: number; best: number }>();
    for (const attempt of attempts)
      for (const { decision, level } of scoreOf(attempt).decisions)
        for (const competency of scenario.rubric.decisions[decision]?.competencies ?? []) {
          const count = expected.get(competency) ?? { last: 0, all: 0, best: 0 };
          expected.set(competency, {
            last: count.last + Number(attempt === attempts[2]),
            all: count.all + 1,
            best: count.best + Number(level === 'best'),
          });
        }
    type Counted = { competency: string; last: { of: number }; all: { best: number; of: number } };
    const read = (counted: Counted[]) =>
      new Map(
        counted.map(({ competency, last, all }) => [
          competency,
          { last: last.of, all: all.of, best: all.best },
        ]),
      );
    const { people, competencies } = (await manager.get('/api/team/competencies')).json();
    expect(people).toBe(1);
    expect(read(competencies)).toEqual(expected);
    const person = (await manager.get(`/api/people/${learner.self}/results`)).json();
    expect(read(person.competencies)).toEqual(expected);
    expect(competencies[0].people).toBe(1);
  });

  test('what people chose stands by decision, also what nobody took, and confident errors', async () => {
    const url = `/api/statistics/scenarios/${SCENARIO}/choices`;
    const { hash, decisions } = (await trainer.get(url)).json();
    expect(hash).toBe(scenario.hash);
    const [first] = decisions;
    const scores = attempts.map(scoreOf);
    const openings = scores.map(({ decisions: [made], opening }) => ({
      choice: made?.choice ?? '',
      change: (made?.trust ?? 0) - opening.trust,
      wrong: made?.level === 'trap',
    }));
    expect(first).toMatchObject({
      taken: 3,
      sure: 3,
      unsure: 0,
      sureWrong: openings.filter(({ wrong }) => wrong).length,
    });
    expect(first.trustChange).toBeCloseTo(
      openings.reduce((sum, { change }) => sum + change, 0) / 3,
      9,
    );
    const offered = Object.keys(scenario.rubric.decisions[first.decision]?.choices ?? {});
    expect(first.choices.map(({ choice }: { choice: string }) => choice)).toEqual(offered);
    for (const { choice, taken, reasons } of first.choices) {
      const times = openings.filter((opening) => opening.choice === choice).length;
      expect(taken).toBe(times);
      expect(reasons).toEqual(times === 0 ? [] : [{ reason: 'facts', taken: times }]);
    }
    const other = (await trainer.get(`${url}?assignment=${v7()}`)).json();
    expect(other.decisions[0].taken).toBe(0);
    expect((await trainer.get('/api/statistics/scenarios/no-such/choices')).statusCode).toBe(404);
    const lines = parseCsv((await trainer.get(`${url}.csv`)).body);
    expect(lines.length).toBe(
      1 + decisions.reduce((sum: number, one: { choices: [] }) => sum + one.choices.length, 0),
    );
  });

  test('the progression counts people by scenario and by the day of the zone', async () => {
    const { scenarios, days } = (
      await manager.get(`/api/assignments/${assignment}/progression`)
    ).json();
    expect(scenarios).toMatchObject([
      { scenario: SCENARIO, people: 1, notPassed: 1, meanTrust: score(attempts[2]).trust },
      { scenario: 'moment-wilted', people: 1, notBegun: 1, meanTrust: null },
    ]);
    expect(days).toEqual([{ day: '2026-01-02', finished: 1 }]);
    expect((await trainer.get('/api/statistics/scenarios')).json().scenarios).toMatchObject([
      { scenario: SCENARIO, people: 1, attempts: 4, finished: 3 },
    ]);
  });

  test('one’s own results have practice in them, and what was said of them', async () => {
    const { cells } = (await learner.get('/api/session/results')).json();
    expect(cells[0]).toMatchObject({ scenario: SCENARIO, attempts: 5, finished: 4 });
    const at = `/api/attempts/${attempts[0]?.id}`;
    await manager.put(`${at}/comments/${v7()}`, { position: 0, body: 'Why so short?' });
    await learner.put(`${at}/comments/${v7()}`, { position: 0, body: 'I was late.' });
    expect((await learner.get('/api/session/comments')).json()).toMatchObject({
      items: [
        { scenario: SCENARIO, position: 0, body: 'Why so short?', author: { name: 'Manager' } },
      ],
      next: null,
    });
  });

  test('the log tells who looked at somebody’s results, and once for a page that stays open', async () => {
    const looked = `/api/audit?subject=${learner.self}&actions=results-viewed`;
    for (const browser of [manager, manager, learner, stranger])
      await browser.get(`/api/people/${learner.self}/results`);
    const { items } = (await administrator.get(looked)).json();
    const lookers = items.map(({ actor }: { actor: { id: string } }) => actor.id);
    expect(lookers.filter((id: string) => id === manager.self)).toHaveLength(1);
    expect(lookers).not.toContain(learner.self);
    expect(lookers).not.toContain(stranger.self);
  });

  test('every table can be had as a file', async () => {
    for (const [browser, url, lines] of [
      [manager, '/api/team.csv', 3],
      [manager, `/api/people/${learner.self}/results.csv`, 5],
      [learner, '/api/session/results.csv', 6],
    ] as const)
      expect(parseCsv((await browser.get(url)).body)).toHaveLength(lines);
    const counted = parseCsv((await manager.get('/api/team/competencies.csv')).body);
    expect(counted.length).toBeGreaterThan(3);
    const led = parseCsv((await manager.get('/api/led-assignments.csv')).body);
    expect(led[0]?.cells).toContain('dueAt');
    expect(led.length).toBeGreaterThan(1);
    const [header, ...log] = parseCsv((await administrator.get('/api/audit.csv')).body);
    expect(header?.cells).toEqual(['at', 'by', 'action', 'kind', 'id', 'name', 'detail']);
    expect(log.map(({ cells }) => cells[2])).toContain('assignment-saved');
  });

  test('kept counts are those that the attempts give when worked out anew', async () => {
    const standings = async () => {
      const kept = await team.store.db
        .selectFrom('standing')
        .selectAll()
        .orderBy('person_id')
        .orderBy('assignment_id')
        .execute();
      return kept.map((row) => ({ ...row, competencies: JSON.parse(row.competencies) as unknown }));
    };
    const rows = async () => ({
      standings: await standings(),
      taken: await team.store.db
        .selectFrom('choice_tally')
        .select(['choice', 'taken'])
        .orderBy('choice')
        .execute(),
    });
    const kept = await rows();
    await inTransaction(team.store.db, async (db) => {
      await db.deleteFrom('standing').execute();
      await db.deleteFrom('choice_tally').execute();
      await keepAllStatistics(db);
    });
    expect(await rows()).toEqual(kept);
  });

  test('what is deleted, by the learner or for its age, is counted no longer', async () => {
    const own = async () => (await learner.get('/api/session/results')).json().cells[0];
    const { items } = (await learner.get('/api/attempts')).json();
    const practice = items.find((row: { assignment: string | null }) => row.assignment === null);
    await learner.delete(`/api/attempts/${practice.id}`);
    expect(await own()).toMatchObject({ attempts: 4, finished: 3 });
    await setRetentionDays(team.store.db, 10);
    await deleteOldAttempts(team.store.db, Date.parse('2026-01-02T12:00:00.000Z') + 10 * DAY);
    expect(await own()).toMatchObject({ attempts: 2, finished: 1, first: score(attempts[2]) });
  });
});
