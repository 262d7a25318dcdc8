/** Makes the people and groups of the demonstration, each signed in. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { firstAdministratorPath } from '../../server/sign-in/first-administrator.ts';
import { makeCsv } from '../../contract/csv.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Queries } from '../../server/store/store.ts';
import { ApiClient } from './api-client.ts';
import {
  ADMINISTRATOR,
  addressOf,
  DEMO_PASSWORD,
  GROUPS,
  LEARNERS,
  MANAGERS,
  shownName,
  shownTitle,
  TRAINER,
} from './cast.ts';

export type Member = { readonly id: string; readonly browser: ApiClient };

export type DemoTeam = {
  /** By name. */
  readonly people: ReadonlyMap<string, Member>;
  /** Ids by name. */
  readonly groups: ReadonlyMap<string, string>;
};

const peopleSchema = z.object({
  items: z.array(z.object({ id: z.string(), email: z.string() })),
});
const groupsSchema = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string() })),
});
const invitationsSchema = z.object({
  invitations: z.array(z.object({ person: z.string(), path: z.string() })),
});

/** Makes everybody, by the routes that an administrator uses. */
export async function makeDemoTeam(
  app: FastifyInstance,
  db: Queries,
  { now, locale }: { readonly now: number; readonly locale: Locale },
): Promise<DemoTeam> {
  const path = await firstAdministratorPath(db, now);
  if (path === null) throw new Error('There is an administrator already.');
  const administrator = new ApiClient(app);
  const email = addressOf(ADMINISTRATOR);
  const own = { name: shownName(ADMINISTRATOR, locale), email, locale };
  await useLink(administrator, path, own);
  await administrator.post('/api/people-import', { csv: peopleTable(locale) });
  const { items } = peopleSchema.parse(await administrator.get('/api/people?limit=200'));
  const ids = new Map(items.map((item) => [item.email, item.id]));
  const others = [TRAINER, ...MANAGERS, ...LEARNERS.map(({ name }) => name)].map((name) => ({
    name,
    id: ids.get(addressOf(name)) ?? '',
  }));
  const asked = { people: others.map(({ id }) => id) };
  const { invitations } = invitationsSchema.parse(
    await administrator.post('/api/invitations', asked),
  );
  const people = new Map<string, Member>();
  for (const { id, name } of others) {
    const browser = new ApiClient(app);
    const invitation = invitations.find(({ person }) => person === id)?.path ?? '';
    await useLink(browser, invitation, { locale });
    people.set(name, { id, browser });
  }
  const groups = groupsSchema.parse(await administrator.get('/api/groups?limit=200'));
  return { people, groups: new Map(groups.items.map(({ id, name }) => [name, id])) };
}

const useLink = (browser: ApiClient, path: string, known: object): Promise<unknown> =>
  browser.post('/api/links/use', {
    secret: path.split('#')[1],
    password: DEMO_PASSWORD,
    ...known,
  });

function peopleTable(locale: Locale): string {
  const row = (name: string, roles: string, group: string, manages: string): string[] => [
    shownName(name, locale),
    addressOf(name),
    locale,
    roles,
    group === '' ? '' : shownTitle(group, locale),
    manages === '' ? '' : shownTitle(manages, locale),
  ];
  return makeCsv([
    ['name', 'email', 'locale', 'roles', 'groups', 'manages'],
    row(TRAINER, 'trainer', '', ''),
    ...MANAGERS.map((name, at) => row(name, '', '', GROUPS[at] ?? '')),
    ...LEARNERS.map(({ name, group }) => row(name, '', group, '')),
  ]);
}
