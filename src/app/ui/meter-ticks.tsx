import type { VNode } from 'preact';
import type { ScoreName } from './score-sign.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './score.css';

const TICKS = 20;
const STEP = 10.4;
const WIDTH = 7.2;
const HEIGHT = 16;

type TicksProps = {
  readonly score: ScoreName;
  /** 0-100. */
  readonly value: number;
  /** The value before the last change, 0-100; what was lost or gained since is marked. */
  readonly before?: number;
};

/**
 * A score as 20 ticks of 5 points: round pills for trust, slanted bars for the partnership. It says
 * nothing; the number stands beside it.
 */
export function MeterTicks({ score, value, before = value }: TicksProps): VNode {
  const now = tickOf(value);
  const was = tickOf(before);
  const state = (tick: number): string => {
    if (tick < Math.min(now, was)) return 'lit';
    if (tick < now) return 'gained';
    return tick < was ? 'lost' : 'off';
  };
  return (
    <svg
      class={`meter-ticks ${score}`}
      aria-hidden="true"
      viewBox={`-1.5 -1 ${TICKS * STEP + 3} ${HEIGHT + 2}`}
    >
      {Array.from({ length: TICKS }, (_, tick) => (
        <path
          key={tick}
          class={state(tick)}
          d={score === 'trust' ? PILL : BAR}
          transform={`translate(${(tick * STEP).toFixed(1)})`}
        />
      ))}
    </svg>
  );
}

const tickOf = (value: number): number => Math.round((value / 100) * TICKS);

const R = WIDTH / 2;
const PILL = `M${R} 0a${R} ${R} 0 0 1 ${R} ${R}V${HEIGHT - R}a${R} ${R} 0 0 1 ${-WIDTH} 0V${R}a${R} ${R} 0 0 1 ${R} ${-R}z`;
const BAR = `M3 0H${WIDTH + 2.2}L${WIDTH - 2} ${HEIGHT}H-1.2z`;
