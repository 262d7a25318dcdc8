/** What the measurements say, as one table and as JSON. */
import type { Opening, Openings } from './first-choice.ts';
import { type Delays, STAGES } from './next-line.ts';
import type { Solved, SolverFigures } from './solver.ts';
import type { StageFigures } from './stage.ts';
import { median, percentile } from './statistics.ts';

/** What something else does with the same story on the same machine. */
export type Comparison = {
  readonly name: string;
  readonly value: number;
  /** Our value divided by this one. */
  readonly ratio: number;
};

/** One line of the table. */
export type Row = {
  readonly measure: string;
  readonly unit: keyof typeof DIGITS;
  readonly ours: number;
  readonly other: Comparison | null;
  readonly target: string;
  readonly met: boolean;
};

/** Digits shown after the point. */
const DIGITS = { ms: 0, KB: 1, '/s': 0, states: 0, pictures: 0, points: 0 } as const;

const compare = (ours: number, name: string, value: number): Comparison => ({
  name,
  value,
  ratio: ours / value,
});

/** How much of the plainest player's time the page may take, to the first choice and to the reply. */
const MOST_OF_CHOICE = 0.6;
const MOST_OF_REPLY = 0.8;
/** Kilobytes (1,000 bytes) before the first choice. */
const MOST_BYTES_KB = 45;
/** What a person does not feel as waiting, at the 95th percentile. */
const MOST_DELAY_MS = 50;

/** The rows on the first choice; the first site is ours. */
export function firstChoiceRows(openings: Openings): readonly Row[] {
  const [ours = [], theirs = []] = [...openings.values()];
  const name = [...openings.keys()][1]?.name ?? '';
  const both = (value: (opening: Opening) => number): [ours: number, other: Comparison] => {
    const [a, b] = [median(ours.map(value)), median(theirs.map(value))];
    return [a, compare(a, name, b)];
  };
  const inTime = (measure: string, most: number, value: (opening: Opening) => number): Row => {
    const [time, other] = both(value);
    const target = `ratio <= ${most.toFixed(2)}`;
    return { measure, unit: 'ms', ours: time, other, target, met: other.ratio <= most };
  };
  const [bytes, other] = both((opening) => opening.bytes / 1000);
  return [
    inTime('first choice seen', MOST_OF_CHOICE, (opening) => opening.choice),
    inTime('reply to a click at that instant', MOST_OF_REPLY, (opening) => opening.reply),
    {
      measure: 'received before the first choice',
      unit: 'KB',
      ours: bytes,
      other,
      target: `<= ${MOST_BYTES_KB} KB`,
      met: bytes <= MOST_BYTES_KB,
    },
  ];
}

/** A package is to be as soon as the site; the rest is what openings differ by among themselves. */
const MOST_OF_SITE = 1.1;

/** The rows on the first choice in a package, beside that on the site: first the package, then the site. */
export function packageRows(openings: Openings): readonly Row[] {
  const [packed = [], site = []] = [...openings.values()];
  return (['choice', 'reply'] as const).map((mark) => {
    const [ours, theirs] = [packed, site].map((each) => median(each.map((one) => one[mark])));
    const other = compare(ours ?? Number.NaN, 'site', theirs ?? Number.NaN);
    return {
      measure: mark === 'choice' ? 'first choice in a package seen' : 'reply to it in a package',
      unit: 'ms',
      ours: ours ?? Number.NaN,
      other,
      target: `ratio <= ${MOST_OF_SITE.toFixed(2)}`,
      met: other.ratio <= MOST_OF_SITE,
    };
  });
}

/** The rows on the next line, one for each state of the stage. */
export function nextLineRows({ ours, other }: Delays): readonly Row[] {
  const late = (delays: readonly number[]): number => percentile(delays, 0.95);
  return STAGES.map((stage) => {
    const delay = late(ours.get(stage) ?? []);
    return {
      measure: `next line p95, stage ${stage}`,
      unit: 'ms',
      ours: delay,
      other: compare(delay, 'Inky export', late(other)),
      target: `<= ${MOST_DELAY_MS} ms`,
      met: delay <= MOST_DELAY_MS,
    };
  });
}

/** Of thirty frames a second, a frame may take half of the main thread's time. */
const MOST_FRAME_MS = 16;
/** Ten frames and more, faces included. */
const MOST_MOOD_CHANGE_MS = 250;
/** What a person feels as a hitch. */
const MOST_TASK_MS = 50;
/** What the browser itself may come to hold meanwhile. */
const MOST_GROWN_KB = 2_000;

/** The rows on the stage: its own cost, and what it costs the conversation. */
export function stageRows(figures: StageFigures): readonly Row[] {
  const { frame, moodChange, longestTask, keys, grown } = figures;
  const row = (measure: string, unit: Row['unit'], ours: number, most: number): Row => ({
    measure,
    unit,
    ours,
    other: null,
    target: `<= ${most} ${unit}`,
    met: ours <= most,
  });
  return [
    row('stage, main thread for a frame', 'ms', frame, MOST_FRAME_MS),
    row('stage, main thread for a change of mood', 'ms', moodChange, MOST_MOOD_CHANGE_MS),
    row('stage, longest task once it stands', 'ms', longestTask, MOST_TASK_MS),
    row('next line after a key beside the stage, p95', 'ms', percentile(keys, 0.95), MOST_DELAY_MS),
    row('stage, memory after 60 scenes and 30 min', 'KB', grown.heap / 1000, MOST_GROWN_KB),
    row('stage, pictures kept after them', 'pictures', grown.bitmaps, 0),
  ];
}

/** The solver is worth its own code only if it is far faster and keeps far fewer states apart. */
const LEAST_SPEEDUP = 4;
const MOST_STATES = 0.1;
/** What the largest story may cost. */
const MOST_CPU_MS = 10_000;
const MOST_MEMORY_KB = 500_000;

/** The rows on the story that is solved beside the plain ways. */
export function solverRows(figures: SolverFigures): readonly Row[] {
  const { size, states, rate, plainRate, plainStates, cpuSeconds, complete, megabytes } = figures;
  const speed = compare(rate, 'plain walk', plainRate);
  const merged = compare(states, 'plain keys', plainStates);
  const plain = { other: null, unit: 'ms' } as const;
  return [
    {
      measure: `solver, transitions of ${size} in CPU time`,
      unit: '/s',
      ours: rate,
      other: speed,
      target: `ratio >= ${LEAST_SPEEDUP.toFixed(2)}`,
      met: speed.ratio >= LEAST_SPEEDUP,
    },
    {
      measure: `solver, states of ${size} told apart`,
      unit: 'states',
      ours: states,
      other: merged,
      target: `ratio <= ${MOST_STATES.toFixed(2)}`,
      met: merged.ratio <= MOST_STATES,
    },
    {
      ...plain,
      measure: `solver, CPU time of ${size}, complete`,
      ours: cpuSeconds * 1000,
      target: `<= ${MOST_CPU_MS} ms`,
      met: complete && cpuSeconds * 1000 <= MOST_CPU_MS,
    },
    {
      ...plain,
      measure: `solver, memory after ${size}`,
      unit: 'KB',
      ours: megabytes * 1000,
      target: `<= ${MOST_MEMORY_KB} KB`,
      met: megabytes * 1000 <= MOST_MEMORY_KB,
    },
  ];
}

/** How states and time grow with a story; no target, but all must be solved. */
export const growthRows = (solved: readonly Solved[]): readonly Row[] =>
  solved.flatMap(({ size, states, cpuSeconds, complete }): readonly Row[] => {
    const row = { other: null, target: 'complete', met: complete };
    return [
      { ...row, measure: `growth, states of ${size}`, unit: 'states', ours: states },
      { ...row, measure: `growth, CPU time of ${size}`, unit: 'ms', ours: cpuSeconds * 1000 },
    ];
  });

const HEAD = ['measure', 'Rapport', 'compared with', 'ratio', 'target', 'verdict'];

/** The rows as a table for people. */
export function makeTable(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function cellsOf({ measure, unit, ours, other, target, met }: Row): string[] {
  const amount = (value: number): string => `${value.toFixed(DIGITS[unit])} ${unit}`;
  return [
    measure,
    amount(ours),
    other === null ? '' : `${other.name} ${amount(other.value)}`,
    other === null ? '' : other.ratio.toFixed(2),
    target,
    met ? 'met' : 'missed',
  ];
}
