/** Who signed in on this browser last, so that pages know it without asking. */
import { ROLES, type Role } from '../../contract/role.ts';
import { readText, writeText } from './local-text.ts';
import { forgetEndings } from './reached-endings.ts';
import { forgetUnfinished } from './unfinished-scenarios.ts';

const KEY = 'rapport.self';
const ROLES_KEY = 'rapport.roles';

/** The id of whoever is signed in, as far as this browser knows; `null` for nobody. */
export const signedIn = (): string | null => readText(KEY);

/** The roles of whoever is signed in, as far as this browser knows; the server goes by its own. */
export function signedInRoles(): readonly Role[] {
  const known = (readText(ROLES_KEY) ?? '').split(',');
  return signedIn() === null ? [] : ROLES.filter((role) => known.includes(role));
}

/**
 * Remembers who is signed in, with the roles; `null` when nobody is any longer. What pages know of
 * the attempts of whoever was signed in before is forgotten.
 */
export function rememberSignedIn(person: string | null, roles: readonly Role[] = []): void {
  if (person !== signedIn()) {
    forgetUnfinished();
    forgetEndings();
  }
  writeText(KEY, person);
  writeText(ROLES_KEY, person === null ? null : roles.join());
}
