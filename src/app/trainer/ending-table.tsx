import type { VNode } from 'preact';
import type { SolverReport } from '../../core/solver/report.ts';
import { DataTable, type Column } from '../desk/table.tsx';
import { language } from '../ui/messages.ts';
import type { LoadedScenario } from './load-scenario.ts';
import { messages } from './messages.ts';
import { percentText } from './percent.ts';

type Endings = SolverReport['endings'];
type Row = { readonly id: string; readonly odds: Endings[string] };

type TableProps = { readonly endings: Endings; readonly scenario: LoadedScenario };

/** How often each ending is reached: by chance, by a skilful player, by best play. */
export function EndingTable({ endings, scenario: { debrief } }: TableProps): VNode {
  const nameOf = ({ id }: Row): string => debrief.endings[id]?.title[language.value] ?? id;
  const caption = messages.text('health.endings');
  return (
    <div class="endings">
      {/* The table's own caption is for those who listen. */}
      <p aria-hidden="true">{caption}</p>
      <DataTable
        caption={caption}
        columns={columnsFor(nameOf)}
        rows={Object.entries(endings).map(([id, odds]) => ({ id, odds }))}
        keyOf={({ id }) => id}
        nameOf={nameOf}
      />
    </div>
  );
}

const columnsFor = (nameOf: (row: Row) => string): readonly Column<Row>[] => [
  { id: 'ending', head: messages.text('ending'), names: true, cell: nameOf },
  column('by.chance', 'random'),
  column('by.competent', 'competent'),
  column('by.best', 'best'),
];

const column = (
  head: 'by.chance' | 'by.competent' | 'by.best',
  player: keyof Row['odds'],
): Column<Row> => ({
  id: player,
  head: messages.text(head),
  className: 'figure',
  cell: ({ odds }) => percentText(odds[player]),
});
