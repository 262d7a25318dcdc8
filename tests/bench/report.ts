/** What the measurements say, as one table and as JSON. */
import { median, percentile } from './statistics.ts';
import type { Opening, Openings } from './first-choice.ts';
import { type Delays, STAGES } from './next-line.ts';

/** One line of the table; `other` and `ratio` are `null` where there is nothing to compare with. */
export type Row = {
  readonly measure: string;
  readonly unit: 'ms' | 'KB';
  readonly ours: number;
  readonly other: number | null;
  /** Ours divided by the other's; below 1 is better. */
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
};

/** The page may not be slower than the plainest player of the same story. */
const MOST_RATIO = 1;
/** Kilobytes (1,000 bytes) before the first choice. */
const MOST_BYTES_KB = 45;
/** What a person does not feel as waiting, at the 95th percentile. */
const MOST_DELAY_MS = 50;

/** The rows on the first choice; the first site is ours. */
export function firstChoiceRows(openings: Openings): readonly Row[] {
  const [ours = [], other = []] = [...openings.values()];
  const compare = (measure: string, value: (opening: Opening) => number): Row => {
    const [a, b] = [median(ours.map(value)), median(other.map(value))];
    const ratio = a / b;
    const target = `ratio <= ${MOST_RATIO.toFixed(2)}`;
    return { measure, unit: 'ms', ours: a, other: b, ratio, target, met: ratio <= MOST_RATIO };
  };
  const [bytes, theirs] = [ours, other].map(
    (list) => median(list.map((opening) => opening.bytes)) / 1000,
  ) as [number, number];
  return [
    compare('first choice seen', (opening) => opening.choice),
    compare('reply to a click at that instant', (opening) => opening.reply),
    {
      measure: 'received before the first choice',
      unit: 'KB',
      ours: bytes,
      other: theirs,
      ratio: bytes / theirs,
      target: `<= ${MOST_BYTES_KB} KB`,
      met: bytes <= MOST_BYTES_KB,
    },
  ];
}

/** The rows on the next line, one for each state of the stage. */
export const nextLineRows = (delays: Delays): readonly Row[] =>
  STAGES.map((stage) => {
    const ours = percentile(delays.get(stage) ?? [], 0.95);
    return {
      measure: `next line p95, stage ${stage}`,
      unit: 'ms',
      ours,
      other: null,
      ratio: null,
      target: `<= ${MOST_DELAY_MS} ms`,
      met: ours <= MOST_DELAY_MS,
    };
  });

const HEAD = ['measure', 'Rapport', 'Inky export', 'ratio', 'target', 'verdict'];

/** The rows as a table for people. */
export function makeTable(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function cellsOf({ measure, unit, ours, other, ratio, target, met }: Row): string[] {
  const digits = unit === 'KB' ? 1 : 0;
  return [
    measure,
    `${ours.toFixed(digits)} ${unit}`,
    other === null ? '' : `${other.toFixed(digits)} ${unit}`,
    ratio === null ? '' : ratio.toFixed(2),
    target,
    met ? 'met' : 'missed',
  ];
}
