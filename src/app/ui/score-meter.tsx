import type { VNode } from 'preact';
import { uiMessages } from './ui-messages.ts';
import { MeterTicks } from './meter-ticks.tsx';
import { ScoreSign, type ScoreName } from './score-sign.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './score-meter.css';

type MeterProps = {
  readonly score: ScoreName;
  /** 0-100. */
  readonly value: number;
  /** The value before the last change; without it there was none. */
  readonly before?: number;
};

/** A score with its sign, its name, its last change and its ticks. */
export function ScoreMeter({ score, value, before = value }: MeterProps): VNode {
  const name = uiMessages.text(`score.${score}`);
  return (
    <div
      class={`score-meter ${score}`}
      role="meter"
      aria-label={name}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <div class="score-meter-head" aria-hidden="true">
        <ScoreSign score={score} />
        <span class="score-meter-name">{name}</span>
        {value !== before && <ChangeChip score={score} points={value - before} />}
        <span class="score-meter-value">{value}</span>
      </div>
      <MeterTicks score={score} value={value} before={before} />
    </div>
  );
}

/** The size of a change of a score, with a triangle for its direction. */
export const ChangeChip = ({ score, points }: { score: ScoreName; points: number }): VNode => (
  <span class={`change-chip ${score}`}>
    <svg aria-hidden="true" width="10" height="9" viewBox="0 0 10 9" fill="currentColor">
      <path d={points > 0 ? 'M5 0 0 8h10z' : 'M5 9 0 1h10z'} />
    </svg>
    {Math.abs(points)}
  </span>
);
