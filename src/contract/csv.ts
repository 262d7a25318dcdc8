/** Tables as comma-separated values (RFC 4180), as spreadsheets write and read them. */

/** A row with the number of the line on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Spreadsheets take a file without it for one in an old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run as a formula, in wide letters too (OWASP, CSV Injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
/** A cell that `makeCsv` has given an apostrophe, beside those that it may have had before. */
const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Reads a table; any text is one.
 *
 * The separator is that of the first line: a comma, or the semicolon of spreadsheets in countries
 * whose numbers have a decimal comma. Empty lines are left out.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const [first = ''] = body.split(/[\r\n]/, 1);
  const separator = !first.includes(',') && first.includes(';') ? ';' : ',';
  return readRows(body, separator)
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells }) => ({ line, cells: cells.map(withoutApostrophe) }));
}

const withoutApostrophe = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell);

/** A token is a quoted cell, a separator, an end of line, or text; a quote amid text is text. */
function readRows(text: string, separator: string): readonly CsvRow[] {
  const token = new RegExp(
    `"(?:[^"]|"")*"|${separator}|\\r\\n|\\r|\\n|"|[^"${separator}\\r\\n]+`,
    'g',
  );
  const rows: CsvRow[] = [];
  let [cells, cell, line, begun]: [string[], string, number, number] = [[], '', 1, 1];
  const endRow = (): void => {
    cells.push(cell);
    rows.push({ line: begun, cells });
    [cells, cell, begun] = [[], '', line];
  };
  for (const [part] of text.matchAll(token)) {
    line += part.split(/\r\n|\r|\n/).length - 1;
    if (part === separator) {
      cells.push(cell);
      cell = '';
    } else if (/^[\r\n]/.test(part)) endRow();
    else if (cell === '' && part.length > 1 && part.startsWith('"'))
      cell = part.slice(1, -1).replaceAll('""', '"');
    else cell += part;
  }
  endRow();
  return rows;
}

/** Writes a table. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function makeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => `${row.map(makeCell).join(',')}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}

function makeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
