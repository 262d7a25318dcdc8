/** Invitations: made for many at once, sent where there is a mail server. */
import type { Person } from '../api/call.ts';
import { record } from '../audit.ts';
import { invitationMail } from '../mail/texts.ts';
import { linkPath, makeLink } from '../sign-in/links.ts';
import { inTransaction } from '../store/store.ts';
import type { Team } from '../team.ts';

export type Invitation = {
  readonly person: string;
  readonly path: string;
  readonly mailed: boolean;
};

/**
 * Makes an invitation for each, instead of the one before.
 *
 * @param onFailure - told when the mail server does not take a mail; the invitation stands anyway.
 * @returns `null`, having made none, when somebody is not there or is disabled.
 */
export async function invite(
  { store, clock, mailer, publicUrl }: Team,
  people: readonly string[],
  by: Person,
  onFailure: (error: unknown) => void,
): Promise<Invitation[] | null> {
  const wanted = [...new Set(people)];
  const found = await store.db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'locale'])
    .where('id', 'in', wanted)
    .where('status', '!=', 'disabled')
    .execute();
  if (found.length !== wanted.length) return null;
  const made = await inTransaction(store.db, async (db) => {
    const links: { person: (typeof found)[number]; path: string }[] = [];
    for (const person of found) {
      const link = { kind: 'invitation', person: person.id, by: by.id } as const;
      links.push({ person, path: linkPath(await makeLink(db, link, clock())) });
      const subject = { kind: 'person', id: person.id } as const;
      await record(db, { actor: by.id, action: 'invitation-made', subject }, clock());
    }
    return links;
  });
  const invitations: Invitation[] = [];
  for (const { person, path } of made) {
    const link = `${publicUrl ?? ''}${path}`;
    const sent = mailer?.send(
      invitationMail({ to: person.email, name: person.name, link }, person.locale),
    );
    const mailed = await (sent ?? Promise.reject(new Error('no mail server'))).then(
      () => true,
      (error: unknown) => {
        if (mailer !== null) onFailure(error);
        return false;
      },
    );
    invitations.push({ person: person.id, path, mailed });
  }
  return invitations;
}
