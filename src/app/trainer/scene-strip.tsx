import type { VNode } from 'preact';
import type { Progress } from '../../contract/api/assignment-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { scenarioName } from '../desk/scenario-names.ts';
import { messages } from './messages.ts';

type StripProps = {
  readonly progress: readonly Progress[];
  readonly cards: readonly ScenarioCard[];
};

/** One bar for each scene: filled where passed, hatched where tried, empty where not begun. */
export const SceneStrip = ({ progress, cards }: StripProps): VNode => (
  <ol class="scene-strip">
    {progress.map(({ scenario, state }) => {
      const told = messages.text(`scene.${state}`, { scene: scenarioName(cards, scenario) });
      return (
        <li key={scenario} class={state} title={told}>
          <span class="visually-hidden">{told}</span>
        </li>
      );
    })}
  </ol>
);
