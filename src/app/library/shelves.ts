/** How the library sorts what there is to play: pack by pack, in each pack's order. */
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';

/** Scenes under one heading; `pack` is `null` for those that stand in none. */
export type Shelf = {
  readonly pack: Pack | null;
  readonly kind: Pack['kind'];
  readonly cards: readonly ScenarioCard[];
};

/**
 * The shelves: each pack with the scenes that are here, then scenes in no pack, then such moments.
 *
 * A scene may stand in several packs; a shelf without scenes is left out.
 */
export function shelvesOf(
  cards: readonly ScenarioCard[],
  packs: readonly Pack[],
): readonly Shelf[] {
  const packed = packs.map((pack) => ({
    pack,
    kind: pack.kind,
    cards: pack.scenarios.flatMap((name) => cards.filter(({ id }) => id === name)),
  }));
  const others = cards.filter(({ id }) => !packs.some(({ scenarios }) => scenarios.includes(id)));
  const loose = (kind: ScenarioCard['kind']): readonly ScenarioCard[] =>
    others.filter((card) => card.kind === kind);
  const shelves: readonly Shelf[] = [
    ...packed.filter(({ kind }) => kind === 'scenarios'),
    { pack: null, kind: 'scenarios', cards: loose('scenario') },
    ...packed.filter(({ kind }) => kind === 'moments'),
    { pack: null, kind: 'moments', cards: loose('moment') },
  ];
  return shelves.filter((shelf) => shelf.cards.length > 0);
}

/** Whole scenarios in the order of the shelves, each once: what the library proposes to play next. */
export const proposed = (shelves: readonly Shelf[]): readonly ScenarioCard[] => [
  ...new Set(shelves.flatMap(({ kind, cards }) => (kind === 'scenarios' ? cards : []))),
];

/** Whether an attempt at a scenario has reached both marks of the pack. */
export const hasPassed = (
  { passMarks }: Pick<Pack, 'passMarks'>,
  scenario: string,
  attempts: readonly Attempt[],
): boolean =>
  attempts.some(
    ({ scenario: played, result }) =>
      played === scenario &&
      result !== null &&
      result.trust >= passMarks.trust &&
      result.partnership >= passMarks.partnership,
  );
