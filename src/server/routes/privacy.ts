/** Handlers of what is kept of people. */
import { createHmac } from 'node:crypto';
import type { PRIVACY_ROUTES } from '../../contract/api/privacy-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person, type Refusal } from '../api/call.ts';
import { record } from '../audit.ts';
import { makeCsv } from '../../contract/csv.ts';
import { hasAdministrator, lockAdministrators } from '../people/save.ts';
import { personalData } from '../privacy/personal-data.ts';
import { attemptsOlderThan, retentionDays, setRetentionDays } from '../privacy/retention.ts';
import { signingSecret } from '../sign-in/secret.ts';
import { inTransaction, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';

type Routes = typeof PRIVACY_ROUTES;

/** The handlers of `PRIVACY_ROUTES`. */
export const privacyHandlers = (team: Team): Handlers<Routes> => ({
  ownData: async ({ person }) => exported(team, person.id),
  personalData: async ({ params: { id }, person }) => {
    const subject = { kind: 'person', id } as const;
    await record(
      team.store.db,
      { actor: person.id, action: 'person-exported', subject },
      team.clock(),
    );
    return exported(team, id);
  },
  erasePerson: async ({ params: { id }, person }) => erase(team, person, id),
  retention: async () => ok({ days: await retentionDays(team.store.db) }),
  setRetention: async ({ body: { days }, person }) =>
    inTransaction(team.store.db, async (db) => {
      await setRetentionDays(db, days);
      const subject = { kind: 'installation', id: person.id } as const;
      const entry = {
        actor: person.id,
        action: 'retention-set',
        subject,
        detail: { days },
      } as const;
      await record(db, entry, team.clock());
      return ok({ days });
    }),
  retentionPreview: async ({ query: { days } }) =>
    ok(await attemptsOlderThan(team.store.db, days, team.clock())),
  analysisTable: async () => ok(await analysisTable(team.store.db)),
});

async function exported(
  { store: { db }, clock }: Team,
  id: string,
): Promise<Result<ResponseOf<Routes['ownData']>, Refusal>> {
  const data = await personalData(db, id);
  if (data === null) return refuse('not-found');
  return ok({ exportedAt: new Date(clock()).toISOString(), ...data });
}

class LastAdministrator extends Error {}

/** The log keeps that somebody was erased, and by whom; whom is told by an id that names nobody. */
async function erase(
  { store, clock }: Team,
  by: Person,
  id: string,
): Promise<Result<null, Refusal>> {
  try {
    return await inTransaction(store.db, async (db) => {
      await lockAdministrators(db);
      const gone = await db.deleteFrom('person').where('id', '=', id).executeTakeFirst();
      if (gone.numDeletedRows === 0n) return refuse('not-found');
      if (!(await hasAdministrator(db))) throw new LastAdministrator();
      const subject = { kind: 'person', id } as const;
      await record(db, { actor: by.id, action: 'person-erased', subject }, clock());
      return ok(null);
    });
  } catch (error) {
    if (error instanceof LastAdministrator) return refuse('last-administrator');
    throw error;
  }
}

const HEADER = [
  'learner',
  'attempt',
  'scenario',
  'version',
  'position',
  'decision',
  'choice',
  'level',
  'takenMs',
  'timedOut',
  'trust',
  'partnership',
] as const;

/** A pseudonym stays the same from export to export, and cannot be turned back without the secret. */
async function analysisTable(db: Queries): Promise<string> {
  const secret = await signingSecret(db);
  const pseudonym = (id: string): string =>
    createHmac('sha256', secret).update(`pseudonym ${id}`).digest('hex').slice(0, 16);
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('attempt_decision', 'attempt_decision.attempt_id', 'attempt.id')
    .select(['person_id', 'attempt.id', 'scenario_id', 'hash', 'position', 'decision', 'choice'])
    .select([
      'level',
      'taken_ms',
      'timed_out',
      'attempt_decision.trust',
      'attempt_decision.partnership',
    ])
    .where('assignment_id', 'is not', null)
    .orderBy('attempt.id')
    .orderBy('position')
    .execute();
  return makeCsv([
    [...HEADER],
    ...rows.map((row) => [
      pseudonym(row.person_id),
      pseudonym(row.id),
      row.scenario_id,
      row.hash,
      row.position,
      row.decision,
      row.choice,
      row.level ?? '',
      row.taken_ms,
      row.timed_out,
      row.trust,
      row.partnership,
    ]),
  ]);
}
