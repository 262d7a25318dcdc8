import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScenarioText } from '../session/scenario-text.ts';

/** The scenario's words, for every part of the page. */
export const ScenarioContext = createContext<ScenarioText | null>(null);

/** The words of the scenario being played; throws outside of a play page. */
export function useScenario(): ScenarioText {
  const text = useContext(ScenarioContext);
  if (text === null) throw new Error('There is no scenario around this component.');
  return text;
}
