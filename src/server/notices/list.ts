/** Reads somebody's notices. */
import { sql } from 'kysely';
import type { NOTICE_ROUTES } from '../../contract/api/notice-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { cutPage, type Position } from '../api/cursor.ts';
import type { Queries } from '../store/store.ts';

type Notices = ResponseOf<(typeof NOTICE_ROUTES)['notices']>;

/** A page of notices, the latest first, and how many are unread altogether. */
export async function listNotices(
  db: Queries,
  person: string,
  after: Position | null,
  limit: number,
): Promise<Notices> {
  const rows = await db
    .selectFrom('notice')
    .leftJoin('assignment', 'assignment.id', 'notice.assignment_id')
    .leftJoin('person as author', 'author.id', 'notice.from_id')
    .selectAll('notice')
    .select(['assignment.title', 'author.name'])
    .where('notice.person_id', '=', person)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(notice.at, notice.id) < (${Number(after?.key)}, ${after?.id})`),
    )
    .orderBy('notice.at', 'desc')
    .orderBy('notice.id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = cutPage(rows, limit, ({ at, id }) => ({ key: at, id }));
  const items = page.items.map((row) => ({
    id: row.id,
    kind: row.kind,
    at: iso(row.at),
    readAt: row.read_at === null ? null : iso(row.read_at),
    assignment:
      row.assignment_id === null ? null : { id: row.assignment_id, title: row.title ?? '' },
    attempt: row.attempt_id,
    scenario: row.scenario_id,
    from: row.from_id === null ? null : { id: row.from_id, name: row.name },
    dueAt: row.due_at === null ? null : iso(row.due_at),
  }));
  return { items, next: page.next, unread: await countUnread(db, person) };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** How many of somebody's notices are unread. */
export async function countUnread(db: Queries, person: string): Promise<number> {
  const { unread } = await db
    .selectFrom('notice')
    .select(({ fn }) => fn.countAll<number>().as('unread'))
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return unread;
}
