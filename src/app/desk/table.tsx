/** A table that is sorted by its heads, selected from, and read as cards on a phone. */
import type { ComponentChildren, VNode } from 'preact';
import { deskMessages } from './messages.ts';

export type Column<Row> = {
  readonly id: string;
  /** What stands above the column, and on a phone before each value; `''` for a column of buttons. */
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** How rows are ordered by this column; without it they cannot be. */
  readonly compare?: (a: Row, b: Row) => number;
  /** Whether the column names the row; one does. */
  readonly names?: boolean;
  readonly className?: string;
};

export type Sort = { readonly by: string; readonly descending: boolean };

export type Selection = {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
};

type TableProps<Row> = {
  /** What the table lists, for those who listen. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** In the order to show them: see `sortRows`. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a row is called, for its checkbox. */
  readonly nameOf: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection;
};

/** Rows in the order of a column; equals stay as they are. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { by, descending }: Sort,
): readonly Row[] {
  const compare = columns.find(({ id }) => id === by)?.compare;
  if (compare === undefined) return rows;
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

/** Orders by text as people of the page's language do. */
export const byText =
  <Row,>(textOf: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    textOf(a).localeCompare(textOf(b), document.documentElement.lang);

/** Orders by number; what has none stands behind. */
export const byNumber =
  <Row,>(numberOf: (row: Row) => number | null) =>
  (a: Row, b: Row): number =>
    (numberOf(a) ?? Number.POSITIVE_INFINITY) - (numberOf(b) ?? Number.POSITIVE_INFINITY) || 0;

/** The roles are written out: as cards the rows are no table to a browser any longer. */
export function DataTable<Row>(props: TableProps<Row>): VNode {
  const { caption, columns, rows, keyOf, selection } = props;
  return (
    <div class="table-box">
      <table class="desk-table" role="table" aria-rowcount={rows.length + 1}>
        <caption class="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {selection !== undefined && (
              <th role="columnheader" class="select" scope="col">
                <SelectAll {...props} selection={selection} />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.id} column={column} table={props} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Line key={keyOf(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadProps<Row> = { readonly column: Column<Row>; readonly table: TableProps<Row> };

function Head<Row>({ column, table: { sort, onSort } }: HeadProps<Row>): VNode {
  const { id, head, compare, className } = column;
  const sorted = sort?.by === id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th role="columnheader" scope="col" class={className} aria-sort={sorted}>
      {compare === undefined || onSort === undefined ? (
        head
      ) : (
        <button
          type="button"
          class="sort"
          onClick={() => onSort({ by: id, descending: sorted === 'ascending' })}
        >
          {head}
          <span class={sorted ?? 'unsorted'} aria-hidden="true" />
          {sorted !== undefined && (
            <span class="visually-hidden">, {deskMessages.text(`sorted.${sorted}`)}</span>
          )}
        </button>
      )}
    </th>
  );
}

type LineProps<Row> = { readonly row: Row; readonly table: TableProps<Row> };

function Line<Row>({ row, table }: LineProps<Row>): VNode {
  const { columns, keyOf, nameOf, selection } = table;
  const key = keyOf(row);
  return (
    <tr role="row" data-key={key} aria-selected={selection?.keys.has(key)}>
      {selection !== undefined && (
        <td role="cell" class="select">
          <input
            type="checkbox"
            aria-label={deskMessages.text('select.row', { row: nameOf(row) })}
            checked={selection.keys.has(key)}
            onChange={() => selection.onChange(toggled(selection.keys, key))}
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
    </tr>
  );
}

type CellProps<Row> = { readonly column: Column<Row>; readonly row: Row };

function Cell<Row>({ column, row }: CellProps<Row>): VNode {
  const { names = false, head, className, cell } = column;
  return names ? (
    <th role="rowheader" scope="row" class={className}>
      {cell(row)}
    </th>
  ) : (
    <td role="cell" class={className} data-head={head}>
      {cell(row)}
    </td>
  );
}

type SelectAllProps<Row> = TableProps<Row> & { readonly selection: Selection };

function SelectAll<Row>({
  rows,
  keyOf,
  selection: { keys, onChange },
}: SelectAllProps<Row>): VNode {
  const all = rows.map(keyOf);
  const chosen = all.filter((key) => keys.has(key)).length;
  return (
    <label class="select-all">
      <input
        type="checkbox"
        aria-label={deskMessages.text('select.all')}
        checked={chosen > 0 && chosen === all.length}
        indeterminate={chosen > 0 && chosen < all.length}
        onChange={() => onChange(new Set(chosen === all.length ? [] : all))}
      />
      <span class="select-all-words" aria-hidden="true">
        {deskMessages.text('select.all')}
      </span>
    </label>
  );
}

/** A set with `key` put in, or taken out where it was in. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
