import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { parseCsv } from '../../../src/contract/csv.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();
const OPENS = '2026-01-01T00:00:00.000Z';
const STARTED = '2026-01-02T09:00:00.000Z';

onBothDatabases('assignments', (databases) => {
  let team: TestTeam;
  let administrator: Browser;
  let trainer: Browser;
  let manager: Browser;
  let group: string;
  let otherGroup: string;

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    administrator = await team.administrator();
    [group, otherGroup] = [v7(), v7()];
    await administrator.put(`/api/groups/${group}`, { name: 'North' });
    await administrator.put(`/api/groups/${otherGroup}`, { name: 'South' });
    trainer = await team.member('Trainer', { roles: ['trainer'] });
    manager = await team.member('Manager', { manages: [group] });
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const RULES = {
    title: 'First week',
    scenarios: [SCENARIO],
    opensAt: OPENS,
    dueAt: null,
    timeZone: 'Europe/Moscow',
    attemptsAllowed: null,
    counts: 'best',
    passMarks: { trust: 0, partnership: 0 },
    timers: 'learner',
    feedback: 'at-end',
    people: [] as string[],
    groups: [] as string[],
  };
  const assign = async (change: Partial<typeof RULES> | object) => {
    const id = v7();
    const answer = await trainer.put(`/api/assignments/${id}`, { ...RULES, ...change });
    expect(answer.statusCode).toBe(200);
    return id;
  };
  const play = (seed: string, change: Partial<Attempt> = {}): Attempt => ({
    ...playAtRandom(scenario, seed),
    startedAt: STARTED,
    ...change,
  });
  const deliver = (browser: Browser, assignment: string, attempt: Attempt) =>
    browser.put(`/api/attempts/${attempt.id}`, { attempt, assignment });
  const own = async (browser: Browser) =>
    (await browser.get('/api/assignments')).json().assignments;

  test('reach people by name and by group, also those who join later', async () => {
    const named = await team.member('Named');
    const member = await team.member('Member', { groups: [group] });
    const stranger = await team.member('Stranger');
    const id = await assign({ people: [named.self], groups: [group] });
    for (const browser of [named, member])
      expect(await own(browser)).toMatchObject([
        { id, progress: [{ scenario: SCENARIO, attempts: 0, state: 'not-begun', counted: null }] },
      ]);
    expect(await own(stranger)).toEqual([]);
    await administrator.put(`/api/groups/${group}/members/${stranger.self}`, {});
    expect(await own(stranger)).toMatchObject([{ id }]);
    const future = await assign({ people: [named.self], opensAt: '2126-01-01T00:00:00.000Z' });
    expect(await own(named)).toMatchObject([
      { id, state: 'open' },
      { id: future, state: 'upcoming' },
    ]);
  });

  test('the same saved again is the same; to nobody known is refused', async () => {
    const id = v7();
    const save = () => trainer.put(`/api/assignments/${id}`, RULES);
    expect((await save()).json()).toEqual((await save()).json());
    const unknown = { ...RULES, people: [v7()] };
    expect((await trainer.put(`/api/assignments/${v7()}`, unknown)).statusCode).toBe(404);
    const twice = { ...RULES, scenarios: [SCENARIO, SCENARIO] };
    expect((await trainer.put(`/api/assignments/${v7()}`, twice)).statusCode).toBe(400);
    const nowhere = { ...RULES, timeZone: 'Mars/Olympus' };
    expect((await trainer.put(`/api/assignments/${v7()}`, nowhere)).statusCode).toBe(400);
  });

  describe('an attempt', () => {
    test('counts, and trainer and manager see it, but nobody else', async () => {
      const learner = await team.member('Played', { groups: [group] });
      const id = await assign({ groups: [group] });
      const attempt = play('counts');
      const row = (await deliver(learner, id, attempt)).json();
      expect(row.assignment).toBe(id);
      const mine = (await own(learner)).find((one: { id: string }) => one.id === id);
      expect(mine.progress[0]).toMatchObject({
        attempts: 1,
        state: 'passed',
        counted: { attempt: attempt.id },
      });
      const elsewhere = await team.member('Elsewhere', { manages: [otherGroup] });
      for (const [browser, code] of [
        [trainer, 200],
        [manager, 200],
        [elsewhere, 404],
        [administrator, 404],
      ] as const)
        expect((await browser.get(`/api/attempts/${attempt.id}`)).statusCode).toBe(code);
      expect((await learner.delete(`/api/attempts/${attempt.id}`)).statusCode).toBe(404);
      const { items } = (await administrator.get(`/api/audit?subject=${attempt.id}`)).json();
      expect(items.map(({ action }: { action: string }) => action)).toEqual([
        'attempt-viewed',
        'attempt-viewed',
      ]);
    });

    test('that the rules do not take is kept as practice, with the reason', async () => {
      const learner = await team.member('Outside');
      const uninvited = await team.member('Uninvited');
      const people = [learner.self];
      const id = await assign({ people });
      const closed = await assign({ people });
      const timed = await assign({ people, timers: 'on' });
      const untimed = await assign({ people, timers: 'off' });
      const inRussian = await assign({ people, language: 'ru' });
      const other = await assign({ people, scenarios: ['moment-wilted'] });
      await trainer.put(`/api/assignments/${closed}/state`, { closed: true, released: false });
      const future = '2126-01-01T00:00:00.000Z';
      const cases = [
        [uninvited, id, play('a'), 'not-assigned'],
        [learner, v7(), play('b'), 'not-assigned'],
        [learner, id, play('early', { startedAt: '2025-12-01T00:00:00.000Z' }), 'not-open-yet'],
        [learner, closed, play('c', { startedAt: future }), 'closed'],
        [learner, timed, play('d', { rules: { timers: false } }), 'timers-demanded'],
        [learner, untimed, play('e', { rules: { timers: true } }), 'timers-forbidden'],
        [learner, inRussian, play('h'), 'language-fixed'],
        [learner, other, play('i'), 'scenario-not-assigned'],
      ] as const;
      for (const [browser, assignment, attempt, uncounted] of cases)
        for (let time = 0; time < 2; time++) {
          const answer = await deliver(browser, assignment, attempt);
          expect(answer.statusCode).toBe(200);
          expect(answer.json()).toMatchObject({ assignment: null, uncounted, agrees: false });
        }
      const results = (await learner.get('/api/session/results')).json();
      expect(results.cells).toMatchObject([{ scenario: SCENARIO, attempts: 7, finished: 7 }, {}]);
      // Begun before the closing and delivered after it: the network is nobody's fault.
      expect((await deliver(learner, closed, play('f'))).json().assignment).toBe(closed);
      await trainer.put(`/api/assignments/${closed}/state`, { closed: false, released: true });
      const late = play('g', { startedAt: future });
      expect((await deliver(learner, closed, late)).json().assignment).toBe(closed);
    });

    test('beyond those allowed is practice, also when all come at once', async () => {
      const learner = await team.member('Eager');
      const id = await assign({ people: [learner.self], attemptsAllowed: 2 });
      const attempts = ['1', '2', '3', '4'].map((seed) => play(seed));
      const send = async () => {
        const answers = await Promise.all(attempts.map((attempt) => deliver(learner, id, attempt)));
        return answers.map((answer) => answer.json().uncounted);
      };
      const first = await send();
      expect(first.filter((uncounted) => uncounted === null)).toHaveLength(2);
      expect(first.filter((uncounted) => uncounted === 'attempts-used-up')).toHaveLength(2);
      expect(await send()).toEqual(first);
    });
  });

  test('the status shows everybody; a manager his own people alone, and as a table', async () => {
    const north = await team.member('Nora', { groups: [group] });
    await team.member('Sam', { groups: [otherGroup] });
    const id = await assign({ groups: [group, otherGroup], dueAt: '2026-02-01T00:00:00.000Z' });
    await deliver(north, id, play('status', { finishedAt: '2026-03-01T00:00:00.000Z' }));
    const people = async (browser: Browser) =>
      (await browser.get(`/api/assignments/${id}/status?limit=200`)).json().people;
    const all = await people(trainer);
    const names = all.map(({ person }: { person: { name: string } }) => person.name);
    expect(names).toEqual(expect.arrayContaining(['Nora', 'Sam']));
    const nora = all.find(({ person }: { person: { name: string } }) => person.name === 'Nora');
    expect(nora).toMatchObject({
      overdue: false,
      progress: [{ state: 'passed', counted: { late: true } }],
    });
    const seen = (await people(manager)).map(
      ({ person }: { person: { name: string } }) => person.name,
    );
    expect(seen).toContain('Nora');
    expect(seen).not.toContain('Sam');
    const table = parseCsv((await manager.get(`/api/assignments/${id}/status.csv`)).body);
    expect(table.find(({ cells }) => cells[0] === 'Nora')?.cells.slice(1, 4)).toEqual([
      SCENARIO,
      '1',
      'passed',
    ]);
    const grouped = async (browser: Browser, wanted: string) =>
      (await browser.get(`/api/assignments/${id}/status?limit=200&group=${wanted}`)).json();
    const inOther = await grouped(trainer, otherGroup);
    expect(inOther.people.map((row: { groups: unknown }) => row.groups)).toContainEqual([
      expect.objectContaining({ id: otherGroup }),
    ]);
    expect(inOther.total).toBe(inOther.people.length);
    expect(inOther.total).toBeLessThan(inOther.summary.people);
    expect((await grouped(manager, otherGroup)).people).toEqual([]);
    const only = await assign({ groups: [otherGroup] });
    expect((await manager.get(`/api/assignments/${only}/status`)).statusCode).toBe(404);
    const led = (await manager.get('/api/led-assignments?limit=200')).json().items;
    const mine = led.find((one: { id: string }) => one.id === id);
    expect(mine.groups).toEqual([group]);
    expect(led.map((one: { id: string }) => one.id)).not.toContain(only);
  });

  test('one’s own day, or an end of one’s own, holds for that person alone', async () => {
    const extended = await team.member('Extended');
    const ended = await team.member('Ended');
    const usual = await team.member('Usual');
    const people = [extended.self, ended.self, usual.self];
    const id = await assign({ people, dueAt: '2026-01-05T00:00:00.000Z' });
    const change = (body: object) => trainer.put(`/api/assignments/${id}/people`, body);
    const dueAt = '2126-01-01T00:00:00.000Z';
    expect((await change({ people: [extended.self], dueAt })).statusCode).toBe(204);
    expect((await change({ people: [ended.self], closed: true })).statusCode).toBe(204);
    expect((await change({ people: [v7()], closed: true })).statusCode).toBe(404);
    const status = (await trainer.get(`/api/assignments/${id}/status`)).json();
    expect(status.summary).toMatchObject({ people: 3, overdue: 2 });
    expect(status.people).toMatchObject([
      { person: { name: 'Ended' }, overdue: true, closed: true },
      { person: { name: 'Extended' }, overdue: false, closed: false, dueAt },
      { person: { name: 'Usual' }, overdue: true, closed: false },
    ]);
    expect(await own(extended)).toMatchObject([{ dueAt, state: 'open', overdue: false }]);
    expect(await own(ended)).toMatchObject([{ state: 'closed' }]);
    const late = (seed: string) => play(seed, { startedAt: '2125-01-01T00:00:00.000Z' });
    expect((await deliver(ended, id, late('x'))).json().uncounted).toBe('closed');
    expect((await deliver(usual, id, late('y'))).json().assignment).toBe(id);
    await change({ people: [ended.self, extended.self], closed: false, dueAt: null });
    expect((await deliver(ended, id, late('z'))).json().assignment).toBe(id);
    expect(await own(extended)).toMatchObject([{ dueAt: '2026-01-05T00:00:00.000Z' }]);
  });

  test('a review that waits for its release is withheld from the learner, and from nobody else', async () => {
    const learner = await team.member('Waiting', { groups: [group] });
    const id = await assign({ people: [learner.self], feedback: 'on-release', language: 'en' });
    const attempt = play('waiting');
    await deliver(learner, id, attempt);
    const at = `/api/attempts/${attempt.id}`;
    await manager.put(`${at}/comments/${v7()}`, { position: 0, body: 'Later.' });
    const seen = async (browser: Browser) => {
      const { row, decisions, comments } = (await browser.get(at)).json();
      const graded = decisions.filter(({ level }: { level: string | null }) => level !== null);
      return [row.withheld, row.result.outcome !== null, graded.length > 0, comments.length];
    };
    const results = async () => {
      const { cells, competencies } = (await learner.get('/api/session/results')).json();
      const said = (await learner.get('/api/session/comments')).json().items;
      return [cells.length > 0, competencies.length > 0, said.length];
    };
    expect(await seen(learner)).toEqual([true, false, false, 0]);
    expect(await seen(manager)).toEqual([false, true, true, 1]);
    expect(await results()).toEqual([true, false, 0]);
    await trainer.put(`/api/assignments/${id}/state`, { closed: false, released: true });
    expect(await seen(learner)).toEqual([false, true, true, 1]);
    expect(await results()).toEqual([true, true, 1]);
  });

  describe('remarks', () => {
    test('are pinned, answered, kept in order, and never changed', async () => {
      const learner = await team.member('Discussed', { groups: [group] });
      const id = await assign({ groups: [group] });
      const attempt = play('discussed');
      await deliver(learner, id, attempt);
      const at = `/api/attempts/${attempt.id}`;
      const first = v7();
      const write = (browser: Browser, comment: string, body: string, position: number | null) =>
        browser.put(`${at}/comments/${comment}`, { position, body });
      expect((await write(manager, first, 'Why so late?', 1)).statusCode).toBe(204);
      expect((await write(manager, first, 'Why so late?', 1)).statusCode).toBe(204);
      expect((await write(manager, first, 'Another text', 1)).statusCode).toBe(409);
      expect((await write(learner, v7(), 'I was afraid to.', 1)).statusCode).toBe(204);
      expect((await write(learner, v7(), 'x', 199)).statusCode).toBe(400);
      const adjust = {
        kind: 'adjust',
        position: null,
        trust: 70,
        partnership: 61,
        reason: 'The call was good.',
      };
      expect((await manager.put(`${at}/verdicts/${v7()}`, adjust)).statusCode).toBe(204);
      expect(
        (await trainer.put(`${at}/verdicts/${v7()}`, { kind: 'agree', position: 0 })).statusCode,
      ).toBe(204);
      const { kind: _, ...without } = adjust;
      expect(
        (await manager.put(`${at}/verdicts/${v7()}`, { ...without, kind: 'adjust', reason: '' }))
          .statusCode,
      ).toBe(400);
      const seen = (await learner.get(at)).json();
      expect(seen.comments).toMatchObject([
        { id: first, position: 1, body: 'Why so late?', author: { name: 'Manager' } },
        { position: 1, body: 'I was afraid to.', author: { name: 'Discussed' } },
      ]);
      expect(seen.verdicts).toMatchObject([
        { kind: 'adjust', trust: 70, partnership: 61, reason: 'The call was good.' },
        { kind: 'agree', trust: null, position: 0 },
      ]);
      expect(seen.row.result.trust).toBe((await trainer.get(at)).json().row.result.trust);
      const { items } = (await administrator.get(`/api/audit?subject=${attempt.id}`)).json();
      const actions = items.map(({ action }: { action: string }) => action);
      expect(actions.filter((action: string) => action === 'verdict-given')).toHaveLength(2);
    });

    test('are for those who may see the attempt; nobody judges himself', async () => {
      const learner = await team.member('Own', { roles: ['trainer'] });
      const practice = play('practice');
      await learner.put(`/api/attempts/${practice.id}`, { attempt: practice, assignment: null });
      const at = `/api/attempts/${practice.id}`;
      const remark = { position: null, body: 'x' };
      expect((await manager.put(`${at}/comments/${v7()}`, remark)).statusCode).toBe(404);
      const agree = { kind: 'agree', position: null };
      expect((await learner.put(`${at}/verdicts/${v7()}`, agree)).statusCode).toBe(403);
      expect((await manager.put(`${at}/verdicts/${v7()}`, agree)).statusCode).toBe(404);
    });

    test('end in one agreement with a day, which either side may call kept', async () => {
      const learner = await team.member('Agreed', { groups: [group] });
      const outsider = await team.member('Outsider', { manages: [otherGroup] });
      const id = await assign({ people: [learner.self] });
      const attempt = play('agreed');
      await deliver(learner, id, attempt);
      const at = `/api/attempts/${attempt.id}`;
      const promises = async () => (await learner.get('/api/session/agreements?limit=1')).json();
      const since = async (cursor: string) =>
        (await learner.get(`/api/changes?since=${cursor}`)).json();
      const write = (browser: Browser, text: string, due: string) =>
        browser.put(`${at}/agreement`, { text, due });
      expect((await learner.get(at)).json().agreement).toBeNull();
      expect(await promises()).toEqual({ items: [], next: null });
      expect((await manager.put(`${at}/agreement/kept`, { kept: true })).statusCode).toBe(404);
      const { cursor } = (await learner.get('/api/changes')).json();
      expect((await write(learner, 'I promise', '2026-04-01')).statusCode).toBe(403);
      expect((await write(outsider, 'x', '2026-04-01')).statusCode).toBe(404);
      expect((await write(manager, '  ', '2026-04-01')).statusCode).toBe(400);
      expect((await write(manager, 'Ask first', '2026-02-30')).statusCode).toBe(400);
      for (const text of ['Ask first', 'Ask first', 'Ask, then offer']) {
        team.clock.now += 1;
        expect((await write(manager, text, '2026-04-01')).statusCode).toBe(204);
      }
      expect(await promises()).toMatchObject({
        items: [
          {
            attempt: attempt.id,
            scenario: SCENARIO,
            text: 'Ask, then offer',
            due: '2026-04-01',
            keptAt: null,
            author: { name: 'Manager' },
          },
        ],
        next: null,
      });
      expect((await since(cursor)).remarks).toMatchObject([{ attempt: attempt.id }]);
      const told = (await learner.get('/api/session/notices')).json().items;
      expect(told.filter(({ kind }: { kind: string }) => kind === 'agreement')).toHaveLength(2);
      for (const browser of [learner, manager])
        for (const kept of [true, true, false]) {
          expect((await browser.put(`${at}/agreement/kept`, { kept })).statusCode).toBe(204);
          expect((await promises()).items[0].keptAt !== null).toBe(kept);
        }
      const data = (await learner.get('/api/session/data')).json();
      expect(data.tables.agreements).toMatchObject([{ body: 'Ask, then offer' }]);
      expect((await learner.delete(`${at}/agreement`)).statusCode).toBe(403);
      expect((await manager.delete(`${at}/agreement`)).statusCode).toBe(204);
      expect((await manager.delete(`${at}/agreement`)).statusCode).toBe(404);
      expect((await learner.get(at)).json().agreement).toBeNull();
      const { items } = (await administrator.get(`/api/audit?subject=${attempt.id}`)).json();
      const count = (wanted: string): number =>
        items.filter(({ action }: { action: string }) => action === wanted).length;
      expect(['written', 'kept', 'dropped'].map((what) => count(`agreement-${what}`))).toEqual([
        2, 4, 1,
      ]);
    });

    test('an agreement waits for the release of its review', async () => {
      const learner = await team.member('Held', { groups: [group] });
      const id = await assign({ people: [learner.self], feedback: 'on-release' });
      const attempt = play('held');
      await deliver(learner, id, attempt);
      const at = `/api/attempts/${attempt.id}`;
      await manager.put(`${at}/agreement`, { text: 'Ask first', due: '2026-04-01' });
      const seen = async () => [
        (await learner.get(at)).json().agreement?.text,
        (await learner.get('/api/session/agreements')).json().items.length,
        (await learner.put(`${at}/agreement/kept`, { kept: true })).statusCode,
      ];
      expect(await seen()).toEqual([undefined, 0, 404]);
      await trainer.put(`/api/assignments/${id}/state`, { closed: false, released: true });
      expect(await seen()).toEqual(['Ask first', 1, 204]);
    });
  });
});
