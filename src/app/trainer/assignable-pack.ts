/** Packs that can be assigned: those that come with the product, and the team's own. */
import type { PackView } from '../../contract/api/pack-routes.ts';
import { USUAL_RULES } from '../../contract/api/rules.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import { language } from '../ui/messages.ts';

/** A pack of the team, as the server lists it. */
export type OwnPack = PackView;

/** A pack as one is chosen. */
export type AssignablePack = Pick<
  OwnPack,
  'id' | 'version' | 'title' | 'summary' | 'passMarks' | 'rules'
> & {
  readonly scenarios: readonly string[];
  readonly own: boolean;
};

/** What is proposed with a pack that says nothing itself. */
export const SHIPPED_RULES = { ...USUAL_RULES, attemptsAllowed: 3 };

/** All packs to choose from in the present language, the product's before the team's. */
export const assignablePacks = (
  packs: readonly Pack[],
  own: readonly OwnPack[],
): readonly AssignablePack[] => [
  ...packs.map(({ id, version, title, summary, scenarios, passMarks }) => ({
    id,
    version,
    title: title[language.value],
    summary: summary[language.value],
    scenarios,
    passMarks,
    rules: SHIPPED_RULES,
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
