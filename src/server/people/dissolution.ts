/** The dissolution of a group: what the log keeps of it, and how it is taken back. */
import * as z from 'zod/mini';
import type { Queries } from '../store/store.ts';

/** What a group was: people and assignments by their ids alone, so that no name outlives its owner. */
const dissolutionSchema = z.strictObject({
  name: z.string(),
  created: z.number(),
  members: z.array(z.strictObject({ person: z.string(), joined: z.number() })),
  managers: z.array(z.string()),
  assignments: z.array(z.string()),
});
export type Dissolution = z.infer<typeof dissolutionSchema>;

/** Dissolves a group and tells what it was; `null` where there is none. */
export async function dissolve(db: Queries, id: string): Promise<Dissolution | null> {
  const group = await db
    .selectFrom('people_group')
    .select(['name', 'created_at as created'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (group === undefined) return null;
  const members = await db
    .selectFrom('group_member')
    .select(['person_id as person', 'joined_at as joined'])
    .where('group_id', '=', id)
    .execute();
  const managers = await db
    .selectFrom('group_manager')
    .select('person_id')
    .where('group_id', '=', id)
    .execute();
  const assignments = await db
    .selectFrom('assignment_group')
    .select('assignment_id')
    .where('group_id', '=', id)
    .execute();
  const gone = await db.deleteFrom('people_group').where('id', '=', id).executeTakeFirst();
  if (gone.numDeletedRows === 0n) return null;
  return {
    ...group,
    members,
    managers: managers.map((row) => row.person_id),
    assignments: assignments.map((row) => row.assignment_id),
  };
}

/** What the log says of the last dissolution of a group; `null` where it says nothing. */
export async function lastDissolution(db: Queries, id: string): Promise<Dissolution | null> {
  const row = await db
    .selectFrom('audit')
    .select('detail')
    .where('subject_id', '=', id)
    .where('action', '=', 'group-deleted')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : readDissolution(row.detail);
}

/** Reads the detail of an entry of the log; `null` where it tells of no dissolution. */
export function readDissolution(detail: string): Dissolution | null {
  const told = dissolutionSchema.safeParse(JSON.parse(detail));
  return told.success ? told.data : null;
}

/**
 * Makes a dissolved group again, with whoever and whatever of it is there still.
 *
 * @returns whether it was made: a group that is there already stays as it is.
 * @throws where its name belongs to another group by now (see `isDuplicate`).
 */
export async function takeBack(db: Queries, id: string, was: Dissolution): Promise<boolean> {
  const made = await db
    .insertInto('people_group')
    .values({ id, name: was.name, created_at: was.created })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n) return false;
  const people = await stillThere(db, 'person', [
    ...was.managers,
    ...was.members.map(({ person }) => person),
  ]);
  const assignments = await stillThere(db, 'assignment', was.assignments);
  for (const { person, joined } of was.members)
    if (people.has(person))
      await db
        .insertInto('group_member')
        .values({ group_id: id, person_id: person, joined_at: joined })
        .execute();
  for (const person of was.managers)
    if (people.has(person))
      await db.insertInto('group_manager').values({ group_id: id, person_id: person }).execute();
  for (const assignment of assignments)
    await db
      .insertInto('assignment_group')
      .values({ group_id: id, assignment_id: assignment })
      .execute();
  return true;
}

async function stillThere(
  db: Queries,
  table: 'person' | 'assignment',
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom(table).select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}
