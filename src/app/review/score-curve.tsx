import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Grade } from '../../core/solver/grade.ts';
import {
  frameFor,
  labelBaselines,
  lineThrough,
  xOf,
  yOf,
  type Frame,
  type Point,
} from './curve-layout.ts';
import { GradeShape } from './grade-badge.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { reviewMessages as messages } from './messages.ts';

type CurveProps = {
  /** Both scores at the start and after each decision. */
  points: readonly Point[];
  /** The grade of each decision, `null` where awaited; `null` for a curve without grades. */
  marks: readonly (Grade | null)[] | null;
  /** The number of the decision that is open, from 1. */
  selected: number;
  onSelect: (decision: number) => void;
};

/** The width to draw at before the place has been measured. */
const USUAL_WIDTH = 720;

/**
 * The curve of both scores: round marks for trust, slanted bars for value.
 *
 * The drawing is for eyes and mouse; a hidden table says the same.
 */
export function ScoreCurve({ points, marks, selected, onSelect }: CurveProps): VNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useSignal(USUAL_WIDTH);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const measure = (): void => {
      width.value = current.clientWidth || USUAL_WIDTH;
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [width]);
  return (
    <figure class="curve" ref={place}>
      <Drawing
        frame={frameFor(width.value, marks !== null)}
        {...{ points, marks, selected, onSelect }}
      />
      <CurveTable points={points} />
    </figure>
  );
}

function Drawing({ frame, ...props }: CurveProps & { frame: Frame }): VNode {
  const { points, marks, selected, onSelect } = props;
  const { width, height } = frame;
  const last = points.at(-1);
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Band frame={frame} points={points} decision={selected} class="band" />
      <Grid frame={frame} />
      <path class="partnership-line" d={lineThrough(frame, points, 'partnership')} />
      <path class="trust-line" d={lineThrough(frame, points, 'trust')} />
      <Marks frame={frame} points={points} />
      {last !== undefined && frame.right > 40 && <LastScores frame={frame} last={last} />}
      {marks !== null && <Grades frame={frame} points={points} marks={marks} />}
      <Numbers frame={frame} points={points} selected={selected} />
      {points.slice(1).map((_, index) => (
        <Band
          key={index}
          frame={frame}
          points={points}
          decision={index + 1}
          class="target"
          onClick={() => onSelect(index + 1)}
        />
      ))}
    </svg>
  );
}

type BandProps = {
  frame: Frame;
  points: readonly Point[];
  decision: number;
  class: string;
  onClick?: () => void;
};

function Band({ frame, points, decision, onClick, ...rest }: BandProps): VNode {
  const step = xOf(frame, 1, points.length) - xOf(frame, 0, points.length);
  const width = Math.min(52, step);
  return (
    <rect
      class={rest.class}
      x={xOf(frame, decision, points.length) - width / 2}
      y={frame.top - 10}
      width={width}
      height={frame.height - frame.top + 9}
      rx={Math.min(10, width / 4)}
      onClick={onClick}
    />
  );
}

const GRID = [0, 20, 40, 60, 80, 100];

const Grid = ({ frame }: { frame: Frame }): VNode => (
  <g>
    {GRID.map((score) => (
      <g key={score}>
        <path
          class="grid"
          d={`M${frame.left},${yOf(frame, score)} H${frame.width - frame.right}`}
        />
        <text class="axis" x={frame.left - 8} y={yOf(frame, score) + 4} text-anchor="end">
          {score}
        </text>
      </g>
    ))}
  </g>
);

/** The bars are wider than the rounds, so that both are seen where they fall together. */
const Marks = ({ frame, points }: { frame: Frame; points: readonly Point[] }): VNode => (
  <g>
    {points.map(({ partnership }, index) => (
      <path
        key={`bar ${index}`}
        class="partnership-mark"
        d="M-8.5,6 L-3.5,-6 H8.5 L3.5,6Z"
        transform={`translate(${xOf(frame, index, points.length)},${yOf(frame, partnership)})`}
      />
    ))}
    {points.map(({ trust }, index) => (
      <circle
        key={`round ${index}`}
        class="trust-mark"
        cx={xOf(frame, index, points.length)}
        cy={yOf(frame, trust)}
        r="5.5"
      />
    ))}
  </g>
);

function LastScores({ frame, last }: { frame: Frame; last: Point }): VNode {
  const x = frame.width - frame.right + 14;
  const baselines = labelBaselines(frame, last);
  return (
    <g class="last-scores">
      <text class="trust" x={x} y={baselines.trust}>
        {messages.text('trust.short', { value: last.trust })}
      </text>
      <text class="partnership" x={x} y={baselines.partnership}>
        {messages.text('partnership.short', { value: last.partnership })}
      </text>
    </g>
  );
}

type GradesProps = { frame: Frame; points: readonly Point[]; marks: readonly (Grade | null)[] };

/** The shapes without their words: the list beside says those. */
function Grades({ frame, points, marks }: GradesProps): VNode {
  const step = xOf(frame, 1, points.length) - xOf(frame, 0, points.length);
  const size = Math.min(24, step - 3);
  return (
    <g class="grades">
      {marks.map((grade, at) => {
        if (grade === null) return null;
        const x = xOf(frame, at + 1, points.length) - size / 2;
        return (
          <g key={at} transform={`translate(${x},${frame.height - 37 - size / 2})`}>
            <GradeShape grade={grade} size={size} />
          </g>
        );
      })}
    </g>
  );
}

/** The least step, in CSS pixels, at which the word for the start does not touch its neighbour. */
const ROOM_FOR_START = 46;

type NumbersProps = { frame: Frame; points: readonly Point[]; selected: number };

function Numbers({ frame, points, selected }: NumbersProps): VNode {
  const { length } = points;
  const roomy = xOf(frame, 1, length) - xOf(frame, 0, length) >= ROOM_FOR_START;
  return (
    <g>
      {points.map((_, index) => (
        <text
          key={index}
          class={index === selected ? 'number now' : 'number'}
          x={xOf(frame, index, length)}
          y={frame.height - 8}
          text-anchor="middle"
        >
          {index > 0 ? index : roomy && messages.text('start')}
        </text>
      ))}
    </g>
  );
}

const CurveTable = ({ points }: { points: readonly Point[] }): VNode => (
  <div class="visually-hidden">
    <table>
      <caption>{messages.text('curve.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.text('curve.moment')}</th>
          <th scope="col">{uiMessages.text('score.trust')}</th>
          <th scope="col">{uiMessages.text('score.partnership')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ trust, partnership }, index) => (
          <tr key={index}>
            <th scope="row">
              {index === 0 ? messages.text('start') : messages.text('decision', { number: index })}
            </th>
            <td>{trust}</td>
            <td>{partnership}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
