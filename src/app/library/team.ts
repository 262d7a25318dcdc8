/** What a team adds to one's pages: assignments, and attempts that were played elsewhere. */
import { signal, type Signal } from '@preact/signals';
import type { AttemptRow } from '../../contract/api/attempt-routes.ts';
import { NOTICE_ROUTES } from '../../contract/api/notice-routes.ts';
import { askAgreements, keepAgreement, type OwnAgreement } from '../data/agreements.ts';
import { askAssignments, knownAssignments, type OwnAssignment } from '../data/assignments.ts';
import { bringHere, ownRows } from '../data/own-attempts.ts';
import { ask as askServer, type AskFailure } from '../data/server.ts';
import { signedIn } from '../data/signed-in.ts';
import type { OwnNotice } from './notice-list.tsx';
import type { LoadedPersonal } from './load-personal.ts';

/** What is known of the team of whoever is signed in. */
export type Team = {
  readonly assignments: readonly OwnAssignment[];
  /** What the server keeps of one's attempts; `null` until it has told. */
  readonly rows: readonly AttemptRow[] | null;
  /** Unread notices, the latest first. */
  readonly notices: readonly OwnNotice[];
  /** What one has agreed on with a leader, the latest first. */
  readonly agreements: readonly OwnAgreement[];
  /** Why the server's latest answer is missing; `null` where it is there, or awaited. */
  readonly failure: AskFailure | null;
};

/** How often the server is asked while the page is looked at, in milliseconds. */
const ASK_MS = 20_000;

/** The team as it was told last; `null` where nobody is signed in. */
export const teamSignal = (): Signal<Team | null> =>
  signal(
    signedIn() === null
      ? null
      : { assignments: knownAssignments(), rows: null, notices: [], agreements: [], failure: null },
  );

/**
 * Asks the server for what is assigned and played, brings here what was played on elsewhere, and
 * asks again as long as the page is looked at.
 *
 * @param changed - told when attempts of this device have changed.
 */
export async function followTeam(
  team: Signal<Team | null>,
  { store }: Pick<LoadedPersonal, 'store'>,
  changed: () => Promise<void>,
): Promise<void> {
  const person = signedIn();
  if (person === null) return;
  const ask = async (): Promise<void> => {
    await store.deliver();
    const [assignments, rows, notices, agreements] = await Promise.all([
      askAssignments(),
      ownRows(person),
      askServer(NOTICE_ROUTES.notices, { query: { limit: 50 } }),
      askAgreements(),
    ]);
    const now = team.peek();
    if (now === null) return;
    const failure = assignments.ok ? (rows.ok ? null : rows.error) : assignments.error;
    team.value = {
      assignments: assignments.ok ? assignments.value : now.assignments,
      rows: rows.ok ? rows.value : now.rows,
      notices: notices.ok
        ? notices.value.items.filter(({ readAt }) => readAt === null)
        : now.notices,
      agreements: agreements.ok ? agreements.value : now.agreements,
      failure,
    };
    if (!rows.ok) return;
    const { attempts } = await store.listAttempts();
    await bringHere(store, rows.value, attempts);
    await changed();
  };
  await ask();
  askAgain(ask);
}

/** Asks from time to time while the page is seen, and when it comes into sight again. */
function askAgain(ask: () => Promise<void>): void {
  let asking = false;
  const askOnce = (): void => {
    if (asking || document.hidden) return;
    asking = true;
    void ask()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        asking = false;
      });
  };
  setInterval(askOnce, ASK_MS);
  document.addEventListener('visibilitychange', askOnce);
  // The page may come back from the browser's memory as it was left.
  addEventListener('pageshow', ({ persisted }) => persisted && askOnce());
  addEventListener('online', askOnce);
}

/** The assignments, as far as they are known. */
export const assignmentsOf = (team: Team | null): readonly OwnAssignment[] =>
  team?.assignments ?? [];

/** Marks notices as read: here at once, on the server as soon as it can be reached. */
export async function markRead(team: Signal<Team | null>, ids: readonly string[]): Promise<void> {
  const now = team.peek();
  if (now === null) return;
  team.value = { ...now, notices: now.notices.filter(({ id }) => !ids.includes(id)) };
  await askServer(NOTICE_ROUTES.readNotices, { body: { ids: [...ids] } });
}

/** Says that what was agreed on has been kept, or has not; shown as the server has taken it. */
export async function markKept(
  team: Signal<Team | null>,
  attempt: string,
  kept: boolean,
): Promise<void> {
  const answer = await keepAgreement(attempt, kept);
  const now = team.peek();
  if (now === null) return;
  if (!answer.ok) {
    team.value = { ...now, failure: answer.error };
    return;
  }
  const keptAt = kept ? new Date().toISOString() : null;
  team.value = {
    ...now,
    agreements: now.agreements.map((each) =>
      each.attempt === attempt ? { ...each, keptAt } : each,
    ),
  };
}
