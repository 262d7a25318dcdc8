/** Handlers of notices. */
import type { NOTICE_ROUTES } from '../../contract/api/notice-routes.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person, type Refusal } from '../api/call.ts';
import { parseCursor } from '../api/cursor.ts';
import { ledAssignments } from '../assignments/list.ts';
import { statusOf } from '../assignments/status.ts';
import { record } from '../audit.ts';
import { listNotices } from '../notices/list.ts';
import { notify } from '../notices/notify.ts';
import { inTransaction } from '../store/store.ts';
import type { Team } from '../team.ts';

/** The handlers of `NOTICE_ROUTES`. */
export const noticeHandlers = (team: Team): Handlers<typeof NOTICE_ROUTES> => ({
  notices: async ({ query: { cursor, limit }, person }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    return ok(await listNotices(team.store.db, person.id, after, limit));
  },
  readNotices: async ({ body: { ids }, person }) => {
    await team.store.db
      .updateTable('notice')
      .set({ read_at: team.clock() })
      .where('person_id', '=', person.id)
      .where('id', 'in', ids)
      .where('read_at', 'is', null)
      .execute();
    return ok(null);
  },
  remind: async ({ params: { id, reminder }, body: { people }, person }) =>
    remind(team, person, { id, reminder, people }),
});

type Reminder = {
  readonly id: string;
  readonly reminder: string;
  readonly people: readonly string[];
};

async function remind(
  { store, clock, mailer }: Team,
  by: Person,
  { id, reminder, people }: Reminder,
): Promise<Result<{ reminded: number }, Refusal>> {
  const [found] = await ledAssignments(store.db, { viewer: by, id, limit: 1 });
  if (found === undefined) return refuse('not-found');
  const now = clock();
  const wanted = new Set(people);
  const status = await statusOf(store.db, by, found.view, now);
  const open = status.filter(
    ({ person, closed, state }) =>
      wanted.has(person.id) && !closed && (state === 'not-begun' || state === 'begun'),
  );
  return inTransaction(store.db, async (db) => {
    const notices = open.map(({ person, dueAt }) => ({
      person: person.id,
      kind: 'reminder' as const,
      key: reminder,
      assignment: id,
      from: by.id,
      dueAt: dueAt === null ? null : Date.parse(dueAt),
    }));
    const reminded = await notify(db, notices, { now, mailed: mailer !== null });
    const subject = { kind: 'assignment', id } as const;
    const action = 'people-reminded';
    if (reminded > 0)
      await record(db, { actor: by.id, action, subject, detail: { reminded } }, now);
    return ok({ reminded: open.length });
  });
}
