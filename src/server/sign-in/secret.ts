import { randomBytes } from 'node:crypto';
import type { Queries } from '../store/store.ts';

const NAME = 'signing-secret';

/** The secret that session cookies are signed with: made once, the same for all servers. */
export async function signingSecret(db: Queries): Promise<string> {
  await db
    .insertInto('setting')
    .values({ name: NAME, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow();
  return value;
}
