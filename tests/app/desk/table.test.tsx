// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  byNumber,
  byText,
  DataTable,
  sortRows,
  type Column,
  type Sort,
} from '../../../src/app/desk/table.tsx';
import { switchLanguage } from '../../../src/app/ui/messages.ts';

type Row = { readonly id: string; readonly name: string; readonly score: number | null };

const ROWS: readonly Row[] = [
  { id: '1', name: 'Ёлкина', score: 60 },
  { id: '2', name: 'Abe', score: null },
  { id: '3', name: 'Жуков', score: 40 },
  { id: '4', name: 'Евдокимов', score: 40 },
];
const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'name',
    head: 'Person',
    names: true,
    cell: ({ name }) => name,
    compare: byText(({ name }) => name),
  },
  {
    id: 'score',
    head: 'Score',
    cell: ({ score }) => score,
    compare: byNumber(({ score }) => score),
  },
  { id: 'ways', head: '', cell: () => 'Open' },
];

const ids = (sort: Sort): string =>
  sortRows(ROWS, COLUMNS, sort)
    .map(({ id }) => id)
    .join('');

let root: HTMLElement;
beforeEach(async () => {
  await switchLanguage('en');
  document.body.innerHTML = '<div id="app"></div>';
  root = document.body.querySelector<HTMLElement>('#app') ?? document.body;
  document.documentElement.lang = 'ru';
});

describe('sorting', () => {
  test.each([
    ['name', false, '4132'],
    ['name', true, '2314'],
    ['score', false, '3412'],
    ['ways', false, '1234'],
    ['', true, '1234'],
  ])('by %s, descending %s', (by, descending, order) => {
    expect(ids({ by, descending })).toBe(order);
  });

  test('a head says how its column is sorted, and turns it round', () => {
    const onSort = vi.fn<(sort: Sort) => void>();
    const sort = { by: 'score', descending: false };
    render(<Table sort={sort} onSort={onSort} />, root);
    const heads = [...root.querySelectorAll('thead th')];
    expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual([null, 'ascending', null]);
    expect(heads.map((head) => head.querySelector('button') !== null)).toEqual([true, true, false]);
    for (const button of root.querySelectorAll<HTMLButtonElement>('thead button')) button.click();
    expect(onSort.mock.calls).toEqual([
      [{ by: 'name', descending: false }],
      [{ by: 'score', descending: true }],
    ]);
  });
});

test('every value carries its head, for screens where rows are cards', () => {
  render(<Table />, root);
  const cells = [...root.querySelectorAll('tbody tr:first-child > *')];
  expect(cells.map((cell) => [cell.getAttribute('role'), cell.getAttribute('data-head')])).toEqual([
    ['rowheader', null],
    ['cell', 'Score'],
    ['cell', ''],
  ]);
});

describe('selecting', () => {
  const shown = (keys: readonly string[]) => {
    const onChange = vi.fn<(keys: ReadonlySet<string>) => void>();
    render(<Table selection={{ keys: new Set(keys), onChange }} />, root);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const given = (): string[] => [...(onChange.mock.lastCall?.[0] ?? [])];
    return { boxes, given };
  };

  test('a row is put in and taken out, by the name that it is known by', () => {
    const { boxes, given } = shown(['3']);
    expect(boxes.map((box) => box.getAttribute('aria-label'))).toEqual([
      'Select all',
      ...ROWS.map(({ name }) => `Select ${name}`),
    ]);
    boxes[1]?.click();
    expect(given()).toEqual(['3', '1']);
    boxes[3]?.click();
    expect(given()).toEqual([]);
  });

  test('all are selected unless all are, and then none', () => {
    const some = shown(['3']);
    expect(some.boxes[0]?.indeterminate).toBe(true);
    some.boxes[0]?.click();
    expect(some.given()).toEqual(['1', '2', '3', '4']);
    render(null, root);
    const all = shown(['1', '2', '3', '4']);
    all.boxes[0]?.click();
    expect(all.given()).toEqual([]);
  });
});

type Given = Pick<Parameters<typeof DataTable<Row>>[0], 'sort' | 'onSort' | 'selection'>;

const Table = (given: Given) => (
  <DataTable
    caption="People"
    columns={COLUMNS}
    rows={ROWS}
    keyOf={({ id }) => id}
    nameOf={({ name }) => name}
    {...given}
  />
);
