import type { VNode } from 'preact';
import type { Grade } from '../../core/solver/grade.ts';
import { reviewMessages as messages } from './messages.ts';

type ShapeProps = {
  grade: Grade;
  /** In CSS pixels. */
  size?: number;
};

/** The shape of a grade; it says nothing, the word stands beside it or in the list. */
export const GradeShape = ({ grade, size = 22 }: ShapeProps): VNode => (
  <svg
    class={`grade-shape ${grade}`}
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
  >
    {SHAPES[grade]}
  </svg>
);

/** A grade as shape, glyph and word. */
export const GradeBadge = ({ grade, size = 22 }: ShapeProps): VNode => (
  <span class={`grade ${grade}`} data-grade={grade}>
    <GradeShape grade={grade} size={size} />
    <span>{messages.text(`grade.${grade}`)}</span>
  </span>
);

/** A seal with twelve soft teeth. */
const SEAL = Array.from({ length: 24 }, (_, at) => {
  const radius = at % 2 === 0 ? 11.4 : 9.7;
  const angle = (at * Math.PI) / 12;
  const point = [12 + radius * Math.sin(angle), 12 - radius * Math.cos(angle)];
  return point.map((each) => each.toFixed(2)).join(' ');
}).join('L');

const Glyph = ({ y, size, children }: { y: number; size: number; children: string }): VNode => (
  <text class="glyph" x="12" y={y} text-anchor="middle" style={{ fontSize: `${size}px` }}>
    {children}
  </text>
);

const SHAPES: Readonly<Record<Grade, VNode>> = {
  strong: (
    <>
      <path class="body" d={`M${SEAL}Z`} />
      <path class="ground" d="M12 6.1l1.8 3.8 4.1.5-3 2.9.8 4.1-3.7-2-3.7 2 .8-4.1-3-2.9 4.1-.5z" />
    </>
  ),
  sound: (
    <>
      <circle class="body" cx="12" cy="12" r="11" />
      <path class="stroke" d="M7 12.3l3.4 3.5L17 8.8" />
    </>
  ),
  sharper: (
    <>
      <path class="body" d="M12 .6 23.4 12 12 23.4.6 12z" />
      <Glyph y={16.2} size={11.5}>
        ?!
      </Glyph>
    </>
  ),
  costly: (
    <>
      <path class="body" d="M12 1.6 23.3 21.4H.7z" />
      <Glyph y={20} size={14}>
        ?
      </Glyph>
    </>
  ),
  'turning-point': (
    <>
      <path class="body" d="M7.3 1h9.4L23 7.3v9.4L16.7 23H7.3L1 16.7V7.3z" />
      <Glyph y={16.6} size={12.5}>
        ??
      </Glyph>
    </>
  ),
  rescue: (
    <>
      <path class="body" d={`M${SEAL}Z`} />
      <circle class="stroke ring" cx="12" cy="12" r="4.9" />
      <path class="spokes" d="M12 4.9v3.6M12 15.5v3.6M4.9 12h3.6M15.5 12h3.6" />
    </>
  ),
  'line-crossed': (
    <>
      <rect class="body" x="1.5" y="1.5" width="21" height="21" rx="3" />
      <path class="stroke" d="M6 12h12" />
    </>
  ),
};
