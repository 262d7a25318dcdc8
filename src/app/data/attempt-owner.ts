/**
 * Whose the attempts of this browser are: several people may use it one after another, each with an
 * account. What was played without one belongs to nobody, and whoever goes on with it takes it over.
 */
import type { Records } from './records.ts';

/** The place where the owner of an attempt is kept: this and the attempt's id. */
const OWNER = 'owner:';

/** The person that an attempt belongs to, or `null`. */
export async function ownerOf(records: Records, id: string): Promise<string | null> {
  const owner = await records.get(OWNER + id);
  return typeof owner === 'string' ? owner : null;
}

/** Makes an attempt somebody's, unless it is already; returns whose it is, `null` for nobody's. */
export async function claim(
  records: Records,
  id: string,
  person: string | null,
): Promise<string | null> {
  const owner = await ownerOf(records, id);
  if (owner !== null || person === null) return owner;
  await records.set(OWNER + id, person);
  return person;
}

/** Strikes out whose an attempt was. */
export const disown = (records: Records, id: string): Promise<void> => records.remove(OWNER + id);

/** The ids of the attempts that belong to others than this person; `null` is nobody. */
export async function othersAttempts(
  records: Records,
  person: string | null,
): Promise<ReadonlySet<string>> {
  const owners = await records.startingWith(OWNER);
  const others = owners.filter(([, owner]) => owner !== person);
  return new Set(others.map(([key]) => key.slice(OWNER.length)));
}
