import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCsv, parseCsv } from '../../src/contract/csv.ts';

const cells = (text: string) => parseCsv(text).map((row) => row.cells);

describe('reading', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc,d;e',
      [
        ['a', 'b'],
        ['c,d', 'e'],
      ],
    ],
    ['\uFEFFa,b', [['a', 'b']]],
    ['"a,""b""","c\nd"', [['a,"b"', 'c\nd']]],
    ['a "b" c,d', [['a "b" c', 'd']]],
    ['"a"b,c', [['ab', 'c']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['\n\na,b\n\n', [['a', 'b']]],
    ['"never closed,b', [['"never closed', 'b']]],
    ["'=1+1,'plain", [['=1+1', "'plain"]]],
    ['', []],
  ])('%j gives %j', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  test('knows the line on which a row begins', () => {
    const rows = parseCsv('a,b\n\n"c\nd",e\nf,g');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe('writing', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1', "'=1+1"])(
    '%j runs nowhere as a formula',
    (cell) => {
      expect(makeCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
      expect(cells(makeCsv([[cell]]))).toEqual([[cell]]);
    },
  );

  test('numbers stay numbers', () => {
    expect(makeCsv([[-1, 2.5]])).toBe('\uFEFF-1,2.5\r\n');
  });
});

test('what was written is read as it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'Ж', '"', ',', ';', '\n', '\r', "'", '=', ' '),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
      const written = [['name', 'email'], ...rows];
      const kept = written.filter((row) => row.some((value) => value !== ''));
      expect(cells(makeCsv(written))).toEqual(kept);
    }),
  );
});

test('a line of very many cells takes no longer for each of them', () => {
  const [row] = parseCsv(`a${','.repeat(1_000_000)}`);
  expect(row?.cells).toHaveLength(1_000_001);
});

test('any text is a table', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Array.isArray(parseCsv(text))).toBe(true);
    }),
  );
});
