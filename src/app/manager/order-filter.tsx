import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { Filter } from '../desk/filters.tsx';
import { scenarioName } from '../desk/scenario-names.ts';
import { messages } from './messages.ts';

type OrderProps = {
  readonly scenarios: readonly string[];
  readonly cards: readonly ScenarioCard[];
};

/** A choice of the order; on a phone the only one, for there the grid has no heads. */
export const OrderFilter = ({ scenarios, cards }: OrderProps): VNode => (
  <Filter
    name="sort"
    label={messages.text('order')}
    options={[
      { value: '', text: messages.text('order.attention') },
      { value: 'name', text: messages.text('order.name') },
      ...scenarios.map((id) => ({
        value: id,
        text: messages.text('order.scene', { scene: scenarioName(cards, id) }),
      })),
    ]}
  />
);
