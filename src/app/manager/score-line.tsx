import type { VNode } from 'preact';
import type { ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { messages } from './messages.ts';
import type { ScorePoint } from './score-points.ts';

type LineProps = {
  /** In the order of time. */
  readonly points: readonly ScorePoint[];
};

const WIDTH = 132;
const HEIGHT = 40;
const EDGE = 5;

/** Both scores from attempt to attempt, as two lines; for those who listen as numbers. */
export const ScoreLine = ({ points }: LineProps): VNode =>
  points.length < 2 ? (
    <span class="hint">{messages.text('line.short', { count: points.length })}</span>
  ) : (
    <span class="score-line">
      <svg aria-hidden="true" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <Line points={points} score="trust" />
        <Line points={points} score="partnership" />
      </svg>
      <span class="visually-hidden">
        {(['trust', 'partnership'] as const)
          .map(
            (score) =>
              `${uiMessages.text(`score.${score}`)}: ${points.map((point) => point[score]).join(', ')}`,
          )
          .join('; ')}
      </span>
    </span>
  );

function Line({ points, score }: LineProps & { readonly score: ScoreName }): VNode {
  const places = points.map((point, index) => ({
    x: EDGE + (index / (points.length - 1)) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (point[score] / 100) * (HEIGHT - 2 * EDGE),
  }));
  return (
    <g class={score}>
      <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {places.map(({ x, y }) =>
        score === 'trust' ? (
          <circle key={x} cx={x} cy={y} r={3} />
        ) : (
          <rect key={x} x={x - 2.75} y={y - 2.75} width={5.5} height={5.5} />
        ),
      )}
    </g>
  );
}
