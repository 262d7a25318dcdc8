/** Handlers of what has changed. */
import type { CHANGES_ROUTES } from '../../contract/api/changes-routes.ts';
import { ok } from '../../core/base/result.ts';
import type { Handlers } from '../api/call.ts';
import {
  changedAssignments,
  deliveredAttempts,
  writtenRemarks,
  type Changed,
} from '../changes/changes.ts';
import { countUnread } from '../notices/list.ts';
import type { Team } from '../team.ts';

/** How long a transaction may take between the moment that it writes and its end. */
const SETTLED_MS = 5_000;
const MOST = 200;

/** The handlers of `CHANGES_ROUTES`. */
export const changesHandlers = ({
  store: { db },
  clock,
}: Team): Handlers<typeof CHANGES_ROUTES> => ({
  changes: async ({ query: { since }, person }) => {
    const settled = clock() - SETTLED_MS;
    const notices = await countUnread(db, person.id);
    if (since === undefined)
      return ok({ cursor: String(settled), attempts: [], remarks: [], assignments: [], notices });
    const wanted = { viewer: person, since: Number(since), limit: MOST };
    const attempts = await deliveredAttempts(db, wanted);
    const remarks = await writtenRemarks(db, wanted);
    const assignments = await changedAssignments(db, wanted);
    const lists: readonly (readonly Changed[])[] = [attempts, remarks, assignments];
    return ok({
      cursor: String(cursorAfter(lists, settled)),
      attempts,
      remarks,
      assignments,
      notices,
    });
  },
});

/** A list that was cut short is asked for again from its end; all before has been told. */
function cursorAfter(lists: readonly (readonly Changed[])[], settled: number): number {
  const ends = lists
    .filter((list) => list.length >= MOST)
    .map((list) => Date.parse(list.at(-1)?.at ?? ''));
  return Math.min(settled, ...ends);
}
