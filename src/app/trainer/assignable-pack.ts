/** Packs that can be assigned: those that come with the product, and the team's own. */
import type { PackView } from '../../contract/api/pack-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import { language } from '../ui/messages.ts';

/** A pack of the team, as the server lists it. */
export type OwnPack = PackView;

/** A pack as one is chosen. */
export type AssignablePack = Pick<OwnPack, 'id' | 'title' | 'summary' | 'passMarks'> & {
  readonly scenarios: readonly string[];
  readonly own: boolean;
};

/** All packs to choose from in the present language, the product's before the team's. */
export const assignablePacks = (
  packs: readonly Pack[],
  own: readonly OwnPack[],
): readonly AssignablePack[] => [
  ...packs.map(({ id, title, summary, scenarios, passMarks }) => ({
    id,
    title: title[language.value],
    summary: summary[language.value],
    scenarios,
    passMarks,
    own: false,
  })),
  ...own.map((pack) => ({ ...pack, own: true })),
];

/** Minutes that a first play of the scenarios takes, all together. */
export const minutesOf = (
  cards: readonly ScenarioCard[],
  { scenarios }: Pick<AssignablePack, 'scenarios'>,
): number =>
  scenarios.reduce((sum, id) => sum + (cards.find((card) => card.id === id)?.minutes ?? 0), 0);
