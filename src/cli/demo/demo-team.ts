/** Makes the people and groups of the demonstration, each signed in. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { firstAdministratorPath } from '../../server/sign-in/first-administrator.ts';
import { makeCsv } from '../../contract/csv.ts';
import type { Queries } from '../../server/store/store.ts';
import { ApiClient } from './api-client.ts';
import {
  ADMINISTRATOR,
  addressOf,
  DEMO_PASSWORD,
  GROUPS,
  LEARNERS,
  MANAGERS,
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
  items: z.array(z.object({ id: z.string(), name: z.string() })),
});
const invitationsSchema = z.object({
  invitations: z.array(z.object({ person: z.string(), path: z.string() })),
});

/** Makes everybody, by the routes that an administrator uses. */
export async function makeDemoTeam(
  app: FastifyInstance,
  db: Queries,
  now: number,
): Promise<DemoTeam> {
  const path = await firstAdministratorPath(db, now);
  if (path === null) throw new Error('There is an administrator already.');
  const administrator = new ApiClient(app);
  const email = addressOf(ADMINISTRATOR);
  await useLink(administrator, path, { name: ADMINISTRATOR, email });
  await administrator.post('/api/people-import', { csv: peopleTable() });
  const { items } = peopleSchema.parse(await administrator.get('/api/people?limit=200'));
  const others = items.filter(({ name }) => name !== ADMINISTRATOR);
  const asked = { people: others.map(({ id }) => id) };
  const { invitations } = invitationsSchema.parse(
    await administrator.post('/api/invitations', asked),
  );
  const people = new Map<string, Member>();
  for (const { id, name } of others) {
    const browser = new ApiClient(app);
    await useLink(browser, invitations.find(({ person }) => person === id)?.path ?? '', {});
    people.set(name, { id, browser });
  }
  const groups = peopleSchema.parse(await administrator.get('/api/groups?limit=200'));
  return { people, groups: new Map(groups.items.map(({ id, name }) => [name, id])) };
}

const useLink = (browser: ApiClient, path: string, known: object): Promise<unknown> =>
  browser.post('/api/links/use', {
    secret: path.split('#')[1],
    password: DEMO_PASSWORD,
    locale: 'en',
    ...known,
  });

function peopleTable(): string {
  const rows = LEARNERS.map(({ name, group }) => [name, addressOf(name), '', group, '']);
  const managers = MANAGERS.map((name, at) => [name, addressOf(name), '', '', GROUPS[at] ?? '']);
  return makeCsv([
    ['name', 'email', 'roles', 'groups', 'manages'],
    [TRAINER, addressOf(TRAINER), 'trainer', '', ''],
    ...managers,
    ...rows,
  ]);
}
