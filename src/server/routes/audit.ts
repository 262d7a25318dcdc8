/** Handlers of the log. */
import { sql, type Expression, type SqlBool } from 'kysely';
import type { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import type { QueryOf, ResponseOf } from '../../contract/api/route.ts';
import { makeCsv } from '../../contract/csv.ts';
import { ok } from '../../core/base/result.ts';
import { refuse, type Handlers } from '../api/call.ts';
import { cutPage, parseCursor, type Position } from '../api/cursor.ts';
import { entriesAbout } from '../audit.ts';
import { readDissolution } from '../people/dissolution.ts';
import type { Queries } from '../store/store.ts';
import type { Team } from '../team.ts';

type Routes = typeof PEOPLE_ROUTES;
type Logged = ResponseOf<Routes['audit']>['items'][number];
type Filters = QueryOf<Routes['auditTable']>;

/** The handlers of the log. */
export const auditHandlers = ({
  store: { db },
}: Team): Pick<Handlers<Routes>, 'audit' | 'auditTable'> => ({
  audit: async ({ query: { cursor, limit, ...filters } }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    const entries = await listEntries(db, filters, limit + 1, after);
    const { items, next } = cutPage(entries, limit, ({ at, id }) => ({ key: at, id }));
    return ok({ items: [...items], next });
  },
  auditTable: async ({ query }) => ok(entryTable(await listEntries(db, query, ALL, null))),
});

/** A table is one file, however long. */
const ALL = 1_000_000;

/** Entries, the latest first, with what their subjects are called now. */
async function listEntries(
  db: Queries,
  filters: Filters,
  limit: number,
  after: Position | null,
): Promise<Logged[]> {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('person as actor', 'actor.id', 'audit.actor_id')
    .leftJoin('attempt', 'attempt.id', 'audit.subject_id')
    .leftJoin('person', (join) =>
      join
        .on('person.id', '=', ({ fn }) => fn.coalesce('attempt.person_id', 'audit.subject_id'))
        // The installation goes by the id of whoever did something to it.
        .on('audit.subject_kind', '!=', 'installation'),
    )
    .leftJoin('people_group', 'people_group.id', 'audit.subject_id')
    .leftJoin('assignment', 'assignment.id', 'audit.subject_id')
    .leftJoin('pack', 'pack.id', 'audit.subject_id')
    .select(['audit.id', 'at', 'actor_id', 'action', 'subject_kind', 'subject_id', 'detail'])
    .select(['actor.name as actor_name', 'person.name as person_name'])
    .select(['people_group.name as group_name', 'assignment.title', 'pack.title as pack_title'])
    .where(isWanted(filters))
    .$if(after !== null, (query) => query.where('audit.id', '<', after?.id ?? ''))
    .orderBy('audit.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: new Date(row.at).toISOString(),
    actor: row.actor_id === null ? null : { id: row.actor_id, name: row.actor_name },
    action: row.action,
    subject: {
      kind: row.subject_kind,
      id: row.subject_id,
      name:
        row.person_name ??
        row.group_name ??
        row.title ??
        row.pack_title ??
        readDissolution(row.detail)?.name ??
        null,
    },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `record`
    detail: JSON.parse(row.detail) as Record<string, unknown>,
  }));
}

/** A condition on `audit`. */
function isWanted({ subject, actions, person }: Filters): Expression<SqlBool> {
  const conditions = [sql<SqlBool>`1 = 1`];
  if (subject !== undefined) conditions.push(sql`audit.subject_id = ${subject}`);
  if (actions !== undefined) conditions.push(sql`action in (${sql.join(actions.split(','))})`);
  if (person !== undefined) conditions.push(sql`audit.id in (${entriesAbout(person)})`);
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

const entryTable = (entries: readonly Logged[]): string =>
  makeCsv([
    ['at', 'by', 'action', 'kind', 'id', 'name', 'detail'],
    ...entries.map(({ at, actor, action, subject, detail }) => [
      at,
      actor?.name ?? actor?.id ?? '',
      action,
      subject.kind,
      subject.id,
      subject.name ?? '',
      JSON.stringify(detail),
    ]),
  ]);
