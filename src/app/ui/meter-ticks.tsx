import type { VNode } from 'preact';
import type { ScoreName } from './score-sign.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './score.css';

const TICKS = 20;
const HEIGHT = 16;
/** From one tick to the next, and across one, for a column and for the whole width of a page. */
const SLIM = { step: 10.4, across: 7.2 };
const WIDE = { step: 21.6, across: 15 };

type TicksProps = {
  readonly score: ScoreName;
  /** 0-100. */
  readonly value: number;
  /** The value before the last change, 0-100; what was lost or gained since is marked. */
  readonly before?: number;
  /** Broad ticks with more room between them. */
  readonly wide?: boolean;
};

/**
 * A score as 20 ticks of 5 points: round pills for trust, slanted bars for the partnership. It says
 * nothing; the number stands beside it.
 */
export function MeterTicks({ score, value, before = value, wide = false }: TicksProps): VNode {
  const { step, across } = wide ? WIDE : SLIM;
  const outline = score === 'trust' ? pill(across) : bar(across);
  const [now, was] = [tickOf(value), tickOf(before)];
  // One path for all ticks of a state: forty of them would take their time before the first paint.
  const runs = [
    { state: 'lit', from: 0, to: Math.min(now, was) },
    { state: 'gained', from: was, to: now },
    { state: 'lost', from: now, to: was },
    { state: 'off', from: Math.max(now, was), to: TICKS },
  ];
  return (
    <svg
      class={`meter-ticks ${score}${wide ? ' wide' : ''}`}
      aria-hidden="true"
      viewBox={`-1.5 -1 ${TICKS * step + 3} ${HEIGHT + 2}`}
    >
      {runs
        .filter(({ from, to }) => from < to)
        .map(({ state, from, to }) => (
          <path key={state} class={state} d={outlines(outline, step, [from, to])} />
        ))}
    </svg>
  );
}

const tickOf = (value: number): number => Math.round((value / 100) * TICKS);

/** An outline moves by its first point alone; everything behind is relative to it. */
type Outline = { readonly x: number; readonly rest: string };

const outlines = ({ x, rest }: Outline, step: number, [from, to]: [number, number]): string =>
  Array.from(
    { length: to - from },
    (_, at) => `M${((from + at) * step + x).toFixed(1)} 0${rest}`,
  ).join('');

function pill(across: number): Outline {
  const r = across / 2;
  const down = HEIGHT - across;
  return {
    x: r,
    rest: `a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1-${across} 0v-${down}a${r} ${r} 0 0 1 ${r}-${r}z`,
  };
}

function bar(across: number): Outline {
  const top = (across - 0.8).toFixed(1);
  const foot = (0.8 - across).toFixed(1);
  return { x: 3, rest: `h${top}l-4.2 ${HEIGHT}h${foot}z` };
}
