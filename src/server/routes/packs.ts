/** Handlers of packs. */
import type { PACK_ROUTES, PackView } from '../../contract/api/pack-routes.ts';
import { makeCsv } from '../../contract/csv.ts';
import { ok } from '../../core/base/result.ts';
import { refuse, type Handlers } from '../api/call.ts';
import { cutPage, parseCursor } from '../api/cursor.ts';
import { listPacks, packVersions } from '../packs/list.ts';
import { archivePack, deletePack, duplicatePack, savePack } from '../packs/save.ts';
import type { Team } from '../team.ts';

/** A table is one file, however long. */
const ALL = 1_000_000;

/** The handlers of `PACK_ROUTES`. */
export const packHandlers = (team: Team): Handlers<typeof PACK_ROUTES> => ({
  packs: async ({ query: { cursor, limit, archived } }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    const rows = await listPacks(team.store.db, { archived, after, limit: limit + 1 });
    const page = cutPage(rows, limit, ({ title, id }) => ({ key: title, id }));
    return ok({ items: [...page.items], next: page.next });
  },
  packTable: async () => ok(packTable(await listPacks(team.store.db, { limit: ALL }))),
  pack: async ({ params: { id } }) => {
    const [pack] = await listPacks(team.store.db, { id, limit: 1 });
    return pack === undefined ? refuse('not-found') : ok(pack);
  },
  packVersions: async ({ params: { id } }) => {
    const versions = await packVersions(team.store.db, id);
    return versions.length === 0 ? refuse('not-found') : ok({ versions });
  },
  savePack: async ({ params: { id }, body, person }) => savePack(team, person, id, body),
  duplicatePack: async ({ params: { id }, body, person }) => duplicatePack(team, person, id, body),
  archivePack: async ({ params: { id }, body: { archived }, person }) =>
    archivePack(team, person, id, archived),
  deletePack: async ({ params: { id }, person }) => deletePack(team, person, id),
});

const packTable = (packs: readonly PackView[]): string =>
  makeCsv([
    ['pack', 'version', 'scenarios', 'passTrust', 'passPartnership', 'changedAt', 'archivedAt'],
    ...packs.map(({ title, version, scenarios, passMarks, changedAt, archivedAt }) => [
      title,
      version,
      scenarios.join('|'),
      passMarks.trust,
      passMarks.partnership,
      changedAt,
      archivedAt ?? '',
    ]),
  ]);
