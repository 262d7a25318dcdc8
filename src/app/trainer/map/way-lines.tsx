/** The ways between the rows of a map, drawn. */
import type { VNode } from 'preact';
import type { MapRow, MapWay } from './map-rows.ts';

type LinesProps = {
  readonly rows: readonly MapRow[];
  /** Where each row's mark is, in pixels from the top; empty until that is known. */
  readonly middles: readonly number[];
};

/** Room for the ways, in pixels; the marks stand at its right edge. */
const WIDTH = 88;
const EDGE = 14;
/** How far a way swings out for each row that it passes. */
const SWING = 13;
/** Points of trust from which on a way is drawn as lost or won. */
const MOVED = 2;

/** What it shows is said in the rows. */
export const WayLines = ({ rows, middles }: LinesProps): VNode => (
  <svg
    class="way-lines"
    width={WIDTH}
    height={(middles.at(-1) ?? 0) + EDGE}
    aria-hidden="true"
    focusable="false"
  >
    {rows.flatMap((row, from) =>
      row.ways.map((way) => (
        <path
          key={`${from} ${way.to}`}
          class={classOf(way)}
          d={pathOf(from, way.to, middles)}
          stroke-width={1.5 + 6.5 * way.share * weightOf(row)}
        />
      )),
    )}
  </svg>
);

/** A decision that few meet has thin ways. */
const weightOf = ({ random }: MapRow): number => Math.min(1, 0.25 + random);

function classOf({ trust }: MapWay): string {
  if (trust <= -MOVED) return 'lost';
  return trust >= MOVED ? 'won' : 'even';
}

/** To the next row straight on, to others around those between. */
function pathOf(from: number, to: number, middles: readonly number[]): string {
  const [start, end] = [middles[from] ?? 0, middles[to] ?? 0];
  const x = WIDTH - EDGE;
  if (to === from + 1) return `M${x},${start} L${x},${end}`;
  const out = Math.max(-EDGE, x - (to - from) * SWING * 1.5);
  return `M${x},${start} C${out},${start} ${out},${end} ${x},${end}`;
}
