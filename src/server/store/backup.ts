/**
 * A backup: every row as a line of JSON, in a form that both databases can read back.
 *
 * The first line names the schema that the rows belong to, so that a backup of an earlier release
 * can be read by a later one: its rows go into tables of their own time, which are then brought up
 * to date.
 */
import { sql, type RawBuilder, type Transaction } from 'kysely';
import * as z from 'zod';
import type { Database } from './database.ts';
import { migrate, migrateTo, schemaVersion } from './migrate.ts';
import type { Store, StoreKind } from './store.ts';

/** Tables with their keys, those first to which others refer. */
export const BACKED_UP = {
  setting: ['name'],
  person: ['id'],
  credential: ['id'],
  session: ['id'],
  person_role: ['person_id', 'role'],
  people_group: ['id'],
  group_member: ['group_id', 'person_id'],
  group_manager: ['group_id', 'person_id'],
  link: ['id'],
  scenario_version: ['hash'],
  pack: ['id'],
  pack_version: ['pack_id', 'version'],
  assignment: ['id'],
  assignment_person: ['assignment_id', 'person_id'],
  assignment_group: ['assignment_id', 'group_id'],
  assignment_exception: ['assignment_id', 'person_id'],
  attempt: ['id'],
  attempt_decision: ['attempt_id', 'position'],
  standing: ['person_id', 'scenario_id', 'assignment_id'],
  choice_tally: ['scenario_id', 'assignment_id', 'choice', 'reason'],
  comment: ['id'],
  verdict: ['id'],
  agreement: ['attempt_id'],
  notice: ['id'],
  record_outbox: ['attempt_id'],
  audit: ['id'],
} as const satisfies Partial<Record<keyof Database, readonly string[]>>;

/** What lives for minutes: counts of tries, sign-ins that are under way, who does which work. */
export const LEFT_OUT = ['throttle', 'verification', 'lease'] as const satisfies (keyof Database)[];

type Table = keyof typeof BACKED_UP;
type Row = Record<string, unknown>;

const headSchema = z.strictObject({
  rapport: z.literal('backup'),
  schema: z.string(),
  at: z.string(),
});
const lineSchema = z.strictObject({ table: z.string(), row: z.record(z.string(), z.unknown()) });

const PAGE = 500;
/** The one column whose truths the databases keep in types of their own. */
const TRUTH = 'email_verified';

/**
 * Reads everything, as it stands at one moment, however much is written meanwhile.
 *
 * @yields lines without their ends.
 * @throws with a sentence when the database belongs to another release.
 */
export async function* makeBackup({ db, kind }: Store, now: number): AsyncGenerator<string> {
  const starting = db.startTransaction();
  const snapshot = await (
    kind === 'postgres' ? starting.setIsolationLevel('repeatable read') : starting
  ).execute();
  try {
    const schema = await appliedSchema(snapshot);
    if (schema !== schemaVersion())
      throw new Error(
        'The database belongs to another release; start the server of this one first.',
      );
    yield JSON.stringify({ rapport: 'backup', schema, at: new Date(now).toISOString() });
    for (const table of tables())
      for await (const row of rowsOf(snapshot, table)) yield JSON.stringify({ table, row });
  } finally {
    await snapshot.rollback().execute();
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
const tables = (): Table[] => Object.keys(BACKED_UP) as Table[];

async function appliedSchema(db: Transaction<Database>): Promise<string> {
  const { rows } = await sql<{
    name: string;
  }>`select name from kysely_migration order by name desc limit 1`.execute(db);
  return rows[0]?.name ?? '';
}

/**
 * Reads a table page by page behind the last key: it may be larger than the memory.
 *
 * @yields its rows in the order of its key.
 */
async function* rowsOf(db: Transaction<Database>, table: Table): AsyncGenerator<Row> {
  const keys: readonly string[] = BACKED_UP[table];
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  let after: RawBuilder<unknown> = sql`1 = 1`;
  for (;;) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${after}
      order by ${columns} limit ${PAGE}`.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = sql`(${columns}) > (${sql.join(keys.map((key) => last[key]))})`;
  }
}

/**
 * Reads a backup into an empty database, wholly or not at all.
 *
 * @param store - opened and not migrated (`openUnmigrated`).
 * @returns how many rows there were.
 * @throws with a sentence when the database is not empty or the lines are no backup.
 */
export async function readBackup(store: Store, lines: AsyncIterable<string>): Promise<number> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = headSchema.safeParse(parse(first.done === true ? '' : first.value));
  if (!head.success) throw new Error('The file is no backup of Rapport.');
  await demandEmpty(store);
  await migrateTo(store, head.data.schema);
  const rows = await store.db.transaction().execute((db) => insertAll(db, store.kind, iterator));
  await migrate(store);
  return rows;
}

/** What has tables and people in it is somebody's data. */
async function demandEmpty({ db }: Store): Promise<void> {
  const existing = await db.introspection.getTables();
  if (!existing.some(({ name }) => name === 'person')) return;
  const { rows } = await sql`select 1 from person limit 1`.execute(db);
  if (rows.length > 0)
    throw new Error('The database is not empty: a backup is restored into a new one only.');
  // What a server leaves at its first start would stand in the way of its own like.
  await sql`delete from setting`.execute(db);
  for (const table of ['link', 'scenario_version'])
    if (existing.some(({ name }) => name === table))
      await sql`delete from ${sql.table(table)}`.execute(db);
}

async function insertAll(
  db: Transaction<Database>,
  kind: StoreKind,
  lines: AsyncIterator<string>,
): Promise<number> {
  let [count, table]: [number, string] = [0, ''];
  let rows: Row[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await insert(db, table, rows);
    rows = [];
  };
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    const parsed = lineSchema.safeParse(parse(line.value));
    if (!parsed.success) throw new Error(`Row ${count + 1} of the backup cannot be read.`);
    if (parsed.data.table !== table || rows.length >= PAGE / 10) await flush();
    ({ table } = parsed.data);
    rows.push(ownTypes(kind, parsed.data.row));
    count++;
  }
  await flush();
  return count;
}

async function insert(db: Transaction<Database>, table: string, rows: Row[]): Promise<void> {
  if (!tables().some((known) => known === table))
    throw new Error(`The backup has a table that this release does not know: ${table}.`);
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(db);
}

/** Moments are text that both read; truths are 0 and 1 here, true and false there. */
function ownTypes(kind: StoreKind, row: Row): Row {
  if (!Object.hasOwn(row, TRUTH)) return row;
  const truth = Boolean(row[TRUTH]);
  return { ...row, [TRUTH]: kind === 'postgres' ? truth : Number(truth) };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
