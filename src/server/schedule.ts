/**
 * What becomes due by itself: notices, repetitions, letters.
 *
 * Of several servers on one database one does it at a time. That spares work and is not needed for
 * safety: every notice has a key of its own, and every letter is claimed before it is sent.
 */
import type { FastifyInstance } from 'fastify';
import { Cards } from './notices/cards.ts';
import { leaveDueNotices } from './notices/due.ts';
import { sendLetters } from './notices/letters.ts';
import { leaveRepetitions } from './notices/repetition.ts';
import type { Queries } from './store/store.ts';
import type { Team } from './team.ts';

/** What of a team becomes due by itself. */
export type Scheduled = Pick<Team, 'store' | 'clock' | 'mailer' | 'publicUrl'>;

const MINUTE_MS = 60_000;
const NAME = 'schedule';

/** Looks every minute for what is due; it ends with the server. */
export function keepSchedule(app: FastifyInstance, team: Team): void {
  const cards = new Cards();
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    runSchedule(team, cards)
      .catch((error: unknown) => app.log.error(error))
      .finally(() => {
        running = false;
      });
  }, MINUTE_MS);
  timer.unref();
  app.addHook('onClose', () => clearInterval(timer));
}

/** Does what is due now, where no other server is about it. @returns whether it was done. */
export async function runSchedule(
  { store: { db }, clock, mailer, publicUrl }: Scheduled,
  cards: Cards,
): Promise<boolean> {
  const now = clock();
  if (!(await takeLease(db, now))) return false;
  const when = { now, mailed: mailer !== null };
  const moments = [...(await cards.latest(db)).values()]
    .filter(({ kind }) => kind === 'moment')
    .map(({ id, competencies }) => ({ scenario: id, competencies }));
  await leaveDueNotices(db, when);
  await leaveRepetitions(db, moments, when);
  if (mailer !== null && publicUrl !== null)
    await sendLetters(db, { mailer, publicUrl, cards }, now);
  return true;
}

/** Takes the work for most of a minute. */
async function takeLease(db: Queries, now: number): Promise<boolean> {
  await db
    .insertInto('lease')
    .values({ name: NAME, until: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { numUpdatedRows } = await db
    .updateTable('lease')
    .set({ until: now + MINUTE_MS / 2 })
    .where('name', '=', NAME)
    // One from further ahead was taken by a clock that has been put right since.
    .where((eb) => eb.or([eb('until', '<=', now), eb('until', '>', now + MINUTE_MS)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
