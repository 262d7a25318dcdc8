/** The scenes of one person, each with what counts and how the attempts went. */
import type { VNode } from 'preact';
import type { AttemptRow } from '../../contract/api/attempt-routes.ts';
import type { LedCell } from '../../contract/api/statistics-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { scenarioName } from '../desk/scenario-names.ts';
import { DataTable, type Column } from '../desk/table.tsx';
import { GridCell } from './grid-cell.tsx';
import { Legend } from './legend.tsx';
import { messages } from './messages.ts';
import { ScoreLine } from './score-line.tsx';
import { pointsOf } from './score-points.ts';

type ScenesProps = {
  readonly cells: readonly LedCell[];
  readonly rows: readonly AttemptRow[];
  readonly cards: readonly ScenarioCard[];
};

/** The table; what nobody assigned and nobody played is not in it. */
export const PersonScenes = ({ cells, rows, cards }: ScenesProps): VNode => (
  <section class="person-scenes" aria-labelledby="scenes-title">
    <h2 id="scenes-title">{messages.text('scenes')}</h2>
    {cells.length === 0 ? (
      <p class="desk-empty">{messages.text('scenes.none')}</p>
    ) : (
      <>
        <DataTable
          caption={messages.text('scenes')}
          columns={columnsWith(rows, cards)}
          rows={cells}
          keyOf={({ scenario }) => scenario}
          nameOf={({ scenario }) => scenarioName(cards, scenario)}
        />
        <Legend />
      </>
    )}
  </section>
);

const columnsWith = (
  rows: ScenesProps['rows'],
  cards: ScenesProps['cards'],
): readonly Column<LedCell>[] => [
  {
    id: 'scene',
    head: messages.text('scene'),
    names: true,
    cell: ({ scenario }) => scenarioName(cards, scenario),
  },
  {
    id: 'counts',
    head: messages.text('counts'),
    className: 'counts',
    cell: (cell) => <GridCell cell={cell} />,
  },
  {
    id: 'marks',
    head: messages.text('marks'),
    cell: ({ passMarks }) =>
      passMarks === null ? messages.text('marks.none') : messages.text('marks.of', passMarks),
  },
  {
    id: 'line',
    head: messages.text('line'),
    cell: ({ scenario }) => <ScoreLine points={pointsOf(rows, scenario)} />,
  },
  {
    id: 'tries',
    head: messages.text('tries'),
    cell: ({ finished, attempts }) => messages.text('tries.of', { finished, attempts }),
  },
];
