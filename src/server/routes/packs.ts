/** Handlers of packs. */
import { sql } from 'kysely';
import type { ASSIGNMENT_ROUTES } from '../../contract/api/assignment-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ok } from '../../core/base/result.ts';
import { refuse, type Handlers } from '../api/call.ts';
import { cutPage, parseCursor, type Position } from '../api/cursor.ts';
import type { Queries } from '../store/store.ts';
import type { Team } from '../team.ts';

type Routes = typeof ASSIGNMENT_ROUTES;
type PackRoute = 'packs' | 'savePack' | 'deletePack';

/** The handlers of the routes of packs. */
export const packHandlers = (team: Team): Pick<Handlers<Routes>, PackRoute> => ({
  packs: async ({ query: { cursor, limit } }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    return ok(await listPacks(team.store.db, after, limit));
  },
  savePack: async ({ params: { id }, body }) => {
    const row = {
      title: body.title,
      summary: body.summary,
      scenarios: JSON.stringify(body.scenarios),
      pass_trust: body.passMarks.trust,
      pass_partnership: body.passMarks.partnership,
    };
    await team.store.db
      .insertInto('pack')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    return ok(null);
  },
  deletePack: async ({ params: { id } }) => {
    await team.store.db.deleteFrom('pack').where('id', '=', id).execute();
    return ok(null);
  },
});

async function listPacks(
  db: Queries,
  after: Position | null,
  limit: number,
): Promise<ResponseOf<Routes['packs']>> {
  const rows = await db
    .selectFrom('pack')
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(title, id) > (${String(after?.key)}, ${after?.id})`),
    )
    .orderBy('title')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const page = cutPage(rows, limit, ({ title, id }) => ({ key: title, id }));
  const items = page.items.map(({ id, title, summary, scenarios, ...marks }) => ({
    id,
    title,
    summary,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `savePack`
    scenarios: JSON.parse(scenarios) as string[],
    passMarks: { trust: marks.pass_trust, partnership: marks.pass_partnership },
  }));
  return { items, next: page.next };
}
