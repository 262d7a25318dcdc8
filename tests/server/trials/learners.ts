import { openStore, type StorePlace } from '../../../src/server/store/store.ts';
import { openTeam } from '../team.ts';
import type { Databases } from '../databases.ts';
import type { Learner } from './outboxes.ts';

/** Makes some learners in an empty place, signed in each. */
export async function makeLearners(
  databases: Databases,
  place: StorePlace,
  { count, distFolder }: { readonly count: number; readonly distFolder: string },
): Promise<readonly Learner[]> {
  const team = await openTeam({ ...databases, open: () => openStore(place) }, { distFolder });
  try {
    const learners: Learner[] = [];
    for (let number = 0; number < count; number++) {
      const { self: id, cookie } = await team.member(`Learner${number}`);
      learners.push({ id, cookie });
    }
    return learners;
  } finally {
    await team.app.close();
    await team.store.close();
  }
}

/** What names a place to a server in a process of its own. */
export const envOf = (place: StorePlace): Record<string, string> =>
  place.kind === 'sqlite' ? { RAPPORT_DATA: place.folder } : { DATABASE_URL: place.url };
