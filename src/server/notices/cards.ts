/** What is told of the scenarios that are served. */
import { playFileSchema, type ScenarioCard } from '../../contract/compiled.ts';
import type { Queries } from '../store/store.ts';

/** Reads the cards of the scenarios in their latest versions; each version once. */
export class Cards {
  readonly #known = new Map<string, ScenarioCard>();

  async latest(db: Queries): Promise<ReadonlyMap<string, ScenarioCard>> {
    const rows = await db
      .selectFrom('scenario_version')
      .select(['hash', 'scenario_id'])
      .orderBy('seen_at')
      .orderBy('hash', 'desc')
      .execute();
    const hashes = new Map(rows.map((row) => [row.scenario_id, row.hash]));
    const cards = new Map<string, ScenarioCard>();
    for (const [scenario, hash] of hashes) cards.set(scenario, await this.#card(db, hash));
    return cards;
  }

  async #card(db: Queries, hash: string): Promise<ScenarioCard> {
    const known = this.#known.get(hash);
    if (known !== undefined) return known;
    const { play } = await db
      .selectFrom('scenario_version')
      .select('play')
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow();
    const { card } = playFileSchema.parse(JSON.parse(play));
    this.#known.set(hash, card);
    return card;
  }
}
