/** Reads packs. */
import { sql } from 'kysely';
import {
  packContentSchema,
  type PackContent,
  type PackView,
  type PACK_ROUTES,
} from '../../contract/api/pack-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { Position } from '../api/cursor.ts';
import type { Queries } from '../store/store.ts';

export type PacksWanted = {
  readonly limit: number;
  /** The archived ones, the others, or either. */
  readonly archived?: boolean;
  readonly after?: Position | null;
  readonly id?: string;
};

/** Packs in their latest versions, in the order of their titles. */
export async function listPacks(
  db: Queries,
  { limit, archived, after, id }: PacksWanted,
): Promise<PackView[]> {
  const rows = await db
    .selectFrom('pack')
    .innerJoin('pack_version', (join) =>
      join
        .onRef('pack_version.pack_id', '=', 'pack.id')
        .onRef('pack_version.version', '=', 'pack.version'),
    )
    .select(['pack.id', 'pack.version', 'archived_at', 'content', 'created_at'])
    .$if(id !== undefined, (query) => query.where('pack.id', '=', id ?? ''))
    .$if(archived !== undefined, (query) =>
      query.where('archived_at', archived === true ? 'is not' : 'is', null),
    )
    .$if(after !== undefined && after !== null, (query) =>
      query.where(sql<boolean>`(pack.title, pack.id) > (${String(after?.key)}, ${after?.id})`),
    )
    .orderBy('pack.title')
    .orderBy('pack.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...parseContent(row.content),
    id: row.id,
    version: row.version,
    archivedAt: row.archived_at === null ? null : new Date(row.archived_at).toISOString(),
    changedAt: new Date(row.created_at).toISOString(),
  }));
}

/** Every version of a pack, the latest first; none where there is no such pack. */
export async function packVersions(
  db: Queries,
  id: string,
): Promise<ResponseOf<(typeof PACK_ROUTES)['packVersions']>['versions']> {
  const rows = await db
    .selectFrom('pack_version')
    .leftJoin('person', 'person.id', 'pack_version.created_by')
    .select(['version', 'content', 'pack_version.created_at', 'created_by', 'person.name'])
    .where('pack_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    ...parseContent(row.content),
    version: row.version,
    at: new Date(row.created_at).toISOString(),
    by: { id: row.created_by, name: row.name },
  }));
}

/** Earlier versions may lack what came later; the schema fills it in. */
const parseContent = (content: string): PackContent => packContentSchema.parse(JSON.parse(content));
