/** Handlers of packages for learning management systems. */
import { validate } from 'uuid';
import type { PACKAGE_ROUTES } from '../../contract/api/package-routes.ts';
import type { PackView } from '../../contract/api/pack-routes.ts';
import type { Pack } from '../../contract/pack.ts';
import { ok } from '../../core/base/result.ts';
import { readPacks } from '../../package/content.ts';
import { refuse, type Handlers } from '../api/call.ts';
import { listPacks } from '../packs/list.ts';
import type { Queries } from '../store/store.ts';
import type { Team } from '../team.ts';

/** The handlers of `PACKAGE_ROUTES`. */
export const packageHandlers = (team: Team): Handlers<typeof PACKAGE_ROUTES> => ({
  makePackage: async ({ body: { pack: id, passMarks, ...request } }) => {
    const pack = validate(id)
      ? await ownPack(team.store.db, id)
      : readPacks(team.distFolder)?.find((each) => each.id === id);
    if (pack === undefined) return refuse('not-found');
    const answer = team.packages.make({ ...request, pack: { ...pack, passMarks } });
    return answer === null ? refuse('too-many-requests') : ok(answer);
  },
});

async function ownPack(db: Queries, id: string): Promise<Pack | undefined> {
  const [pack] = await listPacks(db, { id, limit: 1 });
  return pack && asShipped(pack);
}

/** A pack of the team's own in the form of those that come with the product: its words in each language. */
const asShipped = ({ id, title, summary, scenarios, passMarks }: PackView): Pack => ({
  version: 1,
  id,
  kind: 'scenarios',
  title: { en: title, ru: title },
  summary: { en: summary, ru: summary },
  scenarios,
  passMarks,
});
