/** Leaves notices for people: each once, however often its cause is looked at. */
import { v7 } from 'uuid';
import type { NoticeKind } from '../../contract/api/notice-routes.ts';
import type { Queries } from '../store/store.ts';

export type NewNotice = {
  readonly person: string;
  readonly kind: NoticeKind;
  /** What makes it due; with the kind, once for a person. */
  readonly key: string;
  readonly assignment?: string;
  readonly attempt?: string;
  readonly scenario?: string;
  readonly from?: string;
  /** Milliseconds since 1970. */
  readonly dueAt?: number | null;
};

const AT_ONCE = 500;

/** Leaves notices; @returns how many of them are new. */
export async function notify(
  db: Queries,
  notices: readonly NewNotice[],
  { now, mailed }: { readonly now: number; readonly mailed: boolean },
): Promise<number> {
  let made = 0;
  for (let at = 0; at < notices.length; at += AT_ONCE) {
    const rows = notices.slice(at, at + AT_ONCE).map((notice) => ({
      id: v7(),
      person_id: notice.person,
      due_key: `${notice.kind} ${notice.key}`,
      kind: notice.kind,
      at: now,
      read_at: null,
      assignment_id: notice.assignment ?? null,
      attempt_id: notice.attempt ?? null,
      scenario_id: notice.scenario ?? null,
      from_id: notice.from ?? null,
      due_at: notice.dueAt ?? null,
      mail: mailed ? ('due' as const) : ('none' as const),
      mail_tries: 0,
      mail_claimed_at: null,
    }));
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('notice')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['person_id', 'due_key']).doNothing())
      .executeTakeFirstOrThrow();
    made += Number(numInsertedOrUpdatedRows ?? 0n);
  }
  return made;
}

/** Marks what asked somebody to play a scenario as read: he has played it. */
export async function settleRepetition(
  db: Queries,
  { person, scenario }: { readonly person: string; readonly scenario: string },
  at: number,
): Promise<void> {
  await db
    .updateTable('notice')
    .set({ read_at: at })
    .where('person_id', '=', person)
    .where('kind', '=', 'repetition')
    .where('scenario_id', '=', scenario)
    .where('at', '<=', at)
    .where('read_at', 'is', null)
    .execute();
}
