/** Comments and verdicts on attempts: added, never changed, and in the audit log. */
import type { BodyOf, ResponseOf } from '../../contract/api/route.ts';
import type { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Person, type Refusal } from '../api/call.ts';
import { record } from '../audit.ts';
import { inTransaction, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import { notify, type NewNotice } from '../notices/notify.ts';
import { isUnreleased, listAttempts } from './rows.ts';

type Routes = typeof ATTEMPT_ROUTES;
type Remarks = Pick<ResponseOf<Routes['attempt']>, 'comments' | 'verdicts'>;

/** All remarks on an attempt, in the order in which they were written. */
export async function remarksOn(db: Queries, attempt: string): Promise<Remarks> {
  const comments = await db
    .selectFrom('comment')
    .leftJoin('person', 'person.id', 'comment.author_id')
    .selectAll('comment')
    .select('person.name')
    .where('attempt_id', '=', attempt)
    .orderBy('comment.created_at')
    .orderBy('comment.id')
    .execute();
  const verdicts = await db
    .selectFrom('verdict')
    .leftJoin('person', 'person.id', 'verdict.author_id')
    .selectAll('verdict')
    .select('person.name')
    .where('attempt_id', '=', attempt)
    .orderBy('verdict.created_at')
    .orderBy('verdict.id')
    .execute();
  return {
    comments: comments.map((row) => ({
      id: row.id,
      position: row.position,
      body: row.body,
      ...common(row),
    })),
    verdicts: verdicts.map((row) => ({
      id: row.id,
      position: row.position,
      kind: row.kind,
      trust: row.trust,
      partnership: row.partnership,
      reason: row.reason,
      ...common(row),
    })),
  };
}

type Remark = { author_id: string; name: string | null; created_at: number };

const common = (row: Remark): { author: { id: string; name: string | null }; at: string } => ({
  author: { id: row.author_id, name: row.name },
  at: new Date(row.created_at).toISOString(),
});

type NewComment = {
  readonly id: string;
  readonly comment: string;
  readonly position: number | null;
  readonly body: string;
};

/** Writes a comment; the same once more changes nothing, another one under its id is a conflict. */
export async function comment(
  team: Team,
  author: Person,
  { id, comment: own, position, body }: NewComment,
): Promise<Result<null, Refusal>> {
  const seen = await remarkable(team, author, { id, position });
  if (!seen.ok) return seen;
  const row = { attempt_id: id, position, author_id: author.id, body };
  return inTransaction(team.store.db, async (db) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('comment')
      .values({ id: own, created_at: team.clock(), ...row })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) {
      const kept = await db
        .selectFrom('comment')
        .select(['attempt_id', 'position', 'author_id', 'body'])
        .where('id', '=', own)
        .executeTakeFirst();
      return JSON.stringify(kept) === JSON.stringify(row) ? ok(null) : refuse('conflict');
    }
    const subject = { kind: 'attempt', id } as const;
    const detail = { comment: own, position };
    await record(
      db,
      { actor: author.id, action: 'comment-written', subject, detail },
      team.clock(),
    );
    const notice = { kind: 'comment', key: own, from: author.id } as const;
    await tellOf(team, db, seen.value, notice);
    return ok(null);
  });
}

type NewVerdict = {
  readonly id: string;
  readonly verdict: string;
  readonly body: BodyOf<Routes['verdict']>;
};

/** Gives a verdict on somebody else's attempt; the latest is the one that holds. */
export async function giveVerdict(
  team: Team,
  author: Person,
  { id, verdict, body }: NewVerdict,
): Promise<Result<null, Refusal>> {
  const seen = await remarkable(team, author, { id, position: body.position });
  if (!seen.ok) return seen;
  if (seen.value.owner === author.id) return refuse('forbidden', 'One does not judge oneself.');
  const adjusted =
    body.kind === 'adjust'
      ? { trust: body.trust, partnership: body.partnership, reason: body.reason }
      : { trust: null, partnership: null, reason: '' };
  const { kind, position } = body;
  return inTransaction(team.store.db, async (db) => {
    const row = { attempt_id: id, position, author_id: author.id, kind, ...adjusted };
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('verdict')
      .values({ id: verdict, created_at: team.clock(), ...row })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) {
      const kept = await db
        .selectFrom('verdict')
        .select(['attempt_id', 'position', 'author_id', 'kind', 'trust', 'partnership', 'reason'])
        .where('id', '=', verdict)
        .executeTakeFirst();
      return JSON.stringify(kept) === JSON.stringify(row) ? ok(null) : refuse('conflict');
    }
    const subject = { kind: 'attempt', id } as const;
    const entry = {
      actor: author.id,
      action: 'verdict-given',
      subject,
      detail: { ...row },
    } as const;
    await record(db, entry, team.clock());
    const notice = { kind: 'verdict', key: verdict, from: author.id } as const;
    await tellOf(team, db, seen.value, notice);
    return ok(null);
  });
}

type Told = Pick<NewNotice, 'kind' | 'key'> & { readonly from: string };

/**
 * Leaves a notice for the learner, and for those with whom he talks about the attempt; what waits
 * for its release is told with that.
 */
export async function tellOf(
  { clock, mailer }: Team,
  db: Queries,
  { id, owner, assignment, unreleased }: Remarkable,
  told: Told,
): Promise<void> {
  const authors = await db
    .selectFrom('comment')
    .innerJoin('person', 'person.id', 'comment.author_id')
    .select('person.id')
    .distinct()
    .where('attempt_id', '=', id)
    .execute();
  const people = new Set(authors.map((author) => author.id)).add(owner);
  people.delete(told.from);
  if (unreleased) people.delete(owner);
  const where = { attempt: id, ...(assignment !== null && { assignment }) };
  const notices = [...people].map((person) => ({ ...told, ...where, person }));
  await notify(db, notices, { now: clock(), mailed: mailer !== null });
}

type Remarkable = {
  readonly id: string;
  readonly owner: string;
  readonly assignment: string | null;
  readonly unreleased: boolean;
};

/** An attempt that somebody may remark on: one that he sees, at a decision that was made. */
export async function remarkable(
  { store: { db } }: Team,
  viewer: Person,
  { id, position }: { id: string; position: number | null },
): Promise<Result<Remarkable, Refusal>> {
  const [found] = await listAttempts(db, { viewer, id, limit: 1 });
  if (found === undefined) return refuse('not-found');
  if (position !== null && position >= found.row.decisions)
    return refuse('bad-request', 'There is no such decision.');
  const rules = await db
    .selectFrom('assignment')
    .select(['feedback', 'released_at'])
    .where('id', '=', found.row.assignment ?? '')
    .executeTakeFirst();
  return ok({
    id,
    owner: found.row.person.id,
    assignment: found.row.assignment,
    unreleased: rules !== undefined && isUnreleased(rules),
  });
}
