/** Agreements on attempts: at most one each, changed by those who coach, kept by either side. */
import { sql } from 'kysely';
import type { Agreement } from '../../contract/api/agreement-routes.ts';
import type { AGREEMENT_ROUTES } from '../../contract/api/agreement-routes.ts';
import type { BodyOf, ResponseOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Person, type Refusal } from '../api/call.ts';
import { cutPage, type Position } from '../api/cursor.ts';
import { record } from '../audit.ts';
import type { AgreementTable } from '../store/database.ts';
import { inTransaction, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import { remarkable, tellOf } from './remarks.ts';

type Routes = typeof AGREEMENT_ROUTES;

type Row = AgreementTable & { readonly name: string | null };

const iso = (ms: number): string => new Date(ms).toISOString();

const agreementOf = (row: Row): Agreement => ({
  author: { id: row.author_id, name: row.name },
  at: iso(row.agreed_at),
  text: row.body,
  due: row.due_on,
  keptAt: row.kept_at === null ? null : iso(row.kept_at),
});

/** What was agreed on about an attempt; `null` where nothing was. */
export async function agreementOn(db: Queries, attempt: string): Promise<Agreement | null> {
  const row = await db
    .selectFrom('agreement')
    .leftJoin('person', 'person.id', 'agreement.author_id')
    .selectAll('agreement')
    .select('person.name')
    .where('attempt_id', '=', attempt)
    .executeTakeFirst();
  return row === undefined ? null : agreementOf(row);
}

/** Writes an agreement down, or another in its place; the same once more changes nothing. */
export async function agree(
  team: Team,
  author: Person,
  { id, text, due }: BodyOf<Routes['agree']> & { readonly id: string },
): Promise<Result<null, Refusal>> {
  const seen = await coached(team, author, id);
  if (!seen.ok) return seen;
  const now = team.clock();
  return inTransaction(team.store.db, async (db) => {
    const before = await agreementOn(db, id);
    if (before !== null && before.text === text && before.due === due) return ok(null);
    const said = { author_id: author.id, body: text, due_on: due };
    const row = { ...said, agreed_at: now, changed_at: now, kept_at: null };
    await db
      .insertInto('agreement')
      .values({ attempt_id: id, ...row })
      .onConflict((conflict) => conflict.column('attempt_id').doUpdateSet(row))
      .execute();
    const subject = { kind: 'attempt', id } as const;
    const entry = { actor: author.id, action: 'agreement-written', subject } as const;
    await record(db, { ...entry, detail: { text, due } }, now);
    const key = `${id} ${now}`;
    await tellOf(team, db, seen.value, { kind: 'agreement', key, from: author.id });
    return ok(null);
  });
}

/** Takes an agreement back. */
export async function dropAgreement(
  team: Team,
  by: Person,
  id: string,
): Promise<Result<null, Refusal>> {
  const seen = await coached(team, by, id);
  if (!seen.ok) return seen;
  return inTransaction(team.store.db, async (db) => {
    const { numDeletedRows } = await db
      .deleteFrom('agreement')
      .where('attempt_id', '=', id)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return refuse('not-found');
    const subject = { kind: 'attempt', id } as const;
    await record(db, { actor: by.id, action: 'agreement-dropped', subject }, team.clock());
    return ok(null);
  });
}

/** Says that an agreement has been kept, or that it has not been after all. */
export async function keepAgreement(
  team: Team,
  by: Person,
  { id, kept }: BodyOf<Routes['keepAgreement']> & { readonly id: string },
): Promise<Result<null, Refusal>> {
  const seen = await remarkable(team, by, { id, position: null });
  if (!seen.ok) return seen;
  // What waits for its release is not there yet for the learner.
  if (seen.value.unreleased && seen.value.owner === by.id) return refuse('not-found');
  const now = team.clock();
  return inTransaction(team.store.db, async (db) => {
    const before = await agreementOn(db, id);
    if (before === null) return refuse('not-found');
    if ((before.keptAt !== null) === kept) return ok(null);
    await db
      .updateTable('agreement')
      .set({ kept_at: kept ? now : null, changed_at: now })
      .where('attempt_id', '=', id)
      .execute();
    const subject = { kind: 'attempt', id } as const;
    await record(db, { actor: by.id, action: 'agreement-kept', subject, detail: { kept } }, now);
    return ok(null);
  });
}

/** An attempt of somebody else, whom one coaches. */
async function coached(team: Team, by: Person, id: string): ReturnType<typeof remarkable> {
  const seen = await remarkable(team, by, { id, position: null });
  if (seen.ok && seen.value.owner === by.id)
    return refuse('forbidden', 'It takes two to agree on something.');
  return seen;
}

/** One's own agreements, the latest first, without those that wait for a release. */
export async function agreementsFor(
  db: Queries,
  { id }: Person,
  after: Position | null,
  limit: number,
): Promise<ResponseOf<Routes['ownAgreements']>> {
  const rows = await db
    .selectFrom('agreement')
    .innerJoin('attempt', 'attempt.id', 'agreement.attempt_id')
    .leftJoin('assignment', 'assignment.id', 'attempt.assignment_id')
    .leftJoin('person', 'person.id', 'agreement.author_id')
    .selectAll('agreement')
    .select(['attempt.scenario_id', 'person.name'])
    .where('attempt.person_id', '=', id)
    .where((eb) =>
      eb.or([
        eb('assignment.feedback', 'is', null),
        eb('assignment.feedback', '!=', 'on-release'),
        eb('assignment.released_at', 'is not', null),
      ]),
    )
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(agreement.agreed_at, agreement.attempt_id) < (${Number(after?.key)}, ${after?.id})`,
      ),
    )
    .orderBy('agreement.agreed_at', 'desc')
    .orderBy('agreement.attempt_id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = cutPage(rows, limit, (row) => ({ key: row.agreed_at, id: row.attempt_id }));
  const items = page.items.map((row) => ({
    ...agreementOf(row),
    attempt: row.attempt_id,
    scenario: row.scenario_id,
  }));
  return { items, next: page.next };
}
