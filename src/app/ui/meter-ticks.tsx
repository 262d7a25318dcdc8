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
  const now = tickOf(value);
  const was = tickOf(before);
  const state = (tick: number): string => {
    if (tick < Math.min(now, was)) return 'lit';
    if (tick < now) return 'gained';
    return tick < was ? 'lost' : 'off';
  };
  return (
    <svg
      class={`meter-ticks ${score}${wide ? ' wide' : ''}`}
      aria-hidden="true"
      viewBox={`-1.5 -1 ${TICKS * step + 3} ${HEIGHT + 2}`}
    >
      {Array.from({ length: TICKS }, (_, tick) => (
        <path
          key={tick}
          class={state(tick)}
          d={outline}
          transform={`translate(${(tick * step).toFixed(1)})`}
        />
      ))}
    </svg>
  );
}

const tickOf = (value: number): number => Math.round((value / 100) * TICKS);

function pill(across: number): string {
  const r = across / 2;
  return `M${r} 0a${r} ${r} 0 0 1 ${r} ${r}V${HEIGHT - r}a${r} ${r} 0 0 1 ${-across} 0V${r}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

const bar = (across: number): string =>
  `M3 0H${(across + 2.2).toFixed(1)}L${(across - 2).toFixed(1)} ${HEIGHT}H-1.2z`;
