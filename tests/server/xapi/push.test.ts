import { createServer, type Server } from 'node:http';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { XapiStatement } from '../../../src/contract/xapi.ts';
import { Versions } from '../../../src/server/attempts/versions.ts';
import { pushDue, type Pusher } from '../../../src/server/xapi/push.ts';
import { openRecordStore } from '../../../src/server/xapi/record-store.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { statementFaults } from '../../lms/statement-faults.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();
const PUBLIC_URL = 'https://rapport.example/';

onBothDatabases('pushing statements', (databases) => {
  let team: TestTeam;
  let administrator: Browser;
  let trainer: Browser;
  let server: Server;
  let pusher: Pusher;
  let assignment: string;
  const statements: XapiStatement[] = [];
  const credentials = new Set<string>();
  let fault = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        credentials.add(request.headers.authorization ?? '');
        if (fault === 0) statements.push(...(JSON.parse(Buffer.concat(chunks).toString()) as []));
        response.writeHead(fault === 0 ? 200 : fault).end('[]');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const recordStore = openRecordStore({
      endpoint: `http://127.0.0.1:${port}/xapi/`,
      key: 'key',
      secret: 'secret',
    });
    team = await openTeam(databases, { distFolder, publicUrl: PUBLIC_URL, recordStore });
    pusher = {
      store: team.store,
      clock: () => team.clock.now,
      versions: new Versions(team.store.db),
      publicUrl: PUBLIC_URL,
      recordStore,
    };
    administrator = await team.administrator();
    trainer = await team.member('Trainer', { roles: ['trainer'] });
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    statements.length = 0;
    fault = 0;
  });

  const assignTo = async (people: readonly string[]): Promise<string> => {
    const id = v7();
    const answer = await trainer.put(`/api/assignments/${id}`, {
      title: 'First week',
      scenarios: [SCENARIO],
      opensAt: '2025-12-01T00:00:00.000Z',
      dueAt: null,
      timeZone: 'Europe/Moscow',
      attemptsAllowed: null,
      counts: 'best',
      passMarks: { trust: 0, partnership: 0 },
      timers: 'learner',
      feedback: 'at-end',
      people,
      groups: [],
    });
    expect(answer.statusCode).toBe(200);
    return id;
  };

  const told = async () => (await administrator.get('/api/settings')).json().recordStore;

  const deliver = async (browser: Browser, seed: string, for_: string | null, most = 200) => {
    const attempt = playAtRandom(scenario, seed, most);
    const body = { attempt, assignment: for_ };
    const answer = await browser.put(`/api/attempts/${attempt.id}`, body);
    expect(answer.statusCode).toBe(200);
    return attempt;
  };

  test('tells assigned attempts, by ids and without names, in statements that hold', async () => {
    const learner = await team.member('Zoe');
    assignment = await assignTo([learner.self]);
    const attempt = await deliver(learner, 'first', assignment);
    expect(await pushDue(pusher)).toBe(1);
    expect(statements).toHaveLength(attempt.decisions.length + 3);
    for (const statement of statements) expect(statementFaults(statement)).toStrictEqual([]);
    const { actor } = statements[0] ?? {};
    expect(actor).toStrictEqual({
      objectType: 'Agent',
      account: { homePage: PUBLIC_URL, name: learner.self },
    });
    expect(JSON.stringify(statements)).not.toContain('Zoe');
    expect([...credentials]).toStrictEqual([`Basic ${btoa('key:secret')}`]);
    expect(await pushDue(pusher)).toBe(0);
  });

  test('keeps practice to the learner', async () => {
    const learner = await team.member('Yan');
    await deliver(learner, 'practice', null);
    expect(await pushDue(pusher)).toBe(0);
    expect(statements).toStrictEqual([]);
  });

  test('tries again, ever more seldom, and tells each statement under one id', async () => {
    const learner = await team.member('Xenia');
    const own = await assignTo([learner.self]);
    await deliver(learner, 'again', own, 3);
    fault = 503;
    const refusals: unknown[] = [];
    const push = () => pushDue(pusher, (error) => refusals.push(error));
    expect(await push()).toBe(0);
    expect(await push()).toBe(0);
    expect(await told()).toStrictEqual({ waiting: 1, refused: 1 });
    expect(refusals.map(String)).toStrictEqual(['Error: The record store answers 503.']);
    team.clock.now += 10_000;
    expect(await push()).toBe(0);
    team.clock.now += 10_000;
    expect(await push()).toBe(0);
    expect(refusals).toHaveLength(2);
    fault = 0;
    team.clock.now += 10_000;
    expect(await push()).toBe(1);
    expect(await told()).toStrictEqual({ waiting: 0, refused: 0 });
    expect(statements).toHaveLength(3);
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    // What is told once more says the same.
    const before = structuredClone(statements);
    statements.length = 0;
    await team.store.db
      .insertInto('record_outbox')
      .values(
        (
          await team.store.db
            .selectFrom('attempt')
            .select('id')
            .where('assignment_id', '=', own)
            .execute()
        ).map(({ id }) => ({ attempt_id: id, entered: 1, tries: 0, due_at: 0 })),
      )
      .execute();
    expect(await push()).toBe(1);
    expect(statements).toStrictEqual(before);
  });

  test('takes a conflict for what is there already', async () => {
    const learner = await team.member('Willy');
    const own = await assignTo([learner.self]);
    await deliver(learner, 'known', own, 2);
    fault = 409;
    expect(await pushDue(pusher)).toBe(1);
    expect(await pushDue(pusher)).toBe(0);
  });

  test('forgets what was deleted before it was told', async () => {
    const learner = await team.member('Vera');
    const own = await assignTo([learner.self]);
    const { id } = await deliver(learner, 'gone', own, 2);
    await team.store.db.deleteFrom('attempt_decision').where('attempt_id', '=', id).execute();
    await team.store.db.deleteFrom('attempt').where('id', '=', id).execute();
    expect(await pushDue(pusher)).toBe(0);
  });
});
