import type { VNode } from 'preact';
import { SEATS, type Competency, type Seat } from '../../contract/scenario.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { competencyName } from '../ui/competencies/competency-name.ts';
import { messages } from './messages.ts';
import { trainedIn, type SceneFilter } from './scene-filter.ts';

type FilterProps = {
  /** All scenes, whatever the filter. */
  cards: readonly ScenarioCard[];
  filter: SceneFilter;
  onFilter: (filter: SceneFilter) => void;
};

/** Whom the scenes are for, and what they train. */
export const FilterFields = ({ cards, filter, onFilter }: FilterProps): VNode => (
  <form class="filters" role="search" aria-label={messages.text('filter')}>
    <label>
      {messages.text('filter.seat')}
      <select
        name="seat"
        value={filter.seat ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, seat: seatOf(value) })}
      >
        <option value="">{messages.text('filter.seat.all')}</option>
        {SEATS.map((seat) => (
          <option key={seat} value={seat}>
            {messages.text(`filter.seat.${seat}`)}
          </option>
        ))}
      </select>
    </label>
    <label>
      {messages.text('filter.trains')}
      <select
        name="trains"
        value={filter.trains ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, trains: competencyOf(value, cards) })
        }
      >
        <option value="">{messages.text('filter.trains.all')}</option>
        {trainedIn(cards).map((each) => (
          <option key={each} value={each}>
            {competencyName(each)}
          </option>
        ))}
      </select>
    </label>
  </form>
);

const seatOf = (value: string): Seat | null => SEATS.find((seat) => seat === value) ?? null;

const competencyOf = (value: string, cards: readonly ScenarioCard[]): Competency | null =>
  trainedIn(cards).find((each) => each === value) ?? null;
