/** Which scenes are shown: by whom they are for, and by what they train. */
import { COMPETENCIES, SEATS, type Competency, type Seat } from '../../contract/scenario.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';

/** `null` in a field shows all. */
export type SceneFilter = { readonly seat: Seat | null; readonly trains: Competency | null };

/** Shows all. */
export const EVERYTHING: SceneFilter = { seat: null, trains: null };

/** The scenes that pass a filter. */
export const filtered = (
  cards: readonly ScenarioCard[],
  { seat, trains }: SceneFilter,
): readonly ScenarioCard[] =>
  cards.filter(
    (card) =>
      (seat === null || (card.seat ?? 'front-line') === seat) &&
      (trains === null || card.competencies.includes(trains)),
  );

/** The competencies that some scene trains, in the order of the rubric. */
export const trainedIn = (cards: readonly ScenarioCard[]): readonly Competency[] =>
  COMPETENCIES.filter((each) => cards.some(({ competencies }) => competencies.includes(each)));

/** The filter in an address; what makes no sense shows all. */
export function parseFilter(search: string): SceneFilter {
  const query = new URLSearchParams(search);
  return {
    seat: SEATS.find((each) => each === query.get('seat')) ?? null,
    trains: COMPETENCIES.find((each) => each === query.get('trains')) ?? null,
  };
}

/** The query of a filter, or `''` where it shows all. */
export function filterQuery({ seat, trains }: SceneFilter): string {
  const query = new URLSearchParams();
  if (seat !== null) query.set('seat', seat);
  if (trains !== null) query.set('trains', trains);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
