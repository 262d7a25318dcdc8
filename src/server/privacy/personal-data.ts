/** Everything that is kept of one person. */
import type { Queries } from '../store/store.ts';

export type PersonalData = {
  readonly person: Record<string, unknown>;
  readonly tables: Record<string, Record<string, unknown>[]>;
};

/**
 * Gathers a person's data; `null` when there is no such person.
 *
 * Left out are secrets (the hash of the password, session tokens), which would help only a thief.
 */
export async function personalData(db: Queries, id: string): Promise<PersonalData | null> {
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'locale', 'time_zone', 'status', 'created_at', 'updated_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (person === undefined) return null;
  const gathered: Record<string, Record<string, unknown>[]> = {};
  for (const [name, query] of Object.entries(tablesOf(db, id)))
    gathered[name] = await query.execute();
  return { person, tables: gathered };
}

/** The queries of what belongs to a person, or was said of his. */
function tablesOf(db: Queries, id: string) {
  const own = db.selectFrom('attempt').select('id').where('person_id', '=', id);
  return {
    roles: db.selectFrom('person_role').select('role').where('person_id', '=', id),
    groups: db
      .selectFrom('group_member')
      .innerJoin('people_group', 'people_group.id', 'group_member.group_id')
      .select(['people_group.name', 'group_member.joined_at'])
      .where('person_id', '=', id),
    sessions: db
      .selectFrom('session')
      .select(['created_at', 'expires_at', 'user_agent'])
      .where('person_id', '=', id),
    waysIn: db
      .selectFrom('credential')
      .select(['provider_id', 'account_id', 'created_at'])
      .where('person_id', '=', id),
    attempts: db.selectFrom('attempt').selectAll().where('person_id', '=', id).orderBy('id'),
    decisions: db
      .selectFrom('attempt_decision')
      .selectAll()
      .where('attempt_id', 'in', own)
      .orderBy('attempt_id')
      .orderBy('position'),
    comments: db
      .selectFrom('comment')
      .selectAll()
      .where((eb) => eb.or([eb('author_id', '=', id), eb('attempt_id', 'in', own)]))
      .orderBy('id'),
    verdicts: db
      .selectFrom('verdict')
      .selectAll()
      .where((eb) => eb.or([eb('author_id', '=', id), eb('attempt_id', 'in', own)]))
      .orderBy('id'),
    agreements: db
      .selectFrom('agreement')
      .selectAll()
      .where((eb) => eb.or([eb('author_id', '=', id), eb('attempt_id', 'in', own)]))
      .orderBy('attempt_id'),
    standings: db.selectFrom('standing').selectAll().where('person_id', '=', id),
    notices: db.selectFrom('notice').selectAll().where('person_id', '=', id).orderBy('id'),
    audit: db
      .selectFrom('audit')
      .selectAll()
      .where((eb) => eb.or([eb('actor_id', '=', id), eb('subject_id', '=', id)]))
      .orderBy('id'),
  };
}
