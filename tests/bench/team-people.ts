/** A team for the benchmark, put into the database directly: people, a group, and their sessions. */
import { createHmac, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { addPerson, momentFor } from '../../src/server/sign-in/people.ts';
import { signingSecret } from '../../src/server/sign-in/secret.ts';
import type { Store } from '../../src/server/store/store.ts';

export type Member = { readonly id: string; readonly cookie: string };

const DAY_MS = 86_400_000;

/** Adds people who are signed in. */
export async function addMembers(store: Store, count: number): Promise<readonly Member[]> {
  const { db, kind } = store;
  const secret = await signingSecret(db);
  const now = Date.now();
  const members: Member[] = [];
  await db.transaction().execute(async (transaction) => {
    for (let number = 0; number < count; number++) {
      const id = v7();
      const known = {
        name: `Learner ${number}`,
        email: `${id}@team.example`,
        locale: 'en',
      } as const;
      await addPerson(transaction, kind, { id, ...known }, now);
      const token = randomBytes(24).toString('base64url');
      const moment = (ms: number) => momentFor(kind, ms);
      await transaction
        .insertInto('session')
        .values({
          id: v7(),
          token,
          person_id: id,
          expires_at: moment(now + DAY_MS),
          created_at: moment(now),
          updated_at: moment(now),
          ip_address: null,
          user_agent: null,
        })
        .execute();
      members.push({ id, cookie: cookieOf(token, secret) });
    }
  });
  return members;
}

/** As the sign-in library signs it. */
function cookieOf(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `rapport.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
