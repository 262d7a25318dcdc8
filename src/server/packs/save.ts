/** Changes packs; what was assigned of them stays as it is. */
import type { PackContent, PackView } from '../../contract/api/pack-routes.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Person, type Refusal } from '../api/call.ts';
import type { Action } from '../../contract/action.ts';
import { record } from '../audit.ts';
import { inTransaction, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import { listPacks } from './list.ts';

/** Adds a pack, or its next version; the same once more changes nothing. */
export async function savePack(
  { store, clock }: Team,
  by: Person,
  id: string,
  content: PackContent,
): Promise<Result<PackView, Refusal>> {
  return inTransaction(store.db, async (db) => {
    await db
      .insertInto('pack')
      .values({ id, title: content.title, version: 0, archived_at: null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ title: content.title }))
      .execute();
    const [before] = await listPacks(db, { id, limit: 1 });
    if (before === undefined || !isSame(before, content)) {
      const version = (before?.version ?? 0) + 1;
      await addVersion(db, { id, version, content, by: by.id }, clock());
      await note(db, by, { id, action: 'pack-saved', detail: { version } }, clock());
    }
    return packFor(db, id);
  });
}

type NewVersion = {
  readonly id: string;
  readonly version: number;
  readonly content: PackContent;
  readonly by: string;
};

async function addVersion(
  db: Queries,
  { id, version, content, by }: NewVersion,
  now: number,
): Promise<void> {
  await db
    .insertInto('pack_version')
    .values({
      pack_id: id,
      version,
      content: JSON.stringify(content),
      created_by: by,
      created_at: now,
    })
    .execute();
  await db.updateTable('pack').set({ version }).where('id', '=', id).execute();
}

const isSame = (
  { title, summary, scenarios, passMarks, rules }: PackView,
  content: PackContent,
): boolean => canonical({ title, summary, scenarios, passMarks, rules }) === canonical(content);

/** Text that does not depend on the order of fields. */
const canonical = ({ title, summary, scenarios, passMarks, rules }: PackContent): string =>
  JSON.stringify([
    [title, summary, scenarios, passMarks.trust, passMarks.partnership],
    Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Makes a new pack with what is in another; the same once more gives the same. */
export async function duplicatePack(
  team: Team,
  by: Person,
  id: string,
  copy: { readonly id: string; readonly title: string },
): Promise<Result<PackView, Refusal>> {
  const [pack] = await listPacks(team.store.db, { id, limit: 1 });
  if (pack === undefined) return refuse('not-found');
  if (copy.id === id) return refuse('conflict');
  const { summary, scenarios, passMarks, rules } = pack;
  return savePack(team, by, copy.id, { title: copy.title, summary, scenarios, passMarks, rules });
}

/** Puts a pack away, or takes it out again. */
export async function archivePack(
  { store, clock }: Team,
  by: Person,
  id: string,
  archived: boolean,
): Promise<Result<PackView, Refusal>> {
  return inTransaction(store.db, async (db) => {
    const changed = await db
      .updateTable('pack')
      .set({ archived_at: archived ? clock() : null })
      .where('id', '=', id)
      .where('archived_at', archived ? 'is' : 'is not', null)
      .executeTakeFirst();
    const action = archived ? 'pack-archived' : 'pack-restored';
    if (changed.numUpdatedRows === 1n) await note(db, by, { id, action }, clock());
    return packFor(db, id);
  });
}

/** Deletes a pack; one of which something was assigned can only be archived. */
export async function deletePack(
  { store, clock }: Team,
  by: Person,
  id: string,
): Promise<Result<null, Refusal>> {
  return inTransaction(store.db, async (db) => {
    const used = await db
      .selectFrom('assignment')
      .select('id')
      .where('pack_id', '=', id)
      .limit(1)
      .executeTakeFirst();
    if (used !== undefined) return refuse('in-use');
    const gone = await db.deleteFrom('pack').where('id', '=', id).executeTakeFirst();
    if (gone.numDeletedRows === 1n) await note(db, by, { id, action: 'pack-deleted' }, clock());
    return ok(null);
  });
}

async function packFor(db: Queries, id: string): Promise<Result<PackView, Refusal>> {
  const [pack] = await listPacks(db, { id, limit: 1 });
  return pack === undefined ? refuse('not-found') : ok(pack);
}

type Noted = {
  readonly id: string;
  readonly action: Action;
  readonly detail?: Readonly<Record<string, unknown>>;
};

const note = (
  db: Queries,
  by: Person,
  { id, action, detail = {} }: Noted,
  now: number,
): Promise<void> =>
  record(db, { actor: by.id, action, subject: { kind: 'pack', id }, detail }, now);
