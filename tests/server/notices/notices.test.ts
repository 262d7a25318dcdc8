import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mail } from '../../../src/server/mail/mailer.ts';
import { Cards } from '../../../src/server/notices/cards.ts';
import { runSchedule, type Scheduled } from '../../../src/server/schedule.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder, scenario } = buildStories();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-02T09:00:00.000Z');

type Notice = { id: string; kind: string; readAt: string | null; dueAt: string | null };

onBothDatabases('notices', (databases) => {
  let team: TestTeam;
  let administrator: Browser;
  let trainer: Browser;
  let scheduled: Scheduled;
  const mails: Mail[] = [];
  let refusing = false;

  beforeAll(async () => {
    const mailer = {
      async send(mail: Mail) {
        if (refusing) throw new Error('refused');
        mails.push(mail);
      },
      close: () => undefined,
    };
    const publicUrl = 'https://rapport.example/';
    team = await openTeam(databases, { distFolder, mailer, publicUrl });
    scheduled = { store: team.store, clock: () => team.clock.now, mailer, publicUrl };
    administrator = await team.administrator();
    trainer = await team.member('Trainer', { roles: ['trainer'] });
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });
  beforeEach(() => {
    mails.length = 0;
    refusing = false;
  });

  /** Whoever signs in does it long before the days of which the tests tell. */
  const at = async (moment: number, work: () => Promise<unknown>): Promise<void> => {
    const { now } = team.clock;
    team.clock.now = moment;
    await work();
    team.clock.now = now;
  };
  const look = (moment: number) =>
    at(moment, async () => expect(await runSchedule(scheduled, new Cards())).toBe(true));
  const notices = async (browser: Browser): Promise<Notice[]> =>
    (await browser.get('/api/session/notices?limit=200')).json().items;
  const kinds = async (browser: Browser) => (await notices(browser)).map(({ kind }) => kind);
  const lettersTo = (name: string) =>
    mails.filter(({ to }) => to === `${name.toLowerCase()}@team.example`);

  const assign = async (change: object): Promise<string> => {
    const id = v7();
    const answer = await trainer.put(`/api/assignments/${id}`, {
      title: 'First week',
      scenarios: [SCENARIO],
      opensAt: new Date(START).toISOString(),
      dueAt: null,
      timeZone: 'Europe/Moscow',
      attemptsAllowed: null,
      counts: 'best',
      passMarks: { trust: 0, partnership: 0 },
      timers: 'learner',
      feedback: 'at-end',
      people: [],
      groups: [],
      ...change,
    });
    expect(answer.statusCode).toBe(200);
    return id;
  };
  const play = async (browser: Browser, assignment: string, finishedAt: number, seed: string) => {
    const played = playAtRandom(scenario, seed);
    const attempt = {
      ...played,
      startedAt: new Date(Math.max(START, finishedAt - HOUR)).toISOString(),
      finishedAt: new Date(finishedAt).toISOString(),
    };
    const row = (await browser.put(`/api/attempts/${attempt.id}`, { attempt, assignment })).json();
    expect(row.assignment).toBe(assignment);
    return attempt;
  };

  test('tell what was assigned, what is due and what is late, each once, and by one letter', async () => {
    const learner = await team.member('Learner');
    const done = await team.member('Done');
    const due = START + 5 * DAY;
    const people = [learner.self, done.self];
    const id = await assign({ people, dueAt: new Date(due).toISOString() });
    await look(START - HOUR);
    expect(await kinds(learner)).toEqual([]);
    await look(START + HOUR);
    await look(START + 2 * HOUR);
    expect(await kinds(learner)).toEqual(['assigned']);
    expect(lettersTo('Learner')).toHaveLength(1);
    expect(lettersTo('Learner')[0]?.text).toContain('First week');
    await play(done, id, START + DAY, 'done');
    await look(due - DAY);
    await look(due - HOUR);
    await look(due + HOUR);
    await look(due + 30 * DAY);
    expect(await kinds(learner)).toEqual(['overdue', 'due-soon', 'assigned']);
    expect(await kinds(done)).toEqual(['assigned']);
    expect(lettersTo('Learner')).toHaveLength(3);
    expect(mails.at(-1)?.text).toContain('was due on March 7, 2026');
  });

  test('reach whoever joins a group later; more time is told, and its day anew', async () => {
    const group = v7();
    await administrator.put(`/api/groups/${group}`, { name: 'North' });
    const due = START + 100 * DAY;
    const id = await assign({ groups: [group], dueAt: new Date(due).toISOString() });
    await look(START + DAY);
    const learner = await team.member('Joined');
    await administrator.put(`/api/groups/${group}/members/${learner.self}`, {});
    await look(START + 2 * DAY);
    expect(await kinds(learner)).toEqual(['assigned']);
    await look(due - DAY);
    const dueAt = new Date(due + 10 * DAY).toISOString();
    await at(due - DAY, () =>
      trainer.put(`/api/assignments/${id}/people`, { people: [learner.self], dueAt }),
    );
    await look(due + 9 * DAY);
    expect(await kinds(learner)).toEqual(['due-soon', 'extended', 'due-soon', 'assigned']);
  });

  test('tell of more time for everybody, but those who have finished', async () => {
    const learner = await team.member('Longer');
    const done = await team.member('Ready');
    const people = [learner.self, done.self];
    const rules = { people, dueAt: new Date(START + 50 * DAY).toISOString() };
    const id = await assign(rules);
    await play(done, id, START + DAY, 'ready');
    const { items } = (await trainer.get('/api/led-assignments?limit=200')).json();
    const made = items.find((one: { id: string }) => one.id === id);
    const { closedAt: _, releasedAt: __, id: ___, ...body } = made;
    const save = (dueAt: string) => trainer.put(`/api/assignments/${id}`, { ...body, dueAt });
    await save(new Date(START + 40 * DAY).toISOString());
    for (let time = 0; time < 2; time++) await save(new Date(START + 60 * DAY).toISOString());
    expect(await kinds(learner)).toEqual(['extended']);
    expect(await kinds(done)).toEqual([]);
  });

  test('come from whoever reminds, once for each reminder, and not to whoever has finished', async () => {
    const learner = await team.member('Late');
    const done = await team.member('Finished');
    const people = [learner.self, done.self];
    const id = await assign({ people });
    await play(done, id, START + DAY, 'finished');
    const url = `/api/assignments/${id}/reminders/${v7()}`;
    for (let time = 0; time < 2; time++)
      expect((await trainer.put(url, { people })).json()).toEqual({ reminded: 1 });
    expect(await kinds(learner)).toEqual(['reminder']);
    expect(await kinds(done)).toEqual([]);
    expect(
      (await trainer.put(`/api/assignments/${v7()}/reminders/${v7()}`, { people })).statusCode,
    ).toBe(404);
  });

  test('tell of comments and replies, of a verdict, and at its release of a review', async () => {
    const learner = await team.member('Discussed');
    const id = await assign({ people: [learner.self], feedback: 'on-release' });
    const open = await assign({ people: [learner.self] });
    const withheld = await play(learner, id, START + DAY, 'withheld');
    const shown = await play(learner, open, START + DAY, 'shown');
    const say = (browser: Browser, attempt: string) =>
      browser.put(`/api/attempts/${attempt}/comments/${v7()}`, { position: 0, body: 'Why?' });
    await say(trainer, withheld.id);
    await say(trainer, shown.id);
    await say(learner, shown.id);
    await trainer.put(`/api/attempts/${shown.id}/verdicts/${v7()}`, { kind: 'agree', position: 0 });
    expect(await kinds(learner)).toEqual(['verdict', 'comment']);
    expect(await kinds(trainer)).toEqual(['comment']);
    await trainer.put(`/api/assignments/${id}/state`, { closed: false, released: true });
    await look(team.clock.now + HOUR);
    expect(await kinds(learner)).toContain('released');
  });

  test('are read, and counted while they are not', async () => {
    const learner = await team.member('Reader');
    await assign({ people: [learner.self] });
    await look(START + 200 * DAY);
    const unread = async () => (await learner.get('/api/session/notices')).json().unread;
    const [notice] = await notices(learner);
    expect(await unread()).toBe(1);
    const ids = [notice?.id];
    await trainer.put('/api/session/notices/read', { ids });
    expect(await unread()).toBe(1);
    await learner.put('/api/session/notices/read', { ids });
    expect(await unread()).toBe(0);
    expect((await learner.get('/api/changes')).json().notices).toBe(0);
  });

  test('a letter that is refused is tried again some time later', async () => {
    const learner = await team.member('Refused');
    await assign({ people: [learner.self] });
    refusing = true;
    await look(START + 300 * DAY);
    refusing = false;
    await look(START + 300 * DAY + HOUR / 60);
    expect(lettersTo('Refused')).toHaveLength(0);
    await look(START + 300 * DAY + HOUR);
    await look(START + 300 * DAY + 2 * HOUR);
    expect(lettersTo('Refused')).toHaveLength(1);
  });

  test('of two servers one looks, and both may', async () => {
    const learner = await team.member('Once');
    await assign({ people: [learner.self] });
    await at(START + 400 * DAY, async () => {
      const looked = await Promise.all([1, 2, 3].map(() => runSchedule(scheduled, new Cards())));
      expect(looked.filter(Boolean)).toHaveLength(1);
    });
    expect(await kinds(learner)).toEqual(['assigned']);
    expect(lettersTo('Once')).toHaveLength(1);
  });

  test('what did not go well comes back after days, until it is played', async () => {
    const learner = await team.member('Repeating');
    const id = await assign({ people: [learner.self], repetition: true });
    const moment = await team.store.db
      .selectFrom('scenario_version')
      .selectAll()
      .where('hash', '=', scenario.hash)
      .executeTakeFirstOrThrow();
    // The same scenario as a moment of another name, which calls for the same.
    const { card, ...rest } = JSON.parse(moment.play);
    const named = { ...card, id: 'moment-same', kind: 'moment' };
    const hash = 'f'.repeat(64);
    const renamed = JSON.stringify({ ...rest, card: { ...named, hash } });
    await team.store.db
      .insertInto('scenario_version')
      .values({ ...moment, hash, scenario_id: 'moment-same', play: renamed })
      .execute();
    await play(learner, id, START + DAY, 'repeating');
    await look(START + 2 * DAY);
    expect(await kinds(learner)).not.toContain('repetition');
    await look(START + 3 * DAY + HOUR);
    await look(START + 4 * DAY);
    await look(START + 8 * DAY + HOUR);
    const back = (await learner.get('/api/session/notices')).json().items;
    expect(back.filter(({ kind }: Notice) => kind === 'repetition')).toMatchObject([
      { scenario: 'moment-same', assignment: { id }, readAt: null },
      { scenario: 'moment-same', readAt: null },
    ]);
    expect(lettersTo('Repeating').at(-1)?.text).toContain(card.title.en);
    const again = playAtRandom(scenario, 'again');
    const attempt = {
      ...again,
      scenario: 'moment-same',
      hash,
      finishedAt: new Date(START + 9 * DAY).toISOString(),
    };
    await learner.put(`/api/attempts/${attempt.id}`, { attempt, assignment: null });
    const left = (await notices(learner)).filter(
      ({ kind, readAt }) => kind === 'repetition' && readAt === null,
    );
    expect(left).toEqual([]);
  });
});
