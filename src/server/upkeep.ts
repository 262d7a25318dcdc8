/** What the server does by itself, once an hour. */
import type { FastifyInstance } from 'fastify';
import { deleteOldAttempts } from './privacy/retention.ts';
import { momentFor } from './sign-in/people.ts';
import { sweep } from './sign-in/throttle.ts';
import type { Team } from './team.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Notices are older than anything that could leave them again. */
const NOTICES_MS = 365 * DAY_MS;

/** Begins the upkeep; it ends with the server. */
export function keepUp(app: FastifyInstance, team: Team): void {
  const timer = setInterval(() => {
    tidy(team).catch((error: unknown) => app.log.error(error));
  }, HOUR_MS);
  timer.unref();
  app.addHook('onClose', () => clearInterval(timer));
}

/** Clears away sessions, links, old notices and counts that are over, and attempts that were kept long enough. */
export async function tidy({
  store: { db, kind },
  clock,
}: Pick<Team, 'store' | 'clock'>): Promise<void> {
  const now = clock();
  await deleteOldAttempts(db, now);
  await sweep(db, now - DAY_MS);
  await db.deleteFrom('session').where('expires_at', '<', momentFor(kind, now)).execute();
  await db.deleteFrom('verification').where('expires_at', '<', momentFor(kind, now)).execute();
  await db
    .deleteFrom('notice')
    .where('at', '<', now - NOTICES_MS)
    .execute();
  await db
    .deleteFrom('link')
    .where('expires_at', '<', now - DAY_MS)
    .execute();
}
