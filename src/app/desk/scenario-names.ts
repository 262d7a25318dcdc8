import type { ScenarioCard } from '../../contract/compiled.ts';
import { language } from '../ui/messages.ts';

/** What a scenario is called in the present language; its id where it is no longer installed. */
export const scenarioName = (cards: readonly ScenarioCard[], id: string): string =>
  cards.find((card) => card.id === id)?.title[language.value] ?? id;
