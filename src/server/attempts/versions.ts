/** Every version of every scenario that was ever served, by its content hash. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debriefFileSchema, playFileSchema, scenarioPaths } from '../../contract/compiled.ts';
import { solverReportSchema } from '../../contract/solver-report.ts';
import type { Queries } from '../store/store.ts';
import type { VerifiedScenario } from '../verify/verifier.ts';

const PLAY_FILE = /\.play\.json$/;

/**
 * Keeps the scenarios of a build that are not kept yet.
 *
 * A changed story never changes an old attempt: what an attempt was played in stays here.
 */
export async function keepVersions(db: Queries, distFolder: string, now: number): Promise<void> {
  const folder = join(distFolder, 'stories');
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((file) => PLAY_FILE.test(file))) {
    const play = await readFile(join(folder, name), 'utf8');
    const parsed = playFileSchema.safeParse(JSON.parse(play));
    if (!parsed.success) continue;
    const { id, hash } = parsed.data.card;
    const paths = scenarioPaths(id, hash);
    const debrief = await readFile(join(distFolder, paths.debrief), 'utf8').catch(() => null);
    if (debrief === null) continue;
    const solver = await readFile(join(distFolder, paths.solver), 'utf8').catch(() => null);
    await db
      .insertInto('scenario_version')
      .values({ hash, scenario_id: id, play, debrief, solver, seen_at: now })
      .onConflict((conflict) =>
        conflict.column('hash').doUpdateSet({ debrief, solver, seen_at: now }),
      )
      .execute();
  }
}

/** Finds versions, and keeps the ones used last in memory. */
export class Versions {
  readonly #db: Queries;
  readonly #known = new Map<string, VerifiedScenario>();

  constructor(db: Queries) {
    this.#db = db;
  }

  /** The version of a hash as it is verified; `null` when there was never one. */
  async find(hash: string): Promise<VerifiedScenario | null> {
    const known = this.#known.get(hash) ?? (await this.#read(hash));
    if (known === null) return null;
    this.#known.delete(hash);
    this.#known.set(hash, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
    return known;
  }

  async #read(hash: string): Promise<VerifiedScenario | null> {
    const row = await this.#db
      .selectFrom('scenario_version')
      .select(['play', 'debrief', 'solver'])
      .where('hash', '=', hash)
      .executeTakeFirst();
    if (row === undefined) return null;
    const {
      card,
      story: storyJson,
      variants,
      follows,
    } = playFileSchema.parse(JSON.parse(row.play));
    const { rubric, endings } = debriefFileSchema.parse(JSON.parse(row.debrief));
    const { id } = card;
    return {
      scenario: { id, hash, storyJson, variants, follows, rubric, endings },
      walk: isWalked(row.solver, hash),
    };
  }
}

const MOST_KNOWN = 50;

/** Whether the solver has walked this very version whole, by the walk that scores attempts. */
function isWalked(json: string | null, hash: string): boolean {
  if (json === null) return false;
  const parsed = solverReportSchema.safeParse(JSON.parse(json));
  if (!parsed.success) return false;
  const { verdict, walk, hash: of } = parsed.data;
  return of === hash && walk === 'quick' && verdict.complete;
}
