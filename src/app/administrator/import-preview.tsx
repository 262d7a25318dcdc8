/** What an import would do, or what stands in its way. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { DataTable, type Column } from '../desk/table.tsx';
import type { Preview } from './import-view.tsx';
import { messages } from './messages.ts';

type PreviewProps = { readonly preview: Preview; readonly onTakeIn: () => Promise<void> };

/** Problems by line; without any, who is new and who changes, and the button. */
export function ImportPreview({ preview, onTakeIn }: PreviewProps): VNode {
  const [busy, setBusy] = useState(false);
  const { rows, newGroups, problems } = preview;
  if (problems.length > 0) return <Problems problems={problems} />;
  const count = (change: Row['change']): number =>
    rows.filter((row) => row.change === change).length;
  const counted = { added: count('new'), changed: count('changed'), same: count('same') };
  return (
    <section class="admin-section">
      <div role="status">
        <h2>{messages.text('import.would', counted)}</h2>
      </div>
      {newGroups.length > 0 && (
        <p>{messages.text('import.groups', { groups: newGroups.join(', ') })}</p>
      )}
      <DataTable
        caption={messages.text('import')}
        columns={columns()}
        rows={rows}
        keyOf={({ line }) => String(line)}
        nameOf={({ name }) => name}
      />
      <button
        type="button"
        class="button primary"
        disabled={busy || counted.added + counted.changed === 0}
        onClick={() => {
          setBusy(true);
          void onTakeIn().finally(() => setBusy(false));
        }}
      >
        {messages.text('import.do', { count: counted.added + counted.changed })}
      </button>
    </section>
  );
}

const Problems = ({ problems }: Pick<Preview, 'problems'>): VNode => (
  <section class="admin-section" role="alert">
    <h2>{messages.text('import.problems', { count: problems.length })}</h2>
    <p>{messages.text('import.problems.text')}</p>
    <ul class="problems">
      {problems.map(({ line, problem, value }) => (
        <li key={`${line} ${problem} ${value}`}>
          <b>{messages.text('import.line', { line })}</b>{' '}
          {messages.text(`problem.${problem}`, { value })}
        </li>
      ))}
    </ul>
  </section>
);

type Row = Preview['rows'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'name', head: messages.text('person'), names: true, cell: ({ name }) => name },
  { id: 'email', head: messages.text('email'), cell: ({ email }) => email },
  { id: 'line', head: messages.text('import.line-head'), cell: ({ line }) => line },
  {
    id: 'change',
    head: messages.text('import.change'),
    cell: ({ change }) => messages.text(`change.${change}`),
  },
];
